package neo4jstore

import (
	"context"
	"fmt"
	"testing"
	"time"

	"spinweb/graph"
)

var noon = time.Date(2026, 9, 1, 12, 0, 0, 123456000, time.UTC)

// actor returns a checked actor.
func actor(t testing.TB, kind graph.ActorKind, id graph.ID, attributes map[string]string) *graph.Actor {
	t.Helper()
	made, findings := graph.Draft{ID: id, Kind: string(kind), Since: "2024-05", Attributes: attributes}.Actor()
	if len(findings) > 0 {
		t.Fatalf("actor %s: %v", id, graph.Invalid(findings...))
	}
	made.RecordedAt = noon
	return made
}

func resident(t testing.TB, id graph.ID) *graph.Actor {
	t.Helper()
	return actor(t, graph.Resident, id, map[string]string{"name": "Bewoner " + string(id), "legalBasis": "publicTask"})
}

// knows returns a tie between two residents.
func knows(id, from, to graph.ID) *graph.Tie {
	kind := graph.Knows
	attributes, _ := graph.ParseAttributes(kind.Schema().Attributes, map[string]string{"strength": "1.50", "frequency": "weekly"})
	return &graph.Tie{ID: id, Kind: kind, From: from, To: to, Attributes: attributes, RecordedAt: noon}
}

// adding returns a batch that adds records.
func adding(records ...graph.Record) graph.Batch {
	batch := graph.Batch{At: noon, Author: graph.Author{Role: graph.Operator}}
	for _, record := range records {
		batch.Changes = append(batch.Changes, graph.Change{Verb: graph.Add, Record: record})
	}
	return batch
}

func apply(t testing.TB, s *Store, batch graph.Batch) graph.Delta {
	t.Helper()
	delta, err := s.Apply(context.Background(), batch)
	if err != nil {
		t.Fatalf("apply: %v", err)
	}
	return delta
}

// whole loads everything into a snapshot.
func snapshot(t testing.TB, s *Store) *graph.Snapshot {
	t.Helper()
	last := map[graph.ID]graph.Record{}
	revision, err := s.Load(context.Background(), func(record graph.Record) error {
		last[record.RecordID()] = record
		return nil
	})
	if err != nil {
		t.Fatalf("load: %v", err)
	}
	delta := graph.Delta{To: revision}
	for _, record := range last {
		delta.Records = append(delta.Records, record)
	}
	folded, err := new(graph.Snapshot).Fold(delta)
	if err != nil {
		t.Fatal(err)
	}
	return folded
}

// town returns a batch of so many residents and ties between them.
func town(t testing.TB, actors, ties int) graph.Batch {
	t.Helper()
	template := resident(t, "template")
	records := make([]graph.Record, 0, actors+ties)
	id := func(i int) graph.ID { return graph.DerivedID("town", fmt.Sprint(i)) }
	for i := range actors {
		next := *template
		next.ID = id(i)
		records = append(records, &next)
	}
	tie := knows("", "", "")
	for i := range ties {
		next := *tie
		next.ID, next.From, next.To = id(actors+i), id(i%actors), id((i*7+1)%actors)
		records = append(records, &next)
	}
	return adding(records...)
}

// line returns a ledger line about some subjects.
func line(id graph.ID, subjects ...graph.ID) graph.LedgerLine {
	return graph.LedgerLine{ID: id, At: noon, Author: graph.Author{ID: "someone", Role: graph.Networker}, Purpose: graph.CaseReview,
		Action: graph.SeeActors, Access: "GET /v1/actors/{id}", Outcome: graph.Done, Subjects: subjects}
}

func record(t testing.TB, s *Store, lines ...graph.LedgerLine) {
	t.Helper()
	if err := s.Record(context.Background(), lines...); err != nil {
		t.Fatalf("record: %v", err)
	}
}
