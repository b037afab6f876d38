package kernel

import (
	"slices"
	"testing"
)

func points(t *testing.T, n int, pairs [][2]int32) []bool {
	t.Helper()
	return must[[]bool](t)(ArticulationPoints(t.Context(), graphOf(t, n, pairs)))
}

func bridges(t *testing.T, n int, pairs [][2]int32) [][2]int32 {
	t.Helper()
	return must[[][2]int32](t)(Bridges(t.Context(), graphOf(t, n, pairs)))
}

// bowTie is two triangles that share node 2.
var bowTie = [][2]int32{{0, 1}, {1, 2}, {0, 2}, {2, 3}, {3, 4}, {2, 4}}

// dumbbell is two triangles with a tie between them.
var dumbbell = [][2]int32{{0, 1}, {1, 2}, {0, 2}, {5, 2}, {3, 4}, {4, 5}, {3, 5}}

func TestTheNodeThatTwoTrianglesShareIsAnArticulationPointWithoutABridge(t *testing.T) {
	same(t, "points", points(t, 5, bowTie), []bool{false, false, true, false, false})
	same(t, "bridges", bridges(t, 5, bowTie), [][2]int32{})
}

func TestTheTieBetweenTwoTrianglesIsABridgeAndItsEndsAreArticulationPoints(t *testing.T) {
	same(t, "points", points(t, 6, dumbbell), []bool{false, false, true, false, false, true})
	same(t, "bridges", bridges(t, 6, dumbbell), [][2]int32{{2, 5}})
}

func TestATieOfTwoIsABridgeBetweenNoArticulationPoints(t *testing.T) {
	same(t, "points", points(t, 3, [][2]int32{{2, 1}}), []bool{false, false, false})
	same(t, "bridges", bridges(t, 3, [][2]int32{{2, 1}}), [][2]int32{{1, 2}})
}

func TestTheFirstNodeIsAnArticulationPointWhenItHoldsPartsTogether(t *testing.T) {
	same(t, "points of a star", points(t, 4, star(4)), []bool{true, false, false, false})
	same(t, "points of a ring", points(t, 3, complete(3)), []bool{false, false, false})
}

func TestBridgesComeInAscendingOrder(t *testing.T) {
	pairs := [][2]int32{{9, 0}, {9, 4}, {4, 1}, {8, 2}, {2, 7}, {0, 3}}

	same(t, "bridges", bridges(t, 10, pairs), [][2]int32{{0, 3}, {0, 9}, {1, 4}, {2, 7}, {2, 8}, {4, 9}})
}

func TestAGraphWithoutNodesHasNothingToBreak(t *testing.T) {
	same(t, "points", points(t, 0, nil), []bool{})
	same(t, "bridges", bridges(t, 0, nil), [][2]int32{})
}

func TestAChainOfAMillionNodesCostsNoStack(t *testing.T) {
	const n = 1_000_000
	g := graphOf(t, n, chain(n))

	cut := must[[]bool](t)(ArticulationPoints(t.Context(), g))
	split := must[[][2]int32](t)(Bridges(t.Context(), g))

	same(t, "ends", []bool{cut[0], cut[1], cut[n-2], cut[n-1]}, []bool{false, true, true, false})
	same(t, "bridges", len(split), n-1)
}

func TestArticulationPointsAreWhoseLossLeavesMoreComponentsOnEverySmallGraph(t *testing.T) {
	for n, pairs := range everyGraph() {
		got, want := points(t, n, pairs), matrixOf(n, pairs).articulationPoints()
		if !slices.Equal(got, want) {
			t.Fatalf("%v: points %v, want %v", pairs, got, want)
		}
	}
}

func TestBridgesAreWhoseLossLeavesMoreComponentsOnEverySmallGraph(t *testing.T) {
	for n, pairs := range everyGraph() {
		got, want := bridges(t, n, pairs), matrixOf(n, pairs).bridges(pairs)
		if !slices.Equal(got, want) {
			t.Fatalf("%v: bridges %v, want %v", pairs, got, want)
		}
	}
}

func TestPointsAndBridgesOfOneWalkAreThoseOfTwo(t *testing.T) {
	g := graphOf(t, 500, streets(51, 500, 700))

	both, split, err := ArticulationPointsAndBridges(t.Context(), g)

	same(t, "error", err, nil)
	same(t, "points", both, must[[]bool](t)(ArticulationPoints(t.Context(), g)))
	same(t, "bridges", split, must[[][2]int32](t)(Bridges(t.Context(), g)))
}
