package gate

import (
	"context"
	"fmt"
	"sync"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// ledger writes who saw what. Lines that come in while a write is under way go together in the next
// one: under load many answers share one sync of the disk, and a single answer waits for nobody.
type ledger struct {
	store   store.Store
	mutex   sync.Mutex
	waiting *lot
	writing bool
}

// lot is a group of lines that is written at once.
type lot struct {
	lines []graph.LedgerLine
	done  chan struct{}
	err   error
}

// show records what is about to be shown. If the line cannot be written, nothing is shown: to a reader
// the service is unavailable, also when it is the disk that is full.
func (l *ledger) show(ctx context.Context, line graph.LedgerLine) error {
	err := l.record(ctx, line)
	if err != nil && ctx.Err() == nil {
		return graph.Unavailable(err)
	}
	return err
}

// record returns once the line is durable. A caller that gives up does not stop the others' lines.
func (l *ledger) record(ctx context.Context, line graph.LedgerLine) error {
	l.mutex.Lock()
	if l.waiting == nil {
		l.waiting = &lot{done: make(chan struct{})}
	}
	mine := l.waiting
	mine.lines = append(mine.lines, line)
	if !l.writing {
		l.writing = true
		go l.write(context.WithoutCancel(ctx))
	}
	l.mutex.Unlock()
	select {
	case <-mine.done:
		return mine.err
	case <-ctx.Done():
		return fmt.Errorf("wait for the ledger: %w", ctx.Err())
	}
}

// write empties the waiting lot until there is none. The stores bound each write with a deadline.
func (l *ledger) write(ctx context.Context) {
	for {
		l.mutex.Lock()
		next := l.waiting
		l.waiting = nil
		if next == nil {
			l.writing = false
			l.mutex.Unlock()
			return
		}
		l.mutex.Unlock()
		if err := l.store.Record(ctx, next.lines...); err != nil {
			next.err = fmt.Errorf("write the ledger: %w", err)
		}
		close(next.done)
	}
}
