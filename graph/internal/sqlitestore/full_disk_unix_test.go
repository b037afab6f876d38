//go:build unix

package sqlitestore

import (
	"os/signal"
	"syscall"
	"testing"

	"spinweb/graph"
	"spinweb/graph/internal/storetest"
)

// limitFiles lets no file of this process grow beyond a size, as a full disk does, until the returned
// function lifts it.
func limitFiles(t *testing.T, bytes uint64) (lift func()) {
	t.Helper()
	signal.Ignore(syscall.SIGXFSZ) // the write fails instead
	var before syscall.Rlimit
	if err := syscall.Getrlimit(syscall.RLIMIT_FSIZE, &before); err != nil {
		t.Fatal(err)
	}
	limited := before
	limited.Cur = bytes
	if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &limited); err != nil {
		t.Fatal(err)
	}
	lift = func() {
		if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &before); err != nil {
			t.Error(err)
		}
	}
	t.Cleanup(lift)
	return lift
}

func TestAFullDiskIsSaidAndSurvived(t *testing.T) {
	s := openFor(t, t.TempDir())
	lift := limitFiles(t, 400_000)
	large := make([]graph.Record, 5000) // fails in its midst
	for i := range large {
		large[i] = storetest.Resident("Anna")
	}
	_, err := s.Apply(t.Context(), storetest.Adding(large...))
	if graph.KindOf(err) != graph.StorageFullKind {
		t.Fatalf("a batch that is too large for the disk: got %v (kind %d)", err, graph.KindOf(err))
	}
	holds(t, s, 0, 0)

	added := 0
	for err = nil; err == nil && added < 10_000; {
		if _, err = s.Apply(t.Context(), storetest.Adding(storetest.Resident("Anna"), storetest.Resident("Bert"))); err == nil {
			added += 2
		}
	}
	if graph.KindOf(err) != graph.StorageFullKind {
		t.Fatalf("apply on a full disk, after %d records: got %v (kind %d)", added, err, graph.KindOf(err))
	}
	lines := 0
	for err = nil; err == nil && lines < 10_000; {
		if err = s.Record(t.Context(), storetest.Line(graph.NewID())); err == nil {
			lines++
		}
	}
	if graph.KindOf(err) != graph.StorageFullKind {
		t.Fatalf("record on a full disk, after %d lines: got %v (kind %d)", lines, err, graph.KindOf(err))
	}
	holds(t, s, added, lines) // reading goes on

	lift()
	if _, err := s.Apply(t.Context(), storetest.Adding(storetest.Resident("Cor"))); err != nil {
		t.Fatalf("apply when there is room again: %v", err)
	}
	if err := s.Record(t.Context(), storetest.Line(graph.NewID())); err != nil {
		t.Fatalf("record when there is room again: %v", err)
	}
	holds(t, s, added+1, lines+1)
}

func holds(t *testing.T, s *Store, records, lines int) {
	t.Helper()
	loaded := 0
	if _, err := s.Load(t.Context(), func(graph.Record) error { loaded++; return nil }); err != nil {
		t.Fatalf("load: %v", err)
	}
	written, err := s.Ledger(t.Context(), graph.LedgerQuery{Limit: 20_000})
	if err != nil {
		t.Fatalf("ledger: %v", err)
	}
	if loaded != records || len(written) != lines {
		t.Fatalf("%d records and %d lines, want %d and %d", loaded, len(written), records, lines)
	}
}
