package kernel

import (
	"testing"
)

func strong(t testing.TB, n int, arcs [][2]int32) parts {
	t.Helper()
	of, sizes, err := StrongComponents(t.Context(), digraphOf(t, n, arcs))
	same(t, "error", err, nil)
	return parts{of, sizes}
}

// directedMatrixOf holds arcs one way only.
func directedMatrixOf(n int, arcs [][2]int32) matrix {
	m := matrixOf(n, nil)
	for _, a := range arcs {
		m[a[0]][a[1]] = true
	}
	return m
}

// strong is for every node the smallest node that it reaches and that reaches it.
func (m matrix) strong() []int {
	c := m.closure()
	first := make([]int, len(m))
	for v := range m {
		for w := v; w >= 0; w-- {
			if c[v][w] && c[w][v] {
				first[v] = w
			}
		}
	}
	return first
}

func TestARingOfArcsIsOneComponentAndWhoOnlyLeadsToItIsNot(t *testing.T) {
	got := strong(t, 6, [][2]int32{{4, 1}, {1, 3}, {3, 2}, {2, 1}, {3, 5}})

	same(t, "components", got, parts{[]int32{0, 1, 1, 1, 2, 3}, []int32{1, 3, 1, 1}})
}

func TestADirectedChainOf100000NodesCostsNoStack(t *testing.T) {
	const n = 100_000
	same(t, "chain", len(strong(t, n, chain(n)).Sizes), n)
	same(t, "ring", strong(t, n, append(chain(n), [2]int32{n - 1, 0})).Sizes, []int32{n})
	same(t, "nobody", strong(t, 0, nil), parts{})
}

func TestStrongComponentsAreWhoReachEachOtherOnEverySmallDigraph(t *testing.T) {
	for n, arcs := range everyDigraph() {
		got, want := strong(t, n, arcs), partsOf(directedMatrixOf(n, arcs).strong())
		if !got.equal(want) {
			t.Fatalf("%v: %v, want %v", arcs, got, want)
		}
	}
}
