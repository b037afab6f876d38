package analysis

import (
	"cmp"
	"context"
	"iter"
	"slices"

	"spinweb/graph"
)

// NetNear makes the part of a net that lies within so many hops of a centre: every node that is no farther,
// with all links between them, each as BuildNet has it. O(d log d) time for d ties of those nodes, where
// BuildNet reads every tie there is. The organisation network, whose links are lifted from professionals,
// is made whole.
func NetNear(ctx context.Context, s *graph.Snapshot, kind NetKind, day graph.Day, centre graph.ID, hops int) (*Net, error) {
	m := moment{snapshot: s, day: day}
	if paths, known := carriers[kind]; known {
		near, err := paths.vicinity(ctx, m, centre, hops)
		if err != nil {
			return nil, err
		}
		m.near = near
	}
	return buildNet(ctx, m, kind)
}

// carriage names the kinds of tie that a net may take: what it takes of these, its own function decides.
type carriage struct {
	direct  []graph.TieKind // between two nodes
	circles []graph.TieKind // from a node to what ties its members pairwise
}

var carriers = map[NetKind]carriage{
	OwnNetwork: {direct: []graph.TieKind{graph.Knows, graph.Supports, graph.InCircle},
		circles: []graph.TieKind{graph.InHousehold}},
	SupportNetwork: {direct: []graph.TieKind{graph.Knows, graph.Supports, graph.Coaches, graph.MetAt},
		circles: []graph.TieKind{graph.InHousehold, graph.MemberOf}},
	ParticipationNetwork: {direct: []graph.TieKind{graph.ParticipatesIn, graph.VolunteersAt}},
	CoverageNetwork:      {direct: []graph.TieKind{graph.Offers, graph.ExpertIn, graph.PresentIn, graph.Covers}},
	NeighbourhoodNetwork: {direct: []graph.TieKind{graph.Knows, graph.Supports, graph.Coaches, graph.MetAt,
		graph.ParticipatesIn, graph.VolunteersAt, graph.Offers, graph.WorksFor, graph.MemberOf, graph.PartnersWith, graph.RefersTo},
		circles: []graph.TieKind{graph.InHousehold, graph.MemberOf}},
}

// Carries reports whether a tie of a kind may be a link of a net, or with others of its kind make one.
func Carries(net NetKind, tie graph.TieKind) bool {
	if net == OrganisationNetwork { // what is lifted are ties of others
		return tie == graph.PartnersWith || tie == graph.RefersTo
	}
	paths := carriers[net]
	return slices.Contains(paths.direct, tie) || slices.Contains(paths.circles, tie)
}

// vicinity is a part of a snapshot: some actors, and the ties that may carry a path between them.
type vicinity struct {
	actors map[graph.ID]bool
	ties   []*graph.Tie // in the order of their IDs
}

// vicinity walks out from a centre over ties that may carry a path, and then takes those between the actors
// that it came to.
func (c carriage) vicinity(ctx context.Context, m moment, centre graph.ID, hops int) (*vicinity, error) {
	near := &vicinity{actors: map[graph.ID]bool{centre: true}}
	entered := map[graph.ID]bool{} // households and teams
	frontier := []graph.ID{centre}
	for range hops {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		var next []graph.ID
		reach := func(other graph.ID) {
			if !near.actors[other] {
				near.actors[other] = true
				next = append(next, other)
			}
		}
		for _, id := range frontier {
			for _, t := range m.snapshot.TiesOf(id) {
				if !t.Period.Holds(m.day) {
					continue
				}
				if slices.Contains(c.direct, t.Kind) {
					reach(t.Other(id))
				}
				if slices.Contains(c.circles, t.Kind) && t.From == id && !entered[t.To] {
					entered[t.To] = true
					for membership := range m.to(t.To, t.Kind) {
						reach(membership.From)
					}
				}
			}
		}
		frontier = next
	}
	near.ties = c.within(m, near.actors)
	return near, nil
}

// within returns the ties between some actors, their memberships, and whose circles they stand in (of which
// the first counts, also when its owner is farther), each found at the actor that it starts from.
func (c carriage) within(m moment, actors map[graph.ID]bool) []*graph.Tie {
	var ties []*graph.Tie
	for id := range actors {
		for _, t := range m.snapshot.TiesOf(id) {
			switch {
			case t.From != id || !t.Period.Holds(m.day):
			case slices.Contains(c.circles, t.Kind), t.Kind == graph.InCircle,
				slices.Contains(c.direct, t.Kind) && actors[t.To]:
				ties = append(ties, t)
			}
		}
	}
	slices.SortFunc(ties, func(a, b *graph.Tie) int { return cmp.Compare(a.ID, b.ID) })
	return ties
}

// ofKind yields the IDs of the actors of a kind.
func (m moment) ofKind(kind graph.ActorKind) iter.Seq[graph.ID] {
	if m.near == nil {
		return slices.Values(m.snapshot.OfKind(kind))
	}
	return func(yield func(graph.ID) bool) {
		for id := range m.near.actors {
			if m.kind(id) == kind && !yield(id) {
				return
			}
		}
	}
}

// allTies yields the ties in the order of their IDs.
func (m moment) allTies() iter.Seq[*graph.Tie] {
	if m.near == nil {
		return m.snapshot.Ties()
	}
	return slices.Values(m.near.ties)
}
