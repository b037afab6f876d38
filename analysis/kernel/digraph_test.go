package kernel

import (
	"math"
	"testing"
)

func digraphOf(t testing.TB, n int, arcs [][2]int32) Digraph {
	t.Helper()
	d, err := NewDigraph(n, arcs)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestArcsStandAscendingOnceInTheRowOfBothTheirEnds(t *testing.T) {
	d := digraphOf(t, 4, [][2]int32{{2, 0}, {0, 3}, {0, 1}, {2, 0}, {1, 0}})

	same(t, "nodes", d.N(), 4)
	same(t, "arcs", d.Arcs(), 4)
	same(t, "out of 0", d.Out.Of(0), []int32{1, 3})
	same(t, "out of 1", d.Out.Of(1), []int32{0})
	same(t, "out of 2", d.Out.Of(2), []int32{0})
	same(t, "out of 3", d.Out.Of(3), []int32{})
	same(t, "in to 0", d.In.Of(0), []int32{1, 2})
	same(t, "in to 1", d.In.Of(1), []int32{0})
	same(t, "in to 2", d.In.Of(2), []int32{})
	same(t, "in to 3", d.In.Of(3), []int32{0})
}

func TestAnArcThatComesAgainKeepsItsGreatestWeightInBothOrders(t *testing.T) {
	arcs := [][2]int32{{2, 0}, {0, 3}, {0, 1}, {2, 0}, {1, 0}, {2, 0}}

	_, out, in, err := NewWeightedDigraph(4, arcs, []float64{2, 3, 5, 7, 11, 1})

	same(t, "error", err, nil)
	same(t, "out", out, []float64{5, 3, 11, 7}) // 0→1, 0→3, 1→0, 2→0
	same(t, "in", in, []float64{11, 7, 5, 3})   // 1→0, 2→0, 0→1, 0→3
}

func TestRowsOfRandomArcsAreWhatAMatrixHolds(t *testing.T) {
	const n = 60
	arcs := scattered(8, n, 900)
	var m [n][n]bool
	for _, a := range arcs {
		m[a[0]][a[1]] = true
	}

	d := digraphOf(t, n, arcs)

	both := d.Undirected()
	for v := range int32(n) {
		var out, in, any []int32
		for w := range int32(n) {
			if m[v][w] {
				out = append(out, w)
			}
			if m[w][v] {
				in = append(in, w)
			}
			if m[v][w] || m[w][v] {
				any = append(any, w)
			}
		}
		same(t, "out", d.Out.Of(v), out)
		same(t, "in", d.In.Of(v), in)
		same(t, "undirected", both.Of(v), any)
	}
}

func TestTheZeroDigraphHasNoNodes(t *testing.T) {
	var d Digraph
	same(t, "nodes", d.N(), 0)
	same(t, "arcs", d.Arcs(), 0)

	built := digraphOf(t, 0, nil)
	same(t, "nodes", built.N(), 0)
	same(t, "ties", built.Undirected().M(), 0)
}

func TestFaultyArcsAndWeightsAreRefused(t *testing.T) {
	arcs := [][2]int32{{0, 1}, {1, 2}}
	cases := []struct {
		name    string
		n       int
		weights []float64
		want    string
	}{
		{"a node beyond the last", 2, nil, "pair 1 (1, 2): want nodes from 0 to 1"},
		{"fewer weights than arcs", 3, []float64{1}, "1 weights for 2 pairs: want one for each"},
		{"a weight of nothing", 3, []float64{1, 0}, "weight 1 is 0: want a finite number greater than 0"},
		{"a negative weight", 3, []float64{-1, 1}, "weight 0 is -1: want a finite number greater than 0"},
		{"no number", 3, []float64{1, math.NaN()}, "weight 1 is NaN: want a finite number greater than 0"},
		{"an endless weight", 3, []float64{1, math.Inf(1)}, "weight 1 is +Inf: want a finite number greater than 0"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			d, _, _, err := NewWeightedDigraph(c.n, arcs, c.weights)

			if err == nil || err.Error() != c.want {
				t.Fatalf("error %v, want %q", err, c.want)
			}
			same(t, "nodes of the refused graph", d.N(), 0)
		})
	}
}
