package analysis

import (
	"cmp"
	"context"
	"slices"

	"spinweb/graph"
)

// Belonging is how an actor belongs to an area.
type Belonging uint8

// The ways to belong. What has no place of its own (a theme, somebody in a resident's circle) is there
// with whoever is there and is tied to it.
const (
	Elsewhere Belonging = iota
	Attached
	There
)

// AreaNetwork is what one viewer may see of the network of an area.
type AreaNetwork struct {
	Nodes    []Inhabitant // by rank, then most ties first, then ID
	Ties     []NearTie    // between those nodes, by From and then To
	NotShown int          // further nodes of the area that the viewer may see, but that were too many
}

// Inhabitant is an actor in the network of an area.
type Inhabitant struct {
	ID   graph.ID
	Ties int // links within the area that the viewer may see, also to nodes that are not shown
}

// Within returns the network of an area: its nodes, at most limit of them, and the links between these,
// over nothing but what admits lets through (see Around). belongs says of a node how it belongs to the
// area, and Elsewhere also when the viewer may not see it; rank puts the lower before the higher when
// not all can be shown. O(n + m) time, plus a call of belongs per node and of admits per ground.
func Within(ctx context.Context, n *Net, limit int, belongs func(graph.ID) Belonging, rank func(graph.ID) int,
	admits func(tieIDs []graph.ID, other graph.ID) bool) (AreaNetwork, error) {
	if err := within("limit", limit, 1, MostNodes); err != nil {
		return AreaNetwork{}, err
	}
	w := walk{Net: n, admits: admits, seen: map[int32]near{}}
	if err := w.settle(ctx, belongs); err != nil {
		return AreaNetwork{}, err
	}
	return w.ranked(limit, rank), nil
}

// settle finds who belongs to an area.
func (w *walk) settle(ctx context.Context, belongs func(graph.ID) Belonging) error {
	var attached []int32
	for v := range int32(w.Len()) {
		if v%checkEvery == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		switch belongs(w.ID(v)) {
		case There:
			w.seen[v] = near{node: v}
		case Attached:
			attached = append(attached, v)
		}
	}
	w.attach(attached)
	return nil
}

// attach adds the nodes that a visible link ties to somebody who is there already.
func (w *walk) attach(nodes []int32) {
	var added []int32
	for _, v := range nodes {
		for k, u := range w.Of(v) {
			if _, there := w.seen[u]; there && len(w.visible(w.arc(v, k), u)) > 0 {
				added = append(added, v)
				break
			}
		}
	}
	for _, v := range added {
		w.seen[v] = near{node: v}
	}
}

// ranked chooses whom to show.
func (w *walk) ranked(limit int, rank func(graph.ID) int) AreaNetwork {
	type candidate struct {
		near
		rank, ties int
	}
	candidates := make([]candidate, 0, len(w.seen))
	for v, one := range w.seen {
		candidates = append(candidates, candidate{one, rank(w.ID(v)), w.visibleDegree(v)})
	}
	slices.SortFunc(candidates, func(x, y candidate) int {
		return cmp.Or(cmp.Compare(x.rank, y.rank), cmp.Compare(y.ties, x.ties), w.compareIDs(x.node, y.node))
	})
	network := AreaNetwork{NotShown: max(len(candidates)-limit, 0)}
	candidates = candidates[:min(limit, len(candidates))]
	found, shown := make([]near, len(candidates)), make(map[int32]bool, len(candidates))
	for i, one := range candidates {
		found[i], shown[one.node] = one.near, true
		network.Nodes = append(network.Nodes, Inhabitant{w.ID(one.node), one.ties})
	}
	network.Ties = w.between(found, shown)
	return network
}

// visibleDegree counts the visible links of a node to others that the walk came to.
func (w *walk) visibleDegree(v int32) int {
	degree := 0
	for k, u := range w.Of(v) {
		if _, there := w.seen[u]; there && len(w.visible(w.arc(v, k), u)) > 0 {
			degree++
		}
	}
	return degree
}
