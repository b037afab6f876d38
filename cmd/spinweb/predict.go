package main

import (
	"context"
	"slices"
	"strings"

	"spinweb/analysis"
	"spinweb/graph"
)

// predictCommand lists the likeliest ties of a graph file that are not there.
type predictCommand struct {
	graphFile
	Score string `help:"ra (resource allocation), aa (Adamic-Adar), cn (common neighbours), jaccard, pa (preferential attachment), lp (local path) or l3 (paths of length three). Weights and direction play no part." default:"ra"`
	Top   int    `help:"How many pairs; 0 for all that have no tie, of 20 million at most." default:"0" placeholder:"K"`
}

var sayScoring = graph.Label{NL: "%d knopen en %d contacten; paren worden gewogen", EN: "%d nodes and %d ties; scoring pairs"}

// Run predicts.
func (c predictCommand) Run(ctx context.Context, t *terminal) error {
	if !slices.Contains(analysis.TieScores(), c.Score) {
		return graph.Invalid(graph.Finding{Field: "--score", Code: graph.BadCode, Params: graph.Params{"codes": strings.Join(analysis.TieScores(), ", ")}})
	}
	if c.Top < 0 {
		return graph.Invalid(graph.Finding{Field: "--top", Code: graph.BadNumber})
	}
	clock := newPatience(t)
	list, err := c.read(ctx, t, clock, false)
	if err != nil {
		return err
	}
	net, err := analysis.NetOf(ctx, list)
	if err != nil {
		return err
	}
	t.tellMerged(list, net.CSR().M())
	clock.say(sayScoring, net.Len(), net.CSR().M())
	ties, err := analysis.LikelyTies(ctx, net, c.Score, c.Top)
	if err != nil {
		return err
	}
	out := newJSONStream(ctx, t.out)
	out.raw(`{"pairs":[`)
	for tie := range ties {
		if !out.item() {
			break
		}
		out.raw(`{"a":`)
		out.string(string(tie.A))
		out.raw(`,"b":`)
		out.string(string(tie.B))
		out.raw(`,"score":`)
		out.number(tie.Score)
		out.raw("}")
	}
	out.end()
	out.raw("}\n")
	return out.close()
}
