package analysis

import (
	"cmp"
	"context"
	"slices"

	"spinweb/analysis/kernel"
	"spinweb/graph"
)

// Class is how much lies in somebody's hands. Betweenness itself is not shown: it is unstable where
// ties are missing.
type Class string

// The classes, the highest first.
const (
	HighClass   Class = "high"
	MiddleClass Class = "middle"
	LowClass    Class = "low"
)

const mostKeystones = 10

// keystone is somebody who holds an area together.
type keystone struct {
	person       graph.ID
	class        Class
	articulation bool // without them the net falls apart
}

// findKeystones finds at most ten who hold the area together: articulation points, and those of high
// and middle betweenness; by class, articulation points first, then by ID. Candidates are the
// residents of the area, the professionals tied to one of them, and the holders of its schakels.
func (f *missingLinks) findKeystones(ctx context.Context, n *Net, residents []graph.ID, local []schakel) error {
	inhabitants := make([]int32, len(residents))
	for i, id := range residents {
		inhabitants[i], _ = n.Index(id)
	}
	between, around, err := betweenness(ctx, n, inhabitants)
	if err != nil {
		return err
	}
	articulation, err := kernel.ArticulationPoints(ctx, n.csr)
	if err != nil {
		return err
	}
	f.halo = around
	candidates := append(n.withProfessionals(inhabitants), holders(local)...)
	slices.Sort(candidates)
	candidates = slices.Compact(candidates)
	classes := classify(between, candidates)
	for _, v := range candidates {
		if articulation[v] || classes[v] == HighClass || classes[v] == MiddleClass {
			f.holdingTogether = append(f.holdingTogether, keystone{n.ID(v), classes[v], articulation[v]})
		}
	}
	slices.SortStableFunc(f.holdingTogether, func(a, b keystone) int {
		return cmp.Or(cmp.Compare(a.rank(), b.rank()), cmp.Compare(a.person, b.person))
	})
	f.holdingTogether = f.holdingTogether[:min(len(f.holdingTogether), mostKeystones)]
	return nil
}

// rank orders by class and then articulation points first.
func (k keystone) rank() int {
	rank := 2 * slices.Index([]Class{HighClass, MiddleClass, LowClass}, k.class)
	if !k.articulation {
		rank++
	}
	return rank
}

// withProfessionals returns the nodes and the professionals tied to one of them.
func (n *Net) withProfessionals(nodes []int32) []int32 {
	with := slices.Clone(nodes)
	for _, v := range nodes {
		for _, w := range n.Of(v) {
			if n.ActorKind(w) == graph.Professional {
				with = append(with, w)
			}
		}
	}
	return with
}

// classify divides the candidates by betweenness, on the scale of their own values.
func classify(between []float64, candidates []int32) map[int32]Class {
	values := make([]float64, len(candidates))
	for i, v := range candidates {
		values[i] = between[v]
	}
	scale := scaleOf(values)
	classes := make(map[int32]Class, len(candidates))
	for i, v := range candidates {
		classes[v] = scale.class(values[i])
	}
	return classes
}
