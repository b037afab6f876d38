package kernel

import (
	"context"
	"fmt"
	"math"
)

// Betweenness returns for every node v the sum over all unordered pairs of other nodes of the share
// of their shortest paths that lead through v. Pairs without a path contribute nothing, ends of a
// path do not count as between, and every node has an entry, zeros included. It is not normalised:
// divide by (n-1)(n-2)/2 for a value from 0 to 1.
//
// Paths are counted in float64. Where there are more than that holds, about 1.8e308 between two
// nodes (a chain of 1,024 squares), the answer is an error and not a NaN.
//
// O(nm) time on GOMAXPROCS workers; with W workers 40nW + 8n bytes.
//
// U. Brandes, A faster algorithm for betweenness centrality, Journal of Mathematical Sociology
// 25(2), 2001, 163-177.
func Betweenness(ctx context.Context, g CSR) ([]float64, error) {
	between, err := sumChunks(ctx, g.N(), func() chunkWork { return newBrandes(g).chunk })
	if err != nil {
		return nil, err
	}
	for v := range between {
		if math.IsNaN(between[v]) {
			return nil, fmt.Errorf("betweenness of node %d: more shortest paths than a float64 counts", v)
		}
		between[v] /= 2 // each pair was seen from both its ends
	}
	return between, nil
}

// brandes is the scratch for one source at a time, 24n bytes. Between sources hops is Unreached
// everywhere; the other arrays hold what was left behind.
type brandes struct {
	g     CSR
	hops  []int32
	queue []int32   // the nodes reached, nearest first
	paths []float64 // shortest paths from the source
	share []float64 // (1 + dependency of the source on the node) / paths
}

func newBrandes(g CSR) *brandes {
	n := g.N()
	return &brandes{g, unreached(n), make([]int32, 0, n), make([]float64, n), make([]float64, n)}
}

func (b *brandes) chunk(ctx context.Context, from, to int32, sum []float64) error {
	for source := from; source < to; source++ {
		if err := b.count(ctx, source); err != nil {
			return err
		}
		if err := b.accumulate(ctx, sum); err != nil {
			return err
		}
	}
	return nil
}

// count finds the hops and the number of shortest paths from the source to every node it reaches.
func (b *brandes) count(ctx context.Context, source int32) error {
	g, hops, paths := b.g, b.hops, b.paths
	queue := append(b.queue[:0], source)
	hops[source], paths[source] = 0, 1
	for head := 0; head < len(queue); head++ {
		if head%checkEvery == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		v := queue[head]
		next, through := hops[v]+1, paths[v]
		for _, w := range g.Of(v) {
			switch hops[w] {
			case Unreached:
				hops[w], paths[w] = next, through
				queue = append(queue, w)
			case next:
				paths[w] += through
			}
		}
	}
	b.queue = queue
	return nil
}

// accumulate walks back from the farthest node and adds to sum the dependency of the source on
// every other node: paths(v) × the shares of the neighbours one hop farther.
func (b *brandes) accumulate(ctx context.Context, sum []float64) error {
	g, hops, paths, share := b.g, b.hops, b.paths, b.share
	for i := len(b.queue) - 1; i > 0; i-- {
		if i%checkEvery == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		v := b.queue[i]
		next, shares := hops[v]+1, 0.0
		for _, w := range g.Of(v) {
			if hops[w] == next {
				shares += share[w]
			}
		}
		// The conversion forbids a fused multiply-add: the same bits on every processor.
		dependency := float64(paths[v] * shares)
		sum[v] += dependency
		share[v] = (1 + dependency) / paths[v]
	}
	for _, v := range b.queue {
		hops[v] = Unreached
	}
	return nil
}
