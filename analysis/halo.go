package analysis

import (
	"context"

	"spinweb/analysis/kernel"
)

const (
	wholeNet = 10_000 // architecture.md §3: betweenness on the whole net up to so many actors
	halo     = 3      // and beyond that on so many steps around the area
)

// betweenness counts on the whole net, or where that is too large on the inhabitants of an area and a
// halo around them, which it then returns; nodes beyond it have betweenness 0.
func betweenness(ctx context.Context, n *Net, inhabitants []int32) (between []float64, around int, err error) {
	if n.Len() <= wholeNet {
		between, err = kernel.Betweenness(ctx, n.csr)
		return between, 0, err
	}
	hops, err := kernel.Hops(ctx, n.csr, inhabitants)
	if err != nil {
		return nil, halo, err
	}
	inside := func(v int32) bool { return hops[v] != kernel.Unreached && hops[v] <= halo }
	between, err = betweennessWithin(ctx, n, inside)
	return between, halo, err
}

// betweennessWithin counts on the part of the net whose nodes are inside; the others get 0.
func betweennessWithin(ctx context.Context, n *Net, inside func(int32) bool) ([]float64, error) {
	place := make([]int32, n.Len())
	var nodes []int32
	for v := range int32(n.Len()) {
		if inside(v) {
			place[v] = int32(len(nodes))
			nodes = append(nodes, v)
		}
	}
	var pairs [][2]int32
	for _, link := range n.links {
		if inside(link.A) && inside(link.B) {
			pairs = append(pairs, [2]int32{place[link.A], place[link.B]})
		}
	}
	part, err := kernel.NewCSR(len(nodes), pairs)
	if err != nil {
		return nil, err
	}
	counted, err := kernel.Betweenness(ctx, part)
	if err != nil {
		return nil, err
	}
	between := make([]float64, n.Len())
	for i, v := range nodes {
		between[v] = counted[i]
	}
	return between, nil
}
