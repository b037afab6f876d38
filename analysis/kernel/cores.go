package kernel

import "context"

// CoreNumbers returns for every node its core number: the greatest k for which the node is part of a
// subgraph in which every node has at least k neighbours. A node without ties has 0, a tree 1, a
// clique of n nodes n-1. Components do not influence each other, and strengths play no part.
// O(n + m) time, 12n bytes.
//
// Level after level, the nodes with no more neighbours left than the level are taken off, and those that
// thereby come to it. Every level looks at all nodes that are left, which costs no more than their arcs:
// they have more neighbours than levels have been.
//
// H. Kabir, K. Madduri, Parallel k-core decomposition on multicore platforms, IEEE International Parallel and
// Distributed Processing Symposium Workshops, 2017, 1482-1491.
func CoreNumbers(ctx context.Context, g CSR) ([]int32, error) {
	p := newPeeling(g)
	for level := int32(0); len(p.rest) > 0; level++ {
		p.sift(level)
		if err := p.peel(ctx, level); err != nil {
			return nil, err
		}
	}
	return p.left, nil
}

// peeling holds what is left of a graph. A node that is taken off keeps the number that it had then: its core
// number. Loops write a node before they know whether it counts, and step over it if it does, for there is no
// foreseeing which way a branch would go.
type peeling struct {
	g     CSR
	left  []int32 // by node: neighbours not yet taken off
	rest  []int32 // the nodes that had more left than the level when it was sifted
	taken []int32 // nodes in the order in which they are taken off, and room for one more
	from  int     // in taken: the first whose neighbours do not know yet
	to    int     // in taken: the end
}

func newPeeling(g CSR) *peeling {
	n := g.N()
	p := &peeling{g: g, left: make([]int32, n), rest: make([]int32, n), taken: make([]int32, n+1)}
	for v := range int32(n) {
		p.left[v], p.rest[v] = int32(g.Degree(v)), v
	}
	return p
}

// sift takes off the nodes with level neighbours left, and drops those that went before.
func (p *peeling) sift(level int32) {
	to, more := p.to, 0
	for _, v := range p.rest {
		left := p.left[v]
		p.taken[to], p.rest[more] = v, v
		if left == level {
			to++
		}
		if left > level {
			more++
		}
	}
	p.to, p.rest = to, p.rest[:more]
}

// peel tells the neighbours of those taken off, and takes off whom that brings down to level.
func (p *peeling) peel(ctx context.Context, level int32) error {
	for ; p.from < p.to; p.from++ {
		if p.from%checkEvery == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		p.to += lower(p.g.Of(p.taken[p.from]), p.left, p.taken[p.to:], level)
	}
	return nil
}

// lower takes a neighbour from each node of row that has more than level left. It lists those that come down
// to level in reached, and tells how many they are.
func lower(row, left, reached []int32, level int32) int {
	count := 0
	for _, w := range row {
		before := left[w]
		left[w] = before - int32(uint32(level-before)>>31) // 1 where before is more than level
		reached[count] = w
		if before == level+1 {
			count++
		}
	}
	return count
}
