package storetest

import (
	"context"
	"io"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// spoilt answers for a store in some methods.
type spoilt struct {
	store.Store
	apply   func(context.Context, graph.Batch) (graph.Delta, error)
	head    func(context.Context) (graph.Revision, error)
	load    func(context.Context, func(graph.Record) error) (graph.Revision, error)
	since   func(context.Context, graph.Revision) (graph.Delta, error)
	history func(context.Context, graph.HistoryQuery) ([]graph.Entry, error)
	record  func(context.Context, ...graph.LedgerLine) error
	ledger  func(context.Context, graph.LedgerQuery) ([]graph.LedgerLine, error)
	erase   func(context.Context, graph.Erasure) (graph.Delta, error)
	dump    func(context.Context, io.Writer) error
	restore func(context.Context, io.Reader) error
	cells   store.Cells
	close   func() error
}

func (s spoilt) Apply(ctx context.Context, batch graph.Batch) (graph.Delta, error) {
	if s.apply == nil {
		return s.Store.Apply(ctx, batch)
	}
	return s.apply(ctx, batch)
}

func (s spoilt) Head(ctx context.Context) (graph.Revision, error) {
	if s.head == nil {
		return s.Store.Head(ctx)
	}
	return s.head(ctx)
}

func (s spoilt) Load(ctx context.Context, yield func(graph.Record) error) (graph.Revision, error) {
	if s.load == nil {
		return s.Store.Load(ctx, yield)
	}
	return s.load(ctx, yield)
}

func (s spoilt) Since(ctx context.Context, revision graph.Revision) (graph.Delta, error) {
	if s.since == nil {
		return s.Store.Since(ctx, revision)
	}
	return s.since(ctx, revision)
}

func (s spoilt) History(ctx context.Context, query graph.HistoryQuery) ([]graph.Entry, error) {
	if s.history == nil {
		return s.Store.History(ctx, query)
	}
	return s.history(ctx, query)
}

func (s spoilt) Record(ctx context.Context, lines ...graph.LedgerLine) error {
	if s.record == nil {
		return s.Store.Record(ctx, lines...)
	}
	return s.record(ctx, lines...)
}

func (s spoilt) Ledger(ctx context.Context, query graph.LedgerQuery) ([]graph.LedgerLine, error) {
	if s.ledger == nil {
		return s.Store.Ledger(ctx, query)
	}
	return s.ledger(ctx, query)
}

func (s spoilt) Erase(ctx context.Context, erasure graph.Erasure) (graph.Delta, error) {
	if s.erase == nil {
		return s.Store.Erase(ctx, erasure)
	}
	return s.erase(ctx, erasure)
}

func (s spoilt) Dump(ctx context.Context, w io.Writer) error {
	if s.dump == nil {
		return s.Store.Dump(ctx, w)
	}
	return s.dump(ctx, w)
}

func (s spoilt) Restore(ctx context.Context, r io.Reader) error {
	if s.restore == nil {
		return s.Store.Restore(ctx, r)
	}
	return s.restore(ctx, r)
}

func (s spoilt) Cells() store.Cells {
	if s.cells == nil {
		return s.Store.Cells()
	}
	return s.cells
}

func (s spoilt) Close() error {
	if s.close == nil {
		return s.Store.Close()
	}
	return s.close()
}

// spoiltCells answers for cells in some methods.
type spoiltCells struct {
	store.Cells
	get    func(context.Context, string, string, time.Time) (store.Cell, error)
	put    func(context.Context, store.Cell, time.Time) (int64, error)
	dropOf func(context.Context, string, graph.ID) (int, error)
	list   func(context.Context, string, time.Time) ([]store.Cell, error)
	keys   func(context.Context, string, time.Time) ([]string, error)
	sweep  func(context.Context, time.Time) (int, error)
}

func (s spoiltCells) Get(ctx context.Context, kind, key string, at time.Time) (store.Cell, error) {
	if s.get == nil {
		return s.Cells.Get(ctx, kind, key, at)
	}
	return s.get(ctx, kind, key, at)
}

func (s spoiltCells) Put(ctx context.Context, cell store.Cell, at time.Time) (int64, error) {
	if s.put == nil {
		return s.Cells.Put(ctx, cell, at)
	}
	return s.put(ctx, cell, at)
}

func (s spoiltCells) DropOf(ctx context.Context, kind string, subject graph.ID) (int, error) {
	if s.dropOf == nil {
		return s.Cells.DropOf(ctx, kind, subject)
	}
	return s.dropOf(ctx, kind, subject)
}

func (s spoiltCells) List(ctx context.Context, kind string, at time.Time) ([]store.Cell, error) {
	if s.list == nil {
		return s.Cells.List(ctx, kind, at)
	}
	return s.list(ctx, kind, at)
}

func (s spoiltCells) Keys(ctx context.Context, kind string, at time.Time) ([]string, error) {
	if s.keys == nil {
		return s.Cells.Keys(ctx, kind, at)
	}
	return s.keys(ctx, kind, at)
}

func (s spoiltCells) Sweep(ctx context.Context, at time.Time) (int, error) {
	if s.sweep == nil {
		return s.Cells.Sweep(ctx, at)
	}
	return s.sweep(ctx, at)
}
