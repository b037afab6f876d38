package kernel

import (
	"fmt"
	"math"
	"slices"
	"testing"
)

// oddShapes are graphs on which a walk is quick or slow to settle, or has nothing to settle.
var oddShapes = []struct {
	name  string
	n     int
	pairs [][2]int32
}{
	{"two", 2, chain(2)},
	{"a chain", 151, chain(151)},
	{"a star", 150, star(150)},
	{"squares", 151, squares(50)},
	{"a clique with a tail", 60, append(clique(20), tail(19, 60)...)},
	{"a clique beside pairs", 90, append(clique(30), couples(30, 90)...)},
	{"stars whose hubs know each other", 160, hubs(4, 160)},
	{"hardly any ties", 120, scattered(7, 120, 40)},
	{"many components", 150, scattered(8, 150, 90)},
	{"everywhere", 120, scattered(9, 120, 600)},
	{"streets", 150, streets(10, 150, 450)},
}

func clique(n int) [][2]int32 {
	var pairs [][2]int32
	for v := range int32(n) {
		for w := range v {
			pairs = append(pairs, [2]int32{w, v})
		}
	}
	return pairs
}

// tail is a chain from one node by the last nodes of n.
func tail(from, n int32) [][2]int32 {
	var pairs [][2]int32
	for v := from; v+1 < n; v++ {
		pairs = append(pairs, [2]int32{v, v + 1})
	}
	return pairs
}

// couples ties the nodes from..n-1 two by two.
func couples(from, n int32) [][2]int32 {
	var pairs [][2]int32
	for v := from; v+1 < n; v += 2 {
		pairs = append(pairs, [2]int32{v, v + 1})
	}
	return pairs
}

// hubs ties the first k nodes to each other, and every other node to one of them: one in two to the first, and so
// on.
func hubs(k, n int32) [][2]int32 {
	pairs := clique(int(k))
	for v := k; v < n; v++ {
		hub := int32(0)
		for w := v; w%2 == 1 && hub < k-1; w /= 2 {
			hub++
		}
		pairs = append(pairs, [2]int32{hub, v})
	}
	return pairs
}

func TestNoRankIsWrongByMoreThanOneInTenBillion(t *testing.T) {
	for _, shape := range oddShapes {
		g, slow := graphOf(t, shape.n, shape.pairs), tableOf(shape.n, shape.pairs, nil).both()
		for _, damping := range []float64{0, 0.1, 0.5, 0.85, 0.99, 0.999} {
			t.Run(fmt.Sprint(shape.name, ", ", damping), func(t *testing.T) {
				got := must[[]float64](t)(PageRank(t.Context(), g, nil, damping))

				if off := furthestOff(got, slow.pageRank(damping)); off > 1e-10 {
					t.Fatalf("a rank is wrong by %.1e", off)
				}
			})
		}
	}
}

// furthestOff is the greatest relative difference.
func furthestOff(got, want []float64) float64 {
	off := 0.0
	for v, x := range want {
		off = max(off, math.Abs(got[v]-x)/x)
	}
	return off
}

func TestAsMuchIsWrongAsIsSaidAtMost(t *testing.T) {
	for _, shape := range oddShapes {
		g, slow := graphOf(t, shape.n, shape.pairs), tableOf(shape.n, shape.pairs, nil).both()
		for _, damping := range []float64{0.5, 0.85, 0.99} {
			visits := slow.visits(damping)
			w := newEvenWalk[uint16](g, damping)
			factor, _ := overRelaxation(damping)
			next := make([]float64, len(w.visits))
			for round := range 12 {
				same(t, "error", w.step(t.Context(), next, w.asFollows), nil)
				said := w.wrong(next)

				off := 0.0
				for i := range next {
					want := visits[w.rows.order[i]]
					off = max(off, math.Abs(next[i]-want)/want)
				}
				// The lowest visits are taken from what is known of them so far: the bound holds once they are near.
				if said < 0.1 && off > said*1.1+1e-12 {
					t.Fatalf("%s, %v, round %d: wrong by %.3e, said was %.3e", shape.name, damping, round, off, said)
				}
				same(t, "error", w.step(t.Context(), w.visits, w.beyond(factor)), nil)
			}
		}
	}
}

// visits are the ranks in so many as fulfil x = 1 + damping·Pᵀx, of which the first node tells.
func (t table) visits(damping float64) []float64 {
	x := t.pageRank(damping)
	start := x[0]
	for u := range t {
		if s := t.sum(u); s > 0 {
			start -= damping * t[u][0] / s * x[u]
		}
	}
	for v := range x {
		x[v] /= start
	}
	return x
}

func TestRowsSideBySideGiveTheBitsOfOneNodeAfterTheOther(t *testing.T) {
	g := graphOf(t, 6000, streets(45, 6000, 30_000))
	factor, _ := overRelaxation(0.85)
	together := newEvenWalk[uint16](g, 0.85)
	alone := slices.Clone(together.visits)
	ordered := ties{g, nil}.among(byDegree(g)).g
	fours := 0
	for v := range int32(g.N()) {
		if together.rows.abreast.has(v) {
			fours++
		}
	}

	for range 20 {
		same(t, "error", together.step(t.Context(), together.visits, together.beyond(factor)), nil)
		for v := range alone {
			m := together.beyond(factor)(float64(ordered.Degree(int32(v))))
			alone[v] = m.of(alone[v], sumOver(ordered.Of(int32(v)), alone))
		}
	}

	if fours < 1000 {
		t.Fatalf("%d fours among 6000 nodes", fours)
	}
	sameBits(t, "visits", together.visits, alone)
}

func TestNodeNumbersOfTwoBytesGiveTheBitsOfThoseOfFour(t *testing.T) {
	const most = 65_536
	for name, g := range map[string]CSR{
		"a chain":          graphOf(t, most, chain(most)),
		"streets":          graphOf(t, most, streets(46, most, 4*most)),
		"a node too many":  graphOf(t, most+1, star(most+1)),
		"nobody":           {},
		"nobody has a tie": graphOf(t, 3, nil),
	} {
		t.Run(name, func(t *testing.T) {
			got := must[[]float64](t)(PageRank(t.Context(), g, nil, 0.85))

			factor, left := overRelaxation(0.85)
			wide := newEvenWalk[int32](g, 0.85)
			want := must[[]float64](t)(wide.settle(t.Context(), factor, roundsAtMost(g.N(), left)))
			sameBits(t, "ranks", got, scaledToOne(want))
		})
	}
}

func TestARoundLeavesNoMoreOfTheErrorThanIsSaid(t *testing.T) {
	const rounds = 60
	for _, shape := range oddShapes {
		g := graphOf(t, shape.n, shape.pairs)
		for _, damping := range []float64{0.5, 0.85, 0.99} {
			factor, left := overRelaxation(damping)
			w := newEvenWalk[uint16](g, damping)
			// What is wrong with nothing to come goes as an error does.
			vanish := func(degree float64) mix { m := w.beyond(factor)(degree); m.come = 0; return m }
			size := func() float64 { return math.Max(slices.Max(w.visits), -slices.Min(w.visits)) }
			first := 0.0
			for round := range 2 * rounds {
				if round == rounds {
					first = size()
				}
				same(t, "error", w.step(t.Context(), w.visits, vanish), nil)
			}
			if kept := math.Pow(size()/first, 1.0/rounds); kept > left*1.02 {
				t.Fatalf("%s, %v: a round left %.3f of the error, said was %.3f", shape.name, damping, kept, left)
			}
		}
	}
}
