package neo4jstore

import (
	"context"
	"errors"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// rowsTaken are what the next step writes.
type rowsTaken struct {
	batches, changes, cells []any
	lines                   []map[string]any
	count, size             int // rows, and bytes of text
}

// grow counts a row that holds so many subjects and so many bytes.
func (r *rowsTaken) grow(subjects, size int) {
	r.count += 1 + subjects
	r.size += size
}

// take keeps an item of the dump for the next step, and takes that step once it holds enough.
func (r *restoring) take(item store.DumpItem) error {
	switch {
	case item.Batch != nil:
		r.takeBatch(*item.Batch)
	case item.Change != nil:
		if err := r.takeChange(*item.Change); err != nil {
			return err
		}
	case item.Line != nil:
		r.rows.lines = append(r.rows.lines, lineRows([]graph.LedgerLine{item.Line.Line()})...)
		r.rows.grow(len(item.Line.Subjects), 0)
	case item.Cell != nil:
		cell := item.Cell.Cell()
		row := cellRow(cell, cell.Version)
		r.rows.cells = append(r.rows.cells, row)
		r.rows.grow(0, len(cell.Value))
	}
	if r.rows.count < maxRows && r.rows.size < maxRowText {
		return nil
	}
	return r.flush()
}

func (r *restoring) takeBatch(b store.DumpedBatch) {
	r.at = position{b.Revision, -1}
	batch := graph.Batch{Key: b.Key, Fingerprint: b.Fingerprint, Author: graph.Author{ID: b.Author, Role: b.Role},
		At: store.Moment(b.At), Reason: graph.Seal(b.Reason), Undoes: b.Undoes}
	r.rows.batches = append(r.rows.batches, batchRow(b.Revision, batchID(b.Key), batch))
	r.rows.grow(0, len(b.Reason))
}

func (r *restoring) takeChange(c store.DumpedChange) error {
	if _, err := c.Record.Decode(); err != nil || (c.Record.Kind == "" && c.Record.Type != "tombstone") {
		return damaged(errors.New("a change holds no record"))
	}
	r.at.place++
	row, err := changeRow(r.at.revision, r.at.place, c.Verb, c.Seen, c.Record)
	if err != nil {
		return err
	}
	record, _ := row["record"].(string)
	r.last[c.Record.ID] = r.at
	r.rows.changes = append(r.rows.changes, row)
	r.rows.grow(0, len(record))
	return nil
}

// flush writes as one step what was taken.
func (r *restoring) flush() error {
	rows := r.rows
	if rows.count == 0 {
		return nil
	}
	r.rows = rowsTaken{}
	return r.next(func(within context.Context, t transaction) error {
		if err := t.write(within, restoreBatches, rows.batches); err != nil {
			return err
		}
		if err := t.write(within, changeAdd, rows.changes); err != nil {
			return err
		}
		if err := t.write(within, restoreCells, rows.cells); err != nil {
			return err
		}
		return t.addLines(within, rows.lines, nil)
	})
}
