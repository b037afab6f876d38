package kernel

import (
	"context"
	"slices"
)

func (c drawn) table() table { return tableOf(c.n, c.pairs, c.strengths) }

// strengthened is the undirected graph with the greatest strength of each pair.
func (c drawn) strengthened() (CSR, []float64, error) { return NewWeighted(c.n, c.pairs, c.strengths) }

func drawnCores(ctx context.Context, c drawn) (any, any, error) {
	got, err := CoreNumbers(ctx, c.g)
	return got, c.table().both().coreNumbers(), err
}

func drawnTriangles(ctx context.Context, c drawn) (any, any, error) {
	got, err := Triangles(ctx, c.g)
	return got, c.table().both().triangles(), err
}

func drawnClustering(ctx context.Context, c drawn) (any, any, error) {
	got, err := Clustering(ctx, c.g)
	return got, c.table().both().clustering(), err
}

func drawnEffectiveSize(ctx context.Context, c drawn) (any, any, error) {
	got, err := EffectiveSize(ctx, c.g)
	return got, c.table().both().effectiveSize(), err
}

func drawnConstraint(ctx context.Context, c drawn) (any, any, error) {
	g, strength, err := c.strengthened()
	if err != nil {
		return nil, nil, err
	}
	got, err := Constraint(ctx, g, strength)
	return got, c.table().both().constraint(), err
}

func drawnDirectedConstraint(ctx context.Context, c drawn) (any, any, error) {
	d, out, in, err := NewWeightedDigraph(c.n, c.pairs, c.strengths)
	if err != nil {
		return nil, nil, err
	}
	got, err := DirectedConstraint(ctx, d, out, in)
	return got, c.table().constraint(), err
}

func drawnPageRank(ctx context.Context, c drawn) (any, any, error) {
	g, strength, err := c.strengthened()
	if err != nil {
		return nil, nil, err
	}
	got, err := PageRank(ctx, g, strength, 0.85)
	return got, c.table().both().pageRank(0.85), err
}

func drawnDirectedPageRank(ctx context.Context, c drawn) (any, any, error) {
	d, _, in, err := NewWeightedDigraph(c.n, c.pairs, c.strengths)
	if err != nil {
		return nil, nil, err
	}
	got, err := DirectedPageRank(ctx, d, in, 0.85)
	return got, c.table().pageRank(0.85), err
}

// drawnEigenvector gives the slow values for those that are within 10⁻⁷ of them: two eigenvalues may be close.
func drawnEigenvector(ctx context.Context, c drawn) (any, any, error) {
	g, strength, err := c.strengthened()
	if err != nil {
		return nil, nil, err
	}
	got, err := Eigenvector(ctx, g, strength, nil)
	want := c.table().both().eigenvector()
	if slices.EqualFunc(got, want, closeTo(1e-7)) {
		got = want
	}
	return got, want, err
}

// drawnModularity compares the value that Leiden gives with the definition; how good it is differs by seed.
func drawnModularity(ctx context.Context, c drawn) (any, any, error) {
	g, strength, err := c.strengthened()
	if err != nil {
		return nil, nil, err
	}
	got, err := Leiden(ctx, g, strength, 1, 2)
	if err != nil {
		return nil, nil, err
	}
	want := c.table().both().modularity(got.Of)
	if closeTo(1e-9)(1+got.Modularity, 1+want) { // around zero there is no relative error
		want = got.Modularity
	}
	return got.Modularity, want, err
}

func drawnBrokerage(ctx context.Context, c drawn) (any, any, error) {
	group := make([]int32, c.n)
	for v := range group {
		group[v] = int32(v*v) % 3 % int32(c.n)
	}
	all, err := GouldFernandez(ctx, c.d, group)
	got, want := make([][6]int64, len(all)), make([][6]int64, c.n)
	for v, b := range all {
		for i, r := range roles(b) {
			got[v][i] = r.Count
		}
		want[v] = c.table().slowRoles(v, group)
	}
	return got, want, err
}
