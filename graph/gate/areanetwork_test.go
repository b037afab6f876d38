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

// The same schakels count on a map, at a glance and in a report: those that a worker has confirmed.
func TestAPossibleSchakelCountsNowhere(t *testing.T) {
	for name, try := range map[string]struct {
		confirmedOn  string
		since, until string // of the schakel
		date         string
		counts       bool
	}{
		"confirmed":                     {confirmedOn: "2026-01-01", counts: true},
		"not confirmed yet":             {},
		"confirmed after the day":       {confirmedOn: "2026-01-01", date: "2025-12-31"},
		"confirmed on the day":          {confirmedOn: "2026-01-01", date: "2026-01-01", counts: true},
		"confirmed, and over by now":    {confirmedOn: "2020-03-01", until: "2024"},
		"over by now, and there by day": {confirmedOn: "2020-03-01", until: "2024", date: "2023", counts: true},
	} {
		t.Run(name, func(t *testing.T) {
			kept := storetest.NewOracle().Open(t)
			w := smallWorld(t, kept)
			attributes := map[string]string{}
			if try.confirmedOn != "" {
				attributes["confirmedOn"] = try.confirmedOn
			}
			schakel := storetest.Actor(graph.Schakel, attributes)
			schakel.Period = storetest.Period(try.since, try.until)
			keep(t, kept, schakel, storetest.Tie(graph.HeldBy, schakel, w.findable), storetest.Tie(graph.LinksArea, schakel, w.buurt))
			s := w.asNetworker(openOver(t, kept))
			date := mustDate(t, try.date)
			if got := schakelsSeen(t, s, date); got != [3]bool{try.counts, try.counts, try.counts} {
				t.Errorf("the network of the area, the map and the overview say %v", got)
			}
			report, err := Ask(t.Context(), s, analysis.MissingLinks{Area: "BU07940101", Day: s.Day(date)})
			if err != nil || report.Schakels.Exact == nil || (*report.Schakels.Exact == 1) != try.counts {
				t.Errorf("the report counts %+v, %v", report.Schakels, err)
			}
		})
	}
}

// schakelsSeen reports whether somebody in the area holds a schakel: in its network, on its map, and where an
// overview begins.
func schakelsSeen(t *testing.T, s *Session, date graph.Date) [3]bool {
	t.Helper()
	network, err := s.AreaNetwork(t.Context(), InArea{Area: "BU07940101", Net: analysis.SupportNetwork, Date: date})
	if err != nil {
		t.Fatal(err)
	}
	drawn, err := s.Map(t.Context(), MapOf{Area: "BU07940101", Net: analysis.SupportNetwork, Date: date, All: true})
	if err != nil {
		t.Fatal(err)
	}
	glance, err := s.Overview(t.Context(), InArea{Area: "BU07940101", Net: analysis.SupportNetwork, Date: date})
	if err != nil {
		t.Fatal(err)
	}
	return [3]bool{slices.ContainsFunc(network.Nodes, func(n InhabitantView) bool { return n.Schakel }),
		slices.ContainsFunc(drawn.Nodes, func(n MapNode) bool { return n.Schakel }), len(glance.Starts) > 0}
}
