package analysis

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"

	gonum "gonum.org/v1/gonum/graph"

	"spinweb/analysis/kernel"
	"spinweb/graph"
)

// builder gathers the grounds of a net and then collapses them into links.
type builder struct {
	moment
	ids     []graph.ID // sorted
	index   map[graph.ID]int32
	grounds []Ground
	strands []strand              // one for each ground
	circles map[graph.ID][]member // the members of each household and team
}

// strand says between which nodes a ground lies.
type strand struct {
	a, b   int32 // a < b
	ground int32 // its place in grounds
}

// member is a node in a household or team, with the tie that says so.
type member struct {
	node int32
	tie  *graph.Tie
}

// newBuilder takes as nodes the actors of the kinds who are there on the day.
func newBuilder(m moment, kinds ...graph.ActorKind) *builder {
	b := &builder{moment: m, circles: map[graph.ID][]member{}}
	for _, kind := range kinds {
		for id := range m.ofKind(kind) {
			if m.actor(id) != nil {
				b.ids = append(b.ids, id)
			}
		}
	}
	slices.Sort(b.ids)
	b.index = make(map[graph.ID]int32, len(b.ids))
	for i, id := range b.ids {
		b.index[id] = int32(i)
	}
	return b
}

// checkEvery is the number of ties handled between two looks at the context.
const checkEvery = 4096

// take hands every tie whose own period holds to a row of the table of nets, in the order of the IDs.
func (b *builder) take(ctx context.Context, row func(*graph.Tie)) error {
	seen := 0
	for t := range b.allTies() {
		if seen%checkEvery == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		seen++
		if t.Period.Holds(b.day) {
			row(t)
		}
	}
	return nil
}

// tie adds a tie if both its ends are nodes.
func (b *builder) tie(t *graph.Tie) {
	from, known := b.index[t.From]
	to, alsoKnown := b.index[t.To]
	if known && alsoKnown {
		b.add(from, to, Ground{Kind: t.Kind, Ties: []graph.ID{t.ID}, Strength: t.Strength()})
	}
}

// join notes that the tie makes its first actor a member of its second, a household or team.
func (b *builder) join(t *graph.Tie) {
	if node, known := b.index[t.From]; known && b.actor(t.To) != nil {
		b.circles[t.To] = append(b.circles[t.To], member{node, t})
	}
}

// pairUp ties the members of every household and team pairwise. The weaker membership gives the strength.
func (b *builder) pairUp() {
	for _, circle := range slices.Sorted(maps.Keys(b.circles)) {
		members := b.circles[circle]
		for i, one := range members {
			for _, other := range members[i+1:] {
				b.add(one.node, other.node, Ground{Kind: one.tie.Kind, Ties: []graph.ID{one.tie.ID, other.tie.ID},
					Strength: min(one.tie.Strength(), other.tie.Strength())})
			}
		}
	}
}

// add lays a ground between two nodes. A node is never tied to itself.
func (b *builder) add(i, j int32, ground Ground) {
	if i == j {
		return
	}
	b.strands = append(b.strands, strand{min(i, j), max(i, j), int32(len(b.grounds))})
	b.grounds = append(b.grounds, ground)
}

// collapse makes one link of all grounds between the same two nodes.
func (b *builder) collapse() []Link {
	slices.SortFunc(b.strands, func(x, y strand) int {
		return cmp.Or(cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b), cmp.Compare(x.ground, y.ground))
	})
	grounds := make([]Ground, len(b.strands))
	var links []Link
	start := 0
	for i, s := range b.strands {
		grounds[i] = b.grounds[s.ground]
		if i+1 < len(b.strands) && b.strands[i+1].a == s.a && b.strands[i+1].b == s.b {
			continue
		}
		of := grounds[start : i+1 : i+1]
		links = append(links, Link{A: s.a, B: s.b, Strength: strengthOf(of), Grounds: of})
		start = i + 1
	}
	return links
}

func (b *builder) net(kind NetKind) (*Net, error) {
	n := &Net{moment: b.moment, netKind: kind, ids: b.ids, index: b.index, links: b.collapse()}
	pairs := make([][2]int32, len(n.links))
	for i, link := range n.links {
		pairs[i] = [2]int32{link.A, link.B}
	}
	var err error
	if n.csr, err = kernel.NewCSR(len(n.ids), pairs); err != nil {
		return nil, fmt.Errorf("net %s: %w", kind, err)
	}
	n.layArcs()
	n.nodes = make([]gonum.Node, len(n.ids))
	for i := range n.nodes {
		n.nodes[i] = node(i)
	}
	return n, nil
}

// layArcs finds the link of every arc. Links come by A and then B, so those of one node come in the
// order of its neighbours: first the smaller ones, as B, then the larger ones, as A.
func (n *Net) layArcs() {
	n.first = make([]int32, len(n.ids)+1)
	for i := range n.ids {
		n.first[i+1] = n.first[i] + int32(n.csr.Degree(int32(i)))
	}
	n.linkOf = make([]int32, 2*len(n.links))
	next := slices.Clone(n.first)
	for place, link := range n.links {
		n.linkOf[next[link.A]] = int32(place)
		n.linkOf[next[link.B]] = int32(place)
		next[link.A]++
		next[link.B]++
	}
}
