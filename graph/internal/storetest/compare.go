package storetest

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"maps"
	"slices"
	"sync"
	"time"

	gocmp "github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// reporter is what a comparison needs of a testing.TB or a rapid.T.
type reporter interface {
	Helper()
	Fatal(args ...any)
	Fatalf(format string, args ...any)
	Context() context.Context
}

// state is what a reader holds who folded records: the latest of each, opened, without tombstones.
type state map[graph.ID]store.Encoded

func (s state) fold(records ...graph.Record) {
	for _, record := range records {
		if _, gone := record.(*graph.Tombstone); gone {
			delete(s, record.RecordID())
			continue
		}
		s[record.RecordID()] = store.Encode(record)
	}
}

func apply(t reporter, s store.Store, batch graph.Batch) graph.Delta {
	t.Helper()
	delta, err := s.Apply(t.Context(), batch)
	if err != nil {
		t.Fatalf("apply: %v", err)
	}
	return delta
}

// refused applies a batch that must be refused with this kind and code.
func refused(t reporter, s store.Store, batch graph.Batch, kind graph.Kind, code graph.Code) {
	t.Helper()
	_, err := s.Apply(t.Context(), batch)
	failsWith(t, err, kind, code)
}

// failsWith demands an error of this kind, whose code or first finding is code.
func failsWith(t reporter, err error, kind graph.Kind, code graph.Code) {
	t.Helper()
	var classified *graph.Error
	if !errors.As(err, &classified) {
		t.Fatalf("got error %v, want %s", err, code)
	}
	got := classified.Code
	if len(classified.Findings) > 0 {
		got = classified.Findings[0].Code
	}
	if classified.Kind != kind || got != code {
		t.Fatalf("got error %v (kind %d), want %s (kind %d)", err, classified.Kind, code, kind)
	}
}

func head(t reporter, s store.Store) graph.Revision {
	t.Helper()
	revision, err := s.Head(t.Context())
	if err != nil {
		t.Fatalf("head: %v", err)
	}
	return revision
}

func load(t reporter, s store.Store) (state, graph.Revision) {
	t.Helper()
	loaded := state{}
	revision, err := s.Load(t.Context(), func(record graph.Record) error {
		loaded.fold(record)
		return nil
	})
	if err != nil {
		t.Fatalf("load: %v", err)
	}
	return loaded, revision
}

func since(t reporter, s store.Store, revision graph.Revision) graph.Delta {
	t.Helper()
	delta, err := s.Since(t.Context(), revision)
	if err != nil {
		t.Fatalf("since %d: %v", revision, err)
	}
	if delta.From != revision {
		t.Fatalf("since %d: delta starts at %d", revision, delta.From)
	}
	return delta
}

func history(t reporter, s store.Store, query graph.HistoryQuery) []graph.Entry {
	t.Helper()
	entries, err := s.History(t.Context(), query)
	if err != nil {
		t.Fatalf("history: %v", err)
	}
	for _, entry := range entries {
		if entry.At.Location() != time.UTC {
			t.Fatalf("history: an entry of %v, which is not in UTC", entry.At)
		}
	}
	return entries
}

func record(t reporter, s store.Store, lines ...graph.LedgerLine) {
	t.Helper()
	if err := s.Record(t.Context(), lines...); err != nil {
		t.Fatalf("record: %v", err)
	}
}

func ledger(t reporter, s store.Store, query graph.LedgerQuery) []graph.LedgerLine {
	t.Helper()
	lines, err := s.Ledger(t.Context(), query)
	if err != nil {
		t.Fatalf("ledger: %v", err)
	}
	for _, line := range lines {
		if line.At.Location() != time.UTC {
			t.Fatalf("ledger: a line of %v, which is not in UTC", line.At)
		}
	}
	return lines
}

// equal compares what is made of plain values. Nothing and empty are the same.
func equal(t reporter, what string, got, want any) {
	t.Helper()
	if difference := gocmp.Diff(want, got, cmpopts.EquateEmpty(), wholeValues); difference != "" {
		t.Fatalf("%s (-want +got):\n%s", what, difference)
	}
}

// wholeValues compares bytes at once: a megabyte one by one takes a minute.
var wholeValues = gocmp.FilterValues(func(a, b []byte) bool { return len(a)+len(b) > 0 }, gocmp.Comparer(bytes.Equal))

// sameRecords compares records in order, opened.
func sameRecords(t reporter, what string, got, want []graph.Record) {
	t.Helper()
	equal(t, what, encoded(got), encoded(want))
	for _, record := range got {
		if at := recordedAt(record); !at.IsZero() && at.Location() != time.UTC {
			t.Fatalf("%s: recorded at %v, which is not in UTC", what, at)
		}
	}
}

func encoded(records []graph.Record) []store.Encoded {
	list := make([]store.Encoded, len(records))
	for i, record := range records {
		list[i] = store.Encode(record)
	}
	return list
}

func recordedAt(record graph.Record) time.Time {
	switch r := record.(type) {
	case *graph.Actor:
		return r.RecordedAt
	case *graph.Tie:
		return r.RecordedAt
	default:
		return time.Time{}
	}
}

// byID returns the records of a delta by ID, and fails when one comes twice.
func byID(t reporter, records []graph.Record) map[graph.ID]store.Encoded {
	t.Helper()
	found := map[graph.ID]store.Encoded{}
	for _, record := range records {
		if _, twice := found[record.RecordID()]; twice {
			t.Fatalf("record %s comes twice", record.RecordID())
		}
		found[record.RecordID()] = store.Encode(record)
	}
	return found
}

func stateOf(records ...graph.Record) state {
	s := state{}
	s.fold(records...)
	return s
}

// together runs n calls at the same time and returns their errors.
func together(n int, call func(i int) error) []error {
	errs := make([]error, n)
	start := make(chan struct{})
	var wait sync.WaitGroup
	for i := range n {
		wait.Go(func() {
			<-start
			errs[i] = call(i)
		})
	}
	close(start)
	wait.Wait()
	return errs
}

// oneWins demands that exactly one error is nil and that all others have this kind.
func oneWins(t reporter, errs []error, kind graph.Kind) {
	t.Helper()
	won := 0
	for _, err := range errs {
		switch {
		case err == nil:
			won++
		case graph.KindOf(err) != kind:
			t.Fatalf("a loser got %v (kind %d), want kind %d", err, graph.KindOf(err), kind)
		}
	}
	if won != 1 {
		t.Fatalf("%d of %d writers won, want 1", won, len(errs))
	}
}

func allSucceed(t reporter, errs []error) {
	t.Helper()
	if err := errors.Join(errs...); err != nil {
		t.Fatal(err)
	}
}

func sortedIDs(ids ...graph.ID) []graph.ID { return slices.SortedFunc(slices.Values(ids), cmp.Compare) }

func keys[V any](m map[graph.ID]V) []graph.ID { return slices.Sorted(maps.Keys(m)) }
