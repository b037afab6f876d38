package kernel

import (
	"context"
	"runtime"
)

// WeightedBetweenness returns for every node v the sum over all ordered pairs of other nodes of the
// share of their shortest paths that lead through v, where a path is as long as the distances of its
// arcs together: distance[g.First(v)+k] for the arc to the k-th neighbour of v, finite and greater
// than 0. For an undirected graph, whose ties stand in both rows, each pair is seen from both its
// ends: halve. Paths whose lengths differ by less than one part in 10¹⁰ are equally long. Pairs
// without a path, ends of a path and too many paths are as in Betweenness.
//
// O(n(m + n log n)) time on GOMAXPROCS workers; with W workers 60nW + 8n bytes. The bits depend on
// the graph alone.
//
// U. Brandes, A faster algorithm for betweenness centrality, Journal of Mathematical Sociology
// 25(2), 2001, 163-177.
func WeightedBetweenness(ctx context.Context, rows CSR, distance []float64) ([]float64, error) {
	if err := checkDistances(rows, distance); err != nil {
		return nil, err
	}
	between, err := sumChunks(ctx, rows.N(), 64, runtime.GOMAXPROCS(0), func() chunkWork {
		n := rows.N()
		b := weightedBrandes{newDijkstra(rows, distance), make([]float64, n), make([]float64, n)}
		return b.chunk
	})
	if err != nil {
		return nil, err
	}
	return counted(between)
}

type weightedBrandes struct {
	*dijkstra
	paths []float64 // shortest paths from the source
	share []float64 // (1 + dependency of the source on the node) / paths
}

func (b *weightedBrandes) chunk(ctx context.Context, from, to int32, sum []float64) error {
	for source := from; source < to; source++ {
		if err := b.run(ctx, source); err != nil {
			return err
		}
		if err := b.count(ctx); err != nil {
			return err
		}
		if err := b.accumulate(ctx, sum); err != nil {
			return err
		}
	}
	return nil
}

// count finds the number of shortest paths to every node, the nearest first.
func (b *weightedBrandes) count(ctx context.Context) error {
	for _, v := range b.settled {
		b.paths[v] = 0
	}
	b.paths[b.settled[0]] = 1
	for turn, v := range b.settled {
		if turn%checkEvery == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		first := b.rows.First(v)
		for i, w := range b.rows.Of(v) {
			if b.leads(v, first+i, w) {
				b.paths[w] += b.paths[v]
			}
		}
	}
	return nil
}

// accumulate walks back from the farthest node and adds to sum the dependency of the source on every
// other node: paths(v) × the shares of those to whom its arcs lead on.
func (b *weightedBrandes) accumulate(ctx context.Context, sum []float64) error {
	for turn := len(b.settled) - 1; turn > 0; turn-- {
		if turn%checkEvery == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		v, shares := b.settled[turn], 0.0
		first := b.rows.First(v)
		for i, w := range b.rows.Of(v) {
			if b.leads(v, first+i, w) {
				shares += b.share[w]
			}
		}
		// The conversion forbids a fused multiply-add: the same bits on every processor.
		dependency := float64(b.paths[v] * shares)
		sum[v] += dependency
		b.share[v] = (1 + dependency) / b.paths[v]
	}
	return nil
}
