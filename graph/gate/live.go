package gate

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// live keeps the snapshot of the store up to date. Readers take the pointer and never wait for a fold.
type live struct {
	store  store.Store
	now    atomic.Pointer[graph.Snapshot]
	fold   sync.Mutex // held by the one that brings the snapshot forward
	search searchIndex
	coming atomic.Pointer[ahead]
	told   func(graph.Revision) // hears of every revision that this server learns of
	bin    *bin

	tries  atomic.Int64 // how often somebody began to read what is missing
	failed failedTry    // of who holds the fold
}

// failedTry is the last time that reading what is missing failed.
type failedTry struct {
	number int64
	err    error
}

// loadLive reads the whole store.
func loadLive(ctx context.Context, kept store.Store) (*live, error) {
	whole := graph.Delta{}
	last := map[graph.ID]int{}
	revision, err := kept.Load(ctx, func(record graph.Record) error {
		if at, again := last[record.RecordID()]; again {
			whole.Records[at] = record
			return nil
		}
		last[record.RecordID()] = len(whole.Records)
		whole.Records = append(whole.Records, record)
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("load the neighbourhood: %w", err)
	}
	whole.To = revision
	l := &live{store: kept, bin: newBin(kept), told: func(graph.Revision) {}}
	l.now.Store(new(graph.Snapshot))
	if _, err := l.forward(l.now.Load(), whole); err != nil {
		return nil, err
	}
	return l, nil
}

// current returns the snapshot of what is committed now: it asks the store's head, and folds what is
// missing. Several callers at once fold once, and when that fails once after they came, it fails for all: each
// in turn would wait for the same store.
func (l *live) current(ctx context.Context) (*graph.Snapshot, error) {
	head, err := l.store.Head(ctx)
	if err != nil {
		return nil, fmt.Errorf("ask the head: %w", err)
	}
	if now := l.now.Load(); now.Revision() >= head {
		return now, nil
	}
	before := l.tries.Load()
	l.fold.Lock()
	defer l.fold.Unlock()
	now := l.now.Load()
	if now.Revision() >= head {
		return now, nil
	}
	if l.failed.number > before {
		return nil, l.failed.err
	}
	next, err := l.catchUp(ctx, now, head)
	if err != nil && ctx.Err() == nil {
		l.failed = failedTry{l.tries.Load(), err}
	}
	return next, err
}

// since returns a snapshot of the revision or a later one, and asks the store only if it must.
func (l *live) since(ctx context.Context, revision graph.Revision) (*graph.Snapshot, error) {
	if now := l.now.Load(); now.Revision() >= revision {
		return now, nil
	}
	return l.current(ctx)
}

// catchUp brings the snapshot forward to the head of the store at least. It is for who holds the fold.
func (l *live) catchUp(ctx context.Context, now *graph.Snapshot, head graph.Revision) (*graph.Snapshot, error) {
	l.tries.Add(1)
	now, err := l.arrived(ctx, now)
	if err != nil || now.Revision() >= head {
		return now, err
	}
	delta, err := l.store.Since(ctx, now.Revision())
	if err != nil {
		return nil, fmt.Errorf("read what changed since revision %d: %w", now.Revision(), err)
	}
	return l.forward(now, delta)
}

// applied brings the snapshot forward with the delta of a write of our own. Where another server wrote
// in between, the next call of current reads what is missing.
func (l *live) applied(delta graph.Delta) {
	l.fold.Lock()
	defer l.fold.Unlock()
	if now := l.now.Load(); now.Revision() >= delta.From {
		_, _ = l.forward(now, delta) // folding fails on a gap alone, and there is none
	}
	l.told(delta.To)
}

func (l *live) forward(now *graph.Snapshot, delta graph.Delta) (*graph.Snapshot, error) {
	entries := make(chan []indexed, 1)
	go func() { entries <- indexOf(delta.Records) }() // of a large delta it takes as long as a part of the fold
	next, err := now.Fold(delta)
	if err != nil || next == now { // a write that was repeated brings nothing new
		return next, err
	}
	l.search.insert(<-entries)
	l.bin.follow(now, delta)
	l.now.Store(next)
	l.told(next.Revision())
	return next, nil
}
