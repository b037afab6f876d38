package kernel

import (
	"math"
	"testing"
)

func weightedOf(t testing.TB, n int, pairs [][2]int32, weights []float64) (CSR, []float64) {
	t.Helper()
	g, w, err := NewWeighted(n, pairs, weights)
	if err != nil {
		t.Fatal(err)
	}
	return g, w
}

func TestEveryArcStandsBesideItsWeight(t *testing.T) {
	g, w := weightedOf(t, 4, [][2]int32{{3, 0}, {0, 1}, {3, 1}}, []float64{5, 2, 0.5})

	same(t, "of 0", g.Of(0), []int32{1, 3})
	same(t, "of 1", g.Of(1), []int32{0, 3})
	same(t, "of 3", g.Of(3), []int32{0, 1})
	same(t, "weights", w, []float64{2, 5, 2, 0.5, 5, 0.5})
	same(t, "first of 0, 1, 2 and 3", []int{g.First(0), g.First(1), g.First(2), g.First(3)}, []int{0, 2, 4, 4})
}

func TestAPairThatComesAgainKeepsItsGreatestWeight(t *testing.T) {
	g, w := weightedOf(t, 3, [][2]int32{{0, 1}, {1, 0}, {1, 2}, {0, 1}}, []float64{1, 7, 3, 4})

	same(t, "ties", g.M(), 2)
	same(t, "weights", w, []float64{7, 7, 3, 3})
	same(t, "room kept", []int{cap(g.adj), cap(w)}, []int{4, 4})
}

func TestWeightsLeaveTheGraphAsItIsWithoutThem(t *testing.T) {
	pairs := scattered(7, 150, 2000)
	weight := func(a, b int32) float64 { return float64(1 + (a+b)%17) }
	var weights []float64
	for _, p := range pairs {
		weights = append(weights, weight(p[0], p[1]))
	}

	g, w := weightedOf(t, 150, pairs, weights)

	plain := graphOf(t, 150, pairs)
	same(t, "offsets", g.off, plain.off)
	same(t, "neighbours", g.adj, plain.adj)
	for v := range int32(150) {
		for k, u := range g.Of(v) {
			same(t, "weight", w[g.First(v)+k], weight(u, v))
		}
	}
}

func TestFaultyWeightsAreRefused(t *testing.T) {
	pairs := [][2]int32{{0, 1}, {1, 2}}
	cases := []struct {
		name    string
		weights []float64
		want    string
	}{
		{"too few", []float64{1}, "1 weights for 2 pairs: want one for each"},
		{"none", nil, "0 weights for 2 pairs: want one for each"},
		{"zero", []float64{1, 0}, "weight 1 is 0: want a finite number greater than 0"},
		{"negative", []float64{-2, 1}, "weight 0 is -2: want a finite number greater than 0"},
		{"no number", []float64{1, math.NaN()}, "weight 1 is NaN: want a finite number greater than 0"},
		{"infinite", []float64{1, math.Inf(1)}, "weight 1 is +Inf: want a finite number greater than 0"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			_, w, err := NewWeighted(3, pairs, c.weights)

			if w != nil || err == nil || err.Error() != c.want {
				t.Fatalf("error %v, want %q", err, c.want)
			}
		})
	}
}

func TestFaultyPairsAreRefusedWithWeightsToo(t *testing.T) {
	_, _, err := NewWeighted(3, [][2]int32{{2, 2}}, []float64{1})

	if err == nil || err.Error() != "pair 0 (2, 2): a node tied to itself" {
		t.Fatalf("error %v", err)
	}
}
