package neo4jstore

import (
	"context"
	"reflect"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"spinweb/graph"
)

// sighting returns a line about subjects at a moment after noon.
func sighting(id graph.ID, after time.Duration, subjects ...graph.ID) graph.LedgerLine {
	seen := line(id, subjects...)
	seen.At = noon.Add(after)
	return seen
}

func linesOf(t *testing.T, s *Store, query graph.LedgerQuery) []graph.ID {
	t.Helper()
	lines, err := s.Ledger(t.Context(), query)
	if err != nil {
		t.Fatal(err)
	}
	var ids []graph.ID
	for _, found := range lines {
		ids = append(ids, found.ID)
	}
	return ids
}

func TestMarksStandForSubjectsAndHoursInTheirOrder(t *testing.T) {
	var rows []any
	for _, row := range lineRows([]graph.LedgerLine{
		sighting("l1", time.Hour, "b", "c"), sighting("l2", 0, "c"), sighting("l3", 59*time.Minute, "c", "a"), sighting("l4", 0),
	}) {
		rows = append(rows, row)
	}
	hour := time.Date(2026, 9, 1, 12, 0, 0, 0, utc)
	want := []any{
		map[string]any{"subject": "a", "hour": hour}, map[string]any{"subject": "b", "hour": hour.Add(time.Hour)},
		map[string]any{"subject": "c", "hour": hour}, map[string]any{"subject": "c", "hour": hour.Add(time.Hour)},
	}
	if got := marksOf(rows); !reflect.DeepEqual(got, want) {
		t.Errorf("got  %v\nwant %v", got, want)
	}
}

func TestALineAboutWhomItsHourKnowsWritesNothingElse(t *testing.T) {
	s, server := empty(t)
	nodes := func() any {
		return server.query(t, "MATCH (n:LedgerLine|LedgerMark) RETURN count(n)", nil)[0].Values[0]
	}
	for _, step := range []struct {
		line  graph.LedgerLine
		nodes int64
	}{
		{sighting("l1", 0, "a", "b"), 3},
		{sighting("l2", time.Minute, "a", "b"), 4},
		{sighting("l3", time.Hour, "a"), 6},
		{sighting("l4", -time.Minute, "a"), 8}, // before noon
		{sighting("l5", time.Hour), 9},
	} {
		record(t, s, step.line)
		if got := nodes(); got != step.nodes {
			t.Errorf("after %s there are %v nodes, want %d", step.line.ID, got, step.nodes)
		}
	}
}

// Bounds that cut an hour, lines of others in the same hours, and a limit that the first hour does not reach.
func TestTheLedgerOfASubjectIsExactWithinItsHours(t *testing.T) {
	s, _ := empty(t)
	record(t, s, sighting("l4", 2*time.Hour, "a", "b"), sighting("l1", 0, "a"), sighting("l2", time.Minute, "b"),
		sighting("l3", 2*time.Minute, "a"), sighting("l5", 48*time.Hour, "a"), sighting("l6", -24*365*time.Hour, "c"))
	for _, c := range []struct {
		query graph.LedgerQuery
		want  []graph.ID
	}{
		{graph.LedgerQuery{Subject: "a"}, []graph.ID{"l1", "l3", "l4", "l5"}},
		{graph.LedgerQuery{Subject: "a", Limit: 3}, []graph.ID{"l1", "l3", "l4"}},
		{graph.LedgerQuery{Subject: "a", Limit: 1}, []graph.ID{"l1"}},
		{graph.LedgerQuery{Subject: "a", Since: noon.Add(time.Minute), Until: noon.Add(2 * time.Hour)}, []graph.ID{"l3"}},
		{graph.LedgerQuery{Subject: "b", Since: noon.Add(time.Minute), Until: noon.Add(2*time.Hour + time.Microsecond)}, []graph.ID{"l2", "l4"}},
		{graph.LedgerQuery{Subject: "c"}, []graph.ID{"l6"}},
		{graph.LedgerQuery{Subject: "a", Author: "other"}, nil},
	} {
		if got := linesOf(t, s, c.query); !reflect.DeepEqual(got, c.want) {
			t.Errorf("%+v: got %v, want %v", c.query, got, c.want)
		}
	}
}

// underWay is a transaction beside the store, that runs until it is committed.
func underWay(t *testing.T, s server) transaction {
	t.Helper()
	session := s.beside.NewSession(context.Background(), neo4j.SessionConfig{})
	t.Cleanup(func() { _ = session.Close(context.Background()) })
	tx, err := session.BeginTransaction(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return transaction{tx}
}

// waits runs work beside a transaction that it must wait for, and commits that.
func waits(t *testing.T, first transaction, work func() error) {
	t.Helper()
	done := make(chan error, 1)
	go func() { done <- work() }()
	select {
	case err := <-done:
		t.Fatalf("it did not wait: %v", err)
	case <-time.After(300 * time.Millisecond):
	}
	if err := first.tx.Commit(t.Context()); err != nil {
		t.Fatal(err)
	}
	if err := <-done; err != nil {
		t.Fatal(err)
	}
}

func TestAnErasureWaitsForTheLineThatIsBeingWritten(t *testing.T) {
	s, server := empty(t)
	apply(t, s, adding(resident(t, "anna")))
	record(t, s, sighting("l1", 0, "anna", "b"))
	writing := underWay(t, server)
	if err := writing.addLines(t.Context(), lineRows([]graph.LedgerLine{sighting("l2", 0, "anna", "b")}), nil); err != nil {
		t.Fatal(err)
	}
	waits(t, writing, func() error { return second(s.Erase(context.Background(), erasureOf(graph.Erase, "anna"))) })
	lines, err := s.Ledger(t.Context(), graph.LedgerQuery{Subject: "b"})
	if err != nil || len(lines) != 2 || !reflect.DeepEqual(lines[0].Subjects, lines[1].Subjects) {
		t.Fatalf("%+v, %v", lines, err)
	}
	if found := linesOf(t, s, graph.LedgerQuery{Subject: "anna"}); len(found) != 0 {
		t.Errorf("%v are of her still", found)
	}
	for _, subject := range lines[0].Subjects {
		if found := linesOf(t, s, graph.LedgerQuery{Subject: subject}); subject == "anna" || len(found) != 2 {
			t.Errorf("of %s: %v", subject, found)
		}
	}
}

func TestALineThatWaitedForAnErasureIsFoundByTheIDThatItNames(t *testing.T) {
	s, server := empty(t)
	record(t, s, sighting("l1", 0, "anna", "b"))
	erasing := underWay(t, server)
	if err := erasing.eraseNames(t.Context(), []graph.ID{"anna"}, map[string]string{"anna": "alias"}); err != nil {
		t.Fatal(err)
	}
	waits(t, erasing, func() error { return s.Record(context.Background(), sighting("l2", 0, "anna", "b")) })
	for subject, want := range map[graph.ID][]graph.ID{"alias": {"l1"}, "anna": {"l2"}, "b": {"l1", "l2"}} {
		if got := linesOf(t, s, graph.LedgerQuery{Subject: subject}); !reflect.DeepEqual(got, want) {
			t.Errorf("of %s: got %v, want %v", subject, got, want)
		}
	}
}
