package main

import (
	"context"
	"fmt"
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

// Run generates. The actors are called 0 to N-1.
func (c generateCommand) Run(ctx context.Context, t *terminal) error {
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
