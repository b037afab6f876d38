package kernel

import (
	"cmp"
	"context"
	"slices"
)

// Bridges returns the ties without which a component falls apart, each as smaller node, larger
// node, and all in ascending order; nil if there are none.
// O(n + m + b log b) time for b bridges, 20n + 8b bytes.
//
// R. E. Tarjan, A note on finding the bridges of a graph, Information Processing Letters 2(6),
// 1974, 160-161.
func Bridges(ctx context.Context, g CSR) ([][2]int32, error) {
	t, err := walkDepthFirst(ctx, g)
	if err != nil {
		return nil, err
	}
	var bridges [][2]int32
	for turn, up := range t.up {
		if t.isBridge(int32(turn)) {
			v, w := t.node[turn], t.node[up]
			bridges = append(bridges, [2]int32{min(v, w), max(v, w)})
		}
	}
	slices.SortFunc(bridges, func(a, b [2]int32) int {
		return cmp.Or(cmp.Compare(a[0], b[0]), cmp.Compare(a[1], b[1]))
	})
	return bridges, nil
}
