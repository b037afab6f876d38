package kernel

import (
	"fmt"
	"math"
	"slices"
)

// CSR is an undirected simple graph in compressed sparse rows: the neighbours of all nodes behind
// each other in one array, and for each node where its neighbours begin. It never changes and is
// safe for concurrent use. The zero CSR has no nodes. 4(n+1) + 8m bytes.
type CSR struct {
	off []int32 // n+1 offsets into adj
	adj []int32 // 2m neighbours, ascending within each node
}

// NewCSR builds the graph of n nodes whose ties are the pairs. The order of the pairs and of the
// nodes within a pair means nothing; a pair that comes again, either way round, counts once.
// It refuses a negative n, a node outside 0..n-1, a node tied to itself (dropping it would hide a
// fault in the caller's data), and more than 2³⁰-1 pairs or 2³¹-1 nodes. It keeps no pairs.
// O(n + m) time for m pairs, by counting sort; while building 12n + 16m bytes. It takes no context,
// since half a million pairs take about twenty milliseconds.
func NewCSR(n int, pairs [][2]int32) (CSR, error) {
	if err := checkPairs(n, pairs); err != nil {
		return CSR{}, err
	}
	off := make([]int32, n+1)
	for _, p := range pairs {
		off[p[0]+1]++
		off[p[1]+1]++
	}
	for v := range n {
		off[v+1] += off[v]
	}
	g := CSR{off: off, adj: rows(off, pairs)}
	g.adj = transpose(g)
	g.dedup()
	return g, nil
}

// N is the number of nodes.
func (g CSR) N() int { return max(len(g.off)-1, 0) }

// M is the number of ties.
func (g CSR) M() int { return len(g.adj) / 2 }

// Of lists the neighbours of v in ascending order. The list is part of the graph: read it only.
func (g CSR) Of(v int32) []int32 {
	from, to := g.off[v], g.off[v+1]
	return g.adj[from:to:to]
}

// Degree is the number of neighbours of v.
func (g CSR) Degree(v int32) int { return int(g.off[v+1] - g.off[v]) }

func checkPairs(n int, pairs [][2]int32) error {
	if n < 0 || n > math.MaxInt32 {
		return fmt.Errorf("graph of %d nodes: want 0 to %d", n, math.MaxInt32)
	}
	if len(pairs) > math.MaxInt32/2 {
		return fmt.Errorf("graph of %d pairs: want at most %d", len(pairs), math.MaxInt32/2)
	}
	for i, p := range pairs {
		if outside(p[0], n) || outside(p[1], n) {
			return fmt.Errorf("pair %d (%d, %d): want nodes from 0 to %d", i, p[0], p[1], n-1)
		}
		if p[0] == p[1] {
			return fmt.Errorf("pair %d (%d, %d): a node tied to itself", i, p[0], p[1])
		}
	}
	return nil
}

func outside(v int32, n int) bool { return v < 0 || int(v) >= n }

// rows lays both directions of every pair in the row of its node, in the order of the pairs.
func rows(off []int32, pairs [][2]int32) []int32 {
	end := slices.Clone(off)
	adj := make([]int32, 2*len(pairs))
	for _, p := range pairs {
		a, b := p[0], p[1]
		adj[end[a]], adj[end[b]] = b, a
		end[a]++
		end[b]++
	}
	return adj
}

// transpose returns the rows of the reversed arcs. The graph is symmetric, so these are its own
// rows again; read in ascending order of node, they come out sorted.
func transpose(g CSR) []int32 {
	end := slices.Clone(g.off)
	adj := make([]int32, len(g.adj))
	for v := range int32(g.N()) {
		for _, w := range g.Of(v) {
			adj[end[w]] = v
			end[w]++
		}
	}
	return adj
}

// dedup leaves each neighbour once in its sorted row, and frees what that saves.
func (g *CSR) dedup() {
	kept, from := int32(0), int32(0)
	for v := range g.N() {
		row := g.adj[from:g.off[v+1]]
		from = g.off[v+1]
		last := int32(-1)
		for _, w := range row {
			if w != last {
				g.adj[kept] = w
				kept++
			}
			last = w
		}
		g.off[v+1] = kept
	}
	if int(kept) < len(g.adj) {
		g.adj = slices.Clone(g.adj[:kept])
	}
}
