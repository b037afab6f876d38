package gate

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/arrangement"
	"spinweb/graph/internal/storetest"
)

// largeSquare is more than is arranged within a request.
func largeSquare(t *testing.T) (square, *Gate) {
	t.Helper()
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
	return q, g
}

// overviewOf returns the overview once it is there.
func overviewOf(t *testing.T, s *Session, of InArea) Overview {
	t.Helper()
	for {
		view, progress, err := s.Overview(t.Context(), of)
		if err != nil {
			t.Fatal(err)
		}
		if progress == nil {
			return view
		}
	}
}

func TestTheFirstLookAtALargeAreaTellsHowFarItIs(t *testing.T) {
	q, g := largeSquare(t)
	before := linesOf(t, g)
	look := func() (Overview, *Progress) {
		t.Helper()
		view, progress, err := q.asNetworker(g).Overview(t.Context(), InArea{Area: q.of().Area, Net: q.of().Net})
		if err != nil {
			t.Fatal(err)
		}
		return view, progress
	}
	untold := func(when string) {
		t.Helper()
		if _, progress := look(); progress == nil || *progress != (Progress{}) {
			t.Fatalf("%s: %+v", when, progress)
		}
		asked := q.of()
		asked.Focus = q.eettafel.ID
		if _, progress, err := q.asNetworker(g).Map(t.Context(), asked); progress == nil || *progress != (Progress{}) || err != nil {
			t.Errorf("a question, %s: %+v, %v", when, progress, err)
		}
		if lines := linesOf(t, g); len(lines) != len(before) || len(arrangementCells(t, g)) != 0 {
			t.Errorf("%s %d lines more, and %d arrangements kept, of what nobody saw", when, len(lines)-len(before), len(arrangementCells(t, g)))
		}
	}

	surveys := occupies(t, g, q.asNetworker(g).ownTurn())
	layouts := occupies(t, g, longWork)
	untold("before its survey")
	surveys()
	for _, progress := look(); *progress == (Progress{Of: 1}); _, progress = look() {
	}
	untold("before its layout")
	layouts()
	view, progress := look()
	for done := 0; progress != nil; view, progress = look() {
		if progress.Of > 1 && progress.Of != mostAtOnce+6 || progress.Done < done {
			t.Fatalf("%+v after %d", progress, done)
		}
		done = progress.Done
	}
	if view.Total != mostAtOnce+6 || len(arrangementCells(t, g)) != 1 {
		t.Errorf("%d on the map, %d arrangements kept", view.Total, len(arrangementCells(t, g)))
	}
	defer occupies(t, g, longWork)()
	if _, progress := look(); progress != nil {
		t.Errorf("a second look: %+v", progress)
	}
}

func TestArrangingALargeAreaAnewTellsHowFarItIsAndIsOneStep(t *testing.T) {
	q, g := largeSquare(t)
	of := ArrangementOf{q.of().Area, q.of().Net}
	look := func() Overview { return overviewOf(t, q.asNetworker(g), InArea{Area: of.Area, Net: of.Net}) }
	before, cells := look(), arrangementCells(t, g)
	anew := func(fingerprint string) (ArrangementView, *Progress, error) {
		s := q.asNetworker(g)
		s.under.Retry = Retry{Key: "anew-0001", Fingerprint: fingerprint}
		return s.Rearrange(t.Context(), of)
	}

	release := occupies(t, g, longWork)
	if _, progress, err := anew("a"); progress == nil || *progress != (Progress{}) || err != nil {
		t.Fatalf("before its turn: %+v, %v", progress, err)
	}
	if _, _, err := anew("b"); graph.KindOf(err) != graph.KeyReusedKind {
		t.Errorf("another request under the key: %v", err)
	}
	if after := arrangementCells(t, g); after[0].Version != cells[0].Version {
		t.Error("something changed before its turn")
	}
	release()
	view, progress, err := anew("a")
	for done := 0; progress != nil && err == nil; view, progress, err = anew("a") {
		if progress.Of > 1 && progress.Of != mostAtOnce+6 || progress.Done < done {
			t.Fatalf("%+v after %d", progress, done)
		}
		done = progress.Done
	}
	if err != nil || !view.CanUndo || !view.Draft {
		t.Fatalf("%+v, %v", view, err)
	}
	after := look()
	if slices.Equal(after.Dots.At, before.Dots.At) || after.Total != before.Total {
		t.Errorf("arranged anew, %d of %d stand where they stood", after.Total, before.Total)
	}
	if view, progress, err := anew("a"); progress != nil || err != nil || !view.CanUndo {
		t.Errorf("the same request once more: %+v, %+v, %v", view, progress, err)
	}
	if view := stepped(t)(q.asNetworker(g).UndoArrangement(t.Context(), of)); view.CanUndo || !view.CanRedo {
		t.Errorf("it was more than one step: %+v", view)
	}
	if again := look(); !slices.Equal(again.Dots.At, before.Dots.At) {
		t.Error("taken back, they stand elsewhere")
	}
}

func TestTheFirstLookAtASmallAreaWaitsForNobodysWork(t *testing.T) {
	q, g := served(t)
	defer occupies(t, g, longWork)()
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
