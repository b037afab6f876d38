package kernel

import (
	"math"
	"slices"
	"testing"
)

func distancesOf(t testing.TB, g CSR) DistanceMeasures {
	t.Helper()
	return must[DistanceMeasures](t)(Distances(t.Context(), g))
}

func (d DistanceMeasures) near(other DistanceMeasures) bool {
	return slices.EqualFunc(d.Harmonic, other.Harmonic, near) &&
		slices.Equal(d.Reach, other.Reach) && slices.Equal(d.Eccentricity, other.Eccentricity)
}

func (m matrix) distances() DistanceMeasures {
	n := len(m)
	d := DistanceMeasures{make([]float64, n), make([]int32, n), make([]int32, n)}
	for a, row := range m.hops() {
		for _, hops := range row {
			if hops > 0 {
				d.Harmonic[a] += 1 / float64(hops)
				d.Reach[a]++
				d.Eccentricity[a] = max(d.Eccentricity[a], hops)
			}
		}
	}
	return d
}

func TestDistancesOfAChainAndALoneNodeAreThoseByHand(t *testing.T) {
	d := distancesOf(t, graphOf(t, 5, chain(4)))

	same(t, "distances", d, DistanceMeasures{
		Harmonic:     []float64{1 + 1./2 + 1./3, 1 + 1 + 1./2, 1 + 1 + 1./2, 1 + 1./2 + 1./3, 0},
		Reach:        []int32{3, 3, 3, 3, 0},
		Eccentricity: []int32{3, 2, 2, 3, 0},
	})
	same(t, "efficiency", GlobalEfficiency(d.Harmonic), (2*(11./6)+2*2.5)/20)
}

func TestDistancesAlongArcsGoOneWay(t *testing.T) {
	d := digraphOf(t, 4, [][2]int32{{0, 1}, {1, 2}, {0, 3}})

	out := must[DistanceMeasures](t)(DirectedDistances(t.Context(), d.Out))
	in := must[DistanceMeasures](t)(DirectedDistances(t.Context(), d.In))

	same(t, "out", out, DistanceMeasures{[]float64{2.5, 1, 0, 0}, []int32{3, 1, 0, 0}, []int32{2, 1, 0, 0}})
	same(t, "in", in, DistanceMeasures{[]float64{0, 1, 1.5, 1}, []int32{0, 1, 2, 1}, []int32{0, 1, 2, 1}})
}

func TestAGraphWithoutPairsHasNoEfficiency(t *testing.T) {
	for n := range 2 {
		d := distancesOf(t, graphOf(t, n, nil))

		same(t, "nodes", len(d.Harmonic), n)
		if e := GlobalEfficiency(d.Harmonic); !math.IsNaN(e) {
			t.Fatalf("efficiency of %d nodes is %v", n, e)
		}
	}
}

func TestDistancesAreThoseOfAllPathsOnEverySmallGraph(t *testing.T) {
	for n, pairs := range everyGraph() {
		got, want := distancesOf(t, graphOf(t, n, pairs)), matrixOf(n, pairs).distances()
		if !got.near(want) {
			t.Fatalf("%v: %v, want %v", pairs, got, want)
		}
	}
}

func TestDirectedDistancesAreThoseOfAllPathsOnEverySmallDigraph(t *testing.T) {
	for n, arcs := range everyDigraph() {
		got := must[DistanceMeasures](t)(DirectedDistances(t.Context(), digraphOf(t, n, arcs).Out))
		if want := directedMatrixOf(n, arcs).distances(); !got.near(want) {
			t.Fatalf("%v: %v, want %v", arcs, got, want)
		}
	}
}

// walked asks Hops from each node.
func walked(t testing.TB, rows CSR) DistanceMeasures {
	t.Helper()
	n := rows.N()
	d := DistanceMeasures{make([]float64, n), make([]int32, n), make([]int32, n)}
	for v := range int32(n) {
		for _, hops := range must[[]int32](t)(Hops(t.Context(), rows, []int32{v})) {
			if hops > 0 {
				d.Harmonic[v] += 1 / float64(hops)
				d.Reach[v]++
				d.Eccentricity[v] = max(d.Eccentricity[v], hops)
			}
		}
	}
	return d
}

func TestDistancesOfMoreThanOneBatchAreThoseOfWalksFromEachNode(t *testing.T) {
	cases := []struct {
		name  string
		n     int
		pairs [][2]int32
	}{
		{"streets", 1500, streets(31, 1500, 5000)},
		{"many pieces", 1500, streets(32, 1500, 700)},
		{"a chain with streets at its end", 1500, append(streets(33, 1200, 4000), chain(1500)[1199:]...)},
		{"a deep chain", 1500, chain(1500)},
		{"a star", 1500, star(1500)},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			g := graphOf(t, c.n, c.pairs)
			d := digraphOf(t, c.n, c.pairs)

			same(t, "undirected", distancesOf(t, g), walked(t, g))
			same(t, "directed", must[DistanceMeasures](t)(DirectedDistances(t.Context(), d.Out)), walked(t, d.Out))
		})
	}
}

func TestDistancesInTheOrderOfCommunitiesAreThoseOfWalksFromEachNode(t *testing.T) {
	g := graphOf(t, 3000, append(streets(35, 2900, 9000), [2]int32{2900, 2901})) // batches go out at first
	order := must[[]int32](t)(byCommunity(t.Context(), g))

	rows := Relabel(g, order)
	got := must[DistanceMeasures](t)(measure(t.Context(), rows, rows, order))

	if want := walked(t, g); !got.near(want) {
		t.Fatal("other distances than those of walks")
	}
}

func TestDistancesOfALargeGraphBelongToItsNodes(t *testing.T) {
	const chains = beyondCache / 3
	var pairs [][2]int32
	for v := int32(0); v < chains; v++ {
		pairs = append(pairs, [2]int32{v, v + chains}, [2]int32{v + chains, v + 2*chains})
	}
	n := 3*chains + 100 // as many alone

	got := distancesOf(t, graphOf(t, n, pairs))

	for v := range n {
		want, farthest := 1.5, int32(2) // the end of a chain of three
		switch v / chains {
		case 1:
			want, farthest = 2, 1
		case 3:
			want, farthest = 0, 0
		}
		if got.Harmonic[v] != want || got.Eccentricity[v] != farthest {
			t.Fatalf("node %d: %v and %d, want %v and %d", v, got.Harmonic[v], got.Eccentricity[v], want, farthest)
		}
	}
}

func TestDistancesHaveTheSameBitsWithOneTwoAndEightWorkersInTwoRuns(t *testing.T) {
	for name, g := range map[string]CSR{
		"streets": graphOf(t, 3000, streets(34, 3000, 9000)),
		"deep":    graphOf(t, 1500, chain(1500)),
	} {
		t.Run(name, func(t *testing.T) {
			var first DistanceMeasures
			for _, procs := range []int{1, 2, 8, 8} {
				withProcs(t, procs)
				got := distancesOf(t, g)
				if first.Harmonic == nil {
					first = got
				}
				sameBits(t, "harmonic", got.Harmonic, first.Harmonic)
				same(t, "reach", got.Reach, first.Reach)
				same(t, "eccentricity", got.Eccentricity, first.Eccentricity)
			}
		})
	}
}
