package storetest

import (
	"errors"
	"maps"
	"testing"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// eventful fills a store in eight revisions with additions, amendments, ends and removals, and returns
// the deltas.
func eventful(t testing.TB, s store.Store) []graph.Delta {
	t.Helper()
	anna, bert, cor := Resident("Anna"), Resident("Bert"), Resident("Cor")
	knows, supports := Tie(graph.Knows, anna, bert), Tie(graph.Supports, bert, cor)
	var deltas []graph.Delta
	do := func(batch graph.Batch) {
		t.Helper()
		delta := apply(t, s, batch)
		deltas = append(deltas, delta)
		for _, record := range delta.Records {
			switch r := record.(type) {
			case *graph.Actor:
				*map[graph.ID]*graph.Actor{anna.ID: anna, bert.ID: bert, cor.ID: cor}[r.ID] = *r
			case *graph.Tie:
				*map[graph.ID]*graph.Tie{knows.ID: knows, supports.ID: supports}[r.ID] = *r
			}
		}
	}
	do(Adding(anna, bert, knows))
	do(Batch(Amend(Amended(anna, map[string]string{"ageBand": "75-84"}))))
	do(Adding(cor, supports))
	do(Batch(End(During(knows, "2020-02", "2024-02-29"))))
	do(Batch(Amend(Amended(anna, map[string]string{"ageBand": "85+"})), Bin(supports)))
	do(Batch(Bin(cor)))
	do(Adding(cor))
	do(Batch(Amend(Amended(knows, map[string]string{"relation": "buren"})), Bin(cor)))
	return deltas
}

func loadEqualsSince(t testing.TB, db Database) {
	s := db.Open(t)
	deltas := eventful(t, s)
	loaded, revision := load(t, s)
	delta := since(t, s, 0)
	equal(t, "revisions", [2]graph.Revision{revision, delta.To}, [2]graph.Revision{8, 8})
	equal(t, "fold of since zero", stateOf(delta.Records...), loaded)
	want := state{}
	for _, delta := range deltas {
		want.fold(delta.Records...)
	}
	equal(t, "loaded", loaded, want)
}

func sinceAnyRevision(t testing.TB, db Database) {
	s := db.Open(t)
	deltas := eventful(t, s)
	last := len(deltas)
	for from := range last + 1 {
		latest := map[graph.ID]graph.Record{} // of what changed later
		for _, delta := range deltas[from:] {
			for _, record := range delta.Records {
				latest[record.RecordID()] = record
			}
		}
		want := map[graph.ID]store.Encoded{}
		for id, record := range latest {
			want[id] = store.Encode(record)
		}
		delta := since(t, s, graph.Revision(from))
		equal(t, "head of since", delta.To, graph.Revision(last))
		equal(t, "records of since", byID(t, delta.Records), want)
	}
}

func tombstones(t testing.TB, db Database) {
	s := db.Open(t)
	anna, bert := Resident("Anna"), Resident("Bert")
	knows := Tie(graph.Knows, anna, bert)
	apply(t, s, Adding(anna, bert, knows))
	anna.Version, knows.Version = 1, 1
	apply(t, s, Batch(Bin(knows)))
	sameRecords(t, "since 1", since(t, s, 1).Records, []graph.Record{&graph.Tombstone{ID: knows.ID, Version: 2}})
	apply(t, s, Batch(Bin(anna)))
	sameRecords(t, "since 2", since(t, s, 2).Records, []graph.Record{&graph.Tombstone{ID: anna.ID, Version: 3}})
	equal(t, "since 1", byID(t, since(t, s, 1).Records), map[graph.ID]store.Encoded{
		knows.ID: {Type: "tombstone", ID: knows.ID, Version: 2},
		anna.ID:  {Type: "tombstone", ID: anna.ID, Version: 3},
	})
	loaded, _ := load(t, s)
	equal(t, "loaded", keys(loaded), []graph.ID{bert.ID})
}

func sinceBeyondHead(t testing.TB, db Database) {
	s := db.Open(t)
	apply(t, s, Adding(Resident("Anna")))
	if delta := since(t, s, 1); delta.To != 1 || len(delta.Records) != 0 {
		t.Fatalf("since the head gives %d records up to %d", len(delta.Records), delta.To)
	}
	_, err := s.Since(t.Context(), 2)
	if graph.KindOf(err) != graph.InvalidKind {
		t.Fatalf("since beyond the head: got %v, want invalid", err)
	}
}

func actorsFirst(t testing.TB, db Database) {
	s := db.Open(t)
	anna, bert := Resident("Anna"), Resident("Bert")
	knows := Tie(graph.Knows, anna, bert)
	apply(t, s, Adding(knows, anna, bert))
	apply(t, s, Adding(Resident("Cor")))
	ties := 0
	_, err := s.Load(t.Context(), func(record graph.Record) error {
		switch record.(type) {
		case *graph.Tie:
			ties++
		case *graph.Actor:
			if ties > 0 {
				return errors.New("an actor came after a tie")
			}
		}
		return nil
	})
	if err != nil || ties != 1 {
		t.Fatalf("load gave %d ties and error %v", ties, err)
	}
}

// writeDuringLoad writes from within yield: to the record that was just seen, and to one still to come.
func writeDuringLoad(t testing.TB, db Database) {
	s := db.Open(t)
	const size = 40
	actors := make([]graph.Record, size)
	for i := range actors {
		actors[i] = Resident("Anna")
	}
	deltas := []graph.Delta{apply(t, s, Adding(actors...))}
	loaded, calls := state{}, 0
	revision, err := s.Load(t.Context(), func(record graph.Record) error {
		loaded.fold(record)
		calls++
		if calls != size/2 {
			return nil
		}
		changes := make([]graph.Change, size)
		for i, record := range deltas[0].Records {
			changes[i] = Amend(Amended(record.(*graph.Actor), map[string]string{"ageBand": "85+"}))
		}
		delta, err := s.Apply(t.Context(), Batch(changes...))
		deltas = append(deltas, delta)
		return err
	})
	if err != nil {
		t.Fatalf("load: %v", err)
	}
	standsFor(t, loaded, revision, deltas)
	loaded.fold(since(t, s, revision).Records...)
	fresh, _ := load(t, s)
	equal(t, "load and since", loaded, fresh)
}

// standsFor demands that what was loaded is exactly what the deltas up to the revision made.
func standsFor(t testing.TB, loaded state, revision graph.Revision, deltas []graph.Delta) {
	t.Helper()
	want := state{}
	for _, delta := range deltas { // in the order of revisions
		if delta.To <= revision {
			want.fold(delta.Records...)
		}
	}
	if !maps.EqualFunc(loaded, want, func(a, b store.Encoded) bool { return a.Version == b.Version }) {
		equal(t, "loaded at revision", loaded, want)
	}
}

func yieldError(t testing.TB, db Database) {
	s := db.Open(t)
	apply(t, s, Adding(Resident("Anna"), Resident("Bert")))
	enough := errors.New("enough")
	calls := 0
	_, err := s.Load(t.Context(), func(graph.Record) error {
		calls++
		return enough
	})
	if !errors.Is(err, enough) || calls != 1 {
		t.Fatalf("load called yield %d times and returned %v", calls, err)
	}
	loaded, _ := load(t, s)
	equal(t, "number of records afterwards", len(loaded), 2)
}
