package storetest

import (
	"cmp"
	"context"
	"slices"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// History implements store.Store.
func (h *handle) History(ctx context.Context, query graph.HistoryQuery) ([]graph.Entry, error) {
	if err := h.begin(ctx, "history"); err != nil {
		return nil, err
	}
	defer h.end()
	var entries []graph.Entry
	for _, k := range h.oracle.batches {
		for place, change := range k.batch.Changes {
			change.Record = k.delta.Records[place]
			entry := graph.Entry{Revision: k.delta.To, Place: place, At: k.batch.At, Author: k.batch.Author,
				Reason: k.batch.Reason, Key: k.batch.Key, Undoes: k.batch.Undoes, Change: change}
			if selected(entry, query) {
				entries = append(entries, entry)
			}
		}
	}
	return entries[:min(len(entries), limit(query.Limit))], nil
}

func selected(entry graph.Entry, query graph.HistoryQuery) bool {
	return (query.Subject == "" || query.Subject == entry.Change.Record.RecordID()) &&
		(query.Author == "" || query.Author == entry.Author.ID) &&
		(query.Revision == 0 || query.Revision == entry.Revision) &&
		entry.Revision > query.After
}

func limit(asked int) int {
	if asked <= 0 {
		return store.DefaultLimit
	}
	return asked
}

// Record implements store.Store.
func (h *handle) Record(ctx context.Context, lines ...graph.LedgerLine) error {
	if err := h.begin(ctx, "record"); err != nil {
		return err
	}
	defer h.end()
	for _, line := range lines {
		known := slices.ContainsFunc(h.oracle.ledger, func(l graph.LedgerLine) bool { return l.ID == line.ID })
		if !known {
			line.Subjects = slices.Compact(slices.Sorted(slices.Values(line.Subjects)))
			h.oracle.ledger = append(h.oracle.ledger, line)
		}
	}
	return nil
}

// Ledger implements store.Store.
func (h *handle) Ledger(ctx context.Context, query graph.LedgerQuery) ([]graph.LedgerLine, error) {
	if err := h.begin(ctx, "ledger"); err != nil {
		return nil, err
	}
	defer h.end()
	var lines []graph.LedgerLine
	for _, line := range h.oracle.linesInOrder() {
		if (query.Subject == "" || slices.Contains(line.Subjects, query.Subject)) &&
			(query.Author == "" || query.Author == line.Author.ID) &&
			(query.Since.IsZero() || !line.At.Before(query.Since)) &&
			(query.Until.IsZero() || line.At.Before(query.Until)) {
			lines = append(lines, line)
		}
	}
	return lines[:min(len(lines), limit(query.Limit))], nil
}

func (o *Oracle) linesInOrder() []graph.LedgerLine {
	return slices.SortedFunc(slices.Values(o.ledger), func(a, b graph.LedgerLine) int {
		return cmp.Or(a.At.Compare(b.At), cmp.Compare(a.ID, b.ID))
	})
}

// Ping implements store.Store.
func (h *handle) Ping(ctx context.Context) error {
	if err := h.begin(ctx, "ping"); err != nil {
		return err
	}
	h.end()
	return nil
}

// Close implements store.Store.
func (h *handle) Close() error {
	h.closed.Store(true)
	return nil
}
