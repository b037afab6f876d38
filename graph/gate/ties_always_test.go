package gate

import (
	"testing"

	"spinweb/graph"
	"spinweb/graph/internal/storetest"
)

// What ended is listed to who may see both ends today, and to nobody else: a case that was handed over, or a
// contact with somebody who is hidden, is not there.
func TestTiesOfAllTimeTellOfNobodyHidden(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	w := smallWorld(t, kept)
	file := storetest.Actor(graph.Case, map[string]string{"state": "open"})
	before := func(kind graph.TieKind, from, to *graph.Actor) *graph.Tie {
		return storetest.During(storetest.Tie(kind, from, to), "2020", "2021")
	}
	keep(t, kept, file, storetest.Tie(graph.CaseOf, file, w.farFriend), before(graph.WorkedBy, file, w.networker),
		before(graph.Supports, w.networker, w.farFriend), before(graph.Knows, w.near, w.farFriend), before(graph.Knows, w.near, w.findable))
	g := openOver(t, kept)
	adviser := g.As(Viewer{role: graph.PolicyAdviser}, Circumstances{Access: "test"})
	resident := g.As(Viewer{role: graph.ResidentRole, person: w.near.ID}, Circumstances{Access: "test"})
	for name, asked := range map[string]struct {
		who  *Session
		of   *graph.Actor
		want int
	}{
		"who worked the case once, of the own ties":          {w.asNetworker(g), w.networker, 0},
		"a networker of somebody in the own area":            {w.asNetworker(g), w.near, 1},
		"a policy adviser, of a professional":                {adviser, w.networker, 0},
		"a resident of the own, with who still is a contact": {resident, w.near, 1},
	} {
		today, err := asked.who.Ties(t.Context(), Filter{Actor: asked.of.ID, Limit: 50})
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		always, err := asked.who.Ties(t.Context(), Filter{Actor: asked.of.ID, Always: true, Limit: 50})
		if err != nil || always.Total-today.Total != asked.want || len(always.Items) != always.Total {
			t.Errorf("%s: %d more than the %d of today, want %d, %v", name, always.Total-today.Total, today.Total, asked.want, err)
		}
	}
}
