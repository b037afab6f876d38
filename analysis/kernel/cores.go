package kernel

import (
	"context"
	"slices"
)

// CoreNumbers returns for every node its core number: the greatest k for which the node is part of a
// subgraph in which every node has at least k neighbours. A node without ties has 0, a tree 1, a
// clique of n nodes n-1. Components do not influence each other, and strengths play no part.
// O(n + m) time, 16n bytes and 4 for each degree up to the greatest.
//
// V. Batagelj, M. Zaveršnik, An O(m) algorithm for cores decomposition of networks, 2003,
// arXiv:cs/0310049.
func CoreNumbers(ctx context.Context, g CSR) ([]int32, error) {
	b := newPeeling(g)
	for i, v := range b.nodes {
		if i%checkEvery == 0 && ctx.Err() != nil {
			return nil, ctx.Err()
		}
		core := b.left[v]
		for _, w := range g.Of(v) {
			if b.left[w] > core {
				b.lower(w)
			}
		}
	}
	return b.left, nil
}

// peeling holds the nodes in ascending order of the neighbours they have left, sorted by counting.
// What was taken off keeps the number it had then: its core number.
type peeling struct {
	left  []int32 // by node: neighbours not yet taken off
	nodes []int32 // in ascending order of left
	place []int32 // by node: where it is in nodes
	first []int32 // by number left: where its nodes begin
}

func newPeeling(g CSR) *peeling {
	n := g.N()
	b := &peeling{make([]int32, n), make([]int32, n), make([]int32, n), nil}
	most := int32(0)
	for v := range int32(n) {
		b.left[v] = int32(g.Degree(v))
		most = max(most, b.left[v])
	}
	b.first = make([]int32, most+2)
	for _, d := range b.left {
		b.first[d+1]++
	}
	for d := range most + 1 {
		b.first[d+1] += b.first[d]
	}
	end := slices.Clone(b.first)
	for v := range int32(n) {
		at := end[b.left[v]]
		end[b.left[v]]++
		b.nodes[at], b.place[v] = v, at
	}
	return b
}

// lower takes one neighbour from v: v changes places with the first node that has as many left, and
// those begin one place farther.
func (b *peeling) lower(v int32) {
	d := b.left[v]
	from, to := b.place[v], b.first[d]
	other := b.nodes[to]
	b.nodes[from], b.nodes[to] = other, v
	b.place[other], b.place[v] = from, to
	b.first[d]++
	b.left[v]--
}
