package kernel

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"testing"
)

// allPaths lists every path of at most maxHops that visits no node twice, in the order of Paths.
func (m matrix) allPaths(from, to int32, maxHops int) [][]int32 {
	var all [][]int32
	var walk func(path []int32)
	walk = func(path []int32) {
		v := path[len(path)-1]
		if v == to {
			all = append(all, slices.Clone(path))
			return
		}
		for w := range int32(len(m)) {
			if len(path) <= maxHops && m[v][w] && !slices.Contains(path, w) {
				walk(append(path, w))
			}
		}
	}
	walk([]int32{from})
	slices.SortFunc(all, func(a, b []int32) int { return cmp.Or(cmp.Compare(len(a), len(b)), slices.Compare(a, b)) })
	return all
}

func TestTheFirstPathsAreThoseOfBruteForceOnEverySmallGraph(t *testing.T) {
	drawn := 0
	for n, pairs := range everyGraph() {
		if drawn++; n == 0 || (n == 6 && drawn%8 != 0) { // an eighth of the 32,768 with six nodes will do
			continue
		}
		g, m := graphOf(t, n, pairs), matrixOf(n, pairs)
		from, to := int32(n-1), int32(n/2) // among all graphs are those with the nodes numbered otherwise
		for _, limits := range [][2]int{{100, 8}, {3, 3}} {
			got := must[[][]int32](t)(Paths(t.Context(), g, from, to, limits[0], limits[1]))
			want := m.allPaths(from, to, limits[1])
			want = want[:min(limits[0], len(want))]
			if !slices.EqualFunc(got, want, slices.Equal) {
				t.Fatalf("%v: from %d to %d, limits %v: %v, want %v", pairs, from, to, limits, got, want)
			}
		}
	}
}

func TestOfManyPathsTheShortestComeFirst(t *testing.T) {
	// 0-1-4, 0-2-4, 0-3-2-4 and around: by hand
	g := graphOf(t, 5, [][2]int32{{0, 1}, {1, 4}, {0, 2}, {2, 4}, {0, 3}, {2, 3}})

	same(t, "paths", must[[][]int32](t)(Paths(t.Context(), g, 0, 4, 5, 8)), [][]int32{{0, 1, 4}, {0, 2, 4}, {0, 3, 2, 4}})
}

func TestAPathOfMoreStepsThanAllowedIsNone(t *testing.T) {
	g := graphOf(t, 10, chain(10))

	same(t, "of nine", len(must[[][]int32](t)(Paths(t.Context(), g, 0, 9, 5, 8))), 0)
	same(t, "of eight", len(must[[][]int32](t)(Paths(t.Context(), g, 0, 8, 5, 8))), 1)
}

func TestPathsToItselfAreTheNodeAlone(t *testing.T) {
	g := graphOf(t, 3, [][2]int32{{0, 1}, {1, 2}, {0, 2}})

	same(t, "paths", must[[][]int32](t)(Paths(t.Context(), g, 1, 1, 5, 8)), [][]int32{{1}})
}

func TestPathsStopWithTheContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := Paths(ctx, graphOf(t, 3, chain(3)), 0, 2, 5, 8); !errors.Is(err, context.Canceled) {
		t.Errorf("%v", err)
	}
}
