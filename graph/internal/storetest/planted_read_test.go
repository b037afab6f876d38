package storetest

import (
	"context"
	"slices"

	"spinweb/graph"
	"spinweb/graph/internal/personal"
	"spinweb/graph/internal/store"
)

var faultsOfReading = []plantedFault{
	{"the empty store stands at one", []string{"an empty store stands at revision zero and holds nothing"},
		func(h *handle) store.Store {
			return spoilt{Store: h, head: func(ctx context.Context) (graph.Revision, error) {
				revision, err := h.Head(ctx)
				return max(revision, 1), err
			}}
		}},
	{"a delta turned around", []string{"a batch gets the next revision and comes back in its order"},
		func(h *handle) store.Store {
			return spoilt{Store: h, apply: func(ctx context.Context, batch graph.Batch) (graph.Delta, error) {
				delta, err := h.Apply(ctx, batch)
				delta.Records = slices.Clone(delta.Records)
				slices.Reverse(delta.Records)
				return delta, err
			}}
		}},
	{"since forgets ties", []string{"load equals the fold of since zero", "since any revision brings a reader up to date"},
		sinceWithout(func(record graph.Record) bool { _, is := record.(*graph.Tie); return is })},
	{"since forgets tombstones", []string{"since tells of every removal", "since any revision brings a reader up to date", "load beside writers equals since",
		"an erasure shows in load, since and history, for every handle"},
		sinceWithout(func(record graph.Record) bool { _, is := record.(*graph.Tombstone); return is })},
	{"since beyond the head is empty", []string{"since beyond the head is invalid"},
		func(h *handle) store.Store {
			return spoilt{Store: h, since: func(ctx context.Context, revision graph.Revision) (graph.Delta, error) {
				if last, err := h.Head(ctx); revision > last {
					return graph.Delta{From: revision, To: last}, err
				}
				return h.Since(ctx, revision)
			}}
		}},
	{"a torn load", []string{"load beside writers equals since", "a write in the midst of a load neither waits nor tears"}, torn},
	{"ties come first", []string{"load gives actors before ties"},
		func(h *handle) store.Store {
			return spoilt{Store: h, load: func(ctx context.Context, yield func(graph.Record) error) (graph.Revision, error) {
				records, revision, err := h.all(ctx)
				for _, record := range slices.Backward(records) {
					if err == nil {
						err = yield(record)
					}
				}
				return revision, err
			}}
		}},
	{"an error of yield is ignored", []string{"an error of yield ends the load and is returned"},
		func(h *handle) store.Store {
			return spoilt{Store: h, load: func(ctx context.Context, yield func(graph.Record) error) (graph.Revision, error) {
				return h.Load(ctx, func(record graph.Record) error { _ = yield(record); return nil })
			}}
		}},
	{"history keeps its reasons", []string{"history tells who did what to which version and why"},
		func(h *handle) store.Store {
			return telling(h, func(entries []graph.Entry) []graph.Entry {
				for i := range entries {
					entries[i].Reason = personal.Text{}
				}
				return entries
			})
		}},
	{"history starts one revision early", []string{"history is selected by subject, author, revision and limit"},
		func(h *handle) store.Store {
			return spoilt{Store: h, history: func(ctx context.Context, query graph.HistoryQuery) ([]graph.Entry, error) {
				query.After = max(query.After-1, 0)
				return h.History(ctx, query)
			}}
		}},
	{"history goes with its record", []string{"history outlives its record"},
		func(h *handle) store.Store {
			return telling(h, func(entries []graph.Entry) []graph.Entry {
				return slices.DeleteFunc(entries, func(e graph.Entry) bool { return !h.oracle.standing(e.Change.Record.RecordID()).Exists() })
			})
		}},
	{"a query without limit gives all", []string{"a query without limit gives a thousand"},
		func(h *handle) store.Store {
			return spoilt{Store: h, history: func(ctx context.Context, query graph.HistoryQuery) ([]graph.Entry, error) {
				if query.Limit == 0 {
					query.Limit = 1 << 30
				}
				return h.History(ctx, query)
			}}
		}},
}

func sinceWithout(forgotten func(graph.Record) bool) func(*handle) store.Store {
	return func(h *handle) store.Store {
		return spoilt{Store: h, since: func(ctx context.Context, revision graph.Revision) (graph.Delta, error) {
			delta, err := h.Since(ctx, revision)
			delta.Records = slices.DeleteFunc(delta.Records, forgotten)
			return delta, err
		}}
	}
}
