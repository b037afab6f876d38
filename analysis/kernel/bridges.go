package kernel

import (
	"context"
	"slices"
)

// Bridges returns the ties without which a component falls apart, each as smaller node, larger
// node, and all in ascending order; nil if there are none.
// O(n + m + b log b) time for b bridges, 20n + 16b bytes.
//
// R. E. Tarjan, A note on finding the bridges of a graph, Information Processing Letters 2(6),
// 1974, 160-161.
func Bridges(ctx context.Context, g CSR) ([][2]int32, error) {
	t, err := walkDepthFirst(ctx, g)
	if err != nil {
		return nil, err
	}
	return t.bridges(), nil
}

// ArticulationPointsAndBridges finds both on one walk, in little more than the time for one.
func ArticulationPointsAndBridges(ctx context.Context, g CSR) (points []bool, bridges [][2]int32, err error) {
	t, err := walkDepthFirst(ctx, g)
	if err != nil {
		return nil, nil, err
	}
	return t.articulationPoints(), t.bridges(), nil
}

func (t *depthFirst) bridges() [][2]int32 {
	var ties []uint64 // smaller node, larger node: numbers sort faster than pairs
	for turn, up := range t.up {
		if t.isBridge(int32(turn)) {
			v, w := t.node[turn], t.node[up]
			ties = append(ties, uint64(min(v, w))<<32|uint64(max(v, w)))
		}
	}
	if ties == nil {
		return nil
	}
	slices.Sort(ties)
	bridges := make([][2]int32, len(ties))
	for i, tie := range ties {
		bridges[i] = [2]int32{int32(tie >> 32), int32(tie & 0xffffffff)}
	}
	return bridges
}
