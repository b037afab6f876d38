package kernel

import (
	"slices"
	"testing"
)

func TestTheOrderWalksBreadthFirstFromTheLargestDegree(t *testing.T) {
	// 4 knows 1, 2 and 6; 6 knows 0; 3 and 5 know each other; 7 knows nobody.
	g := graphOf(t, 8, [][2]int32{{4, 1}, {4, 2}, {4, 6}, {6, 0}, {5, 3}})

	order := must[[]int32](t)(BFSOrder(t.Context(), g))

	same(t, "order", order, []int32{4, 1, 2, 6, 0, 3, 5, 7})
}

func TestAGraphWithoutNodesHasAnEmptyOrder(t *testing.T) {
	same(t, "order", must[[]int32](t)(BFSOrder(t.Context(), CSR{})), []int32{})
}

func TestARelabelledGraphHasTheSameTiesInSortedRows(t *testing.T) {
	g := graphOf(t, 300, streets(9, 300, 900))
	order := must[[]int32](t)(BFSOrder(t.Context(), g))

	r := Relabel(g, order)

	sorted := slices.Sorted(slices.Values(order))
	for v := range int32(300) {
		same(t, "node", sorted[v], v)
		if !slices.IsSorted(r.Of(v)) {
			t.Fatalf("row %d is not sorted: %v", v, r.Of(v))
		}
		var was []int32
		for _, w := range r.Of(v) {
			was = append(was, order[w])
		}
		slices.Sort(was)
		same(t, "neighbours", was, g.Of(order[v]))
	}
}
