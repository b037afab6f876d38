package sqlitestore

import (
	"context"
	"fmt"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// Since returns what changed after a revision; see store.Store.
func (s *Store) Since(ctx context.Context, revision graph.Revision) (graph.Delta, error) {
	delta := graph.Delta{From: revision}
	err := s.neighbourhood.read(ctx, func(t *transaction) (err error) {
		if delta.To, err = t.head(ctx); err != nil {
			return fmt.Errorf("read the head: %w", err)
		}
		if revision > delta.To {
			return graph.Invalid(graph.Finding{Field: "revision", Code: graph.BadValue})
		}
		delta.Records, err = t.changedSince(ctx, revision)
		return err
	})
	if err != nil {
		return graph.Delta{}, classified(ctx, "read what changed", err)
	}
	return delta, nil
}

// changedSince returns the records whose version is later, and tombstones for those that went and did
// not come back.
func (t *transaction) changedSince(ctx context.Context, revision graph.Revision) ([]graph.Record, error) {
	// The + keeps SQLite from walking the whole history in the order of its index on subject.
	const removed = `
		SELECT subject, max(revision) FROM change
		WHERE revision > ? AND verb IN ('bin', 'delete', 'erase')
			AND NOT EXISTS (SELECT 1 FROM actor WHERE id = subject)
			AND NOT EXISTS (SELECT 1 FROM tie WHERE id = subject)
		GROUP BY +subject`
	var decoding decoding
	for _, part := range []struct {
		query string
		read  func(scan) (row, error)
	}{
		{actorColumns + `WHERE version > ?`, scanActor},
		{tieColumns + `WHERE version > ?`, scanTie},
		{removed, scanTombstone},
	} {
		err := t.each(ctx, part.query, []any{revision}, func(scan scan) error {
			row, err := part.read(scan)
			decoding.take(row)
			return err
		})
		if err != nil {
			_, _ = decoding.end()
			return nil, err
		}
	}
	return decoding.end()
}

func scanTombstone(scan scan) (row, error) {
	r := row{Encoded: store.Encoded{Type: "tombstone"}}
	err := scan(&r.ID, &r.Version)
	return r, err
}
