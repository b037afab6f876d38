package sqlitestore

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

var errErasedMeanwhile = errors.New("an erasure came between")

// Dump writes everything that the store holds; see store.Store. It gives way to an erasure, in whatever
// process, within eraseCheck, so that an erasure need not wait for it.
func (s *Store) Dump(ctx context.Context, w io.Writer) error { return s.dump(ctx, stallLimit, w) }

// eraseCheck is how often a dump looks whether something was erased.
const eraseCheck = 250 * time.Millisecond

func (s *Store) dump(ctx context.Context, limit time.Duration, w io.Writer) error {
	if err := s.putAliases(ctx); err != nil { // of an erasure that was stopped half way
		return classified(ctx, "dump", err)
	}
	return s.dumpNow(ctx, limit, w)
}

func (s *Store) dumpNow(ctx context.Context, limit time.Duration, w io.Writer) error {
	moving := keepMoving(ctx, limit)
	defer moving.end()
	out := &writer{to: w}
	err := s.neighbourhood.read(moving, func(neighbourhood *transaction) error {
		head, err := neighbourhood.head(moving)
		if err != nil {
			return fmt.Errorf("read the head: %w", err)
		}
		if err := neighbourhood.refuseErased(moving, head); err != nil { // half: the ledger may not say the aliases yet
			return err
		}
		return s.ledger.read(moving, func(ledger *transaction) error {
			if err := ledger.begin(moving); err != nil {
				return fmt.Errorf("begin to read the ledger: %w", err)
			}
			stopWatching := s.giveWay(moving, head)
			defer stopWatching()
			if err := dumpAll(moving, out, neighbourhood, ledger); err != nil {
				return err
			}
			return s.refuseErased(moving, head)
		})
	})
	if out.failure != nil {
		return fmt.Errorf("dump: %w", out.failure)
	}
	return classified(ctx, "dump", moving.reason(err))
}

// writer remembers the error of a writer, which is not the store's to classify.
type writer struct {
	to      io.Writer
	failure error
}

// Write writes on.
func (w *writer) Write(p []byte) (int, error) {
	n, err := w.to.Write(p)
	w.failure = err
	return n, err
}

// begin makes a transaction that reads see the file as it is now, and not as it is at its first query.
func (t *transaction) begin(ctx context.Context) error {
	var one int
	return t.one(ctx, `SELECT count(*) FROM `+schemaVersion, nil, &one)
}

// giveWay ends a dump once something is erased that was there at its head. The caller calls the function
// that it returns.
func (s *Store) giveWay(dump *moving, head graph.Revision) func() {
	watching, stop := context.WithCancel(dump)
	done := make(chan struct{})
	go func() {
		defer close(done)
		for wait(watching, eraseCheck) == nil {
			if err := s.refuseErased(dump, head); errors.Is(err, errErasedMeanwhile) {
				dump.stop(errErasedMeanwhile)
			}
		}
	}()
	return func() {
		stop()
		<-done
	}
}

// refuseErased fails if something was erased after a revision, or half.
func (s *Store) refuseErased(ctx context.Context, head graph.Revision) error {
	return s.neighbourhood.read(ctx, func(t *transaction) error { return t.refuseErased(ctx, head) })
}

func (t *transaction) refuseErased(ctx context.Context, head graph.Revision) error {
	var erased bool
	err := t.one(ctx, `SELECT EXISTS (SELECT 1 FROM change WHERE revision > ? AND verb IN ('delete', 'erase'))
		OR EXISTS (SELECT 1 FROM unfinished_alias)`, []any{head}, &erased)
	if err == nil && erased {
		return errErasedMeanwhile
	}
	return err
}

// dumpAll writes what two transactions see.
func dumpAll(dump *moving, w io.Writer, neighbourhood, ledger *transaction) error {
	out, err := store.NewDumpWriter(w)
	if err != nil {
		return err
	}
	put := func(item store.DumpItem) error {
		dump.moved()
		return out.Put(item)
	}
	for _, part := range []struct {
		from  *transaction
		query string
		items func(scan, func(store.DumpItem) error) error
	}{
		{neighbourhood, dumpedHistory, historyItems()},
		{ledger, lineColumns + `FROM ledger_line l ORDER BY l.at, l.id`, lineItem},
		{ledger, cellColumns + `ORDER BY kind, key`, cellItem},
	} {
		err := part.from.each(dump, part.query, nil, func(scan scan) error { return part.items(scan, put) })
		if err != nil {
			return err
		}
	}
	dump.moved()
	return out.Finish()
}

// dumpedHistory gives every change with its batch.
const dumpedHistory = `
	SELECT b.revision, b.key, b.fingerprint, b.author, b.role, b.at, b.reason, b.undoes, c.verb, c.seen, c.record
	FROM batch b JOIN change c ON c.revision = b.revision ORDER BY c.revision, c.place`

// historyItems makes items of the rows of dumpedHistory: a batch before its first change.
func historyItems() func(scan, func(store.DumpItem) error) error {
	var last graph.Revision
	return func(scan scan, put func(store.DumpItem) error) error {
		var batch store.DumpedBatch
		var change store.DumpedChange
		var key sql.NullString
		var record string
		err := scan(&batch.Revision, &key, &batch.Fingerprint, &batch.Author, &batch.Role, &batch.At, &batch.Reason, &batch.Undoes,
			&change.Verb, &change.Seen, &record)
		if err != nil {
			return err
		}
		if batch.Revision != last {
			last, batch.Key = batch.Revision, key.String
			if err := put(store.DumpItem{Batch: &batch}); err != nil {
				return err
			}
		}
		if change.Record, err = store.FromJSON(record); err != nil {
			return fmt.Errorf("record of a change: %w", err)
		}
		return put(store.DumpItem{Change: &change})
	}
}

func lineItem(scan scan, put func(store.DumpItem) error) error {
	line, err := scanLine(scan)
	if err != nil {
		return err
	}
	return put(store.DumpItem{Line: store.DumpLine(line)})
}

func cellItem(scan scan, put func(store.DumpItem) error) error {
	cell, err := scanCell(scan)
	if err != nil {
		return err
	}
	return put(store.DumpItem{Cell: store.DumpCell(cell)})
}
