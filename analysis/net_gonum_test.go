package analysis

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"testing"

	gonum "gonum.org/v1/gonum/graph"
	"gonum.org/v1/gonum/graph/testgraph"

	"spinweb/graph"
)

// drawnNet makes a net of a graph that gonum's suite asks for, nil of one with nothing but loops. The
// suite leaves it to the builder to change nodes: here they get the indices of the net. A line leads
// as directed says; loops are left out.
func drawnNet(wanted []gonum.Node, lines []testgraph.WeightedLine, towards direction) (*Net, error) {
	for _, line := range lines {
		wanted = append(wanted, line.From(), line.To())
	}
	wanted = slices.Clone(wanted)
	slices.SortFunc(wanted, func(x, y gonum.Node) int { return cmp.Compare(x.ID(), y.ID()) })
	wanted = slices.CompactFunc(wanted, func(x, y gonum.Node) bool { return x.ID() == y.ID() })
	b := &builder{moment: moment{snapshot: &graph.Snapshot{}}, index: map[graph.ID]int32{}}
	index := map[int64]int32{}
	for i, v := range wanted {
		id := graph.ID(fmt.Sprintf("%04d", i))
		b.ids = append(b.ids, id)
		b.index[id], index[v.ID()] = int32(i), int32(i)
	}
	for _, line := range lines {
		b.add(index[line.From().ID()], index[line.To().ID()], Ground{Strength: line.Weight(), towards: towards})
	}
	if len(lines) > 0 && len(b.grounds) == 0 {
		return nil, nil
	}
	return b.net(context.Background(), SupportNetwork)
}

func undirected(wanted []gonum.Node, lines []testgraph.WeightedLine, _, _ float64) (g gonum.Graph, n []gonum.Node, e []testgraph.Edge, s, a float64, ok bool) {
	net, err := drawnNet(wanted, lines, bothWays)
	if err != nil || net == nil {
		return nil, nil, nil, 0, 0, false
	}
	for link := range net.Links() {
		e = append(e, edge{&net.nodes[link.A], &net.nodes[link.B], link.Strength})
	}
	if net.Len() > 0 {
		n = gonum.NodesOf(net.Nodes())
	}
	return net, n, e, 0, 0, true
}

func directed(wanted []gonum.Node, lines []testgraph.WeightedLine, _, _ float64) (g gonum.Graph, n []gonum.Node, e []testgraph.Edge, s, a float64, ok bool) {
	net, err := drawnNet(wanted, lines, forth)
	if err != nil || net == nil {
		return nil, nil, nil, 0, 0, false
	}
	arcs, err := net.Directed()
	if err != nil {
		return nil, nil, nil, 0, 0, false
	}
	strongest := map[[2]int64]float64{} // lines that come again are one arc
	for v := range int32(net.Len()) {
		for at := range net.csr.Degree(v) {
			w := net.Of(v)[at]
			if strength := net.outward(net.csr.First(v) + at); strength > 0 {
				strongest[[2]int64{int64(v), int64(w)}] = strength
			}
		}
	}
	for ends, strength := range strongest {
		e = append(e, edge{&net.nodes[ends[0]], &net.nodes[ends[1]], strength})
	}
	if net.Len() > 0 {
		n = gonum.NodesOf(net.Nodes())
	}
	return arcs, n, e, 0, 0, true
}

func TestANetIsAGraphByGonumsOwnSuite(t *testing.T) {
	const useEmpty, keepsDirection = true, true
	t.Run("node existence", func(t *testing.T) { testgraph.NodeExistence(t, undirected) })
	t.Run("edge existence", func(t *testing.T) { testgraph.EdgeExistence(t, undirected, keepsDirection) })
	t.Run("all nodes", func(t *testing.T) { testgraph.ReturnAllNodes(t, undirected, useEmpty) })
	t.Run("node slice", func(t *testing.T) { testgraph.ReturnNodeSlice(t, undirected, useEmpty) })
	t.Run("adjacent nodes", func(t *testing.T) { testgraph.ReturnAdjacentNodes(t, undirected, useEmpty, keepsDirection) })
	t.Run("weight", func(t *testing.T) { testgraph.Weight(t, undirected) })
}

func TestADirectedNetIsAGraphByGonumsOwnSuite(t *testing.T) {
	const useEmpty, keepsDirection = true, true
	t.Run("node existence", func(t *testing.T) { testgraph.NodeExistence(t, directed) })
	t.Run("edge existence", func(t *testing.T) { testgraph.EdgeExistence(t, directed, keepsDirection) })
	t.Run("all nodes", func(t *testing.T) { testgraph.ReturnAllNodes(t, directed, useEmpty) })
	t.Run("node slice", func(t *testing.T) { testgraph.ReturnNodeSlice(t, directed, useEmpty) })
	t.Run("adjacent nodes", func(t *testing.T) { testgraph.ReturnAdjacentNodes(t, directed, useEmpty, keepsDirection) })
	t.Run("weight", func(t *testing.T) { testgraph.Weight(t, directed) })
}

func TestAnIteratorOfNodesCanBeUsedAgain(t *testing.T) {
	n := theBuurt().net(t, SupportNetwork)
	omar, _ := n.Index("omar")
	it := n.From(int64(omar))
	it.Next()
	if rest := gonum.NodesOf(it); len(rest) != 1 || n.ID(int32(rest[0].ID())) != "zus" { // omar knows kees and zus
		t.Errorf("after the first: %v", rest)
	}
	it.Reset()
	if it.Len() != 2 {
		t.Errorf("after a reset %d nodes", it.Len())
	}
}

func TestANodeIsAtNoStrengthFromItself(t *testing.T) {
	n := theBuurt().net(t, SupportNetwork)
	if strength, ok := n.Weight(0, 0); strength != 0 || !ok {
		t.Errorf("itself: %g, %t", strength, ok)
	}
	if strength, ok := n.Weight(-1, -1); strength != 0 || ok {
		t.Errorf("nobody: %g, %t", strength, ok)
	}
}

func TestANodeSliceIsTheCallersOwn(t *testing.T) {
	n := theBuurt().net(t, SupportNetwork)
	gonum.NodesOf(n.Nodes())[0] = nil
	if n.Node(0) == nil {
		t.Error("the net lost a node")
	}
}

func TestAskingForANeighbourBoxesNothing(t *testing.T) {
	n := theBuurt().net(t, SupportNetwork)
	if boxed := testing.AllocsPerRun(100, func() { n.Node(3) }); boxed > 0 {
		t.Errorf("%g allocations", boxed)
	}
}
