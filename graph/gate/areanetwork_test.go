package gate

import (
	"slices"
	"testing"

	"spinweb/analysis"
	"spinweb/graph"
	"spinweb/graph/internal/storetest"
)

func TestAnAreaShowsASchakelThenProfessionalsThenTheRestAndLeavesALine(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	w := smallWorld(t, kept)
	schakel := storetest.Actor(graph.Schakel, map[string]string{"confirmedOn": "2026-01-01"})
	keep(t, kept, schakel, storetest.Tie(graph.HeldBy, schakel, w.findable), storetest.Tie(graph.Supports, w.networker, w.near))
	g := openOver(t, kept)
	before := linesOf(t, g)

	got, err := w.asNetworker(g).AreaNetwork(t.Context(), InArea{Area: "BU07940101", Net: analysis.SupportNetwork})
	if err != nil {
		t.Fatal(err)
	}
	// by hand: findable holds a schakel and knows near; near knows findable and, outside the area and
	// hidden, far; the networker covers the area and supports near
	var order []graph.ID
	var ties []int
	for _, node := range got.Nodes {
		order, ties = append(order, node.ID), append(ties, node.Ties)
	}
	if !slices.Equal(order, []graph.ID{w.findable.ID, w.networker.ID, w.near.ID}) || !slices.Equal(ties, []int{1, 1, 2}) ||
		!got.Nodes[0].Schakel || got.Nodes[1].Schakel || len(got.Ties) != 2 || got.NotShown != 0 {
		t.Errorf("%+v", got)
	}
	want := []graph.ID{w.near.ID, w.findable.ID}
	slices.Sort(want)
	if lines := linesOf(t, g)[len(before):]; len(lines) != 1 || !slices.Equal(lines[0].Subjects, want) {
		t.Errorf("lines %v", lines)
	}
}

func TestAnAreaOfWhichTheViewerSeesNobodyIsEmptyAndOneThatIsNotThereIsNotFound(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	w := smallWorld(t, kept)
	g := openOver(t, kept)
	if got, err := w.asNetworker(g).AreaNetwork(t.Context(), InArea{Area: "BU07940201", Net: analysis.SupportNetwork}); err != nil || len(got.Nodes) != 0 || got.NotShown != 0 {
		t.Errorf("%+v, %v", got, err)
	}
	if _, err := w.asNetworker(g).AreaNetwork(t.Context(), InArea{Area: "BU07949999", Net: analysis.SupportNetwork}); graph.KindOf(err) != graph.NotFoundKind {
		t.Errorf("%v", err)
	}
}
