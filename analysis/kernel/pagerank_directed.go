package kernel

import "context"

// DirectedPageRank is PageRank for a walker who follows arcs from their beginning to their end, and
// starts anew from a node that no arc leaves. in holds the weights of the arcs in the order of d.In; nil
// means 1.
//
// Each node is set right in turn with what is known of the others by then (Gauss-Seidel), which needs
// about half the rounds of the power method: some eighty for 0.85, fewer where arcs follow the order of
// the nodes. No value is then wrong by more than about one in 10¹⁰. O(n + m) time for each round,
// 32n bytes.
//
// G. M. Del Corso, A. Gullì, F. Romani, Fast PageRank computation via a sparse linear system, Internet
// Mathematics 2(3), 2005, 251-273.
func DirectedPageRank(ctx context.Context, d Digraph, in []float64, damping float64) ([]float64, error) {
	if err := checkDamping(damping); err != nil {
		return nil, err
	}
	total := leaving(d, in)
	w := newWalk(ties{d.In, in}, total, damping)
	visits, err := w.settle(ctx, 1, roundsAtMost(d.N(), damping)) // each round leaves at most damping times the error
	if err != nil {
		return nil, err
	}
	return scaledToOne(visits), nil
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
