package sqlitestore

import (
	"context"
	"sync"

	"spinweb/graph"
)

// ledger writes lines in groups: what callers bring while one group is being committed goes into the
// next, so that many answers wait for one write to disk.
type ledger struct {
	db      *database
	mu      sync.Mutex
	writing bool
	next    *group // of those who wait; nil when nobody does
}

// group is the lines of several callers that share a commit.
type group struct {
	lines []graph.LedgerLine
	done  chan struct{} // closed after the commit
	err   error
}

func newLedger(db *database) *ledger { return &ledger{db: db} }

// record returns when the lines are durable, or with the context's error. In that case they may still
// become durable.
func (l *ledger) record(ctx context.Context, lines []graph.LedgerLine) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	if len(lines) == 0 {
		return nil
	}
	group := l.join(lines)
	select {
	case <-group.done:
		return group.err
	case <-ctx.Done():
		return ctx.Err()
	}
}

// join puts lines into the next group, and sees to it that somebody commits it.
func (l *ledger) join(lines []graph.LedgerLine) *group {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.next == nil {
		l.next = &group{done: make(chan struct{})}
	}
	l.next.lines = append(l.next.lines, lines...)
	joined := l.next
	if !l.writing {
		l.writing = true
		go l.commit()
	}
	return joined
}

// commit writes group after group until nobody waits. It runs under no caller's context, because a group
// belongs to several.
func (l *ledger) commit() {
	for {
		l.mu.Lock()
		group := l.next
		l.next = nil
		l.writing = group != nil
		l.mu.Unlock()
		if group == nil {
			return
		}
		ctx := context.Background()
		group.err = l.db.write(ctx, func(t *transaction) error { return t.writeLines(ctx, group.lines) })
		close(group.done)
	}
}
