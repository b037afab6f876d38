package sqlitestore

import (
	"context"
	"fmt"
	"time"

	"spinweb/graph"
)

// Load streams all records as one transaction sees them; see store.Store.
func (s *Store) Load(ctx context.Context, yield func(graph.Record) error) (graph.Revision, error) {
	return s.load(ctx, stallLimit, yield)
}

func (s *Store) load(ctx context.Context, limit time.Duration, yield func(graph.Record) error) (graph.Revision, error) {
	moving := keepMoving(ctx, limit)
	defer moving.end()

	var head graph.Revision
	var refusal error // of yield
	pass := func(read func(scan) (row, error)) func(scan) error {
		return func(scan scan) error {
			row, err := read(scan)
			if err != nil {
				return err
			}
			record, err := row.record()
			if err != nil {
				return err
			}
			moving.moved()
			refusal = yield(record)
			return refusal
		}
	}
	err := s.neighbourhood.read(moving, func(t *transaction) (err error) {
		if head, err = t.head(moving); err != nil {
			return fmt.Errorf("read the head: %w", err)
		}
		if err := t.each(moving, actorColumns+`ORDER BY rowid`, nil, pass(scanActor)); err != nil {
			return fmt.Errorf("read actors: %w", err)
		}
		if err := t.each(moving, tieColumns+`ORDER BY rowid`, nil, pass(scanTie)); err != nil {
			return fmt.Errorf("read ties: %w", err)
		}
		return nil
	})
	switch {
	case refusal != nil:
		return 0, refusal
	case err != nil:
		return 0, classified(ctx, "load", moving.reason(err))
	default:
		return head, nil
	}
}
