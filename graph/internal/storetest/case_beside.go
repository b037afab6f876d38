package storetest

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// loadBesideWriters loads again and again while writers add, amend and remove. Each load must be what
// the store held at the revision that it returned, and lead by Since to what it holds in the end.
func loadBesideWriters(t testing.TB, db Database) {
	s, other := db.Open(t), db.Open(t)
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	log := &deltaLog{}
	written := make(chan []error, 1)
	go func() {
		written <- together(4, func(i int) error { return writeRounds(ctx, []store.Store{s, other}[i%2], log) })
	}()

	views := map[graph.Revision]state{}
	var errs []error
	for errs == nil {
		before := log.size()
		loaded, revision := load(t, s)
		views[revision] = loaded
		log.loads.Add(1)
		errs = log.awaitMore(before, written)
	}
	allSucceed(t, errs)

	deltas := log.sorted()
	fresh, last := load(t, s)
	standsFor(t, fresh, last, deltas)
	for revision, loaded := range views {
		standsFor(t, loaded, revision, deltas)
		loaded.fold(since(t, s, revision).Records...)
		equal(t, fmt.Sprintf("load at %d and since", revision), loaded, fresh)
	}
}

// writeRounds adds three residents, ties two of them and removes the third of the round before, a number
// of times, and never gets ahead of the loads.
func writeRounds(ctx context.Context, s store.Store, log *deltaLog) error {
	var leaving *graph.Actor
	for round := range 12 {
		for log.loads.Load() < int64(round) && ctx.Err() == nil {
			time.Sleep(100 * time.Microsecond)
		}
		anna, bert, cor := Resident("Anna"), Resident("Bert"), Resident("Cor")
		added, err := s.Apply(ctx, Adding(anna, bert, cor))
		if err != nil {
			return err
		}
		anna.Version, bert.Version, cor.Version = added.To, added.To, added.To
		tied, err := s.Apply(ctx, Batch(Amend(anna), Add(Tie(graph.Knows, anna, bert)), Amend(cor)))
		if err != nil {
			return err
		}
		cor.Version = tied.To
		log.add(added, tied)
		if leaving != nil {
			left, err := s.Apply(ctx, Batch(Bin(leaving), Amend(bert)))
			if err != nil {
				return err
			}
			log.add(left)
		}
		leaving = cor
	}
	return nil
}

// deltaLog collects the deltas of several writers, and counts the loads beside them.
type deltaLog struct {
	loads  atomic.Int64
	mu     sync.Mutex
	deltas []graph.Delta
}

func (l *deltaLog) add(deltas ...graph.Delta) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.deltas = append(l.deltas, deltas...)
}

func (l *deltaLog) size() int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return len(l.deltas)
}

// awaitMore waits for another delta, or returns the errors of the writers when they are done.
func (l *deltaLog) awaitMore(size int, written <-chan []error) []error {
	for l.size() == size {
		select {
		case errs := <-written:
			return errs
		case <-time.After(100 * time.Microsecond):
		}
	}
	return nil
}

func (l *deltaLog) sorted() []graph.Delta {
	l.mu.Lock()
	defer l.mu.Unlock()
	slices.SortFunc(l.deltas, func(a, b graph.Delta) int { return cmp.Compare(a.To, b.To) })
	return l.deltas
}
