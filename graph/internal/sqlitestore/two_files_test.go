package sqlitestore

import (
	"context"
	"errors"
	"testing"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/storetest"
)

// TestAnImportHoldsUpNoLedgerLine holds the write lock on the neighbourhood, as an import in another
// process does, and meanwhile reads, writes the ledger and tries to write.
func TestAnImportHoldsUpNoLedgerLine(t *testing.T) {
	address := t.TempDir()
	s, importer := openFor(t, address), openFor(t, address)
	err := importer.neighbourhood.write(t.Context(), func(*transaction) error {
		ctx, cancel := context.WithTimeout(t.Context(), 3*time.Second) // less than busy_timeout
		defer cancel()
		if err := s.Record(ctx, storetest.Line(graph.NewID())); err != nil {
			t.Errorf("record: %v", err)
		}
		if _, err := s.Ledger(ctx, graph.LedgerQuery{}); err != nil {
			t.Errorf("ledger: %v", err)
		}
		if _, err := s.Since(ctx, 0); err != nil {
			t.Errorf("since: %v", err)
		}
		brief, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
		defer cancel()
		start := time.Now()
		_, err := s.Apply(brief, storetest.Adding(storetest.Resident("Anna")))
		if !errors.Is(err, context.DeadlineExceeded) || graph.KindOf(err) != graph.UnavailableKind {
			t.Errorf("apply: got %v, want the deadline", err)
		}
		if took := time.Since(start); took > 3*time.Second {
			t.Errorf("apply gave up after %v: that is not its deadline", took)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Apply(t.Context(), storetest.Adding(storetest.Resident("Anna"))); err != nil {
		t.Fatalf("apply after the import: %v", err)
	}
}

func TestALoadThatStandsStillFails(t *testing.T) {
	s := openFor(t, t.TempDir())
	records := make([]graph.Record, 2000) // enough for SQLite to look whether it is interrupted
	for i := range records {
		records[i] = storetest.Resident("Anna")
	}
	if _, err := s.Apply(t.Context(), storetest.Adding(records...)); err != nil {
		t.Fatal(err)
	}
	calls := 0
	_, err := s.load(t.Context(), 20*time.Millisecond, func(graph.Record) error {
		if calls++; calls == 2 {
			time.Sleep(time.Second) // so that a busy machine finds the time to notice
		}
		return nil
	})
	if !errors.Is(err, errStalled) || graph.KindOf(err) != graph.UnavailableKind {
		t.Fatalf("got %v after %d records, want stalled", err, calls)
	}
	calls = 0
	if _, err := s.load(t.Context(), 2*time.Second, func(graph.Record) error { // slower in all than the limit
		if calls++; calls%200 == 0 {
			time.Sleep(250 * time.Millisecond)
		}
		return nil
	}); err != nil {
		t.Fatalf("a slow load that moves: %v", err)
	}
}

func openFor(t *testing.T, address string) *Store {
	t.Helper()
	s, err := Open(t.Context(), address, Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return s
}
