package storetest

import (
	"fmt"
	"strconv"
	"testing"

	"spinweb/graph"
)

func keyed(batch graph.Batch, key, fingerprint string) graph.Batch {
	batch.Key, batch.Fingerprint = key, fingerprint
	return batch
}

func usedKey(t testing.TB, db Database) {
	s := db.Open(t)
	anna, bert := Resident("Anna"), Resident("Bert")
	batch := keyed(Adding(anna, bert, Tie(graph.Knows, anna, bert)), "sleutel-1", "f1")
	first := apply(t, s, batch)
	anna.Version = 1
	apply(t, s, Batch(Amend(Amended(anna, map[string]string{"ageBand": "85+"})))) // what came after does not show
	again := apply(t, s, batch)
	equal(t, "revisions", [2]graph.Revision{again.From, again.To}, [2]graph.Revision{first.From, first.To})
	sameRecords(t, "records", again.Records, first.Records)
	equal(t, "head", head(t, s), graph.Revision(2))
	equal(t, "entries with the key", len(history(t, s, graph.HistoryQuery{Revision: 1})), 3)

	removal := keyed(Batch(Bin(&graph.Actor{ID: bert.ID, Version: 1}), Bin(first.Records[2])), "sleutel-2", "f2")
	apply(t, s, removal)
	sameRecords(t, "records of a removal", apply(t, s, removal).Records,
		[]graph.Record{&graph.Tombstone{ID: bert.ID, Version: 3}, &graph.Tombstone{ID: first.Records[2].RecordID(), Version: 3}})
}

func reusedKey(t testing.TB, db Database) {
	s := db.Open(t)
	apply(t, s, keyed(Adding(Resident("Anna")), "sleutel-1", "f1"))
	refused(t, s, keyed(Adding(Resident("Anna")), "sleutel-1", "f2"), graph.KeyReusedKind, graph.KeyReused)
	refused(t, s, keyed(Batch(), "sleutel-1", ""), graph.KeyReusedKind, graph.KeyReused)
	equal(t, "head", head(t, s), graph.Revision(1))
	apply(t, s, keyed(Adding(Resident("Anna")), "sleutel-2", "f1"))
	apply(t, s, keyed(Adding(Resident("Anna")), "", "f1")) // without a key nothing is remembered
	apply(t, s, keyed(Adding(Resident("Anna")), "", "f2"))
	equal(t, "head", head(t, s), graph.Revision(4))
}

func keyAfterReopen(t testing.TB, db Database) {
	batch := keyed(Adding(Resident("Anna")), "sleutel-1", "f1")
	first := apply(t, db.Open(t), batch)
	s := db.Open(t)
	again := apply(t, s, batch)
	equal(t, "revision", again.To, first.To)
	sameRecords(t, "records", again.Records, first.Records)
	other := batch
	other.Fingerprint = "f2"
	refused(t, s, other, graph.KeyReusedKind, graph.KeyReused)
	equal(t, "head", head(t, s), graph.Revision(1))
}

func keyConcurrently(t testing.TB, db Database) {
	first, second := db.Open(t), db.Open(t)
	batch := keyed(Adding(Resident("Anna")), "sleutel-1", "f1")
	allSucceed(t, together(8, func(i int) error {
		s := first
		if i%2 == 1 {
			s = second
		}
		delta, err := s.Apply(t.Context(), batch)
		if err == nil && (delta.To != 1 || len(delta.Records) != 1) {
			return fmt.Errorf("delta to %d with %d records", delta.To, len(delta.Records))
		}
		return err
	}))
	equal(t, "head", head(t, first), graph.Revision(1))
}

func keyOfRefused(t testing.TB, db Database) {
	s := db.Open(t)
	anna := Resident("Anna")
	refused(t, s, keyed(Batch(Amend(anna)), "sleutel-1", "f1"), graph.NotFoundKind, graph.NoSuchRecord)
	equal(t, "revision", apply(t, s, keyed(Adding(anna), "sleutel-1", "f2")).To, graph.Revision(1))
}

// wholeOrNothing puts each way to fail at each place of a batch that is otherwise right.
func wholeOrNothing(t testing.TB, db Database) {
	s := db.Open(t)
	anna, bert, cor := Resident("Anna"), Resident("Bert"), Resident("Cor")
	knows := Tie(graph.Knows, anna, bert)
	apply(t, s, Adding(anna, bert, cor, knows))
	anna.Version, bert.Version, cor.Version, knows.Version = 1, 1, 1, 1
	apply(t, s, Batch(Amend(Amended(cor, map[string]string{"ageBand": "85+"})))) // so that cor is stale
	before, _ := load(t, s)

	failures := []graph.Change{
		Amend(cor),
		Amend(Resident("Dirk")),
		Add(anna),
		Add(Tie(graph.Knows, anna, Resident("Emma"))),
		Bin(anna), // leaves knows behind
	}
	const size = 5
	for i, failure := range failures {
		for place := range size {
			batch := keyed(wholeBatch(bert, size), "sleutel-"+strconv.Itoa(i)+"-"+strconv.Itoa(place), "f")
			batch.Changes[place] = failure
			if delta, err := s.Apply(t.Context(), batch); err == nil {
				t.Fatalf("failure %d at place %d was accepted as revision %d", i, place, delta.To)
			}
			after, revision := load(t, s)
			equal(t, "what a refused batch left", after, before)
			equal(t, "revision after a refused batch", revision, graph.Revision(2))
			equal(t, "history of a refused batch", len(history(t, s, graph.HistoryQuery{After: 2})), 0)
		}
	}
	equal(t, "revision of the right batch", apply(t, s, keyed(wholeBatch(bert, size), "sleutel-0-0", "g")).To, graph.Revision(3))
}

// wholeBatch amends one actor and adds others with a tie.
func wholeBatch(seen *graph.Actor, size int) graph.Batch {
	friend := Resident("Fien")
	changes := []graph.Change{Amend(Amended(seen, map[string]string{"ageBand": "45-64"})), Add(friend), Add(Tie(graph.Knows, friend, seen))}
	for len(changes) < size {
		changes = append(changes, Add(Resident("Gijs")))
	}
	return Batch(changes...)
}
