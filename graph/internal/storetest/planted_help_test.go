package storetest

import (
	"context"
	"errors"
	"slices"
	"sync"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/personal"
	"spinweb/graph/internal/store"
)

// viewed is a store whose records all look different on their way out.
func viewed(h *handle, look func(graph.Record) graph.Record) spoilt {
	all := func(records []graph.Record) []graph.Record {
		changed := make([]graph.Record, len(records))
		for i, record := range records {
			changed[i] = look(record)
		}
		return changed
	}
	return spoilt{Store: h,
		load: func(ctx context.Context, yield func(graph.Record) error) (graph.Revision, error) {
			return h.Load(ctx, func(record graph.Record) error { return yield(look(record)) })
		},
		since: func(ctx context.Context, revision graph.Revision) (graph.Delta, error) {
			delta, err := h.Since(ctx, revision)
			delta.Records = all(delta.Records)
			return delta, err
		},
	}
}

// reworded gives one attribute of every record another text.
func reworded(h *handle, attribute string, word func(string) string) spoilt {
	return viewed(h, func(record graph.Record) graph.Record {
		switch r := record.(type) {
		case *graph.Actor:
			changed := *r
			changed.Attributes = rewordedAttributes(r.Kind.Schema().Attributes, r.Draft(personal.Open).Attributes, attribute, word)
			return &changed
		case *graph.Tie:
			changed := *r
			changed.Attributes = rewordedAttributes(r.Kind.Schema().Attributes, r.Draft(personal.Open).Attributes, attribute, word)
			return &changed
		default:
			return record
		}
	})
}

func rewordedAttributes(schema []graph.Attribute, texts map[string]string, name string, word func(string) string) graph.Attributes {
	if text, there := texts[name]; there {
		if texts[name] = word(text); texts[name] == "" {
			delete(texts, name)
		}
	}
	return graph.RestoreAttributes(schema, texts)
}

// forgetful lets seen be whatever the store holds, and demands nothing.
func forgetful(h *handle, batch graph.Batch) graph.Batch {
	h.oracle.mu.Lock()
	defer h.oracle.mu.Unlock()
	batch.Changes, batch.Demands = slices.Clone(batch.Changes), nil
	for i := range batch.Changes {
		batch.Changes[i].Seen = h.oracle.standing(batch.Changes[i].Record.RecordID()).Version
	}
	return batch
}

// shifted moves the day of a complete date.
func shifted(date graph.Date, days int) graph.Date {
	if !date.Complete() {
		return date
	}
	return (date.First() + graph.Day(days)).Date()
}

// applying is a store that sees every batch another way.
func applying(h *handle, change func(graph.Batch) graph.Batch) store.Store {
	return spoilt{Store: h, apply: func(ctx context.Context, batch graph.Batch) (graph.Delta, error) {
		return h.Apply(ctx, change(batch))
	}}
}

// early acknowledges lines at once and writes them when it is closed.
func early(h *handle) store.Store {
	var mu sync.Mutex
	var waiting []graph.LedgerLine
	return spoilt{Store: h,
		record: func(ctx context.Context, lines ...graph.LedgerLine) error {
			mu.Lock()
			defer mu.Unlock()
			waiting = append(waiting, lines...)
			return ctx.Err()
		},
		ledger: func(ctx context.Context, query graph.LedgerQuery) ([]graph.LedgerLine, error) {
			mu.Lock()
			defer mu.Unlock()
			together := &handle{oracle: &Oracle{ledger: slices.Clone(h.oracle.ledger)}}
			if err := together.Record(ctx, waiting...); err != nil {
				return nil, err
			}
			return together.Ledger(ctx, query)
		},
		close: func() error { return errors.Join(h.Record(context.Background(), waiting...), h.Close()) },
	}
}

// torn reads the records, lets others write, and only then asks where the head stands.
func torn(h *handle) store.Store {
	return spoilt{Store: h, load: func(ctx context.Context, yield func(graph.Record) error) (graph.Revision, error) {
		if _, err := h.Load(ctx, yield); err != nil {
			return 0, err
		}
		time.Sleep(time.Millisecond)
		return h.Head(ctx)
	}}
}

