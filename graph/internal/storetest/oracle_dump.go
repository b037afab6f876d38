package storetest

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// Dump implements store.Store.
func (h *handle) Dump(ctx context.Context, w io.Writer) error {
	items, erasures, err := h.items(ctx)
	if err != nil {
		return err
	}
	dump, err := store.NewDumpWriter(w)
	if err != nil {
		return err
	}
	for _, item := range items {
		if err := ctx.Err(); err != nil {
			return fmt.Errorf("dump: %w", err)
		}
		if err := dump.Put(item); err != nil {
			return err
		}
	}
	if err := dump.Finish(); err != nil {
		return err
	}
	_, now, err := h.items(ctx)
	if err == nil && now != erasures {
		err = graph.Unavailable(errors.New("an erasure came between"))
	}
	return err
}

// items copies out everything that the Oracle holds, and how many erasures led to it.
func (h *handle) items(ctx context.Context) ([]store.DumpItem, int, error) {
	if err := h.begin(ctx, "dump"); err != nil {
		return nil, 0, err
	}
	defer h.end()
	h.oracle.cellsMu.Lock()
	defer h.oracle.cellsMu.Unlock()
	var items []store.DumpItem
	for _, k := range h.oracle.batches {
		items = append(items, store.DumpItem{Batch: store.DumpBatch(k.batch, k.delta.To)})
		for place, change := range k.batch.Changes {
			items = append(items, store.DumpItem{Change: &store.DumpedChange{Verb: change.Verb, Seen: change.Seen,
				Record: store.Encode(k.delta.Records[place])}})
		}
	}
	for _, line := range h.oracle.linesInOrder() {
		items = append(items, store.DumpItem{Line: store.DumpLine(line)})
	}
	for _, cell := range h.oracle.cellsInOrder() {
		items = append(items, store.DumpItem{Cell: store.DumpCell(cell)})
	}
	return items, h.oracle.erasures, nil
}

func (o *Oracle) cellsInOrder() []store.Cell {
	var list []store.Cell
	for _, cell := range o.cells {
		list = append(list, cell)
	}
	slices.SortFunc(list, func(a, b store.Cell) int { return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Key, b.Key)) })
	return list
}

// Restore implements store.Store.
func (h *handle) Restore(ctx context.Context, r io.Reader) error {
	if err := h.beginRestore(ctx); err != nil {
		return err
	}
	restored := NewOracle()
	err := store.ReadDump(r, func(item store.DumpItem) error {
		if err := ctx.Err(); err != nil {
			return fmt.Errorf("restore: %w", err)
		}
		return restored.take(item)
	})
	if err != nil {
		return err
	}
	o := h.oracle
	o.mu.Lock()
	defer o.mu.Unlock()
	o.cellsMu.Lock()
	defer o.cellsMu.Unlock()
	if !o.incomplete.Load() { // another restore was first
		return graph.Conflict(graph.StoreNotEmpty, nil)
	}
	o.batches, o.latest, o.ledger, o.cells = restored.batches, restored.latest, restored.ledger, restored.cells
	o.incomplete.Store(false)
	return nil
}

// beginRestore makes an empty store incomplete.
func (h *handle) beginRestore(ctx context.Context) error {
	h.oracle.mu.Lock()
	defer h.oracle.mu.Unlock()
	h.oracle.cellsMu.Lock()
	defer h.oracle.cellsMu.Unlock()
	if err := h.open(ctx, "restore"); err != nil {
		return err
	}
	if len(h.oracle.batches)+len(h.oracle.ledger)+len(h.oracle.cells) > 0 {
		return graph.Conflict(graph.StoreNotEmpty, nil)
	}
	h.oracle.incomplete.Store(true)
	return nil
}

// take adds what one item of a dump says. A change belongs to the batch before it.
func (o *Oracle) take(item store.DumpItem) error {
	switch {
	case item.Batch != nil:
		revision := item.Batch.Revision
		o.batches = append(o.batches, kept{batch: item.Batch.Batch(), delta: graph.Delta{From: revision - 1, To: revision}})
	case item.Change != nil:
		record, err := item.Change.Record.Decode()
		if err != nil {
			return err
		}
		last := &o.batches[len(o.batches)-1]
		last.batch.Changes = append(last.batch.Changes, graph.Change{Verb: item.Change.Verb, Seen: item.Change.Seen, Record: record})
		last.delta.Records = append(last.delta.Records, record)
		o.latest[record.RecordID()] = record
	case item.Line != nil:
		o.ledger = append(o.ledger, item.Line.Line())
	case item.Cell != nil:
		cell := item.Cell.Cell()
		o.cells[cellName{cell.Kind, cell.Key}] = cell
	}
	return nil
}
