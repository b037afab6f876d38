package main

import (
	"context"
	"fmt"
	"time"

	"gonum.org/v1/gonum/graph/simple"

	"spinweb/analysis/kernel"
	"spinweb/analysis/town"
)

const (
	seed         = 1
	tiesPerActor = 5
)

// networks is one town as our kernels and as gonum hold it.
type networks struct {
	csr        kernel.CSR
	schakels   []int32 // a node in a hundred, to which the hops are counted
	undirected *simple.UndirectedGraph
	directed   *simple.DirectedGraph // both ways: gonum's PageRank wants directions

	build, buildGonum time.Duration
	bytes             uint64 // that csr holds
}

func newNetworks(ctx context.Context, actors int) (networks, error) {
	pairs, err := town.Ties(ctx, actors, tiesPerActor*actors, seed)
	if err != nil {
		return networks{}, err
	}
	var n networks
	build := func() error {
		n.csr, err = inBreadthFirstOrder(ctx, actors, pairs)
		return err
	}
	if n.build, err = onOneCore(build); err != nil {
		return n, err
	}
	n.csr = kernel.CSR{} // so that the next one is not held against what this one gave back
	if n.csr, n.bytes, err = held(func() (kernel.CSR, error) { return inBreadthFirstOrder(ctx, actors, pairs) }); err != nil {
		return n, err
	}
	for v := int32(0); int(v) < actors; v += 100 {
		n.schakels = append(n.schakels, v)
	}
	n.buildGonum, err = onOneCore(func() error { n.asGonum(); return nil })
	return n, err
}

func inBreadthFirstOrder(ctx context.Context, actors int, pairs [][2]int32) (kernel.CSR, error) {
	g, err := kernel.NewCSR(actors, pairs)
	if err != nil {
		return g, err
	}
	order, err := kernel.BFSOrder(ctx, g)
	if err != nil {
		return g, err
	}
	return kernel.Relabel(g, order), nil
}

func (n *networks) asGonum() {
	n.undirected = simple.NewUndirectedGraph()
	for v := range n.csr.N() {
		n.undirected.AddNode(simple.Node(v))
	}
	n.eachArc(func(v, w int32) {
		if v < w {
			n.undirected.SetEdge(simple.Edge{F: simple.Node(v), T: simple.Node(w)})
		}
	})
}

// bothWays makes the directed graph when a measure first asks for it.
func (n *networks) bothWays() *simple.DirectedGraph {
	if n.directed == nil {
		n.directed = simple.NewDirectedGraph()
		for v := range n.csr.N() {
			n.directed.AddNode(simple.Node(v))
		}
		n.eachArc(func(v, w int32) { n.directed.SetEdge(simple.Edge{F: simple.Node(v), T: simple.Node(w)}) })
	}
	return n.directed
}

func (n *networks) eachArc(do func(v, w int32)) {
	for v := range int32(n.csr.N()) {
		for _, w := range n.csr.Of(v) {
			do(v, w)
		}
	}
}

// graphRow is about the graph itself: building it, and what it holds.
func (n *networks) graphRow(size string) row {
	return row{Size: size, Measure: "the graph itself", Ours: n.build, Wall: n.build, Memory: n.bytes, Gonum: n.buildGonum}
}

// equal fails where the two do not agree; a figure for another answer says nothing.
func equal(ours []float64, gonums func(v int64) float64, tolerance float64) error {
	for v, x := range ours {
		if y := gonums(int64(v)); x-y > tolerance*(1+y) || y-x > tolerance*(1+y) {
			return fmt.Errorf("node %d: ours %v, gonum %v", v, x, y)
		}
	}
	return nil
}
