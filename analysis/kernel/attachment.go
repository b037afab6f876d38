package kernel

import (
	"cmp"
	"context"
	"slices"
)

// attachment finds the first k pairs by the product of their degrees without looking at all pairs: of the
// nodes by degree, and then by rank, each is paired with those after it until such a pair comes too late. For
// one node the pairs come in the order of the answer, so what follows comes too late as well.
func attachment(ctx context.Context, g CSR, order pairOrder, k int) (*topPairs, error) {
	nodes := slices.Clone(order.node)
	slices.SortStableFunc(nodes, func(a, b int32) int { return cmp.Compare(g.Degree(b), g.Degree(a)) })
	best := newTopPairs(order, k)
	steps := 0
	for i, a := range nodes {
		for j := i + 1; j < len(nodes); j++ {
			if steps++; steps%checkEvery == 0 && ctx.Err() != nil {
				return nil, ctx.Err()
			}
			b := nodes[j]
			score := float64(g.Degree(a)) * float64(g.Degree(b))
			if score < best.worst {
				if j == i+1 {
					return best, nil
				}
				break
			}
			if _, tied := slices.BinarySearch(g.Of(a), b); !tied && !best.offer(score, a, b) {
				break
			}
		}
	}
	return best, nil
}
