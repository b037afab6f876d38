package kernel

import "slices"

// Digraph is a directed simple graph. Out holds for every node whereto its arcs lead and In whence
// arcs come to it, each row in ascending order. They are rows of arcs: an arc stands once in Out and
// once in In, so M of either is no number of ties, and only a kernel that says that it takes rows
// may be given one. It never changes and is safe for concurrent use. The zero Digraph has no nodes.
// 8(n+1) + 8m bytes for m arcs.
type Digraph struct{ Out, In CSR }

// N is the number of nodes.
func (d Digraph) N() int { return d.Out.N() }

// Arcs is the number of arcs.
func (d Digraph) Arcs() int { return len(d.Out.adj) }

// NewDigraph builds the graph of n nodes whose arcs lead from the first of each pair to the second.
// An arc that comes again counts once. It refuses what NewCSR refuses, and keeps no arcs.
// O(n + m) time for m arcs, by counting sort; while building 16n + 12m bytes.
func NewDigraph(n int, arcs [][2]int32) (Digraph, error) {
	d, _, _, err := NewWeightedDigraph(n, arcs, nil)
	return d, err
}

// NewWeightedDigraph is NewDigraph with a weight for each of the arcs. The weights out stand in the
// order of the rows of Out, and in in the order of the rows of In. An arc that comes again keeps its
// greatest weight. Weights must be finite and greater than 0; nil stands for 1 everywhere and gives
// nil for out and in. While building it holds 16m bytes more.
func NewWeightedDigraph(n int, arcs [][2]int32, weights []float64) (d Digraph, out, in []float64, err error) {
	if err := checkPairs(n, arcs); err != nil {
		return Digraph{}, nil, nil, err
	}
	if weights != nil {
		if err := checkWeights(len(arcs), weights); err != nil {
			return Digraph{}, nil, nil, err
		}
	}
	unsorted, w := arcRows(n, arcs, weights)
	d.In, in = reverse(unsorted, w)
	d.In, in = once(d.In, in)
	d.Out, out = reverse(d.In, in)
	return d, out, in, nil
}

// Undirected returns the graph in which two nodes are tied when an arc leads from one to the other,
// either way. O(n + m) time.
func (d Digraph) Undirected() CSR {
	n := d.N()
	off := make([]int32, n+1)
	adj := make([]int32, 0, 2*d.Arcs())
	for v := range int32(n) {
		adj = appendUnion(adj, d.Out.Of(v), d.In.Of(v))
		off[v+1] = int32(len(adj))
	}
	return CSR{off: off, adj: slices.Clip(adj)}
}

// appendUnion appends what is in a or in b, both ascending, once each and ascending.
func appendUnion(to, a, b []int32) []int32 {
	for len(a) > 0 && len(b) > 0 {
		least := min(a[0], b[0])
		to = append(to, least)
		if a[0] == least {
			a = a[1:]
		}
		if b[0] == least {
			b = b[1:]
		}
	}
	return append(append(to, a...), b...)
}

// arcRows lays every arc in the row of the node where it begins, in the order of the arcs.
func arcRows(n int, arcs [][2]int32, weights []float64) (CSR, []float64) {
	g := CSR{off: make([]int32, n+1), adj: make([]int32, len(arcs))}
	for _, a := range arcs {
		g.off[a[0]+1]++
	}
	for v := range n {
		g.off[v+1] += g.off[v]
	}
	w := sameLength(weights, len(arcs))
	end := slices.Clone(g.off)
	for i, a := range arcs {
		at := end[a[0]]
		end[a[0]]++
		g.adj[at] = a[1]
		if w != nil {
			w[at] = weights[i]
		}
	}
	return g, w
}

// reverse returns the rows of the arcs turned round, each in ascending order whatever the order of
// the given rows, with their weights. Equal arcs stay in the order in which they were.
func reverse(rows CSR, weights []float64) (CSR, []float64) {
	return reverseOnto(rows, rows.N(), weights)
}

// reverseOnto is reverse for arcs that lead from one set of nodes to another of n.
func reverseOnto(rows CSR, n int, weights []float64) (CSR, []float64) {
	r := CSR{off: make([]int32, n+1), adj: make([]int32, len(rows.adj))}
	for _, w := range rows.adj {
		r.off[w+1]++
	}
	for v := range n {
		r.off[v+1] += r.off[v]
	}
	turned := sameLength(weights, len(rows.adj))
	end := slices.Clone(r.off)
	for v := range int32(rows.N()) {
		for i := rows.off[v]; i < rows.off[v+1]; i++ {
			w := rows.adj[i]
			at := end[w]
			end[w]++
			r.adj[at] = v
			if turned != nil {
				turned[at] = weights[i]
			}
		}
	}
	return r, turned
}

// once leaves each neighbour once in its sorted row, with its greatest weight. It works in place.
func once(rows CSR, weights []float64) (CSR, []float64) {
	kept, from := int32(0), int32(0)
	for v := range rows.N() {
		to, start := rows.off[v+1], kept
		for i := from; i < to; i++ {
			again := kept > start && rows.adj[kept-1] == rows.adj[i]
			if again && weights != nil {
				weights[kept-1] = max(weights[kept-1], weights[i])
			}
			if again {
				continue
			}
			rows.adj[kept] = rows.adj[i]
			if weights != nil {
				weights[kept] = weights[i]
			}
			kept++
		}
		from, rows.off[v+1] = to, kept
	}
	rows.adj = slices.Clip(rows.adj[:kept])
	if weights != nil {
		weights = slices.Clip(weights[:kept])
	}
	return rows, weights
}

// sameLength is room for n weights, nil where there are none.
func sameLength(weights []float64, n int) []float64 {
	if weights == nil {
		return nil
	}
	return make([]float64, n)
}
