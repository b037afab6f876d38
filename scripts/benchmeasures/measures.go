package main

import (
	"context"

	"spinweb/analysis/kernel"
)

// measure is one measure with its counterpart in gonum, if there is one.
type measure struct {
	name  string
	ours  func(context.Context, *networks) ([]float64, error) // nil values where they are not compared
	gonum func(*networks) func(v int64) float64               // answers for a node; nil for no value to compare
	slow  bool                                                // gonum takes longer than in proportion to the graph
	equal float64                                             // relative tolerance
}

const (
	damping   = 0.85
	bestOf    = 1   // runs of Leiden: peers give the time of one
	topPairs  = 100 // of the scores of ties that are not there
	exact     = 1e-9
	iterative = 1e-6

	betweennessMemory = 512 << 20 // bytes

	// everythingUpTo is the largest graph on which everything is measured once more: in a city betweenness,
	// which has a row of its own, is nearly all of it and takes a quarter of an hour.
	everythingUpTo = 20_000 // actors
)

// time measures ours always, and gonum where it is there and not too slow for the size.
func (m measure) time(ctx context.Context, n networks, gonumUpTo int) (row, error) {
	r := row{Measure: m.name}
	var values []float64
	call := func() (err error) {
		values, err = m.ours(ctx, &n)
		return err
	}
	var err error
	if r.Wall, r.Memory, err = onAllCores(call); err != nil {
		return r, err
	}
	if r.Ours, err = onOneCore(call); err != nil {
		return r, err
	}
	if m.gonum == nil || m.slow && n.csr.N() > gonumUpTo {
		return r, nil
	}
	n.bothWays()
	var theirs func(int64) float64
	r.Gonum, err = onOneCore(func() error { theirs = m.gonum(&n); return ctx.Err() })
	if err != nil || theirs == nil {
		return r, err
	}
	return r, equal(values, theirs, m.equal)
}

var measures = []measure{
	{name: "betweenness", equal: exact, slow: true, gonum: gonumBetweenness,
		ours: func(ctx context.Context, n *networks) ([]float64, error) {
			return kernel.Betweenness(ctx, n.csr, betweennessMemory)
		}},
	{name: "harmonic, reach, eccentricity", equal: exact, slow: true, gonum: gonumHarmonic,
		ours: func(ctx context.Context, n *networks) ([]float64, error) {
			d, err := kernel.Distances(ctx, n.csr)
			return d.Harmonic, err
		}},
	{name: "PageRank", equal: iterative, gonum: gonumPageRank,
		ours: func(ctx context.Context, n *networks) ([]float64, error) {
			return kernel.PageRank(ctx, n.csr, nil, damping)
		}},
	{name: "eigenvector",
		ours: func(ctx context.Context, n *networks) ([]float64, error) {
			return kernel.Eigenvector(ctx, n.csr, nil, nil)
		}},
	{name: "components", gonum: gonumComponents,
		ours: func(ctx context.Context, n *networks) ([]float64, error) {
			_, _, err := kernel.Components(ctx, n.csr)
			return nil, err
		}},
	{name: "core numbers", equal: exact, slow: true, gonum: gonumCores,
		ours: func(ctx context.Context, n *networks) ([]float64, error) {
			cores, err := kernel.CoreNumbers(ctx, n.csr)
			return floats(cores), err
		}},
	{name: "articulation points and bridges",
		ours: func(ctx context.Context, n *networks) ([]float64, error) {
			_, _, err := kernel.ArticulationPointsAndBridges(ctx, n.csr)
			return nil, err
		}},
	{name: "local clustering",
		ours: func(ctx context.Context, n *networks) ([]float64, error) { return kernel.Clustering(ctx, n.csr) }},
	{name: "constraint",
		ours: func(ctx context.Context, n *networks) ([]float64, error) { return kernel.Constraint(ctx, n.csr, nil) }},
	{name: "effective size",
		ours: func(ctx context.Context, n *networks) ([]float64, error) { return kernel.EffectiveSize(ctx, n.csr) }},
	{name: "Adamic-Adar, first 100", ours: top(kernel.AdamicAdar)},
	{name: "resource allocation, first 100", ours: top(kernel.ResourceAllocation)},
	{name: "hops to the nearest of 1 %", equal: exact, slow: true, gonum: gonumHops,
		ours: func(ctx context.Context, n *networks) ([]float64, error) {
			hops, err := kernel.Hops(ctx, n.csr, n.schakels)
			return floats(hops), err
		}},
	{name: "Leiden, one run", slow: true, gonum: gonumLouvain,
		ours: func(ctx context.Context, n *networks) ([]float64, error) {
			_, err := kernel.Leiden(ctx, n.csr, nil, seed, bestOf)
			return nil, err
		}},
}

// wholes are what a report on a whole network takes.
func wholes(actors int) []measure {
	wholes := []measure{{name: "everything but betweenness", ours: each(measures[1:])}}
	if actors <= everythingUpTo {
		wholes = append(wholes, measure{name: "everything", ours: each(measures)})
	}
	return wholes
}

func each(measures []measure) func(context.Context, *networks) ([]float64, error) {
	return func(ctx context.Context, n *networks) ([]float64, error) {
		for _, m := range measures {
			if _, err := m.ours(ctx, n); err != nil {
				return nil, err
			}
		}
		return nil, nil
	}
}

func top(score kernel.TieScore) func(context.Context, *networks) ([]float64, error) {
	return func(ctx context.Context, n *networks) ([]float64, error) {
		_, err := kernel.TopPairs(ctx, n.csr, score, nil, topPairs)
		return nil, err
	}
}

func floats(whole []int32) []float64 {
	values := make([]float64, len(whole))
	for v, x := range whole {
		values[v] = float64(x)
	}
	return values
}
