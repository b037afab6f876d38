package kernel

import (
	"context"
	"os"
	"testing"
	"time"

	"gonum.org/v1/gonum/graph/network"
	"gonum.org/v1/gonum/graph/path"
	"gonum.org/v1/gonum/graph/simple"
	"gonum.org/v1/gonum/graph/topo"
)

// timed are the kernels of distance and connectivity. Those that are slow at the size of a city run
// there only when SPINWEB_BENCH_CITY is set.
var timed = []struct {
	name string
	slow bool
	run  func(context.Context, CSR) error
}{
	{"betweenness", true, func(ctx context.Context, g CSR) error { _, err := Betweenness(ctx, g, ample); return err }},
	{"betweenness in 64 MiB", true, func(ctx context.Context, g CSR) error { _, err := Betweenness(ctx, g, 64<<20); return err }},
	{"directed betweenness", true, func(ctx context.Context, g CSR) error {
		_, err := DirectedBetweenness(ctx, Digraph{g, g}, ample)
		return err
	}},
	{"distances", true, func(ctx context.Context, g CSR) error { _, err := Distances(ctx, g); return err }},
	{"hops", false, func(ctx context.Context, g CSR) error { _, err := Hops(ctx, g, everyHundredth(g)); return err }},
	{"components", false, func(ctx context.Context, g CSR) error { _, _, err := Components(ctx, g); return err }},
	{"articulation points", false, func(ctx context.Context, g CSR) error { _, err := ArticulationPoints(ctx, g); return err }},
	{"bridges", false, func(ctx context.Context, g CSR) error { _, err := Bridges(ctx, g); return err }},
	{"articulation points and bridges", false, func(ctx context.Context, g CSR) error {
		_, _, err := ArticulationPointsAndBridges(ctx, g)
		return err
	}},
	{"2-edge-connected components", false, func(ctx context.Context, g CSR) error { _, _, err := TwoEdgeComponents(ctx, g); return err }},
	{"block-cut tree", false, func(ctx context.Context, g CSR) error { _, err := BlockCutTree(ctx, g); return err }},
	{"strong components", false, func(ctx context.Context, g CSR) error { _, _, err := StrongComponents(ctx, Digraph{g, g}); return err }},
}

func everyHundredth(g CSR) []int32 {
	var nodes []int32
	for v := int32(0); int(v) < g.N(); v += 100 {
		nodes = append(nodes, v)
	}
	return nodes
}

func BenchmarkKernels(b *testing.B) {
	for _, size := range []struct {
		name  string
		graph CSR
	}{{"wijk", wijk(b)}, {"town", town(b)}, {"city", city(b)}} {
		for _, k := range timed {
			b.Run(k.name+"/"+size.name, func(b *testing.B) {
				if k.slow && size.name == "city" && os.Getenv("SPINWEB_BENCH_CITY") == "" {
					b.Skip("minutes: set SPINWEB_BENCH_CITY to run it")
				}
				b.ReportAllocs()
				for b.Loop() {
					if err := k.run(b.Context(), size.graph); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}

// BenchmarkAgainstGonum reports how many times longer gonum takes for the same graph, both on one
// core and one after the other.
func BenchmarkAgainstGonum(b *testing.B) {
	for _, c := range []struct {
		name   string
		g      CSR
		ours   func(context.Context, CSR) error
		gonums func(*simple.UndirectedGraph)
	}{
		{"betweenness/wijk", wijk(b), timed[0].run, func(u *simple.UndirectedGraph) { network.Betweenness(u) }},
		{"harmonic/wijk", wijk(b), timed[3].run, func(u *simple.UndirectedGraph) { network.Harmonic(u, path.DijkstraAllPaths(u)) }},
		{"components/town", town(b), timed[5].run, func(u *simple.UndirectedGraph) { topo.ConnectedComponents(u) }},
	} {
		b.Run(c.name, func(b *testing.B) {
			withProcs(b, 1)
			u := gonumOf(c.g)
			var ours, gonums time.Duration
			for b.Loop() {
				begin := time.Now()
				if err := c.ours(b.Context(), c.g); err != nil {
					b.Fatal(err)
				}
				middle := time.Now()
				c.gonums(u)
				ours += middle.Sub(begin)
				gonums += time.Since(middle)
			}
			b.ReportMetric(float64(gonums)/float64(ours), "gonum/ours")
		})
	}
}
