package kernel

import (
	"cmp"
	"context"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
)

// keyedPair is a pair by its place in the order of pairs.
type keyedPair struct {
	score float64
	key   uint64
}

// before reports whether x comes before y in the answer. No two pairs are equal in it, so that the first k
// are the same whoever finds them in whatever order.
func (x keyedPair) before(y keyedPair) bool {
	return x.score > y.score || (x.score == y.score && x.key < y.key)
}

// topPairs keeps the first k of the pairs that it is offered, in a heap with the last of them on top.
type topPairs struct {
	order pairOrder
	k     int
	worst float64 // a pair that scores less need not be offered; below 0 until there are k
	pairs []keyedPair
}

func newTopPairs(order pairOrder, k int) *topPairs { return &topPairs{order: order, k: k, worst: -1} }

// offer takes a pair in if it belongs to the first k so far, and reports whether it does.
func (t *topPairs) offer(score float64, a, b int32) bool {
	return t.take(keyedPair{score, t.order.key(a, b)})
}

func (t *topPairs) take(p keyedPair) bool {
	if len(t.pairs) < t.k {
		t.pairs = append(t.pairs, p)
		t.rise(len(t.pairs) - 1)
	} else {
		if !p.before(t.pairs[0]) {
			return false
		}
		t.pairs[0] = p
		t.sink()
	}
	if len(t.pairs) == t.k {
		t.worst = t.pairs[0].score
	}
	return true
}

func (t *topPairs) rise(at int) {
	for at > 0 {
		above := (at - 1) / 2
		if !t.pairs[above].before(t.pairs[at]) {
			return
		}
		t.pairs[above], t.pairs[at] = t.pairs[at], t.pairs[above]
		at = above
	}
}

func (t *topPairs) sink() {
	for at := 0; ; {
		last := at
		for below := 2*at + 1; below <= 2*at+2 && below < len(t.pairs); below++ {
			if t.pairs[last].before(t.pairs[below]) {
				last = below
			}
		}
		if last == at {
			return
		}
		t.pairs[last], t.pairs[at] = t.pairs[at], t.pairs[last]
		at = last
	}
}

// sorted returns the pairs, first to last. The heap is gone after it.
func (t *topPairs) sorted() []ScoredPair {
	slices.SortFunc(t.pairs, func(x, y keyedPair) int {
		return cmp.Or(cmp.Compare(y.score, x.score), cmp.Compare(x.key, y.key))
	})
	pairs := make([]ScoredPair, len(t.pairs))
	for i, p := range t.pairs {
		a, b := t.order.pair(p.key)
		pairs[i] = ScoredPair{a, b, p.score}
	}
	return pairs
}

// fill adds pairs that score 0, in their order, until there are k or no more. All that score above 0 must
// be there.
func (t *topPairs) fill(ctx context.Context, g CSR) error {
	there := make([]uint64, len(t.pairs))
	for i, p := range t.pairs {
		there[i] = p.key
	}
	slices.Sort(there)
	steps := 0
	for x := range t.order.node {
		for y := x + 1; y < g.N(); y++ {
			if steps++; steps%checkEvery == 0 && ctx.Err() != nil {
				return ctx.Err()
			}
			key := uint64(x)<<32 | uint64(y)
			if len(there) > 0 && there[0] == key {
				there = there[1:]
				continue
			}
			a, b := t.order.pair(key)
			if _, tied := slices.BinarySearch(g.Of(a), b); tied {
				continue
			}
			t.pairs = append(t.pairs, keyedPair{0, key})
			if len(t.pairs) == t.k {
				return nil
			}
		}
	}
	return nil
}

// sourceChunk is how many sources a worker takes at a time.
const sourceChunk = 128

// pairWork offers the pairs of one source with the nodes after it.
type pairWork func(source int32) error

// bestOf lets every worker find its own first k among the sources that it takes, and returns the first k
// of all. A worker has scratch of its own, which newWork makes.
func bestOf(ctx context.Context, n int, order pairOrder, k int, newWork func(*topPairs) pairWork) (*topPairs, error) {
	workers := min(runtime.GOMAXPROCS(0), (n+sourceChunk-1)/sourceChunk)
	found := make([]*topPairs, workers)
	failed := make([]error, workers)
	var next atomic.Int64
	var wg sync.WaitGroup
	for w := range workers {
		wg.Go(func() {
			found[w] = newTopPairs(order, k)
			work := newWork(found[w])
			for failed[w] == nil {
				from := int(next.Add(sourceChunk)) - sourceChunk
				if from >= n {
					return
				}
				failed[w] = ctx.Err()
				for source := from; source < min(from+sourceChunk, n) && failed[w] == nil; source++ {
					failed[w] = work(int32(source))
				}
			}
		})
	}
	wg.Wait()
	best := newTopPairs(order, k)
	for w := range workers {
		if failed[w] != nil {
			return nil, failed[w]
		}
		if len(found[w].pairs) > len(best.pairs) {
			best, found[w] = found[w], best
		}
		for _, p := range found[w].pairs {
			best.take(p)
		}
	}
	return best, nil
}
