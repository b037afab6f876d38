package gate

import (
	"context"
	"fmt"
	"strings"

	"spinweb/graph"
)

// Operation is one of several changes that are written together.
type Operation struct {
	Do       graph.Action // AddActor, ChangeActor, EndActor, BinActor, AddTie, ChangeTie, EndTie or BinTie
	Ref      string       // by which the others name what this one adds; "" for none
	ID       graph.ID     // what changes
	Seen     graph.Revision
	Kind     string // of what is added
	From, To string // of a tie that is added: an ID, or # and a ref
	Patch           // what an addition holds, or what changes
}

// Written is what a batch of operations did.
type Written struct {
	Revision graph.Revision
	IDs      map[string]graph.ID // what each ref became
}

// WriteBatch does all operations or none. Everything that is wrong is told together, as
// operations[3].attributes.name. What somebody changed since its version was seen gives StaleKind. Each
// operation needs the right that it needs by itself.
func (s *Session) WriteBatch(ctx context.Context, operations []Operation, reason string) (Written, error) {
	if len(operations) == 0 {
		return Written{}, graph.Invalid(graph.Finding{Field: "operations", Code: graph.NothingToChange})
	}
	for _, operation := range operations {
		if err := s.May(operation.Do); err != nil {
			return Written{}, err
		}
	}
	ids, findings := s.name(operations)
	effect, err := s.write(ctx, graph.WriteBatch, reason, func(sight *sight) (committing, error) {
		o := &operating{plan: s.plan(sight), ids: ids, touched: idSet{}}
		o.findings = append(o.findings, findings...)
		for turn := range turns {
			for i, operation := range operations {
				if turnOf(operation.Do) == turn {
					o.do(i, operation)
				}
			}
		}
		o.binShared()
		if len(o.findings) == 0 && len(o.stale) > 0 {
			stale := graph.Stale()
			stale.Findings = o.stale
			return nil, stale
		}
		return o, nil
	})
	if err != nil {
		return Written{}, err
	}
	return Written{Revision: effect.Revision, IDs: ids.refs}, nil
}

// turns is how many rounds the operations of a batch are planned in.
const turns = 3

// turnOf is the round of an operation: a tie may name an actor that comes after it, and may not name one that
// the same batch puts in the bin.
func turnOf(do graph.Action) int {
	switch do {
	case graph.AddActor:
		return 0
	case graph.BinActor, graph.BinTie:
		return 1
	default:
		return 2
	}
}

// names are the IDs of what a batch adds, by operation and by ref.
type names struct {
	of   []graph.ID
	refs map[string]graph.ID
}

// name gives what is added an ID: always the same one to a request that is repeated under its key.
func (s *Session) name(operations []Operation) (names, []graph.Finding) {
	named := names{of: make([]graph.ID, len(operations)), refs: map[string]graph.ID{}}
	var findings []graph.Finding
	for i, operation := range operations {
		id := graph.NewID()
		switch {
		case operation.Kind == string(graph.Area) && operation.Attributes["code"] != nil:
			id = graph.ID(*operation.Attributes["code"])
		case s.under.Retry.Key != "":
			id = graph.DerivedID("operation "+s.key(), fmt.Sprint(i))
		}
		named.of[i] = id
		if operation.Ref == "" {
			continue
		}
		if _, twice := named.refs[operation.Ref]; twice {
			findings = append(findings, graph.Finding{Field: fmt.Sprintf("operations[%d].ref", i), Code: graph.RefTwice})
		}
		named.refs[operation.Ref] = id
	}
	return named, findings
}

// operating is the work of planning operations.
type operating struct {
	*plan
	ids     names
	stale   []graph.Finding
	touched idSet // records that an operation changes
}

