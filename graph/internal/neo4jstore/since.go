package neo4jstore

import (
	"context"
	"strconv"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"spinweb/graph"
)

// Since returns what changed after a revision, in the order of each record's last change. It takes as
// long as it takes, but not five seconds without an answer.
func (s *Store) Since(ctx context.Context, revision graph.Revision) (graph.Delta, error) {
	within, patience, cancel := withPatience(ctx, streamPatience)
	defer cancel()
	var delta graph.Delta
	err := persist(ctx, within, "read what changed", answerLimit/2, func() (err error) {
		delta, err = s.since(within, patience, revision)
		return err
	})
	if err != nil {
		return graph.Delta{}, err
	}
	return delta, nil
}

// since asks for the head first: what is committed up to there does not change any more, and so two
// statements see one state. But the index may be a moment behind the head: Neo4j shows what a commit set
// before its indexes know what it made. Only the batch of the head can be affected, since a batch takes the
// head's lock, and that is free once the one before it is indexed. So its changes are counted, and where
// some are missing it is asked again.
func (s *Store) since(within context.Context, patience *patience, revision graph.Revision) (graph.Delta, error) {
	for {
		delta, whole, err := s.sinceAsIndexed(within, patience, revision)
		if err != nil || whole {
			return delta, err
		}
		if err := lag(within); err != nil {
			return graph.Delta{}, err
		}
	}
}

// indexLag is between two looks at an index that is behind.
const indexLag = 2 * time.Millisecond

func lag(within context.Context) error {
	select {
	case <-within.Done():
		return within.Err()
	case <-time.After(indexLag):
		return nil
	}
}

// indexedHead returns the head once its batch is indexed: what is read after that misses nothing of it.
func (s *Store) indexedHead(ctx context.Context) (graph.Revision, error) {
	within, cancel := context.WithTimeout(ctx, answerLimit)
	defer cancel()
	var head graph.Revision
	err := persist(ctx, within, "read the head", answerLimit/2, func() error {
		for {
			at, changes, err := ask(s.run).headAndChanges(within)
			if err != nil {
				return err
			}
			indexed := int64(0)
			err = s.run(within, changesCount, map[string]any{"revision": int64(at)}, func(record *neo4j.Record) error {
				indexed, _ = record.Values[0].(int64)
				return nil
			})
			if err != nil || int(indexed) >= changes {
				head = at
				return err
			}
			if err := lag(within); err != nil {
				return err
			}
		}
	})
	return head, err
}

func (s *Store) sinceAsIndexed(within context.Context, patience *patience, revision graph.Revision) (delta graph.Delta, whole bool, err error) {
	head, changes, err := ask(s.run).headAndChanges(within)
	if err != nil {
		return graph.Delta{}, false, err
	}
	if revision > head {
		return graph.Delta{}, false, graph.Invalid(graph.Finding{Field: "revision", Code: graph.OutOfRange,
			Params: graph.Params{"minimum": "0", "maximum": strconv.FormatInt(int64(head), 10)}})
	}
	delta = graph.Delta{From: revision, To: head}
	if revision == head {
		return delta, true, nil
	}
	var last latest
	ofHead := 0
	params := map[string]any{"after": int64(revision), "upTo": int64(head)}
	err = s.run(within, changesBetween, params, func(record *neo4j.Record) error {
		if at, _ := record.Values[0].(int64); graph.Revision(at) == head {
			ofHead++
		}
		return patience.during(func() error { return last.take(record) })
	})
	if err != nil || ofHead < changes {
		return graph.Delta{}, false, err
	}
	delta.Records, err = last.records()
	return delta, true, err
}

// latest collects changes in their order and keeps the last of each record.
type latest struct {
	kept  []kept // the zero one where a later change took its place
	index map[graph.ID]int
}

func (l *latest) take(change *neo4j.Record) error {
	next := keptFrom(change.AsMap())
	if l.index == nil {
		l.index = map[graph.ID]int{}
	}
	if earlier, seen := l.index[next.subject]; seen {
		l.kept[earlier] = kept{}
	}
	l.index[next.subject] = len(l.kept)
	l.kept = append(l.kept, next)
	return nil
}

func (l *latest) records() ([]graph.Record, error) {
	records := make([]graph.Record, 0, len(l.index))
	for _, last := range l.kept {
		if last.revision == 0 {
			continue
		}
		record, err := last.decode()
		if err != nil {
			return nil, err
		}
		records = append(records, record)
	}
	return records, nil
}
