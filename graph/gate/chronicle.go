package gate

import (
	"context"
	"fmt"
	"math"
	"slices"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// chronicle reads the history batch by batch.
type chronicle struct{ store store.Store }

const (
	chroniclePage = 1000
	wholeBatch    = 1 << 30 // more changes than any batch holds
	fewRecords    = 200     // up to here a record is looked up by itself
)

// batch returns every entry of a batch, none when there is no such batch.
func (c chronicle) batch(ctx context.Context, revision graph.Revision) ([]graph.Entry, error) {
	if revision <= 0 {
		return nil, nil
	}
	return c.history(ctx, graph.HistoryQuery{Revision: revision, Limit: wholeBatch})
}

func (c chronicle) history(ctx context.Context, query graph.HistoryQuery) ([]graph.Entry, error) {
	entries, err := c.store.History(ctx, query)
	if err != nil {
		return nil, fmt.Errorf("read the history: %w", err)
	}
	return entries, nil
}

// batches yields the batches after one revision and up to another in their order, each whole, until yield
// says stop.
func (c chronicle) batches(ctx context.Context, after, until graph.Revision, yield func([]graph.Entry) bool) error {
	for after < until {
		entries, err := c.history(ctx, graph.HistoryQuery{After: after, Limit: chroniclePage})
		if err != nil || len(entries) == 0 {
			return err
		}
		if len(entries) == chroniclePage { // the page may have cut the last batch off
			last := entries[len(entries)-1].Revision
			rest, err := c.batch(ctx, last)
			if err != nil {
				return err
			}
			start := slices.IndexFunc(entries, func(e graph.Entry) bool { return e.Revision == last })
			entries = append(entries[:start], rest...)
		}
		for len(entries) > 0 {
			after = entries[0].Revision
			end := slices.IndexFunc(entries, func(e graph.Entry) bool { return e.Revision != after })
			if end < 0 {
				end = len(entries)
			}
			if after > until || !yield(entries[:end]) {
				return nil
			}
			entries = entries[end:]
		}
	}
	return nil
}

// ofRecord returns every entry of one record.
func (c chronicle) ofRecord(ctx context.Context, id graph.ID) ([]graph.Entry, error) {
	return c.ofRecordAfter(ctx, id, 0)
}

func (c chronicle) ofRecordAfter(ctx context.Context, id graph.ID, after graph.Revision) ([]graph.Entry, error) {
	var all []graph.Entry
	for {
		entries, err := c.history(ctx, graph.HistoryQuery{Subject: id, After: after, Limit: chroniclePage})
		if err != nil {
			return nil, err
		}
		all = append(all, entries...)
		if len(entries) < chroniclePage {
			return all, nil
		}
		after = entries[len(entries)-1].Revision // a batch changes a record once
	}
}

// before returns what the given records were just before a revision. A record that was not there then,
// or that the history has forgotten, is left out.
func (c chronicle) before(ctx context.Context, ids []graph.ID, revision graph.Revision) (map[graph.ID]graph.Record, error) {
	states := make(map[graph.ID]graph.Record, len(ids))
	if len(ids) > fewRecords {
		wanted := idSet{}
		for _, id := range ids {
			wanted.add(id)
		}
		err := c.batches(ctx, 0, revision-1, func(entries []graph.Entry) bool {
			for _, entry := range entries {
				if wanted.has(entry.Change.Record.RecordID()) {
					remember(states, entry)
				}
			}
			return true
		})
		return states, err
	}
	for _, id := range ids {
		entries, err := c.ofRecord(ctx, id)
		if err != nil {
			return nil, err
		}
		for _, entry := range entries {
			if entry.Revision < revision {
				remember(states, entry)
			}
		}
	}
	return states, nil
}

// since returns the changes of the given records after a revision, those of each in their order.
func (c chronicle) since(ctx context.Context, ids []graph.ID, revision graph.Revision) (map[graph.ID][]graph.Entry, error) {
	changes := make(map[graph.ID][]graph.Entry, len(ids))
	if len(ids) <= fewRecords {
		for _, id := range ids {
			entries, err := c.ofRecordAfter(ctx, id, revision)
			if err != nil {
				return nil, err
			}
			changes[id] = entries
		}
		return changes, nil
	}
	for _, id := range ids {
		changes[id] = nil
	}
	err := c.batches(ctx, revision, math.MaxInt64, func(entries []graph.Entry) bool {
		for _, entry := range entries {
			id := entry.Change.Record.RecordID()
			if known, wanted := changes[id]; wanted {
				changes[id] = append(known, entry)
			}
		}
		return true
	})
	return changes, err
}

func remember(states map[graph.ID]graph.Record, entry graph.Entry) {
	if isGone(entry.Change.Record) {
		delete(states, entry.Change.Record.RecordID())
		return
	}
	states[entry.Change.Record.RecordID()] = entry.Change.Record
}

func isGone(record graph.Record) bool {
	_, gone := record.(*graph.Tombstone)
	return gone
}
