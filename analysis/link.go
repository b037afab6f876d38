package analysis

import (
	"iter"
	"slices"

	"spinweb/graph"
)

// Link is everything that ties two nodes, as one: the collapse of parallel ties.
type Link struct {
	A, B     int32 // A < B
	Strength float64
	Grounds  []Ground // at least one, but none in the net of a file; read only
}

// Ground is one reason for a link: ties that must all be there. Whoever may see all of them may see
// the link.
type Ground struct {
	Kind     graph.TieKind // of the tie that carries the path
	Ties     []graph.ID    // one tie; two memberships; or what was lifted, with two WORKS_FOR
	Strength float64       // the tie's own; of memberships the weaker one
	pair     int32         // for a lifted tie, the number of its pair of professionals from 1
	towards  direction     // seen from the node that the builder has first
}

// direction is how a tie leads between two nodes, seen from one of them.
type direction uint8

const (
	forth direction = 1 << iota
	back
	bothWays = forth | back
)

// turned is the direction as seen from the other node.
func (d direction) turned() direction { return (d&forth)<<1 | (d&back)>>1 }

// directionOf returns the direction of a tie of a kind, seen from where it starts.
func directionOf(kind graph.TieKind) direction {
	if kind.Schema().Symmetric {
		return bothWays
	}
	return forth
}

// footing is what the links of a snapshot's net stand on. It lies apart from the graph, which the
// kernels need and which is much smaller.
type footing struct {
	linkOf  []int32    // by arc: the number of its link
	grounds [][]Ground // by link
}

// Links returns all links, by A and then B.
func (n *Net) Links() iter.Seq[Link] {
	return func(yield func(Link) bool) {
		for v := range int32(n.Len()) {
			for k, w := range n.Of(v) {
				if w > v && !yield(n.arc(v, k)) {
					return
				}
			}
		}
	}
}

// Link returns the link between two nodes, and whether there is one. O(log degree).
func (n *Net) Link(i, j int32) (Link, bool) {
	if k, found := slices.BinarySearch(n.Of(i), j); found {
		return n.arc(i, k), true
	}
	return Link{}, false
}

// arc returns the link behind the k-th neighbour of a node.
func (n *Net) arc(i int32, k int) Link {
	at := n.csr.First(i) + k
	j := n.Of(i)[k]
	link := Link{A: min(i, j), B: max(i, j), Strength: n.strengthOf(at)}
	if n.footing != nil {
		link.Grounds = n.footing.grounds[n.footing.linkOf[at]]
	}
	return link
}

// Kinds returns the kinds of tie behind a link, sorted, none twice.
func (l Link) Kinds() []graph.TieKind { return kindsOf(l.Grounds) }

func kindsOf(grounds []Ground) []graph.TieKind {
	var kinds []graph.TieKind
	for _, ground := range grounds {
		kinds = append(kinds, ground.Kind)
	}
	slices.Sort(kinds)
	return slices.Compact(kinds)
}

// strengthOf is the strength of a link on these grounds: of its direct ties the greatest strength, or
// where that is more the number of pairs of professionals whose ties were lifted. The grounds of a
// pair lie together.
func strengthOf(grounds []Ground) float64 { return strengthAlong(grounds, bothWays) }

// strengthAlong is the strength of the grounds whose ties lead in a direction, 0 where there are none.
func strengthAlong(grounds []Ground, towards direction) float64 {
	var greatest, pairs float64
	last := int32(0)
	for _, ground := range grounds {
		switch {
		case ground.towards&towards == 0:
		case ground.pair == 0:
			greatest = max(greatest, ground.Strength)
		case ground.pair != last:
			pairs++
			last = ground.pair
		}
	}
	return max(greatest, pairs)
}
