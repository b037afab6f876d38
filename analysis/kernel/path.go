package kernel

import "context"

// NoStep is the step from a node that has arrived, or from which no path leads.
const NoStep int32 = -1

// Path returns a shortest path between two nodes, both included: of all shortest paths the one
// that takes at every step, seen from the first node, the smallest index. A path from a node to
// itself is that node alone; where there is no path it is nil.
// O(n + m) time, 8n bytes.
func Path(ctx context.Context, g CSR, from, to int32) ([]int32, error) {
	hops, err := Hops(ctx, g, []int32{to})
	if err != nil || hops[from] == Unreached {
		return nil, err
	}
	path := make([]int32, 0, hops[from]+1)
	for v := from; v != NoStep; v = StepTowards(g, hops, v) {
		if len(path)%checkEvery == 0 && ctx.Err() != nil {
			return nil, ctx.Err()
		}
		path = append(path, v)
	}
	return path, nil
}

// StepTowards returns the next node after v on a shortest path to the nearest source of hops, which
// Hops made for the same graph: the neighbour with the smallest index that is one hop nearer.
// It is NoStep where v is a source or Unreached.
// O(degree of v) time, no memory.
func StepTowards(g CSR, hops []int32, v int32) int32 {
	if hops[v] <= 0 {
		return NoStep
	}
	for _, w := range g.Of(v) {
		if hops[w] == hops[v]-1 {
			return w
		}
	}
	return NoStep
}
