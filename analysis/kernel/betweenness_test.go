package kernel

import (
	"math"
	"slices"
	"strings"
	"testing"
)

// ample is memory enough for 64 sources at once.
const ample = 1 << 30

func betweenness(t testing.TB, g CSR) []float64 {
	t.Helper()
	return must[[]float64](t)(Betweenness(t.Context(), g, ample))
}

func TestTheMiddleOfAChainIsBetweenMostPairs(t *testing.T) {
	got := betweenness(t, graphOf(t, 5, chain(5)))

	same(t, "betweenness", got, []float64{0, 3, 4, 3, 0}) // by hand: 1×3, 2×2, 3×1
}

func TestTheHubOfAStarIsBetweenAllPairsOfOthers(t *testing.T) {
	got := betweenness(t, graphOf(t, 5, star(5)))

	same(t, "betweenness", got, []float64{6, 0, 0, 0, 0}) // by hand: 4×3/2
}

func TestTwoEquallyShortPathsShareAPair(t *testing.T) {
	got := betweenness(t, graphOf(t, 4, [][2]int32{{0, 1}, {1, 2}, {2, 3}, {0, 3}}))

	same(t, "betweenness", got, []float64{0.5, 0.5, 0.5, 0.5})
}

func TestPairsWithoutAPathContributeNothing(t *testing.T) {
	got := betweenness(t, graphOf(t, 7, [][2]int32{{0, 1}, {1, 2}, {3, 4}, {4, 5}}))

	same(t, "betweenness", got, []float64{0, 1, 0, 0, 1, 0, 0})
}

func TestAGraphWithoutNodesHasNoBetweenness(t *testing.T) {
	same(t, "betweenness", betweenness(t, CSR{}), []float64{})
}

func TestBetweennessIsTheShareOfAllShortestPathsOnEverySmallGraph(t *testing.T) {
	for n, pairs := range everyGraph() {
		got, want := betweenness(t, graphOf(t, n, pairs)), matrixOf(n, pairs).betweenness()
		if !slices.EqualFunc(got, want, near) {
			t.Fatalf("%v: betweenness %v, want %v", pairs, got, want)
		}
	}
}

// ring ties the ends of a chain of squares, which leaves one block.
func ring(k int) [][2]int32 {
	pairs := squares(k)
	for i, p := range pairs {
		pairs[i][1] = p[1] % int32(3*k)
	}
	return pairs
}

func both(t testing.TB, n int, pairs [][2]int32) Digraph {
	t.Helper()
	arcs := slices.Clone(pairs)
	for _, p := range pairs {
		arcs = append(arcs, [2]int32{p[1], p[0]})
	}
	return digraphOf(t, n, arcs)
}

func TestPathsAreCountedUpToTwoToTheThousandth(t *testing.T) {
	const k = 1000 // squares
	want := func(t *testing.T, got []float64, times float64) {
		t.Helper()
		// By hand: joint j lies on all paths between the 3j nodes on one side and the 3(k-j) on the
		// other, and on one of the two paths between the sides of each of the two squares it joins.
		same(t, "joint 1", got[3], times*(3.*1*3*(k-1)+1))
		same(t, "joint 500", got[1500], times*(3.*500*3*500+1))
		same(t, "the end", got[0], times*0.5)
	}

	want(t, betweenness(t, graphOf(t, 3*k+1, squares(k))), 1)
	want(t, must[[]float64](t)(DirectedBetweenness(t.Context(), both(t, 3*k+1, squares(k)), ample)), 2)
}

func TestMorePathsThanAFloatCountsIsAnErrorAndNotANumber(t *testing.T) {
	const k = 1024 // squares
	got, err := DirectedBetweenness(t.Context(), both(t, 3*k+1, squares(k)), ample)

	if got != nil || err == nil || !strings.Contains(err.Error(), "more shortest paths than a float64 counts") {
		t.Fatalf("got %d numbers, error %v", len(got), err)
	}
}

func TestNodesOfARingOfSquaresAreAsMuchBetweenAsTheirEquals(t *testing.T) {
	const k = 200
	got := betweenness(t, graphOf(t, 3*k, ring(k)))

	for v := range got {
		same(t, "like the first of its kind", got[v], got[[]int{0, 1, 1}[v%3]])
	}
	// By hand: the numbers add up to the nodes between the ends of a shortest path, over all pairs.
	sum, between := 0.0, 0.0
	for v, b := range got {
		sum += b
		for _, d := range must[[]int32](t)(Hops(t.Context(), graphOf(t, 3*k, ring(k)), []int32{int32(v)})) {
			between += float64(max(d-1, 0)) / 2
		}
	}
	same(t, "nodes between", sum, between)
}

