package kernel

import (
	"fmt"
	"testing"
)

func TestHopsCountTiesToTheNearestSource(t *testing.T) {
	g := graphOf(t, 8, append(chain(6), [2]int32{6, 7})) // 0-1-2-3-4-5, 6-7

	hops := must[[]int32](t)(Hops(t.Context(), g, []int32{1, 5}))

	same(t, "hops", hops, []int32{1, 0, 1, 2, 1, 0, Unreached, Unreached})
}

func TestASourceThatComesAgainChangesNothing(t *testing.T) {
	g := graphOf(t, 4, chain(4))

	hops := must[[]int32](t)(Hops(t.Context(), g, []int32{2, 2, 2}))

	same(t, "hops", hops, []int32{2, 1, 0, 1})
}

func TestWithoutSourcesEveryNodeIsUnreached(t *testing.T) {
	g := graphOf(t, 3, chain(3))

	hops := must[[]int32](t)(Hops(t.Context(), g, nil))

	same(t, "hops", hops, []int32{Unreached, Unreached, Unreached})
}

func TestAGraphWithoutNodesHasNoHops(t *testing.T) {
	hops := must[[]int32](t)(Hops(t.Context(), CSR{}, nil))

	same(t, "hops", hops, []int32{})
}

func TestHopsFromOneSourceAreTheShortestOfAllPathsOnEverySmallGraph(t *testing.T) {
	for n, pairs := range everyGraph() {
		g, all := graphOf(t, n, pairs), matrixOf(n, pairs).hops()
		for source := range int32(n) {
			hops := must[[]int32](t)(Hops(t.Context(), g, []int32{source}))
			for v := range int32(n) {
				if want := all[source][v]; hops[v] != want {
					t.Fatalf("%v: from %d to %d %d hops, want %d", pairs, source, v, hops[v], want)
				}
			}
		}
	}
}

func TestHopsFromManySourcesAreTheFewestOfEach(t *testing.T) {
	g := graphOf(t, 200, streets(3, 200, 400))
	sources := []int32{3, 77, 150}
	each := make([][]int32, len(sources))
	for i, s := range sources {
		each[i] = must[[]int32](t)(Hops(t.Context(), g, []int32{s}))
	}

	hops := must[[]int32](t)(Hops(t.Context(), g, sources))

	for v := range hops {
		want := Unreached
		for i := range each {
			if d := each[i][v]; d != Unreached && (want == Unreached || d < want) {
				want = d
			}
		}
		same(t, fmt.Sprint("hops to ", v), hops[v], want)
	}
}
