package neo4jstore

import (
	"cmp"
	"context"
	"iter"
	"maps"
	"slices"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"spinweb/graph"
	"spinweb/graph/internal/personal"
	"spinweb/graph/internal/store"
)

// write writes records and changes, then batch and head, in statements of as many rows as one can hold.
func (a *application) write(within context.Context, t transaction, standing map[graph.ID]store.Standing) error {
	if err := a.writeRecords(within, t, standing); err != nil {
		return err
	}
	return a.writeHistory(within, t)
}

// writeHistory writes changes, and with the last of them batch and head.
func (a *application) writeHistory(within context.Context, t transaction) error {
	every := make([]int, len(a.batch.Changes))
	for place := range every {
		every[place] = place
	}
	var last []any
	for chunk := range a.chunks(every) {
		if last != nil {
			if err := t.write(within, changeAdd, last); err != nil {
				return err
			}
		}
		var err error
		if last, err = rowsOf(chunk, a.changeRow); err != nil {
			return err
		}
	}
	return t.writeWith(within, batchEnd, batchEndParams(last, len(every), a.batchRow()), len(last))
}

// batchEndParams are those of batch_end.cypher.
func batchEndParams(rows []any, changes int, batch map[string]any) map[string]any {
	params := list("rows", rows)
	params["changes"], params["batch"] = int64(changes), batch
	return params
}

// step orders what a batch does to the graph: ties go before their actors and come after them.
type step uint8

const (
	removeTies step = iota
	removeActors
	addActors
	amendActors
	addTies
	amendTies
)

// portion is what one statement does.
type portion struct {
	step step
	kind graph.TieKind // where the statement is of one kind of tie
}

func (a *application) portionOf(change graph.Change, standing map[graph.ID]store.Standing) (portion, error) {
	adds := change.Verb == graph.Add
	switch record := change.Record.(type) {
	case *graph.Actor:
		if record.Kind.Schema() == nil {
			return portion{}, unknownKind()
		}
		if adds {
			return portion{step: addActors}, nil
		}
		return portion{step: amendActors}, nil
	case *graph.Tie:
		if record.Kind.Schema() == nil {
			return portion{}, unknownKind()
		}
		if adds {
			return portion{step: addTies}, nil
		}
		return portion{amendTies, record.Kind}, nil
	default:
		if now := standing[record.RecordID()]; now.From != "" {
			return portion{removeTies, graph.TieKind(now.Kind)}, nil
		}
		return portion{step: removeActors}, nil
	}
}

func unknownKind() error {
	return graph.Invalid(graph.Finding{Field: "kind", Code: graph.UnknownKind})
}

// statement returns the statement of a portion and what makes its rows.
func (a *application) statement(p portion) (string, func(place int) (any, error)) {
	switch p.step {
	case removeTies:
		return a.kinds.removeTie[p.kind], a.idRow
	case removeActors:
		return actorRemove, a.idRow
	case addActors:
		return actorAdd, a.recordRow
	case amendActors:
		return actorAmend, a.recordRow
	case addTies:
		return tieAdd, a.recordRow
	default:
		return a.kinds.amendTie[p.kind], a.recordRow
	}
}

func (a *application) writeRecords(within context.Context, t transaction, standing map[graph.ID]store.Standing) error {
	places := map[portion][]int{}
	for place, change := range a.batch.Changes {
		p, err := a.portionOf(change, standing)
		if err != nil {
			return err
		}
		places[p] = append(places[p], place)
	}
	order := func(p, q portion) int { return cmp.Or(cmp.Compare(p.step, q.step), cmp.Compare(p.kind, q.kind)) }
	for _, p := range slices.SortedFunc(maps.Keys(places), order) {
		cypher, row := a.statement(p)
		if cypher == "" { // a tie from before the schema lost its kind
			return unknownKind()
		}
		if p.step == removeActors {
			if err := a.refuseStranded(within, t, places[p]); err != nil {
				return err
			}
		}
		if err := a.writeRows(within, t, cypher, places[p], row); err != nil {
			return err
		}
	}
	return nil
}

