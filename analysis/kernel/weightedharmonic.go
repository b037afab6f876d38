package kernel

import (
	"context"
	"runtime"
)

// WeightedHarmonic returns for every node the sum over the others of 1/length of the shortest path
// along the arcs of the rows, where an unreachable one adds 0. A path is as long as the distances of
// its arcs together: distance[g.First(v)+k] for the arc to the k-th neighbour of v, finite and
// greater than 0.
//
// O(n(m + n log n)) time on GOMAXPROCS workers; with W workers 44nW + 8n bytes. The bits depend on
// the graph alone.
//
// M. Marchiori and V. Latora, Harmony in the small-world, Physica A 285(3-4), 2000, 539-546.
func WeightedHarmonic(ctx context.Context, rows CSR, distance []float64) ([]float64, error) {
	if err := checkDistances(rows, distance); err != nil {
		return nil, err
	}
	return sumChunks(ctx, rows.N(), 64, runtime.GOMAXPROCS(0), func() chunkWork {
		d := newDijkstra(rows, distance)
		return func(ctx context.Context, from, to int32, sum []float64) error {
			for source := from; source < to; source++ {
				if err := d.run(ctx, source); err != nil {
					return err
				}
				for _, v := range d.settled[1:] {
					sum[source] += 1 / d.length[v]
				}
			}
			return nil
		}
	})
}
