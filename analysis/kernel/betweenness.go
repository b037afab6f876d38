package kernel

import (
	"context"
	"fmt"
	"math"
)

// Betweenness returns for every node v the sum over all unordered pairs of other nodes of the share
// of their shortest paths that lead through v. Pairs without a path contribute nothing, ends of a
// path do not count as between, and every node has an entry, zeros included. It is not normalised:
// divide by (n-1)(n-2)/2 for a value from 0 to 1.
//
// Paths are counted in float64. Where there are more than that holds, about 1.8e308 between two
// nodes (halfway round a ring of 2,048 squares), the answer is an error and not a NaN.
//
// O(nm) time on GOMAXPROCS workers, for n nodes and m ties of the largest block; trees, leaves and
// bridges cost O(1) a node. Memory is what the scratch of all workers together may take, in bytes;
// see dependencies for what it buys. It also fixes the last bits, which GOMAXPROCS does not.
// Beside it 52n + 8m bytes.
//
// U. Brandes, A faster algorithm for betweenness centrality, Journal of Mathematical Sociology
// 25(2), 2001, 163-177. By blocks: R. Puzis, Y. Elovici, P. Zilberman, S. Dolev and U. Brandes,
// Topology manipulations for speeding betweenness centrality computation, Journal of Complex
// Networks 3(1), 2015, 84-112.
func Betweenness(ctx context.Context, g CSR, memory int64) ([]float64, error) {
	b, err := branchesOf(ctx, g)
	if err != nil {
		return nil, err
	}
	between := b.joined()
	for number := range int32(b.members.N()) {
		part, err := b.part(ctx, g, number)
		if err != nil {
			return nil, err
		}
		if part.complete() {
			continue // everybody is tied to everybody: nobody is between
		}
		within, err := dependencies(ctx, part.rows, part.weight, memory)
		if err != nil {
			return nil, err
		}
		for i, v := range part.nodes {
			between[v] += within[i]
		}
	}
	for v := range between {
		between[v] /= 2 // each pair was seen from both its ends
	}
	return counted(between)
}

// DirectedBetweenness is Betweenness along arcs, summed over ordered pairs: a path leads from the
// first to the second. Divide by (n-1)(n-2) for a value from 0 to 1. It knows no blocks, so that n
// and m are those of the whole graph. Beside memory 24n + 12m bytes for m arcs.
func DirectedBetweenness(ctx context.Context, d Digraph, memory int64) ([]float64, error) {
	order, err := BFSOrder(ctx, d.Undirected())
	if err != nil {
		return nil, err
	}
	weight := make([]float64, d.N())
	for i := range weight {
		weight[i] = 1
	}
	within, err := dependencies(ctx, relabelRows(d.Out, order), weight, memory)
	if err != nil {
		return nil, err
	}
	between := make([]float64, d.N())
	for i, v := range order {
		between[v] = within[i]
	}
	return counted(between)
}

// counted returns the result unless a count of paths ran over, which leaves a NaN at the last nodes
// that those paths reach: endlessly many paths times nobody beyond.
func counted(between []float64) ([]float64, error) {
	for v, b := range between {
		if math.IsNaN(b) {
			return nil, fmt.Errorf("betweenness of node %d: more shortest paths than a float64 counts", v)
		}
	}
	return between, nil
}
