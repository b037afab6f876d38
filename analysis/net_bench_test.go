package analysis

import (
	"context"
	"fmt"
	"runtime"
	"testing"

	"gonum.org/v1/gonum/graph/simple"

	"spinweb/analysis/town"
	"spinweb/graph"
)

// townFile is the benchmark town as a file would hold it, with weights.
func townFile(t testing.TB, actors, ties int) graph.EdgeList {
	t.Helper()
	pairs, err := town.Ties(context.Background(), actors, ties, 1)
	if err != nil {
		t.Fatal(err)
	}
	list := graph.EdgeList{Pairs: pairs, Weights: make([]float64, ties), Directed: true}
	for i := range actors {
		list.Labels = append(list.Labels, string(townsman(i)))
	}
	for i := range list.Weights {
		list.Weights[i] = float64(1 + i%7)
	}
	return list
}

// asGonum holds the same graph as gonum does.
func asGonum(list graph.EdgeList) *simple.WeightedUndirectedGraph {
	g := simple.NewWeightedUndirectedGraph(0, 0)
	for i := range list.Labels {
		g.AddNode(simple.Node(i))
	}
	for i, pair := range list.Pairs {
		g.SetWeightedEdge(simple.WeightedEdge{F: simple.Node(pair[0]), T: simple.Node(pair[1]), W: list.Weights[i]})
	}
	return g
}

// heapOf returns how many bytes of the heap a thing takes that is made.
func heapOf[T any](build func() T) (thing T, bytes int64) {
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	thing = build()
	runtime.GC()
	runtime.ReadMemStats(&after)
	return thing, int64(after.HeapAlloc) - int64(before.HeapAlloc)
}

func TestTheGraphTakesAFifthOfGonums(t *testing.T) {
	list := townFile(t, 10_000, 50_000)
	n, ours := heapOf(func() *Net { return netOf(t, list) })
	g, theirs := heapOf(func() *simple.WeightedUndirectedGraph { return asGonum(list) })
	t.Logf("%d KB, gonum %d KB", ours>>10, theirs>>10)
	if ours > theirs/5 || ours > 2<<20 { // performance.md: 20 MB for ten times as many
		t.Errorf("%d bytes for %d nodes, gonum %d", ours, n.Len(), theirs)
	}
	runtime.KeepAlive(n)
	runtime.KeepAlive(g)
	runtime.KeepAlive(list)
}

var townSizes = [][2]int{{10_000, 50_000}, {100_000, 500_000}}

func BenchmarkNetOf(b *testing.B) {
	for _, size := range townSizes {
		list := townFile(b, size[0], size[1])
		b.Run(fmt.Sprintf("ours/%d", size[0]), func(b *testing.B) {
			for b.Loop() {
				netOf(b, list)
			}
			n, bytes := heapOf(func() *Net { return netOf(b, list) })
			b.ReportMetric(float64(bytes), "held-B")
			runtime.KeepAlive(n)
		})
		b.Run(fmt.Sprintf("gonum/%d", size[0]), func(b *testing.B) {
			for b.Loop() {
				asGonum(list)
			}
			g, bytes := heapOf(func() *simple.WeightedUndirectedGraph { return asGonum(list) })
			b.ReportMetric(float64(bytes), "held-B")
			runtime.KeepAlive(g)
		})
	}
}
