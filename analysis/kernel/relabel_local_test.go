package kernel

import (
	"context"
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// perNode are kernels whose value of a node may not depend on how nodes are numbered.
var perNode = map[string]func(context.Context, CSR) ([]float64, error){
	"PageRank":       func(ctx context.Context, g CSR) ([]float64, error) { return PageRank(ctx, g, nil, 0.85) },
	"clustering":     Clustering,
	"effective size": EffectiveSize,
	"constraint":     func(ctx context.Context, g CSR) ([]float64, error) { return Constraint(ctx, g, nil) },
	"core numbers": func(ctx context.Context, g CSR) ([]float64, error) {
		core, err := CoreNumbers(ctx, g)
		values := make([]float64, len(core))
		for v, k := range core {
			values[v] = float64(k)
		}
		return values, err
	},
}

func TestRenamingNodesPermutesLocalMeasuresAndPageRank(t *testing.T) {
	for name, kernel := range perNode {
		t.Run(name, func(t *testing.T) {
			rapid.Check(t, func(rt *rapid.T) {
				r := drawRenamed(rt)

				here, err := kernel(t.Context(), r.here)
				must0(rt, err)
				there, err := kernel(t.Context(), r.there)
				must0(rt, err)

				if want := moved(here, r.to); !slices.EqualFunc(there, want, closeTo(1e-9)) {
					rt.Fatalf("%v became %v", want, there)
				}
			})
		})
	}
}

func TestRenamingNodesKeepsTheModularityOfADivision(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		r := drawRenamed(rt)

		found, err := Leiden(t.Context(), r.here, nil, 1, 1)
		must0(rt, err)

		here, there := found.Modularity, Modularity(r.there, nil, moved(found.Of, r.to))
		if r.here.M() > 0 && math.Abs(here-there) > 1e-12 {
			rt.Fatalf("modularity %v became %v", here, there)
		}
	})
}
