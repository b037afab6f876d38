package storetest

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

func largeBatch(t testing.TB, db Database) {
	s := db.Open(t)
	const actors, ties = 2000, 3000
	people := make([]*graph.Actor, actors)
	var records []graph.Record
	for i := range people {
		people[i] = Resident(fmt.Sprint("Anna ", i))
		records = append(records, people[i])
	}
	for i := range ties {
		records = append(records, Tie(graph.Knows, people[i%actors], people[(i*7+1)%actors]))
	}
	batch := Adding(records...)
	batch.Empty = true
	delta := apply(t, s, batch)
	loaded, revision := load(t, s)
	equal(t, "revision", revision, graph.Revision(1))
	standsFor(t, loaded, revision, []graph.Delta{delta})
	equal(t, "number of records", len(loaded), actors+ties)

	var removals []graph.Change
	for _, record := range delta.Records {
		removals = append(removals, Bin(record))
	}
	apply(t, s, Batch(removals...))
	loaded, _ = load(t, s)
	equal(t, "left", len(loaded), 0)
	equal(t, "tombstones", len(since(t, s, 1).Records), actors+ties)
}

func writeDurable(t testing.TB, db Database) {
	anna := Resident("Anna")
	apply(t, db.Open(t), Adding(anna))
	s := db.Open(t)
	anna.Version = 1
	loaded, revision := load(t, s)
	equal(t, "revision", revision, graph.Revision(1))
	equal(t, "loaded", loaded, stateOf(anna))
	equal(t, "history", len(history(t, s, graph.HistoryQuery{})), 1)
}

func twoHandles(t testing.TB, db Database) {
	handles := [2]store.Store{db.Open(t), db.Open(t)}
	anna := Resident("Anna")
	equal(t, "head of the other", head(t, handles[1]), graph.Revision(0))
	for i := range 6 {
		writer, reader := handles[i%2], handles[(i+1)%2]
		change := Amend(anna)
		if i == 0 {
			change = Add(anna)
		}
		delta := apply(t, writer, Batch(change))
		anna = delta.Records[0].(*graph.Actor)
		equal(t, "head of the other", head(t, reader), delta.To)
		sameRecords(t, "since of the other", since(t, reader, delta.From).Records, delta.Records)
		loaded, _ := load(t, reader)
		equal(t, "loaded by the other", loaded, stateOf(anna))
		line := Line(anna.ID)
		line.At = Recorded.Add(time.Duration(i) * time.Second)
		record(t, writer, line)
		equal(t, "ledger of the other", ledger(t, reader, graph.LedgerQuery{Since: line.At}), []graph.LedgerLine{line})
	}
}

// calls are all methods of a store that take a context.
func calls(s store.Store, batch graph.Batch, line graph.LedgerLine) map[string]func(context.Context) error {
	return map[string]func(context.Context) error{
		"apply": func(ctx context.Context) error { _, err := s.Apply(ctx, batch); return err },
		"head":  func(ctx context.Context) error { _, err := s.Head(ctx); return err },
		"load": func(ctx context.Context) error {
			_, err := s.Load(ctx, func(graph.Record) error { return nil })
			return err
		},
		"since":   func(ctx context.Context) error { _, err := s.Since(ctx, 0); return err },
		"history": func(ctx context.Context) error { _, err := s.History(ctx, graph.HistoryQuery{}); return err },
		"record":  func(ctx context.Context) error { return s.Record(ctx, line) },
		"ledger":  func(ctx context.Context) error { _, err := s.Ledger(ctx, graph.LedgerQuery{}); return err },
		"erase": func(ctx context.Context) error {
			_, err := s.Erase(ctx, erasing(graph.Erase, batch.Author.ID))
			return err
		},
		"dump":    func(ctx context.Context) error { return s.Dump(ctx, io.Discard) },
		"restore": func(ctx context.Context) error { return s.Restore(ctx, strings.NewReader("")) },
		"ping":    s.Ping,
		"get":     func(ctx context.Context) error { _, err := s.Cells().Get(ctx, "job", "a", noon); return err },
		"put": func(ctx context.Context) error {
			_, err := s.Cells().Put(ctx, store.Cell{Kind: "job"}, noon)
			return err
		},
		"drop":    func(ctx context.Context) error { return s.Cells().Drop(ctx, "job", "b") },
		"drop of": func(ctx context.Context) error { _, err := s.Cells().DropOf(ctx, "job", batch.Author.ID); return err },
		"list":    func(ctx context.Context) error { _, err := s.Cells().List(ctx, "job", noon); return err },
		"keys":    func(ctx context.Context) error { _, err := s.Cells().Keys(ctx, "job", noon); return err },
		"sweep":   func(ctx context.Context) error { _, err := s.Cells().Sweep(ctx, noon); return err },
	}
}

