package analysis

import (
	"context"
	"fmt"
	"math"

	"spinweb/graph"
)

// NetOf makes a net of a graph file: its nodes are the labels, and its links have strengths but no
// grounds. Pairs that come again, either way round, are one link with the greatest weight; where the
// list is directed, its Directed view has one arc with the greatest weight of that direction. Without
// weights every strength is 1. It refuses what kernel.NewCSR refuses, and weights that are not one
// finite number above 0 for each pair.
// O(n log n + m log d) time for a largest degree d; while building 130 bytes a pair.
func NetOf(ctx context.Context, list graph.EdgeList) (*Net, error) {
	if list.Weights != nil && len(list.Weights) != len(list.Pairs) {
		return nil, fmt.Errorf("%d weights for %d pairs", len(list.Weights), len(list.Pairs))
	}
	ids := make([]graph.ID, len(list.Labels))
	for i, label := range list.Labels {
		ids[i] = graph.ID(label)
	}
	bonds := make([]bond, len(list.Pairs))
	for i, pair := range list.Pairs {
		weight := 1.0
		if list.Weights != nil {
			weight = list.Weights[i]
		}
		if !(weight > 0) || math.IsInf(weight, 1) {
			return nil, fmt.Errorf("weight of pair %d (%d, %d): want a finite number above 0", i, pair[0], pair[1])
		}
		bonds[i] = bond{a: pair[0], b: pair[1], strength: weight, forth: weight, back: weight}
		if list.Directed {
			bonds[i].back = 0
		}
	}
	n := &Net{netKind: FileNetwork}
	if err := n.tieUp(ctx, ids, bonds, nil); err != nil {
		return nil, fmt.Errorf("net of a file: %w", err)
	}
	return n, nil
}
