package kernel

import (
	"slices"
	"testing"
)

func blockCut(t testing.TB, n int, pairs [][2]int32) BlockCut {
	t.Helper()
	return must[BlockCut](t)(BlockCutTree(t.Context(), graphOf(t, n, pairs)))
}

// rowsOf lists all rows.
func rowsOf(g CSR) [][]int32 {
	var all [][]int32
	for v := range int32(g.N()) {
		all = append(all, g.Of(v))
	}
	return all
}

func TestTwoTrianglesThatShareANodeAreTwoBlocks(t *testing.T) {
	b := blockCut(t, 6, bowTie) // and node 5 alone

	same(t, "nodes", rowsOf(b.Nodes), [][]int32{{0, 1, 2}, {2, 3, 4}})
	same(t, "blocks", rowsOf(b.Blocks), [][]int32{{0}, {0}, {0, 1}, {1}, {1}, {}})
}

func TestABridgeIsABlockOfItsOwn(t *testing.T) {
	b := blockCut(t, 6, dumbbell)

	same(t, "nodes", rowsOf(b.Nodes), [][]int32{{0, 1, 2}, {2, 5}, {3, 4, 5}})
	same(t, "blocks", rowsOf(b.Blocks), [][]int32{{0}, {0}, {0, 1}, {2}, {2}, {1, 2}})
}

func TestAGraphWithoutTiesHasNoBlocks(t *testing.T) {
	b := blockCut(t, 2, nil)

	same(t, "nodes", rowsOf(b.Nodes), [][]int32{})
	same(t, "blocks", rowsOf(b.Blocks), [][]int32{{}, {}})
	same(t, "nobody", blockCut(t, 0, nil).Blocks.N(), 0)
}

func TestAChainOf100000NodesHasABlockForEachTie(t *testing.T) {
	const n = 100_000
	b := blockCut(t, n, chain(n))

	same(t, "blocks", b.Nodes.N(), n-1)
	same(t, "of the end", b.Blocks.Degree(0), 1)
	same(t, "of the middle", b.Blocks.Degree(n/2), 2)
}

func TestBlocksAreTheLargestSetsThatOutliveAnyLossOnEverySmallGraph(t *testing.T) {
	for n, pairs := range everyGraph() {
		b := blockCut(t, n, pairs)

		got := rowsOf(b.Nodes)
		for v, blocks := range rowsOf(b.Blocks) {
			for number, nodes := range got {
				if slices.Contains(nodes, int32(v)) != slices.Contains(blocks, int32(number)) {
					t.Fatalf("%v: node %d and block %d disagree", pairs, v, number)
				}
			}
		}
		slices.SortFunc(got, slices.Compare)
		if want := matrixOf(n, pairs).blocks(); !slices.EqualFunc(got, want, slices.Equal) {
			t.Fatalf("%v: blocks %v, want %v", pairs, got, want)
		}
	}
}
