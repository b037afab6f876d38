package gate

import (
	"context"
	"slices"

	"spinweb/graph"
)

// Filter narrows a list. Zero fields leave it as it is; several must all hold.
type Filter struct {
	Kind   graph.ActorKind
	Tie    graph.TieKind // of ties
	Actor  graph.ID      // of ties: at this end
	Area   graph.AreaCode
	Theme  graph.ID
	Line   string
	Date   graph.Date // what held on that day; unknown: today
	Always bool       // of ties: also those that held before the day or will hold after it
	Cursor graph.ID   // the last ID of the page before
	Limit  int
}

// Page is a part of a list, in the order of the IDs.
type Page[V any] struct {
	Items []V
	Next  graph.ID // the cursor of the next page, "" at the end
	Total int      // how many this viewer may see under this filter
}

// Actor returns one actor, with what the viewer may change of it.
func (s *Session) Actor(ctx context.Context, id graph.ID) (ActorView, error) {
	return s.read(ctx, graph.SeeActors, id)
}

func (s *Session) read(ctx context.Context, action graph.Action, id graph.ID) (ActorView, error) {
	sight, err := s.look(ctx, action)
	if err != nil {
		return ActorView{}, err
	}
	actor := sight.now.Actor(id)
	if actor == nil || sight.Of(id) == graph.Hidden {
		return ActorView{}, graph.NotFound()
	}
	view := sight.actor(actor)
	view.Editable = sight.editable(actor)
	return view, s.show(ctx, action, sight.subjects(id))
}

// Actors lists actors.
func (s *Session) Actors(ctx context.Context, filter Filter) (Page[ActorView], error) {
	sight, err := s.look(ctx, graph.SeeActors)
	if err != nil {
		return Page[ActorView]{}, err
	}
	sieve, err := sight.sieve(filter)
	if err != nil {
		return Page[ActorView]{}, err
	}
	page, ids := paginate(sight.idsOfKind(filter.Kind), filter, func(id graph.ID) bool {
		return sieve.passesActor(sight.now.Actor(id)) && sight.Of(id) != graph.Hidden
	}, func(id graph.ID) ActorView { return sight.actor(sight.now.Actor(id)) })
	return page, s.show(ctx, graph.SeeActors, sight.subjects(ids...))
}

func (s *sight) idsOfKind(kind graph.ActorKind) []graph.ID {
	if kind != "" {
		return s.now.OfKind(kind)
	}
	actors, _ := s.now.Size()
	all := make([]graph.ID, 0, actors)
	for actor := range s.now.Actors() {
		all = append(all, actor.ID)
	}
	slices.Sort(all)
	return all
}

// Tie returns one tie.
func (s *Session) Tie(ctx context.Context, id graph.ID) (TieView, error) {
	sight, err := s.look(ctx, graph.SeeTies)
	if err != nil {
		return TieView{}, err
	}
	tie := sight.now.Tie(id)
	if tie == nil || !sight.SeesTie(id) {
		return TieView{}, graph.NotFound()
	}
	return sight.tie(tie), s.show(ctx, graph.SeeTies, sight.subjects(tie.From, tie.To))
}

// Ties lists ties.
func (s *Session) Ties(ctx context.Context, filter Filter) (Page[TieView], error) {
	sight, err := s.look(ctx, graph.SeeTies)
	if err != nil {
		return Page[TieView]{}, err
	}
	sieve, err := sight.sieve(filter)
	if err != nil {
		return Page[TieView]{}, err
	}
	candidates := sight.now.TieIDs()
	if filter.Actor != "" {
		candidates = nil
		for _, tie := range sight.now.TiesOf(filter.Actor) {
			candidates = append(candidates, tie.ID)
		}
	}
	page, ids := paginate(candidates, filter, func(id graph.ID) bool {
		return sieve.passesTie(sight.now.Tie(id)) && sight.SeesTie(id)
	}, func(id graph.ID) TieView { return sight.tie(sight.now.Tie(id)) })
	var ends []graph.ID
	for _, id := range ids {
		tie := sight.now.Tie(id)
		ends = append(ends, tie.From, tie.To)
	}
	return page, s.show(ctx, graph.SeeTies, sight.subjects(ends...))
}

// paginate views the IDs after the cursor that pass, and counts all that do.
func paginate[V any](ids []graph.ID, filter Filter, passes func(graph.ID) bool, view func(graph.ID) V) (Page[V], []graph.ID) {
	page := Page[V]{Items: []V{}}
	var shown []graph.ID
	for _, id := range ids {
		if !passes(id) {
			continue
		}
		page.Total++
		switch {
		case id <= filter.Cursor:
		case len(page.Items) < filter.Limit:
			page.Items = append(page.Items, view(id))
			shown = append(shown, id)
		default:
			page.Next = shown[len(shown)-1]
		}
	}
	return page, shown
}
