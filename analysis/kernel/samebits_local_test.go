package kernel

import (
	"math"
	"slices"
	"testing"
)

func TestTheSameBitsComeFromAnyNumberOfWorkersAndFromEveryRun(t *testing.T) {
	pairs := streets(43, 2500, 10_000)
	g, strength := weightedOf(t, 2500, pairs, strengthened(43, pairs))
	d, out, in, err := NewWeightedDigraph(2500, pairs, strengthened(43, pairs))
	same(t, "error", err, nil)
	ctx := t.Context()
	kernels := map[string]func() []float64{
		"PageRank":             func() []float64 { return must[[]float64](t)(PageRank(ctx, g, strength, 0.85)) },
		"PageRank, ties alike": func() []float64 { return must[[]float64](t)(PageRank(ctx, g, nil, 0.85)) },
		"directed PageRank":    func() []float64 { return must[[]float64](t)(DirectedPageRank(ctx, d, in, 0.85)) },
		"eigenvector":          func() []float64 { return must[[]float64](t)(Eigenvector(ctx, g, strength, nil)) },
		"constraint":           func() []float64 { return must[[]float64](t)(Constraint(ctx, g, strength)) },
		"directed constraint":  func() []float64 { return must[[]float64](t)(DirectedConstraint(ctx, d, out, in)) },
		"clustering":           func() []float64 { return must[[]float64](t)(Clustering(ctx, g)) },
		"communities, 12 runs": func() []float64 { return numbers(must[Communities](t)(Leiden(ctx, g, strength, 3, 12))) },
	}
	for name, kernel := range kernels {
		t.Run(name, func(t *testing.T) {
			withProcs(t, 1)
			one := kernel()
			for _, workers := range []int{1, 2, 8} {
				withProcs(t, workers)
				sameBits(t, "workers", kernel(), one)
			}
		})
	}
}

// numbers is the communities and their modularity, as bits to compare.
func numbers(c Communities) []float64 {
	all := []float64{c.Modularity, float64(c.Count)}
	for _, number := range c.Of {
		all = append(all, float64(number))
	}
	return all
}

func TestATieScaledBeyondAllOthersKeepsEveryMeasureFinite(t *testing.T) {
	pairs := streets(44, 200, 600)
	weights := slices.Repeat([]float64{1e-200}, len(pairs))
	weights[0] = 1e100
	g, strength := weightedOf(t, 200, pairs, weights)
	for name, values := range map[string][]float64{
		"PageRank":    must[[]float64](t)(PageRank(t.Context(), g, strength, 0.85)),
		"eigenvector": must[[]float64](t)(Eigenvector(t.Context(), g, strength, nil)),
		"constraint":  must[[]float64](t)(Constraint(t.Context(), g, strength)),
		"communities": numbers(must[Communities](t)(Leiden(t.Context(), g, strength, 1, 2))),
	} {
		for v, x := range values {
			if math.IsInf(x, 0) || math.IsNaN(x) && (name != "constraint" || g.Degree(int32(v)) > 0) {
				t.Fatalf("%s of node %d: %v", name, v, x)
			}
		}
	}
}
