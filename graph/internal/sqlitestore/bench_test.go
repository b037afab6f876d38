package sqlitestore_test

import (
	"fmt"
	"testing"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/store"
	"spinweb/graph/internal/storetest"
)

// neighbourhood returns a batch of so many records, a quarter residents and the rest ties among them.
func neighbourhood(size int) graph.Batch {
	residents := make([]*graph.Actor, size/4)
	records := make([]graph.Record, 0, size)
	for i := range residents {
		residents[i] = storetest.Amended(storetest.Resident(fmt.Sprint("Bewoner ", i)),
			map[string]string{"ageBand": "75-84", "postcode": "1012 AB", "note": "Kent de buurt goed", "roles": "volunteer 2024-05 3"})
		records = append(records, residents[i])
	}
	for i := len(residents); i < size; i++ {
		tie := storetest.Tie(graph.Knows, residents[i%len(residents)], residents[(i*7+1)%len(residents)])
		records = append(records, storetest.Amended(tie, map[string]string{"frequency": "weekly", "strength": "2"}))
	}
	batch := storetest.Adding(records...)
	batch.Empty = true
	return batch
}

func BenchmarkApplyOne(b *testing.B) {
	s := folder(b.TempDir()).Open(b)
	for b.Loop() {
		if _, err := s.Apply(b.Context(), storetest.Adding(storetest.Resident("Anna"))); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkRecordOne(b *testing.B) {
	s := folder(b.TempDir()).Open(b)
	for b.Loop() {
		if err := s.Record(b.Context(), storetest.Line(graph.NewID(), graph.NewID())); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkGetCell(b *testing.B) {
	cells := folder(b.TempDir()).Open(b).Cells()
	if _, err := cells.Put(b.Context(), store.Cell{Kind: "session", Key: "a"}, time.Time{}); err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if _, err := cells.Get(b.Context(), "session", "a", time.Time{}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkApply60000(b *testing.B) {
	batch := neighbourhood(60_000)
	for b.Loop() {
		s := folder(b.TempDir()).Open(b)
		if _, err := s.Apply(b.Context(), batch); err != nil {
			b.Fatal(err)
		}
		_ = s.Close()
	}
}

func BenchmarkLoad(b *testing.B) {
	for _, size := range []int{10_000, 50_000} {
		b.Run(fmt.Sprint(size), func(b *testing.B) {
			s := folder(b.TempDir()).Open(b)
			if _, err := s.Apply(b.Context(), neighbourhood(size)); err != nil {
				b.Fatal(err)
			}
			for b.Loop() {
				records := 0
				_, err := s.Load(b.Context(), func(graph.Record) error { records++; return nil })
				if err != nil || records != size {
					b.Fatalf("%d records, error %v", records, err)
				}
			}
		})
	}
}

func BenchmarkOpen(b *testing.B) {
	address := folder(b.TempDir())
	_ = address.Open(b).Close()
	for b.Loop() {
		_ = address.Open(b).Close()
	}
}
