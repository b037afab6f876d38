package main

import (
	"context"
	"fmt"
	"time"

	"spinweb/analysis"
	"spinweb/analysis/kernel"
	"spinweb/cmd/spinweb/fictional"
	"spinweb/graph"
)

// demoDay is the day on which the neighbourhood of the demo is looked at, so that every run measures the same.
var demoDay = graph.DayOf(time.Date(2026, 9, 21, 12, 0, 0, 0, time.UTC))

// nets are the networks that a map can show.
var nets = []analysis.NetKind{
	analysis.NeighbourhoodNetwork, analysis.OwnNetwork, analysis.SupportNetwork, analysis.OrganisationNetwork,
	analysis.ParticipationNetwork,
}

// demo returns the neighbourhood of spinweb demo.
func demo() (*graph.Snapshot, error) {
	delivery, err := fictional.Neighbourhood(demoDay)
	if err != nil {
		return nil, err
	}
	delta := graph.Delta{To: 1}
	actors := map[graph.ID]*graph.Actor{}
	for _, arrival := range delivery.Arrivals {
		if graph.ActorKind(arrival.Draft.Kind).Schema() == nil {
			continue
		}
		actor, findings := arrival.Draft.Actor()
		if len(findings) > 0 {
			return nil, fmt.Errorf("a %s of the demo: %v", arrival.Draft.Kind, findings)
		}
		actor.Version = 1
		actors[actor.ID] = actor
		delta.Records = append(delta.Records, actor)
	}
	for _, arrival := range delivery.Arrivals {
		if graph.TieKind(arrival.Draft.Kind).Schema() == nil {
			continue
		}
		tie, findings := arrival.Draft.Tie(func(id graph.ID) *graph.Actor { return actors[id] })
		if len(findings) > 0 {
			return nil, fmt.Errorf("a %s of the demo: %v", arrival.Draft.Kind, findings)
		}
		tie.Version = 1
		delta.Records = append(delta.Records, tie)
	}
	return (&graph.Snapshot{}).Fold(delta)
}

// demoNet returns one net of the demo as the layout takes it.
func demoNet(ctx context.Context, s *graph.Snapshot, kind analysis.NetKind) (kernel.CSR, error) {
	net, err := analysis.BuildNet(ctx, s, kind, demoDay)
	if err != nil {
		return kernel.CSR{}, err
	}
	return net.CSR(), nil
}
