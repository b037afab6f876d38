package analysis

import (
	"context"
	"fmt"
	"iter"
	"slices"
	"strconv"

	"spinweb/analysis/kernel"
	"spinweb/graph"
)

// tieScores are the scores of ties that are not there, by the names by which people ask for them.
var tieScores = []struct {
	name  string
	score kernel.TieScore
}{
	{"ra", kernel.ResourceAllocation},
	{"aa", kernel.AdamicAdar},
	{"cn", kernel.CommonNeighbours},
	{"jaccard", kernel.Jaccard},
	{"pa", kernel.PreferentialAttachment},
	{"lp", kernel.LocalPath},
	{"l3", kernel.LengthThree},
}

// TieScores lists the names of the scores that LikelyTies takes.
func TieScores() []string {
	var names []string
	for _, s := range tieScores {
		names = append(names, s.name)
	}
	return names
}

// MostPairs is how many pairs an answer holds at most: 320 MB of them.
const MostPairs = 20_000_000

// LikelyTie is two nodes of a net without a link, and how much they look like two with one.
type LikelyTie struct {
	A, B  graph.ID
	Score float64
}

// LikelyTies returns the pairs without a link that score highest, highest first, and equal ones in the order
// of their places (Net.Place); of a pair A has the lower place. top is how many, 0 for all. Strengths and
// direction play no part. See kernel.TieScore for the scores. More than 20 million pairs are refused with an
// error of TooLargeKind, before anything is computed.
func LikelyTies(ctx context.Context, n *Net, score string, top int) (iter.Seq[LikelyTie], error) {
	at := slices.Index(TieScores(), score)
	if at < 0 {
		return nil, fmt.Errorf("no such score: %q", score)
	}
	untied := kernel.Untied(n.csr)
	if top == 0 || int64(top) > untied {
		top = int(min(untied, MostPairs+1))
	}
	if top > MostPairs {
		return nil, &graph.Error{Kind: graph.TooLargeKind, Code: graph.TooManyPairs,
			Params: graph.Params{"count": strconv.FormatInt(untied, 10), "limit": strconv.Itoa(MostPairs)}}
	}
	pairs, err := kernel.TopPairs(ctx, n.csr, tieScores[at].score, n.order, top)
	if err != nil {
		return nil, err
	}
	return func(yield func(LikelyTie) bool) {
		for _, p := range pairs {
			if !yield(LikelyTie{n.ids[p.A], n.ids[p.B], p.Score}) {
				return
			}
		}
	}, nil
}
