package storetest

import (
	"bytes"
	"slices"
	"strings"
	"testing"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

func dump(t reporter, s store.Store) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := s.Dump(t.Context(), &out); err != nil {
		t.Fatalf("dump: %v", err)
	}
	return out.Bytes()
}

func restore(t reporter, s store.Store, dump []byte) {
	t.Helper()
	if err := s.Restore(t.Context(), bytes.NewReader(dump)); err != nil {
		t.Fatalf("restore: %v", err)
	}
}

func notRestored(t reporter, s store.Store, dump []byte, kind graph.Kind, code graph.Code) {
	t.Helper()
	failsWith(t, s.Restore(t.Context(), bytes.NewReader(dump)), kind, code)
}

// eventfulLife fills a store with all that a dump must carry: every kind of record and verb, undoing, keys,
// reasons, ledger lines and cells of all sorts, and the marks that erasures leave.
func eventfulLife(t testing.TB, s store.Store) {
	t.Helper()
	n := name(t, s) // 1 to 6
	for _, schema := range graph.Actors() {
		texts := specimens(schema.Attributes, 0, true)
		if schema.Kind == graph.Area {
			texts["code"], texts["level"] = "GM0363", "gemeente"
		}
		apply(t, s, Adding(Actor(schema.Kind, texts)))
	}
	undoing := keyed(Adding(uncleaned(graph.Resident, map[string]string{"name": " <Jose\u0301>\u2028&\n👍🏽", "bijnaam": "x"})), "sleutel-1", "f1")
	undoing.Undoes, undoing.Author, undoing.Reason = 2, graph.Author{Role: graph.Operator}, graph.Text{}
	apply(t, s, undoing)
	apply(t, s, Batch(End(During(n.supports, "2020-05", "2024")), Bin(n.knows)))
	erase(t, s, erasing(graph.Delete, n.knows.ID))
	erasure := erasing(graph.Erase, n.anna.ID)
	erasure.Key, erasure.Fingerprint = "sleutel-2", "f2"
	erase(t, s, erasure)
	record(t, s, graph.LedgerLine{ID: graph.NewID(), At: at(-1), Author: graph.Author{Role: graph.Operator}, Purpose: graph.Complaint,
		Action: graph.ImportRecords, Access: "spinweb import", Outcome: graph.Refused})
	for _, cell := range []store.Cell{
		{Kind: "session", Key: "b", Subject: n.bert.ID, Value: []byte{0, 255, '\n', '"'}, Expires: noon.Add(time.Microsecond)},
		{Kind: "session", Key: "a", Expires: noon.AddDate(-1, 0, 0)}, // expired and not swept
		{Kind: "job", Key: "<é>", Value: []byte{}},
		{Kind: "credential", Key: "a", Value: bytes.Repeat([]byte{7}, 1<<17)},
	} {
		put(t, s, cell)
	}
}

func dumpIntoOracle(t testing.TB, db Database) {
	s, oracle := db.Open(t), NewOracle().Open(t)
	eventfulLife(t, s)
	dumped := dump(t, s)
	restore(t, oracle, dumped)
	equal(t, "what the oracle holds", everything(t, oracle), everything(t, s))
	sameDump(t, "dump of the oracle", dump(t, oracle), dumped)
	refused(t, oracle, keyed(Batch(), "sleutel-1", "f2"), graph.KeyReusedKind, graph.KeyReused)
	equal(t, "records of the key", len(apply(t, oracle, keyed(Batch(), "sleutel-1", "f1")).Records), 1)
	sameDump(t, "second dump", dump(t, db.Open(t)), dumped)
}

// sameDump compares dumps line by line.
func sameDump(t reporter, what string, got, want []byte) {
	t.Helper()
	if !bytes.Equal(got, want) {
		equal(t, what, strings.SplitAfter(string(got), "\n"), strings.SplitAfter(string(want), "\n"))
	}
}

func restoreFromOracle(t testing.TB, db Database) {
	s, oracle := db.Open(t), NewOracle().Open(t)
	other := db.Open(t)
	eventfulLife(t, oracle)
	dumped := dump(t, oracle)
	restore(t, s, dumped)
	want := everything(t, oracle)
	for _, s := range []store.Store{s, other, db.Open(t)} {
		equal(t, "what the store holds", everything(t, s), want)
		sameDump(t, "dump of the store", dump(t, s), dumped)
	}
}

