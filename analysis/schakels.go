package analysis

import (
	"context"
	"slices"

	"spinweb/analysis/kernel"
	"spinweb/graph"
)

// schakel is a schakel that counts on the day, see SchakelCounts, and that somebody who is there holds.
type schakel struct {
	id      graph.ID
	holders []holding  // by ID, none twice
	areas   []graph.ID // that it links, sorted
}

// holding says who holds a schakel, and by which tie.
type holding struct {
	node int32
	tie  graph.ID
}

// SchakelCounts reports whether a schakel counts on a day: it is there, and a worker has confirmed it by then. A
// possible one counts nowhere.
func SchakelCounts(schakel *graph.Actor, day graph.Day) bool {
	return schakel != nil && schakel.Period.Holds(day) && moment{day: day}.happened(schakel.Attributes, "confirmedOn")
}

// standingSchakels returns every schakel of the net that counts, by ID.
func standingSchakels(n *Net) []schakel {
	var standing []schakel
	for _, id := range n.snapshot.OfKind(graph.Schakel) {
		if !SchakelCounts(n.snapshot.Actor(id), n.day) {
			continue
		}
		s := schakel{id: id, areas: slices.Sorted(others(id, n.from(id, graph.LinksArea)))}
		for t := range n.from(id, graph.HeldBy) {
			if node, known := n.Index(t.To); known {
				s.holders = append(s.holders, holding{node, t.ID})
			}
		}
		slices.SortStableFunc(s.holders, func(a, b holding) int { return n.compareIDs(a.node, b.node) })
		s.holders = slices.CompactFunc(s.holders, func(a, b holding) bool { return a.node == b.node })
		if len(s.holders) > 0 {
			standing = append(standing, s)
		}
	}
	return standing
}

// holders returns the nodes of all who hold one of the schakels, ascending.
func holders(schakels []schakel) []int32 {
	var nodes []int32
	for _, s := range schakels {
		for _, h := range s.holders {
			nodes = append(nodes, h.node)
		}
	}
	slices.Sort(nodes)
	return slices.Compact(nodes)
}

// linking returns the schakels that link one of the areas.
func linking(schakels []schakel, areas []graph.ID) []schakel {
	var linked []schakel
	for _, s := range schakels {
		if overlap(s.areas, areas) {
			linked = append(linked, s)
		}
	}
	return linked
}

// reach is the distance of every node to the nearest of some sources.
type reach struct {
	*Net
	hops []int32
}

func reachOf(ctx context.Context, n *Net, sources []int32) (reach, error) {
	hops, err := kernel.Hops(ctx, n.csr, sources)
	return reach{n, hops}, err
}

// path returns the nodes of a shortest path from a node to a source, both included, and the links
// between them; nil where there is none. Of the neighbours that are a step nearer it takes a resident
// before a professional, because the own network comes first, and then the smallest ID.
// O(the degrees along the path).
func (r reach) path(v int32) (nodes []int32, links []Link) {
	if r.hops[v] == kernel.Unreached {
		return nil, nil
	}
	nodes = append(nodes, v)
	for r.hops[v] > 0 {
		k := r.step(v)
		links = append(links, r.arc(v, k))
		v = r.Of(v)[k]
		nodes = append(nodes, v)
	}
	return nodes, links
}

// step returns the place, among the neighbours of a node that is no source, of the next on the path.
func (r reach) step(v int32) int {
	row, chosen := r.Of(v), -1
	for k, w := range row {
		if r.hops[w] == r.hops[v]-1 && (chosen < 0 || r.before(w, row[chosen])) {
			chosen = k
		}
	}
	return chosen
}

// before reports whether a path goes by one node rather than by another.
func (r reach) before(v, w int32) bool {
	if one, other := r.ActorKind(v) == graph.Resident, r.ActorKind(w) == graph.Resident; one != other {
		return one
	}
	return r.ID(v) < r.ID(w)
}