func cancelledBefore(t testing.TB, db Database) {
	s := db.Open(t)
	apply(t, s, Adding(Resident("Anna")))
	cancelled, cancel := context.WithCancel(t.Context())
	cancel()
	expired, cancel := context.WithDeadline(t.Context(), time.Now().Add(-time.Second))
	defer cancel()
	for name, call := range calls(s, Adding(Resident("Bert")), Line()) {
		if err := call(cancelled); !errors.Is(err, context.Canceled) {
			t.Fatalf("%s with a cancelled context: got %v", name, err)
		}
		if err := call(expired); !errors.Is(err, context.DeadlineExceeded) {
			t.Fatalf("%s with an expired context: got %v", name, err)
		}
	}
	equal(t, "head", head(t, s), graph.Revision(1))
	equal(t, "lines", len(ledger(t, s, graph.LedgerQuery{})), 0)
	equal(t, "cells", len(list(t, s, "job", noon)), 0)
	apply(t, s, Adding(Resident("Bert"))) // the store still works
}

// cancelledMidway cancels ever later. An error may come with the whole effect, never with half of it.
func cancelledMidway(t testing.TB, db Database) {
	s := db.Open(t)
	const size = 300
	want, cut := 0, false
	for delay := 200 * time.Microsecond; delay < 2*time.Second; delay *= 2 {
		records := make([]graph.Record, size)
		for i := range records {
			records[i] = Actor(graph.Household, nil)
		}
		before := head(t, s)
		ctx, cancel := context.WithCancel(t.Context())
		timer := time.AfterFunc(delay, cancel)
		_, err := s.Apply(ctx, Adding(records...))
		timer.Stop()
		cancel()
		if err != nil && !errors.Is(err, context.Canceled) {
			t.Fatalf("apply cancelled after %v: %v", delay, err)
		}
		cut = cut || err != nil
		after := head(t, s)
		if err == nil && after != before+1 {
			t.Fatalf("apply succeeded and the head went from %d to %d", before, after)
		}
		want += size * int(after-before)
		loaded, _ := load(t, s)
		equal(t, "number of records", len(loaded), want)
		equal(t, "number of entries", len(history(t, s, graph.HistoryQuery{After: before, Limit: 2 * size})), size*int(after-before))
		if err == nil && cut {
			return
		}
	}
}

func closedStore(t testing.TB, db Database) {
	s, other := db.Open(t), db.Open(t)
	anna := Resident("Anna")
	apply(t, s, Adding(anna))
	if err := s.Close(); err != nil {
		t.Fatalf("close: %v", err)
	}
	for name, call := range calls(s, Adding(Resident("Bert")), Line()) {
		if err := call(t.Context()); graph.KindOf(err) != graph.UnavailableKind {
			t.Fatalf("%s after close: got %v (kind %d), want unavailable", name, err, graph.KindOf(err))
		}
	}
	equal(t, "head of the other", head(t, other), graph.Revision(1))
	apply(t, other, Adding(Resident("Cor")))
	equal(t, "head after reopening", head(t, db.Open(t)), graph.Revision(2))
}

// silentErrors provokes every error there is with a canary in all texts.
func silentErrors(t testing.TB, db Database) {
	const canary = "Kanarie"
	s := db.Open(t)
	anna, bert := Amended(Resident(canary), map[string]string{"note": canary, "pseudonym": canary}), Resident(canary)
	knows := Amended(Tie(graph.Knows, anna, bert), map[string]string{"relation": canary, "source": canary})
	apply(t, s, keyed(Adding(anna, bert, knows), "sleutel-1", "f"))
	anna.Version, knows.Version = 1, 1
	stale, household, turned := *anna, *anna, *knows
	stale.Version, household.Kind, turned.From, turned.To = 9, graph.Household, knows.To, knows.From
	closed := db.Open(t)
	_ = closed.Close()
	cancelled, cancel := context.WithCancel(t.Context())
	cancel()
	try := func(ctx context.Context, s store.Store, batch graph.Batch) {
		t.Helper()
		batch.Reason = graph.Seal(canary)
		_, err := s.Apply(ctx, batch)
		if err == nil {
			t.Fatal("a wrong batch was accepted")
		}
		for ; err != nil; err = errors.Unwrap(err) {
			for _, verb := range []string{"%v", "%+v", "%#v", "%q"} {
				if text := fmt.Sprintf(verb, err); strings.Contains(text, canary) {
					t.Fatalf("an error holds a name: %s", strings.ReplaceAll(text, canary, "<name>"))
				}
			}
		}
	}
	for _, batch := range []graph.Batch{
		Adding(anna), Batch(Amend(&stale)), Batch(Amend(&household)), Batch(Amend(&turned)), Batch(Bin(anna)),
		Batch(Amend(Resident(canary))), Adding(Tie(graph.Knows, anna, Resident(canary))), Adding(bert, bert), keyed(Adding(anna), "sleutel-1", "g"),
	} {
		try(t.Context(), s, batch)
	}
	try(t.Context(), closed, Adding(Resident(canary)))
	try(cancelled, s, Adding(Resident(canary)))
}
