package analysis

import (
	"context"
	"fmt"
	"slices"

	"spinweb/analysis/kernel"
	"spinweb/graph"
)

// Part returns the part of a net whose nodes are inside, with all links between them: a net like any
// other, of the same kind and day. inside is called once for each node.
// O(n + m log d) time for a largest degree d.
func (n *Net) Part(ctx context.Context, inside func(int32) bool) (*Net, error) {
	place := make([]int32, n.Len())
	var ids []graph.ID
	for _, v := range n.given() {
		place[v] = absent
		if inside(v) {
			place[v] = int32(len(ids))
			ids = append(ids, n.ID(v))
		}
	}
	part := &Net{moment: n.moment, netKind: n.netKind}
	bonds, grounds := n.bonds(place)
	if err := part.tieUp(ctx, ids, bonds, grounds); err != nil {
		return nil, fmt.Errorf("part of net %s: %w", n.netKind, err)
	}
	if n.kindOf != nil {
		part.sortKinds()
	}
	return part, nil
}

// absent is the place of a node that is not in a part.
const absent int32 = -1

// given returns the nodes in the order of Place.
func (n *Net) given() []int32 {
	given := make([]int32, n.Len())
	for v, place := range n.order {
		given[place] = int32(v)
	}
	return given
}

// bonds returns the links between the nodes that have a place as bonds between these places.
func (n *Net) bonds(place []int32) (bonds []bond, grounds [][]Ground) {
	for v := range int32(n.Len()) {
		for k, w := range n.Of(v) {
			if w < v || place[v] == absent || place[w] == absent {
				continue
			}
			at := n.csr.First(v) + k
			bonds = append(bonds, bond{a: place[v], b: place[w], strength: n.strengthOf(at),
				forth: n.outward(at), back: n.outward(n.arcAt(w, v))})
			if n.footing != nil {
				grounds = append(grounds, n.footing.grounds[n.footing.linkOf[at]])
			}
		}
	}
	return bonds, grounds
}

// OfArea returns the part of a net that belongs to an area, with everybody up to so many steps around
// it: that halo counts, and is never reported. Who belongs to an area is said by belongingTo. An area
// that is not there gives NotFoundKind.
func (n *Net) OfArea(ctx context.Context, area graph.AreaCode, halo int) (*Net, error) {
	inhabitants, err := n.belongingTo(area)
	if err != nil {
		return nil, err
	}
	return n.aroundNodes(ctx, inhabitants, halo)
}

// aroundNodes returns the part of a net within so many steps of some nodes.
func (n *Net) aroundNodes(ctx context.Context, nodes []int32, halo int) (*Net, error) {
	hops, err := kernel.Hops(ctx, n.csr, nodes)
	if err != nil {
		return nil, err
	}
	return n.Part(ctx, func(v int32) bool { return hops[v] != kernel.Unreached && int(hops[v]) <= halo })
}

// belongingTo returns the nodes that belong to an area, in the order of their IDs: the residents of it;
// of the rest who or what is present in it, covers it or links it, or a part of it or an area around it.
func (n *Net) belongingTo(area graph.AreaCode) ([]int32, error) {
	id := graph.ID(area)
	if actor := n.snapshot.Actor(id); actor == nil || actor.Kind != graph.Area {
		return nil, graph.NotFound()
	}
	residents := n.residentsOf(id)
	near := append(n.below(id), n.around(id)...)
	var belonging []int32
	for _, v := range n.byID {
		switch n.ActorKind(v) {
		case graph.Resident:
			if _, lives := slices.BinarySearch(residents, n.ID(v)); lives {
				belonging = append(belonging, v)
			}
		case graph.Area:
			if slices.Contains(n.below(id), n.ID(v)) {
				belonging = append(belonging, v)
			}
		default:
			if overlap(n.presence(n.ID(v)), near) {
				belonging = append(belonging, v)
			}
		}
	}
	return belonging, nil
}

// OfTheme returns the part of a net whose actors have a tie with a theme on the day, and the theme.
func (n *Net) OfTheme(ctx context.Context, theme graph.ID) (*Net, error) {
	return n.Part(ctx, func(v int32) bool {
		id := n.ID(v)
		for range n.ties(id, func(t *graph.Tie) bool { return t.Other(id) == theme }) {
			return true
		}
		return id == theme
	})
}

// OfKinds returns the part of a net whose actors are of some kinds.
func (n *Net) OfKinds(ctx context.Context, kinds ...graph.ActorKind) (*Net, error) {
	return n.Part(ctx, func(v int32) bool { return slices.Contains(kinds, n.ActorKind(v)) })
}
