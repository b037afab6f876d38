package gate

import (
	"fmt"
	"testing"

	"spinweb/graph"
	"spinweb/graph/internal/storetest"
)

func manyOrganisations(count int, word string) graph.Delivery {
	var delivery graph.Delivery
	for i := range count {
		delivery.Arrivals = append(delivery.Arrivals, arrival(i+2, "Organisation", fmt.Sprint(i), []string{"name"}, map[string]string{"name": fmt.Sprintf("%s %d", word, i)}))
	}
	return delivery
}

// The snapshot that is made before a large write must be what reading the store afterwards gives.
func TestASnapshotMadeAheadIsTheOneThatTheStoreGives(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	g := openOver(t, kept)
	for _, word := range []string{"Schutse", "Peelrand"} {
		if _, err := g.asOperator().Import(t.Context(), manyOrganisations(largeBatch, word), Intake{}); err != nil {
			t.Fatal(err)
		}
		fresh := openOver(t, kept)
		for _, gate := range []*Gate{g, fresh} {
			hits, err := gate.asOperator().Search(t.Context(), Query{Text: word + " 7", Limit: 1})
			if err != nil || len(hits) != 1 || hits[0].Attributes["name"] != word+" 7" || hits[0].Version != fresh.live.now.Load().Revision() {
				t.Fatalf("%+v, %v", hits, err)
			}
		}
	}
}

func TestAWriteThatFailsOrComesSecondLeavesTheSnapshotRight(t *testing.T) {
	g := openOver(t, storetest.NewOracle().Open(t))
	changes := make([]graph.Change, largeBatch)
	for i := range changes {
		changes[i] = graph.Change{Verb: graph.Add, Record: storetest.Resident(fmt.Sprint(i))}
	}
	batch := graph.Batch{Changes: changes, At: g.moment()}
	failed := g.live.foresee(batch)
	if failed == nil || g.live.foresee(batch) != nil {
		t.Fatal("one large write at a time is foreseen")
	}
	g.live.arrive(failed, graph.Delta{})
	if actors, _ := g.live.now.Load().Size(); actors != 0 || g.live.coming.Load() != nil {
		t.Errorf("%d actors after a write that failed", actors)
	}

	second := g.live.foresee(batch)
	keep(t, g.store, storetest.Resident("Eerder"))
	delta, err := g.store.Apply(t.Context(), batch)
	if err != nil {
		t.Fatal(err)
	}
	g.live.arrive(second, delta)
	now, err := g.live.current(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if actors, _ := now.Size(); actors != largeBatch+1 || now.Revision() != 2 {
		t.Errorf("%d actors at revision %d", actors, now.Revision())
	}
}

// A reader who comes between the commit and the return of the write needs neither to wait nor to read.
func TestAReaderSeesALargeWriteBeforeItReturns(t *testing.T) {
	g := openOver(t, storetest.NewOracle().Open(t))
	changes := make([]graph.Change, largeBatch)
	for i := range changes {
		changes[i] = graph.Change{Verb: graph.Add, Record: storetest.Resident(fmt.Sprint(i))}
	}
	batch := graph.Batch{Changes: changes, At: g.moment()}
	coming := g.live.foresee(batch)
	delta, err := g.store.Apply(t.Context(), batch)
	if err != nil {
		t.Fatal(err)
	}
	now, err := g.live.current(t.Context())
	if err != nil || now != coming.next {
		t.Fatalf("the snapshot made ahead was not used, %v", err)
	}
	g.live.arrive(coming, delta)
	if g.live.now.Load() != now || g.live.coming.Load() != nil {
		t.Error("the return of the write changed what was there already")
	}
}
