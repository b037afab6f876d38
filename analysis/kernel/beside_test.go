package kernel

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	townties "spinweb/analysis/town"
)

// townOf is a made-up town, three ties for every actor.
func townOf(t testing.TB, actors int) CSR {
	return graphOf(t, actors, must[[][2]int32](t)(townties.Ties(t.Context(), actors, 3*actors, 1)))
}

// without takes one node out of a graph, and adds it again as the last.
func without(t testing.TB, g CSR, v int32) (before, after CSR) {
	number := func(w int32) int32 {
		switch {
		case w == v:
			return int32(g.N() - 1)
		case w > v:
			return w - 1
		default:
			return w
		}
	}
	var all, left [][2]int32
	for a := range int32(g.N()) {
		for _, b := range g.Of(a) {
			if a > b {
				continue
			}
			p := [2]int32{number(a), number(b)}
			all = append(all, p)
			if a != v && b != v {
				left = append(left, p)
			}
		}
	}
	return graphOf(t, g.N()-1, left), graphOf(t, g.N(), all)
}

// leastGap is the distance of the two nodes that are nearest to each other.
func leastGap(at []Point) float64 {
	least := math.Inf(1)
	for v, p := range at {
		for _, q := range at[:v] {
			least = min(least, math.Hypot(p.X-q.X, p.Y-q.Y))
		}
	}
	return least
}

// TestTwoHundredNewActors is what issue 6 asks of a new actor: the others move 0 units, nobody overlaps, and
// it stands nearer the centre of its contacts than nine in ten of the others do.
func TestANewNodeMovesNobodyAndStandsBesideItsContacts(t *testing.T) {
	r := rand.New(rand.NewPCG(6, 6))
	for _, size := range []int{200, 400, 1200} {
		g := townOf(t, size)
		for range 66 {
			v := int32(r.IntN(size))
			before, after := without(t, g, v)
			at := append(must[[]Point](t)(Layout(t.Context(), before, r.Uint64())), Point{})
			placed := append(slices.Repeat([]bool{true}, size-1), false)
			stood := slices.Clone(at[:size-1])

			if err := Beside(t.Context(), after, at, placed); err != nil {
				t.Fatal(err)
			}

			if !slices.Equal(at[:size-1], stood) {
				t.Fatalf("others moved")
			}
			if gap := leastGap(at); gap < MinGap {
				t.Fatalf("gap %v", gap)
			}
			if share := fartherShare(after, at, int32(size-1)); share < 0.9 {
				t.Errorf("%d: nearer than %.2f of the others (degree %d)", size, share, g.Degree(v))
			}
		}
	}
}

// fartherShare is the share of the others that stand farther from the centre of the contacts of v than v.
func fartherShare(g CSR, at []Point, v int32) float64 {
	if g.Degree(v) == 0 {
		return 1
	}
	var centre Point
	for _, w := range g.Of(v) {
		centre.X += at[w].X / float64(g.Degree(v))
		centre.Y += at[w].Y / float64(g.Degree(v))
	}
	own := math.Hypot(at[v].X-centre.X, at[v].Y-centre.Y)
	farther := 0
	for w, p := range at {
		if int32(w) != v && math.Hypot(p.X-centre.X, p.Y-centre.Y) > own {
			farther++
		}
	}
	return float64(farther) / float64(len(at)-1)
}
