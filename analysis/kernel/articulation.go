package kernel

import (
	"cmp"
	"context"
	"slices"
)

// ArticulationPoints tells for every node whether its component falls apart without it, that is,
// whether taking the node away leaves more components than before. A node with fewer than two ties
// never is one.
// O(n + m) time, 17n bytes.
//
// J. Hopcroft and R. Tarjan, Algorithm 447: efficient algorithms for graph manipulation,
// Communications of the ACM 16(6), 1973, 372-378.
func ArticulationPoints(ctx context.Context, g CSR) ([]bool, error) {
	t, err := lowpoints(ctx, g)
	if err != nil {
		return nil, err
	}
	points := make([]bool, g.N())
	children := t.cursor // the walk is over: the array is free
	clear(children)
	for v, p := range t.parent {
		switch {
		case p == none:
		case t.parent[p] == none:
			children[p]++
			points[p] = children[p] > 1
		case t.low[v] >= t.seen[p]:
			points[p] = true
		}
	}
	return points, nil
}

// Bridges returns the ties without which a component falls apart, each as smaller node, larger
// node, and all in ascending order; nil if there are none.
// O(n + m + b log b) time for b bridges, 16n + 8b bytes.
//
// R. E. Tarjan, A note on finding the bridges of a graph, Information Processing Letters 2(6),
// 1974, 160-161.
func Bridges(ctx context.Context, g CSR) ([][2]int32, error) {
	t, err := lowpoints(ctx, g)
	if err != nil {
		return nil, err
	}
	var bridges [][2]int32
	for v, p := range t.parent {
		if p != none && t.low[v] > t.seen[p] {
			bridges = append(bridges, [2]int32{min(int32(v), p), max(int32(v), p)})
		}
	}
	slices.SortFunc(bridges, func(a, b [2]int32) int {
		return cmp.Or(cmp.Compare(a[0], b[0]), cmp.Compare(a[1], b[1]))
	})
	return bridges, nil
}

// none is the parent of a node where the walk entered a component.
const none int32 = -1

// lowTree is a depth-first walk over all components, each entered at its smallest node.
type lowTree struct {
	parent []int32 // whence the walk came; none where it began
	seen   []int32 // when the walk first came there: 1, 2, 3, …
	low    []int32 // smallest seen that a node, or one below it, is tied to outside the tree
	cursor []int32 // how many of its neighbours were looked at
}

// lowpoints walks the graph. Parent is stack and tree at once: to go back is to go to the parent.
func lowpoints(ctx context.Context, g CSR) (lowTree, error) {
	n := g.N()
	t := lowTree{make([]int32, n), make([]int32, n), make([]int32, n), make([]int32, n)}
	seen, steps := int32(0), 0
	for start := range int32(n) {
		if t.seen[start] != 0 {
			continue
		}
		for v, from := start, none; v != none; steps++ {
			if steps%checkEvery == 0 && ctx.Err() != nil {
				return lowTree{}, ctx.Err()
			}
			if t.seen[v] == 0 {
				seen++
				t.parent[v], t.seen[v], t.low[v] = from, seen, seen
			}
			below := t.advance(g.Of(v), v)
			if below != none {
				v, from = below, v
				continue
			}
			from = t.parent[v]
			if from != none {
				t.low[from] = min(t.low[from], t.low[v])
			}
			v = from
		}
	}
	return t, nil
}

// advance looks at the neighbours of v from where it left off, up to one that the walk has not
// seen, which it returns; none when all were looked at.
func (t *lowTree) advance(neighbours []int32, v int32) int32 {
	low := t.low[v]
	for i := t.cursor[v]; int(i) < len(neighbours); i++ {
		w := neighbours[i]
		if t.seen[w] == 0 {
			t.low[v], t.cursor[v] = low, i+1
			return w
		}
		if w != t.parent[v] {
			low = min(low, t.seen[w])
		}
	}
	t.low[v], t.cursor[v] = low, int32(len(neighbours))
	return none
}
