package storetest

import (
	"bytes"
	"slices"

	"pgregory.net/rapid"

	"spinweb/graph"
)

func (p *pair) erase(rt *rapid.T) {
	pool := slices.Concat(somePeople, someTies, []graph.ID{Networker.ID, "GM0363"}) // who authors and never was a record too
	erasure := graph.Erasure{
		Verb:        rapid.SampledFrom([]graph.Verb{graph.Delete, graph.Delete, graph.Erase, graph.Erase, graph.Bin}).Draw(rt, "verb"),
		Key:         rapid.SampledFrom(someKeys).Draw(rt, "key"),
		Fingerprint: rapid.SampledFrom([]string{"f", "f", "g"}).Draw(rt, "fingerprint"),
		Author:      rapid.SampledFrom(authors).Draw(rt, "author"),
		At:          drawMoment(rt),
		Reason:      graph.Seal(rapid.SampledFrom(someNames).Draw(rt, "reason")),
		Records:     rapid.SliceOfN(rapid.SampledFrom(pool), 0, 3).Draw(rt, "records"),
	}
	got, err := p.store.Erase(rt.Context(), erasure)
	want, wantErr := p.oracle.Erase(rt.Context(), erasure)
	sameFailure(rt, "erase", err, wantErr)
	equal(rt, "revisions", [2]graph.Revision{got.From, got.To}, [2]graph.Revision{want.From, want.To})
	equal(rt, "records", encoded(got.Records), encoded(want.Records))
}

// unnamed puts one word in the place of every alias, which store and oracle draw each for itself.
func unnamed(id graph.ID) graph.ID {
	if id == "" || slices.Contains(somePeople, id) || slices.Contains(someTies, id) ||
		slices.ContainsFunc(authors, func(a graph.Author) bool { return a.ID == id }) {
		return id
	}
	return "alias"
}

func entriesUnnamed(entries []told) []told {
	for i := range entries {
		entries[i].Author.ID = unnamed(entries[i].Author.ID)
	}
	return entries
}

func linesUnnamed(lines []graph.LedgerLine) []graph.LedgerLine {
	unnamedLines := slices.Clone(lines)
	for i, line := range unnamedLines {
		line.Author.ID, line.OnBehalf = unnamed(line.Author.ID), unnamed(line.OnBehalf)
		line.Subjects = nil
		for _, subject := range lines[i].Subjects {
			line.Subjects = append(line.Subjects, unnamed(subject))
		}
		slices.Sort(line.Subjects)
		unnamedLines[i] = line
	}
	return unnamedLines
}

// dump restores what the store dumps into a fresh oracle, which must hold what the oracle beside it holds.
func (p *pair) dump(rt *rapid.T) {
	dumped := dump(rt, p.store)
	restored := NewOracle().Open(p.t)
	restore(rt, restored, dumped)
	if !bytes.Equal(dump(rt, restored), dumped) {
		rt.Fatalf("the oracle dumps otherwise what the store dumped")
	}
	got, want := everything(rt, restored), everything(rt, p.oracle)
	for side, kept := range []everythingKept{got, want} {
		entriesUnnamed(kept.History)
		for _, cells := range kept.Cells {
			p.numbered(rt, side, cells)
		}
	}
	got.Ledger, want.Ledger = linesUnnamed(got.Ledger), linesUnnamed(want.Ledger)
	equal(rt, "what the dump holds", got, want)
}
