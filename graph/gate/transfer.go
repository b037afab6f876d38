package gate

import (
	"context"

	"spinweb/graph"
	"spinweb/graph/internal/personal"
)

// Intake says how a delivery is taken in.
type Intake struct {
	DryRun    bool
	Fictional bool // into an empty store, which then carries the mark "fictional"

	reached func(ImportState, *Receipt) error // hears how far it is; an error stops it
}

// Receipt says what an import did, or in a dry run would do.
type Receipt struct {
	Added    int             `json:"added"`
	Changed  int             `json:"changed"`
	Same     int             `json:"same"`
	Notices  []graph.Finding `json:"-"`
	Revision graph.Revision  `json:"-"` // of what was written; zero for nothing
}

// Import takes in everything that files brought, or nothing. A record that says the same as the store
// is left alone, so that importing twice changes nothing. An attribute without a column stays as it is;
// a blank cell in a column takes the value away. A tie that runs the other way than one that the store
// has is that one, where the two ways mean the same.
func (s *Session) Import(ctx context.Context, delivery graph.Delivery, intake Intake) (Receipt, error) {
	intake.reached = func(ImportState, *Receipt) error { return nil }
	return s.takeIn(ctx, delivery, intake)
}

func (s *Session) takeIn(ctx context.Context, delivery graph.Delivery, intake Intake) (Receipt, error) {
	sight, err := s.look(ctx, graph.ImportRecords)
	if err != nil {
		return Receipt{}, err
	}
	if err := intake.reached(ImportChecking, nil); err != nil {
		return Receipt{}, err
	}
	in := &importing{plan: s.plan(sight), receipt: Receipt{Notices: delivery.Notices}, rows: map[graph.ID]bool{}}
	if intake.Fictional {
		in.addActor(fictionalMark())
	}
	if err := in.takeAll(ctx, delivery); err != nil {
		return Receipt{}, err
	}
	if intake.Fictional && sight.now.Revision() != 0 {
		return Receipt{}, graph.Conflict(graph.StoreNotEmpty, nil)
	}
	if !intake.DryRun && len(in.changes) > 0 {
		checked := in.receipt
		if err := intake.reached(ImportWriting, &checked); err != nil {
			return Receipt{}, err
		}
		batch := in.batch(graph.Seal("import"))
		batch.Empty = intake.Fictional
		delta, err := s.apply(ctx, batch)
		if err != nil {
			return Receipt{}, err
		}
		in.receipt.Revision = delta.To
	}
	return in.receipt, s.gate.ledger.record(ctx, s.line(graph.ImportRecords, nil))
}

// takeAll takes every arrival, the actors first, and fails with everything that is wrong.
func (in *importing) takeAll(ctx context.Context, delivery graph.Delivery) error {
	for _, actors := range []bool{true, false} {
		for i, arrival := range delivery.Arrivals {
			if i%1024 == 0 && ctx.Err() != nil {
				return ctx.Err()
			}
			switch isActor := graph.ActorKind(arrival.Draft.Kind).Schema() != nil; {
			case isActor && actors:
				in.takeActor(arrival)
			case !isActor && !actors:
				in.takeTie(arrival)
			}
		}
	}
	in.reportSecondCircles(delivery)
	if in.findings = append(in.findings, delivery.Findings...); len(in.findings) > 0 {
		return graph.Invalid(bounded(inPlace(in.findings))...)
	}
	return nil
}

func fictionalMark() graph.Draft {
	return graph.Draft{ID: installationID, Kind: string(graph.Installation),
		Attributes: map[string]string{"name": "Fictieve buurt", "fictional": "true"}}
}

// importing is the work of one import.
type importing struct {
	*plan
	receipt Receipt
	rows    map[graph.ID]bool // what a row brought already
}

