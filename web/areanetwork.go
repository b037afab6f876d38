package web

import (
	"context"

	"spinweb/analysis"
	"spinweb/graph"
	"spinweb/graph/gate"
)

func areaNetworkRoutes() []route {
	return []route{
		{get, "/v1/areas/{code}/network", mayDo(graph.SeeNetwork), handle(areaNetwork),
			says{"getAreaNetwork", "The network of an area, as far as you may see it", "Het netwerk van een gebied, zover u het mag zien"},
			example{path: "{area}", query: "net=support"}},
	}
}

type areaNetworkQuestion struct {
	ByCode
	Net  string `query:"net" enum:"own,support,organisations,participation,coverage,neighbourhood" default:"support" doc:"Which ties count."`
	Date string `query:"date" maxLength:"10" doc:"As it was on this day; today when absent."`
}

// AreaNetwork is the network of an area as far as you may see it.
type AreaNetwork struct {
	Area     string            `json:"area"`
	Net      string            `json:"net"`
	Day      string            `json:"day"`
	Nodes    []AreaNetworkNode `json:"nodes" doc:"At most 150: who holds a schakel first, then professionals, then who has most ties."`
	Ties     []NetworkTie      `json:"ties"`
	NotShown int               `json:"notShown" doc:"How many more of the area you may see."`
}

// AreaNetworkNode is an actor in the network of an area.
type AreaNetworkNode struct {
	ID      string `json:"id"`
	Kind    string `json:"kind"`
	Label   string `json:"label"`
	Named   bool   `json:"named"`
	Schakel bool   `json:"schakel" doc:"Holds a schakel that a worker has confirmed."`
	Ties    int    `json:"ties" doc:"Ties within the area that you may see, also to who is not shown."`
}

func areaNetwork(ctx context.Context, s *gate.Session, in *areaNetworkQuestion) (*whole[AreaNetwork], error) {
	code, err := in.code()
	if err != nil {
		return nil, err
	}
	date, finding := dateOf("date", in.Date)
	if finding != nil {
		return nil, graph.Invalid(*finding)
	}
	view, err := s.AreaNetwork(ctx, gate.InArea{Area: code, Net: analysis.NetKind(in.Net), Date: date})
	if err != nil {
		return nil, err
	}
	out := AreaNetwork{Area: string(view.Area), Net: string(view.Net), Day: view.Day.String(), NotShown: view.NotShown,
		Nodes: make([]AreaNetworkNode, len(view.Nodes)), Ties: networkTies(view.Ties)}
	for i, node := range view.Nodes {
		out.Nodes[i] = AreaNetworkNode{string(node.ID), string(node.Kind), node.Label, node.Named, node.Schakel, node.Ties}
	}
	return &whole[AreaNetwork]{out}, nil
}
