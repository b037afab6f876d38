package kernel

import (
	"fmt"
	"math"
	"slices"
	"testing"

	"gonum.org/v1/gonum/graph/network"
	"gonum.org/v1/gonum/graph/path"
	"gonum.org/v1/gonum/graph/simple"
)

// byStrength builds a graph whose ties have the distances 1/strength.
func byStrength(t testing.TB, n int, pairs [][2]int32, strengths []float64) (CSR, []float64) {
	t.Helper()
	g, w, err := NewWeighted(n, pairs, strengths)
	if err != nil {
		t.Fatal(err)
	}
	for i, s := range w {
		w[i] = 1 / s
	}
	return g, w
}

func TestTheLongWayRoundThroughStrongTiesIsShorterThanAWeakTie(t *testing.T) {
	// A square whose tie 0-3 is weak: 3 long, as the three others together.
	g, distance := byStrength(t, 4, [][2]int32{{0, 1}, {1, 2}, {2, 3}, {0, 3}}, []float64{1, 1, 1, 1. / 4})

	between := must[[]float64](t)(WeightedBetweenness(t.Context(), g, distance))
	harmonic := must[[]float64](t)(WeightedHarmonic(t.Context(), g, distance))

	same(t, "betweenness", between, []float64{0, 4, 4, 0}) // by hand: 1 is on 0-2 and 0-3, both ways
	same(t, "harmonic", harmonic, []float64{1 + 1./2 + 1./3, 2.5, 2.5, 1 + 1./2 + 1./3})
}

func TestLengthsThatAreEqualOnPaperAreEqual(t *testing.T) {
	// From 0 to 3 through three ties of a third and through ten of a tenth: 1 both ways on paper, and
	// in float64 once 1 and once less.
	pairs, strengths := [][2]int32{{0, 1}, {1, 2}, {2, 3}}, []float64{3, 3, 3}
	for i, v := range []int32{0, 4, 5, 6, 7, 8, 9, 10, 11, 12} {
		next := []int32{4, 5, 6, 7, 8, 9, 10, 11, 12, 3}[i]
		pairs, strengths = append(pairs, [2]int32{v, next}), append(strengths, 10)
	}
	a, b := 0., 0.
	for range 3 {
		a += 1. / 3
	}
	for range 10 {
		b += 1. / 10
	}
	if a == b {
		t.Fatal("the lengths are equal in float64 too, and this test shows nothing")
	}
	g, distance := byStrength(t, 13, pairs, strengths)
	work := weightedBrandes{newDijkstra(g, distance), make([]float64, 13), make([]float64, 13)}

	same(t, "run", work.run(t.Context(), 0), nil)
	same(t, "count", work.count(t.Context()), nil)

	same(t, "paths from 0 to 3", work.paths[3], 2.0)
}

func TestEqualDistancesGiveTheUnweightedMeasures(t *testing.T) {
	pairs := streets(41, 600, 2000)
	strengths := slices.Repeat([]float64{7}, len(pairs))
	g, distance := byStrength(t, 600, pairs, strengths)

	between := must[[]float64](t)(WeightedBetweenness(t.Context(), g, distance))
	harmonic := must[[]float64](t)(WeightedHarmonic(t.Context(), g, distance))

	plain, near := betweenness(t, g), distancesOf(t, g).Harmonic
	for v := range plain {
		same(t, "betweenness", between[v], 2*plain[v])
		same(t, "harmonic", harmonic[v], 7*near[v])
	}
}

func TestWeightedBetweennessIsGonums(t *testing.T) {
	for seed, directed := range []bool{false, true} {
		t.Run(fmt.Sprint("directed ", directed), func(t *testing.T) {
			pairs := scattered(uint64(seed), 60, 200)
			strengths := make([]float64, len(pairs)) // powers of two, so that gonum's sums are exact
			for i := range strengths {
				strengths[i] = math.Pow(2, float64(i%4))
			}
			d, out, _, err := NewWeightedDigraph(60, pairs, strengths)
			rows := d.Out
			if !directed {
				rows, out, err = NewWeighted(60, pairs, strengths)
			}
			same(t, "error", err, nil)
			u := simple.NewWeightedDirectedGraph(0, math.Inf(1))
			for v := range int32(60) {
				u.AddNode(simple.Node(v))
			}
			for v := range int32(60) {
				for i, w := range rows.Of(v) {
					out[rows.First(v)+i] = 1 / out[rows.First(v)+i]
					u.SetWeightedEdge(simple.WeightedEdge{F: simple.Node(v), T: simple.Node(w), W: out[rows.First(v)+i]})
				}
			}
			all := path.DijkstraAllPaths(u)

			between := must[[]float64](t)(WeightedBetweenness(t.Context(), rows, out))
			harmonic := must[[]float64](t)(WeightedHarmonic(t.Context(), rows, out))

			want := network.BetweennessWeighted(u, all)
			for v := range between {
				same(t, "betweenness", between[v], want[int64(v)])
				sum := 0.0
				for w := range between {
					if length := all.Weight(int64(v), int64(w)); w != v {
						sum += 1 / length
					}
				}
				same(t, "harmonic", harmonic[v], sum)
			}
		})
	}
}

func TestFaultyDistancesAreRefused(t *testing.T) {
	g := graphOf(t, 3, chain(3))
	for _, c := range []struct {
		distance []float64
		want     string
	}{
		{[]float64{1, 1, 1}, "3 distances for 4 arcs: want one for each"},
		{[]float64{1, 0, 1, 1}, "distance 1 is 0: want a finite number greater than 0"},
		{[]float64{1, 1, math.NaN(), 1}, "distance 2 is NaN: want a finite number greater than 0"},
		{[]float64{math.Inf(1), 1, 1, 1}, "distance 0 is +Inf: want a finite number greater than 0"},
	} {
		for _, kernel := range []func() ([]float64, error){
			func() ([]float64, error) { return WeightedBetweenness(t.Context(), g, c.distance) },
			func() ([]float64, error) { return WeightedHarmonic(t.Context(), g, c.distance) },
		} {
			if got, err := kernel(); got != nil || err == nil || err.Error() != c.want {
				t.Fatalf("%v: %v, error %v, want %q", c.distance, got, err, c.want)
			}
		}
	}
}

func TestWeightedMeasuresHaveTheSameBitsWithOneTwoAndEightWorkersInTwoRuns(t *testing.T) {
	pairs := streets(42, 500, 1500)
	strengths := make([]float64, len(pairs))
	for i := range strengths {
		strengths[i] = float64(1 + i%5)
	}
	g, distance := byStrength(t, 500, pairs, strengths)
	var firsts [2][]float64
	for _, procs := range []int{1, 2, 8, 8} {
		withProcs(t, procs)
		between := must[[]float64](t)(WeightedBetweenness(t.Context(), g, distance))
		harmonic := must[[]float64](t)(WeightedHarmonic(t.Context(), g, distance))
		if firsts[0] == nil {
			firsts = [2][]float64{between, harmonic}
		}
		sameBits(t, "betweenness", between, firsts[0])
		sameBits(t, "harmonic", harmonic, firsts[1])
	}
}
