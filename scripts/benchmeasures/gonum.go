package main

import (
	"math"
	"math/rand/v2"

	"gonum.org/v1/gonum/graph"
	"gonum.org/v1/gonum/graph/community"
	"gonum.org/v1/gonum/graph/network"
	"gonum.org/v1/gonum/graph/path"
	"gonum.org/v1/gonum/graph/simple"
	"gonum.org/v1/gonum/graph/topo"
	"gonum.org/v1/gonum/graph/traverse"
)

// gonumBetweenness counts ordered pairs, and leaves zeros out.
func gonumBetweenness(n *networks) func(int64) float64 {
	found := network.Betweenness(n.undirected)
	return func(v int64) float64 { return found[v] / 2 }
}

func gonumHarmonic(n *networks) func(int64) float64 {
	found := network.Harmonic(n.undirected, path.DijkstraAllPaths(n.undirected))
	return func(v int64) float64 { return found[v] }
}

func gonumPageRank(n *networks) func(int64) float64 {
	found := network.PageRankSparse(n.bothWays(), damping, 1e-10)
	return func(v int64) float64 { return found[v] }
}

func gonumComponents(n *networks) func(int64) float64 {
	topo.ConnectedComponents(n.undirected)
	return nil
}

func gonumCores(n *networks) func(int64) float64 {
	_, cores := topo.DegeneracyOrdering(n.undirected)
	found := make([]float64, n.csr.N())
	for core, nodes := range cores {
		for _, v := range nodes {
			found[v.ID()] = float64(core)
		}
	}
	return func(v int64) float64 { return found[v] }
}

// gonumHops walks from each schakel, since gonum's walks begin at one node.
func gonumHops(n *networks) func(int64) float64 {
	nearest := make([]int, n.csr.N())
	for v := range nearest {
		nearest[v] = math.MaxInt
	}
	for _, s := range n.schakels {
		var walk traverse.BreadthFirst
		walk.Walk(n.undirected, simple.Node(s), func(v graph.Node, hops int) bool {
			nearest[v.ID()] = min(nearest[v.ID()], hops)
			return false
		})
	}
	return func(v int64) float64 {
		if nearest[v] == math.MaxInt {
			return -1
		}
		return float64(nearest[v])
	}
}

// gonumLouvain is what gonum has instead of Leiden.
func gonumLouvain(n *networks) func(int64) float64 {
	community.Modularize(n.undirected, 1, rand.NewPCG(seed, seed))
	return nil
}
