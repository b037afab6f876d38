package kernel

import "context"

// ArticulationPoints tells for every node whether its component falls apart without it, that is,
// whether taking the node away leaves more components than before. A node with fewer than two ties
// never is one.
// O(n + m) time, 21n bytes.
//
// J. Hopcroft and R. Tarjan, Algorithm 447: efficient algorithms for graph manipulation,
// Communications of the ACM 16(6), 1973, 372-378.
func ArticulationPoints(ctx context.Context, g CSR) ([]bool, error) {
	t, err := walkDepthFirst(ctx, g)
	if err != nil {
		return nil, err
	}
	return t.articulationPoints(), nil
}

func (t *depthFirst) articulationPoints() []bool {
	points := make([]bool, len(t.node))
	children := 0 // of the node where the walk entered this component
	for turn, up := range t.up {
		switch {
		case up == none:
			children = 0
		case t.up[up] == none:
			children++
			points[t.node[up]] = children > 1
		case t.opensBlock(int32(turn)):
			points[t.node[up]] = true
		}
	}
	return points
}
