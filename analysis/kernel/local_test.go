package kernel

import (
	"math"
	"testing"
)

func TestCoresAreNestedAndATreeIsTheFirst(t *testing.T) {
	pairs := append(complete(4), [2]int32{3, 4}, [2]int32{4, 5}, [2]int32{5, 6}, [2]int32{4, 6})
	g := graphOf(t, 9, append(pairs, [2]int32{6, 7})) // a clique, a triangle, a leaf and nobody

	same(t, "core numbers", must[[]int32](t)(CoreNumbers(t.Context(), g)), []int32{3, 3, 3, 3, 2, 2, 2, 1, 0})
}

func TestFewerThanTwoNeighboursHaveNoClustering(t *testing.T) {
	g := graphOf(t, 6, [][2]int32{{0, 1}, {1, 2}, {0, 2}, {2, 3}})

	clustering := must[[]float64](t)(Clustering(t.Context(), g))

	sameOrUnknown(t, "clustering", clustering, []float64{1, 1, 1. / 3, math.NaN(), math.NaN(), math.NaN()})
	same(t, "average", AverageClustering(clustering), 7./9) // by hand: (1 + 1 + 1/3)/3
	same(t, "transitivity", Transitivity(g, must[[]int64](t)(Triangles(t.Context(), g))), 3./5)
}

func TestWithoutTwoNeighboursAnywhereNothingIsClustered(t *testing.T) {
	g := graphOf(t, 3, [][2]int32{{0, 1}})

	average := AverageClustering(must[[]float64](t)(Clustering(t.Context(), g)))
	transitivity := Transitivity(g, must[[]int64](t)(Triangles(t.Context(), g)))

	sameOrUnknown(t, "average and transitivity", []float64{average, transitivity}, []float64{math.NaN(), math.NaN()})
}

func TestATriangleConstrainsMoreThanOneAndAnIsolateIsUnknown(t *testing.T) {
	g := graphOf(t, 4, [][2]int32{{0, 1}, {1, 2}, {0, 2}})

	got := must[[]float64](t)(Constraint(t.Context(), g, nil))

	sameOrUnknown(t, "constraint", got, []float64{1.125, 1.125, 1.125, math.NaN()}) // networkx, igraph: 2·(½ + ¼)²
	size := must[[]float64](t)(EffectiveSize(t.Context(), g))
	sameOrUnknown(t, "effective size", size, []float64{1, 1, 1, math.NaN()})
	sameOrUnknown(t, "efficiency", BurtEfficiency(g, size), []float64{0.5, 0.5, 0.5, math.NaN()})
}

func TestConstraintFollowsStrengths(t *testing.T) {
	g, strength := weightedOf(t, 4, [][2]int32{{0, 1}, {1, 2}, {2, 3}, {0, 3}, {0, 2}}, []float64{1, 1, 1, 1, 2})

	got := must[[]float64](t)(Constraint(t.Context(), g, strength))

	same(t, "constraint", got, []float64{0.84375, 1.125, 0.84375, 1.125}) // python-igraph 0.10.2
}

func TestWhoOnlyReceivesIsConstrainedToo(t *testing.T) {
	d, out, in, err := NewWeightedDigraph(4, [][2]int32{{0, 1}, {2, 1}, {1, 2}}, []float64{3, 1, 2})
	same(t, "error", err, nil)

	got := must[[]float64](t)(DirectedConstraint(t.Context(), d, out, in))

	sameOrUnknown(t, "constraint", got, []float64{1, 0.5, 1, math.NaN()}) // by hand: node 1 has 3 of 6 with each
}

func TestWhoIsBetweenNobodyIsNoBroker(t *testing.T) {
	g := graphOf(t, 5, chain(4))

	got := EverettValente(g, []float64{0, 2, 2, 0, 0}, []int32{3, 3, 3, 3, 0})

	same(t, "brokerage", got, []float64{0, 3.5, 3.5, 0, 0}) // by hand: (2·2 + 3)/2
}

func TestModularityOfTwoTrianglesIsAHalf(t *testing.T) {
	g := graphOf(t, 7, [][2]int32{{0, 1}, {1, 2}, {0, 2}, {3, 4}, {4, 5}, {3, 5}})

	got := must[Communities](t)(Leiden(t.Context(), g, nil, 1, 1))

	same(t, "communities", got, Communities{[]int32{0, 0, 0, 1, 1, 1, 2}, 3, 0.5})
	same(t, "modularity of all in one", Modularity(g, nil, make([]int32, 7)), 0.0)
}

func TestWithoutTiesEverybodyIsACommunityAndModularityIsUnknown(t *testing.T) {
	got := must[Communities](t)(Leiden(t.Context(), graphOf(t, 3, nil), nil, 1, 2))

	same(t, "communities", got.Of, []int32{0, 1, 2})
	if !math.IsNaN(got.Modularity) {
		t.Fatalf("modularity %v", got.Modularity)
	}
	same(t, "communities of nobody", must[Communities](t)(Leiden(t.Context(), CSR{}, nil, 1, 1)).Count, 0)
}

func TestNoRunsAreRefused(t *testing.T) {
	_, err := Leiden(t.Context(), graphOf(t, 2, chain(2)), nil, 1, 0)

	if err == nil || err.Error() != "0 runs: want 1 or more" {
		t.Fatalf("error %v", err)
	}
}

func TestCommunitiesOfATownAreConnectedAndFollowTheSeed(t *testing.T) {
	pairs := streets(41, 3000, 12_000)
	g, strength := weightedOf(t, 3000, pairs, strengthened(41, pairs))

	first := must[Communities](t)(Leiden(t.Context(), g, strength, 7, 5))
	again := must[Communities](t)(Leiden(t.Context(), g, strength, 7, 5))
	fewer := must[Communities](t)(Leiden(t.Context(), g, strength, 7, 1))

	connected(t, g, first)
	same(t, "again", again, first)
	if fewer.Modularity > first.Modularity {
		t.Fatalf("one run gives %v, five give %v", fewer.Modularity, first.Modularity)
	}
	same(t, "modularity", first.Modularity, Modularity(g, strength, first.Of))
}

func TestADividedCommunityComesApart(t *testing.T) {
	g := graphOf(t, 5, [][2]int32{{0, 1}, {2, 3}, {1, 4}, {3, 4}})

	part, parts, err := connectedParts(t.Context(), bottomLevel(g, nil), []int32{9, 9, 9, 9, 5})

	same(t, "error", err, nil)
	same(t, "parts", part, []int32{0, 0, 1, 1, 2})
	same(t, "number", parts, 3)
}
