//go:build unix

package sqlitestore

import (
	"bytes"
	"fmt"
	"os/signal"
	"syscall"
	"testing"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/store"
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

func TestACellOnAFullDiskIsSaidAndSurvived(t *testing.T) {
	s := openFor(t, t.TempDir())
	lift := limitFiles(t, 400_000)
	var err error
	put := func(key int) error {
		_, err := s.Cells().Put(t.Context(), store.Cell{Kind: "job", Key: fmt.Sprint(key), Value: make([]byte, 5000)}, time.Time{})
		return err
	}
	written := 0
	for err = nil; err == nil && written < 1000; {
		if err = put(written); err == nil {
			written++
		}
	}
	if graph.KindOf(err) != graph.StorageFullKind {
		t.Fatalf("put on a full disk, after %d cells: got %v (kind %d)", written, err, graph.KindOf(err))
	}
	found, err := s.Cells().List(t.Context(), "job", time.Time{})
	if err != nil || len(found) != written {
		t.Fatalf("%d cells, want %d, error %v", len(found), written, err)
	}
	lift()
	if err := put(written); err != nil {
		t.Fatalf("put when there is room again: %v", err)
	}
}

// TestAnErasureOnAFullDiskIsFinishedWhenThereIsRoom has room for the erasure itself and none to rewrite a file.
func TestAnErasureOnAFullDiskIsFinishedWhenThereIsRoom(t *testing.T) {
	address := t.TempDir()
	s := openFor(t, address)
	c := fillCrowd(t, s)
	if _, err := s.neighbourhood.writer.ExecContext(t.Context(), `PRAGMA wal_checkpoint(TRUNCATE)`); err != nil {
		t.Fatal(err)
	}
	lift := limitFiles(t, 400_000)
	if _, err := s.Erase(t.Context(), c.erasure); graph.KindOf(err) != graph.StorageFullKind {
		t.Fatalf("erase on a full disk: got %v (kind %d)", err, graph.KindOf(err))
	}
	if _, err := s.Head(t.Context()); err != nil {
		t.Fatalf("head on a full disk: %v", err)
	}
	lift()
	if _, err := s.Erase(t.Context(), c.erasure); err != nil {
		t.Fatalf("erase when there is room again: %v", err)
	}
	c.isGone(t, s, address)
}

func TestARestoreOnAFullDiskCanBeTriedAgain(t *testing.T) {
	from, s := openFor(t, t.TempDir()), openFor(t, t.TempDir())
	fillLarge(t, from, 2*stepItems)
	dump := dumped(t, from)
	lift := limitFiles(t, 400_000)
	if err := s.Restore(t.Context(), bytes.NewReader(dump)); graph.KindOf(err) != graph.StorageFullKind {
		t.Fatalf("restore to a full disk: got %v (kind %d)", err, graph.KindOf(err))
	}
	lift()
	if err := s.Restore(t.Context(), bytes.NewReader(dump)); err != nil {
		t.Fatalf("restore when there is room again: %v", err)
	}
	if !bytes.Equal(dumped(t, s), dump) {
		t.Fatal("it gives something else")
	}
}
