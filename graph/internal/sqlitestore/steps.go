package sqlitestore

import (
	"context"
	"database/sql"
	"fmt"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// How much of a dump is written in one transaction: so much that few wait for the disk, and no more than fits
// in memory and in a write-ahead log.
const (
	stepItems = 5000
	stepBytes = 4 << 20
)

// steps writes the items of a dump, many in each transaction.
type steps struct {
	store    *Store
	run      string
	file     *database
	waiting  []func(*transaction) error
	bytes    int
	revision graph.Revision // of the last batch
	place    int            // of the next change
}

func (s *steps) take(ctx context.Context, item store.DumpItem) error {
	switch {
	case item.Batch != nil:
		batch := *item.Batch
		s.revision, s.place = batch.Revision, 0
		return s.wait(ctx, s.store.neighbourhood, len(batch.Reason), func(t *transaction) error {
			return t.insertBatch(ctx, batch)
		})
	case item.Change != nil:
		text, err := item.Change.Record.JSON()
		if err != nil {
			return fmt.Errorf("encode a change: %w", err)
		}
		revision, place, change := s.revision, s.place, *item.Change
		s.place++
		return s.wait(ctx, s.store.neighbourhood, len(text), func(t *transaction) error {
			return t.insertChange(ctx, revision, place, change.Verb, change.Record.ID, change.Seen, text)
		})
	case item.Line != nil:
		line := item.Line.Line()
		return s.wait(ctx, s.store.ledger, len(line.Subjects)*len(line.ID), func(t *transaction) error {
			return t.writeLines(ctx, []graph.LedgerLine{line})
		})
	default:
		cell := item.Cell.Cell()
		return s.wait(ctx, s.store.ledger, len(cell.Value), func(t *transaction) error {
			return t.writeCell(ctx, cell)
		})
	}
}

// wait lets an item of so many bytes wait for a step, and takes the step when enough do.
func (s *steps) wait(ctx context.Context, file *database, bytes int, write func(*transaction) error) error {
	if file != s.file || len(s.waiting) == stepItems || s.bytes >= stepBytes {
		if err := s.step(ctx); err != nil {
			return err
		}
	}
	s.file, s.waiting, s.bytes = file, append(s.waiting, write), s.bytes+bytes
	return nil
}

// step writes what waits.
func (s *steps) step(ctx context.Context) error {
	if len(s.waiting) == 0 {
		return ctx.Err()
	}
	err := s.own(ctx, s.file, func(t *transaction) error {
		for _, write := range s.waiting {
			if err := write(t); err != nil {
				return err
			}
		}
		return nil
	})
	clear(s.waiting)
	s.waiting, s.bytes = s.waiting[:0], 0
	return err
}

// own runs do in a transaction on a file to which this run may still write.
func (s *steps) own(ctx context.Context, file *database, do func(*transaction) error) error {
	return file.writeAnyhow(ctx, func(t *transaction) error {
		run, err := t.restoreRun(ctx)
		switch {
		case err != nil:
			return err
		case run == "":
			return graph.Conflict(graph.StoreNotEmpty, nil) // another restore was first
		case run != s.run:
			return graph.Conflict(graph.StoreIncomplete, nil) // another restore goes on
		default:
			return do(t)
		}
	})
}

// finish takes the last step and makes the store complete: the history says what the neighbourhood is now.
func (s *steps) finish(ctx context.Context) error {
	if err := s.step(ctx); err != nil {
		return err
	}
	err := s.own(ctx, s.store.ledger, func(t *transaction) error { return t.endRun(ctx, s.run) })
	if err != nil {
		return err
	}
	return s.own(ctx, s.store.neighbourhood, func(t *transaction) error {
		for kind, query := range map[string]string{"actor": actorsFromHistory, "tie": tiesFromHistory} {
			if _, err := t.exec(ctx, query, kind); err != nil {
				return fmt.Errorf("make records from the history: %w", err)
			}
		}
		return t.endRun(ctx, s.run)
	})
}

const (
	latestChange = ` FROM change c WHERE record ->> 'type' = ?
		AND NOT EXISTS (SELECT 1 FROM change l WHERE l.subject = c.subject AND l.revision > c.revision)`
	actorsFromHistory = `
		INSERT INTO actor (id, kind, since, until, recorded_at, version, attributes)
		SELECT subject, record ->> 'kind', coalesce(record ->> 'since', ''), coalesce(record ->> 'until', ''),
			coalesce(record ->> 'recordedAt', 0), revision, coalesce(record -> 'attributes', '{}')` + latestChange
	tiesFromHistory = `
		INSERT INTO tie (id, kind, from_actor, to_actor, since, until, recorded_at, version, attributes)
		SELECT subject, record ->> 'kind', record ->> 'from', record ->> 'to', coalesce(record ->> 'since', ''), coalesce(record ->> 'until', ''),
			coalesce(record ->> 'recordedAt', 0), revision, coalesce(record -> 'attributes', '{}')` + latestChange
)

func (t *transaction) insertBatch(ctx context.Context, b store.DumpedBatch) error {
	key := sql.NullString{String: b.Key, Valid: b.Key != ""}
	_, err := t.exec(ctx, `INSERT INTO batch (revision, key, fingerprint, author, role, at, reason, undoes) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
		b.Revision, key, b.Fingerprint, b.Author, b.Role, b.At, b.Reason, b.Undoes)
	return err
}

func (t *transaction) insertChange(ctx context.Context, revision graph.Revision, place int, verb graph.Verb, subject graph.ID,
	seen graph.Revision, record string) error {
	_, err := t.exec(ctx, `INSERT INTO change (revision, place, verb, subject, seen, record) VALUES (?, ?, ?, ?, ?, ?)`,
		revision, place, verb, subject, seen, record)
	return err
}
