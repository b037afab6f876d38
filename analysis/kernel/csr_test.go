package kernel

import (
	"slices"
	"testing"
)

func TestNeighboursAreSortedWhateverTheOrderOfThePairs(t *testing.T) {
	g := graphOf(t, 5, [][2]int32{{3, 0}, {4, 0}, {0, 1}, {3, 1}})

	same(t, "of 0", g.Of(0), []int32{1, 3, 4})
	same(t, "of 1", g.Of(1), []int32{0, 3})
	same(t, "of 2", g.Of(2), []int32{})
	same(t, "of 3", g.Of(3), []int32{0, 1})
	same(t, "of 4", g.Of(4), []int32{0})
}

func TestNodesTiesAndDegreesAreCounted(t *testing.T) {
	g := graphOf(t, 5, [][2]int32{{3, 0}, {4, 0}, {0, 1}, {3, 1}})

	same(t, "nodes", g.N(), 5)
	same(t, "ties", g.M(), 4)
	same(t, "degree of 0", g.Degree(0), 3)
	same(t, "degree of 2", g.Degree(2), 0)
}

func TestAPairThatComesAgainCountsOnce(t *testing.T) {
	g := graphOf(t, 4, [][2]int32{{2, 1}, {1, 2}, {1, 3}, {2, 1}, {1, 3}, {0, 3}})

	same(t, "ties", g.M(), 3)
	same(t, "of 1", g.Of(1), []int32{2, 3})
	same(t, "of 2", g.Of(2), []int32{1})
	same(t, "of 3", g.Of(3), []int32{0, 1})
	same(t, "room kept", cap(g.adj), 6)
}

func TestEveryRowIsSortedWithoutRepeatsAndSymmetric(t *testing.T) {
	pairs := scattered(1, 150, 2000)
	wanted := matrixOf(150, pairs)

	g := graphOf(t, 150, pairs)

	for v := range int32(150) {
		var want []int32
		for w := range int32(150) {
			if wanted[v][w] {
				want = append(want, w)
			}
		}
		same(t, "row", g.Of(v), want)
	}
}

func TestPairsAreNeitherKeptNorChanged(t *testing.T) {
	pairs := [][2]int32{{2, 1}, {0, 1}}
	before := slices.Clone(pairs)

	g := graphOf(t, 3, pairs)

	same(t, "pairs", pairs, before)
	pairs[0] = [2]int32{0, 2}
	same(t, "of 1", g.Of(1), []int32{0, 2})
}

func TestAppendingToARowLeavesTheNextAlone(t *testing.T) {
	g := graphOf(t, 3, [][2]int32{{0, 1}, {1, 2}})

	_ = append(g.Of(0), 99)

	same(t, "of 1", g.Of(1), []int32{0, 2})
}

func TestTheZeroGraphHasNoNodes(t *testing.T) {
	var g CSR
	same(t, "nodes", g.N(), 0)
	same(t, "ties", g.M(), 0)

	built := graphOf(t, 0, nil)
	same(t, "nodes", built.N(), 0)
}

func TestFaultyPairsAreRefused(t *testing.T) {
	cases := []struct {
		name  string
		n     int
		pairs [][2]int32
		want  string
	}{
		{"a negative number of nodes", -1, nil, "graph of -1 nodes: want 0 to 2147483647"},
		{"more nodes than an index holds", 1 << 31, nil, "graph of 2147483648 nodes: want 0 to 2147483647"},
		{"a node beyond the last", 3, [][2]int32{{0, 1}, {1, 3}}, "pair 1 (1, 3): want nodes from 0 to 2"},
		{"a negative node", 3, [][2]int32{{-1, 1}}, "pair 0 (-1, 1): want nodes from 0 to 2"},
		{"a node tied to itself", 3, [][2]int32{{0, 1}, {2, 2}}, "pair 1 (2, 2): a node tied to itself"},
		{"a pair in a graph without nodes", 0, [][2]int32{{0, 0}}, "pair 0 (0, 0): want nodes from 0 to -1"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			g, err := NewCSR(c.n, c.pairs)

			if err == nil || err.Error() != c.want {
				t.Fatalf("error %v, want %q", err, c.want)
			}
			same(t, "nodes of the refused graph", g.N(), 0)
		})
	}
}
