package kernel

import (
	"context"
	"errors"
	"slices"
	"testing"
	"time"
)

// kernels runs each kernel for its error only. On a chain it takes so many rounds over all nodes.
var kernels = []struct {
	name   string
	rounds int
	run    func(context.Context, CSR) error
}{
	{"hops", 1, func(ctx context.Context, g CSR) error { _, err := Hops(ctx, g, []int32{0}); return err }},
	{"core numbers", 1, func(ctx context.Context, g CSR) error { _, err := CoreNumbers(ctx, g); return err }},
	{"triangles", 2, func(ctx context.Context, g CSR) error { _, err := Triangles(ctx, g); return err }},
	{"constraint", 3, func(ctx context.Context, g CSR) error { _, err := Constraint(ctx, g, nil); return err }},
	{"PageRank", 20, func(ctx context.Context, g CSR) error { _, err := PageRank(ctx, g, nil, 0.85); return err }},
	{"directed PageRank", 20, func(ctx context.Context, g CSR) error {
		_, err := DirectedPageRank(ctx, Digraph{g, g}, nil, 0.85)
		return err
	}},
	{"eigenvector", 20, func(ctx context.Context, g CSR) error { _, err := Eigenvector(ctx, g, nil, nil); return err }},
	{"brokerage", 1, func(ctx context.Context, g CSR) error {
		_, err := UndirectedGouldFernandez(ctx, g, make([]int32, g.N()))
		return err
	}},
	{"communities", 3, func(ctx context.Context, g CSR) error { _, err := Leiden(ctx, g, nil, 1, 1); return err }},
	{"path", 2, func(ctx context.Context, g CSR) error { _, err := Path(ctx, g, 0, int32(g.N()-1)); return err }},
	{"layout", 0, func(ctx context.Context, g CSR) error { _, err := Layout(ctx, g, 1, nil); return err }},
	{"a place beside contacts", 2, func(ctx context.Context, g CSR) error {
		return Beside(ctx, g, make([]Point, g.N()), make([]bool, g.N()))
	}},
	{"components", 1, func(ctx context.Context, g CSR) error { _, _, err := Components(ctx, g); return err }},
	{"betweenness", 0, func(ctx context.Context, g CSR) error { _, err := Betweenness(ctx, g, ample); return err }},
	{"betweenness of one source", 2, func(ctx context.Context, g CSR) error {
		return newBrandes(g, make([]float64, g.N())).chunk(ctx, 0, 1, make([]float64, g.N()))
	}},
	{"betweenness of a batch", 2, func(ctx context.Context, g CSR) error {
		return newBatch[[16]float64](g, make([]float64, g.N())).chunk(ctx, 0, 1, make([]float64, g.N()))
	}},
	{"directed betweenness", 0, func(ctx context.Context, g CSR) error {
		_, err := DirectedBetweenness(ctx, Digraph{g, g}, ample)
		return err
	}},
	{"weighted betweenness", 0, func(ctx context.Context, g CSR) error { _, err := WeightedBetweenness(ctx, g, ones(g)); return err }},
	{"weighted betweenness of one source", 3, func(ctx context.Context, g CSR) error {
		b := weightedBrandes{newDijkstra(g, ones(g)), make([]float64, g.N()), make([]float64, g.N())}
		return b.chunk(ctx, 0, 1, make([]float64, g.N()))
	}},
	{"weighted harmonic", 0, func(ctx context.Context, g CSR) error { _, err := WeightedHarmonic(ctx, g, ones(g)); return err }},
	{"distances", 0, func(ctx context.Context, g CSR) error { _, err := Distances(ctx, g); return err }},
	{"directed distances", 0, func(ctx context.Context, g CSR) error { _, err := DirectedDistances(ctx, g); return err }},
	{"distances of one source", 1, func(ctx context.Context, g CSR) error {
		n := g.N()
		s := singleSource{g, unreached(n), make([]int32, 0, n), make([]int32, n), make([]int32, n)}
		return s.chunk(ctx, 0, 1, make([]float64, n))
	}},
	{"breadth-first order", 1, func(ctx context.Context, g CSR) error { _, err := BFSOrder(ctx, g); return err }},
	{"blocks", 2, func(ctx context.Context, g CSR) error { _, err := BlockCutTree(ctx, g); return err }},
	{"2-edge-connected components", 2, func(ctx context.Context, g CSR) error { _, _, err := TwoEdgeComponents(ctx, g); return err }},
	{"strong components", 2, func(ctx context.Context, g CSR) error { _, _, err := StrongComponents(ctx, Digraph{g, g}); return err }},
	{"articulation points", 2, func(ctx context.Context, g CSR) error { _, err := ArticulationPoints(ctx, g); return err }},
	{"bridges", 2, func(ctx context.Context, g CSR) error { _, err := Bridges(ctx, g); return err }},
}

// ones is a weight of 1 for every arc.
func ones(g CSR) []float64 { return slices.Repeat([]float64{1}, len(g.adj)) }

func TestACancelledContextEndsEveryKernelAtOnce(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	for _, k := range kernels {
		t.Run(k.name, func(t *testing.T) {
			if err := k.run(ctx, graphOf(t, 2, chain(2))); !errors.Is(err, context.Canceled) {
				t.Fatalf("error %v", err)
			}
		})
	}
}

// patience is a context that is over after some looks.
type patience struct {
	context.Context
	looks, last int
}

func (p *patience) Err() error {
	p.looks++
	if p.looks >= p.last {
		return context.DeadlineExceeded
	}
	return nil
}

func TestEveryKernelLooksAtItsContextOnceIn4096Nodes(t *testing.T) {
	const nodes = 20*4096 + 1
	g := graphOf(t, nodes, chain(nodes))
	for _, k := range kernels {
		if k.rounds == 0 {
			continue // its workers share a context of their own; one source shows the same
		}
		t.Run(k.name, func(t *testing.T) {
			ctx := &patience{Context: t.Context(), last: 20 * k.rounds}

			err := k.run(ctx, g)

			if !errors.Is(err, context.DeadlineExceeded) {
				t.Fatalf("error %v after %d looks, want %d looks", err, ctx.looks, ctx.last)
			}
		})
	}
}

func TestBetweennessOfACityStopsWhenItsContextEnds(t *testing.T) {
	g := graphOf(t, 100_000, streets(5, 100_000, 500_000)) // minutes of work
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()

	begin := time.Now()
	between, err := Betweenness(ctx, g, ample)
	took := time.Since(begin)

	if between != nil || !errors.Is(err, context.DeadlineExceeded) {
		t.Fatalf("error %v", err)
	}
	if took > 10*time.Second { // milliseconds; the rest is for a busy machine
		t.Fatalf("stopped after %v", took)
	}
}
