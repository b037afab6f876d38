package gate

import (
	"context"
	"errors"
	"fmt"

	"spinweb/graph"
	"spinweb/graph/internal/personal"
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
	draft.ID = graph.NewID()
	if draft.Kind == string(graph.Area) {
		draft.ID = graph.ID(draft.Attributes["code"])
	}
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
	sight, err := s.look(ctx, graph.AddTie)
	if err != nil {
		return TieView{}, err
	}
	p := s.plan(sight)
	p.addTie(draft, "")
	delta, err := p.commit(ctx, reason)
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
	sight, err := s.look(ctx, action)
	if err != nil {
		return ActorView{}, err
	}
	actor := delta.Records[0].(*graph.Actor)
	return sight.actor(actor), s.show(ctx, action, sight.subjects(actor.ID))
}

func (s *Session) writtenTie(ctx context.Context, action graph.Action, delta graph.Delta) (TieView, error) {
	sight, err := s.look(ctx, action)
	if err != nil {
		return TieView{}, err
	}
	tie := delta.Records[0].(*graph.Tie)
	return sight.tie(tie), s.show(ctx, action, sight.subjects(tie.From, tie.To))
}

// plan gathers the changes of one write, with everything that is wrong with them.
type plan struct {
	session  *Session
	sight    *sight
	changes  []graph.Change
	findings []graph.Finding
	added    map[graph.ID]*graph.Actor
	granted  idSet // records that the gate itself adds
}

func (s *Session) plan(sight *sight) *plan {
	return &plan{session: s, sight: sight, added: map[graph.ID]*graph.Actor{}, granted: idSet{}}
}

func (p *plan) addActor(draft graph.Draft) {
	_, findings := p.newActor(draft)
	p.find("", findings)
}

func (p *plan) newActor(draft graph.Draft) (*graph.Actor, []graph.Finding) {
	actor, findings := draft.Complete(p.session.gate.today()).Actor()
	if actor == nil { // its ties are checked all the same, as if it were there
		p.added[draft.ID] = &graph.Actor{ID: draft.ID, Kind: graph.ActorKind(draft.Kind)}
		return nil, findings
	}
	actor.RecordedAt = p.session.gate.moment()
	p.added[actor.ID] = actor
	p.changes = append(p.changes, graph.Change{Verb: graph.Add, Record: actor})
	return actor, nil
}

func (p *plan) addTie(draft graph.Draft, prefix string) {
	draft.ID = graph.NewID()
	tie, findings := draft.Tie(p.actor)
	p.find(prefix, findings)
	if tie == nil {
		return
	}
	tie.RecordedAt = p.session.gate.moment()
	p.changes = append(p.changes, graph.Change{Verb: graph.Add, Record: tie})
}

// actor finds an end of a tie: a new actor, or one that the viewer may see. What is hidden is not there.
func (p *plan) actor(id graph.ID) *graph.Actor {
	if actor, isNew := p.added[id]; isNew {
		return actor
	}
	if p.sight.Of(id) == graph.Hidden {
		return nil
	}
	return p.sight.now.Actor(id)
}

// holdCase puts a new resident's case into the hands of the viewer.
func (p *plan) holdCase(resident graph.ID) {
	file := graph.Draft{ID: graph.NewID(), Kind: string(graph.Case), Attributes: map[string]string{"state": "open"}}
	since := p.session.gate.today().String()
	before := len(p.changes)
	p.addActor(file)
	p.addTie(graph.Draft{Kind: string(graph.CaseOf), From: file.ID, To: resident, Since: since}, "")
	p.addTie(graph.Draft{Kind: string(graph.WorkedBy), From: file.ID, To: p.session.viewer.person, Since: since}, "")
	for _, change := range p.changes[before:] {
		p.granted.add(change.Record.RecordID())
	}
}

func (p *plan) amendActor(actor *graph.Actor, patch Patch, verb graph.Verb, seen graph.Revision) {
	amended, findings := patch.on(actor.Draft(personal.Open)).Actor()
	p.find("", findings)
	if amended == nil {
		return
	}
	amended.RecordedAt = actor.RecordedAt
	p.changes = append(p.changes, graph.Change{Verb: verb, Record: amended, Seen: seen})
}

func (p *plan) amendTie(tie *graph.Tie, patch Patch, verb graph.Verb, seen graph.Revision) {
	amended, findings := patch.on(tie.Draft(personal.Open)).Tie(p.sight.now.Actor)
	p.find("", findings)
	if amended == nil {
		return
	}
	amended.RecordedAt = tie.RecordedAt
	p.changes = append(p.changes, graph.Change{Verb: verb, Record: amended, Seen: seen})
}

func (p Patch) on(draft graph.Draft) graph.Draft {
	for name, text := range p.Attributes {
		if text == nil {
			delete(draft.Attributes, name)
		} else {
			draft.Attributes[name] = *text
		}
	}
	if p.Since != nil {
		draft.Since = *p.Since
	}
	if p.Until != nil {
		draft.Until = *p.Until
	}
	return draft
}

func (p *plan) find(prefix string, findings []graph.Finding) {
	for _, finding := range findings {
		finding.Field = prefix + finding.Field
		p.findings = append(p.findings, finding)
	}
}

// commit checks the viewer's rights on the neighbourhood as it would be, and applies the changes.
func (p *plan) commit(ctx context.Context, reason string) (graph.Delta, error) {
	sealed, finding := graph.ParseReason(reason)
	if finding != nil {
		p.findings = append(p.findings, *finding)
	}
	if len(p.findings) > 0 {
		return graph.Delta{}, graph.Invalid(p.findings...)
	}
	if err := p.permitted(); err != nil {
		return graph.Delta{}, err
	}
	return p.session.apply(ctx, p.session.batch(sealed, p.changes...))
}

func (p *plan) permitted() error {
	next, err := p.preview()
	if err != nil {
		return err
	}
	for _, change := range p.changes {
		if p.granted.has(change.Record.RecordID()) {
			continue
		}
		switch record := change.Record.(type) {
		case *graph.Actor:
			err = p.sight.writesActor(p.sight.now.Actor(record.ID), record, next)
		case *graph.Tie:
			err = p.sight.writesTie(record, next)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// preview is the viewer's sight of the neighbourhood as the plan would make it, under the rights of now.
func (p *plan) preview() (*sight, error) {
	now := p.sight.now
	delta := graph.Delta{From: now.Revision(), To: now.Revision() + 1}
	for _, change := range p.changes {
		delta.Records = append(delta.Records, graph.AtVersion(change.Record, delta.To))
	}
	folded, err := now.Fold(delta)
	if err != nil {
		return nil, err
	}
	return p.sight.on(folded), nil
}
