package kernel

import (
	"context"
	"math"
)

// walk seeks how often a walker visits each node who starts once at every node and goes on, each time with the
// chance damping, from node to node. It works on visits by strength, x/total, which are nearly level over the
// graph, and of which a node gathers those of its neighbours without a division.
type walk struct {
	arriving ties // the arcs that arrive at each node
	damping  float64
	inverted []float64 // 1/total, of the strengths that leave a node
	visits   []float64
}

// newWalk starts with equal visits by strength everywhere: right for damping near 1.
func newWalk(arriving ties, total []float64, damping float64) *walk {
	w := &walk{arriving, damping, inverted(total), make([]float64, len(total))}
	sum, count := 0.0, 0.0
	for _, s := range total {
		if s > 0 {
			sum += s
			count++
		}
	}
	for v, s := range total {
		if s > 0 {
			w.visits[v] = count / (1 - damping) / sum
		}
	}
	return w
}

// settled is by how much, relative, the last sweep may still find a value wrong. The error is then at most
// 1/(1-damping) times that where the visits by strength are equal, and a small multiple elsewhere.
const settled = 1e-12

// settle sweeps until all is right, and returns the visits of every node, also of those that nobody leaves.
func (w *walk) settle(ctx context.Context, factor float64, rounds int) ([]float64, error) {
	for range rounds {
		still, err := w.sweep(ctx, factor)
		if err != nil {
			return nil, err
		}
		if still {
			break
		}
	}
	visits := make([]float64, len(w.visits))
	if err := w.arriving.times(ctx, w.visits, visits); err != nil {
		return nil, err
	}
	for v, arrived := range visits {
		visits[v] = 1 + float64(w.damping*arrived)
	}
	return visits, nil
}

// sweep moves each node in turn by factor times what sets it right, and tells whether all were right, to within
// settled.
func (w *walk) sweep(ctx context.Context, factor float64) (bool, error) {
	still, n := true, int32(len(w.visits))
	for from := int32(0); from < n; from += checkEvery {
		if ctx.Err() != nil {
			return false, ctx.Err()
		}
		still = w.right(from, min(from+checkEvery, n), factor) && still
	}
	return still, nil
}

// right sets right the nodes from..to-1.
func (w *walk) right(from, to int32, factor float64) (still bool) {
	still = true
	g, strength, visits := w.arriving.g, w.arriving.strength, w.visits // in registers
	for v := from; v < to; v++ {
		if strength == nil {
			still = w.set(v, sumOver(g.Of(v), visits), factor) && still
		} else {
			still = w.set(v, weightedSum(g.Of(v), strength[g.off[v]:], visits), factor) && still
		}
	}
	return still
}

// set moves a node by factor times what sets it right, and tells whether it was right.
func (w *walk) set(v int32, arrived, factor float64) bool {
	right := (1 + float64(w.damping*arrived)) * w.inverted[v] // 0 where nobody leaves: nobody reads it
	wrong := right - w.visits[v]
	w.visits[v] += float64(factor * wrong)
	return !(math.Abs(wrong) > float64(settled*right))
}

// inverted is 0 where there is nothing to invert.
func inverted(total []float64) []float64 {
	inverse := make([]float64, len(total))
	for v, s := range total {
		if s > 0 {
			inverse[v] = 1 / s
		}
	}
	return inverse
}
