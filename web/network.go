package web

import (
	"context"

	"spinweb/analysis"
	"spinweb/graph"
	"spinweb/graph/gate"
)

type networkQuestion struct {
	ByID
	Hops int    `query:"hops" minimum:"1" maximum:"3" default:"1" doc:"How many steps from the centre."`
	Net  string `query:"net" enum:"own,support,organisations,participation,coverage,neighbourhood" default:"support" doc:"Which ties count."`
	Date string `query:"date" maxLength:"10" doc:"As it was on this day; today when absent."`
}

// Network is the network around an actor as far as you may see it.
type Network struct {
	Centre   string        `json:"centre"`
	Net      string        `json:"net"`
	Day      string        `json:"day"`
	Nodes    []NetworkNode `json:"nodes" doc:"At most 150, the nearest first."`
	Ties     []NetworkTie  `json:"ties"`
	NotShown int           `json:"notShown" doc:"How many more you may see within those steps."`
}

// NetworkNode is an actor in a network.
type NetworkNode struct {
	ID    string `json:"id"`
	Kind  string `json:"kind"`
	Label string `json:"label"`
	Named bool   `json:"named"`
	Hops  int    `json:"hops" doc:"Steps from the centre."`
}

// NetworkTie is what connects two actors of a network, in one.
type NetworkTie struct {
	From     string   `json:"from"`
	To       string   `json:"to"`
	Kinds    []string `json:"kinds"`
	Strength float64  `json:"strength"`
}

func network(ctx context.Context, s *gate.Session, in *networkQuestion) (*whole[Network], error) {
	id, err := in.id()
	if err != nil {
		return nil, err
	}
	date, finding := dateOf("date", in.Date)
	if finding != nil {
		return nil, graph.Invalid(*finding)
	}
	view, err := s.Network(ctx, gate.Around{Centre: id, Hops: in.Hops, Net: analysis.NetKind(in.Net), Date: date})
	if err != nil {
		return nil, err
	}
	out := Network{Centre: string(view.Centre), Net: string(view.Net), Day: view.Day.String(), NotShown: view.NotShown,
		Nodes: make([]NetworkNode, len(view.Nodes)), Ties: networkTies(view.Ties)}
	for i, node := range view.Nodes {
		out.Nodes[i] = NetworkNode{string(node.ID), string(node.Kind), node.Label, node.Named, node.Hops}
	}
	return &whole[Network]{out}, nil
}

func networkTies(near []analysis.NearTie) []NetworkTie {
	ties := make([]NetworkTie, len(near))
	for i, tie := range near {
		ties[i] = NetworkTie{string(tie.From), string(tie.To), texts(tie.Kinds), tie.Strength}
	}
	return ties
}
