package gate

import (
	"context"
	"slices"

	"spinweb/graph"
)

// Effect is what a write did: its revision, and of how many actors and ties that the viewer may know.
type Effect struct {
	Revision graph.Revision
	Actors   int
	Ties     int
}

// BinActor puts an actor of the given kinds (none: of any) whose version the author saw in the bin, as one
// batch with all of its ties and with what is about that resident alone. It can come back for 30 days. When somebody else was faster it
// returns a StaleKind error.
func (s *Session) BinActor(ctx context.Context, id graph.ID, seen graph.Revision, reason string, kinds ...graph.ActorKind) (Effect, error) {
	return s.write(ctx, graph.BinActor, reason, func(sight *sight) (committing, error) {
		actor := sight.now.Actor(id)
		switch {
		case actor == nil || sight.Of(id) == graph.Hidden || (len(kinds) > 0 && !slices.Contains(kinds, actor.Kind)):
			return nil, graph.NotFound()
		case actor.Version != seen:
			return nil, graph.Stale()
		}
		p := s.plan(sight)
		p.binActor(actor, seen)
		return p, nil
	})
}

// BinTie puts a tie whose version the author saw in the bin; see BinActor.
func (s *Session) BinTie(ctx context.Context, id graph.ID, seen graph.Revision, reason string) (Effect, error) {
	return s.write(ctx, graph.BinTie, reason, func(sight *sight) (committing, error) {
		tie := sight.now.Tie(id)
		switch {
		case tie == nil || !sight.SeesTie(id):
			return nil, graph.NotFound()
		case tie.Version != seen:
			return nil, graph.Stale()
		}
		p := s.plan(sight)
		p.binRecord(id, seen)
		return p, nil
	})
}

// committing is a write that was planned.
type committing interface {
	commit(ctx context.Context, reason string) (graph.Delta, error)
}

// tries is how often a write is planned anew because another was faster.
const tries = 3

// write plans and commits, and counts what the viewer may know of what it did.
func (s *Session) write(ctx context.Context, action graph.Action, reason string, prepare func(*sight) (committing, error)) (Effect, error) {
	if err := s.May(action); err != nil {
		return Effect{}, err
	}
	revision, written, err := s.replayed(ctx)
	if err != nil {
		return Effect{}, err
	}
	if !written {
		delta, err := s.carryOut(ctx, action, reason, prepare)
		if err != nil {
			return Effect{}, err
		}
		revision = delta.To
	}
	return s.effect(ctx, action, revision)
}

// carryOut plans and commits. What the plan rests on may have changed between the two: then it plans again, and
// the plan says whether that is still what was asked.
func (s *Session) carryOut(ctx context.Context, action graph.Action, reason string, prepare func(*sight) (committing, error)) (graph.Delta, error) {
	for try := 1; ; try++ {
		sight, err := s.look(ctx, action)
		if err != nil {
			return graph.Delta{}, err
		}
		planned, err := prepare(sight)
		if err != nil {
			return graph.Delta{}, err
		}
		delta, err := planned.commit(ctx, reason)
		if err == nil || try == tries || !overtaken(err) {
			return delta, err
		}
	}
}

// overtaken reports that the store refused a write because of what another wrote meanwhile.
func overtaken(err error) bool {
	switch graph.KindOf(err) {
	case graph.StaleKind, graph.NotFoundKind:
		return true
	case graph.ConflictKind:
		switch graph.CodeOf(err) {
		case graph.RecordInUse, graph.RecordExists, graph.TiesChanged:
			return true
		}
		return false
	default:
		return false
	}
}

// replayed returns the revision of the batch that this request wrote before, if it did: what a retry
// asks for may be gone by its own doing. A batch without changes is accepted for no other reason than a
// key that was used.
func (s *Session) replayed(ctx context.Context) (graph.Revision, bool, error) {
	if s.under.Retry.Key == "" {
		return 0, false, nil
	}
	delta, err := s.apply(ctx, s.batch(graph.Text{}))
	if graph.KindOf(err) == graph.InvalidKind {
		return 0, false, nil
	}
	return delta.To, err == nil, err
}

// binRecord puts one record in the bin.
func (p *plan) binRecord(id graph.ID, seen graph.Revision) {
	if p.binned.has(id) {
		return
	}
	p.binned.add(id)
	p.changes = append(p.changes, graph.Change{Verb: graph.Bin, Record: &graph.Tombstone{ID: id}, Seen: seen})
}

// binActor puts an actor in the bin with everything that goes along.
func (p *plan) binActor(actor *graph.Actor, seen graph.Revision) {
	p.binRecord(actor.ID, seen)
	going := []graph.ID{actor.ID}
	for _, id := range alone(p.sight.now, actor.ID) {
		going = append(going, id)
		p.binAlong(p.sight.now.Actor(id))
	}
	for _, id := range going {
		for _, tie := range p.sight.now.TiesOf(id) {
			p.binAlong(tie)
		}
	}
}

// binShared puts in the bin what is about residents who go there together and about nobody else: without them
// it would be seen by everybody who works with residents.
func (p *plan) binShared() {
	for _, change := range p.changes {
		actor := p.sight.now.Actor(change.Record.RecordID())
		if actor == nil || actor.Kind != graph.Resident || !p.binned.has(actor.ID) {
			continue
		}
		for _, tie := range p.sight.now.TiesOf(actor.ID) {
			thing := p.sight.now.Actor(tie.Other(actor.ID))
			if thing == nil || p.binned.has(thing.ID) || worlds[thing.Kind] != private || !onlyAbout(p.sight.now, thing, p.binned.has) {
				continue
			}
			p.binAlong(thing)
			for _, tie := range p.sight.now.TiesOf(thing.ID) {
				p.binAlong(tie)
			}
		}
	}
}

func (p *plan) binAlong(record graph.Record) {
	if !p.binned.has(record.RecordID()) {
		p.granted.add(record.RecordID())
		p.binRecord(record.RecordID(), record.RecordVersion())
	}
}

// effect counts what a batch did, as far as the viewer may know it, and records who is told of.
func (s *Session) effect(ctx context.Context, action graph.Action, revision graph.Revision) (Effect, error) {
	sight, err := s.look(ctx, action)
	if err != nil {
		return Effect{}, err
	}
	told, err := s.tell(ctx, sight, revision)
	if err != nil {
		return Effect{}, err
	}
	effect := Effect{Revision: revision}
	var states []graph.Record
	for _, step := range told.steps {
		if told.seen(step) == graph.Hidden {
			continue
		}
		states = append(states, step.state)
		if _, isTie := step.state.(*graph.Tie); isTie {
			effect.Ties++
		} else {
			effect.Actors++
		}
	}
	return effect, s.show(ctx, action, told.view.about(states...))
}
