package storetest

import (
	"fmt"
	"slices"
	"sync"
	"testing"

	"spinweb/graph"
)

func emptyStore(t testing.TB, db Database) {
	s := db.Open(t)
	equal(t, "head", head(t, s), graph.Revision(0))
	loaded, revision := load(t, s)
	equal(t, "loaded", loaded, state{})
	equal(t, "revision of load", revision, graph.Revision(0))
	delta := since(t, s, 0)
	if delta.To != 0 || len(delta.Records) != 0 {
		t.Fatalf("since 0 gives %d records up to %d", len(delta.Records), delta.To)
	}
	if len(history(t, s, graph.HistoryQuery{})) != 0 || len(ledger(t, s, graph.LedgerQuery{})) != 0 {
		t.Fatal("an empty store has a history or a ledger")
	}
	if err := s.Ping(t.Context()); err != nil {
		t.Fatalf("ping: %v", err)
	}
}

func nextRevision(t testing.TB, db Database) {
	s := db.Open(t)
	anna, buurt := Resident("Anna"), Area("BU03630000", "Kop Zeedijk")
	lives := Tie(graph.LivesIn, anna, buurt)
	first := apply(t, s, Adding(lives, anna, buurt))
	equal(t, "first delta", [2]graph.Revision{first.From, first.To}, [2]graph.Revision{0, 1})
	lives.Version, anna.Version, buurt.Version = 1, 1, 1
	sameRecords(t, "records of the first delta", first.Records, []graph.Record{lives, anna, buurt})

	anna = Amended(anna, map[string]string{"ageBand": "75-84"})
	second := apply(t, s, Batch(Amend(anna), Bin(lives)))
	equal(t, "second delta", [2]graph.Revision{second.From, second.To}, [2]graph.Revision{1, 2})
	anna.Version = 2
	sameRecords(t, "records of the second delta", second.Records, []graph.Record{anna, &graph.Tombstone{ID: lives.ID, Version: 2}})
	equal(t, "head", head(t, s), graph.Revision(2))
}

const writers = 16

func samePrecondition(t testing.TB, db Database) {
	s := db.Open(t)
	anna := Resident("Anna")
	apply(t, s, Adding(anna))
	anna.Version = 1
	errs := together(writers, func(i int) error {
		_, err := s.Apply(t.Context(), Batch(Amend(Amended(anna, map[string]string{"pseudonym": fmt.Sprint("A", i)}))))
		return err
	})
	oneWins(t, errs, graph.StaleKind)
	equal(t, "head", head(t, s), graph.Revision(2))
	winner := slices.Index(errs, nil)
	loaded, _ := load(t, s)
	equal(t, "pseudonym", loaded[anna.ID].Attributes["pseudonym"], fmt.Sprint("A", winner))
}

func sameAddition(t testing.TB, db Database) {
	s := db.Open(t)
	anna := Resident("Anna")
	oneWins(t, together(writers, func(int) error {
		_, err := s.Apply(t.Context(), Adding(anna))
		return err
	}), graph.ConflictKind)
	equal(t, "head", head(t, s), graph.Revision(1))
}

func sameEmptiness(t testing.TB, db Database) {
	s := db.Open(t)
	oneWins(t, together(writers, func(int) error {
		batch := Adding(Resident("Anna"))
		batch.Empty = true
		_, err := s.Apply(t.Context(), batch)
		return err
	}), graph.ConflictKind)
	loaded, _ := load(t, s)
	equal(t, "number of records", len(loaded), 1)
	batch := Adding(Resident("Bert"))
	batch.Empty = true
	refused(t, s, batch, graph.ConflictKind, graph.StoreNotEmpty)
}

func demands(t testing.TB, db Database) {
	s := db.Open(t)
	anna, absent := Resident("Anna"), graph.NewID()
	apply(t, s, Adding(anna)) // revision 1
	anna.Version = 1
	demanding := func(demands ...graph.Demand) graph.Batch {
		batch := Adding(Resident("Bert"))
		batch.Demands = demands
		return batch
	}
	apply(t, s, demanding(graph.Demand{ID: anna.ID, Version: 1}, graph.Demand{ID: absent})) // revision 2
	refused(t, s, demanding(graph.Demand{ID: anna.ID}), graph.StaleKind, graph.RecordChanged)
	refused(t, s, demanding(graph.Demand{ID: anna.ID, Version: 2}), graph.StaleKind, graph.RecordChanged)
	refused(t, s, demanding(graph.Demand{ID: absent, Version: 1}), graph.StaleKind, graph.RecordChanged)
	apply(t, s, Batch(Amend(Amended(anna, map[string]string{"ageBand": "85+"})))) // revision 3
	refused(t, s, demanding(graph.Demand{ID: anna.ID, Version: 1}), graph.StaleKind, graph.RecordChanged)
	apply(t, s, demanding(graph.Demand{ID: anna.ID, Version: 3})) // revision 4
	anna.Version = 3
	apply(t, s, Batch(Bin(anna))) // revision 5
	refused(t, s, demanding(graph.Demand{ID: anna.ID, Version: 5}), graph.StaleKind, graph.RecordChanged)
	apply(t, s, demanding(graph.Demand{ID: anna.ID}))
}

