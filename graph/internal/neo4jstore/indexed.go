package neo4jstore

import (
	"context"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"spinweb/graph"
)

// indexLag is between two looks at an index that is behind.
const indexLag = 2 * time.Millisecond

// indexedHead returns the head once its batch is indexed, so that what an index finds after that misses
// nothing up to there. Neo4j shows what a commit set before its indexes know what it made. Only the batch of
// the head can be affected, since a batch takes the head's lock, and that is free once the one before it is
// indexed. It returns the driver's errors unwrapped.
func (s *Store) indexedHead(within context.Context) (graph.Revision, error) {
	for {
		head, changes, err := ask(s.run).headAndChanges(within)
		if err != nil || changes == 0 || int64(head) <= s.indexed.Load() {
			return head, err
		}
		switch indexed, err := s.indexedChanges(within, head); {
		case err != nil:
			return 0, err
		case indexed >= changes:
			s.indexed.Store(int64(head))
			return head, nil
		}
		select {
		case <-within.Done():
			return 0, within.Err()
		case <-time.After(indexLag):
		}
	}
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
