package gate

import (
	"cmp"
	"context"
	"slices"

	"spinweb/graph"
)

// DueItem is an actor that is kept until a day. Nothing goes by itself on that day: a person decides.
type DueItem struct {
	Actor   End
	Until   graph.Day
	From    string // what the period is counted from
	Basis   string
	Overdue bool // the day is today or past
}

// DuePage is a part of what is due, the earliest day first.
type DuePage struct {
	Items []DueItem
	Next  graph.ID // the cursor of the next page, "" at the end
	Total int
}

// dueActor is an actor with until when it is kept.
type dueActor struct {
	graph.Due
	id graph.ID
}

// Retention lists the residents of the viewer's own scope, and what is about them, that are kept no longer
// than a day; an unknown date is today. A cursor that names nobody on the list gives InvalidKind.
func (s *Session) Retention(ctx context.Context, until graph.Date, cursor graph.ID, limit int) (DuePage, error) {
	sight, err := s.look(ctx, graph.SeeRetention)
	if err != nil {
		return DuePage{}, err
	}
	all, err := recall(ctx, s.gate.memo, sight.now.Revision(), "retention "+sight.look.day.String(),
		func(context.Context) ([]dueActor, error) { return dueActors(sight.now, sight.look.day), nil })
	if err != nil {
		return DuePage{}, err
	}
	last := s.Day(until)
	page, skipping := DuePage{Items: []DueItem{}}, cursor != ""
	var shown []graph.ID
	for _, due := range all {
		if due.Until > last {
			break
		}
		if sight.Of(due.id) == graph.Hidden || !sight.inScope(due.id, false) {
			continue
		}
		page.Total++
		switch {
		case skipping:
			skipping = due.id != cursor
		case len(page.Items) < limit:
			page.Items = append(page.Items, sight.due(due))
			shown = append(shown, due.id)
		default:
			page.Next = shown[len(shown)-1]
		}
	}
	if skipping {
		return DuePage{}, graph.Invalid(graph.Finding{Field: "cursor", Code: graph.BadCursor})
	}
	return page, s.show(ctx, graph.SeeRetention, sight.subjects(shown...))
}

func (s *sight) due(due dueActor) DueItem {
	return DueItem{Actor: s.end(due.id), Until: due.Until, From: due.From.In(s.language), Basis: due.Basis.In(s.language),
		Overdue: due.Until <= s.look.day}
}

// dueActors returns every resident and private thing that is kept until a day, in the order of days and IDs.
func dueActors(now *graph.Snapshot, today graph.Day) []dueActor {
	var all []dueActor
	for actor := range now.Actors() {
		if world := worlds[actor.Kind]; world != residents && world != private {
			continue
		}
		if due, limited := now.Due(actor, today); limited {
			all = append(all, dueActor{due, actor.ID})
		}
	}
	slices.SortFunc(all, func(a, b dueActor) int { return cmp.Or(cmp.Compare(a.Until, b.Until), cmp.Compare(a.id, b.id)) })
	return all
}
