package storetest

import (
	"testing"

	"spinweb/graph"
)

func tieDemands(t testing.TB, db Database) {
	s := db.Open(t)
	anna, bert, cor, absent := Resident("Anna"), Resident("Bert"), Resident("Cor"), graph.NewID()
	knows, supports := Tie(graph.Knows, anna, bert), Tie(graph.Supports, cor, anna)
	relying := func(asOf graph.Revision, actors ...graph.ID) graph.Batch {
		batch := Adding(Resident("Dirk"))
		for _, actor := range actors {
			batch.TieDemands = append(batch.TieDemands, graph.TieDemand{Actor: actor, AsOf: asOf})
		}
		return batch
	}
	changed := func(batch graph.Batch) {
		t.Helper()
		refused(t, s, batch, graph.ConflictKind, graph.TiesChanged)
	}
	apply(t, s, Adding(anna, bert, cor))              // revision 1
	apply(t, s, relying(0, anna.ID, absent))          // revision 2: that an actor came is no tie
	apply(t, s, Adding(knows))                        // revision 3
	changed(relying(2, anna.ID))                      // where it begins
	changed(relying(2, cor.ID, bert.ID))              // where it ends
	apply(t, s, relying(2, cor.ID, absent, knows.ID)) // revision 4: at others there is none, at a tie neither
	apply(t, s, relying(3, anna.ID, bert.ID))         // revision 5

	apply(t, s, Adding(supports))    // revision 6
	changed(relying(5, anna.ID))     // of two the later one counts
	apply(t, s, relying(5, bert.ID)) // revision 7
	knows.Version, supports.Version = 3, 6
	apply(t, s, Batch(Bin(supports)))                         // revision 8
	apply(t, s, relying(5, anna.ID, cor.ID))                  // revision 9: what went is no hindrance
	apply(t, s, Batch(End(During(knows, "2020", "2021-05")))) // revision 10
	changed(relying(9, bert.ID))
	supports.Version = 0
	apply(t, s, Adding(supports)) // revision 11: it came back
	changed(relying(10, cor.ID))
	anna.Version = 1
	apply(t, s, Batch(Amend(Amended(anna, map[string]string{"ageBand": "85+"})))) // revision 12
	apply(t, s, relying(11, anna.ID))                                             // who changed has the same ties
}

func sameTies(t testing.TB, db Database) {
	s := db.Open(t)
	records := []graph.Record{Resident("Anna")}
	for range writers {
		records = append(records, Resident("Bert"))
	}
	apply(t, s, Adding(records...))
	anna := records[0].(*graph.Actor)
	oneWins(t, together(writers, func(i int) error {
		batch := Adding(Tie(graph.Knows, records[i+1].(*graph.Actor), anna))
		batch.TieDemands = []graph.TieDemand{{Actor: anna.ID, AsOf: 1}}
		_, err := s.Apply(t.Context(), batch)
		return err
	}), graph.ConflictKind)
	equal(t, "head", head(t, s), graph.Revision(2))
}
