package kernel

import "context"

// brandes counts the dependencies of one source at a time. Between sources hops is Unreached
// everywhere; the other arrays hold what was left behind. 24n bytes.
type brandes struct {
	rows   CSR
	weight []float64
	hops   []int32
	queue  []int32   // the nodes reached, nearest first
	paths  []float64 // shortest paths from the source
	share  []float64 // (weight + dependency of the source on the node) / paths
}

func newBrandes(rows CSR, weight []float64) *brandes {
	n := rows.N()
	return &brandes{rows, weight, unreached(n), make([]int32, 0, n), make([]float64, n), make([]float64, n)}
}

func (b *brandes) chunk(ctx context.Context, from, to int32, sum []float64) error {
	for source := from; source < to; source++ {
		if err := b.count(ctx, source); err != nil {
			return err
		}
		if err := b.accumulate(ctx, b.weight[source], sum); err != nil {
			return err
		}
	}
	return nil
}

// count finds the hops and the number of shortest paths from the source to every node it reaches.
func (b *brandes) count(ctx context.Context, source int32) error {
	hops, paths := b.hops, b.paths
	queue := append(b.queue[:0], source)
	hops[source], paths[source] = 0, 1
	for head := 0; head < len(queue); head++ {
		if head%checkEvery == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		v := queue[head]
		next, through := hops[v]+1, paths[v]
		for _, w := range b.rows.Of(v) {
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

// accumulate walks back from the farthest node and adds to sum the dependency of the source, as
// often as it weighs, on every other node: paths(v) × the shares of the neighbours one hop farther.
func (b *brandes) accumulate(ctx context.Context, weight float64, sum []float64) error {
	hops, paths, share := b.hops, b.paths, b.share
	for i := len(b.queue) - 1; i > 0; i-- {
		if i%checkEvery == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		v := b.queue[i]
		next, shares := hops[v]+1, 0.0
		for _, w := range b.rows.Of(v) {
			if hops[w] == next {
				shares += share[w]
			}
		}
		// The conversions forbid a fused multiply-add: the same bits on every processor.
		dependency := float64(paths[v] * shares)
		sum[v] += float64(weight * dependency)
		share[v] = (b.weight[v] + dependency) / paths[v]
	}
	for _, v := range b.queue {
		hops[v] = Unreached
	}
	return nil
}
