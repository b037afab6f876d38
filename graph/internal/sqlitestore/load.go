package sqlitestore

import (
	"context"
	"errors"
	"fmt"
	"time"

	"spinweb/graph"
)

// stallLimit is how long a load may take without progress.
const stallLimit = time.Minute

var errStalled = errors.New("no progress for too long")

// Load streams all records as one transaction sees them; see store.Store.
func (s *Store) Load(ctx context.Context, yield func(graph.Record) error) (graph.Revision, error) {
	return s.load(ctx, stallLimit, yield)
}

func (s *Store) load(ctx context.Context, limit time.Duration, yield func(graph.Record) error) (graph.Revision, error) {
	moving, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	stalled := time.AfterFunc(limit, func() { stop(errStalled) })
	defer stalled.Stop()

	var head graph.Revision
	var refusal error // of yield
	pass := func(read func(scan) (graph.Record, error)) func(scan) error {
		return func(scan scan) error {
			record, err := read(scan)
			if err != nil {
				return err
			}
			stalled.Reset(limit)
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
	case err != nil && errors.Is(context.Cause(moving), errStalled):
		return 0, classified(ctx, "load", errStalled)
	default:
		return head, classified(ctx, "load", err)
	}
}
