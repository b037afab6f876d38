package storetest

import (
	"slices"
	"testing"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// named has a store name anna and cor, and bert too, in every way in which a ledger or batch can.
type named struct {
	street
	seesAnna, annaSees, forAnna, ofOthers graph.LedgerLine
}

func name(t testing.TB, s store.Store) named {
	t.Helper()
	n := named{street: live(t, s)}
	resident := graph.Author{ID: n.anna.ID, Role: graph.ResidentRole}
	byAnna := Batch(Amend(Amended(n.cor, map[string]string{"ageBand": "75-84"})))
	byAnna.Author = resident
	n.see(apply(t, s, byAnna).Records[0]) // revision 6
	n.seesAnna = Line(sortedIDs(n.anna.ID, n.cor.ID)...)
	n.annaSees = Line(sortedIDs(n.anna.ID, n.bert.ID)...)
	n.annaSees.Author, n.annaSees.OnBehalf, n.annaSees.At = resident, n.anna.ID, at(1)
	n.forAnna = Line(n.bert.ID)
	n.forAnna.OnBehalf, n.forAnna.At = n.anna.ID, at(2)
	n.ofOthers = Line(n.bert.ID)
	n.ofOthers.At = at(3)
	record(t, s, n.seesAnna, n.annaSees, n.forAnna, n.ofOthers)
	return n
}

func oneAlias(t testing.TB, db Database) {
	s := db.Open(t)
	n := name(t, s)
	erasure := erasing(graph.Erase, n.anna.ID, n.cor.ID)
	erasure.Author.ID = n.cor.ID // who erases others and herself
	erase(t, s, erasure)
	for _, s := range []store.Store{s, db.Open(t)} {
		anna := aliasOf(t, s, n)
		cor := history(t, s, graph.HistoryQuery{Revision: 7})[0].Author.ID
		aliasesAreFresh(t, n, anna, cor)
		want := []graph.LedgerLine{n.seesAnna, n.annaSees, n.forAnna, n.ofOthers}
		want[0].Subjects = sortedIDs(anna, cor)
		want[1].Subjects, want[1].Author.ID, want[1].OnBehalf = sortedIDs(anna, n.bert.ID), anna, anna
		want[2].OnBehalf = anna
		equal(t, "ledger", ledger(t, s, graph.LedgerQuery{}), want)
		equal(t, "ledger of the alias", lineIDs(ledger(t, s, graph.LedgerQuery{Subject: anna})), lineIDs(want[:2]))
		equal(t, "ledger by the alias", lineIDs(ledger(t, s, graph.LedgerQuery{Author: anna})), lineIDs(want[1:2]))
		equal(t, "history by the alias", len(history(t, s, graph.HistoryQuery{Author: anna})), 1)
		equal(t, "history by the other alias", len(history(t, s, graph.HistoryQuery{Author: cor, Revision: 7})), 5)
	}
}

// aliasOf returns the name that anna has now as the author of revision 6.
func aliasOf(t testing.TB, s store.Store, n named) graph.ID {
	t.Helper()
	entries := history(t, s, graph.HistoryQuery{Revision: 6})
	equal(t, "role of the author", entries[0].Author.Role, graph.ResidentRole)
	return entries[0].Author.ID
}

func aliasesAreFresh(t testing.TB, n named, aliases ...graph.ID) {
	t.Helper()
	known := []graph.ID{"", n.anna.ID, n.bert.ID, n.cor.ID, n.knows.ID, n.former.ID, n.supports.ID, Networker.ID, privacyOfficer.ID}
	for _, alias := range aliases {
		if slices.Contains(known, alias) {
			t.Fatalf("the alias %q names somebody, or is the alias of another", alias)
		}
		if parsed, err := graph.ParseID(string(alias)); err != nil || parsed != alias {
			t.Fatalf("the alias %q is no ID: %v", alias, err)
		}
		known = append(known, alias)
	}
}

func namedNoMore(t testing.TB, db Database) {
	s := db.Open(t)
	n := name(t, s)
	erase(t, s, erasing(graph.Erase, n.anna.ID))
	for _, s := range []store.Store{s, db.Open(t)} {
		equal(t, "ledger of anna", len(ledger(t, s, graph.LedgerQuery{Subject: n.anna.ID})), 0)
		equal(t, "ledger by anna", len(ledger(t, s, graph.LedgerQuery{Author: n.anna.ID})), 0)
		equal(t, "history by anna", len(history(t, s, graph.HistoryQuery{Author: n.anna.ID})), 0)
		for _, line := range ledger(t, s, graph.LedgerQuery{}) {
			if line.OnBehalf == n.anna.ID || slices.Contains(line.Subjects, n.anna.ID) {
				t.Fatal("a line still names anna")
			}
		}
	}
}

func aliasForgotten(t testing.TB, db Database) {
	s := db.Open(t)
	n := name(t, s)
	erase(t, s, erasing(graph.Erase, n.anna.ID))
	first := aliasOf(t, s, n)
	later := Line(n.anna.ID)
	later.At = at(4)
	record(t, s, later)
	erase(t, s, erasing(graph.Erase, n.anna.ID))
	second := ledger(t, s, graph.LedgerQuery{Since: later.At})[0].Subjects[0]
	aliasesAreFresh(t, n, first, second)
	equal(t, "first alias", aliasOf(t, s, n), first)
}

func deletionKeepsLedger(t testing.TB, db Database) {
	s := db.Open(t)
	n := name(t, s)
	cell := put(t, s, store.Cell{Kind: "session", Key: "a", Subject: n.anna.ID})
	apply(t, s, Batch(Bin(n.anna), Bin(n.knows)))
	deletion := erasing(graph.Delete, n.anna.ID)
	deletion.Author.ID = n.anna.ID
	erase(t, s, deletion)
	equal(t, "ledger", ledger(t, s, graph.LedgerQuery{}), []graph.LedgerLine{n.seesAnna, n.annaSees, n.forAnna, n.ofOthers})
	equal(t, "author of a batch", aliasOf(t, s, n), n.anna.ID)
	equal(t, "author of the deletion", history(t, s, graph.HistoryQuery{Revision: 8})[0].Author.ID, n.anna.ID)
	equal(t, "cells", list(t, s, "session", noon), []store.Cell{cell})
}

func cellsOfErased(t testing.TB, db Database) {
	s := db.Open(t)
	v := live(t, s)
	put(t, s, store.Cell{Kind: "credential", Key: "a", Subject: v.anna.ID})
	put(t, s, store.Cell{Kind: "session", Key: "b", Subject: v.anna.ID, Expires: noon.Add(time.Hour)})
	put(t, s, store.Cell{Kind: "session", Key: "c", Subject: v.anna.ID, Expires: noon.Add(-time.Hour)}) // long expired
	others := []store.Cell{put(t, s, store.Cell{Kind: "session", Key: "d", Subject: v.bert.ID}), put(t, s, store.Cell{Kind: "session", Key: "e"})}
	erase(t, s, erasing(graph.Erase, v.anna.ID, v.former.ID))
	for _, s := range []store.Store{s, db.Open(t)} {
		early := noon.AddDate(-1, 0, 0)
		equal(t, "credentials", list(t, s, "credential", early), []store.Cell(nil))
		equal(t, "sessions", list(t, s, "session", early), others)
	}
}

func erasureSparesOthers(t testing.TB, db Database) {
	s := db.Open(t)
	n := name(t, s)
	put(t, s, store.Cell{Kind: "session", Key: "a", Subject: n.bert.ID, Value: []byte{0, 1}, Expires: noon})
	loner := Resident("Dirk")
	apply(t, s, Adding(loner))
	record(t, s, Line(loner.ID))
	before := everything(t, s)
	loner.Version = 7
	erasure := erasing(graph.Erase, loner.ID)
	erase(t, s, erasure)
	after := everything(t, s)

	delete(before.Loaded, loner.ID)
	equal(t, "loaded", after.Loaded, before.Loaded)
	equal(t, "history", after.History, append(forgotten(before.History, loner.ID), erased(erasure, 8, loner.ID)...))
	withoutLoner := func(lines []graph.LedgerLine) []graph.LedgerLine {
		return slices.DeleteFunc(lines, func(l graph.LedgerLine) bool { return l.At.Equal(Recorded) && len(l.Subjects) == 1 })
	}
	equal(t, "ledger", withoutLoner(after.Ledger), withoutLoner(before.Ledger))
	equal(t, "cells", after.Cells, before.Cells)
}
