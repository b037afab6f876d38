package kernel

import (
	"context"
	"math"
	"slices"
)

// evenWalk seeks, like walk, how often a walker visits each node, in a graph whose ties all count the same.
type evenWalk[N uint16 | int32] struct {
	rows    rowsByDegree[N]
	damping float64
	visits  []float64 // by degree, of each node in the order of the rows
}

// newEvenWalk starts with equal visits by degree everywhere.
func newEvenWalk[N uint16 | int32](g CSR, damping float64) *evenWalk[N] {
	w := &evenWalk[N]{newRowsByDegree[N](g), damping, nil}
	tied := 0
	if k := len(w.rows.runs); k > 0 {
		tied = int(w.rows.runs[k-1].end)
	}
	w.visits = slices.Repeat([]float64{float64(tied) / (1 - damping) / float64(len(g.adj))}, tied)
	return w
}

// proven is how much visits may be wrong, relatively, when settle ends: half of what is promised for ranks, since
// the sum by which they are divided may be as wrong.
const proven = 5e-11

// settle sweeps as many rounds as it takes at least, each of which leaves no less than factor-1 of the error in
// the long run, and looks then how much is wrong still; and so on until little enough is, or so many rounds are
// over. It returns the visits of all nodes of the graph.
func (w *evenWalk[N]) settle(ctx context.Context, factor float64, rounds int) ([]float64, error) {
	visits := make([]float64, len(w.visits))
	for wrong := 1.0; ; {
		for ; wrong > proven; wrong *= factor - 1 {
			if err := w.step(ctx, w.visits, w.beyond(factor)); err != nil {
				return nil, err
			}
			rounds--
		}
		if err := w.step(ctx, visits, w.asFollows); err != nil {
			return nil, err
		}
		wrong = w.wrong(visits)
		if !(wrong > proven) || rounds <= 0 {
			return w.ofNodes(visits), nil
		}
	}
}

// beyond moves visits by degree by factor times what sets them right.
func (w *evenWalk[N]) beyond(factor float64) func(degree float64) mix {
	return func(degree float64) mix { return mix{1 - factor, factor / degree, factor * w.damping / degree} }
}

// asFollows is the visits that follow from those by degree.
func (w *evenWalk[N]) asFollows(float64) mix { return mix{0, 1, w.damping} }

// mix is what becomes of a number: so much of it stays, and so much comes new, and so much of the visits by degree
// of the neighbours.
type mix struct{ stay, come, share float64 }

func (m mix) of(x, arrived float64) float64 {
	return float64(m.stay*x) + (m.come + float64(m.share*arrived))
}

// step mixes each number of to in turn with the visits by degree of the node's neighbours, which may be those of
// to itself.
func (w *evenWalk[N]) step(ctx context.Context, to []float64, mixed func(degree float64) mix) error {
	for _, r := range w.rows.runs {
		if r.first%checkEvery == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		w.stepRun(r, to, mixed(float64(r.degree)))
	}
	return nil
}

func (w *evenWalk[N]) stepRun(r run, to []float64, m mix) {
	adj, abreast, visits := w.rows.adj, w.rows.abreast, w.visits // in registers
	for v, at := r.first, r.at; v < r.end; {
		if abreast.has(v) {
			a, b, c, d := sumsAbreast(adj[at:at+4*r.degree], visits)
			four := to[v : v+4]
			four[0] = m.of(four[0], a)
			four[1] = m.of(four[1], b)
			four[2] = m.of(four[2], c)
			four[3] = m.of(four[3], d)
			v, at = v+4, at+4*r.degree
		} else {
			to[v] = m.of(to[v], sumOver(adj[at:at+r.degree], visits))
			v, at = v+1, at+r.degree
		}
	}
}

// wrong bounds by how much, relatively, visits are wrong, and so are those that follow from them, next.
//
// With D for the degrees, A for the ties and d for the damping, the visits by degree y solve (D - dA)y = 1, and
// (D - dA)⁻¹ has no entry below 0. If they are so far from it that at most a + bD of the right side is missing or
// too much at each node, then none is further off than a·y + b/(1-d), since (D - dA)1 = (1-d)D1. With
// b = a·(1-d)·lowest that is 2a·y at most. The b is for hubs, whose sums round more than others.
func (w *evenWalk[N]) wrong(next []float64) float64 {
	if len(next) == 0 {
		return 0
	}
	lowest := w.visits[0]
	for _, x := range w.visits {
		if x < lowest {
			lowest = x
		}
	}
	worst := 0.0
	for _, r := range w.rows.runs {
		degree, most := float64(r.degree), 0.0
		for v := r.first; v < r.end; v++ {
			if off := math.Abs(next[v] - float64(degree*w.visits[v])); off > most {
				most = off
			}
		}
		worst = max(worst, 2*most/(1+float64(degree*(1-w.damping)*lowest)))
	}
	return worst
}

// ofNodes lists the visits in the order of the graph; who has no ties is visited once.
func (w *evenWalk[N]) ofNodes(visits []float64) []float64 {
	all := make([]float64, len(w.rows.order))
	for i, v := range w.rows.order {
		if i < len(visits) {
			all[v] = visits[i]
		} else {
			all[v] = 1
		}
	}
	return all
}
