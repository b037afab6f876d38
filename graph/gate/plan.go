package gate

import (
	"context"

	"spinweb/graph"
	"spinweb/graph/internal/personal"
)

// plan gathers the changes of one write, with everything that is wrong with them.
type plan struct {
	session  *Session
	sight    *sight
	changes  []graph.Change
	findings []graph.Finding
	added    map[graph.ID]*graph.Actor
	granted  idSet // records that the gate itself writes, or that go along with another
	binned   idSet
	demands  []graph.Demand
	places   map[graph.ID]string // of what is written: where in what was asked it stands, "" for all of it
}

func (s *Session) plan(sight *sight) *plan {
	return &plan{session: s, sight: sight, added: map[graph.ID]*graph.Actor{}, granted: idSet{}, binned: idSet{},
		places: map[graph.ID]string{}}
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
	p.placeTie(draft, prefix)
}

// placeTie adds a tie that has its ID.
func (p *plan) placeTie(draft graph.Draft, prefix string) {
	tie, findings := draft.Tie(p.actor)
	p.find(prefix, findings)
	if tie == nil {
		return
	}
	tie.RecordedAt = p.session.gate.moment()
	p.places[tie.ID] = prefix
	p.changes = append(p.changes, graph.Change{Verb: graph.Add, Record: tie})
}

// actor finds an end of a tie: a new actor, or one that the viewer may see. What is hidden is not there.
func (p *plan) actor(id graph.ID) *graph.Actor {
	if actor, isNew := p.added[id]; isNew {
		return actor
	}
	if p.sight.Of(id) == graph.Hidden || p.binned.has(id) {
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
	for _, tie := range p.secondCircles(p.stoodTogether) {
		p.find(p.places[tie.ID], []graph.Finding{{Field: "from", Code: graph.SecondCircle}})
	}
	if len(p.findings) > 0 {
		return graph.Delta{}, graph.Invalid(p.findings...)
	}
	if err := p.permitted(); err != nil {
		return graph.Delta{}, err
	}
	return p.session.apply(ctx, p.batch(sealed))
}

// batch returns the changes of the plan with what they rest on.
func (p *plan) batch(reason graph.Text) graph.Batch {
	batch := p.session.batch(reason, p.changes...)
	batch.Demands, batch.TieDemands = p.demands, p.circleDemands()
	return batch
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
		case *graph.Tombstone:
			err = p.sight.bins(record.ID, next)
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
