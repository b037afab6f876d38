package kernel

import (
	"testing"

	townties "spinweb/analysis/town"
)

// wijk, town and city are the sizes of performance.md.
func wijk(b *testing.B) CSR { return benchmarkGraph(b, 1_000) }
func town(b *testing.B) CSR { return benchmarkGraph(b, 10_000) }
func city(b *testing.B) CSR { return benchmarkGraph(b, 100_000) }

func benchmarkGraph(b *testing.B, actors int) CSR {
	return graphOf(b, actors, must[[][2]int32](b)(townties.Ties(b.Context(), actors, 5*actors, 1)))
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
	g := benchmarkGraph(b, actors)
	g = Relabel(g, must[[]int32](b)(BFSOrder(b.Context(), g)))
	b.ReportAllocs()
	for b.Loop() {
		must[[]ScoredPair](b)(TopPairs(b.Context(), g, score, nil, 100))
	}
}
