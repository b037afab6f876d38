package kernel

import (
	"context"
	"math"
	"math/rand/v2"
)

// Point is a place in the plane, in map units. Y grows downwards.
type Point struct{ X, Y float64 }

// MinGap is how far any two nodes of a map stand apart at least.
const MinGap = 56

// Layout places the nodes of a graph in the plane so that contacts stand near each other. No two nodes are
// nearer than MinGap. Connected components stand beside each other, the highest first, from (0, 0); nodes
// without ties stand in rows below them. All coordinates are whole numbers from 0, and follow from the graph
// and the seed.
//
// Each component is coarsened level by level, moved by forces from the coarsest level down with what is far
// away taken together, and then makes room. O(n log n + m) time for each of some hundred rounds on
// GOMAXPROCS workers; about 500n + 50m bytes. step, which may be nil, is told by the caller's goroutine how many
// of the n nodes are done: first 0, then never fewer than before, and at last all.
//
// J. Barnes and P. Hut, A hierarchical O(N log N) force-calculation algorithm, Nature 324, 1986, 446-449;
// for the coarsening see stages, and for the forces pulled.
func Layout(ctx context.Context, g CSR, seed uint64, step func(done, of int)) ([]Point, error) {
	pace := &pace{step: step, of: g.N()}
	pace.tell(0)
	parts, alone, err := separate(ctx, g)
	if err != nil {
		return nil, err
	}
	at := make([]Point, g.N())
	if err := drawParts(ctx, g, parts, at, seed, pace); err != nil {
		return nil, err
	}
	pack(at, parts, alone)
	pace.tell(g.N())
	return at, nil
}

// separate lists the nodes of every component, and those of no tie.
func separate(ctx context.Context, g CSR) (parts [][]int32, alone []int32, err error) {
	of, sizes, err := Components(ctx, g)
	if err != nil {
		return nil, nil, err
	}
	members, first := grouped(of, len(sizes))
	for c, size := range sizes {
		nodes := members[first[c]:first[c+1]]
		if size == 1 {
			alone = append(alone, nodes...)
		} else {
			parts = append(parts, nodes)
		}
	}
	return parts, alone, nil
}

// drawParts lays out each component by itself, at no place in particular.
func drawParts(ctx context.Context, g CSR, parts [][]int32, at []Point, seed uint64, pace *pace) error {
	number := make([]int32, g.N())
	for i, nodes := range parts {
		part := partOf(g, nodes, number)
		places, err := pulled(ctx, part, rand.New(rand.NewPCG(seed, uint64(i))), pace)
		if err != nil {
			return err
		}
		if err := apart(ctx, part, places, pace); err != nil {
			return err
		}
		for k, v := range nodes {
			at[v] = places[k]
		}
		pace.end()
	}
	return nil
}

// partOf is the graph of nodes that no other is tied to, numbered in the order in which they come. number is
// scratch.
func partOf(g CSR, nodes, number []int32) CSR {
	for i, v := range nodes {
		number[v] = int32(i)
	}
	part := CSR{off: make([]int32, 1, len(nodes)+1)}
	for _, v := range nodes {
		for _, w := range g.Of(v) {
			part.adj = append(part.adj, number[w])
		}
		part.off = append(part.off, int32(len(part.adj)))
	}
	return part
}

// bounds are the least and the greatest coordinates.
func bounds(at []Point) (low, high Point) {
	low, high = Point{math.Inf(1), math.Inf(1)}, Point{math.Inf(-1), math.Inf(-1)}
	for _, p := range at {
		low = Point{min(low.X, p.X), min(low.Y, p.Y)}
		high = Point{max(high.X, p.X), max(high.Y, p.Y)}
	}
	return low, high
}
