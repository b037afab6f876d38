package storetest

import (
	"context"

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

func (s spoilt) Close() error {
	if s.close == nil {
		return s.Store.Close()
	}
	return s.close()
}
