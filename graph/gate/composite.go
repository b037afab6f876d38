package gate

import (
	"context"
	"errors"

	"spinweb/graph"
)

// CompositeView is an actor with the lists that belong to it, as far as the viewer may see these. A list
// of the kind is there also when it is empty.
type CompositeView struct {
	ActorView
	Lists map[List][]End
}

// CompositeDraft is a new actor with its lists.
type CompositeDraft struct {
	graph.Draft
	Lists map[List][]graph.ID
}

// CompositePatch says what changes; a list that it does not hold stays as it is.
type CompositePatch struct {
	Patch
	Lists map[List][]graph.ID
}

// Composite returns one actor of a kind with its lists.
func (s *Session) Composite(ctx context.Context, kind graph.ActorKind, id graph.ID) (CompositeView, error) {
	sight, err := s.look(ctx, readAction(kind))
	if err != nil {
		return CompositeView{}, err
	}
	actor := sight.composed(kind, id)
	if actor == nil {
		return CompositeView{}, graph.NotFound()
	}
	view := sight.composite(actor)
	return view, s.show(ctx, readAction(kind), sight.subjects(view.ids()...))
}

// Composites lists the actors of a kind with their lists.
func (s *Session) Composites(ctx context.Context, kind graph.ActorKind, filter Filter) (Page[CompositeView], error) {
	filter.Kind = kind
	sight, err := s.look(ctx, readAction(kind))
	if err != nil {
		return Page[CompositeView]{}, err
	}
	sieve, err := sight.sieve(filter)
	if err != nil {
		return Page[CompositeView]{}, err
	}
	page, _ := paginate(sight.idsOfKind(kind), filter, func(id graph.ID) bool {
		return sieve.passesActor(sight.now.Actor(id)) && sight.Of(id) != graph.Hidden
	}, func(id graph.ID) CompositeView { return sight.composite(sight.now.Actor(id)) })
	var shown []graph.ID
	for _, view := range page.Items {
		shown = append(shown, view.ids()...)
	}
	return page, s.show(ctx, readAction(kind), sight.subjects(shown...))
}

// AddComposite adds an actor with its lists, all or nothing.
func (s *Session) AddComposite(ctx context.Context, draft CompositeDraft, reason string) (CompositeView, error) {
	sight, err := s.look(ctx, graph.AddActor)
	if err != nil {
		return CompositeView{}, err
	}
	draft.ID = newID(draft.Draft)
	p := s.plan(sight)
	p.addActor(draft.Draft)
	for _, part := range compositions[graph.ActorKind(draft.Kind)] {
		p.enlist(part, draft.ID, draft.Lists[part.list], draft.Since)
	}
	delta, err := p.commit(ctx, reason)
	if err != nil {
		return CompositeView{}, err
	}
	return s.writtenComposite(ctx, graph.AddActor, delta)
}

// ChangeComposite changes an actor of a kind whose version the author saw; see ChangeActor. Who is no
// longer listed leaves today; whom the viewer may not see stays. A version counts for the actor and its
// lists together, because the actor itself is written with them.
func (s *Session) ChangeComposite(ctx context.Context, kind graph.ActorKind, id graph.ID, seen graph.Revision, patch CompositePatch, reason string) (CompositeView, error) {
	return s.amendComposite(ctx, graph.ChangeActor, kind, id, seen, patch, reason)
}

// EndComposite says since when an actor of a kind is no longer there in the world.
func (s *Session) EndComposite(ctx context.Context, kind graph.ActorKind, id graph.ID, seen graph.Revision, until, reason string) (CompositeView, error) {
	return s.amendComposite(ctx, graph.EndActor, kind, id, seen, CompositePatch{Patch: Patch{Until: s.endDay(until)}}, reason)
}

func (s *Session) amendComposite(ctx context.Context, action graph.Action, kind graph.ActorKind, id graph.ID, seen graph.Revision, patch CompositePatch, reason string) (CompositeView, error) {
	sight, err := s.look(ctx, action)
	if err != nil {
		return CompositeView{}, err
	}
	actor := sight.composed(kind, id)
	if actor == nil {
		return CompositeView{}, graph.NotFound()
	}
	p := s.plan(sight)
	p.amendActor(actor, patch.Patch, verb(action), seen)
	for _, part := range compositions[kind] {
		if wanted, given := patch.Lists[part.list]; given {
			p.relist(part, id, wanted)
		}
	}
	delta, err := p.commit(ctx, reason)
	if graph.KindOf(err) == graph.StaleKind {
		current, readErr := s.Composite(ctx, kind, id)
		return current, errors.Join(err, readErr)
	}
	if err != nil {
		return CompositeView{}, err
	}
	return s.writtenComposite(ctx, action, delta)
}

// writtenComposite views the first record of a delta, which is the one that the write was about, with
// its lists as they are now.
func (s *Session) writtenComposite(ctx context.Context, action graph.Action, delta graph.Delta) (CompositeView, error) {
	sight, err := s.look(ctx, action)
	if err != nil {
		return CompositeView{}, err
	}
	view := sight.composite(delta.Records[0].(*graph.Actor))
	return view, s.show(ctx, action, sight.subjects(view.ids()...))
}

// composed returns an actor of the kind that the viewer may see, nil otherwise.
func (s *sight) composed(kind graph.ActorKind, id graph.ID) *graph.Actor {
	actor := s.now.Actor(id)
	if actor == nil || actor.Kind != kind || s.Of(id) == graph.Hidden {
		return nil
	}
	return actor
}

func (s *sight) composite(actor *graph.Actor) CompositeView {
	view := CompositeView{ActorView: s.actor(actor), Lists: map[List][]End{}}
	for _, part := range compositions[actor.Kind] {
		ends := []End{}
		for _, tie := range s.now.TiesOf(actor.ID) {
			if other := part.other(s.look, actor.ID, tie); other != nil && s.SeesTie(tie.ID) {
				ends = append(ends, s.end(other.ID))
			}
		}
		view.Lists[part.list] = ends
	}
	return view
}

// ids returns whom the view shows.
func (v CompositeView) ids() []graph.ID {
	shown := []graph.ID{v.ID}
	for _, list := range v.Lists {
		for _, end := range list {
			shown = append(shown, end.ID)
		}
	}
	return shown
}