func staleOrMissing(t testing.TB, db Database) {
	s := db.Open(t)
	anna, bert := Resident("Anna"), Resident("Bert")
	apply(t, s, Adding(anna))
	anna.Version = 1
	apply(t, s, Batch(Amend(Amended(anna, map[string]string{"ageBand": "85+"}))))
	for _, change := range []graph.Change{Amend(anna), End(anna), Bin(anna)} {
		refused(t, s, Batch(change), graph.StaleKind, graph.RecordChanged)
	}
	ahead := *anna
	ahead.Version = 3
	refused(t, s, Batch(Amend(&ahead)), graph.StaleKind, graph.RecordChanged)
	refused(t, s, Adding(anna), graph.ConflictKind, graph.RecordExists)
	bert.Version = 1
	for _, change := range []graph.Change{Amend(bert), End(bert), Bin(bert)} {
		refused(t, s, Batch(change), graph.NotFoundKind, graph.NoSuchRecord)
	}
	equal(t, "head", head(t, s), graph.Revision(2))
}

func shapelessBatch(t testing.TB, db Database) {
	s := db.Open(t)
	anna := Resident("Anna")
	refused(t, s, Batch(), graph.InvalidKind, graph.NothingToChange)
	refused(t, s, Batch(Add(anna), Add(anna)), graph.InvalidKind, graph.SameRecordTwice)
	equal(t, "head", head(t, s), graph.Revision(0))
}

func verbFits(t testing.TB, db Database) {
	s := db.Open(t)
	anna := Resident("Anna")
	apply(t, s, Adding(anna))
	anna.Version = 1
	grave := &graph.Tombstone{ID: anna.ID}
	for _, change := range []graph.Change{
		{Verb: graph.Bin, Record: anna, Seen: 1},
		{Verb: graph.Amend, Record: grave, Seen: 1},
		{Verb: graph.End, Record: grave, Seen: 1},
		{Verb: graph.Add, Record: &graph.Tombstone{ID: graph.NewID()}},
		{Verb: "", Record: anna, Seen: 1},
		{Verb: "rename", Record: anna, Seen: 1},
		{Verb: graph.Delete, Record: grave, Seen: 1}, // which an Erasure does
		{Verb: graph.Erase, Record: grave, Seen: 1},
	} {
		refused(t, s, Batch(change), graph.InvalidKind, graph.BadValue)
	}
	equal(t, "head", head(t, s), graph.Revision(1))
}

func kindStays(t testing.TB, db Database) {
	s := db.Open(t)
	anna, bert, cor := Resident("Anna"), Resident("Bert"), Resident("Cor")
	knows := Tie(graph.Knows, anna, bert)
	apply(t, s, Adding(anna, bert, cor, knows))
	for _, actor := range []*graph.Actor{anna, bert, cor} {
		actor.Version = 1
	}
	knows.Version = 1
	household := *anna
	household.Kind, household.Attributes = graph.Household, graph.Attributes{}
	refused(t, s, Batch(Amend(&household)), graph.InvalidKind, graph.KindChanged)
	for _, change := range []func(*graph.Tie){
		func(tie *graph.Tie) { tie.Kind = graph.Coaches },
		func(tie *graph.Tie) { tie.From = cor.ID },
		func(tie *graph.Tie) { tie.To = cor.ID },
		func(tie *graph.Tie) { tie.From, tie.To = bert.ID, anna.ID },
		func(tie *graph.Tie) { tie.ID = cor.ID }, // an actor may not become a tie
	} {
		changed := *knows
		change(&changed)
		refused(t, s, Batch(Amend(&changed)), graph.InvalidKind, graph.KindChanged)
	}
	asActor := *anna
	asActor.ID = knows.ID
	refused(t, s, Batch(Amend(&asActor)), graph.InvalidKind, graph.KindChanged)
	equal(t, "head", head(t, s), graph.Revision(1))
}

func contiguous(t testing.TB, db Database) {
	s := db.Open(t)
	const each = 8
	var mu sync.Mutex
	var got []graph.Revision
	allSucceed(t, together(8, func(int) error {
		for range each {
			delta, err := s.Apply(t.Context(), Adding(Resident("Anna")))
			if err != nil {
				return err
			}
			if delta.From != delta.To-1 || delta.Records[0].RecordVersion() != delta.To {
				return fmt.Errorf("delta from %d to %d with a record at %d", delta.From, delta.To, delta.Records[0].RecordVersion())
			}
			mu.Lock()
			got = append(got, delta.To)
			mu.Unlock()
		}
		return nil
	}))
	slices.Sort(got)
	var want []graph.Revision
	for revision := range graph.Revision(8 * each) {
		want = append(want, revision+1)
	}
	equal(t, "revisions", got, want)
	equal(t, "head", head(t, s), graph.Revision(8*each))
}
