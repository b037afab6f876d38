package kernel

import (
	"context"
	"math"
)

// DirectedPageRank is PageRank for a walker who follows arcs from their beginning to their end, and
// starts anew from a node that no arc leaves. in holds the weights of the arcs in the order of d.In; nil
// means 1.
//
// Each node is set right in turn with what is known of the others by then (Gauss-Seidel), which needs
// about half the rounds of the power method: some eighty for 0.85, fewer where arcs follow the order of
// the nodes. No value is then wrong by more than about one in 10¹⁰. O(n + m) time for each round,
// 24n bytes.
//
// G. M. Del Corso, A. Gullì, F. Romani, Fast PageRank computation via a sparse linear system, Internet
// Mathematics 2(3), 2005, 251-273.
func DirectedPageRank(ctx context.Context, d Digraph, in []float64, damping float64) ([]float64, error) {
	if err := checkDamping(damping); err != nil {
		return nil, err
	}
	total := leaving(d, in)
	w := walk{d.In, in, damping, inverted(total)}
	visits := levelVisits(total, damping)
	for range sweepsAtMost(d.N(), damping) {
		still, err := w.sweep(ctx, visits)
		if err != nil {
			return nil, err
		}
		if still {
			break
		}
	}
	return scaledToOne(w.arrived(visits, total)), nil
}

// leaving sums for every node the weights of the arcs that leave it.
func leaving(d Digraph, in []float64) []float64 {
	total := make([]float64, d.N())
	for v := range int32(d.N()) {
		first := d.In.First(v)
		for k, u := range d.In.Of(v) {
			if in == nil {
				total[u]++
			} else {
				total[u] += in[first+k]
			}
		}
	}
	return total
}

// sweep sets each node right in turn and tells whether none changed.
func (w walk) sweep(ctx context.Context, visits []float64) (bool, error) {
	still := true
	for v := range int32(len(visits)) {
		if v%checkEvery == 0 && ctx.Err() != nil {
			return false, ctx.Err()
		}
		if w.inverted[v] == 0 {
			continue // nobody comes from here
		}
		next := w.step(v, visits)
		if math.Abs(next-visits[v]) > float64(settled*next) {
			still = false
		}
		visits[v] = next
	}
	return still, nil
}

// arrived is the visits of every node, those that no arc leaves included.
func (w walk) arrived(visits, total []float64) []float64 {
	all := make([]float64, len(visits))
	for v, s := range total {
		if s > 0 {
			all[v] = visits[v] * s
		} else {
			all[v] = 1 + float64(w.damping*w.gathered(int32(v), visits))
		}
	}
	return all
}

// sweepsAtMost is after how many sweeps nothing is left to gain, whatever rounding does to the test for
// it: each leaves at most damping times the error.
func sweepsAtMost(n int, damping float64) int {
	if damping == 0 {
		return 1
	}
	return int(math.Log(1e-17/float64(n+1))/math.Log(damping)) + 2
}
