package kernel

import (
	"math"
	"testing"

	"gonum.org/v1/gonum/graph"
	"gonum.org/v1/gonum/graph/community"
	"gonum.org/v1/gonum/graph/network"
	"gonum.org/v1/gonum/graph/simple"
	"gonum.org/v1/gonum/graph/topo"
)

// gonumArcs holds the arcs of the rows.
func gonumArcs(rows CSR) *simple.DirectedGraph {
	d := simple.NewDirectedGraph()
	for v := range int32(rows.N()) {
		d.AddNode(simple.Node(v))
	}
	for v := range int32(rows.N()) {
		for _, w := range rows.Of(v) {
			d.SetEdge(simple.Edge{F: simple.Node(v), T: simple.Node(w)})
		}
	}
	return d
}

func inOrder(values map[int64]float64) []float64 {
	all := make([]float64, len(values))
	for v, x := range values {
		all[v] = x
	}
	return all
}

func TestPageRankIsGonums(t *testing.T) {
	for _, c := range random {
		t.Run(c.name, func(t *testing.T) {
			g := graphOf(t, c.n, c.pairs)
			d := must[Digraph](t)(NewDigraph(c.n, c.pairs))

			ranks := must[[]float64](t)(PageRank(t.Context(), g, nil, 0.85))
			directed := must[[]float64](t)(DirectedPageRank(t.Context(), d, nil, 0.85))

			same6(t, "PageRank", ranks, inOrder(network.PageRankSparse(gonumArcs(g), 0.85, 1e-12)))
			same6(t, "directed", directed, inOrder(network.PageRankSparse(gonumArcs(d.Out), 0.85, 1e-12)))
		})
	}
}

func TestCoreNumbersAreGonums(t *testing.T) {
	for _, c := range random {
		t.Run(c.name, func(t *testing.T) {
			g := graphOf(t, c.n, c.pairs)
			want := make([]int32, g.N())
			_, cores := topo.DegeneracyOrdering(gonumOf(g))
			for k, nodes := range cores {
				for _, node := range nodes {
					want[node.ID()] = int32(k)
				}
			}

			same(t, "core numbers", must[[]int32](t)(CoreNumbers(t.Context(), g)), want)
		})
	}
}

func TestModularityIsGonumsAndItsCommunitiesAreNoBetter(t *testing.T) {
	for _, c := range random {
		t.Run(c.name, func(t *testing.T) {
			g := graphOf(t, c.n, c.pairs)
			u := gonumOf(g)

			found := must[Communities](t)(Leiden(t.Context(), g, nil, 5, 20))

			if g.M() == 0 {
				if !math.IsNaN(found.Modularity) {
					t.Fatalf("modularity %v without ties, want NaN", found.Modularity)
				}
				return
			}
			groups := make([][]graph.Node, found.Count)
			for v, number := range found.Of {
				groups[number] = append(groups[number], simple.Node(v))
			}
			same(t, "modularity", found.Modularity, community.Q(u, groups, 1))
			louvain := community.Q(u, community.Modularize(u, 1, nil).Communities(), 1)
			if found.Modularity < louvain-1e-4 {
				t.Fatalf("modularity %v, Louvain in gonum finds %v", found.Modularity, louvain)
			}
			connected(t, g, found)
		})
	}
}
