package gate

import (
	"testing"

	"spinweb/analysis"
	"spinweb/graph"
	"spinweb/graph/internal/storetest"
)

// Between two groups of the buurt stood, until 2024, somebody whom every networker may find.
func TestWhoMovedAwayIsNobodyWhoHoldsTogetherOnAPastDay(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	w := smallWorld(t, kept)
	moved := storetest.Actor(graph.Resident, map[string]string{"name": "Sanne Bakker", "legalBasis": "publicTask", "findable": "true"})
	friend := storetest.Resident("Koen Willems")
	moving, err := graph.ParseDate("2024")
	if err != nil {
		t.Fatal(err)
	}
	ties := []*graph.Tie{storetest.Tie(graph.LivesIn, moved, w.buurt), storetest.Tie(graph.LivesIn, moved, w.other),
		storetest.Tie(graph.Knows, moved, w.findable), storetest.Tie(graph.Knows, moved, friend), storetest.Tie(graph.LivesIn, friend, w.buurt)}
	records := []graph.Record{moved, friend}
	for _, tie := range ties {
		tie.Period = graph.Period{}
		records = append(records, tie)
	}
	ties[0].Period.Until, ties[1].Period.Since = moving, moving
	keep(t, kept, records...)
	g := openOver(t, kept)
	asked := analysis.MissingLinks{Area: "BU07940101", Day: moving.First() - 1, Hops: 2}
	holds := func(s *Session) bool {
		report, err := Ask(t.Context(), s, asked)
		if err != nil {
			t.Fatal(err)
		}
		for _, row := range report.HoldingTogether {
			if row.Person.ID == moved.ID {
				return true
			}
		}
		return false
	}
	if !holds(g.asOperator()) {
		t.Fatal("moved holds nobody together, even for who sees all")
	}
	if holds(w.asNetworker(g)) {
		t.Error("somebody from elsewhere is told of by her centrality of a day on which she lived here")
	}
}
