package analysis

import gonum "gonum.org/v1/gonum/graph"

var (
	_ gonum.Undirected         = (*Net)(nil)
	_ gonum.WeightedUndirected = (*Net)(nil)
)

// node is an index as gonum wants it. A net makes each node once, and hands out pointers to it, which
// allocate nothing.
type node int32

// ID returns the index.
func (v *node) ID() int64 { return int64(*v) }

// edge is a link as gonum wants it.
type edge struct {
	from, to gonum.Node
	strength float64
}

func (e edge) From() gonum.Node         { return e.from }
func (e edge) To() gonum.Node           { return e.to }
func (e edge) ReversedEdge() gonum.Edge { return edge{e.to, e.from, e.strength} }
func (e edge) Weight() float64          { return e.strength }

func (n *Net) has(id int64) bool { return id >= 0 && id < int64(n.Len()) }

// Node returns the node with an index, nil when there is none.
func (n *Net) Node(id int64) gonum.Node {
	if !n.has(id) {
		return nil
	}
	return &n.nodes[id]
}

// Nodes returns all nodes.
func (n *Net) Nodes() gonum.Nodes {
	if n.Len() == 0 {
		return gonum.Empty
	}
	return &nodes{all: n.nodes, last: n.Len(), at: -1}
}

// From returns the neighbours of a node.
func (n *Net) From(id int64) gonum.Nodes {
	if !n.has(id) {
		return gonum.Empty
	}
	return neighbours(n.nodes, n.Of(int32(id)))
}

// HasEdgeBetween reports whether two nodes are linked.
func (n *Net) HasEdgeBetween(xid, yid int64) bool { return n.WeightedEdge(xid, yid) != nil }

// Edge returns the link between two nodes, from the first to the second, nil when there is none.
func (n *Net) Edge(uid, vid int64) gonum.Edge {
	if e := n.WeightedEdge(uid, vid); e != nil {
		return e
	}
	return nil
}

// EdgeBetween returns the link between two nodes, nil when there is none.
func (n *Net) EdgeBetween(xid, yid int64) gonum.Edge { return n.Edge(xid, yid) }

// WeightedEdge returns the link between two nodes with its strength, nil when there is none.
func (n *Net) WeightedEdge(uid, vid int64) gonum.WeightedEdge {
	if !n.has(uid) || !n.has(vid) {
		return nil
	}
	link, found := n.Link(int32(uid), int32(vid))
	if !found {
		return nil
	}
	return edge{&n.nodes[uid], &n.nodes[vid], link.Strength}
}

// WeightedEdgeBetween returns the link between two nodes with its strength, nil when there is none.
func (n *Net) WeightedEdgeBetween(xid, yid int64) gonum.WeightedEdge {
	return n.WeightedEdge(xid, yid)
}

// Weight returns the strength between two nodes, 0 for a node and itself and where there is no link.
func (n *Net) Weight(xid, yid int64) (strength float64, ok bool) {
	if e := n.WeightedEdge(xid, yid); e != nil {
		return e.Weight(), true
	}
	return 0, xid == yid && n.has(xid)
}

// nodes iterates over a row of neighbours, or without a row over all nodes.
type nodes struct {
	all      []node
	row      []int32
	at, last int
}

// neighbours iterates over the nodes of a row.
func neighbours(all []node, row []int32) gonum.Nodes {
	if len(row) == 0 {
		return gonum.Empty
	}
	return &nodes{all: all, row: row, last: len(row), at: -1}
}

// Next goes to the next node, if there is one.
func (it *nodes) Next() bool {
	if it.at+1 >= it.last {
		it.at = it.last
		return false
	}
	it.at++
	return true
}

// Len returns how many nodes are still to come.
func (it *nodes) Len() int { return max(it.last-it.at-1, 0) }

// Reset goes back to the start.
func (it *nodes) Reset() { it.at = -1 }

// Node returns the current node.
func (it *nodes) Node() gonum.Node {
	if it.at < 0 || it.at >= it.last {
		return nil
	}
	return it.node(it.at)
}

// NodeSlice returns the nodes still to come, in a slice of the caller's own.
func (it *nodes) NodeSlice() []gonum.Node {
	if it.Len() == 0 {
		return nil
	}
	rest := make([]gonum.Node, 0, it.Len())
	for k := it.at + 1; k < it.last; k++ {
		rest = append(rest, it.node(k))
	}
	return rest
}

func (it *nodes) node(k int) gonum.Node {
	if it.row != nil {
		k = int(it.row[k])
	}
	return &it.all[k]
}
