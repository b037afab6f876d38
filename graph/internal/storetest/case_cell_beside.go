package storetest

import (
	"fmt"
	"testing"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

func cellDurable(t testing.TB, db Database) {
	s := db.Open(t)
	kept, other := put(t, s, store.Cell{Kind: "job", Key: "a", Value: []byte("een")}), put(t, s, store.Cell{Kind: "job", Key: "b"})
	equal(t, "cells after reopening", list(t, db.Open(t), "job", noon), []store.Cell{kept, other})
	drop(t, s, "job", "b")
	equal(t, "cells after a drop and reopening", list(t, db.Open(t), "job", noon), []store.Cell{kept})
	put(t, s, store.Cell{Kind: "job", Key: "c", Expires: noon})
	if _, err := s.Cells().Sweep(t.Context(), noon); err != nil {
		t.Fatalf("sweep: %v", err)
	}
	equal(t, "cells after a sweep and reopening", list(t, db.Open(t), "job", noon.AddDate(-1, 0, 0)), []store.Cell{kept})
}

func cellsOfTwoHandles(t testing.TB, db Database) {
	handles := [2]store.Store{db.Open(t), db.Open(t)}
	cell := store.Cell{Kind: "job", Key: "a"}
	for i := range 6 {
		cell.Value = []byte(fmt.Sprint(i))
		writer, reader := handles[i%2], handles[(i+1)%2]
		cell = put(t, writer, cell)
		equal(t, "cell of the other", get(t, reader, "job", "a", noon), cell)
	}
	drop(t, handles[0], "job", "a")
	noCell(t, handles[1], "job", "a", noon)
}

// cellBesideBatch puts cells while a long batch is written. A put that must wait for the batch takes
// nearly as long as the batch itself, in every round; one that need not is only now and then slow.
func cellBesideBatch(t testing.TB, db Database) {
	s := db.Open(t)
	var slowest, batchTook time.Duration
	for range 5 {
		slowest, batchTook = longestPutBeside(t, s, Adding(manyHouseholds(3000)...))
		if slowest < batchTook/2 {
			return
		}
	}
	t.Fatalf("a put took %v beside a batch that took %v", slowest, batchTook)
}

func manyHouseholds(n int) []graph.Record {
	records := make([]graph.Record, n)
	for i := range records {
		records[i] = Actor(graph.Household, nil)
	}
	return records
}

// longestPutBeside puts a cell again and again until a batch is written.
func longestPutBeside(t testing.TB, s store.Store, batch graph.Batch) (slowest, batchTook time.Duration) {
	t.Helper()
	begun, written := make(chan struct{}), make(chan error, 1)
	go func() {
		close(begun)
		start := time.Now()
		_, err := s.Apply(t.Context(), batch)
		batchTook = time.Since(start)
		written <- err
	}()
	<-begun
	for {
		before := time.Now()
		put(t, s, store.Cell{Kind: "job", Key: "a", Version: store.AnyVersion})
		slowest = max(slowest, time.Since(before))
		select {
		case err := <-written:
			if err != nil {
				t.Fatalf("apply: %v", err)
			}
			return slowest, batchTook
		default:
		}
	}
}
