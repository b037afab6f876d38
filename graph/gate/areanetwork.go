package gate

import (
	"context"

	"spinweb/analysis"
	"spinweb/graph"
)

// InArea asks for the network of an area.
type InArea struct {
	Area graph.AreaCode
	Net  analysis.NetKind
	Date graph.Date // unknown: today
}

// AreaNetworkView is the network of an area as far as the viewer may see it.
type AreaNetworkView struct {
	Area     graph.AreaCode
	Net      analysis.NetKind
	Day      graph.Day
	Nodes    []InhabitantView
	Ties     []analysis.NearTie
	NotShown int // more of the area that this viewer may see
}

// InhabitantView is an actor in the network of an area.
type InhabitantView struct {
	End
	Named   bool
	Schakel bool // holds a schakel, as far as the viewer may see
	Ties    int  // visible links within the area
}

// AreaNetwork returns the network of an area: who lives in it or is present in it, with their links among
// each other, at most 150 actors and the count of the rest; who holds a schakel comes first, then
// professionals, then who has most links. It runs on what the viewer may see and on nothing else.
func (s *Session) AreaNetwork(ctx context.Context, asked InArea) (AreaNetworkView, error) {
	sight, err := s.look(ctx, graph.SeeNetwork)
	if err != nil {
		return AreaNetworkView{}, err
	}
	place, err := sight.sieve(Filter{Area: asked.Area, Date: asked.Date})
	if err != nil {
		return AreaNetworkView{}, err
	}
	day := s.Day(asked.Date)
	net, err := s.gate.net(ctx, sight.now, asked.Net, day)
	if err != nil {
		return AreaNetworkView{}, err
	}
	found, err := analysis.Within(ctx, net, analysis.MostNodes, func(id graph.ID) analysis.Belonging {
		return sight.belongs(place, id)
	}, func(id graph.ID) int { return sight.precedence(id, day) }, sight.admits)
	if err != nil {
		return AreaNetworkView{}, err
	}
	view := AreaNetworkView{Area: asked.Area, Net: asked.Net, Day: day, Ties: found.Ties, NotShown: found.NotShown}
	ids := make([]graph.ID, len(found.Nodes))
	for i, node := range found.Nodes {
		ids[i] = node.ID
		view.Nodes = append(view.Nodes, InhabitantView{End: sight.end(node.ID), Named: sight.Of(node.ID) == graph.Named,
			Schakel: sight.holdsSchakel(node.ID, day), Ties: node.Ties})
	}
	return view, s.show(ctx, graph.SeeNetwork, sight.subjects(ids...))
}

// belongs says how an actor belongs to the area of a filter; who is hidden is elsewhere.
func (s *sight) belongs(place *sieve, id graph.ID) analysis.Belonging {
	if s.Of(id) == graph.Hidden {
		return analysis.Elsewhere
	}
	actor := s.now.Actor(id)
	if actor.Kind == graph.Theme || actor.Kind == graph.CircleEntry {
		return analysis.Attached
	}
	if place.inArea(actor) {
		return analysis.There
	}
	return analysis.Elsewhere
}

// precedence puts who holds a schakel first, then professionals, then the rest.
func (s *sight) precedence(id graph.ID, day graph.Day) int {
	switch {
	case s.holdsSchakel(id, day):
		return 0
	case s.now.Actor(id).Kind == graph.Professional:
		return 1
	default:
		return 2
	}
}

// holdsSchakel reports whether the viewer may see that somebody holds a schakel on a day, one that a worker has
// confirmed by then: a possible one counts nowhere.
func (s *sight) holdsSchakel(id graph.ID, day graph.Day) bool {
	for _, tie := range s.now.TiesOf(id) {
		if tie.Kind == graph.HeldBy && tie.To == id && tie.Period.Holds(day) && analysis.SchakelCounts(s.now.Actor(tie.From), day) && s.SeesTie(tie.ID) {
			return true
		}
	}
	return false
}

// admits reports whether the viewer may see all of the ties and the actor to whom they lead.
func (s *sight) admits(ties []graph.ID, other graph.ID) bool {
	return s.Of(other) != graph.Hidden && s.seesAll(ties)
}
