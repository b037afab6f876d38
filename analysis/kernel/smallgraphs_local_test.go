package kernel

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

// closeTo is like near, for values that may both be unknown.
func closeTo(relative float64) func(a, b float64) bool {
	return func(a, b float64) bool {
		return math.IsNaN(a) && math.IsNaN(b) || math.Abs(a-b) <= relative*max(math.Abs(b), 1e-9)
	}
}

// strengthened gives every pair a strength from 0.1 to 3, drawn from the seed.
func strengthened(seed uint64, pairs [][2]int32) []float64 {
	r := rand.New(rand.NewPCG(seed, 20))
	weights := make([]float64, len(pairs))
	for i := range weights {
		weights[i] = 0.1 + 2.9*r.Float64()
	}
	return weights
}

// onEverySmallGraph compares a kernel with its slow version on each graph of at most six nodes; and on those
// of fewer, and one in eight of six, with strengths.
func onEverySmallGraph(t *testing.T, relative float64, kernel func(CSR, []float64) []float64, slow func(table) []float64) {
	t.Helper()
	seed := uint64(0)
	for n, pairs := range everyGraph() {
		seed++
		for _, weights := range [][]float64{nil, strengthened(seed, pairs)} {
			if weights != nil && n == 6 && seed%8 != 0 {
				continue
			}
			g, strength := graphOf(t, n, pairs), []float64(nil)
			if weights != nil {
				g, strength = weightedOf(t, n, pairs, weights)
			}
			got, want := kernel(g, strength), slow(tableOf(n, pairs, weights).both())
			if !slices.EqualFunc(got, want, closeTo(relative)) {
				t.Fatalf("%v %v:\n got %v\nwant %v", pairs, weights, got, want)
			}
		}
	}
}

func TestPageRankSolvesItsEquationOnEverySmallGraph(t *testing.T) {
	onEverySmallGraph(t, 1e-9,
		func(g CSR, s []float64) []float64 { return must[[]float64](t)(PageRank(t.Context(), g, s, 0.85)) },
		func(slow table) []float64 { return slow.pageRank(0.85) })
}

func TestEigenvectorIsTheLimitOfPowersOnEverySmallGraph(t *testing.T) {
	onEverySmallGraph(t, 1e-8,
		func(g CSR, s []float64) []float64 { return must[[]float64](t)(Eigenvector(t.Context(), g, s, nil)) },
		table.eigenvector)
}

func TestConstraintIsBurtsFormulaOnEverySmallGraph(t *testing.T) {
	onEverySmallGraph(t, 1e-9,
		func(g CSR, s []float64) []float64 { return must[[]float64](t)(Constraint(t.Context(), g, s)) },
		table.constraint)
}

func TestCountsAreThoseOfTheDefinitionsOnEverySmallGraph(t *testing.T) {
	for n, pairs := range everyGraph() {
		g, slow := graphOf(t, n, pairs), tableOf(n, pairs, nil).both()
		if got, want := must[[]int32](t)(CoreNumbers(t.Context(), g)), slow.coreNumbers(); !slices.Equal(got, want) {
			t.Fatalf("%v: core numbers %v, want %v", pairs, got, want)
		}
		if got, want := must[[]int64](t)(Triangles(t.Context(), g)), slow.triangles(); !slices.Equal(got, want) {
			t.Fatalf("%v: triangles %v, want %v", pairs, got, want)
		}
		if got, want := must[[]float64](t)(Clustering(t.Context(), g)), slow.clustering(); !slices.EqualFunc(got, want, closeTo(1e-9)) {
			t.Fatalf("%v: clustering %v, want %v", pairs, got, want)
		}
		if got, want := must[[]float64](t)(EffectiveSize(t.Context(), g)), slow.effectiveSize(); !slices.EqualFunc(got, want, closeTo(1e-9)) {
			t.Fatalf("%v: effective size %v, want %v", pairs, got, want)
		}
	}
}

func TestLeidenComesWithinThreePercentOfTheBestDivisionOfEverySmallGraph(t *testing.T) {
	seed := uint64(0)
	for n, pairs := range everyGraph() {
		seed++
		if len(pairs) == 0 || n == 6 && seed%32 != 0 { // one in 32 of the large ones, to save time
			continue
		}
		weights := strengthened(seed, pairs)
		g, strength := weightedOf(t, n, pairs, weights)
		slow := tableOf(n, pairs, weights).both()

		got := must[Communities](t)(Leiden(t.Context(), g, strength, seed, 20))

		if best := slow.bestModularity(); got.Modularity < 0.97*best-1e-12 {
			t.Fatalf("%v %v: modularity %v, best %v", pairs, weights, got.Modularity, best)
		}
		if want := slow.modularity(got.Of); math.Abs(got.Modularity-want) > 1e-12 {
			t.Fatalf("%v %v: modularity %v, by definition %v", pairs, weights, got.Modularity, want)
		}
		connected(t, g, got)
	}
}

// connected fails unless the ties within each community join all of it, and communities are numbered in the
// order of their first nodes.
func connected(t *testing.T, g CSR, c Communities) {
	t.Helper()
	var inside [][2]int32
	for v := range int32(g.N()) {
		for _, w := range g.Of(v) {
			if c.Of[v] == c.Of[w] {
				inside = append(inside, [2]int32{v, w})
			}
		}
	}
	of, sizes, err := Components(t.Context(), graphOf(t, g.N(), inside))
	if err != nil {
		t.Fatal(err)
	}
	same(t, "communities", c.Of, of)
	same(t, "number of communities", c.Count, len(sizes))
}

func TestDirectedPageRankAndConstraintOnEveryDigraphOfFour(t *testing.T) {
	seed := uint64(0)
	for n, arcs := range everyDigraph() {
		seed++
		for _, weights := range [][]float64{nil, strengthened(seed, arcs)} {
			d, out, in, err := NewWeightedDigraph(n, arcs, weights)
			if err != nil {
				t.Fatal(err)
			}
			slow := tableOf(n, arcs, weights)

			rank := must[[]float64](t)(DirectedPageRank(t.Context(), d, in, 0.85))
			constraint := must[[]float64](t)(DirectedConstraint(t.Context(), d, out, in))

			if want := slow.pageRank(0.85); !slices.EqualFunc(rank, want, closeTo(1e-9)) {
				t.Fatalf("%v %v: PageRank %v, want %v", arcs, weights, rank, want)
			}
			if want := slow.constraint(); !slices.EqualFunc(constraint, want, closeTo(1e-9)) {
				t.Fatalf("%v %v: constraint %v, want %v", arcs, weights, constraint, want)
			}
		}
	}
}
