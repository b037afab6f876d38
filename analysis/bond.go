package analysis

import (
	"context"
	"slices"

	"spinweb/analysis/kernel"
	"spinweb/graph"
)

// bond is a link on its way into a net, between nodes as they were given.
type bond struct {
	a, b     int32
	strength float64
	forth    float64 // of its ties from a to b, 0 without
	back     float64 // of its ties from b to a, 0 without
}

// tieUp makes the graph of a net out of the IDs of its nodes and the bonds between them. A pair may
// come again when no grounds are given, one list for each bond; it then keeps its greatest strengths.
// O(n + m log d) time for a largest degree d.
func (n *Net) tieUp(ctx context.Context, ids []graph.ID, bonds []bond, grounds [][]Ground) error {
	pairs := make([][2]int32, len(bonds))
	for i, b := range bonds {
		pairs[i] = [2]int32{b.a, b.b}
	}
	given, err := kernel.NewCSR(len(ids), pairs)
	if err != nil {
		return err
	}
	if n.order, err = kernel.BFSOrder(ctx, given); err != nil {
		return err
	}
	n.csr = kernel.Relabel(given, n.order)
	place := make([]int32, len(ids)) // by node as it was given
	n.ids, n.nodes = make([]graph.ID, len(ids)), make([]node, len(ids))
	for i, v := range n.order {
		place[v], n.ids[i], n.nodes[i] = int32(i), ids[v], node(i)
	}
	n.byID = place
	if !slices.IsSorted(ids) {
		n.byID = slices.Clone(place)
		slices.SortFunc(n.byID, n.compareIDs)
	}
	return n.layArcs(ctx, place, bonds, grounds)
}

// layArcs lays the strengths of every bond, and its grounds, at both its arcs.
func (n *Net) layArcs(ctx context.Context, place []int32, bonds []bond, grounds [][]Ground) error {
	arcs := 2 * n.csr.M()
	n.strength, n.out = make([]float64, arcs), make([]float64, arcs)
	if grounds != nil {
		n.footing = &footing{linkOf: make([]int32, arcs), grounds: grounds}
	}
	for i, b := range bonds {
		if i%checkEvery == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		there, here := n.arcAt(place[b.a], place[b.b]), n.arcAt(place[b.b], place[b.a])
		for _, at := range []int{there, here} {
			n.strength[at] = max(n.strength[at], b.strength)
			if grounds != nil {
				n.footing.linkOf[at] = int32(i)
			}
		}
		n.out[there], n.out[here] = max(n.out[there], b.forth), max(n.out[here], b.back)
	}
	n.forgetTheUsual()
	return nil
}

// arcAt is the place of the arc from one node to another, which must be there.
func (n *Net) arcAt(i, j int32) int {
	k, _ := slices.BinarySearch(n.Of(i), j)
	return n.csr.First(i) + k
}

// forgetTheUsual frees what says nothing: strengths along the arcs where the ties that lead that way are as
// strong as their link, and then strengths that are all 1.
func (n *Net) forgetTheUsual() {
	asStrong, oneWay := true, false
	for at, out := range n.out {
		asStrong = asStrong && (out == 0 || out == n.strength[at])
		oneWay = oneWay || out == 0
	}
	if asStrong && oneWay {
		n.along = make([]bool, len(n.out))
		for at, out := range n.out {
			n.along[at] = out > 0
		}
	}
	if asStrong {
		n.out = nil
	}
	if n.out == nil && !slices.ContainsFunc(n.strength, func(s float64) bool { return s != 1 }) {
		n.strength = nil
	}
}

// outward is the strength of the ties that go along an arc, 0 without.
func (n *Net) outward(arc int) float64 {
	switch {
	case n.out != nil:
		return n.out[arc]
	case n.along != nil && !n.along[arc]:
		return 0
	default:
		return n.strengthOf(arc)
	}
}

// sortKinds notes the kind of every node.
func (n *Net) sortKinds() {
	n.kindOf = make([]uint8, n.Len())
	for v, id := range n.ids {
		kind := n.moment.kind(id)
		at := slices.Index(n.kinds, kind)
		if at < 0 {
			at = len(n.kinds)
			n.kinds = append(n.kinds, kind)
		}
		n.kindOf[v] = uint8(at)
	}
}
