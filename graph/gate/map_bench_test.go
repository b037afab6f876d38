package gate

import (
	"testing"

	"spinweb/analysis"
	"spinweb/graph"
)

func asNetworker(g *Gate, networker *graph.Actor) *Session {
	return g.As(Viewer{role: graph.Networker, person: networker.ID}, Circumstances{Language: graph.Dutch, Access: "bench"})
}

// BenchmarkFirstOverviewOfATown is what the first visitor after a write waits for.
func BenchmarkFirstOverviewOfATown(b *testing.B) {
	g, networker, _ := town(b)
	b.ReportAllocs()
	for b.Loop() {
		g.memo = &memo{}
		if _, _, err := asNetworker(g, networker).Overview(b.Context(), InArea{Area: "GM0794", Net: analysis.NeighbourhoodNetwork}); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkOverviewOfATown is the same once it was worked out.
func BenchmarkOverviewOfATown(b *testing.B) {
	g, networker, _ := town(b)
	b.ReportAllocs()
	for b.Loop() {
		if _, _, err := asNetworker(g, networker).Overview(b.Context(), InArea{Area: "GM0794", Net: analysis.NeighbourhoodNetwork}); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkMapOfAHub is what a click on a hub of a town asks.
func BenchmarkMapOfAHub(b *testing.B) {
	g, networker, hubs := town(b)
	i := 0
	b.ReportAllocs()
	for b.Loop() {
		asked := MapOf{Area: "GM0794", Net: analysis.NeighbourhoodNetwork, Focus: hubs[i%len(hubs)], Hops: 2}
		if _, _, err := asNetworker(g, networker).Map(b.Context(), asked); err != nil {
			b.Fatal(err)
		}
		i++
	}
}
