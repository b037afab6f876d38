package kernel

import (
	"testing"

	"gonum.org/v1/gonum/graph/network"
	"gonum.org/v1/gonum/graph/simple"
	"gonum.org/v1/gonum/graph/topo"
)

func gonumOf(g CSR) *simple.UndirectedGraph {
	u := simple.NewUndirectedGraph()
	for v := range int32(g.N()) {
		u.AddNode(simple.Node(v))
	}
	for v := range int32(g.N()) {
		for _, w := range g.Of(v) {
			if v < w {
				u.SetEdge(simple.Edge{F: simple.Node(v), T: simple.Node(w)})
			}
		}
	}
	return u
}

// random graphs from scattered pieces to nearly complete, and some with streets.
var random = []struct {
	name  string
	n     int
	pairs [][2]int32
}{
	{"fewer ties than nodes", 200, scattered(11, 200, 120)},
	{"two ties a node", 200, scattered(12, 200, 200)},
	{"ten ties a node", 180, scattered(13, 180, 900)},
	{"nearly complete", 60, scattered(14, 60, 5000)},
	{"streets", 200, streets(15, 200, 600)},
	{"sparse streets", 200, streets(16, 200, 220)},
	{"a chain of squares", 121, squares(40)},
	{"one node", 1, nil},
}

func TestBetweennessIsHalfOfGonums(t *testing.T) {
	for _, c := range random {
		t.Run(c.name, func(t *testing.T) {
			g := graphOf(t, c.n, c.pairs)
			want := make([]float64, g.N()) // gonum leaves zeros out
			for v, b := range network.Betweenness(gonumOf(g)) {
				want[v] = b / 2
			}

			same(t, "betweenness", betweenness(t, g), want)
		})
	}
}

func TestArticulationPointsAreWhoseLossGonumSees(t *testing.T) {
	for _, c := range random {
		t.Run(c.name, func(t *testing.T) {
			g := graphOf(t, c.n, c.pairs)
			before := len(topo.ConnectedComponents(gonumOf(g)))
			want := make([]bool, g.N())
			for v := range want {
				u := gonumOf(g)
				u.RemoveNode(int64(v))
				want[v] = len(topo.ConnectedComponents(u)) > before
			}

			same(t, "points", must[[]bool](t)(ArticulationPoints(t.Context(), g)), want)
		})
	}
}

func TestBridgesAreWhoseLossGonumSees(t *testing.T) {
	for _, c := range random {
		t.Run(c.name, func(t *testing.T) {
			g, u := graphOf(t, c.n, c.pairs), gonumOf(graphOf(t, c.n, c.pairs))
			before := len(topo.ConnectedComponents(u))
			var want [][2]int32
			for v := range int32(g.N()) {
				for _, w := range g.Of(v) {
					if v > w {
						continue
					}
					u.RemoveEdge(int64(v), int64(w))
					if len(topo.ConnectedComponents(u)) > before {
						want = append(want, [2]int32{v, w})
					}
					u.SetEdge(simple.Edge{F: simple.Node(v), T: simple.Node(w)})
				}
			}

			same(t, "bridges", must[[][2]int32](t)(Bridges(t.Context(), g)), want)
		})
	}
}

func TestComponentsAreGonums(t *testing.T) {
	for _, c := range random {
		t.Run(c.name, func(t *testing.T) {
			g := graphOf(t, c.n, c.pairs)

			of, sizes, err := Components(t.Context(), g)

			same(t, "error", err, nil)
			parts := topo.ConnectedComponents(gonumOf(g))
			same(t, "components", len(sizes), len(parts))
			for _, part := range parts {
				number := of[part[0].ID()]
				same(t, "size", int(sizes[number]), len(part))
				for _, node := range part {
					same(t, "component", of[node.ID()], number)
				}
			}
		})
	}
}
