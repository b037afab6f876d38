package sqlitestore

import (
	"context"
	"fmt"

	"spinweb/graph"
)

// whenComplete runs do in a transaction, unless the store was not restored to the end.
func (d *database) whenComplete(ctx context.Context, do func(*transaction) error,
	run func(context.Context, func(*transaction) error) error) error {
	if d.beside != nil {
		if err := d.beside.read(ctx, func(*transaction) error { return nil }); err != nil {
			return err
		}
		return run(ctx, do)
	}
	return run(ctx, func(t *transaction) error {
		if err := t.refuseIncomplete(ctx); err != nil {
			return err
		}
		return do(t)
	})
}

// refuseIncomplete fails while a restore has not ended.
func (t *transaction) refuseIncomplete(ctx context.Context) error {
	run, err := t.restoreRun(ctx)
	switch {
	case err != nil:
		return fmt.Errorf("ask whether the store is complete: %w", err)
	case run != "":
		return graph.Conflict(graph.StoreIncomplete, nil)
	default:
		return nil
	}
}

// restoreRun returns which restore is under way in this file; empty when none is.
func (t *transaction) restoreRun(ctx context.Context) (string, error) {
	var run string
	err := t.one(ctx, `SELECT coalesce(max(run), '') FROM unfinished_restore`, nil, &run)
	return run, err
}
