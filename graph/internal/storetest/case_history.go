package storetest

import (
	"fmt"
	"testing"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/personal"
	"spinweb/graph/internal/store"
)

// told is an entry of the history, opened.
type told struct {
	Revision graph.Revision
	Place    int
	At       time.Time
	Author   graph.Author
	Reason   string
	Key      string
	Undoes   graph.Revision
	Verb     graph.Verb
	Seen     graph.Revision
	Record   store.Encoded
}

func tell(entries []graph.Entry) []told {
	var list []told
	for _, e := range entries {
		list = append(list, told{e.Revision, e.Place, e.At, e.Author, personal.Open(e.Reason), e.Key, e.Undoes,
			e.Change.Verb, e.Change.Seen, store.Encode(e.Change.Record)})
	}
	return list
}

func historyTells(t testing.TB, db Database) {
	s := db.Open(t)
	anna, bert := Resident("Anna"), Resident("Bert")
	knows := Tie(graph.Knows, anna, bert)
	first := Adding(anna, bert, knows)
	apply(t, s, first)

	operator := graph.Author{Role: graph.Operator}
	anna.Version, bert.Version, knows.Version = 1, 1, 1
	amended, ended := Amended(anna, map[string]string{"note": "Alleen sinds maart"}), During(knows, "2020", "2026-03")
	later := Recorded.Add(time.Hour)
	apply(t, s, graph.Batch{Key: "sleutel-1", Fingerprint: "f", Author: operator, At: later, Reason: graph.Seal("gehuild aan de deur: 'nee'"),
		Changes: []graph.Change{End(ended), Amend(amended)}})
	ended.Version = 2
	apply(t, s, graph.Batch{Author: Networker, At: later, Changes: []graph.Change{Bin(ended)}})

	ended.Version, amended.Version = 2, 2
	networker := func(place int, record graph.Record) told {
		return told{1, place, Recorded, Networker, "uit de proef", "", 0, graph.Add, 0, store.Encode(record)}
	}
	equal(t, "history", tell(history(t, s, graph.HistoryQuery{})), []told{
		networker(0, anna), networker(1, bert), networker(2, knows),
		{2, 0, later, operator, "gehuild aan de deur: 'nee'", "sleutel-1", 0, graph.End, 1, store.Encode(ended)},
		{2, 1, later, operator, "gehuild aan de deur: 'nee'", "sleutel-1", 0, graph.Amend, 1, store.Encode(amended)},
		{3, 0, later, Networker, "", "", 0, graph.Bin, 2, store.Encoded{Type: "tombstone", ID: knows.ID, Version: 3}},
	})
}

// fourRevisions has two authors change two residents, and returns the residents.
func fourRevisions(t testing.TB, s store.Store, other graph.Author) (anna, bert *graph.Actor) {
	t.Helper()
	anna, bert = Resident("Anna"), Resident("Bert")
	by := func(author graph.Author, changes ...graph.Change) {
		t.Helper()
		batch := Batch(changes...)
		batch.Author = author
		for _, record := range apply(t, s, batch).Records {
			*map[graph.ID]*graph.Actor{anna.ID: anna, bert.ID: bert}[record.RecordID()] = *record.(*graph.Actor)
		}
	}
	by(Networker, Add(anna), Add(bert)) // 1.0 and 1.1
	by(other, Amend(anna))              // 2.0
	by(other, Amend(bert), Amend(anna)) // 3.0 and 3.1
	by(Networker, Amend(bert))          // 4.0
	return anna, bert
}

func historySelects(t testing.TB, db Database) {
	s := db.Open(t)
	other := graph.Author{ID: graph.DerivedID("storetest", "manager"), Role: graph.Manager}
	anna, bert := fourRevisions(t, s, other)
	type place [2]int // revision and place
	for _, c := range []struct {
		query graph.HistoryQuery
		want  []place
	}{
		{graph.HistoryQuery{}, []place{{1, 0}, {1, 1}, {2, 0}, {3, 0}, {3, 1}, {4, 0}}},
		{graph.HistoryQuery{Subject: anna.ID}, []place{{1, 0}, {2, 0}, {3, 1}}},
		{graph.HistoryQuery{Subject: graph.NewID()}, nil},
		{graph.HistoryQuery{Author: other.ID}, []place{{2, 0}, {3, 0}, {3, 1}}},
		{graph.HistoryQuery{Author: graph.NewID()}, nil},
		{graph.HistoryQuery{Revision: 3}, []place{{3, 0}, {3, 1}}},
		{graph.HistoryQuery{Revision: 5}, nil},
		{graph.HistoryQuery{After: 2}, []place{{3, 0}, {3, 1}, {4, 0}}},
		{graph.HistoryQuery{After: 4}, nil},
		{graph.HistoryQuery{After: 3, Revision: 3}, nil},
		{graph.HistoryQuery{Limit: 2}, []place{{1, 0}, {1, 1}}},
		{graph.HistoryQuery{Limit: 4}, []place{{1, 0}, {1, 1}, {2, 0}, {3, 0}}},
		{graph.HistoryQuery{After: 1, Limit: 1}, []place{{2, 0}}},
		{graph.HistoryQuery{Subject: anna.ID, Author: other.ID}, []place{{2, 0}, {3, 1}}},
		{graph.HistoryQuery{Subject: bert.ID, Author: Networker.ID, After: 1}, []place{{4, 0}}},
		{graph.HistoryQuery{Subject: bert.ID, Revision: 3, Limit: 5}, []place{{3, 0}}},
	} {
		var got []place
		for _, entry := range history(t, s, c.query) {
			got = append(got, place{int(entry.Revision), entry.Place})
		}
		equal(t, fmt.Sprintf("history %+v", c.query), got, c.want)
	}
}

func historyOutlives(t testing.TB, db Database) {
	s := db.Open(t)
	anna := Resident("Anna")
	apply(t, s, Adding(anna))
	anna.Version = 1
	apply(t, s, Batch(Bin(anna)))
	entries := history(t, s, graph.HistoryQuery{Subject: anna.ID})
	equal(t, "entries", len(entries), 2)
	sameRecords(t, "what was and what is", []graph.Record{entries[0].Change.Record, entries[1].Change.Record},
		[]graph.Record{anna, &graph.Tombstone{ID: anna.ID, Version: 2}})
}

func historyUndoes(t testing.TB, db Database) {
	s := db.Open(t)
	anna := Resident("Anna")
	apply(t, s, Adding(anna))
	anna.Version = 1
	undoing := Batch(Bin(anna))
	undoing.Undoes = 1
	apply(t, s, undoing)
	redoing := Adding(anna)
	redoing.Undoes = 2
	apply(t, s, redoing)
	for _, s := range []store.Store{s, db.Open(t)} {
		var undone []graph.Revision
		for _, entry := range history(t, s, graph.HistoryQuery{}) {
			undone = append(undone, entry.Undoes)
		}
		equal(t, "what the batches undo", undone, []graph.Revision{0, 1, 2})
	}
	for _, none := range []graph.Revision{4, 5, -1} { // the next revision, a later one and none at all
		batch := Adding(Resident("Bert"))
		batch.Undoes = none
		refused(t, s, batch, graph.InvalidKind, graph.BadValue)
	}
	equal(t, "head", head(t, s), graph.Revision(3))
}