func (in *importing) takeActor(arrival graph.Arrival) {
	if !in.first(arrival) {
		return
	}
	if graph.ActorKind(arrival.Draft.Kind).Schema().Reserved {
		in.report(arrival, graph.Finding{Field: "kind", Code: graph.UnknownKind})
		return
	}
	before := in.sight.now.Actor(arrival.Draft.ID)
	if before == nil {
		actor, findings := in.newActor(arrival.Draft)
		in.report(arrival, findings...)
		in.receipt.Added += count(actor != nil)
		return
	}
	if before.Kind != graph.ActorKind(arrival.Draft.Kind) {
		in.report(arrival, graph.Finding{Field: "kind", Code: graph.KindChanged})
		return
	}
	draft := merged(arrival, before.Draft(personal.Open))
	in.added[before.ID] = before
	after, findings := draft.Actor()
	in.report(arrival, findings...)
	if after != nil {
		after.RecordedAt = before.RecordedAt
		in.amend(after, before)
	}
}

func (in *importing) takeTie(arrival graph.Arrival) {
	if schema := graph.TieKind(arrival.Draft.Kind).Schema(); schema != nil && schema.Reserved {
		in.report(arrival, graph.Finding{Field: "kind", Code: graph.UnknownKind})
		return
	}
	arrival.Draft = in.turned(arrival.Draft)
	if !in.first(arrival) {
		return
	}
	before := in.sight.now.Tie(arrival.Draft.ID)
	draft := arrival.Draft
	if before != nil {
		if before.Kind != graph.TieKind(draft.Kind) || before.From != draft.From || before.To != draft.To {
			in.report(arrival, graph.Finding{Field: "kind", Code: graph.KindChanged})
			return
		}
		draft = merged(arrival, before.Draft(personal.Open))
	}
	after, findings := draft.Tie(in.end)
	in.report(arrival, findings...)
	switch {
	case after == nil:
	case before == nil:
		after.RecordedAt = in.session.gate.moment()
		in.changes = append(in.changes, graph.Change{Verb: graph.Add, Record: after})
		in.receipt.Added++
	default:
		after.RecordedAt = before.RecordedAt
		in.amend(after, before)
	}
}

// turned returns a tie that has no ID of its own in the direction in which the store, or a row before it, has
// it, where both directions mean the same.
func (in *importing) turned(draft graph.Draft) graph.Draft {
	schema := graph.TieKind(draft.Kind).Schema()
	if schema == nil || !schema.Symmetric || draft.ID != draft.TieID() || in.sight.now.Tie(draft.ID) != nil {
		return draft
	}
	other := draft
	other.From, other.To = draft.To, draft.From
	other.ID = other.TieID()
	if in.sight.now.Tie(other.ID) != nil || in.rows[other.ID] {
		return other
	}
	return draft
}

func (in *importing) amend(after, before graph.Record) {
	if graph.Same(after, before) {
		in.receipt.Same++
		return
	}
	in.changes = append(in.changes, graph.Change{Verb: graph.Amend, Record: after, Seen: before.RecordVersion()})
	in.receipt.Changed++
}

// end finds an end of a tie. Whoever may import need not see whom the rows are about, and is told no more
// than that all of it can be taken in.
func (in *importing) end(id graph.ID) *graph.Actor {
	if actor, isNew := in.added[id]; isNew {
		return actor
	}
	return in.sight.now.Actor(id)
}

// first reports a record that comes twice.
func (in *importing) first(arrival graph.Arrival) bool {
	if in.rows[arrival.Draft.ID] {
		in.report(arrival, graph.Finding{Field: "id", Code: graph.SameRecordTwice})
		return false
	}
	in.rows[arrival.Draft.ID] = true
	return true
}

// merged lays what a row says over what the store holds: only the columns that are there. A blank
// retain-until keeps the date that was filled in when the record was made.
func merged(arrival graph.Arrival, kept graph.Draft) graph.Draft {
	for name := range arrival.Columns {
		switch name {
		case "since":
			kept.Since = arrival.Draft.Since
		case "until":
			kept.Until = arrival.Draft.Until
		default:
			if text, given := arrival.Draft.Attributes[name]; given {
				kept.Attributes[name] = text
			} else if name != "retainUntil" {
				delete(kept.Attributes, name)
			}
		}
	}
	return kept
}

// report adds findings with their place in the file.
func (in *importing) report(arrival graph.Arrival, findings ...graph.Finding) {
	for _, finding := range findings {
		finding.File, finding.Row, finding.Column = arrival.File, arrival.Row, arrival.Columns[finding.Field]
		in.findings = append(in.findings, finding)
	}
}
