package analysis

import (
	"math"
	"slices"

	"spinweb/analysis/kernel"
)

func (r *statisticsRun) degrees() error {
	g := r.net.csr
	r.set(NodeDegree, func(v int32) float64 { return float64(g.Degree(v)) })
	r.set(NodeStrength, func(v int32) float64 {
		sum := 0.0
		for k := range g.Of(v) {
			sum += r.net.Strength(v, k)
		}
		return sum
	})
	ties := 2 * float64(g.M())
	if r.directed != nil {
		arcs := r.directed.arcs
		r.set(NodeInDegree, func(v int32) float64 { return float64(arcs.In.Degree(v)) })
		r.set(NodeOutDegree, func(v int32) float64 { return float64(arcs.Out.Degree(v)) })
		ties = float64(arcs.Arcs())
	}
	r.figure[NetDensity] = ties / r.pairsOfNodes()
	return nil
}

// reciprocity is the share of arcs that another arc answers.
func (r *statisticsRun) reciprocity() error {
	if r.directed == nil || r.directed.arcs.Arcs() == 0 {
		return nil
	}
	out := r.directed.arcs.Out
	answered := 0
	for v := range int32(r.net.Len()) {
		if v%4096 == 0 && r.ctx.Err() != nil {
			return r.ctx.Err()
		}
		for _, w := range out.Of(v) {
			if _, back := slices.BinarySearch(out.Of(w), v); back {
				answered++
			}
		}
	}
	r.figure[NetReciprocity] = float64(answered) / float64(r.directed.arcs.Arcs())
	return nil
}

func (r *statisticsRun) components() error {
	of, sizes, err := kernel.Components(r.ctx, r.net.csr)
	if err != nil {
		return err
	}
	r.numbered(NodeComponent, of)
	r.figure[NetComponents], r.figure[NetLargestComponent] = float64(len(sizes)), 0
	if len(sizes) > 0 {
		r.figure[NetLargestComponent] = float64(slices.Max(sizes))
	}
	return nil
}

func (r *statisticsRun) strongComponents() error {
	if r.directed == nil {
		return nil
	}
	of, sizes, err := kernel.StrongComponents(r.ctx, r.directed.arcs)
	if err != nil {
		return err
	}
	r.numbered(NodeStrongComponent, of)
	r.figure[NetStrongComponents] = float64(len(sizes))
	return nil
}

func (r *statisticsRun) cores() error {
	cores, err := kernel.CoreNumbers(r.ctx, r.net.csr)
	if err != nil {
		return err
	}
	r.set(NodeCore, func(v int32) float64 { return float64(cores[v]) })
	return nil
}

func (r *statisticsRun) articulationPoints() error {
	points, err := kernel.ArticulationPoints(r.ctx, r.net.csr)
	if err != nil {
		return err
	}
	r.out.Points = []int32{}
	for _, v := range r.byPlace {
		if points[v] {
			r.out.Points = append(r.out.Points, v)
		}
	}
	return nil
}

func (r *statisticsRun) bridges() error {
	bridges, err := kernel.Bridges(r.ctx, r.net.csr)
	if err != nil {
		return err
	}
	order := r.net.order
	for i, b := range bridges {
		if order[b[0]] > order[b[1]] {
			bridges[i] = [2]int32{b[1], b[0]}
		}
	}
	slices.SortFunc(bridges, func(a, b [2]int32) int {
		return slices.Compare([]int32{order[a[0]], order[a[1]]}, []int32{order[b[0]], order[b[1]]})
	})
	r.out.Bridges = append([][2]int32{}, bridges...)
	return nil
}

func (r *statisticsRun) triangles() error {
	triangles, err := kernel.Triangles(r.ctx, r.net.csr)
	if err != nil {
		return err
	}
	r.set(NodeTriangles, func(v int32) float64 { return float64(triangles[v]) })
	r.figure[NetTransitivity] = kernel.Transitivity(r.net.csr, triangles)
	return nil
}

func (r *statisticsRun) clustering() error {
	clustering, err := kernel.Clustering(r.ctx, r.net.csr)
	if err != nil {
		return err
	}
	r.figure[NetAverageClustering] = kernel.AverageClustering(clustering)
	return r.setAll(NodeClustering, clustering, nil)
}

func (r *statisticsRun) effectiveSize() error {
	size, err := kernel.EffectiveSize(r.ctx, r.net.csr)
	if err != nil {
		return err
	}
	if r.needs(NodeBurtEfficiency) {
		r.column[NodeBurtEfficiency] = kernel.BurtEfficiency(r.net.csr, size)
	}
	return r.setAll(NodeEffectiveSize, size, nil)
}

// perOther divides by the number of others; for a net of one it is not defined.
func (r *statisticsRun) perOther(sum float64) float64 {
	if r.net.Len() < 2 {
		return math.NaN()
	}
	return sum / float64(r.net.Len()-1)
}
