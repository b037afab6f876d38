package kernel

import (
	"math"
	"slices"
	"strings"
	"testing"
)

func betweenness(t testing.TB, g CSR) []float64 {
	t.Helper()
	return must[[]float64](t)(Betweenness(t.Context(), g))
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

func TestPathsAreCountedUpToTwoToTheThousandth(t *testing.T) {
	const k = 1000 // squares
	g := graphOf(t, 3*k+1, squares(k))

	got := betweenness(t, g)

	// By hand: joint j lies on all paths between the 3j nodes on one side and the 3(k-j) on the
	// other, and on one of the two paths between the sides of each of the two squares it joins.
	same(t, "joint 1", got[3], 3.*1*3*(k-1)+1)
	same(t, "joint 500", got[1500], 3.*500*3*500+1)
	same(t, "the end", got[0], 0.5)
}

func TestMorePathsThanAFloatCountsIsAnErrorAndNotANumber(t *testing.T) {
	g := graphOf(t, 3*1024+1, squares(1024))

	got, err := Betweenness(t.Context(), g)

	if got != nil || err == nil || !strings.Contains(err.Error(), "more shortest paths than a float64 counts") {
		t.Fatalf("got %v, error %v", got, err)
	}
}

func TestOneTwoAndEightWorkersGiveTheSameBits(t *testing.T) {
	g := graphOf(t, 1000, streets(4, 1000, 4000)) // 16 chunks, the last one short

	withProcs(t, 1)
	one := betweenness(t, g)
	withProcs(t, 2)
	two := betweenness(t, g)
	withProcs(t, 8)
	eight := betweenness(t, g)

	sameBits(t, "two workers", two, one)
	sameBits(t, "eight workers", eight, one)
}

func sameBits(t *testing.T, what string, got, want []float64) {
	t.Helper()
	same(t, what, len(got), len(want))
	for v := range want {
		if math.Float64bits(got[v]) != math.Float64bits(want[v]) {
			t.Fatalf("%s: node %d has %x, want %x", what, v, got[v], want[v])
		}
	}
}
