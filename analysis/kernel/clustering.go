package kernel

import (
	"context"
	"math"
)

// Clustering returns for every node the share of the pairs of its neighbours that are tied: 2t / k(k-1)
// for t triangles and k neighbours, from 0 to 1. A node with fewer than two neighbours has no pair and
// gets NaN, not 0. Strengths play no part. Cost as Triangles.
//
// D. J. Watts, S. H. Strogatz, Collective dynamics of "small-world" networks, Nature 393, 1998,
// 440-442.
func Clustering(ctx context.Context, g CSR) ([]float64, error) {
	count, err := Triangles(ctx, g)
	if err != nil {
		return nil, err
	}
	share := make([]float64, len(count))
	for v, t := range count {
		share[v] = math.NaN()
		if k := float64(g.Degree(int32(v))); k > 1 {
			share[v] = 2 * float64(t) / (k * (k - 1))
		}
	}
	return share, nil
}

// AverageClustering is the mean of the clustering of those that have one, which leaves out the nodes
// with fewer than two neighbours; NaN where nobody has two.
func AverageClustering(clustering []float64) float64 {
	sum, count := 0.0, 0
	for _, c := range clustering {
		if !math.IsNaN(c) {
			sum += c
			count++
		}
	}
	return sum / float64(count)
}

// Transitivity is the share of all paths of two ties in the graph whose ends are tied, from 0 to 1:
// three times the triangles by the pairs of neighbours of all nodes. NaN where nobody has two
// neighbours. The triangles are those that Triangles counted.
func Transitivity(g CSR, triangles []int64) float64 {
	closed, pairs := int64(0), int64(0)
	for v, t := range triangles {
		k := int64(g.Degree(int32(v)))
		closed += t
		pairs += k * (k - 1) / 2
	}
	return float64(closed) / float64(pairs)
}
