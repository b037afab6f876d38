package kernel

import (
	"context"
	"math/rand/v2"
)

// byCommunity lists all nodes such that who have many ties among each other stand together: by the communities
// that one round of Leiden finds, these in the order of their first nodes and the nodes of each ascending. It
// comes nearer to that than BFSOrder, which in a few steps is everywhere, and takes some twenty times as long.
// O(m) time for a round; 80n + 50m bytes.
func byCommunity(ctx context.Context, g CSR) ([]int32, error) {
	l := newLeiden(bottomLevel(g, nil))
	l.random = rand.New(rand.NewPCG(0, 0))
	of := make([]int32, g.N())
	for v := range of {
		of[v] = int32(v)
	}
	if err := l.round(ctx, of); err != nil {
		return nil, err
	}
	nodes, _ := grouped(of, renumber(of, l.parts.number))
	return nodes, nil
}
