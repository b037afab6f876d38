package gate

import (
	"context"
	"fmt"

	"spinweb/graph"
)

// ahead is the neighbourhood as a large write of our own will make it. It is made before the write, so that
// the first reader after it needs neither to read what changed nor to wait for the write to return: with
// SQLite that may be long after it can be read, while the log of a large write is put in its place.
type ahead struct {
	batch   graph.Batch
	base    *graph.Snapshot
	next    *graph.Snapshot
	delta   graph.Delta
	entries []indexed
}

const largeBatch = 1000 // changes; reading and folding fewer takes a few milliseconds

// foresee makes the snapshot that a large batch will give if nobody writes before it; nil for a small one,
// and while another large one is under way.
func (l *live) foresee(batch graph.Batch) *ahead {
	if len(batch.Changes) < largeBatch {
		return nil
	}
	base := l.now.Load()
	delta := graph.Delta{From: base.Revision(), To: base.Revision() + 1, Records: make([]graph.Record, len(batch.Changes))}
	for i, change := range batch.Changes {
		delta.Records[i] = graph.AtVersion(change.Record, delta.To)
	}
	next, err := base.Fold(delta)
	if err != nil {
		return nil
	}
	a := &ahead{batch: batch, base: base, next: next, delta: delta, entries: indexOf(delta.Records)}
	if !l.coming.CompareAndSwap(nil, a) {
		return nil
	}
	return a
}

// arrive brings the snapshot forward with the delta of a write, foreseen or not; an empty one if it failed.
func (l *live) arrive(a *ahead, delta graph.Delta) {
	if delta.To > 0 {
		if a == nil || !l.fulfil(a, delta) {
			l.applied(delta)
		}
	}
	if a != nil {
		l.coming.Store(nil)
	}
}

// fulfil puts the snapshot in place that was made ahead, if it is what the write gave.
func (l *live) fulfil(a *ahead, delta graph.Delta) bool {
	l.fold.Lock()
	defer l.fold.Unlock()
	if l.now.Load() != a.base || delta.From != a.delta.From || delta.To != a.delta.To || len(delta.Records) != len(a.entries) {
		return false
	}
	l.place(a)
	return true
}

// place is for who holds the fold.
func (l *live) place(a *ahead) {
	l.search.insert(a.entries)
	l.bin.follow(a.base, a.delta)
	l.now.Store(a.next)
	l.told(a.delta.To)
}

// arrived returns the snapshot after now: the one that was made ahead, if the store says that the next
// revision is that write, and now itself otherwise. It is for who holds the fold.
func (l *live) arrived(ctx context.Context, now *graph.Snapshot) (*graph.Snapshot, error) {
	a := l.coming.Load()
	if a == nil || a.base != now {
		return now, nil
	}
	entries, err := l.store.History(ctx, graph.HistoryQuery{Revision: a.delta.To, Limit: 1})
	if err != nil {
		return nil, fmt.Errorf("ask whose write came next: %w", err)
	}
	if len(entries) == 0 || !a.is(entries[0]) {
		return now, nil
	}
	l.place(a)
	return a.next, nil
}

// is reports whether an entry is the first of the batch. Its moment is to the microsecond.
func (a *ahead) is(entry graph.Entry) bool {
	first := a.batch.Changes[0]
	return entry.Key == a.batch.Key && entry.At.Equal(a.batch.At) && entry.Author == a.batch.Author && entry.Place == 0 &&
		entry.Change.Verb == first.Verb && entry.Change.Record.RecordID() == first.Record.RecordID()
}
