package gate

import (
	"fmt"
	"maps"
	"testing"

	"spinweb/graph"
	"spinweb/graph/internal/storetest"
)

// A look at an earlier day, with far fewer people and one among them who has no place yet, is no reason to
// forget where the others stand today, nor what was moved.
func TestALookBackForgetsNobodyOfToday(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	w := teamedWorld(t, kept)
	var records []graph.Record
	for i := range 600 {
		next := storetest.Resident(fmt.Sprint("Bewoner ", i))
		records = append(records, next, storetest.During(storetest.Tie(graph.LivesIn, next, w.buurt), "2020", ""))
	}
	gone := storetest.Professional("Vera Trok", "networker")
	records = append(records, gone, storetest.During(storetest.Tie(graph.Covers, gone, w.buurt), "2001", "2002"))
	keep(t, kept, records...)
	s := w.asNetworker(openOver(t, kept))
	placed := func() map[graph.ID]Position {
		a, _, err := s.arrangement(t.Context(), w.of)
		if err != nil {
			t.Fatal(err)
		}
		at := map[graph.ID]Position{}
		for _, p := range a.Standing() {
			at[p.ID] = Position(p.At)
		}
		return at
	}
	seen(t, s, w.of)
	moved(t, s, w.of, w.findable.ID, 9_000, 9_000)
	before := placed()
	if _, _, err := s.Map(t.Context(), MapOf{Area: w.of.Area, Net: w.of.Net, Date: mustDate(t, "2001-06-01"), All: true}); err != nil {
		t.Fatal(err)
	}
	after := placed()
	if len(after) != len(before)+1 {
		t.Errorf("%d stand somewhere, before that %d", len(after), len(before))
	}
	for id, at := range before {
		if after[id] != at {
			t.Fatalf("of %d who stood somewhere today %d do after a look back", len(before), len(after))
		}
	}
}

func TestWhoBeginsWithAnEarlierDayHasTheSameMapOfToday(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	w := teamedWorld(t, kept)
	var records []graph.Record
	last := w.near
	for i := range 12 {
		next := storetest.Resident(fmt.Sprint("Bewoner ", i))
		records = append(records, next, storetest.During(storetest.Tie(graph.LivesIn, next, w.buurt), "2020", ""),
			storetest.During(storetest.Tie(graph.Knows, last, next), "2020", ""))
		last = next
	}
	keep(t, kept, records...)
	g := openOver(t, kept)
	one, other := w.asNetworker(g), w.as(g, graph.Networker, w.colleague)
	then := MapOf{Area: w.of.Area, Net: w.of.Net, Date: mustDate(t, "2001-06-01"), All: true}
	if view := askMap(t, one, then); view.Total == 0 {
		t.Fatal("nobody was there then")
	}
	first, _ := seen(t, one, w.of)
	second, _ := seen(t, other, w.of)
	if len(second) < 14 || !maps.Equal(first, second) {
		t.Errorf("who began with an earlier day sees today\n%v, and who did not\n%v", first, second)
	}
}
