package neo4jstore

import (
	"context"
	"fmt"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"spinweb/graph"
)

// Load streams the whole, see store.Store. It reads what is committed at each moment, actors first and
// then ties, and so may tear; the changes since the revision that it started at mend that. They reach to
// a revision that no streamed record is younger than, because every one stood there before that
// revision was asked for, and that is the newest: it waits while the newest is committing. What it cannot read to the end is not tried again: yield may have kept it.
func (s *Store) Load(ctx context.Context, yield func(graph.Record) error) (graph.Revision, error) {
	start, err := s.Head(ctx)
	if err != nil {
		return 0, err
	}
	l := loading{store: s, yield: yield}
	if err := l.stream(ctx, loadActors, readActor); err != nil {
		return 0, err
	}
	if err := l.stream(ctx, loadTies, readTie); err != nil {
		return 0, err
	}
	delta, err := s.changedSince(ctx, start, loadPatience, s.indexedHead)
	if err != nil {
		return 0, err
	}
	for _, record := range delta.Records {
		if err := yield(record); err != nil {
			return 0, err
		}
	}
	return delta.To, nil
}

type loading struct {
	store *Store
	yield func(graph.Record) error
}

func (l loading) stream(ctx context.Context, cypher string, read func(*neo4j.Record) (graph.Record, error)) error {
	return l.store.stream(ctx, "stream records", cypher, nil, func(found *neo4j.Record) error {
		record, err := read(found)
		if err != nil {
			return fmt.Errorf("stream records: %w", err)
		}
		return l.yield(record)
	})
}

// stream runs a statement and hands every record of its answer to take, which may take its time; whatever
// error that returns is returned as it is. It fails after 60 s without an answer.
func (s *Store) stream(ctx context.Context, doing, cypher string, params map[string]any, take func(*neo4j.Record) error) error {
	within, patience, cancel := withPatience(ctx, loadPatience)
	defer cancel()
	var refused error
	err := s.run(within, cypher, params, func(found *neo4j.Record) error {
		refused = patience.during(func() error { return take(found) })
		return refused
	})
	if refused != nil {
		return refused
	}
	return classify(ctx, within, doing, err)
}

func readActor(found *neo4j.Record) (graph.Record, error) {
	labels, _ := found.Values[0].([]any)
	properties, _ := found.Values[1].(map[string]any)
	return actorFrom(labels, properties)
}

func readTie(found *neo4j.Record) (graph.Record, error) {
	kind, _ := found.Values[0].(string)
	from, _ := found.Values[1].(string)
	to, _ := found.Values[2].(string)
	properties, _ := found.Values[3].(map[string]any)
	return tieFrom(kind, from, to, properties)
}
