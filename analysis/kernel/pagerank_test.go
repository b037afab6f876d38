package kernel

import (
	"strings"
	"testing"
)

// The values of these small graphs are those on which networkx 2.8.8, python-igraph 0.10.2 and gonum 0.17.0
// agree.

func TestTheWalkerLeavesAnIsolatedNodeForAnyNode(t *testing.T) {
	g := graphOf(t, 7, [][2]int32{{0, 1}, {1, 2}, {0, 2}, {3, 4}, {4, 5}, {3, 5}})

	got := must[[]float64](t)(PageRank(t.Context(), g, nil, 0.85))

	const triangle, alone = 0.162601626, 0.0243902439
	same6(t, "PageRank", got, []float64{triangle, triangle, triangle, triangle, triangle, triangle, alone})
}

func TestTheWalkerLeavesTheEndOfADirectedChainForAnyNode(t *testing.T) {
	d := must[Digraph](t)(NewDigraph(4, [][2]int32{{0, 1}, {1, 2}, {2, 3}, {0, 2}}))

	got := must[[]float64](t)(DirectedPageRank(t.Context(), d, nil, 0.85))

	same6(t, "PageRank", got, []float64{0.1204519961, 0.1716440945, 0.3175415748, 0.3903623347})
}

func TestStrengthIsFollowedOnlyWhenAsked(t *testing.T) {
	g, strength := weightedOf(t, 4, [][2]int32{{0, 1}, {1, 2}, {2, 3}, {0, 3}, {0, 2}}, []float64{1, 1, 1, 1, 2})

	without := must[[]float64](t)(PageRank(t.Context(), g, nil, 0.85))
	with := must[[]float64](t)(PageRank(t.Context(), g, strength, 0.85))

	same6(t, "without strengths", without, []float64{0.295212766, 0.204787234, 0.295212766, 0.204787234})
	same6(t, "with strengths", with, []float64{0.3245614035, 0.1754385965, 0.3245614035, 0.1754385965})
}

func TestTheRanksThatSolveTheEquationAreReturnedAndNotTheStepBeyond(t *testing.T) {
	g, strength := weightedOf(t, 4, [][2]int32{{0, 3}, {1, 2}, {1, 3}, {0, 2}}, []float64{3, 1, 3, 1})

	got := must[[]float64](t)(PageRank(t.Context(), g, strength, 0.85)) // solved by the first step

	same(t, "PageRank", got, []float64{0.25, 0.25, 0.14375, 0.35625}) // by elimination
}

func TestWithoutTiesEverybodyHasTheSameRank(t *testing.T) {
	same(t, "PageRank", must[[]float64](t)(PageRank(t.Context(), graphOf(t, 4, nil), nil, 0.85)), []float64{0.25, 0.25, 0.25, 0.25})
	same(t, "PageRank of nobody", must[[]float64](t)(PageRank(t.Context(), CSR{}, nil, 0.85)), []float64{})
	same(t, "directed", must[[]float64](t)(DirectedPageRank(t.Context(), Digraph{}, nil, 0.85)), []float64{})
}

func TestARankSolvesItsEquationForEveryDamping(t *testing.T) {
	pairs := streets(31, 300, 900)
	g, strength := weightedOf(t, 300, pairs, strengthened(31, pairs))
	slow := tableOf(300, pairs, strengthened(31, pairs)).both()
	d, _, in, err := NewWeightedDigraph(300, pairs, strengthened(31, pairs))
	same(t, "error", err, nil)
	slowDirected := tableOf(300, pairs, strengthened(31, pairs))
	for _, damping := range []float64{0, 0.1, 0.5, 0.85, 0.99} {
		ranks := must[[]float64](t)(PageRank(t.Context(), g, strength, damping))
		directed := must[[]float64](t)(DirectedPageRank(t.Context(), d, in, damping))

		same(t, "PageRank", ranks, slow.pageRank(damping))
		same(t, "directed", directed, slowDirected.pageRank(damping))
	}
}

func TestAHubOfManyLeavesHasItsRank(t *testing.T) {
	const n = 100_001

	got := must[[]float64](t)(PageRank(t.Context(), graphOf(t, n, star(n)), nil, 0.85))

	// By hand: hub = 0.15/n + 0.85·leaves and leaf = 0.15/n + 0.85·hub/(n-1), all together 1.
	hub := (0.15/n + 0.85) / 1.85
	same(t, "hub", got[0], hub)
	same(t, "leaf", got[n-1], (1-hub)/(n-1))
}

func TestADampingThatNeverStartsAnewIsRefused(t *testing.T) {
	for _, damping := range []float64{1, -0.1, 2} {
		_, err := PageRank(t.Context(), graphOf(t, 2, chain(2)), nil, damping)
		if err == nil || !strings.Contains(err.Error(), "want at least 0 and below 1") {
			t.Fatalf("damping %v: error %v", damping, err)
		}
		_, err = DirectedPageRank(t.Context(), Digraph{}, nil, damping)
		if err == nil {
			t.Fatalf("directed, damping %v: no error", damping)
		}
	}
}
