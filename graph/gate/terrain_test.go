package gate

import (
	"fmt"
	"testing"
	"time"

	"spinweb/analysis"
	"spinweb/graph"
	"spinweb/graph/internal/storetest"
)

// While an area is surveyed, somebody of it goes into the bin and somebody comes.
func TestAMapOfALittleEarlierTellsOfNobodyWhoHasGone(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	q := theSquare(t, kept)
	g := openOver(t, kept)
	g.works.patience = time.Millisecond
	look := func() (map[graph.ID]bool, *Progress) {
		t.Helper()
		asked := q.of()
		asked.All = true
		view, progress, err := q.asNetworker(g).Map(t.Context(), asked)
		if err != nil {
			t.Fatal(err)
		}
		named := map[graph.ID]bool{}
		for _, node := range view.Nodes {
			named[node.ID] = true
		}
		if progress == nil && len(named) != view.Total || len(view.Others.At) > 0 {
			t.Errorf("%d named of %d, and %d others", len(named), view.Total, len(view.Others.At))
		}
		return named, progress
	}
	then := g.live.now.Load()
	key := fmt.Sprintf("net %s %s", q.of().Net, g.today())
	building, mine := g.memo.claim(then.Revision(), key) // somebody else builds the net, and takes long
	if _, progress := look(); !mine || progress == nil {
		t.Fatalf("%t, %+v", mine, progress)
	}

	newcomer := storetest.Resident("Nieuw")
	keep(t, kept, newcomer, storetest.Tie(graph.LivesIn, newcomer, q.buurt))
	if _, err := g.asOperator().BinActor(t.Context(), q.near.ID, version(t, g, q.near.ID), ""); err != nil {
		t.Fatal(err)
	}
	if _, progress := look(); progress == nil {
		t.Fatal("an answer without a net")
	}
	net, err := analysis.BuildNet(t.Context(), then, q.of().Net, g.today())
	if err != nil {
		t.Fatal(err)
	}
	g.works.patience = time.Minute
	g.memo.settle(building, then.Revision(), key, net, nil)
	if named, progress := look(); progress != nil || named[q.near.ID] || len(named) != 5 { // six were there
		t.Errorf("named are %v, %+v", named, progress)
	}
	if named, progress := look(); progress != nil || named[q.near.ID] || !named[newcomer.ID] || len(named) != 6 {
		t.Errorf("the next time named are %v, %+v", named, progress)
	}
}