// refuseStranded refuses to remove actors that still have ties, once those that the batch removes are gone.
func (a *application) refuseStranded(within context.Context, t transaction, places []int) error {
	for chunk := range slices.Chunk(places, maxRows) {
		rows := make([]any, len(chunk))
		for i, place := range chunk {
			rows[i], _ = a.idRow(place)
		}
		err := t.each(within, strandedActors, list("rows", rows), func(record *neo4j.Record) error {
			if stranded, _ := record.Values[0].(int64); stranded > 0 {
				return store.Stranded()
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}

func (a *application) writeRows(within context.Context, t transaction, cypher string, places []int, row func(int) (any, error)) error {
	for chunk := range a.chunks(places) {
		rows, err := rowsOf(chunk, row)
		if err != nil {
			return err
		}
		if err := t.write(within, cypher, rows); err != nil {
			return err
		}
	}
	return nil
}

// rowsOf makes the rows of places.
func rowsOf(places []int, row func(int) (any, error)) ([]any, error) {
	rows := make([]any, len(places))
	for i, place := range places {
		var err error
		if rows[i], err = row(place); err != nil {
			return nil, err
		}
	}
	return rows, nil
}

// chunks yields the places in pieces that fit in one statement.
func (a *application) chunks(places []int) iter.Seq[[]int] {
	return func(yield func([]int) bool) {
		start, size := 0, 0
		for i, place := range places {
			next := textSize(attributesOf(a.batch.Changes[place].Record))
			if i > start && (i-start == maxRows || size+next > maxRowText) {
				if !yield(places[start:i]) {
					return
				}
				start, size = i, 0
			}
			size += next
		}
		if start < len(places) {
			yield(places[start:])
		}
	}
}

func (a *application) idRow(place int) (any, error) {
	return map[string]any{"id": string(a.delta.Records[place].RecordID())}, nil
}

func (a *application) recordRow(place int) (any, error) {
	return recordRow(store.Encode(a.delta.Records[place]))
}

// recordRow returns a row for the statement that adds or amends an actor or tie.
func recordRow(encoded store.Encoded) (map[string]any, error) {
	properties, err := propertiesOf(encoded)
	if encoded.Type == "actor" {
		return map[string]any{"kind": encoded.Kind, "actor": properties}, err
	}
	return map[string]any{"kind": encoded.Kind, "from": string(encoded.From), "to": string(encoded.To), "tie": properties}, err
}

func (a *application) changeRow(place int) (any, error) {
	change := a.batch.Changes[place]
	return changeRow(a.delta.To, place, change.Verb, change.Seen, store.Encode(a.delta.Records[place]))
}

// changeRow returns the properties of a Change. A tombstone holds nothing, and so is not kept.
func changeRow(revision graph.Revision, place int, verb graph.Verb, seen graph.Revision, encoded store.Encoded) (map[string]any, error) {
	row := map[string]any{"revision": int64(revision), "place": int64(place), "verb": string(verb), "subject": string(encoded.ID)}
	if seen != 0 {
		row["seen"] = int64(seen)
	}
	if encoded.Type == "tombstone" {
		return row, nil
	}
	filled(row, "from", string(encoded.From))
	filled(row, "to", string(encoded.To))
	record, err := encoded.JSON()
	row["record"] = record
	return row, err
}

func (a *application) batchRow() map[string]any { return batchRow(a.delta.To, a.id, a.batch) }

// batchRow returns the properties of a Batch.
func batchRow(revision graph.Revision, id graph.ID, batch graph.Batch) map[string]any {
	row := map[string]any{"revision": int64(revision), "id": string(id), "at": moment(store.Micros(batch.At))}
	filled(row, "key", batch.Key)
	filled(row, "fingerprint", batch.Fingerprint)
	filled(row, "author", string(batch.Author.ID))
	filled(row, "role", string(batch.Author.Role))
	filled(row, "reason", personal.Open(batch.Reason))
	if batch.Undoes != 0 {
		row["undoes"] = int64(batch.Undoes)
	}
	return row
}
