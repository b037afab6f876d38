package kernel

import (
	"context"
	"os"
	"testing"
	"time"

	"gonum.org/v1/gonum/graph/community"
	"gonum.org/v1/gonum/graph/network"
	"gonum.org/v1/gonum/graph/topo"
)

// localKernels are run for their time only.
var localKernels = []struct {
	name string
	run  func(context.Context, CSR) error
}{
	{"core numbers", func(ctx context.Context, g CSR) error { _, err := CoreNumbers(ctx, g); return err }},
	{"clustering", func(ctx context.Context, g CSR) error { _, err := Clustering(ctx, g); return err }},
	{"constraint", func(ctx context.Context, g CSR) error { _, err := Constraint(ctx, g, nil); return err }},
	{"effective size", func(ctx context.Context, g CSR) error { _, err := EffectiveSize(ctx, g); return err }},
	{"PageRank", func(ctx context.Context, g CSR) error { _, err := PageRank(ctx, g, nil, 0.85); return err }},
	{"directed PageRank", func(ctx context.Context, g CSR) error {
		_, err := DirectedPageRank(ctx, Digraph{g, g}, nil, 0.85)
		return err
	}},
	{"eigenvector", func(ctx context.Context, g CSR) error { _, err := Eigenvector(ctx, g, nil, nil); return err }},
	{"brokerage", func(ctx context.Context, g CSR) error {
		_, err := UndirectedGouldFernandez(ctx, g, make([]int32, g.N()))
		return err
	}},
	{"Leiden", func(ctx context.Context, g CSR) error { _, err := Leiden(ctx, g, nil, 1, 1); return err }},
}

// BenchmarkLocal runs at the size of a city where SPINWEB_BENCH_CITY is set.
func BenchmarkLocal(b *testing.B) {
	sizes := map[string]func(*testing.B) CSR{"wijk": wijk, "town": town}
	if os.Getenv("SPINWEB_BENCH_CITY") != "" {
		sizes["city"] = city
	}
	for size, graph := range sizes {
		g := graph(b)
		for _, k := range localKernels {
			b.Run(size+"/"+k.name, func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					if err := k.run(b.Context(), g); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}

// BenchmarkLocalAgainstGonum reports how many times longer gonum takes for the same wijk, both on one core.
func BenchmarkLocalAgainstGonum(b *testing.B) {
	g := wijk(b)
	u, arcs := gonumOf(g), gonumArcs(g)
	gonums := map[string]func(){
		"core numbers": func() { topo.DegeneracyOrdering(u) },
		"PageRank":     func() { network.PageRankSparse(arcs, 0.85, 1e-12) },
		"Leiden":       func() { community.Modularize(u, 1, nil) },
	}
	for _, k := range localKernels {
		if theirs := gonums[k.name]; theirs != nil {
			b.Run(k.name, func(b *testing.B) {
				withProcs(b, 1)
				compare(b, func() error { return k.run(b.Context(), g) }, theirs)
			})
		}
	}
}

func compare(b *testing.B, ours func() error, theirs func()) {
	var our, their time.Duration
	for b.Loop() {
		begin := time.Now()
		if err := ours(); err != nil {
			b.Fatal(err)
		}
		middle := time.Now()
		theirs()
		our += middle.Sub(begin)
		their += time.Since(middle)
	}
	b.ReportMetric(float64(their)/float64(our), "gonum/ours")
}
