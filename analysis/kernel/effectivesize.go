package kernel

import (
	"context"
	"math"
)

// EffectiveSize returns for every node Burt's effective size of its network without strengths:
// k - 2t/k for k neighbours with t ties among them. It is k where no two neighbours are tied, and 1
// where all are. A node without ties gets NaN. Cost as Triangles.
//
// S. P. Borgatti, Structural holes: unpacking Burt's redundancy measures, Connections 20(1), 1997,
// 35-38.
func EffectiveSize(ctx context.Context, g CSR) ([]float64, error) {
	count, err := Triangles(ctx, g)
	if err != nil {
		return nil, err
	}
	size := make([]float64, len(count))
	for v, t := range count {
		size[v] = math.NaN()
		if k := float64(g.Degree(int32(v))); k > 0 {
			size[v] = k - 2*float64(t)/k
		}
	}
	return size, nil
}

// BurtEfficiency returns effective size by number of neighbours, from above 0 to 1; a node without
// ties gets NaN. The sizes are those that EffectiveSize found.
func BurtEfficiency(g CSR, effectiveSize []float64) []float64 {
	share := make([]float64, len(effectiveSize))
	for v, size := range effectiveSize {
		share[v] = size / float64(g.Degree(int32(v)))
	}
	return share
}
