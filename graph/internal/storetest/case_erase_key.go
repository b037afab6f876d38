package storetest

import (
	"testing"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

func eraseUnknown(t testing.TB, db Database) {
	s := db.Open(t)
	v := live(t, s)
	for _, verb := range []graph.Verb{graph.Delete, graph.Erase} {
		for _, unknown := range [][]graph.ID{nil, {graph.NewID()}, {graph.NewID(), privacyOfficer.ID, Networker.ID}} {
			erasure := erasing(verb, unknown...)
			erasure.Key, erasure.Fingerprint = "sleutel-1", string(verb)
			delta := erase(t, s, erasure)
			equal(t, "revisions", [2]graph.Revision{delta.From, delta.To}, [2]graph.Revision{5, 5})
			equal(t, "records", len(delta.Records), 0)
		}
	}
	equal(t, "head", head(t, s), graph.Revision(5))
	mixed := erasing(graph.Erase, graph.NewID(), v.supports.ID, graph.NewID())
	mixed.Key, mixed.Fingerprint = "sleutel-1", "f" // which nothing has taken
	equal(t, "records", encoded(erase(t, s, mixed).Records), tombs(6, v.supports.ID))
}

func eraseAgain(t testing.TB, db Database) {
	s := db.Open(t)
	v := live(t, s)
	apply(t, s, Batch(Bin(v.supports)))
	for i, verb := range []graph.Verb{graph.Delete, graph.Erase, graph.Erase} {
		delta := erase(t, s, erasing(verb, v.supports.ID))
		equal(t, "records", encoded(delta.Records), tombs(graph.Revision(7+i), v.supports.ID))
	}
	var verbs []graph.Verb
	for _, entry := range history(t, s, graph.HistoryQuery{Subject: v.supports.ID}) {
		verbs = append(verbs, entry.Change.Verb)
	}
	equal(t, "verbs", verbs, []graph.Verb{graph.Add, graph.Amend, graph.Bin, graph.Delete, graph.Erase, graph.Erase})
}

func eraseVerb(t testing.TB, db Database) {
	s := db.Open(t)
	v := live(t, s)
	before := everything(t, s)
	for _, verb := range []graph.Verb{"", graph.Add, graph.Amend, graph.End, graph.Bin, "rename"} {
		notErased(t, s, erasing(verb, v.former.ID), graph.InvalidKind, graph.BadValue)
		notErased(t, s, erasing(verb), graph.InvalidKind, graph.BadValue)
	}
	equal(t, "what a refused erasure left", everything(t, s), before)
}

func eraseKey(t testing.TB, db Database) {
	s := db.Open(t)
	v := live(t, s)
	erasure := erasing(graph.Erase, v.cor.ID)
	erasure.Key, erasure.Fingerprint = "sleutel-1", "f1"
	first := erase(t, s, erasure)
	apply(t, s, Adding(Resident("Dirk")))
	for _, s := range []store.Store{s, db.Open(t)} {
		again := erase(t, s, erasure)
		equal(t, "revisions", [2]graph.Revision{again.From, again.To}, [2]graph.Revision{first.From, first.To})
		sameRecords(t, "records", again.Records, first.Records)
	}
	other := erasure
	other.Fingerprint = "f2"
	notErased(t, s, other, graph.KeyReusedKind, graph.KeyReused)
	refused(t, s, keyed(Adding(Resident("Emma")), "sleutel-1", "f2"), graph.KeyReusedKind, graph.KeyReused)
	apply(t, s, keyed(Adding(Resident("Emma")), "sleutel-2", "f1"))
	taken := erasing(graph.Erase, v.bert.ID)
	taken.Key, taken.Fingerprint = "sleutel-2", "f2" // of a batch
	notErased(t, s, taken, graph.KeyReusedKind, graph.KeyReused)
	refusedFirst := erasing(graph.Delete, v.bert.ID)
	refusedFirst.Key, refusedFirst.Fingerprint = "sleutel-3", "f1"
	notErased(t, s, refusedFirst, graph.ConflictKind, graph.RecordExists)
	refusedFirst.Verb, refusedFirst.Fingerprint = graph.Erase, "f2" // the key is still free
	equal(t, "revision", erase(t, s, refusedFirst).To, graph.Revision(9))
}

func keyBeforeErasure(t testing.TB, db Database) {
	s := db.Open(t)
	anna, bert := Resident("Anna"), Resident("Bert")
	knows := Tie(graph.Knows, anna, bert)
	batch := keyed(Adding(knows, anna, bert), "sleutel-1", "f1")
	first := apply(t, s, batch)
	erase(t, s, erasing(graph.Erase, anna.ID))
	bert.Version = 1
	for _, s := range []store.Store{s, db.Open(t)} {
		again := apply(t, s, batch)
		equal(t, "revisions", [2]graph.Revision{again.From, again.To}, [2]graph.Revision{first.From, first.To})
		sameRecords(t, "records", again.Records, []graph.Record{
			&graph.Tombstone{ID: knows.ID, Version: 1}, &graph.Tombstone{ID: anna.ID, Version: 1}, bert})
	}
	equal(t, "head", head(t, s), graph.Revision(2))
	sameRecords(t, "records of the first answer", first.Records[2:], []graph.Record{bert})
	if _, there := first.Records[1].(*graph.Actor); !there {
		t.Fatal("the answer of before the erasure changed in the hands of who asked")
	}
}

func backAfterErasure(t testing.TB, db Database) {
	s := db.Open(t)
	v := live(t, s)
	erase(t, s, erasing(graph.Erase, v.anna.ID))
	refused(t, s, Batch(Amend(v.anna)), graph.NotFoundKind, graph.NoSuchRecord)
	refused(t, s, Adding(Tie(graph.Knows, v.anna, v.bert)), graph.InvalidKind, graph.NoSuchActor)
	anna := Resident("Annie")
	anna.ID = v.anna.ID // as when a file is imported again
	apply(t, s, Adding(anna, v.knows))
	anna.Version, v.knows.Version = 7, 7
	loaded, _ := load(t, s)
	equal(t, "loaded", loaded, stateOf(anna, v.bert, v.cor, v.knows, v.supports))
	var states []string
	for _, entry := range history(t, s, graph.HistoryQuery{Subject: anna.ID}) {
		states = append(states, tell([]graph.Entry{entry})[0].Record.Attributes["name"])
	}
	equal(t, "names in the history", states, []string{"", "", "", "Annie"}) // added, amended, erased and added
}
