package kernel

import (
	"slices"
	"testing"
)

// parts is what Components and its like return.
type parts struct{ Of, Sizes []int32 }

func twoEdge(t *testing.T, n int, pairs [][2]int32) parts {
	t.Helper()
	of, sizes, err := TwoEdgeComponents(t.Context(), graphOf(t, n, pairs))
	same(t, "error", err, nil)
	return parts{of, sizes}
}

// partsOf numbers parts given by the smallest node of each node's part.
func partsOf(smallest []int) parts {
	p := parts{Of: make([]int32, len(smallest))}
	for v, first := range smallest {
		if v == first {
			p.Of[v] = int32(len(p.Sizes))
			p.Sizes = append(p.Sizes, 0)
		}
		p.Of[v] = p.Of[first]
		p.Sizes[p.Of[v]]++
	}
	return p
}

func (p parts) equal(other parts) bool {
	return slices.Equal(p.Of, other.Of) && slices.Equal(p.Sizes, other.Sizes)
}

func TestABridgePartsTwoTriangles(t *testing.T) {
	same(t, "dumbbell", twoEdge(t, 6, dumbbell), parts{[]int32{0, 0, 0, 1, 1, 1}, []int32{3, 3}})
}

func TestAnArticulationPointWithoutABridgePartsNobody(t *testing.T) {
	same(t, "bow tie", twoEdge(t, 5, bowTie), parts{[]int32{0, 0, 0, 0, 0}, []int32{5}})
}

func TestEveryNodeOfATreeIsAPartOfItsOwn(t *testing.T) {
	same(t, "star and a lone node", twoEdge(t, 4, star(3)), parts{[]int32{0, 1, 2, 3}, []int32{1, 1, 1, 1}})
	same(t, "nobody", twoEdge(t, 0, nil), parts{})
}

func TestTwoEdgeComponentsAreWhatIsLeftWithoutBridgesOnEverySmallGraph(t *testing.T) {
	for n, pairs := range everyGraph() {
		got, want := twoEdge(t, n, pairs), partsOf(matrixOf(n, pairs).twoEdge(pairs))
		if !got.equal(want) {
			t.Fatalf("%v: %v, want %v", pairs, got, want)
		}
	}
}
