package analysis

import (
	"context"

	"spinweb/analysis/kernel"
)

const (
	wholeNet = 10_000 // architecture.md §3: betweenness on the whole net up to so many actors
	halo     = 3      // and beyond that on so many steps around the area

	scratch = 256 << 20 // bytes that one question may take to count
)

// betweenness counts on the whole net, or where that is too large on the inhabitants of an area and a
// halo around them, which it then returns; nodes beyond it have betweenness 0.
func betweenness(ctx context.Context, n *Net, inhabitants []int32) (between []float64, around int, err error) {
	if n.Len() <= wholeNet {
		between, err = kernel.Betweenness(ctx, n.csr, scratch)
		return between, 0, err
	}
	part, err := n.aroundNodes(ctx, inhabitants, halo)
	if err != nil {
		return nil, halo, err
	}
	counted, err := kernel.Betweenness(ctx, part.csr, scratch)
	if err != nil {
		return nil, halo, err
	}
	between = make([]float64, n.Len())
	for i, value := range counted {
		v, _ := n.Index(part.ID(int32(i)))
		between[v] = value
	}
	return between, halo, nil
}
