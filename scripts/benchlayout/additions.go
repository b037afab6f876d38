package main

import (
	"context"
	"math"
	"math/rand/v2"
	"slices"

	"spinweb/analysis/kernel"
)

// addition is what placing one new node did: how far the others moved at most, how near anybody is to it, and
// the share of the others that stand farther from the centre of its contacts.
type addition struct {
	Moved   float64 `json:"moved"`
	Gap     float64 `json:"gap"`
	Farther float64 `json:"farther"`
}

// additions is how many nodes are drawn at random in each net of the demo; one that has contacts is left out
// of a layout, and then comes.
const additions = 200

func added(ctx context.Context) (map[string][]addition, error) {
	snapshot, err := demo()
	if err != nil {
		return nil, err
	}
	all := map[string][]addition{}
	for _, kind := range nets {
		g, err := demoNet(ctx, snapshot, kind)
		if err != nil {
			return nil, err
		}
		random := rand.New(rand.NewPCG(6, 200))
		for range additions {
			v := random.Int32N(int32(g.N()))
			if g.Degree(v) == 0 {
				continue
			}
			a, err := addedAgain(ctx, g, v, random.Uint64())
			if err != nil {
				return nil, err
			}
			all[string(kind)] = append(all[string(kind)], a)
		}
	}
	return all, nil
}

// addedAgain lays a graph out without node v, and then places it.
func addedAgain(ctx context.Context, g kernel.CSR, v int32, seed uint64) (addition, error) {
	a := addition{Gap: math.Inf(1)}
	rest, err := without(g, v)
	if err != nil {
		return a, err
	}
	at, err := kernel.Layout(ctx, rest, seed, nil)
	if err != nil {
		return a, err
	}
	placed := slices.Repeat([]bool{true}, g.N())
	placed[v] = false
	before := slices.Clone(at)
	if err := kernel.Beside(ctx, g, at, placed); err != nil {
		return a, err
	}
	centre := centreOf(g, v, at)
	farther := 0
	for w, p := range at {
		if int32(w) == v {
			continue
		}
		a.Moved = max(a.Moved, apart(p, before[w]))
		a.Gap = min(a.Gap, apart(p, at[v]))
		if apart(p, centre) > apart(at[v], centre) {
			farther++
		}
	}
	a.Farther = float64(farther) / float64(g.N()-1)
	return a, nil
}

// without is the graph with all nodes, and without the ties of v.
func without(g kernel.CSR, v int32) (kernel.CSR, error) {
	var pairs [][2]int32
	for a := range int32(g.N()) {
		for _, b := range g.Of(a) {
			if a < b && a != v && b != v {
				pairs = append(pairs, [2]int32{a, b})
			}
		}
	}
	return kernel.NewCSR(g.N(), pairs)
}

func centreOf(g kernel.CSR, v int32, at []kernel.Point) kernel.Point {
	var centre kernel.Point
	for _, w := range g.Of(v) {
		centre.X += at[w].X / float64(g.Degree(v))
		centre.Y += at[w].Y / float64(g.Degree(v))
	}
	return centre
}

func apart(p, q kernel.Point) float64 { return math.Hypot(p.X-q.X, p.Y-q.Y) }
