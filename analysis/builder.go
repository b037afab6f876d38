package analysis

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"

	"spinweb/graph"
)

// builder gathers the grounds of a net and then collapses them into bonds.
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
		b.add(from, to, Ground{Kind: t.Kind, Ties: []graph.ID{t.ID}, Strength: t.Strength(), towards: directionOf(t.Kind)})
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
					Strength: min(one.tie.Strength(), other.tie.Strength()), towards: bothWays})
			}
		}
	}
}

// add lays a ground between two nodes, its direction seen from the first. A node is never tied to itself.
func (b *builder) add(i, j int32, ground Ground) {
	if i == j {
		return
	}
	if i > j {
		ground.towards = ground.towards.turned()
	}
	b.strands = append(b.strands, strand{min(i, j), max(i, j), int32(len(b.grounds))})
	b.grounds = append(b.grounds, ground)
}

// collapse makes one bond of all grounds between the same two nodes, by a and then b, with its grounds.
func (b *builder) collapse() (bonds []bond, grounds [][]Ground) {
	slices.SortFunc(b.strands, func(x, y strand) int {
		return cmp.Or(cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b), cmp.Compare(x.ground, y.ground))
	})
	sorted := make([]Ground, len(b.strands))
	start := 0
	for i, s := range b.strands {
		sorted[i] = b.grounds[s.ground]
		if i+1 < len(b.strands) && b.strands[i+1].a == s.a && b.strands[i+1].b == s.b {
			continue
		}
		of := sorted[start : i+1 : i+1]
		grounds = append(grounds, of)
		bonds = append(bonds, bond{a: s.a, b: s.b, strength: strengthOf(of),
			forth: strengthAlong(of, forth), back: strengthAlong(of, back)})
		start = i + 1
	}
	return bonds, grounds
}

func (b *builder) net(ctx context.Context, kind NetKind) (*Net, error) {
	n := &Net{moment: b.moment, netKind: kind}
	bonds, grounds := b.collapse()
	if err := n.tieUp(ctx, b.ids, bonds, grounds); err != nil {
		return nil, fmt.Errorf("net %s: %w", kind, err)
	}
	n.sortKinds()
	return n, nil
}
