package main

import (
	"context"
	"io"
	"slices"
	"strings"

	"spinweb/analysis"
	"spinweb/graph"
)

// measureCommand measures a graph file.
type measureCommand struct {
	graphFile
	Only     []string `help:"Only these measures, separated by commas; without, all. ${statistics}" placeholder:"NAME"`
	Directed bool     `help:"Follow the direction of ties, in a table from source to target: betweenness counts ordered pairs, PageRank follows arcs, constraint is that of igraph, harmonic takes the paths that lead to a node, and reach, eccentricity, diameter and hops those that lead away. Other measures take a tie in either direction. Brokerage is then not defined."`
	Weights  string   `help:"What the weights of ties are: none (left alone), strength (more is closer) or distance (more is farther). They count in strength, PageRank, eigenvector, constraint and communities, and as a distance in betweenness, brokerage and harmonic; other measures count ties and hops." enum:"none,strength,distance" default:"none"`
	Format   string   `help:"json, csv (a row for each node) or table." enum:"json,csv,table" default:"json"`
	HopsTo   []string `help:"Nodes, separated by commas: adds how many hops the nearest of them is away." placeholder:"ID"`
	Seed     uint64   `help:"Of the communities: the same seed gives the same." default:"1"`
}

// statisticNames lists what --only takes.
func statisticNames() []string {
	var names []string
	for _, s := range slices.Concat(analysis.NodeStatistics(), analysis.NetStatistics()) {
		names = append(names, string(s))
	}
	return names
}

var sayMeasuring = graph.Label{NL: "%d knopen en %d contacten; nu: %s (%d s)", EN: "%d nodes and %d ties; now: %s (%d s)"}

// Run measures.
func (c measureCommand) Run(ctx context.Context, t *terminal) error {
	options := analysis.StatisticsOptions{Directed: c.Directed, Weighted: c.Weights != "none", Seed: c.Seed, Memory: int64(c.MaxMemory)}
	for _, name := range c.Only {
		if !slices.Contains(statisticNames(), name) {
			return graph.Invalid(graph.Finding{Field: "--only", Code: graph.BadCode, Params: graph.Params{"codes": strings.Join(statisticNames(), ", ")}})
		}
		options.Only = append(options.Only, analysis.Statistic(name))
	}
	for _, id := range c.HopsTo {
		options.HopsTo = append(options.HopsTo, graph.ID(id))
	}
	if len(c.HopsTo) > 0 && len(c.Only) > 0 && !slices.Contains(options.Only, analysis.NodeHops) {
		options.Only = append(options.Only, analysis.NodeHops)
	}
	return leaving(ctx, func() error {
		clock := newPatience()
		defer clock.stop()
		found, err := c.measure(ctx, t, clock, options)
		if err != nil {
			return err
		}
		t.writing(clock)
		return c.write(ctx, t.out, found)
	})
}

func (c measureCommand) write(ctx context.Context, w io.Writer, found *analysis.Statistics) error {
	switch c.Format {
	case "csv":
		return writeStatisticsCSV(ctx, w, found)
	case "table":
		return writeStatisticsTable(ctx, w, found)
	default:
		return writeStatisticsJSON(ctx, w, found)
	}
}

func (c measureCommand) measure(ctx context.Context, t *terminal, clock *patience, options analysis.StatisticsOptions) (*analysis.Statistics, error) {
	list, err := c.read(ctx, t, clock, options.Weighted, c.Directed)
	if err != nil {
		return nil, err
	}
	if options.Weighted && list.Weights == nil {
		return nil, graph.Invalid(graph.Finding{Field: "--weights", File: c.name(), Code: graph.NoWeights})
	}
	if c.Weights == "distance" {
		for i, distance := range list.Weights {
			list.Weights[i] = 1 / distance
		}
	}
	net, err := t.build(ctx, clock, list, c.Directed)
	if err != nil {
		return nil, err
	}
	list = graph.EdgeList{} // the net has all of it
	options.Begin = func(next analysis.Statistic) {
		clock.doing(func(seconds int) { t.say(sayMeasuring, net.Len(), net.CSR().M(), next, seconds) })
	}
	return analysis.StatisticsOf(ctx, net, options)
}

// leaving does work and, when the context is over, leaves at once without it. It is for commands that leave
// nothing half done: the program ends after it.
func leaving(ctx context.Context, work func() error) error {
	done := make(chan error, 1)
	go func() { done <- work() }()
	select {
	case err := <-done:
		return err
	case <-ctx.Done():
		return ctx.Err()
	}
}
