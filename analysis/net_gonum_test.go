package analysis

import (
	"cmp"
	"fmt"
	"slices"
	"testing"

	gonum "gonum.org/v1/gonum/graph"
	"gonum.org/v1/gonum/graph/testgraph"

	"spinweb/graph"
)

// netOf makes a Net of a graph that gonum's suite asks for. The suite leaves it to the builder to
// change nodes: here they get the indices 0, 1, … in the order of their IDs. Loops are left out.
func netOf(wanted []gonum.Node, lines []testgraph.WeightedLine, _, _ float64) (g gonum.Graph, n []gonum.Node, e []testgraph.Edge, s, a float64, ok bool) {
	for _, line := range lines {
		wanted = append(wanted, line.From(), line.To())
	}
	wanted = slices.Clone(wanted)
	slices.SortFunc(wanted, func(x, y gonum.Node) int { return cmp.Compare(x.ID(), y.ID()) })
	wanted = slices.CompactFunc(wanted, func(x, y gonum.Node) bool { return x.ID() == y.ID() })
	b := &builder{index: map[graph.ID]int32{}}
	index := map[int64]int32{}
	for i, v := range wanted {
		id := graph.ID(fmt.Sprintf("%04d", i))
		b.ids = append(b.ids, id)
		b.index[id], index[v.ID()] = int32(i), int32(i)
	}
	for _, line := range lines {
		b.add(index[line.From().ID()], index[line.To().ID()], Ground{Strength: line.Weight()})
	}
	net, err := b.net(SupportNetwork)
	if err != nil || (len(lines) > 0 && len(net.links) == 0) { // nothing but loops
		return nil, nil, nil, 0, 0, false
	}
	for _, link := range net.links {
		e = append(e, edge{net.nodes[link.A], net.nodes[link.B], link.Strength})
	}
	if net.Len() > 0 {
		n = slices.Clone(net.nodes)
	}
	return net, n, e, 0, 0, true
}

func TestANetIsAGraphByGonumsOwnSuite(t *testing.T) {
	const useEmpty, keepsDirection = true, true
	t.Run("node existence", func(t *testing.T) { testgraph.NodeExistence(t, netOf) })
	t.Run("edge existence", func(t *testing.T) { testgraph.EdgeExistence(t, netOf, keepsDirection) })
	t.Run("all nodes", func(t *testing.T) { testgraph.ReturnAllNodes(t, netOf, useEmpty) })
	t.Run("node slice", func(t *testing.T) { testgraph.ReturnNodeSlice(t, netOf, useEmpty) })
	t.Run("adjacent nodes", func(t *testing.T) { testgraph.ReturnAdjacentNodes(t, netOf, useEmpty, keepsDirection) })
	t.Run("weight", func(t *testing.T) { testgraph.Weight(t, netOf) })
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
