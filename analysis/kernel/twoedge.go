package kernel

import "context"

// TwoEdgeComponents returns for every node the number of its 2-edge-connected component, and for
// every such component its number of nodes: whoever stays connected whichever single tie is lost,
// or, what is the same, the components that are left without the bridges. They are numbered from 0
// in the order of their smallest node; a node without ties is one of its own.
// O(n + m) time, 24n bytes and 4 for each component.
//
// R. E. Tarjan, A note on finding the bridges of a graph, Information Processing Letters 2(6),
// 1974, 160-161.
func TwoEdgeComponents(ctx context.Context, g CSR) (of, sizes []int32, err error) {
	t, err := walkDepthFirst(ctx, g)
	if err != nil {
		return nil, nil, err
	}
	head := make([]int32, g.N()) // the first node of each node's component to which the walk came
	for turn, up := range t.up {
		v := t.node[turn]
		head[v] = v
		if up != none && !t.isBridge(int32(turn)) {
			head[v] = head[t.node[up]]
		}
	}
	of, sizes = numbered(head)
	return of, sizes, nil
}

// numbered numbers parts from 0 in the order of their smallest node and counts their nodes. Each
// node is given by one node of its part, the same for all in it.
func numbered(head []int32) (of, sizes []int32) {
	of = make([]int32, len(head))
	number := unreached(len(head)) // by head
	for v, h := range head {
		if number[h] == Unreached {
			number[h] = int32(len(sizes))
			sizes = append(sizes, 0)
		}
		of[v] = number[h]
		sizes[of[v]]++
	}
	return of, sizes
}
