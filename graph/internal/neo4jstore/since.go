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
	return s.changedSince(ctx, revision, streamPatience, s.settledHead)
}

// changedSince returns what changed after a revision, up to the head that ask returns.
func (s *Store) changedSince(ctx context.Context, revision graph.Revision, limit time.Duration, ask headOf) (graph.Delta, error) {
	within, patience, cancel := withPatience(ctx, limit)
	defer cancel()
	var delta graph.Delta
	err := persist(ctx, within, "read what changed", answerLimit/2, func() (err error) {
		delta, err = s.since(within, patience, revision, ask)
		return err
	})
	if err != nil {
		return graph.Delta{}, err
	}
	return delta, nil
}

// headOf is settledHead or indexedHead.
type headOf func(within context.Context) (graph.Revision, error)

// since asks for the head first: what is committed up to there does not change any more, and so two
// statements see one state.
func (s *Store) since(within context.Context, patience *patience, revision graph.Revision, ask headOf) (graph.Delta, error) {
	head, err := ask(within)
	if err != nil {
		return graph.Delta{}, err
	}
	if revision > head {
		return graph.Delta{}, graph.Invalid(graph.Finding{Field: "revision", Code: graph.OutOfRange,
			Params: graph.Params{"minimum": "0", "maximum": strconv.FormatInt(int64(head), 10)}})
	}
	delta := graph.Delta{From: revision, To: head}
	if revision == head {
		return delta, nil
	}
	var last latest
	params := map[string]any{"after": int64(revision), "upTo": int64(head)}
	err = s.run(within, changesBetween, params, func(record *neo4j.Record) error {
		return patience.during(func() error { return last.take(record) })
	})
	if err != nil {
		return graph.Delta{}, err
	}
	delta.Records, err = last.records()
	return delta, err
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
