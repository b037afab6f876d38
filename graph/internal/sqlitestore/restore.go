package sqlitestore

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/ncruces/go-sqlite3"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// Restore fills an empty store from a dump; see store.Store. When two restore at the same time, the later
// one starts over and the earlier one fails.
func (s *Store) Restore(ctx context.Context, r io.Reader) error {
	run := string(graph.NewID())
	if err := s.beginRestore(ctx, run); err != nil {
		return classified(ctx, "begin to restore", err)
	}
	in := &reader{from: r}
	steps := &steps{store: s, run: run}
	err := store.ReadDump(in, func(item store.DumpItem) error { return steps.take(ctx, item) })
	if in.failure != nil {
		return fmt.Errorf("restore: %w", in.failure)
	}
	if err == nil {
		err = steps.finish(ctx)
	}
	if errors.Is(err, sqlite3.CONSTRAINT) { // such as a tie without its actor, or a key twice
		err = store.BadDump(errors.New("what it holds contradicts itself"))
	}
	return classified(ctx, "restore", err)
}

// beginRestore makes an empty store, or one that is incomplete, incomplete and empty.
func (s *Store) beginRestore(ctx context.Context, run string) error {
	again := false
	err := s.neighbourhood.writeAnyhow(ctx, func(t *transaction) error {
		before, err := t.restoreRun(ctx)
		if err != nil {
			return fmt.Errorf("read how far the last one came: %w", err)
		}
		if again = before != ""; !again {
			if err := t.refuseAnything(ctx, `batch`); err != nil {
				return err
			}
			if err := s.ledger.readAnyhow(ctx, func(t *transaction) error { return t.refuseAnything(ctx, `ledger_line`, `cell`) }); err != nil {
				return err
			}
		}
		return t.startOver(ctx, run, `tie`, `actor`, `change`, `batch`)
	})
	if err != nil {
		return err
	}
	err = s.ledger.writeAnyhow(ctx, func(t *transaction) error {
		if !again { // a line may have come since
			if err := t.refuseAnything(ctx, `ledger_line`, `cell`); err != nil {
				return err
			}
		}
		return t.startOver(ctx, run, `ledger_mention`, `ledger_line`, `cell`)
	})
	if graph.KindOf(err) == graph.ConflictKind {
		err = errors.Join(err, s.neighbourhood.writeAnyhow(ctx, func(t *transaction) error { return t.endRun(ctx, run) }))
	}
	return err
}

// refuseAnything fails if there is a row in one of the tables.
func (t *transaction) refuseAnything(ctx context.Context, tables ...string) error {
	for _, table := range tables {
		var holds bool
		if err := t.one(ctx, `SELECT EXISTS (SELECT 1 FROM `+table+`)`, nil, &holds); err != nil {
			return fmt.Errorf("look whether it is empty: %w", err)
		}
		if holds {
			return graph.Conflict(graph.StoreNotEmpty, nil)
		}
	}
	return nil
}

// startOver empties the tables and lets this run alone write to the file.
func (t *transaction) startOver(ctx context.Context, run string, tables ...string) error {
	for _, table := range append(tables, `unfinished_restore`) {
		if _, err := t.exec(ctx, `DELETE FROM `+table); err != nil {
			return fmt.Errorf("start over: %w", err)
		}
	}
	_, err := t.exec(ctx, `INSERT INTO unfinished_restore (run) VALUES (?)`, run)
	return err
}

// endRun ends this run's right to write to the file.
func (t *transaction) endRun(ctx context.Context, run string) error {
	_, err := t.exec(ctx, `DELETE FROM unfinished_restore WHERE run = ?`, run)
	return err
}

// reader remembers the error of a reader, which is not the store's to classify.
type reader struct {
	from    io.Reader
	failure error
}

// Read reads on.
func (r *reader) Read(p []byte) (int, error) {
	n, err := r.from.Read(p)
	if err != nil && err != io.EOF {
		r.failure = err
	}
	return n, err
}
