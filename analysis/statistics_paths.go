package analysis

import (
	"math"
	"slices"

	"spinweb/analysis/kernel"
	"spinweb/graph"
)

// distances counts hops.
func (r *statisticsRun) distances() error {
	towards := !r.weighted() && r.needs(NodeHarmonic) || r.needs(NetEfficiency)
	away := slices.ContainsFunc([]Statistic{NodeReach, NodeEccentricity, NetDiameter}, r.needs)
	switch {
	case !towards && !away:
		return nil
	case r.directed == nil:
		found, err := kernel.Distances(r.ctx, r.net.csr)
		if err != nil {
			return err
		}
		r.near(found)
		r.far(found)
		return nil
	}
	if towards {
		found, err := kernel.DirectedDistances(r.ctx, r.directed.arcs.In)
		if err != nil {
			return err
		}
		r.near(found)
	}
	if away {
		found, err := kernel.DirectedDistances(r.ctx, r.directed.arcs.Out)
		if err != nil {
			return err
		}
		r.far(found)
	}
	return nil
}

func (r *statisticsRun) near(found kernel.DistanceMeasures) {
	r.figure[NetEfficiency] = kernel.GlobalEfficiency(found.Harmonic)
	if !r.weighted() {
		r.set(NodeHarmonic, func(v int32) float64 { return r.perOther(found.Harmonic[v]) })
	}
}

func (r *statisticsRun) far(found kernel.DistanceMeasures) {
	r.set(NodeReach, func(v int32) float64 { return float64(found.Reach[v]) })
	r.set(NodeEccentricity, func(v int32) float64 { return float64(found.Eccentricity[v]) })
	if len(found.Eccentricity) > 0 {
		r.figure[NetDiameter] = float64(slices.Max(found.Eccentricity))
	}
}

// weighted reports whether ties have distances; where all strengths are 1 these are hops.
func (r *statisticsRun) weighted() bool { return r.options.Weighted && r.net.strength != nil }

// hops counts the ties on the shortest path to the nearest of the chosen nodes.
func (r *statisticsRun) hops() error {
	var sources []int32
	for _, id := range r.options.HopsTo {
		v, found := r.net.Index(id)
		if !found {
			return graph.Invalid(graph.Finding{Field: "hopsTo", Code: graph.NoSuchNode})
		}
		sources = append(sources, v)
	}
	rows := r.net.csr
	if r.directed != nil {
		rows = r.directed.arcs.In
	}
	hops, err := kernel.Hops(r.ctx, rows, sources)
	if err != nil {
		return err
	}
	r.set(NodeHops, func(v int32) float64 {
		if hops[v] == kernel.Unreached {
			return math.NaN()
		}
		return float64(hops[v])
	})
	return nil
}

// rows returns the arcs that paths follow, with their distances: of a directed net from the end of an arc
// back to its beginning when towards is set.
func (r *statisticsRun) rows(towards bool) (kernel.CSR, []float64) {
	rows, strength := r.net.csr, r.net.strength
	if r.directed != nil {
		rows, strength = r.directed.arcs.Out, r.directed.out
		if towards {
			rows, strength = r.directed.arcs.In, r.directed.in
		}
	}
	distance := make([]float64, len(strength))
	for i, s := range strength {
		distance[i] = 1 / s
	}
	return rows, distance
}

func (r *statisticsRun) weightedHarmonic() error {
	if !r.weighted() || !r.needs(NodeHarmonic) {
		return nil
	}
	rows, distance := r.rows(true)
	harmonic, err := kernel.WeightedHarmonic(r.ctx, rows, distance)
	if err != nil {
		return err
	}
	r.set(NodeHarmonic, func(v int32) float64 { return r.perOther(harmonic[v]) })
	return nil
}

// betweennessMemory is the scratch of betweenness. It fixes the last bits of the result, so it is the same
// for every net that leaves room for it.
const betweennessMemory = 256 << 20

func (r *statisticsRun) betweenness() error {
	between, err := r.between()
	if err != nil {
		return err
	}
	n := float64(r.net.Len())
	all := (n - 1) * (n - 2)
	if r.directed == nil {
		all /= 2
	}
	if n < 3 {
		all = math.NaN()
	}
	r.set(NodeBetweennessNormalised, func(v int32) float64 { return between[v] / all })
	return r.setAll(NodeBetweenness, between, nil)
}

func (r *statisticsRun) between() ([]float64, error) {
	memory := min(betweennessMemory, max(r.options.Memory-r.bytes(), 1))
	switch {
	case r.weighted():
		rows, distance := r.rows(false)
		between, err := kernel.WeightedBetweenness(r.ctx, rows, distance)
		if r.directed == nil {
			for v := range between {
				between[v] /= 2 // each pair was seen from both its ends
			}
		}
		return between, err
	case r.directed != nil:
		return kernel.DirectedBetweenness(r.ctx, r.directed.arcs, memory)
	default:
		return kernel.Betweenness(r.ctx, r.net.csr, memory)
	}
}

func (r *statisticsRun) brokerage() error {
	if r.directed != nil {
		return nil
	}
	reach := make([]int32, r.net.Len())
	for v, reached := range r.column[NodeReach] {
		reach[v] = int32(reached)
	}
	r.column[NodeBrokerage] = kernel.EverettValente(r.net.csr, r.column[NodeBetweenness], reach)
	return nil
}
