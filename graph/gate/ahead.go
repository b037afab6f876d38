package gate

import (
	"context"
	"time"

	"spinweb/graph"
)

// ahead is the neighbourhood as a large write of our own will make it. It is made before the write, so that no
// reader waits for it once the write is there.
type ahead struct {
	base, next *graph.Snapshot
	entries    []indexed
	here       chan struct{} // closed when the write is there, or has failed
}

const (
	largeBatch  = 1000 // changes; folding fewer takes a few milliseconds
	longestWait = 500 * time.Millisecond
)

// foresee makes the snapshot that a large batch will give if nobody writes before it; nil for a small one,
// and while another large one is under way.
func (l *live) foresee(changes []graph.Change) *ahead {
	if len(changes) < largeBatch {
		return nil
	}
	base := l.now.Load()
	delta := graph.Delta{From: base.Revision(), To: base.Revision() + 1, Records: make([]graph.Record, len(changes))}
	for i, change := range changes {
		delta.Records[i] = graph.AtVersion(change.Record, delta.To)
	}
	next, err := base.Fold(delta)
	if err != nil {
		return nil
	}
	a := &ahead{base: base, next: next, entries: indexOf(delta.Records), here: make(chan struct{})}
	if !l.coming.CompareAndSwap(nil, a) {
		return nil
	}
	return a
}

// arrive ends what foresee began, with the delta of the write; an empty one if it failed.
func (l *live) arrive(a *ahead, delta graph.Delta) {
	if a == nil {
		if delta.To > 0 {
			l.applied(delta)
		}
		return
	}
	if delta.To > 0 && !l.fulfil(a, delta) {
		l.applied(delta)
	}
	l.coming.Store(nil)
	close(a.here)
}

// fulfil puts the snapshot in place that was made ahead, if it is what the write gave.
func (l *live) fulfil(a *ahead, delta graph.Delta) bool {
	l.fold.Lock()
	defer l.fold.Unlock()
	if l.now.Load() != a.base || delta.From != a.base.Revision() || delta.To != a.next.Revision() || len(delta.Records) != len(a.entries) {
		return false
	}
	l.search.insert(a.entries)
	l.bin.follow(a.base, delta)
	l.now.Store(a.next)
	l.told(delta.To)
	return true
}

// await waits a moment for a write of our own that the store has and the snapshot not yet: reading what
// changed would take longer.
func (l *live) await(ctx context.Context, head graph.Revision) {
	a := l.coming.Load()
	if a == nil || head < a.next.Revision() {
		return
	}
	patience := time.NewTimer(longestWait)
	defer patience.Stop()
	select {
	case <-a.here:
	case <-patience.C:
	case <-ctx.Done():
	}
}
