package neo4jstore

import (
	"context"
	"errors"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"spinweb/graph"
)

// Head asks the leader which revision is committed.
func (s *Store) Head(ctx context.Context) (graph.Revision, error) {
	within, cancel := context.WithTimeout(ctx, answerLimit)
	defer cancel()
	var head graph.Revision
	err := persist(ctx, within, "read the head", answerLimit/2, func() (err error) {
		head, err = s.head(within)
		return err
	})
	return head, err
}

var errNoHead = errors.New("the database has lost its head: there is no (:Head) node")

// head returns the driver's errors unwrapped.
func (s *Store) head(within context.Context) (graph.Revision, error) {
	revision, found := int64(0), errNoHead
	err := s.run(within, headRead, nil, func(record *neo4j.Record) error {
		revision, _ = record.Values[0].(int64)
		found = nil
		return nil
	})
	if err == nil {
		err = found
	}
	return graph.Revision(revision), err
}
