package gate

import (
	"cmp"
	"context"
	"slices"

	"spinweb/analysis"
	"spinweb/graph"
)

// Overview is a whole wijk or town without names: dots, and clusters of who know each other well.
type Overview struct {
	Area        graph.AreaCode
	Net         analysis.NetKind
	Day         graph.Day
	Total       int
	Dots        Dots
	Clusters    []Cluster
	Since       graph.Date // from when a contact is known; unknown where no contact says when it began
	Starts      []End      // with whom to begin: who holds a schakel, the best known first
	Arrangement ArrangementView
}

// mostStarts is how many actors an overview offers to begin with.
const mostStarts = 12

// Overview returns an area at a glance. It names nobody but those with whom to begin, and like a map it runs
// on what the viewer may see and on nothing else. Where a large area must first be surveyed, or arranged, it
// returns how far the work on that is.
func (s *Session) Overview(ctx context.Context, asked InArea) (Overview, *Progress, error) {
	s.begins(mapTopic(ArrangementOf{asked.Area, asked.Net}, asked.Date))
	chart, progress, err := s.chart(ctx, asked.Net, Filter{Area: asked.Area, Date: asked.Date})
	if err != nil || progress != nil {
		return Overview{}, progress, err
	}
	at, arrangement, progress, err := s.arranged(ctx, chart.sight, ArrangementOf{asked.Area, asked.Net}, chart.onMap())
	if err != nil || progress != nil {
		return Overview{}, progress, err
	}
	since, progress, err := s.since(ctx, chart, asked.Area)
	if err != nil || progress != nil {
		return Overview{}, progress, err
	}
	everybody := make([]int32, len(at))
	for place := range everybody {
		everybody[place] = int32(place)
	}
	view := Overview{Area: asked.Area, Net: asked.Net, Day: chart.place.look.day, Total: len(at), Dots: chart.dots(everybody, at),
		Clusters: chart.clusters(at), Since: since, Starts: chart.starts(), Arrangement: arrangement}
	ids := make([]graph.ID, len(view.Starts))
	for i, start := range view.Starts {
		ids[i] = start.ID
	}
	return view, nil, s.show(ctx, graph.SeeNetwork, chart.sight.subjects(ids...))
}

// starts are those of the area who hold a schakel, as far as the viewer may see, with the most contacts first.
func (c *charted) starts() []End {
	var holders []int32 // places
	for place := range int32(len(c.terrain.IDs)) {
		if c.sight.holdsSchakel(c.terrain.IDs[place], c.place.look.day) {
			holders = append(holders, place)
		}
	}
	slices.SortFunc(holders, func(x, y int32) int {
		return cmp.Or(cmp.Compare(c.terrain.Ties[y], c.terrain.Ties[x]), cmp.Compare(x, y))
	})
	starts := make([]End, min(len(holders), mostStarts))
	for i := range starts {
		starts[i] = c.sight.end(c.terrain.IDs[holders[i]])
	}
	return starts
}