func restoredGoesOn(t testing.TB, db Database) {
	s, oracle := db.Open(t), NewOracle().Open(t)
	v := live(t, oracle)
	batch := keyed(Adding(Resident("Dirk")), "sleutel-1", "f1")
	first := apply(t, oracle, batch)
	cell := put(t, oracle, store.Cell{Kind: "job", Key: "a"})
	line := Line(v.anna.ID)
	record(t, oracle, line)
	restore(t, s, dump(t, oracle))

	again := apply(t, s, batch)
	equal(t, "revisions of the key", [2]graph.Revision{again.From, again.To}, [2]graph.Revision{5, 6})
	sameRecords(t, "records of the key", again.Records, first.Records)
	batch.Fingerprint = "f2"
	refused(t, s, batch, graph.KeyReusedKind, graph.KeyReused)
	refused(t, s, Adding(v.anna), graph.ConflictKind, graph.RecordExists)
	refused(t, s, Batch(Bin(v.anna)), graph.ConflictKind, graph.RecordInUse)
	refused(t, s, Adding(Tie(graph.Knows, v.anna, Resident("Niemand"))), graph.InvalidKind, graph.NoSuchActor)
	equal(t, "next revision", apply(t, s, Batch(Amend(v.anna), Add(v.former))).To, graph.Revision(7))
	cell = put(t, s, cell)
	equal(t, "cell", get(t, s, "job", "a", noon), cell)
	record(t, s, line) // which was written before
	equal(t, "lines", len(ledger(t, s, graph.LedgerQuery{})), 1)
	equal(t, "records of an erasure", len(erase(t, s, erasing(graph.Erase, v.anna.ID)).Records), 3)
	equal(t, "ledger of anna", len(ledger(t, s, graph.LedgerQuery{Subject: v.anna.ID})), 0)
}

func dumpEmpty(t testing.TB, db Database) {
	s := db.Open(t)
	dumped := dump(t, s)
	sameDump(t, "dump of an empty oracle", dump(t, NewOracle().Open(t)), dumped)
	restore(t, s, dumped)
	emptyStore(t, db)
	restore(t, s, dumped) // it is still empty
	equal(t, "first revision", apply(t, s, Adding(Resident("Anna"))).To, graph.Revision(1))
}

func restoreNotEmpty(t testing.TB, db Database) {
	s := db.Open(t)
	dumped := dump(t, s)
	put(t, s, store.Cell{Kind: "job", Key: "a"})
	notRestored(t, s, dumped, graph.ConflictKind, graph.StoreNotEmpty)
	equal(t, "cells", len(list(t, s, "job", noon)), 1)
	drop(t, s, "job", "a")
	restore(t, s, dumped) // which leaves it empty
	record(t, s, Line())
	notRestored(t, s, dumped, graph.ConflictKind, graph.StoreNotEmpty)
	equal(t, "lines", len(ledger(t, s, graph.LedgerQuery{})), 1)
	anna := Resident("Anna")
	apply(t, s, Adding(anna))
	anna.Version = 1
	apply(t, s, Batch(Bin(anna))) // nothing is there, and yet it is not empty
	before := everything(t, s)
	notRestored(t, s, dumped, graph.ConflictKind, graph.StoreNotEmpty)
	notRestored(t, db.Open(t), nil, graph.ConflictKind, graph.StoreNotEmpty)
	equal(t, "what a refused restore left", everything(t, s), before)
}

func erasedInNoDump(t testing.TB, db Database) {
	const canary = "Kanarie"
	s := db.Open(t)
	anna, bert := Amended(Resident(canary), map[string]string{"note": canary}), Resident("Bert")
	knows := Amended(Tie(graph.Knows, anna, bert), map[string]string{"relation": canary})
	batch := Adding(anna, bert, knows)
	batch.Reason = graph.Seal("kennis van " + canary)
	apply(t, s, batch)
	put(t, s, store.Cell{Kind: "session", Key: canary, Subject: anna.ID, Value: []byte(canary)})
	line := Line(anna.ID)
	line.Author.ID, line.OnBehalf = anna.ID, anna.ID
	record(t, s, line)
	if !bytes.Contains(dump(t, s), []byte(canary)) {
		t.Fatal("the canary is in no dump at all")
	}
	erase(t, s, erasing(graph.Erase, anna.ID))
	dumped := dump(t, s)
	if bytes.Contains(dumped, []byte(canary)) || bytes.Contains(dumped, []byte("S2FuYXJpZ")) { // the canary in base64
		t.Fatal("a dump holds what was erased")
	}
	lines := strings.Split(string(dumped), "\n")
	named := slices.DeleteFunc(lines, func(line string) bool { return !strings.Contains(line, string(anna.ID)) })
	equal(t, "lines with the erased ID", len(named), 2) // where it was added and where it was erased
	for _, line := range named {
		if !strings.HasPrefix(line, `{"change":`) {
			t.Fatal("another line than a change names the erased ID")
		}
	}
}
