package storetest

import (
	"errors"
	"fmt"
	"testing"
	"time"

	"pgregory.net/rapid"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// randomOperations does the same to a store and to the oracle, and demands the same answers.
func randomOperations(t testing.TB, fresh func(testing.TB) Database) {
	randomly(t, fresh, func(p *pair) map[string]func(*rapid.T) {
		return map[string]func(*rapid.T){
			"apply":   p.apply,
			"apply 2": p.apply, // writing is half of what happens
			"apply 3": p.apply,
			"apply 4": p.apply,
			"erase":   p.erase,
			"put":     p.put,
			"since":   p.since,
			"load":    p.load,
			"history": p.history,
			"record":  p.record,
			"ledger":  p.askLedger,
			"dump":    p.dump,
			"reopen":  p.reopen,
		}
	})
}

// randomCells does so to cells alone.
func randomCells(t testing.TB, fresh func(testing.TB) Database) {
	randomly(t, fresh, func(p *pair) map[string]func(*rapid.T) {
		return map[string]func(*rapid.T){"put": p.put, "put 2": p.put, "put 3": p.put, "drop": p.drop, "cells": p.askCells, "dump": p.dump, "reopen": p.reopen}
	})
}

func randomly(t testing.TB, fresh func(testing.TB) Database, actions func(*pair) map[string]func(*rapid.T)) {
	rapid.Check(t, func(rt *rapid.T) {
		db, oracle := fresh(t), NewOracle()
		p := &pair{t: t, db: db, store: db.Open(t), oracle: oracle.Open(t), known: oracle}
		defer p.close()
		rt.Repeat(actions(p))
	})
}

// pair is a store and the oracle that it must equal.
type pair struct {
	t      testing.TB
	db     Database
	store  store.Store
	oracle store.Store
	known  *Oracle // to draw versions that are right

	puts      [][2]int64 // the versions that store and oracle gave the same cell
	abandoned []store.Store
}

// Small pools, so that random operations meet.
var (
	somePeople = poolOf("person", 4)
	someTies   = poolOf("tie", 4)
	someLines  = poolOf("line", 6)
	someKeys   = []string{"", "", "", "sleutel-1", "sleutel-2"}
	someNames  = []string{"Anna", "José", "محمد", "👍🏽"}
	someDates  = []string{"", "2024", "2024-03-31", "1900-01"}
	authors    = []graph.Author{Networker, {ID: "GM0363", Role: graph.Manager}, {Role: graph.Operator}, {ID: somePeople[0], Role: graph.ResidentRole}}
)

func poolOf(name string, size int) []graph.ID {
	pool := make([]graph.ID, size)
	for i := range pool {
		pool[i] = graph.DerivedID("storetest", fmt.Sprint(name, i))
	}
	return pool
}

func drawMoment(rt *rapid.T) time.Time {
	return Recorded.Add(time.Duration(rapid.IntRange(0, 5).Draw(rt, "minute")) * time.Minute)
}

func (p *pair) apply(rt *rapid.T) {
	batch := graph.Batch{
		Key:         rapid.SampledFrom(someKeys).Draw(rt, "key"),
		Fingerprint: rapid.SampledFrom([]string{"f", "f", "g"}).Draw(rt, "fingerprint"),
		Author:      rapid.SampledFrom(authors).Draw(rt, "author"),
		At:          drawMoment(rt),
		Reason:      graph.Seal(rapid.SampledFrom(someNames).Draw(rt, "reason")),
		Undoes:      graph.Revision(max(0, rapid.IntRange(-9, int(p.known.head())+1).Draw(rt, "undoes"))),
		Empty:       rapid.IntRange(0, 9).Draw(rt, "empty") == 0,
	}
	if rapid.IntRange(0, 4).Draw(rt, "demands") == 0 {
		id := rapid.SampledFrom(append(somePeople, someTies...)).Draw(rt, "demanded")
		batch.Demands = []graph.Demand{{ID: id, Version: p.version(rt, id)}}
	}
	if rapid.IntRange(0, 4).Draw(rt, "tie demands") == 0 {
		asOf := max(0, int(p.known.head())-rapid.IntRange(0, 3).Draw(rt, "ago"))
		batch.TieDemands = []graph.TieDemand{{Actor: rapid.SampledFrom(append(somePeople, someTies...)).Draw(rt, "tied"), AsOf: graph.Revision(asOf)}}
	}
	for range rapid.IntRange(0, 5).Draw(rt, "size") {
		batch.Changes = append(batch.Changes, p.change(rt))
	}
	got, err := p.store.Apply(rt.Context(), batch)
	want, wantErr := p.oracle.Apply(rt.Context(), batch)
	sameFailure(rt, "apply", err, wantErr)
	equal(rt, "revisions", [2]graph.Revision{got.From, got.To}, [2]graph.Revision{want.From, want.To})
	equal(rt, "records", encoded(got.Records), encoded(want.Records))
}

// version draws the version of a record, mostly the right one.
func (p *pair) version(rt *rapid.T, id graph.ID) graph.Revision {
	if rapid.IntRange(0, 9).Draw(rt, "other version") == 0 {
		return graph.Revision(rapid.IntRange(0, 20).Draw(rt, "version"))
	}
	return p.known.standing(id).Version
}

// change draws an addition of what is not there, or any other change of what is; sometimes the reverse.
func (p *pair) change(rt *rapid.T) graph.Change {
	record := p.drawRecord(rt)
	id := record.RecordID()
	change := graph.Change{Record: record, Seen: p.version(rt, id)}
	verbs := []graph.Verb{graph.Amend, graph.Amend, graph.End, graph.Bin, graph.Bin}
	if there := p.known.standing(id).Exists(); there == (rapid.IntRange(0, 9).Draw(rt, "reverse") == 0) {
		verbs = []graph.Verb{graph.Add}
	}
	switch change.Verb = rapid.SampledFrom(verbs).Draw(rt, "verb"); change.Verb {
	case graph.Add:
		change.Seen = 0
	case graph.Bin:
		change.Record = &graph.Tombstone{ID: id}
	}
	return change
}

func (p *pair) drawRecord(rt *rapid.T) graph.Record {
	period := Period(rapid.SampledFrom(someDates).Draw(rt, "since"), rapid.SampledFrom(someDates).Draw(rt, "until"))
	if rapid.Bool().Draw(rt, "tie") {
		i := rapid.IntRange(0, len(someTies)-1).Draw(rt, "which tie")
		tie := &graph.Tie{ID: someTies[i], Kind: graph.Knows, From: somePeople[i], To: somePeople[(i+1)%len(somePeople)], Period: period, RecordedAt: Recorded}
		if rapid.IntRange(0, 19).Draw(rt, "turned") == 0 {
			tie.From, tie.To = tie.To, tie.From
		}
		return tie
	}
	actor := Amended(Resident(rapid.SampledFrom(someNames).Draw(rt, "name")),
		map[string]string{"ageBand": rapid.SampledFrom([]string{"", "85+"}).Draw(rt, "age band")})
	actor.ID, actor.Period = rapid.SampledFrom(somePeople).Draw(rt, "which person"), period
	return actor
}

func (p *pair) since(rt *rapid.T) {
	revision := graph.Revision(rapid.IntRange(0, int(p.known.head())+1).Draw(rt, "revision"))
	got, err := p.store.Since(rt.Context(), revision)
	want, wantErr := p.oracle.Since(rt.Context(), revision)
	sameFailure(rt, "since", err, wantErr)
	equal(rt, "revisions", [2]graph.Revision{got.From, got.To}, [2]graph.Revision{want.From, want.To})
	equal(rt, "number of records", len(got.Records), len(want.Records))
	equal(rt, "records", byID(rt, got.Records), byID(rt, want.Records))
}

func (p *pair) load(rt *rapid.T) {
	got, revision := load(rt, p.store)
	want, wantRevision := load(rt, p.oracle)
	equal(rt, "revision", revision, wantRevision)
	equal(rt, "loaded", got, want)
}

func (p *pair) history(rt *rapid.T) {
	query := graph.HistoryQuery{
		Subject:  rapid.SampledFrom(append([]graph.ID{"", ""}, somePeople...)).Draw(rt, "subject"),
		Author:   rapid.SampledFrom([]graph.ID{"", "", Networker.ID, "GM0363"}).Draw(rt, "author"),
		Revision: graph.Revision(max(0, rapid.IntRange(-9, 9).Draw(rt, "revision"))),
		After:    graph.Revision(rapid.IntRange(0, 9).Draw(rt, "after")),
		Limit:    rapid.IntRange(0, 4).Draw(rt, "limit"),
	}
	equal(rt, "history", entriesUnnamed(tell(history(rt, p.store, query))), entriesUnnamed(tell(history(rt, p.oracle, query))))
}

func (p *pair) record(rt *rapid.T) {
	lines := make([]graph.LedgerLine, rapid.IntRange(0, 3).Draw(rt, "lines"))
	for i := range lines {
		lines[i] = Line(rapid.SampledFrom([][]graph.ID{nil, somePeople[:1], sortedIDs(somePeople[1:]...)}).Draw(rt, "subjects")...)
		lines[i].ID, lines[i].At = rapid.SampledFrom(someLines).Draw(rt, "line"), drawMoment(rt)
		lines[i].Author = rapid.SampledFrom(authors).Draw(rt, "author")
		lines[i].OnBehalf = rapid.SampledFrom([]graph.ID{"", "", somePeople[1]}).Draw(rt, "on behalf")
	}
	sameFailure(rt, "record", p.store.Record(rt.Context(), lines...), p.oracle.Record(rt.Context(), lines...))
}

func (p *pair) askLedger(rt *rapid.T) {
	query := graph.LedgerQuery{
		Subject: rapid.SampledFrom(append([]graph.ID{"", ""}, somePeople...)).Draw(rt, "subject"),
		Author:  rapid.SampledFrom([]graph.ID{"", Networker.ID}).Draw(rt, "author"),
		Limit:   rapid.IntRange(0, 4).Draw(rt, "limit"),
	}
	if rapid.Bool().Draw(rt, "from a moment") {
		query.Since = drawMoment(rt)
	}
	if rapid.Bool().Draw(rt, "until a moment") {
		query.Until = drawMoment(rt)
	}
	equal(rt, "ledger", linesUnnamed(ledger(rt, p.store, query)), linesUnnamed(ledger(rt, p.oracle, query)))
}

// reopen sometimes leaves the handle for a new one, closed or as after a crash.
func (p *pair) reopen(rt *rapid.T) {
	switch rapid.IntRange(0, 5).Draw(rt, "really") { // opening is slow
	case 0:
		_ = p.store.Close()
		p.store = p.db.Open(p.t)
	case 1:
		p.abandoned = append(p.abandoned, p.store)
		p.store = p.db.Open(p.t)
	}
}

func (p *pair) close() {
	for _, s := range append(p.abandoned, p.store) {
		_ = s.Close()
	}
}

// sameFailure demands that both succeed or fail in the same way.
func sameFailure(rt *rapid.T, doing string, got, want error) {
	rt.Helper()
	if failure(got) != failure(want) {
		rt.Fatalf("%s: got %v, want %v", doing, got, want)
	}
}

func failure(err error) string {
	var classified *graph.Error
	switch {
	case err == nil:
		return "none"
	case errors.As(err, &classified):
		return fmt.Sprintf("kind %d", classified.Kind)
	default:
		return "unclassified"
	}
}
