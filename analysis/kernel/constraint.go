package kernel

import (
	"context"
	"math"
)

// Constraint returns for every node Burt's constraint: the sum over its neighbours j of
// (p_ij + Σ_q p_iq p_qj)², where p_ij is the share of the tie with j in all strength of i, and q are
// the others that i and j both know. It is 1/k where none of k equally strong neighbours know each
// other, and may exceed 1. A node without ties gets NaN.
//
// strength holds a number for every arc as NewWeighted gives it, the same both ways; nil means 1.
// Σ_q p_iq p_qj is a sum over the triangles of the tie that, but for the strength of i, is the same for
// i and for j; so one pass over the triangles fills it for both.
// O(m√m) time; 20n + 12m bytes beside the graph, and 8m more with strengths.
//
// R. S. Burt, Structural holes: the social structure of competition, Harvard University Press, 1992.
func Constraint(ctx context.Context, g CSR, strength []float64) ([]float64, error) {
	c, err := climbing(ctx, g)
	if err != nil {
		return nil, err
	}
	weight, inverse := c.weights(g, strength), inverted(strengths(g, strength))
	through, err := sharedStrength(ctx, c, weight, inverse)
	if err != nil {
		return nil, err
	}
	constraint := make([]float64, g.N())
	for v := range int32(g.N()) {
		if v%checkEvery == 0 && ctx.Err() != nil {
			return nil, ctx.Err()
		}
		for e := c.off[v]; e < c.off[v+1]; e++ {
			x, w := weight.of(e)+through[e], c.to[e]
			here, there := x*inverse[v], x*inverse[w]
			// The conversions forbid a fused multiply-add: the same bits on every processor.
			constraint[v] += float64(here * here)
			constraint[w] += float64(there * there)
		}
	}
	for v := range constraint {
		if inverse[v] == 0 {
			constraint[v] = math.NaN()
		}
	}
	return constraint, nil
}

// DirectedConstraint is Constraint with the strengths of both directions added: two nodes are
// neighbours when an arc leads either way, and the strength between them is that of there plus that of
// back. Whoever only receives has a constraint too, as in igraph (networkx leaves it out). out holds the
// weights of the arcs in the order of d.Out, and in those in the order of d.In; nil for both means 1.
func DirectedConstraint(ctx context.Context, d Digraph, out, in []float64) ([]float64, error) {
	g, strength := d.symmetrised(out, in)
	return Constraint(ctx, g, strength)
}

// strengths sums for every node the strength of its ties.
func strengths(g CSR, strength []float64) []float64 {
	total := make([]float64, g.N())
	for v := range int32(g.N()) {
		if strength == nil {
			total[v] = float64(g.Degree(v))
			continue
		}
		for _, s := range strength[g.off[v]:g.off[v+1]] {
			total[v] += s
		}
	}
	return total
}

// tieWeights holds a weight for every tie of a climb; nil means 1.
type tieWeights []float64

func (w tieWeights) of(tie int32) float64 {
	if w == nil {
		return 1
	}
	return w[tie]
}

// weights lists the weights of the ties in the order of the climb.
func (c climb) weights(g CSR, arcs []float64) tieWeights {
	if arcs == nil {
		return nil
	}
	w := make(tieWeights, 0, len(c.to))
	for v := range int32(g.N()) {
		first := g.First(v)
		for k, u := range g.Of(v) {
			if climbs(g, v, u) {
				w = append(w, arcs[first+k])
			}
		}
	}
	return w
}

// sharedStrength sums for every tie, over the others q that both its ends know, the product of the
// strengths of the ties with q by all strength of q.
func sharedStrength(ctx context.Context, c climb, weight tieWeights, inverse []float64) ([]float64, error) {
	through := make([]float64, len(c.to))
	if weight == nil {
		return through, c.each(ctx, func(t triangle) {
			through[t.lowMiddle] += inverse[t.high]
			through[t.middleHigh] += inverse[t.low]
			through[t.lowToHigh] += inverse[t.middle]
		})
	}
	return through, c.each(ctx, func(t triangle) {
		lowMiddle, middleHigh, lowToHigh := weight[t.lowMiddle], weight[t.middleHigh], weight[t.lowToHigh]
		through[t.lowMiddle] += float64(middleHigh * (lowToHigh * inverse[t.high]))
		through[t.middleHigh] += float64(lowMiddle * (lowToHigh * inverse[t.low]))
		through[t.lowToHigh] += float64(lowMiddle * (middleHigh * inverse[t.middle]))
	})
}

// symmetrised returns the graph whose ties are the arcs either way, and the sum of both weights for
// every arc of its rows.
func (d Digraph) symmetrised(out, in []float64) (CSR, []float64) {
	g := d.Undirected()
	strength := make([]float64, len(g.adj))
	for v := range int32(g.N()) {
		addSorted(strength[g.off[v]:g.off[v+1]], g.Of(v), d.Out, v, out)
		addSorted(strength[g.off[v]:g.off[v+1]], g.Of(v), d.In, v, in)
	}
	return g, strength
}

// addSorted adds the weights of the row of v to those of the same neighbours in all, both ascending.
func addSorted(sum []float64, all []int32, rows CSR, v int32, weights []float64) {
	k, first := 0, rows.First(v)
	for i, w := range rows.Of(v) {
		for all[k] != w {
			k++
		}
		if weights == nil {
			sum[k]++
		} else {
			sum[k] += weights[first+i]
		}
	}
}
