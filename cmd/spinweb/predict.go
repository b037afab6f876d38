package main

import (
	"context"
	"io"
	"iter"
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

var sayScoring = graph.Label{NL: "%d knopen en %d contacten; paren worden gewogen (%d s)", EN: "%d nodes and %d ties; scoring pairs (%d s)"}

// Run predicts.
func (c predictCommand) Run(ctx context.Context, t *terminal) error {
	if !slices.Contains(analysis.TieScores(), c.Score) {
		return graph.Invalid(graph.Finding{Field: "--score", Code: graph.BadCode, Params: graph.Params{"codes": strings.Join(analysis.TieScores(), ", ")}})
	}
	if c.Top < 0 {
		return outside("--top", analysis.MostPairs)
	}
	return leaving(ctx, func() error {
		clock := newPatience()
		defer clock.stop()
		ties, err := c.predict(ctx, t, clock)
		if err != nil {
			return err
		}
		t.writing(clock)
		return writeLikelyTies(ctx, t.out, ties)
	})
}

func (c predictCommand) predict(ctx context.Context, t *terminal, clock *patience) (iter.Seq[analysis.LikelyTie], error) {
	list, err := c.read(ctx, t, clock, false, false)
	if err != nil {
		return nil, err
	}
	net, err := t.build(ctx, clock, list, false)
	if err != nil {
		return nil, err
	}
	clock.doing(func(seconds int) { t.say(sayScoring, net.Len(), net.CSR().M(), seconds) })
	return analysis.LikelyTies(ctx, net, c.Score, c.Top)
}

// writeLikelyTies writes {"pairs":[{"a":…,"b":…,"score":…}…]}.
func writeLikelyTies(ctx context.Context, w io.Writer, ties iter.Seq[analysis.LikelyTie]) error {
	out := newJSONStream(ctx, w)
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
