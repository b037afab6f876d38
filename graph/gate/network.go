package gate

import (
	"context"

	"spinweb/analysis"
	"spinweb/graph"
)

// Around asks for the network around an actor.
type Around struct {
	Centre graph.ID
	Hops   int // 1 to 3
	Net    analysis.NetKind
	Date   graph.Date // unknown: today
}

// NetworkView is the network around an actor as far as the viewer may see it.
type NetworkView struct {
	Centre   graph.ID
	Net      analysis.NetKind
	Day      graph.Day
	Nodes    []NodeView
	Ties     []analysis.NearTie
	NotShown int // more actors within those hops that this viewer may see
}

// NodeView is an actor with its distance from the centre.
type NodeView struct {
	End
	Named bool
	Hops  int
}

// Network returns the network around an actor: at most 150 actors, the nearest first, and the count of
// the rest. It runs on what the viewer may see and on nothing else.
func (s *Session) Network(ctx context.Context, around Around) (NetworkView, error) {
	sight, err := s.look(ctx, graph.SeeNetwork)
	if err != nil {
		return NetworkView{}, err
	}
	if sight.Of(around.Centre) == graph.Hidden {
		return NetworkView{}, graph.NotFound()
	}
	day := s.Day(around.Date)
	net, err := analysis.NetNear(ctx, sight.now, around.Net, day, around.Centre, around.Hops)
	if err != nil {
		return NetworkView{}, err
	}
	found, err := analysis.Around(ctx, net, around.Centre, around.Hops, analysis.MostNodes, sight.admits)
	if err != nil {
		return NetworkView{}, err
	}
	view := NetworkView{Centre: around.Centre, Net: around.Net, Day: day, Ties: found.Ties, NotShown: found.NotShown}
	ids := make([]graph.ID, len(found.Nodes))
	for i, node := range found.Nodes {
		ids[i] = node.ID
		view.Nodes = append(view.Nodes, NodeView{End: sight.end(node.ID), Named: sight.Of(node.ID) == graph.Named, Hops: node.Hops})
	}
	return view, s.show(ctx, graph.SeeNetwork, sight.subjects(ids...))
}

func (s *sight) seesAll(ties []graph.ID) bool {
	for _, tie := range ties {
		if !s.SeesTie(tie) {
			return false
		}
	}
	return true
}
