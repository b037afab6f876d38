package gate

import (
	"context"
	"fmt"
	"testing"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/arrangement"
	"spinweb/graph/internal/storetest"
)

// TestTheFirstLookAtALargeAreaTellsHowFarItIs asks for what is more than is arranged within a request.
func TestTheFirstLookAtALargeAreaTellsHowFarItIs(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	q := theSquare(t, kept)
	var records []graph.Record
	for i := range mostAtOnce {
		resident := storetest.Resident(fmt.Sprintf("Bewoner %d", i))
		records = append(records, resident, storetest.Tie(graph.LivesIn, resident, q.buurt))
		if i < 1000 {
			records = append(records, storetest.Tie(graph.ParticipatesIn, resident, q.eettafel))
		}
	}
	keep(t, kept, records...)
	g := openOver(t, kept)
	g.works.patience = time.Millisecond
	before := linesOf(t, g)
	look := func() (Overview, *Progress) {
		t.Helper()
		view, progress, err := q.asNetworker(g).Overview(t.Context(), InArea{Area: q.of().Area, Net: q.of().Net})
		if err != nil {
			t.Fatal(err)
		}
		return view, progress
	}

	g.works.turn <- struct{}{} // somebody else's work
	if _, progress := look(); progress == nil || *progress != (Progress{}) {
		t.Fatalf("before its turn: %+v", progress)
	}
	asked := q.of()
	asked.Focus = q.eettafel.ID
	if _, progress, err := q.asNetworker(g).Map(t.Context(), asked); progress == nil || *progress != (Progress{}) || err != nil {
		t.Errorf("a question before its turn: %+v, %v", progress, err)
	}
	if lines := linesOf(t, g); len(lines) != len(before) || len(arrangementCells(t, g)) != 0 {
		t.Errorf("%d lines more, and %d arrangements kept, of what nobody saw", len(lines)-len(before), len(arrangementCells(t, g)))
	}

	<-g.works.turn
	view, progress := look()
	for done := 0; progress != nil; view, progress = look() {
		if progress.Of != 0 && progress.Of != mostAtOnce+6 || progress.Done < done {
			t.Fatalf("%+v after %d", progress, done)
		}
		done = progress.Done
	}
	if view.Total != mostAtOnce+6 || len(arrangementCells(t, g)) != 1 {
		t.Errorf("%d on the map, %d arrangements kept", view.Total, len(arrangementCells(t, g)))
	}

	g.works.turn <- struct{}{}
	if _, progress := look(); progress != nil {
		t.Errorf("a second look: %+v", progress)
	}
}

func TestTheFirstLookAtASmallAreaWaitsForNobodysWork(t *testing.T) {
	q, g := served(t)
	g.works.turn <- struct{}{}
	if view, progress, err := q.asNetworker(g).Overview(t.Context(), InArea{Area: q.of().Area, Net: q.of().Net}); err != nil || progress != nil || view.Total != 6 {
		t.Errorf("%d, %+v, %v", view.Total, progress, err)
	}
}

// While a large map was laid out, ed left it and cas came.
func TestAnArrangementOfALittleEarlierServes(t *testing.T) {
	earlier := laidOut{[]graph.ID{"ann", "bob", "ed"}, positions{arrangement.Round(0, 0), arrangement.Round(300, 0), arrangement.Round(600, 0)}}
	a, m := arrangement.New(1), onMap{nodes: []graph.ID{"ann", "bob", "cas"}, links: [][2]int32{{0, 1}, {1, 2}}, today: true}
	changed, progress, err := settle(t.Context(), 2, a, nil, m, func(context.Context, graph.Revision, onMap, uint64) (laidOut, *Progress, error) {
		return earlier, nil, nil
	})
	if !changed || progress != nil || err != nil || !a.Knows(m.nodes...) || a.Knows("ed") {
		t.Fatalf("%t, %+v, %v: %+v", changed, progress, err, a.Standing())
	}
	at := a.Positions(m.nodes)
	if at[0] != earlier.at[0] || at[1] != earlier.at[1] {
		t.Errorf("ann and bob stand at %v", at[:2])
	}
	for _, other := range at[:2] {
		if Position(other).distance(Position(at[2])) < 56*56 {
			t.Errorf("cas stands at %v, somebody else at %v", at[2], other)
		}
	}
}

func TestWhileALargeMapIsLaidOutNobodyHasAPlace(t *testing.T) {
	a, m := arrangement.New(1), onMap{nodes: []graph.ID{"ann"}, today: true}
	changed, progress, err := settle(t.Context(), 2, a, nil, m, func(context.Context, graph.Revision, onMap, uint64) (laidOut, *Progress, error) {
		return laidOut{}, &Progress{1, 2}, nil
	})
	if changed || err != nil || progress == nil || *progress != (Progress{1, 2}) || !a.Empty() {
		t.Errorf("%t, %+v, %v: %+v", changed, progress, err, a.Standing())
	}
}