// do plans one operation and puts what is wrong with it in its place.
func (o *operating) do(i int, operation Operation) {
	findings, changes := len(o.findings), len(o.changes)
	switch operation.Do {
	case graph.AddActor:
		o.addNew(i, operation)
	case graph.AddTie:
		o.addNewTie(i, operation)
	case graph.ChangeActor, graph.EndActor, graph.BinActor:
		o.changeActor(i, operation)
	case graph.ChangeTie, graph.EndTie, graph.BinTie:
		o.changeTie(i, operation)
	}
	for _, change := range o.changes[changes:] {
		if o.touched.has(change.Record.RecordID()) {
			o.find("", []graph.Finding{{Field: "id", Code: graph.SameRecordTwice}})
		}
		o.touched.add(change.Record.RecordID())
		o.places[change.Record.RecordID()] = fmt.Sprintf("operations[%d].", i)
	}
	for f := findings; f < len(o.findings); f++ {
		field := &o.findings[f].Field
		switch *field {
		case "id", "kind", "from", "to", "since", "until":
			*field = fmt.Sprintf("operations[%d].%s", i, *field)
		default:
			*field = fmt.Sprintf("operations[%d].attributes.%s", i, *field)
		}
	}
}

// draft is what an addition holds.
func (o Operation) draft(id graph.ID) graph.Draft {
	empty := graph.Draft{ID: id, Kind: o.Kind, Attributes: map[string]string{}}
	return o.Patch.on(empty)
}

func (o *operating) addNew(i int, operation Operation) {
	o.addActor(operation.draft(o.ids.of[i]))
	if operation.Kind == string(graph.Resident) && cares(o.session.viewer.role) && o.session.viewer.person != "" {
		o.holdCase(o.ids.of[i])
	}
}

func (o *operating) addNewTie(i int, operation Operation) {
	draft := operation.draft(o.ids.of[i])
	draft.From, draft.To = o.end("from", operation.From), o.end("to", operation.To)
	if draft.From != "" && draft.To != "" {
		o.placeTie(draft, "")
	}
}

// end finds an end of a tie by its ID or ref, "" where there is no such ref.
func (o *operating) end(field, text string) graph.ID {
	ref, named := strings.CutPrefix(text, "#")
	if !named {
		return graph.ID(text)
	}
	id, known := o.ids.refs[ref]
	if !known {
		o.find("", []graph.Finding{{Field: field, Code: graph.RefUnknown}})
	}
	return id
}

func (o *operating) changeActor(i int, operation Operation) {
	actor := o.sight.now.Actor(operation.ID)
	if actor == nil || o.sight.Of(operation.ID) == graph.Hidden {
		o.find("", []graph.Finding{{Field: "id", Code: graph.NoSuchRecord}})
		return
	}
	o.expect(i, actor, operation)
	switch operation.Do {
	case graph.BinActor:
		o.binActor(actor, operation.Seen)
	case graph.EndActor:
		o.amendActor(actor, o.ending(operation), graph.End, operation.Seen)
	default:
		o.amendActor(actor, operation.Patch, graph.Amend, operation.Seen)
	}
}

func (o *operating) changeTie(i int, operation Operation) {
	tie := o.sight.now.Tie(operation.ID)
	if tie == nil || !o.sight.SeesTie(operation.ID) {
		o.find("", []graph.Finding{{Field: "id", Code: graph.NoSuchRecord}})
		return
	}
	o.expect(i, tie, operation)
	switch operation.Do {
	case graph.BinTie:
		o.binRecord(tie.ID, operation.Seen)
	case graph.EndTie:
		o.amendTie(tie, o.ending(operation), graph.End, operation.Seen)
	default:
		o.amendTie(tie, operation.Patch, graph.Amend, operation.Seen)
	}
}

// ending is a patch that ends a record, today unless another day is given.
func (o *operating) ending(operation Operation) Patch {
	until := ""
	if operation.Until != nil {
		until = *operation.Until
	}
	return Patch{Until: o.session.endDay(until)}
}

// expect notes a record that is no longer as its author saw it.
func (o *operating) expect(i int, record graph.Record, operation Operation) {
	if record.RecordVersion() != operation.Seen {
		o.stale = append(o.stale, graph.Finding{Field: fmt.Sprintf("operations[%d].version", i), Code: graph.RecordChanged})
	}
}
