package neo4jstore

import (
	"context"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"spinweb/graph"
)

func BenchmarkApplyOne(b *testing.B) {
	s, _ := empty(b)
	apply(b, s, town(b, 1000, 5000))
	for b.Loop() {
		apply(b, s, adding(resident(b, graph.NewID())))
	}
}

func BenchmarkHead(b *testing.B) {
	s, _ := empty(b)
	for b.Loop() {
		if _, err := s.Head(b.Context()); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkRecord(b *testing.B) {
	s, _ := empty(b)
	subjects := make([]graph.ID, 150) // those of a large network
	for i := range subjects {
		subjects[i] = graph.NewID()
	}
	for b.Loop() {
		record(b, s, line(graph.NewID(), subjects...))
	}
}

// BenchmarkImport adds as much as a server with 1 GB of heap takes in one batch.
func BenchmarkImport(b *testing.B) {
	s := testServer(b)
	for b.Loop() {
		b.StopTimer()
		s.wipe(b)
		opened := s.open(b)
		batch := town(b, 10_000, 50_000)
		b.StartTimer()
		apply(b, opened, batch)
	}
}

// BenchmarkLoad reads 25,000 actors and 125,000 ties.
func BenchmarkLoad(b *testing.B) {
	s, _ := empty(b)
	for _, batch := range pieces(town(b, 25_000, 125_000), 50_000) {
		apply(b, s, batch)
	}
	for b.Loop() {
		if _, err := s.Load(b.Context(), func(graph.Record) error { return nil }); err != nil {
			b.Fatal(err)
		}
	}
}

// pieces cuts a batch in batches of at most so many changes.
func pieces(batch graph.Batch, most int) []graph.Batch {
	var cut []graph.Batch
	for rest := batch.Changes; len(rest) > 0; rest = rest[min(most, len(rest)):] {
		piece := batch
		piece.Changes = rest[:min(most, len(rest))]
		cut = append(cut, piece)
	}
	return cut
}

// peak returns the most memory, in bytes, that the server counted for a transaction during work.
func peak(t testing.TB, s server, work func()) int64 {
	t.Helper()
	driver, done := s.beside, make(chan struct{})
	most := make(chan int64)
	go func() {
		var max int64
		for {
			select {
			case <-done:
				most <- max
				return
			case <-time.After(50 * time.Millisecond):
				result, err := neo4j.ExecuteQuery(context.Background(), driver,
					"SHOW TRANSACTIONS YIELD estimatedUsedHeapMemory AS used RETURN max(used)", nil, neo4j.EagerResultTransformer)
				if err == nil && len(result.Records) == 1 {
					if used, _ := result.Records[0].Values[0].(int64); used > max {
						max = used
					}
				}
			}
		}
	}()
	work()
	close(done)
	return <-most
}
