package neo4jstore

import (
	"context"
	"encoding/binary"
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

func put(t testing.TB, c store.Cells, cell store.Cell) int64 {
	t.Helper()
	version, err := c.Put(context.Background(), cell, noon)
	if err != nil {
		t.Fatalf("put: %v", err)
	}
	return version
}

func session(key string) store.Cell {
	return store.Cell{Kind: "session", Key: key, Subject: "a", Value: []byte{0, 1, 255}, Expires: noon.Add(time.Hour)}
}

// A counter that sixteen writers raise, each until its own Put succeeds, misses no step.
func TestWritersOfOneCellLoseNoWrite(t *testing.T) {
	first, server := empty(t)
	stores := []*Store{first, server.open(t)}
	const writers, steps = 16, 5
	var raising sync.WaitGroup
	for i := range writers {
		cells := stores[i%2].Cells()
		raising.Go(func() {
			for range steps {
				raise(t, cells)
			}
		})
	}
	raising.Wait()
	cell, err := first.Cells().Get(t.Context(), "counter", "c", noon)
	if err != nil || binary.BigEndian.Uint64(cell.Value) != writers*steps {
		t.Errorf("counted %v of %d, %v", cell.Value, writers*steps, err)
	}
}

func raise(t *testing.T, cells store.Cells) {
	for {
		cell, err := cells.Get(t.Context(), "counter", "c", noon)
		switch {
		case graph.KindOf(err) == graph.NotFoundKind:
			cell = store.Cell{Kind: "counter", Key: "c", Value: make([]byte, 8)}
		case err != nil:
			t.Error(err)
			return
		}
		binary.BigEndian.PutUint64(cell.Value, binary.BigEndian.Uint64(cell.Value)+1)
		if _, err = cells.Put(t.Context(), cell, noon); err == nil {
			return
		}
		if graph.KindOf(err) != graph.StaleKind {
			t.Error(err)
			return
		}
	}
}

// Whoever finds that a cell went while it waited tries again.
func TestACellMayComeAndGoUnderManyHands(t *testing.T) {
	s, _ := empty(t)
	cells := s.Cells()
	var hands sync.WaitGroup
	for i := range 12 {
		hands.Go(func() {
			for range 10 {
				var err error
				switch i % 4 {
				case 0, 1:
					cell := session("k")
					cell.Version, cell.Expires = store.AnyVersion, noon
					_, err = cells.Put(t.Context(), cell, noon)
				case 2:
					err = cells.Drop(t.Context(), "session", "k")
				default:
					_, err = cells.Sweep(t.Context(), noon)
				}
				if err != nil {
					t.Error(err)
				}
			}
		})
	}
	hands.Wait()
}

func TestABatchHoldsUpNoCell(t *testing.T) {
	s, server := empty(t)
	cell := session("k")
	cell.Version = put(t, s.Cells(), cell)
	release := lockHead(t, server)
	defer release()
	ctx, cancel := context.WithTimeout(t.Context(), 4*time.Second)
	defer cancel()
	if _, err := s.Cells().Put(ctx, cell, noon); err != nil {
		t.Errorf("put: %v", err)
	}
	if _, err := s.Cells().Get(ctx, "session", "k", noon); err != nil {
		t.Errorf("get: %v", err)
	}
	if err := s.Cells().Drop(ctx, "session", "k"); err != nil {
		t.Errorf("drop: %v", err)
	}
	if err := s.Record(ctx, line("l")); err != nil {
		t.Errorf("record: %v", err)
	}
}

// lockHead holds the lock on the head, as a long import does, until it is released.
func lockHead(t *testing.T, s server) (release func()) {
	t.Helper()
	ctx := context.Background()
	session := s.beside.NewSession(ctx, neo4j.SessionConfig{})
	tx, err := session.BeginTransaction(ctx)
	if err != nil {
		t.Fatal(err)
	}
	result, err := tx.Run(ctx, headLock, map[string]any{"batch": "x"})
	if err == nil {
		_, err = result.Consume(ctx)
	}
	if err != nil {
		t.Fatal(err)
	}
	return func() {
		_ = tx.Rollback(ctx)
		_ = session.Close(ctx)
	}
}

func TestAPutWhoseCommitIsUnknownMeetsItsOwnWriteWithoutHarm(t *testing.T) {
	for name, fault := range map[string]fault{"never arrived": cutBeforeCommit, "answer lost": cutAfterCommit} {
		t.Run(name, func(t *testing.T) {
			p, s := behindProxy(t)
			cells := s.Cells()
			p.set(fault)
			cell := session("k")
			cell.Version = put(t, cells, cell)
			if !p.is(none) {
				t.Error("the proxy saw no commit: this proved nothing")
			}
			p.set(fault)
			second := put(t, cells, cell)
			kept, err := cells.Get(t.Context(), "session", "k", noon)
			if err != nil || kept.Version != second || second == cell.Version {
				t.Errorf("version %d after %d and %d, %v", kept.Version, cell.Version, second, err)
			}
			if !p.is(none) {
				t.Error("the proxy saw no commit: this proved nothing")
			}
		})
	}
}

func TestAPutThatWasWrittenOverBeforeItsOutcomeWasKnownIsNotCalledStale(t *testing.T) {
	_, server := empty(t)
	s := server.open(t)
	p := putting{cell: session("k"), at: noon, version: newVersion()}
	if err := s.Cells().(cells).write(t.Context(), "put", p.run); err != nil { // and its answer is lost
		t.Fatal(err)
	}
	other := session("k")
	other.Version = p.version
	put(t, s.Cells(), other)
	err := s.Cells().(cells).write(t.Context(), "put", p.run)
	if graph.KindOf(err) != graph.UnavailableKind {
		t.Errorf("got %v", err)
	}
}

func TestDroppedCellsAreCountedOnceWhenACommitIsUnknown(t *testing.T) {
	for name, fault := range map[string]fault{"never arrived": cutBeforeCommit, "answer lost": cutAfterCommit} {
		t.Run(name, func(t *testing.T) {
			p, s := behindProxy(t)
			for i := range 3 {
				put(t, s.Cells(), session(fmt.Sprint(i)))
			}
			p.set(fault)
			if dropped, err := s.Cells().DropOf(t.Context(), "session", "a"); err != nil || dropped != 3 {
				t.Errorf("%d dropped, %v", dropped, err)
			}
			if !p.is(none) {
				t.Error("the proxy saw no commit: this proved nothing")
			}
		})
	}
}

func TestMoreCellsExpireThanOneTransactionTakes(t *testing.T) {
	s, server := empty(t)
	server.query(t, `UNWIND range(1, $many) AS i CREATE (:Cell {kind: 'session', key: toString(i), subject: '', version: i, expires: $at})`,
		map[string]any{"many": maxRows + 7, "at": noon.In(utc)})
	put(t, s.Cells(), session("stays"))
	if swept, err := s.Cells().Sweep(t.Context(), noon); err != nil || swept != maxRows+7 {
		t.Errorf("%d swept, %v", swept, err)
	}
	if left, err := s.Cells().List(t.Context(), "session", noon); err != nil || len(left) != 1 {
		t.Errorf("%d left, %v", len(left), err)
	}
}

func TestCellsAreListedInTheOrderOfTheBytesOfTheirKeys(t *testing.T) {
	s, _ := empty(t)
	keys := []string{"", "A", "a", "a\x00", "aa", "é", "\uff5e", "😀"} // U+FF5E before U+1F600: not so in UTF-16
	for _, key := range keys {
		put(t, s.Cells(), session(key))
	}
	list, err := s.Cells().List(t.Context(), "session", noon)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, cell := range list {
		got = append(got, cell.Key)
	}
	if !slices.Equal(got, keys) {
		t.Errorf("%q", got)
	}
}
