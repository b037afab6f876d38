package main

import (
	"context"
	"fmt"
	"math"
	"strconv"

	"spinweb/analysis/town"
	"spinweb/graph"
	"spinweb/graph/exchange"
)

// generateCommand writes the graph on which spinweb is timed.
type generateCommand struct {
	Actors int    `help:"How many actors the town has." required:"" placeholder:"N"`
	Ties   int    `help:"How many ties; about five for each actor is usual." required:"" placeholder:"M"`
	Seed   uint64 `help:"The same seed gives the same town." default:"1"`
}

var sayGenerating = graph.Label{NL: "de stad wordt gebouwd (%d s)", EN: "building the town (%d s)"}

// Run generates. The actors are called 0 to N-1.
func (c generateCommand) Run(ctx context.Context, t *terminal) error {
	switch {
	case c.Actors < 0 || c.Actors > math.MaxInt32/2:
		return outside("--actors", math.MaxInt32/2)
	case c.Ties < 0 || c.Ties > min(town.Most(c.Actors), math.MaxInt32/2):
		return graph.Invalid(graph.Finding{Field: "--ties", Code: graph.TownTooDense,
			Params: graph.Params{"limit": strconv.Itoa(min(town.Most(c.Actors), math.MaxInt32/2))}})
	}
	return leaving(ctx, func() error { return c.generate(ctx, t) })
}

func (c generateCommand) generate(ctx context.Context, t *terminal) error {
	clock := newPatience()
	defer clock.stop()
	clock.doing(func(seconds int) { t.say(sayGenerating, seconds) })
	pairs, err := town.Ties(ctx, c.Actors, c.Ties, c.Seed)
	if err != nil {
		return fmt.Errorf("generate: %w", err)
	}
	labels := make([]string, c.Actors)
	for v := range labels {
		labels[v] = strconv.Itoa(v)
	}
	return exchange.WriteEdges(ctx, t.out, graph.EdgeList{Labels: labels, Pairs: pairs})
}
