package kernel

import (
	"slices"
	"testing"
)

func TestComponentsAreNumberedInTheOrderOfTheirSmallestNode(t *testing.T) {
	g := graphOf(t, 7, [][2]int32{{6, 0}, {5, 2}, {2, 3}})

	of, sizes, err := Components(t.Context(), g)

	same(t, "error", err, nil)
	same(t, "components", of, []int32{0, 1, 2, 2, 3, 2, 0})
	same(t, "sizes", sizes, []int32{2, 1, 3, 1})
}

func TestAGraphWithoutNodesHasNoComponents(t *testing.T) {
	of, sizes, err := Components(t.Context(), CSR{})

	same(t, "error", err, nil)
	same(t, "components", of, []int32{})
	same(t, "sizes", sizes, []int32{})
}

func TestComponentsAreWhoReachWhomOnEverySmallGraph(t *testing.T) {
	for n, pairs := range everyGraph() {
		wantOf, wantSizes := make([]int32, n), []int32{}
		for v, first := range matrixOf(n, pairs).smallest() {
			if v == first {
				wantOf[v] = int32(len(wantSizes))
				wantSizes = append(wantSizes, 0)
			}
			wantOf[v] = wantOf[first]
			wantSizes[wantOf[v]]++
		}

		of, sizes, err := Components(t.Context(), graphOf(t, n, pairs))

		if err != nil || !slices.Equal(of, wantOf) || !slices.Equal(sizes, wantSizes) {
			t.Fatalf("%v: components %v sizes %v (%v), want %v and %v", pairs, of, sizes, err, wantOf, wantSizes)
		}
	}
}
