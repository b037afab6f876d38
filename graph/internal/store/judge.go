package store

import (
	"strconv"

	"spinweb/graph"
)

// Standing is what a store holds of one record when it judges a batch. The zero Standing is: nothing.
type Standing struct {
	Version  graph.Revision
	Kind     string         // of the actor or tie
	From, To graph.ID       // of a tie; both empty for an actor
	Ties     graph.Revision // the latest version of a tie at an actor that a TieDemand is about; zero where none is there
}

// Exists reports whether the store holds the record.
func (s Standing) Exists() bool { return s.Version != 0 }

// Needs lists, each once and in order of appearance, the IDs whose Standing decides about the batch:
// of changed records, demands and the ends of ties. Of the actors of TieDemands only Ties decides.
func Needs(batch graph.Batch) []graph.ID {
	seen := map[graph.ID]bool{}
	var needs []graph.ID
	need := func(id graph.ID) {
		if id != "" && !seen[id] {
			seen[id] = true
			needs = append(needs, id)
		}
	}
	for _, change := range batch.Changes {
		need(change.Record.RecordID())
		if tie, ok := change.Record.(*graph.Tie); ok {
			need(tie.From)
			need(tie.To)
		}
	}
	for _, demand := range batch.Demands {
		need(demand.ID)
	}
	return needs
}

// Judge decides whether a store at revision head accepts a batch, given the standing of every record
// that it Needs. It holds what both stores must agree on:
//   - a batch changes something, no record twice, undoes none but an earlier one, and finds the store empty
//     if it demands so;
//   - a verb fits its record: a Tombstone for Bin, an actor or tie for Add, Amend and End; the other verbs
//     belong to an erasure, see JudgeErasure;
//   - a demanded record has exactly the demanded version, and no tie of a demanded actor a later one;
//   - an added record is new; any other exists at the version that its author saw, and keeps its kind
//     and ends;
//   - both ends of a tie are actors that exist after the batch.
//
// That a removed actor leaves no tie behind needs the store's own ties: see Stranded.
func Judge(batch graph.Batch, head graph.Revision, standing func(graph.ID) Standing) error {
	if len(batch.Changes) == 0 {
		return graph.Invalid(graph.Finding{Field: "changes", Code: graph.NothingToChange})
	}
	if batch.Empty && head != 0 {
		return graph.Conflict(graph.StoreNotEmpty, nil)
	}
	if batch.Undoes < 0 || batch.Undoes > head {
		return graph.Invalid(graph.Finding{Field: "undoes", Code: graph.BadValue})
	}
	for _, demand := range batch.Demands {
		if standing(demand.ID).Version != demand.Version {
			return graph.Stale()
		}
	}
	for _, demand := range batch.TieDemands {
		if standing(demand.Actor).Ties > demand.AsOf {
			return graph.Conflict(graph.TiesChanged, nil)
		}
	}
	after := map[graph.ID]actorState{}
	seen := map[graph.ID]bool{}
	for i, change := range batch.Changes {
		id, field := change.Record.RecordID(), "changes["+strconv.Itoa(i)+"]"
		if seen[id] {
			return graph.Invalid(graph.Finding{Field: field, Code: graph.SameRecordTwice})
		}
		if !fits(change) {
			return graph.Invalid(graph.Finding{Field: field + ".verb", Code: graph.BadValue})
		}
		seen[id] = true
		if err := judgeChange(change, standing(id)); err != nil {
			return err
		}
		switch change.Record.(type) {
		case *graph.Actor:
			after[id] = present
		case *graph.Tombstone:
			after[id] = absent
		}
	}
	return judgeEnds(batch, after, standing)
}

type actorState uint8

const (
	present actorState = iota + 1 // zero: the batch leaves the actor alone
	absent
)

func fits(change graph.Change) bool {
	_, gone := change.Record.(*graph.Tombstone)
	switch change.Verb {
	case graph.Add, graph.Amend, graph.End:
		return !gone
	default:
		return gone && change.Verb == graph.Bin
	}
}

func judgeChange(change graph.Change, now Standing) error {
	if change.Verb == graph.Add {
		if now.Exists() {
			return graph.Conflict(graph.RecordExists, nil)
		}
		return nil
	}
	if !now.Exists() {
		return graph.NotFound()
	}
	if now.Version != change.Seen {
		return graph.Stale()
	}
	same := true
	switch record := change.Record.(type) {
	case *graph.Actor:
		same = now.Kind == string(record.Kind) && now.From == ""
	case *graph.Tie:
		same = now.Kind == string(record.Kind) && now.From == record.From && now.To == record.To
	}
	if !same {
		return graph.Invalid(graph.Finding{Field: "kind", Code: graph.KindChanged})
	}
	return nil
}

func judgeEnds(batch graph.Batch, after map[graph.ID]actorState, standing func(graph.ID) Standing) error {
	exists := func(id graph.ID) bool {
		switch after[id] {
		case present:
			return true
		case absent:
			return false
		default:
			now := standing(id)
			return now.Exists() && now.From == ""
		}
	}
	for _, change := range batch.Changes {
		tie, ok := change.Record.(*graph.Tie)
		if !ok {
			continue
		}
		if !exists(tie.From) {
			return graph.Invalid(graph.Finding{Field: "from", Code: graph.NoSuchActor})
		}
		if !exists(tie.To) {
			return graph.Invalid(graph.Finding{Field: "to", Code: graph.NoSuchActor})
		}
	}
	return nil
}

// Stranded is the error of a store that finds ties left at an actor which the batch removes.
func Stranded() error { return graph.Conflict(graph.RecordInUse, nil) }

// KeyReused is the error for a key that comes back with another fingerprint.
func KeyReused() error {
	return &graph.Error{Kind: graph.KeyReusedKind, Code: graph.KeyReused}
}

// Stamped returns the records of a batch as they stand once it is applied at a revision.
func Stamped(batch graph.Batch, revision graph.Revision) []graph.Record {
	records := make([]graph.Record, len(batch.Changes))
	for i, change := range batch.Changes {
		records[i] = graph.AtVersion(change.Record, revision)
	}
	return records
}
