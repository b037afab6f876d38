package kernel

import "context"

// Triangles returns for every node the number of triangles it is part of: the pairs of its neighbours
// that are tied to each other. Every node has an entry, zeros included; the sum is three times the
// number of triangles of the graph. Strengths play no part.
// O(m√m) time; 20n + 8m bytes beside the graph.
//
// M. Latapy, Main-memory triangle computations for very large (sparse (power-law)) graphs,
// Theoretical Computer Science 407, 2008, 458-473 (new-vertex-listing over ascending degrees).
func Triangles(ctx context.Context, g CSR) ([]int64, error) {
	count := make([]int64, g.N())
	c, err := climbing(ctx, g)
	if err != nil {
		return nil, err
	}
	err = c.each(ctx, func(t triangle) {
		count[t.low]++
		count[t.middle]++
		count[t.high]++
	})
	if err != nil {
		return nil, err
	}
	return count, nil
}

// climb holds every tie once, in the row of its end with fewer neighbours; where these are equal in
// that of the smaller index. No row is longer than √(2m), whatever the greatest degree is. The place
// of a tie in the rows is its number.
type climb struct {
	off []int32 // n+1 offsets
	to  []int32 // m ends with more neighbours
}

// triangle is three nodes, each climbing to the next, and the numbers of the three ties.
type triangle struct {
	low, middle, high                int32
	lowMiddle, middleHigh, lowToHigh int32
}

func climbing(ctx context.Context, g CSR) (climb, error) {
	c := climb{make([]int32, g.N()+1), make([]int32, 0, g.M())}
	for v := range int32(g.N()) {
		if v%checkEvery == 0 && ctx.Err() != nil {
			return climb{}, ctx.Err()
		}
		for _, w := range g.Of(v) {
			if climbs(g, v, w) {
				c.to = append(c.to, w)
			}
		}
		c.off[v+1] = int32(len(c.to))
	}
	return c, nil
}

// climbs tells whether the tie of v and w stands in the row of v.
func climbs(g CSR, v, w int32) bool {
	here, there := g.Degree(v), g.Degree(w)
	return here < there || here == there && v < w
}

// each calls f once for every triangle, in the order of its lowest node.
func (c climb) each(ctx context.Context, f func(triangle)) error {
	n := int32(len(c.off) - 1)
	tie := make([]int32, n) // by node: 1 + the last tie seen that leads to it
	for low := range n {
		if low%checkEvery == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		from, to := c.off[low], c.off[low+1]
		if to-from < 2 {
			continue
		}
		for e := from; e < to; e++ {
			tie[c.to[e]] = e + 1
		}
		for e := from; e < to; e++ {
			middle := c.to[e]
			last := c.off[middle+1]
			for up := c.off[middle]; up < last; up++ {
				high := c.to[up]
				if tie[high] > from { // set by this low: earlier ones had smaller numbers
					f(triangle{low, middle, high, e, up, tie[high] - 1})
				}
			}
		}
	}
	return nil
}
