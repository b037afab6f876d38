package storetest

import (
	"cmp"
	"slices"
	"testing"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// erasing returns an erasure by the privacy officer, an hour after Recorded, without a key.
func erasing(verb graph.Verb, ids ...graph.ID) graph.Erasure {
	return graph.Erasure{Verb: verb, Author: privacyOfficer, At: Recorded.Add(time.Hour), Reason: graph.Seal("op verzoek"), Records: ids}
}

var privacyOfficer = graph.Author{ID: graph.DerivedID("storetest", "privacy officer"), Role: graph.PrivacyOfficer}

func erase(t reporter, s store.Store, erasure graph.Erasure) graph.Delta {
	t.Helper()
	delta, err := s.Erase(t.Context(), erasure)
	if err != nil {
		t.Fatalf("erase: %v", err)
	}
	return delta
}

func notErased(t reporter, s store.Store, erasure graph.Erasure, kind graph.Kind, code graph.Code) {
	t.Helper()
	_, err := s.Erase(t.Context(), erasure)
	failsWith(t, err, kind, code)
}

// street is three residents with ties: anna knows bert, and once knew cor, whom bert supports.
type street struct {
	anna, bert, cor         *graph.Actor
	knows, former, supports *graph.Tie
}

// live has the street live through five revisions, each of which gives its own reason.
func live(t testing.TB, s store.Store) street {
	t.Helper()
	v := street{anna: Resident("Anna"), bert: Resident("Bert"), cor: Resident("Cor")}
	v.knows, v.former, v.supports = Tie(graph.Knows, v.anna, v.bert), Tie(graph.Knows, v.cor, v.anna), Tie(graph.Supports, v.bert, v.cor)
	do := func(reason string, changes ...graph.Change) {
		t.Helper()
		batch := Batch(changes...)
		batch.Reason = graph.Seal(reason)
		for _, record := range apply(t, s, batch).Records {
			v.see(record)
		}
	}
	do("Anna en Bert", Add(v.bert), Add(v.knows), Add(v.anna))
	do("Cor", Add(v.former), Add(v.cor), Add(v.supports))
	do("Cor kent Anna niet meer", Bin(v.former), Amend(Amended(v.bert, map[string]string{"ageBand": "85+"})))
	do("Bert steunt Cor vaker", Amend(Amended(v.supports, map[string]string{"strength": "2"})))
	do("Anna is verhuisd", Amend(Amended(v.anna, map[string]string{"note": "verhuisd"})))
	return v
}

func (v *street) see(record graph.Record) {
	switch r := record.(type) {
	case *graph.Actor:
		*map[graph.ID]*graph.Actor{v.anna.ID: v.anna, v.bert.ID: v.bert, v.cor.ID: v.cor}[r.ID] = *r
	case *graph.Tie:
		*map[graph.ID]*graph.Tie{v.knows.ID: v.knows, v.former.ID: v.former, v.supports.ID: v.supports}[r.ID] = *r
	}
}

// forgotten is what must be left of entries when records are erased from them.
func forgotten(entries []told, gone ...graph.ID) []told {
	touched := map[graph.Revision]bool{}
	for _, e := range entries {
		touched[e.Revision] = touched[e.Revision] || slices.Contains(gone, e.Record.ID)
	}
	left := slices.Clone(entries)
	for i, e := range left {
		if slices.Contains(gone, e.Record.ID) {
			left[i].Record = tomb(e.Record.ID, e.Revision)
		}
		if touched[e.Revision] {
			left[i].Reason = ""
		}
	}
	return left
}

func tomb(id graph.ID, revision graph.Revision) store.Encoded {
	return store.Encoded{Type: "tombstone", ID: id, Version: revision}
}

// erased are the entries that an erasure leaves as a revision.
func erased(erasure graph.Erasure, revision graph.Revision, gone ...graph.ID) []told {
	var entries []told
	for place, id := range gone {
		entries = append(entries, told{revision, place, erasure.At, erasure.Author, "op verzoek", erasure.Key, 0, erasure.Verb, 0, tomb(id, revision)})
	}
	return entries
}

func deletePresent(t testing.TB, db Database) {
	s := db.Open(t)
	v := live(t, s)
	before := everything(t, s)
	notErased(t, s, erasing(graph.Delete, v.anna.ID), graph.ConflictKind, graph.RecordExists)
	notErased(t, s, erasing(graph.Delete, v.former.ID, v.knows.ID), graph.ConflictKind, graph.RecordExists)
	equal(t, "what a refused deletion left", everything(t, s), before)

	apply(t, s, Batch(Bin(v.anna), Bin(v.knows)))
	elsewhere := Tie(graph.Knows, v.bert, v.cor)
	elsewhere.ID = v.knows.ID // a tie that once ran to anna is there again
	apply(t, s, Adding(elsewhere))
	notErased(t, s, erasing(graph.Delete, v.anna.ID), graph.ConflictKind, graph.RecordExists)
	elsewhere.Version = 7
	apply(t, s, Batch(Bin(elsewhere)))
	equal(t, "revision", erase(t, s, erasing(graph.Delete, v.anna.ID)).To, graph.Revision(9))
}

func deletionForgets(t testing.TB, db Database) {
	s := db.Open(t)
	v := live(t, s)
	apply(t, s, Batch(Bin(v.anna), Bin(v.knows)))
	before := tell(history(t, s, graph.HistoryQuery{}))
	deletion := erasing(graph.Delete, v.anna.ID)
	erase(t, s, deletion)
	gone := append([]graph.ID{v.anna.ID}, sortedIDs(v.knows.ID, v.former.ID)...)
	want := append(forgotten(before, gone...), erased(deletion, 7, gone...)...)
	equal(t, "history", tell(history(t, s, graph.HistoryQuery{})), want)
	var reasons []string // by hand: former was there in 2 and 3, and anna in 1, 5 and 6
	for revision := range graph.Revision(7) {
		reasons = append(reasons, tell(history(t, s, graph.HistoryQuery{Revision: revision + 1}))[0].Reason)
	}
	equal(t, "reasons", reasons, []string{"", "", "", "Bert steunt Cor vaker", "", "", "op verzoek"})
	loaded, _ := load(t, s)
	equal(t, "loaded", keys(loaded), sortedIDs(v.bert.ID, v.cor.ID, v.supports.ID))
}

func tiesGoAlong(t testing.TB, db Database) {
	s := db.Open(t)
	v := live(t, s)
	before := tell(history(t, s, graph.HistoryQuery{}))
	erasure := erasing(graph.Erase, v.anna.ID)
	delta := erase(t, s, erasure)
	gone := append([]graph.ID{v.anna.ID}, sortedIDs(v.knows.ID, v.former.ID)...)
	equal(t, "revisions", [2]graph.Revision{delta.From, delta.To}, [2]graph.Revision{5, 6})
	equal(t, "records", encoded(delta.Records), tombs(6, gone...))
	equal(t, "history", tell(history(t, s, graph.HistoryQuery{})), append(forgotten(before, gone...), erased(erasure, 6, gone...)...))
}

func tombs(revision graph.Revision, ids ...graph.ID) []store.Encoded {
	var list []store.Encoded
	for _, id := range ids {
		list = append(list, tomb(id, revision))
	}
	return list
}

func erasureOrder(t testing.TB, db Database) {
	s := db.Open(t)
	v := live(t, s)
	loner := Resident("Dirk")
	apply(t, s, Adding(loner))
	given := []graph.ID{loner.ID, v.supports.ID, v.cor.ID, loner.ID, v.bert.ID, v.supports.ID}
	slices.SortFunc(given[2:5], func(a, b graph.ID) int { return cmp.Compare(b, a) }) // not the order of their IDs
	want := append(firsts(given), sortedIDs(v.knows.ID, v.former.ID)...)
	equal(t, "records", encoded(erase(t, s, erasing(graph.Erase, given...)).Records), tombs(7, want...))
	loaded, _ := load(t, s)
	equal(t, "loaded", keys(loaded), []graph.ID{v.anna.ID})
}

// firsts returns each ID where it comes first.
func firsts(ids []graph.ID) []graph.ID {
	var list []graph.ID
	for _, id := range ids {
		if !slices.Contains(list, id) {
			list = append(list, id)
		}
	}
	return list
}

func erasureIsSeen(t testing.TB, db Database) {
	s, other := db.Open(t), db.Open(t)
	v := live(t, s)
	if _, revision := load(t, other); revision != 5 {
		t.Fatalf("the other handle stands at %d", revision)
	}
	erase(t, s, erasing(graph.Erase, v.cor.ID))
	gone := sortedIDs(v.cor.ID, v.former.ID, v.supports.ID)
	want := map[graph.ID]store.Encoded{}
	for _, id := range gone {
		want[id] = tomb(id, 6)
	}
	for _, s := range []store.Store{s, other, db.Open(t)} {
		equal(t, "since the erasure", byID(t, since(t, s, 5).Records), want)
		equal(t, "since the start", keys(byID(t, since(t, s, 0).Records)), sortedIDs(append(gone, v.anna.ID, v.bert.ID, v.knows.ID)...))
		loaded, revision := load(t, s)
		equal(t, "revision", revision, graph.Revision(6))
		equal(t, "loaded", loaded, stateOf(v.anna, v.bert, v.knows))
		for _, entry := range history(t, s, graph.HistoryQuery{Subject: v.cor.ID}) {
			equal(t, "state in the history", store.Encode(entry.Change.Record), tomb(v.cor.ID, entry.Revision))
		}
	}
}