// widths is memory for 64 sources at once, for 16, and for one, with graphs of about 1,000 nodes.
var widths = []struct {
	name   string
	memory int64
	lanes  int
}{{"64 at once", ample, 64}, {"16 at once", 1 << 20, 16}, {"one at a time", 0, 1}}

func TestOneTwoAndEightWorkersGiveTheSameBitsInTwoRuns(t *testing.T) {
	g := graphOf(t, 1000, streets(4, 1000, 4000))
	for _, c := range widths {
		t.Run(c.name, func(t *testing.T) {
			var first []float64
			for _, procs := range []int{1, 2, 8, 8} {
				withProcs(t, procs)
				got := must[[]float64](t)(Betweenness(t.Context(), g, c.memory))
				if first == nil {
					first = got
				}
				sameBits(t, "workers", got, first)
			}
		})
	}
}

func TestMemoryDecidesHowManySourcesAreCountedAtOnce(t *testing.T) {
	g := graphOf(t, 1000, streets(4, 1000, 4000))
	n, arcs := g.N(), 2*g.M()
	for _, c := range widths {
		lanes := 1
		switch {
		case c.memory/plenty >= batchBytes(64, n, arcs):
			lanes = 64
		case c.memory >= batchBytes(16, n, arcs):
			lanes = 16
		}
		same(t, c.name, lanes, c.lanes)

		got := must[[]float64](t)(Betweenness(t.Context(), g, c.memory))

		same(t, c.name, got, betweenness(t, g))
	}
}

func TestABatchThatDoesNotFitIsCountedOneSourceAtATime(t *testing.T) {
	const n = 2000
	pairs := append(chain(n), [2]int32{0, n - 1}) // a ring: 64 lanes are nowhere at once
	g := graphOf(t, n, pairs)
	b := newBatch[[64]float64](g, make([]float64, n))

	fits, err := b.spread(t.Context(), 0, 64)

	same(t, "error", err, nil)
	same(t, "fits", fits, false)
	for _, x := range betweenness(t, g) {
		// By hand: of n-1 others, at most n/2-1 are nearer on either side; the path to the one
		// opposite is half. Each node is between the ends of Σ_{d=2}^{n/2-1} (d-1) + (n/2-1)/2 paths.
		same(t, "betweenness", x, float64((n/2-2)*(n/2-1)/2)+float64(n/2-1)/2)
	}
}

func TestAChainOf100000NodesIsCountedAtOnce(t *testing.T) {
	const n = 100_000
	got := betweenness(t, graphOf(t, n, chain(n)))

	same(t, "the end", got[0], 0.0)
	same(t, "a third", got[n/3], float64(n/3)*float64(n-1-n/3)) // by hand: everybody before × after
}

func TestEveryWidthGivesBruteForceOnEverySmallGraphWithWeights(t *testing.T) {
	for n, pairs := range everyGraph() {
		g, weight := graphOf(t, n, pairs), []float64{3, 1, 4, 1, 5, 9}[:n]
		want := matrixOf(n, pairs).dependencies(weight)
		for _, work := range []chunkWork{
			newBatch[[64]float64](g, weight).chunk, newBatch[[16]float64](g, weight).chunk, newBrandes(g, weight).chunk,
		} {
			got := make([]float64, n)
			if err := work(t.Context(), 0, int32(n), got); err != nil || !slices.EqualFunc(got, want, near) {
				t.Fatalf("%v: dependencies %v (%v), want %v", pairs, got, err, want)
			}
		}
	}
}

func TestDirectedBetweennessIsTheShareOfAllShortestPathsOnEverySmallDigraph(t *testing.T) {
	ones := []float64{1, 1, 1, 1}
	for n, arcs := range everyDigraph() {
		got := must[[]float64](t)(DirectedBetweenness(t.Context(), digraphOf(t, n, arcs), ample))
		want := directedMatrixOf(n, arcs).dependencies(ones[:n])
		if !slices.EqualFunc(got, want, near) {
			t.Fatalf("%v: betweenness %v, want %v", arcs, got, want)
		}
	}
}

func TestDirectedBetweennessOfTiesBothWaysIsTwiceTheUndirected(t *testing.T) {
	pairs := streets(4, 1000, 4000)
	for _, c := range widths {
		got := must[[]float64](t)(DirectedBetweenness(t.Context(), both(t, 1000, pairs), c.memory))

		for v, b := range betweenness(t, graphOf(t, 1000, pairs)) {
			same(t, c.name, got[v], 2*b)
		}
	}
}

func sameBits(t testing.TB, what string, got, want []float64) {
	t.Helper()
	same(t, what, len(got), len(want))
	for v := range want {
		if math.Float64bits(got[v]) != math.Float64bits(want[v]) {
			t.Fatalf("%s: node %d has %x, want %x", what, v, got[v], want[v])
		}
	}
}
