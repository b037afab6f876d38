package kernel

import (
	"context"
	"testing"
	"time"

	"gonum.org/v1/gonum/graph/network"

	townties "spinweb/analysis/town"
)

func wijk(b *testing.B) CSR { return graphOf(b, 1_200, streets(21, 1_200, 5_000)) }
func town(b *testing.B) CSR { return graphOf(b, 10_000, streets(22, 10_000, 50_000)) }
func city(b *testing.B) CSR { return graphOf(b, 100_000, streets(23, 100_000, 500_000)) }

func BenchmarkBetweenness(b *testing.B) {
	b.Run("wijk", func(b *testing.B) { benchBetweenness(b, wijk(b)) })
	b.Run("wijk on one core", func(b *testing.B) {
		withProcs(b, 1)
		benchBetweenness(b, wijk(b))
	})
	b.Run("town", func(b *testing.B) { benchBetweenness(b, town(b)) })
}

func benchBetweenness(b *testing.B, g CSR) {
	b.ReportAllocs()
	for b.Loop() {
		betweenness(b, g)
	}
}

// BenchmarkBetweennessAgainstGonum reports how many times longer gonum takes for the same graph, both
// on one core.
func BenchmarkBetweennessAgainstGonum(b *testing.B) {
	withProcs(b, 1)
	g := wijk(b)
	u := gonumOf(g)
	var ours, gonums time.Duration
	for b.Loop() {
		begin := time.Now()
		betweenness(b, g)
		middle := time.Now()
		network.Betweenness(u)
		ours += middle.Sub(begin)
		gonums += time.Since(middle)
	}
	b.ReportMetric(float64(gonums)/float64(ours), "gonum/ours")
}

func BenchmarkHops(b *testing.B) {
	b.Run("town", func(b *testing.B) { benchHops(b, town(b)) })
	b.Run("city", func(b *testing.B) { benchHops(b, city(b)) })
}

func benchHops(b *testing.B, g CSR) {
	var sources []int32
	for v := int32(0); int(v) < g.N(); v += 100 {
		sources = append(sources, v)
	}
	b.ReportAllocs()
	for b.Loop() {
		must[[]int32](b)(Hops(context.Background(), g, sources))
	}
}

func BenchmarkComponents(b *testing.B) {
	g := city(b)
	b.ReportAllocs()
	for b.Loop() {
		if _, _, err := Components(context.Background(), g); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkArticulationPoints(b *testing.B) {
	g := city(b)
	b.ReportAllocs()
	for b.Loop() {
		must[[]bool](b)(ArticulationPoints(context.Background(), g))
	}
}

func BenchmarkBridges(b *testing.B) {
	g := city(b)
	b.ReportAllocs()
	for b.Loop() {
		must[[][2]int32](b)(Bridges(context.Background(), g))
	}
}

func BenchmarkNewCSR(b *testing.B) {
	pairs := streets(23, 100_000, 500_000)
	b.ReportAllocs()
	for b.Loop() {
		graphOf(b, 100_000, pairs)
	}
}

// BenchmarkTopPairs goes over all pairs at distance 2 (LengthThree: 3) of the town that performance.md
// describes.
func BenchmarkTopPairs(b *testing.B) {
	b.Run("town, Adamic-Adar", func(b *testing.B) { benchTopPairs(b, 10_000, AdamicAdar) })
	b.Run("town, resource allocation", func(b *testing.B) { benchTopPairs(b, 10_000, ResourceAllocation) })
	b.Run("town, L3", func(b *testing.B) { benchTopPairs(b, 10_000, LengthThree) })
	b.Run("city, Adamic-Adar", func(b *testing.B) { benchTopPairs(b, 100_000, AdamicAdar) })
	b.Run("city, resource allocation", func(b *testing.B) { benchTopPairs(b, 100_000, ResourceAllocation) })
	b.Run("city, preferential attachment", func(b *testing.B) { benchTopPairs(b, 100_000, PreferentialAttachment) })
}

func benchTopPairs(b *testing.B, actors int, score TieScore) {
	g := graphOf(b, actors, must[[][2]int32](b)(townties.Ties(b.Context(), actors, 5*actors, 1)))
	g = Relabel(g, must[[]int32](b)(BFSOrder(b.Context(), g)))
	b.ReportAllocs()
	for b.Loop() {
		must[[]ScoredPair](b)(TopPairs(b.Context(), g, score, nil, 100))
	}
}
