package kernel

import (
	"slices"
	"testing"
)

func TestOfEquallyShortPathsTheOneWithTheSmallestStepsIsTaken(t *testing.T) {
	// 0 to 5 in three ties: 0-1-4-5, 0-2-3-5 and 0-2-4-5.
	g := graphOf(t, 6, [][2]int32{{0, 1}, {0, 2}, {1, 4}, {2, 3}, {2, 4}, {3, 5}, {4, 5}})

	same(t, "from 0", must[[]int32](t)(Path(t.Context(), g, 0, 5)), []int32{0, 1, 4, 5})
	same(t, "from 5", must[[]int32](t)(Path(t.Context(), g, 5, 0)), []int32{5, 3, 2, 0})
}

func TestAPathToItselfIsTheNodeAlone(t *testing.T) {
	g := graphOf(t, 3, chain(2))

	same(t, "path", must[[]int32](t)(Path(t.Context(), g, 1, 1)), []int32{1})
	same(t, "path of an isolate", must[[]int32](t)(Path(t.Context(), g, 2, 2)), []int32{2})
}

func TestWithoutAConnectionThePathIsNil(t *testing.T) {
	g := graphOf(t, 4, [][2]int32{{0, 1}, {2, 3}})

	path := must[[]int32](t)(Path(t.Context(), g, 0, 3))

	if path != nil {
		t.Fatalf("path %v, want nil", path)
	}
}

func TestAPathAsLongAsTheGraphIsFound(t *testing.T) {
	g := graphOf(t, 10_000, chain(10_000))

	path := must[[]int32](t)(Path(t.Context(), g, 9_999, 0))

	same(t, "nodes on the path", len(path), 10_000)
	same(t, "the last", path[9_999], int32(0))
}

func TestThePathIsTheFirstOfAllShortestPathsOnEverySmallGraph(t *testing.T) {
	for n, pairs := range everyGraph() {
		g, m := graphOf(t, n, pairs), matrixOf(n, pairs)
		for from := range int32(n) {
			for to := range int32(n) {
				path := must[[]int32](t)(Path(t.Context(), g, from, to))
				var want []int32
				if all := m.shortestPaths(from, to); len(all) > 0 {
					want = all[0]
				}
				if !slices.Equal(path, want) {
					t.Fatalf("%v: from %d to %d over %v, want %v", pairs, from, to, path, want)
				}
			}
		}
	}
}

func TestAStepLeadsToTheNearestSource(t *testing.T) {
	g := graphOf(t, 7, chain(6)) // 0-1-2-3-4-5, 6
	hops := must[[]int32](t)(Hops(t.Context(), g, []int32{0, 5}))

	same(t, "from 2", StepTowards(g, hops, 2), int32(1))
	same(t, "from 3", StepTowards(g, hops, 3), int32(4))
}

func TestOfTwoStepsTheSmallestIndexIsTaken(t *testing.T) {
	g := graphOf(t, 4, [][2]int32{{0, 2}, {0, 1}, {1, 3}, {2, 3}})
	hops := must[[]int32](t)(Hops(t.Context(), g, []int32{0}))

	same(t, "from 3", StepTowards(g, hops, 3), int32(1))
}

func TestThereIsNoStepFromASourceNorFromWhereNoPathLeads(t *testing.T) {
	g := graphOf(t, 4, [][2]int32{{0, 1}, {2, 3}})
	hops := must[[]int32](t)(Hops(t.Context(), g, []int32{0}))

	same(t, "from the source", StepTowards(g, hops, 0), NoStep)
	same(t, "from elsewhere", StepTowards(g, hops, 3), NoStep)
}
