package neo4jstore

import (
	"context"
	"errors"
	"sync"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"spinweb/graph"
)

// While Neo4j commits a batch it shows the new head before its indexes know the changes: for an import of
// 100,000 rows that takes seconds. Nobody has been told by then that the batch is kept, and so a reader may go
// by the head before it. That one is indexed: a batch takes the head's lock, and the lock is free once the batch
// before it is indexed.

// indexLag is between two looks at an index that is behind; indexLagMost, after many.
const (
	indexLag     = 2 * time.Millisecond
	indexLagMost = 250 * time.Millisecond
)

var errBehind = errors.New("the newest batch lacks changes in the index for longer than a commit may take")

// settledHead returns the newest head whose batch is indexed. It returns the driver's errors unwrapped.
func (s *Store) settledHead(within context.Context) (graph.Revision, error) {
	head, changes, err := s.lookAtHead(within)
	if err != nil || changes == 0 {
		return head, err
	}
	if s.lag.of(head) > applyLimit(changes)+commitGrace {
		return 0, graph.Unavailable(errBehind)
	}
	return head - 1, nil
}

// indexedHead waits until the batch of the head is indexed: what stands in the graph itself is no younger.
func (s *Store) indexedHead(within context.Context) (graph.Revision, error) {
	for pause := indexLag; ; pause = min(2*pause, indexLagMost) {
		head, changes, err := s.lookAtHead(within)
		if err != nil || changes == 0 {
			return head, err
		}
		select {
		case <-within.Done():
			return 0, within.Err()
		case <-time.After(pause):
		}
	}
}

// lookAtHead returns the head and, if its batch is not indexed yet, how many changes that has.
func (s *Store) lookAtHead(within context.Context) (graph.Revision, int, error) {
	head, changes, err := ask(s.run).headAndChanges(within)
	if err != nil || changes == 0 || int64(head) <= s.indexed.Load() {
		return head, 0, err
	}
	indexed, err := s.indexedChanges(within, head)
	if err != nil || indexed < changes {
		return head, changes, err
	}
	s.indexed.Store(int64(head))
	return head, 0, nil
}

// startAt is indexedHead for what takes long after that.
func (s *Store) startAt(ctx context.Context) (graph.Revision, error) {
	within, cancel := context.WithTimeout(ctx, answerLimit)
	defer cancel()
	var head graph.Revision
	err := persist(ctx, within, "read the head", answerLimit/2, func() (err error) {
		head, err = s.indexedHead(within)
		return err
	})
	return head, err
}

// indexedChanges returns how many changes of a revision the index knows.
func (s *Store) indexedChanges(within context.Context, revision graph.Revision) (int, error) {
	indexed := int64(0)
	err := s.run(within, changesCount, map[string]any{"revision": int64(revision)}, func(record *neo4j.Record) error {
		indexed, _ = record.Values[0].(int64)
		return nil
	})
	return int(indexed), err
}

// lag is since when the batch of a head was seen without its index.
type lag struct {
	mutex sync.Mutex
	head  graph.Revision
	since time.Time
}

// of returns how long ago the batch of the head was first seen so.
func (l *lag) of(head graph.Revision) time.Duration {
	l.mutex.Lock()
	defer l.mutex.Unlock()
	if l.head != head {
		l.head, l.since = head, time.Now()
	}
	return time.Since(l.since)
}
