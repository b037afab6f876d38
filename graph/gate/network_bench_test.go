package gate

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"spinweb/analysis"
	"spinweb/graph"
	"spinweb/graph/internal/storetest"
)

// town is a seeded neighbourhood of 10,000 actors and 50,000 ties, a networker who covers all of it, and
// its twenty largest hubs.
func town(b *testing.B) (*Gate, *graph.Actor, []graph.ID) {
	b.Helper()
	random := rand.New(rand.NewPCG(7, 94))
	gm := storetest.Area("GM0794", "Helmond")
	networker := storetest.Professional("Noor Hendriks", "networker")
	records := []graph.Record{gm, networker, storetest.Tie(graph.Covers, networker, gm)}
	var buurten, people []*graph.Actor
	for i := range 40 {
		buurt := storetest.Area(graph.AreaCode(fmt.Sprintf("BU079400%02d", i)), "Buurt")
		buurten = append(buurten, buurt)
		records = append(records, buurt, storetest.Tie(graph.PartOf, buurt, gm))
	}
	for i := range 9950 {
		if i%12 == 0 { // 8 % professionals
			people = append(people, storetest.Professional("Bo Vos", "socialWorker"))
			records = append(records, people[i])
			continue
		}
		people = append(people, storetest.Resident("Jan de Vries"))
		records = append(records, people[i], storetest.Tie(graph.LivesIn, people[i], buurten[random.IntN(len(buurten))]))
	}
	degree := map[graph.ID]int{}
	ends := slices.Clone(people) // who has many ties gets more
	for range 50_000 - 9950 {
		one, other := people[random.IntN(len(people))], ends[random.IntN(len(ends))]
		if one.ID == other.ID {
			continue
		}
		degree[one.ID]++
		degree[other.ID]++
		ends = append(ends, one, other)
		records = append(records, storetest.Tie(graph.Knows, one, other))
	}
	kept := storetest.NewOracle().Open(b)
	keep(b, kept, records...)
	slices.SortFunc(people, func(x, y *graph.Actor) int { return degree[y.ID] - degree[x.ID] })
	var hubs []graph.ID
	for _, hub := range people[:20] {
		hubs = append(hubs, hub.ID)
	}
	return openOver(b, kept), networker, hubs
}

// BenchmarkNetworkOfAHub is what the page of a schakel asks: two steps around one of the largest hubs.
func BenchmarkNetworkOfAHub(b *testing.B) {
	g, networker, hubs := town(b)
	ask := func(i int) {
		s := g.As(Viewer{role: graph.Networker, person: networker.ID}, Circumstances{Language: graph.Dutch, Access: "bench"})
		got, err := s.Network(b.Context(), Around{Centre: hubs[i%len(hubs)], Hops: 2, Net: analysis.SupportNetwork})
		if err != nil || len(got.Nodes) != analysis.MostNodes {
			b.Fatalf("%d nodes, %v", len(got.Nodes), err)
		}
	}
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		ask(i)
		i++
	}
}
