package sqlitestore_test

import (
	"testing"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

func TestACellIsReplacedOnlyInTheVersionThatItsMakerSaw(t *testing.T) {
	cells, now := folder(t.TempDir()).Open(t).Cells(), time.Date(2026, 9, 1, 12, 0, 0, 0, time.UTC)
	put := func(cell store.Cell, at time.Time) (int64, error) { return cells.Put(t.Context(), cell, at) }
	first, err := put(store.Cell{Kind: "session", Key: "a", Value: []byte{0, 1}, Expires: now.Add(time.Hour)}, now)
	if err != nil || first == 0 || first == store.AnyVersion {
		t.Fatalf("version %d, error %v", first, err)
	}
	for _, stale := range []int64{0, first + 1} {
		if _, err := put(store.Cell{Kind: "session", Key: "a", Version: stale}, now); graph.KindOf(err) != graph.StaleKind {
			t.Errorf("put over version %d: got %v, want stale", stale, err)
		}
	}
	second, err := put(store.Cell{Kind: "session", Key: "a", Version: first, Expires: now.Add(time.Hour)}, now)
	if err != nil || second == first {
		t.Fatalf("version %d after %d, error %v", second, first, err)
	}
	expired := now.Add(time.Hour)
	if _, err := cells.Get(t.Context(), "session", "a", expired); graph.KindOf(err) != graph.NotFoundKind {
		t.Errorf("an expired cell: got %v, want not found", err)
	}
	if _, err := put(store.Cell{Kind: "session", Key: "a", Version: second}, expired); graph.KindOf(err) != graph.StaleKind {
		t.Errorf("put over an expired version: got %v, want stale", err)
	}
	if _, err := put(store.Cell{Kind: "session", Key: "a"}, expired); err != nil {
		t.Errorf("put in the place of an expired cell: %v", err)
	}
}
