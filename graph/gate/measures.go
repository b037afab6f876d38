package gate

import (
	"context"
	"fmt"

	"spinweb/analysis"
	"spinweb/graph"
)

// MeasuresOf asks where everybody in an area stands in a net.
type MeasuresOf struct {
	Area   graph.AreaCode
	Net    analysis.NetKind // one of analysis.MeasuredNets
	Date   graph.Date       // unknown: today
	Order  analysis.Order
	Cursor graph.ID // the last actor of the page before
	Limit  int
}

// PlaceOf asks where an actor stands in a net.
type PlaceOf struct {
	Actor graph.ID
	Net   analysis.NetKind // one of analysis.MeasuredNets
	Date  graph.Date       // unknown: today
}

// Measures returns a page of the measures of an area, or how far the work is on them. They are counted on
// the complete net, once for a revision and day, and where that takes long maybe for a revision that was the
// newest when it began; what this viewer may see of them now, Redact says. Only the residents of the page are
// recorded as seen.
func (s *Session) Measures(ctx context.Context, asked MeasuresOf) (analysis.MeasuresReport, *Progress, error) {
	var none analysis.MeasuresReport
	sight, err := s.look(ctx, graph.AskReports)
	if err != nil {
		return none, nil, err
	}
	if area := sight.now.Actor(graph.ID(asked.Area)); area == nil || area.Kind != graph.Area {
		return none, nil, graph.NotFound()
	}
	complete, progress, err := s.gate.areaMeasures(ctx, sight, asked.Net, s.Day(asked.Date), asked.Area)
	if err != nil || progress != nil {
		return none, progress, err
	}
	page, err := complete.Redact(inCare{sight}).Page(asked.Order, asked.Cursor, asked.Limit)
	if err != nil {
		return none, nil, err
	}
	if err := s.show(ctx, graph.AskReports, page.Subjects()); err != nil {
		return none, nil, err
	}
	return page, nil, nil
}

// areaMeasures counts the measures of an area once for a revision and day, or not at all for who may know none.
func (g *Gate) areaMeasures(ctx context.Context, sight *sight, net analysis.NetKind, day graph.Day, area graph.AreaCode) (analysis.MeasuresReport, *Progress, error) {
	var none analysis.MeasuresReport
	if report, unreleased := analysis.UnreleasedArea(sight.now, net, day, area, sight); unreleased {
		return report, nil, nil
	}
	counted, progress, err := g.measures(ctx, sight.now, net, day, string(area),
		func(whole *analysis.NetMeasures) ([]graph.ID, error) { return whole.Belonging(area) })
	if err != nil || progress != nil {
		return none, progress, err
	}
	key := fmt.Sprintf("measures %s %s of %s", net, day, area)
	complete, err := recall(ctx, g.memo, counted.Revision(), key, func(context.Context) (analysis.MeasuresReport, error) {
		return counted.Area(area)
	})
	return complete, nil, err
}

// Place returns where an actor stands in a net, in words, or how far the work is on it.
func (s *Session) Place(ctx context.Context, asked PlaceOf) (analysis.PlaceReport, *Progress, error) {
	var none analysis.PlaceReport
	sight, err := s.look(ctx, graph.AskReports)
	if err != nil {
		return none, nil, err
	}
	day := s.Day(asked.Date)
	if actor := sight.now.Actor(asked.Actor); sight.Of(asked.Actor) == graph.Hidden || !actor.Period.Holds(day) {
		return none, nil, graph.NotFound()
	}
	complete, unreleased := analysis.UnreleasedPlace(sight.now, asked.Net, day, asked.Actor, inCare{sight})
	if !unreleased {
		counted, progress, err := s.gate.measures(ctx, sight.now, asked.Net, day, string(asked.Actor),
			func(*analysis.NetMeasures) ([]graph.ID, error) { return []graph.ID{asked.Actor}, nil })
		if err != nil || progress != nil {
			return none, progress, err
		}
		complete = counted.Place(asked.Actor)
	}
	seen := complete.Redact(inCare{sight})
	if err := s.show(ctx, graph.AskReports, seen.Subjects()); err != nil {
		return none, nil, err
	}
	return seen, nil, nil
}

// measures counts the measures of a net once for a revision. The betweenness of a net that is too large for
// that is counted around some actors, once for each name that is asked for.
func (g *Gate) measures(ctx context.Context, now *graph.Snapshot, kind analysis.NetKind, day graph.Day, name string,
	around func(*analysis.NetMeasures) ([]graph.ID, error)) (*analysis.NetMeasures, *Progress, error) {
	key := fmt.Sprintf("measures %s %s", kind, day)
	whole, progress, err := worked(ctx, g, now.Revision(), key, func(ctx context.Context, step advance) (*analysis.NetMeasures, error) {
		net, err := g.net(ctx, now, kind, day)
		if err != nil {
			return nil, err
		}
		return analysis.MeasureNet(ctx, net, step)
	})
	if err != nil || progress != nil || whole.Whole() {
		return whole, progress, err
	}
	actors, err := around(whole)
	if err != nil {
		return nil, nil, err
	}
	return worked(ctx, g, now.Revision(), key+" around "+name, func(ctx context.Context, step advance) (*analysis.NetMeasures, error) {
		return whole.Around(ctx, actors, step)
	})
}
