package neo4jstore

import (
	"context"
	"math"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"spinweb/graph/internal/store"
)

// build writes those records of a type, actor or tie, that stand at the end of the history.
func (r *restoring) build(kind, cypher string) error {
	b := building{restoring: r, cypher: cypher}
	params := map[string]any{"after": int64(0), "upTo": int64(math.MaxInt64)}
	err := r.store.stream(r.ctx, "read what was restored", changesBetween, params, func(found *neo4j.Record) error {
		change := found.AsMap()
		last := keptFrom(change)
		if last.record == "" || r.last[last.subject] != (position{last.revision, int(whole(change, "place"))}) {
			return nil
		}
		encoded, err := store.FromJSON(last.record)
		if err != nil || encoded.Type != kind {
			return err
		}
		return b.add(encoded, len(last.record))
	})
	if err != nil {
		return err
	}
	return b.flush()
}

// building collects records for the next step.
type building struct {
	*restoring
	cypher string
	rows   []any
	size   int
}

func (b *building) add(encoded store.Encoded, size int) error {
	row, err := recordRow(encoded)
	if err != nil {
		return err
	}
	b.rows, b.size = append(b.rows, row), b.size+size
	if len(b.rows) < maxRows && b.size < maxRowText {
		return nil
	}
	return b.flush()
}

func (b *building) flush() error {
	rows := b.rows
	if len(rows) == 0 {
		return nil
	}
	b.rows, b.size = nil, 0
	return b.next(func(within context.Context, t transaction) error { return t.write(within, b.cypher, rows) })
}
