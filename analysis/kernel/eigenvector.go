package kernel

import (
	"context"
	"errors"
	"math"
)

// ErrUnsettled is the error of Eigenvector when the greatest eigenvalue is so close to the next that the
// search gave up: long chains have it. The centrality then says little, and may be shown as unknown.
var ErrUnsettled = errors.New("the eigenvector did not settle")

// Eigenvector returns the eigenvector centrality of every node of the largest component: a positive
// number in proportion to the sum of that of its neighbours, each times the strength of the tie. The
// greatest is 1. All other nodes have 0. Of components of equal size the one with the node that ranks first
// is taken, so that it may be given to one of two equal groups and not to the other; rank is that of
// TopPairs, and nil stands for the order of the nodes themselves. In a graph without ties nobody has one:
// NaN everywhere.
//
// strength holds a number for every arc as NewWeighted gives it, the same both ways; nil means 1.
// The error is at most about 10⁻⁸ of the greatest and 10⁻⁷ of the value itself, and more where the two greatest
// eigenvalues differ by less than a millionth. A bipartite graph, whose eigenvalues come in pairs of opposite sign, is as good as
// any other. About thirty products with the matrix for a usual network, each O(n + m) time with O(n) for
// each of at most 20 vectors; 240n bytes, and 8m for a copy of the component in which nodes of one degree follow
// each other, for a processor foresees where rows of equal length end, and 16m for strengths.
//
// P. Bonacich, Power and centrality: a family of measures, American Journal of Sociology 92(5), 1987,
// 1170-1182; K. Wu, H. Simon, Thick-restart Lanczos method for large symmetric eigenvalue problems, SIAM
// Journal on Matrix Analysis and Applications 22(2), 2000, 602-616.
func Eigenvector(ctx context.Context, g CSR, strength []float64, rank []int32) ([]float64, error) {
	if g.M() == 0 {
		return allNaN(g.N()), nil
	}
	order, err := newPairOrder(g.N(), rank)
	if err != nil {
		return nil, err
	}
	nodes, err := largestComponent(ctx, g, order.node)
	if err != nil {
		return nil, err
	}
	leading, err := newLanczos(ties{g, strength}.among(nodes)).leading(ctx)
	if err != nil {
		return nil, err
	}
	greatest := 0.0
	for _, x := range leading {
		greatest = max(greatest, x)
	}
	centrality := make([]float64, g.N())
	for i, v := range nodes {
		centrality[v] = leading[i] / greatest
	}
	return centrality, nil
}

func allNaN(n int) []float64 {
	x := make([]float64, n)
	for v := range x {
		x[v] = math.NaN()
	}
	return x
}

// largestComponent lists the nodes of the largest component, the largest degree first; of equal ones that of
// which a node comes first in an order of all nodes.
func largestComponent(ctx context.Context, g CSR, order []int32) ([]int32, error) {
	of, sizes, err := Components(ctx, g)
	if err != nil {
		return nil, err
	}
	largest := of[order[0]]
	for _, v := range order {
		if sizes[of[v]] > sizes[largest] {
			largest = of[v]
		}
	}
	nodes := make([]int32, 0, sizes[largest])
	for _, v := range byDegree(g) {
		if of[v] == largest {
			nodes = append(nodes, v)
		}
	}
	return nodes, nil
}
