package gate

import (
	"context"
	"errors"
	"fmt"

	"spinweb/graph"
)

// Patch says what changes in a record; what it does not mention stays.
type Patch struct {
	Attributes map[string]*string // nil: the attribute goes
	Since      *string
	Until      *string
}

// AddActor adds an actor together with the ties that it needs from the start: a resident with where
// the resident lives, a circle entry with its owner. In those ties "" stands for the new actor. Who
// adds a resident holds the case until it is handed over.
func (s *Session) AddActor(ctx context.Context, draft graph.Draft, ties []graph.Draft, reason string) (ActorView, error) {
	sight, err := s.look(ctx, graph.AddActor)
	if err != nil {
		return ActorView{}, err
	}
	draft.ID = newID(draft)
	p := s.plan(sight)
	p.addActor(draft)
	for i, tie := range ties {
		if tie.From == "" {
			tie.From = draft.ID
		}
		if tie.To == "" {
			tie.To = draft.ID
		}
		p.addTie(tie, fmt.Sprintf("ties[%d].", i))
	}
	if draft.Kind == string(graph.Resident) && cares(s.viewer.role) && s.viewer.person != "" {
		p.holdCase(draft.ID)
	}
	delta, err := p.commit(ctx, reason)
	if err != nil {
		return ActorView{}, err
	}
	return s.written(ctx, graph.AddActor, delta)
}

// newID gives a new actor its ID; an area has its code.
func newID(draft graph.Draft) graph.ID {
	if draft.Kind == string(graph.Area) {
		return graph.ID(draft.Attributes["code"])
	}
	return graph.NewID()
}

// ChangeActor changes an actor whose version the author saw. When somebody else was faster it returns
// the actor as it is now together with a StaleKind error.
func (s *Session) ChangeActor(ctx context.Context, id graph.ID, seen graph.Revision, patch Patch, reason string) (ActorView, error) {
	return s.amendActor(ctx, graph.ChangeActor, id, seen, patch, reason)
}

// EndActor says since when an actor is no longer there in the world.
func (s *Session) EndActor(ctx context.Context, id graph.ID, seen graph.Revision, until, reason string) (ActorView, error) {
	return s.amendActor(ctx, graph.EndActor, id, seen, Patch{Until: s.endDay(until)}, reason)
}

// endDay is the first day on which something no longer holds: today unless another is given.
func (s *Session) endDay(until string) *string {
	if until == "" {
		until = s.gate.today().String()
	}
	return &until
}

func (s *Session) amendActor(ctx context.Context, action graph.Action, id graph.ID, seen graph.Revision, patch Patch, reason string) (ActorView, error) {
	sight, err := s.look(ctx, action)
	if err != nil {
		return ActorView{}, err
	}
	actor := sight.now.Actor(id)
	if actor == nil || sight.Of(id) == graph.Hidden {
		return ActorView{}, graph.NotFound()
	}
	p := s.plan(sight)
	p.amendActor(actor, patch, verb(action), seen)
	delta, err := p.commit(ctx, reason)
	if graph.KindOf(err) == graph.StaleKind {
		current, readErr := s.read(ctx, action, id)
		return current, errors.Join(err, readErr)
	}
	if err != nil {
		return ActorView{}, err
	}
	return s.written(ctx, action, delta)
}

// AddTie adds a tie between two actors that the viewer may see.
func (s *Session) AddTie(ctx context.Context, draft graph.Draft, reason string) (TieView, error) {
	delta, err := s.carryOut(ctx, graph.AddTie, reason, func(sight *sight) (committing, error) {
		p := s.plan(sight)
		p.addTie(draft, "")
		return p, nil
	})
	if err != nil {
		return TieView{}, err
	}
	return s.writtenTie(ctx, graph.AddTie, delta)
}

// ChangeTie changes a tie whose version the author saw; see ChangeActor.
func (s *Session) ChangeTie(ctx context.Context, id graph.ID, seen graph.Revision, patch Patch, reason string) (TieView, error) {
	return s.amendTie(ctx, graph.ChangeTie, id, seen, patch, reason)
}

// EndTie says since when a tie no longer holds in the world.
func (s *Session) EndTie(ctx context.Context, id graph.ID, seen graph.Revision, until, reason string) (TieView, error) {
	return s.amendTie(ctx, graph.EndTie, id, seen, Patch{Until: s.endDay(until)}, reason)
}

func (s *Session) amendTie(ctx context.Context, action graph.Action, id graph.ID, seen graph.Revision, patch Patch, reason string) (TieView, error) {
	sight, err := s.look(ctx, action)
	if err != nil {
		return TieView{}, err
	}
	tie := sight.now.Tie(id)
	if tie == nil || !sight.SeesTie(id) {
		return TieView{}, graph.NotFound()
	}
	p := s.plan(sight)
	p.amendTie(tie, patch, verb(action), seen)
	delta, err := p.commit(ctx, reason)
	if graph.KindOf(err) == graph.StaleKind {
		current, readErr := s.Tie(ctx, id)
		return current, errors.Join(err, readErr)
	}
	if err != nil {
		return TieView{}, err
	}
	return s.writtenTie(ctx, action, delta)
}

func verb(action graph.Action) graph.Verb {
	if action == graph.EndActor || action == graph.EndTie {
		return graph.End
	}
	return graph.Amend
}

// written views the first record of a delta, which is the one that the write was about.
func (s *Session) written(ctx context.Context, action graph.Action, delta graph.Delta) (ActorView, error) {
	sight, err := s.lookAfter(ctx, delta)
	if err != nil {
		return ActorView{}, err
	}
	actor := delta.Records[0].(*graph.Actor)
	return sight.actor(actor), s.show(ctx, action, sight.subjects(actor.ID))
}

func (s *Session) writtenTie(ctx context.Context, action graph.Action, delta graph.Delta) (TieView, error) {
	sight, err := s.lookAfter(ctx, delta)
	if err != nil {
		return TieView{}, err
	}
	tie := delta.Records[0].(*graph.Tie)
	return sight.tie(tie), s.show(ctx, action, sight.subjects(tie.From, tie.To))
}
