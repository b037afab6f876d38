package kernel

import (
	"context"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// drawn is a small graph drawn at random in every form that a kernel takes.
type drawn struct {
	n         int
	pairs     [][2]int32 // some come again, some the other way round
	strengths []float64  // of the pairs: 1, 2, 3, 4 or 5
	g         CSR
	d         Digraph // arcs from the first of a pair to the second
	tied      matrix  // g
	arcs      matrix  // d
}

// bruteForce holds each kernel against a slow and obvious version of it. A kernel that is added here
// is compared on every drawn graph; got and want are compared to 1e-9 relative, NaN with NaN.
var bruteForce = []struct {
	name string
	both func(context.Context, drawn) (got, want any, err error)
}{
	{"components", func(ctx context.Context, c drawn) (any, any, error) {
		of, sizes, err := Components(ctx, c.g)
		return parts{of, sizes}, partsOf(c.tied.smallest()), err
	}},
	{"2-edge-connected components", func(ctx context.Context, c drawn) (any, any, error) {
		of, sizes, err := TwoEdgeComponents(ctx, c.g)
		return parts{of, sizes}, partsOf(c.tied.twoEdge(c.tied.pairs())), err
	}},
	{"strong components", func(ctx context.Context, c drawn) (any, any, error) {
		of, sizes, err := StrongComponents(ctx, c.d)
		return parts{of, sizes}, partsOf(c.arcs.strong()), err
	}},
	{"core numbers", drawnCores},
	{"triangles", drawnTriangles},
	{"clustering", drawnClustering},
	{"effective size", drawnEffectiveSize},
	{"constraint", drawnConstraint},
	{"directed constraint", drawnDirectedConstraint},
	{"PageRank", drawnPageRank},
	{"directed PageRank", drawnDirectedPageRank},
	{"eigenvector", drawnEigenvector},
	{"modularity", drawnModularity},
	{"brokerage", drawnBrokerage},
	{"articulation points", func(ctx context.Context, c drawn) (any, any, error) {
		got, err := ArticulationPoints(ctx, c.g)
		return got, c.tied.articulationPoints(), err
	}},
	{"bridges", func(ctx context.Context, c drawn) (any, any, error) {
		got, err := Bridges(ctx, c.g)
		return got, c.tied.bridges(c.tied.pairs()), err
	}},
	{"blocks", func(ctx context.Context, c drawn) (any, any, error) {
		b, err := BlockCutTree(ctx, c.g)
		got := rowsOf(b.Nodes)
		slices.SortFunc(got, slices.Compare)
		return got, c.tied.blocks(), err
	}},
	{"hops", func(ctx context.Context, c drawn) (any, any, error) {
		got, err := Hops(ctx, c.g, []int32{0, int32(c.n / 2)})
		return got, c.tied.nearest(0, int32(c.n/2)), err
	}},
	{"distances", func(ctx context.Context, c drawn) (any, any, error) {
		got, err := Distances(ctx, c.g)
		return got, c.tied.distances(), err
	}},
	{"distances along arcs", func(ctx context.Context, c drawn) (any, any, error) {
		got, err := DirectedDistances(ctx, c.d.Out)
		return got, c.arcs.distances(), err
	}},
	{"betweenness", func(ctx context.Context, c drawn) (any, any, error) {
		got, err := Betweenness(ctx, c.g, ample)
		return got, c.tied.betweenness(), err
	}},
	{"dependencies with weights, 64 at once", func(ctx context.Context, c drawn) (any, any, error) {
		weight := []float64{3, 1, 4, 1, 5, 9, 2}[:c.n]
		got := make([]float64, c.n)
		err := newBatch[[64]float64](c.g, weight).chunk(ctx, 0, int32(c.n), got)
		return got, c.tied.dependencies(weight), err
	}},
	{"directed betweenness", func(ctx context.Context, c drawn) (any, any, error) {
		got, err := DirectedBetweenness(ctx, c.d, ample)
		return got, c.arcs.dependencies(slices.Repeat([]float64{1}, c.n)), err
	}},
	{"weighted betweenness", func(ctx context.Context, c drawn) (any, any, error) {
		got, err := WeightedBetweenness(ctx, c.d.Out, c.distances())
		want, _ := c.weighted()
		return got, want, err
	}},
	{"weighted harmonic", func(ctx context.Context, c drawn) (any, any, error) {
		got, err := WeightedHarmonic(ctx, c.d.Out, c.distances())
		_, want := c.weighted()
		return got, want, err
	}},
	{"scores of ties that are not there", func(ctx context.Context, c drawn) (any, any, error) {
		got, want, err := c.tieScores(ctx)
		return got, want, err
	}},
}

// draw draws from a few ties to nearly all, of two to seven nodes, in one piece or in more.
func draw(t *testing.T, r *rand.Rand) drawn {
	t.Helper()
	c := drawn{n: 1 + r.IntN(7)}
	pieces := 1 + r.IntN(2)
	dense := r.Float64()
	for a := range int32(c.n) {
		for b := range int32(c.n) {
			if a != b && int(a)%pieces == int(b)%pieces && r.Float64() < dense*dense {
				c.pairs = append(c.pairs, [2]int32{a, b})
				c.strengths = append(c.strengths, float64(1+r.IntN(5)))
			}
		}
	}
	var err error
	if c.g, err = NewCSR(c.n, c.pairs); err != nil {
		t.Fatal(err)
	}
	if c.d, err = NewDigraph(c.n, c.pairs); err != nil {
		t.Fatal(err)
	}
	c.tied, c.arcs = matrixOf(c.n, c.pairs), directedMatrixOf(c.n, c.pairs)
	return c
}

// TestDrawnGraphsGiveWhatBruteForceGives compares as many cases as SPINWEB_KERNEL_CASES says, each a
// kernel on a drawn graph; a million at night.
func TestDrawnGraphsGiveWhatBruteForceGives(t *testing.T) {
	cases := 10_000
	if text := os.Getenv("SPINWEB_KERNEL_CASES"); text != "" {
		var err error
		if cases, err = strconv.Atoi(text); err != nil {
			t.Fatal(err)
		}
	}
	equal := cmp.Options{cmpopts.EquateApprox(1e-9, 0), cmpopts.EquateNaNs(), cmpopts.EquateEmpty()}
	for seed := uint64(0); cases > 0; seed++ {
		c := draw(t, rand.New(rand.NewPCG(seed, 3)))
		for _, k := range bruteForce {
			got, want, err := k.both(t.Context(), c)
			if err != nil || !cmp.Equal(got, want, equal) {
				t.Fatalf("%s of graph %d, %d nodes, pairs %v, strengths %v: %v (%v), want %v",
					k.name, seed, c.n, c.pairs, c.strengths, got, err, want)
			}
			cases--
		}
	}
}

// pairs lists the ties in ascending order.
func (m matrix) pairs() [][2]int32 {
	var pairs [][2]int32
	for a := range m {
		for b := a + 1; b < len(m); b++ {
			if m[a][b] {
				pairs = append(pairs, [2]int32{int32(a), int32(b)})
			}
		}
	}
	return pairs
}

// nearest is for every node the fewest hops to one of the sources.
func (m matrix) nearest(sources ...int32) []int32 {
	hops, all := unreached(len(m)), m.hops()
	for v := range hops {
		for _, s := range sources {
			if h := all[s][v]; h != Unreached && (hops[v] == Unreached || h < hops[v]) {
				hops[v] = h
			}
		}
	}
	return hops
}

// lengths holds how long each arc is in sixtieths: 60/strength, a whole number for each of the five.
func (c drawn) lengths() [][]int {
	length := make([][]int, c.n)
	for v := range length {
		length[v] = make([]int, c.n)
	}
	for i, p := range c.pairs {
		length[p[0]][p[1]] = 60 / int(c.strengths[i])
	}
	return length
}

func (c drawn) distances() []float64 {
	length := c.lengths()
	var distance []float64
	for v := range int32(c.n) {
		for _, w := range c.d.Out.Of(v) {
			distance = append(distance, float64(length[v][w])/60)
		}
	}
	return distance
}

// weighted walks all paths along arcs and measures them in whole sixtieths.
func (c drawn) weighted() (between, harmonic []float64) {
	length := c.lengths()
	between, harmonic = make([]float64, c.n), make([]float64, c.n)
	for from := range int32(c.n) {
		for to := range int32(c.n) {
			var shortest [][]int32
			best := 0
			c.arcs.everyPath([]int32{from}, to, func(path []int32) {
				long := 0
				for i := 1; i < len(path); i++ {
					long += length[path[i-1]][path[i]]
				}
				if len(shortest) == 0 || long < best {
					shortest, best = nil, long
				}
				if long == best {
					shortest = append(shortest, slices.Clone(path))
				}
			})
			if best > 0 {
				harmonic[from] += 60 / float64(best)
			}
			for _, path := range shortest {
				for _, v := range path[1:max(len(path)-1, 1)] {
					between[v] += 1 / float64(len(shortest))
				}
			}
		}
	}
	return between, harmonic
}

// everyPath calls found with every path that begins with path and ends at to.
func (m matrix) everyPath(path []int32, to int32, found func([]int32)) {
	v := path[len(path)-1]
	if v == to {
		found(path)
		return
	}
	for w := range int32(len(m)) {
		if m[v][w] && !slices.Contains(path, w) {
			m.everyPath(append(path, w), to, found)
		}
	}
}