// swallowed accepts, without doing anything, what must be refused with this code.
func swallowed(code graph.Code) func(*handle) store.Store {
	return func(h *handle) store.Store {
		return spoilt{Store: h, apply: func(ctx context.Context, batch graph.Batch) (graph.Delta, error) {
			delta, err := h.Apply(ctx, batch)
			var refusal *graph.Error
			if errors.As(err, &refusal) && (refusal.Code == code || len(refusal.Findings) > 0 && refusal.Findings[0].Code == code) {
				return graph.Delta{From: h.oracle.head(), To: h.oracle.head()}, nil
			}
			return delta, err
		}}
	}
}

// refusing refuses, beyond the contract, the batches that refuse gives an error for.
func refusing(refuse func(*handle, graph.Batch) error) func(*handle) store.Store {
	return func(h *handle) store.Store {
		return spoilt{Store: h, apply: func(ctx context.Context, batch graph.Batch) (graph.Delta, error) {
			h.oracle.mu.Lock()
			err := refuse(h, batch)
			h.oracle.mu.Unlock()
			if err != nil {
				return graph.Delta{}, err
			}
			return h.Apply(ctx, batch)
		}}
	}
}

// piecemeal applies a batch change by change until one fails.
func piecemeal(h *handle, pause time.Duration) store.Store {
	return spoilt{Store: h, apply: func(ctx context.Context, batch graph.Batch) (graph.Delta, error) {
		if ctx.Err() == nil && len(batch.Changes) < 2 {
			return h.Apply(ctx, batch)
		}
		delta := graph.Delta{From: h.oracle.head()}
		for _, change := range batch.Changes {
			one := batch
			one.Key, one.Demands, one.Changes = "", nil, []graph.Change{change}
			part, err := h.Apply(ctx, one)
			if err != nil {
				return graph.Delta{}, err
			}
			delta.To, delta.Records = part.To, append(delta.Records, part.Records...)
			time.Sleep(pause)
		}
		return delta, nil
	}}
}

// keyedByHandle remembers keys in the handle, where another handle does not find them.
func keyedByHandle(h *handle) store.Store {
	var mu sync.Mutex
	used := map[string]graph.Delta{}
	return spoilt{Store: h, apply: func(ctx context.Context, batch graph.Batch) (graph.Delta, error) {
		mu.Lock()
		defer mu.Unlock()
		key := batch.Key
		if first, known := used[key]; known && key != "" {
			return first, nil
		}
		batch.Key = ""
		delta, err := h.Apply(ctx, batch)
		if err == nil {
			used[key] = delta
		}
		return delta, err
	}}
}

// keysOfRefused remembers the keys of batches that were refused.
func keysOfRefused(h *handle) store.Store {
	refused := map[string]error{}
	return spoilt{Store: h, apply: func(ctx context.Context, batch graph.Batch) (graph.Delta, error) {
		if err := refused[batch.Key]; err != nil {
			return graph.Delta{}, err
		}
		delta, err := h.Apply(ctx, batch)
		if batch.Key != "" {
			refused[batch.Key] = err
		}
		return delta, err
	}}
}

// recording is a store that writes its ledger another way.
func recording(h *handle, change func([]graph.LedgerLine) []graph.LedgerLine) store.Store {
	return spoilt{Store: h, record: func(ctx context.Context, lines ...graph.LedgerLine) error {
		return h.Record(ctx, change(slices.Clone(lines))...)
	}}
}

// telling is a store that tells its history another way.
func telling(h *handle, change func([]graph.Entry) []graph.Entry) store.Store {
	return spoilt{Store: h, history: func(ctx context.Context, query graph.HistoryQuery) ([]graph.Entry, error) {
		entries, err := h.History(ctx, query)
		return change(entries), err
	}}
}
