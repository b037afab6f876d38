package kernel

import (
	"context"
	"errors"
	"math"
	"slices"
)

// DistanceMeasures tells how near each node is to the others. A distance is a number of hops.
type DistanceMeasures struct {
	Harmonic     []float64 // Σ 1/distance over the others, where an unreachable one adds 0
	Reach        []int32   // how many others it reaches
	Eccentricity []int32   // distance to the farthest of those, 0 if there are none
}

// Distances measures how near every node is to all others. An isolated node has 0 everywhere.
//
// O(nm) time on GOMAXPROCS workers, for a graph that is not deep about nm/100 steps; 229n bytes a
// worker, of which no more run than fit in 1 GiB, and at least one. A large graph is first put in the
// order of byCommunity. The bits depend on the graph alone.
//
// M. Marchiori and V. Latora, Harmony in the small-world, Physica A 285(3-4), 2000, 539-546; by
// M. Then et al., The more the merrier: efficient multi-source graph traversal, Proceedings of the
// VLDB Endowment 8(4), 2014, 449-460; and S. Beamer, K. Asanović, D. Patterson, Direction-optimizing
// breadth-first search, Proceedings of the International Conference on High Performance Computing,
// Networking, Storage and Analysis, 2012.
func Distances(ctx context.Context, g CSR) (DistanceMeasures, error) {
	order, err := distanceOrder(ctx, g)
	if err != nil {
		return DistanceMeasures{}, err
	}
	rows := Relabel(g, order)
	return measure(ctx, rows, rows, order)
}

// DirectedDistances is Distances along the arcs of the rows: those of Digraph.Out give how near the
// others are to a node that goes to them, those of Digraph.In how near it is to those that come.
func DirectedDistances(ctx context.Context, rows CSR) (DistanceMeasures, error) {
	back, _ := reverse(rows, nil)
	order, err := distanceOrder(ctx, Digraph{rows, back}.Undirected())
	if err != nil {
		return DistanceMeasures{}, err
	}
	rows = relabelRows(rows, order)
	back, _ = reverse(rows, nil)
	return measure(ctx, rows, back, order)
}

// GlobalEfficiency is the mean of 1/distance over all ordered pairs of nodes, unreachable ones
// included with 0, from the harmonic sums of all nodes. It is from 0 to 1 where no two are nearer
// than 1, and NaN for fewer than two nodes.
//
// V. Latora and M. Marchiori, Efficient behavior of small-world networks, Physical Review Letters
// 87(19), 2001, 198701.
func GlobalEfficiency(harmonic []float64) float64 {
	n := float64(len(harmonic))
	if n < 2 {
		return math.NaN()
	}
	sum := 0.0
	for _, h := range harmonic {
		sum += h
	}
	return sum / (n * (n - 1))
}

const (
	distanceMemory = 1 << 30
	nodeBytes      = 229 // scratch for a node, with the two sums that a worker may have in flight
)

// beyondCache is from how many nodes on lanes are no longer in the second or third cache, and it pays to put
// neighbours together and batches of sources too.
const beyondCache = 1 << 15

// distanceOrder begins with BFSOrder, which puts each component together.
func distanceOrder(ctx context.Context, g CSR) ([]int32, error) {
	order, err := BFSOrder(ctx, g)
	if err != nil || len(order) < beyondCache {
		return order, err
	}
	nodes, err := byCommunity(ctx, Relabel(g, order))
	for i, v := range nodes {
		nodes[i] = order[v]
	}
	return nodes, err
}

// measure counts on rows in that order, and back, the same arcs turned round. A graph is
// first taken for one that is not deep.
func measure(ctx context.Context, rows, back CSR, order []int32) (DistanceMeasures, error) {
	workers := fitting(distanceMemory, nodeBytes*int64(max(rows.N(), 1)))
	var walks []*multiSource
	harmonic, err := sumChunks(ctx, rows.N(), lanesWide, workers, func() chunkWork {
		walks = append(walks, newMultiSource(rows, back))
		return walks[len(walks)-1].chunk
	})
	if errors.Is(err, errDeep) {
		return measureDeep(ctx, rows, workers, order)
	}
	if err != nil {
		return DistanceMeasures{}, err
	}
	d := DistanceMeasures{harmonic, make([]int32, rows.N()), make([]int32, rows.N())}
	for _, w := range walks {
		for v := range d.Reach {
			d.Reach[v] += w.reach[v]
			d.Eccentricity[v] = max(d.Eccentricity[v], w.farthest[v])
		}
	}
	return d.at(order), nil
}

// measureDeep walks from one node at a time.
func measureDeep(ctx context.Context, rows CSR, workers int, order []int32) (DistanceMeasures, error) {
	d := DistanceMeasures{nil, make([]int32, rows.N()), make([]int32, rows.N())}
	var err error
	d.Harmonic, err = sumChunks(ctx, rows.N(), lanesWide, workers, func() chunkWork {
		w := singleSource{rows, unreached(rows.N()), make([]int32, 0, rows.N()), d.Reach, d.Eccentricity}
		return w.chunk
	})
	if err != nil {
		return DistanceMeasures{}, err
	}
	return d.at(order), nil
}

// at puts what was counted for place i where the node order[i] is.
func (d DistanceMeasures) at(order []int32) DistanceMeasures {
	there := DistanceMeasures{slices.Clone(d.Harmonic), slices.Clone(d.Reach), slices.Clone(d.Eccentricity)}
	for i, v := range order {
		there.Harmonic[v], there.Reach[v], there.Eccentricity[v] = d.Harmonic[i], d.Reach[i], d.Eccentricity[i]
	}
	return there
}
