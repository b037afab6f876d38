package fictional

import (
	"fmt"
	"math/rand/v2"

	"spinweb/graph"
)

// desk is who works on cases, and how many.
type desk struct {
	kind  graph.ActorKind
	name  string
	areas []graph.AreaCode
	cases int
}

var desks = []desk{
	{graph.Professional, sander, []graph.AreaCode{brouwhuis}, 9},
	{graph.Professional, noor, []graph.AreaCode{brouwhuis}, 7},
	{graph.Team, teamBrouwhuis, []graph.AreaCode{brouwhuis}, 8},
	{graph.Professional, loes, []graph.AreaCode{brouwhuis}, 3},
	{graph.Team, teamRijp, []graph.AreaCode{rijp}, 4},
	{graph.Professional, yusuf, []graph.AreaCode{rijp}, 3},
	{graph.Professional, grietje, []graph.AreaCode{"WK099511"}, 2},
}

var caseReasons = map[generation][]string{
	old: {"Weinig contacten bekend; kennismaken met de buurt.", "Partner valt weg als mantelzorger.", "Hulp na een opname.",
		"Hulp bij geld en post.", "Komt minder buiten dan vroeger."},
	middle: {"Weinig contacten bekend; kennismaken met de buurt.", "Zorgt voor een ouder.", "Hulp bij geld en post.",
		"Net verhuisd.", "Zoekt iets om handen te hebben."},
	young: {"Net op zichzelf.", "Hulp bij geld en post.", "Zoekt werk of een opleiding.", "Net verhuisd."},
}

// addCases adds the cases, first those with a lot, and the referrals of the general practitioners.
func (t *town) addCases() {
	r := dice("cases")
	taken := map[graph.ID]bool{named(graph.Resident, fatima): true, named(graph.Resident, piet): true}
	t.openCase(r, desks[0], named(graph.Resident, riet), old)
	taken[named(graph.Resident, riet)] = true
	for i, d := range desks {
		for n := range d.cases {
			if i == 0 && n == 0 {
				continue // Riet's
			}
			if who := t.client(r, d.areas, taken, n%2 == 0); who != nil {
				taken[who.id] = true
				t.openCase(r, d, who.id, generationOf[who.age])
			}
		}
	}
	t.addReferrals(r)
}

// client draws a resident without a case; with a lot if so wished and there are any.
func (t *town) client(r *rand.Rand, areas []graph.AreaCode, taken map[graph.ID]bool, lot bool) *person {
	var wished, others []*person
	for _, p := range t.people {
		_, key := keyPeople[p.name]
		if taken[p.id] || key || !p.adult() || p.place.code.Parent() != areas[0] {
			continue
		}
		if others = append(others, p); p.lot == nobodyKnown && p.asks || p.lot == onlyProfessionals {
			wished = append(wished, p)
		}
	}
	switch {
	case lot && len(wished) > 0:
		return pick(r, wished)
	case len(others) > 0:
		return pick(r, others)
	default:
		return nil
	}
}

func (t *town) openCase(r *rand.Rand, d desk, resident graph.ID, age generation) {
	days := 20 + r.IntN(500)
	state := pick(r, []string{"open", "accepted", "accepted"})
	id := t.actorDuring(graph.Case, string(resident), t.from(days), says{"state": state, "reason": pick(r, caseReasons[age])})
	t.tie(graph.CaseOf, id, resident, t.from(days), nil)
	t.tie(graph.WorkedBy, id, named(d.kind, d.name), t.from(days), nil)
}

var referrals = []struct {
	from, reason string
	area         graph.AreaCode
	days         int // ago
	step         int // 0 sent, 1 accepted, 2 contact made, 3 fed back
	feedback     string
}{
	{elif, "contact", dorp, 60, 3, "arrived"},
	{elif, "grief", oost, 41, 2, ""}, // feedback is overdue
	{elif, "daytime", dorp, 12, 1, ""},
	{elif, "care", oost, 3, 0, ""},
	{elif, "exercise", dorp, 130, 3, "otherOffer"},
	{marc, "contact", west, 25, 2, ""},
	{marc, "money", horst, 75, 3, "notReached"},
}

func (t *town) addReferrals(r *rand.Rand) {
	taken := map[graph.ID]bool{}
	for i, each := range referrals {
		attributes := says{"reasonCategory": each.reason, "feedback": each.feedback}
		if each.step > 0 {
			attributes["acceptedOn"] = t.ago(each.days - 2).String()
		}
		if each.step > 1 {
			attributes["firstContactOn"] = t.ago(each.days - 8).String()
		}
		id := t.actorDuring(graph.Referral, fmt.Sprint(i), t.from(each.days), attributes)
		t.tie(graph.RefersTo, named(graph.Professional, each.from), id, t.from(each.days), nil)
		t.tie(graph.RefersTo, id, named(graph.Professional, dilek), t.from(each.days), nil)
		who := named(graph.Resident, riet)
		if i > 0 {
			who = t.patient(r, each.area, taken).id
		}
		taken[who] = true
		t.tie(graph.About, id, who, t.from(each.days), nil)
	}
}

// patient draws somebody of an area for whom something can be done.
func (t *town) patient(r *rand.Rand, area graph.AreaCode, taken map[graph.ID]bool) *person {
	var options []*person
	for _, p := range t.people {
		_, key := keyPeople[p.name]
		if p.place.code == area && p.adult() && !key && !taken[p.id] && generationOf[p.age] != young {
			options = append(options, p)
		}
	}
	return pick(r, options)
}
