package fictional

import (
	"fmt"

	"spinweb/graph"
)

// naaste is whom a resident names in the own circle, by what they are to each other and not by name.
type naaste struct{ relation, ring string }

var circles = []struct {
	owner   string // "" for somebody of the area
	area    graph.AreaCode
	entries []naaste
}{
	{riet, dorp, []naaste{{"zus", "1"}, {"nicht", "1"}, {"buurvrouw", "2"}, {"kapster", "2"}, {"mevrouw van de bibliotheek", "2"}, {"huisarts", "4"}}},
	{fatima, west, []naaste{{"broer", "1"}, {"vriendin van de naailes", "1"}, {"buurman van boven", "2"}}},
	{piet, dorp, []naaste{{"dochter", "1"}, {"maat van de fanfare", "1"}}},
	{harrie, klooster, []naaste{{"zoon", "1"}, {"overbuurman", "2"}}},
	{"", dorp, []naaste{{"dochter ver weg", "1"}, {"buurvrouw", "2"}}},
	{"", west, []naaste{{"zus", "1"}, {"thuishulp", "4"}}},
	{"", west, []naaste{{"neef", "1"}}},
	{"", oost, []naaste{{"vriend van vroeger", "1"}, {"buurman", "2"}, {"fysiotherapeut", "4"}}},
	{"", oost, []naaste{{"kleindochter", "1"}}},
	{"", horst, []naaste{{"moeder", "1"}, {"vriendin", "1"}}},
	{"", horst, []naaste{{"buurjongen", "2"}}},
	{"", klooster, []naaste{{"schoonzus", "1"}, {"boer van hiernaast", "2"}}},
	{"", rijpWest, []naaste{{"zoon", "1"}, {"pastor", "3"}}},
	{"", atol, []naaste{{"zus", "1"}}},
}

// addCircles adds those whom residents name in their own circle.
func (t *town) addCircles() {
	r := dice("circles")
	taken := map[graph.ID]bool{}
	for i, circle := range circles {
		owner := named(graph.Resident, circle.owner)
		if circle.owner == "" {
			owner = t.patient(r, circle.area, taken).id
		}
		taken[owner] = true
		for n, entry := range circle.entries {
			id := t.actor(graph.CircleEntry, fmt.Sprintf("%d/%d", i, n), says{"relation": entry.relation, "ring": entry.ring})
			t.tie(graph.InCircle, id, owner, graph.Period{}, says{"source": "eigen opgave", "lastConfirmed": t.ago(20 + 9*i).String()})
		}
	}
}
