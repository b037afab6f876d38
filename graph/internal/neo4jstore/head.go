package neo4jstore

import (
	"cmp"
	"context"
	"errors"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"spinweb/graph"
)

// Head asks the leader which revision is committed and indexed, together with others who ask meanwhile.
func (s *Store) Head(ctx context.Context) (graph.Revision, error) {
	within, cancel := context.WithTimeout(ctx, answerLimit)
	defer cancel()
	return s.heads.ask(ctx, within)
}

// askHead is for all who ask together, and so for the context of none of them.
func (s *Store) askHead() (graph.Revision, error) {
	ctx := context.Background()
	within, cancel := context.WithTimeout(ctx, answerLimit)
	defer cancel()
	var head graph.Revision
	err := persist(ctx, within, "read the head", answerLimit/2, func() (err error) {
		head, err = s.settledHead(within)
		return err
	})
	return head, err
}

var errNoHead = errors.New("the database has lost its head: there is no (:Head) node")

// ask runs a statement and hands every record of its answer to take, in a transaction or in one of its own.
type ask func(within context.Context, cypher string, params map[string]any, take func(*neo4j.Record) error) error

// head returns the driver's errors unwrapped, and StoreIncomplete for a store that is being restored.
func (a ask) head(within context.Context) (graph.Revision, error) {
	revision, _, err := a.headAndChanges(within)
	return revision, err
}

// headAndChanges also returns how many changes the batch of the head has, zero where that is not known: it
// was written by an older program or a restore.
func (a ask) headAndChanges(within context.Context) (graph.Revision, int, error) {
	revision, changes, found := int64(0), int64(0), errNoHead
	err := a(within, headRead, nil, func(record *neo4j.Record) error {
		revision, _ = record.Values[0].(int64)
		changes, _ = record.Values[2].(int64)
		found = nil
		if record.Values[1] != nil {
			found = graph.Conflict(graph.StoreIncomplete, nil)
		}
		return nil
	})
	if err == nil {
		err = found
	}
	return graph.Revision(revision), int(changes), err
}

// whyNothing says why a statement that begins at the head of a complete store found nothing.
func (a ask) whyNothing(within context.Context) error {
	_, err := a.head(within)
	return cmp.Or(err, error(errMeanwhile))
}

func (s *Store) head(within context.Context) (graph.Revision, error) { return ask(s.run).head(within) }
