package sqlitestore

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/personal"
	"spinweb/graph/internal/storetest"
)

// old is the ID of somebody or something in the stores of older schemas.
func old(name string) graph.ID { return graph.DerivedID("old schema", name) }

// oldMoment is so many hours after the first batch in them.
func oldMoment(hours int) time.Time {
	return time.Date(2026, time.September, 1, 8+hours, 0, 0, 123456000, time.UTC)
}

// TestAStoreOfAnOlderSchemaIsBroughtUpToDate opens a copy of each, twice, so that the second time finds it done.
func TestAStoreOfAnOlderSchemaIsBroughtUpToDate(t *testing.T) {
	folders, err := filepath.Glob("testdata/schema-*")
	if err != nil || len(folders) == 0 {
		t.Fatalf("%d folders, error %v", len(folders), err)
	}
	for _, folder := range folders {
		t.Run(filepath.Base(folder), func(t *testing.T) {
			address := t.TempDir()
			if err := os.CopyFS(address, os.DirFS(folder)); err != nil {
				t.Fatal(err)
			}
			for range 2 {
				s, err := Open(t.Context(), address, Options{})
				if err != nil {
					t.Fatal(err)
				}
				oldRecords(t, s)
				oldHistory(t, s)
				oldLedger(t, s)
				if err := s.Close(); err != nil {
					t.Fatal(err)
				}
			}
			oldStoreIsWrittenOn(t, openFor(t, address))
		})
	}
}

func oldRecords(t *testing.T, s *Store) {
	t.Helper()
	names := map[graph.ID]string{}
	head, err := s.Load(t.Context(), func(record graph.Record) error {
		names[record.RecordID()] = fmt.Sprint(record.RecordVersion())
		if actor, ok := record.(*graph.Actor); ok {
			names[actor.ID] += " " + actor.Draft(personal.Open).Attributes["name"]
		}
		return nil
	})
	want := map[graph.ID]string{old("anna"): "2 Zoë Anna de Vries-Bakker", old("bert"): "1 Bert", old("buurthuis"): "1 Buurthuis De Spil",
		old("anna-bert"): "1"}
	if err != nil || head != 3 || !maps.Equal(names, want) {
		t.Fatalf("load at %d gives %v, want %v, error %v", head, names, want, err)
	}
	since, err := s.Since(t.Context(), 2)
	if err != nil || len(since.Records) != 2 {
		t.Fatalf("since 2 gives %d records, want 2 tombstones, error %v", len(since.Records), err)
	}
	for _, record := range since.Records {
		if tombstone, ok := record.(*graph.Tombstone); !ok || tombstone.Version != 3 || tombstone.ID != old("cor") && tombstone.ID != old("bert-cor") {
			t.Errorf("since 2 gives %v", record)
		}
	}
}

func oldHistory(t *testing.T, s *Store) {
	t.Helper()
	entries, err := s.History(t.Context(), graph.HistoryQuery{})
	if err != nil || len(entries) != 9 {
		t.Fatalf("%d entries, want 6 + 1 + 2, error %v", len(entries), err)
	}
	var told []string
	for _, e := range entries {
		told = append(told, fmt.Sprintf("%d.%d %s of %d, key %q, undoes %d, %q", e.Revision, e.Place, e.Change.Verb, e.Change.Seen,
			e.Key, e.Undoes, personal.Open(e.Reason)))
	}
	for place, want := range map[int]string{
		0: `1.0 add of 0, key "eerste", undoes 0, "kennismaking"`,
		6: `2.0 amend of 1, key "", undoes 0, "getrouwd"`,
		7: `3.0 bin of 1, key "derde", undoes 0, ""`, // it was called remove
		8: `3.1 bin of 1, key "derde", undoes 0, ""`,
	} {
		if told[place] != want {
			t.Errorf("entry %d is %s, want %s", place, told[place], want)
		}
	}
	if e := entries[6]; !e.At.Equal(oldMoment(1)) || e.Author != (graph.Author{ID: old("noor"), Role: graph.Networker}) {
		t.Errorf("the second batch is of %v by %v", e.At, e.Author)
	}
	first, err := s.Apply(t.Context(), graph.Batch{Key: "derde", Fingerprint: "f"})
	if err != nil || first.To != 3 || len(first.Records) != 2 {
		t.Errorf("a key of then gives revision %d with %d records, error %v", first.To, len(first.Records), err)
	}
}

func oldLedger(t *testing.T, s *Store) {
	t.Helper()
	lines, err := s.Ledger(t.Context(), graph.LedgerQuery{Subject: old("bert")})
	if err != nil || len(lines) != 1 {
		t.Fatalf("%d lines, want 1, error %v", len(lines), err)
	}
	subjects := []graph.ID{old("anna"), old("bert")}
	slices.Sort(subjects)
	l := lines[0]
	if l.ID != old("regel 1") || !l.At.Equal(oldMoment(3)) || l.OnBehalf != old("team") || l.Purpose != "support" || !slices.Equal(l.Subjects, subjects) {
		t.Errorf("the line is %v", l)
	}
	if all, err := s.Ledger(t.Context(), graph.LedgerQuery{Author: old("noor")}); err != nil || len(all) != 2 || all[1].Outcome != graph.Refused {
		t.Errorf("the ledger is %v, error %v", all, err)
	}
}

// TestALedgerOfRowsKeepsWhomItsLinesName reads by subject, after the upgrade, what was a row for each subject then.
func TestALedgerOfRowsKeepsWhomItsLinesName(t *testing.T) {
	address := t.TempDir()
	if err := os.CopyFS(address, os.DirFS("testdata/schema-2")); err != nil {
		t.Fatal(err)
	}
	s := openFor(t, address)
	one := graph.DerivedID("old schema, resident", "0") // of the 150 in one line
	for _, c := range []struct {
		query graph.LedgerQuery
		want  []string
	}{
		{graph.LedgerQuery{Subject: old("dirk")}, []string{"voor 1970", "voor negen uur", "om negen uur"}},
		{graph.LedgerQuery{Subject: old("dirk"), Since: nine}, []string{"om negen uur"}},
		{graph.LedgerQuery{Subject: old("dirk"), Until: nine}, []string{"voor 1970", "voor negen uur"}},
		{graph.LedgerQuery{Subject: one}, []string{"om negen uur"}},
		{graph.LedgerQuery{Subject: `dirk","eva`}, []string{"voor negen uur"}},
		{graph.LedgerQuery{Subject: "eva"}, []string{"van anderen"}},
		{graph.LedgerQuery{Author: old("mila")}, []string{"voor 1970", "voor negen uur", "om negen uur", "van anderen"}},
	} {
		want := make([]string, len(c.want))
		for i, name := range c.want {
			want[i] = string(old(name))
		}
		lines, err := s.Ledger(t.Context(), c.query)
		if got := names(lines); err != nil || got != strings.Join(want, " ") {
			t.Errorf("%+v gives %s, want %s, error %v", c.query, got, want, err)
		}
	}
	lines, err := s.Ledger(t.Context(), graph.LedgerQuery{Subject: one})
	if err != nil || len(lines) != 1 || len(lines[0].Subjects) != 151 || !slices.IsSorted(lines[0].Subjects) {
		t.Errorf("of the 150: %v, error %v", lines, err)
	}
}

// oldStoreIsWrittenOn takes back a removal of then, and deletes for good what was removed then.
func oldStoreIsWrittenOn(t *testing.T, s *Store) {
	t.Helper()
	cor := storetest.Resident("Cor")
	cor.ID = old("cor")
	back := storetest.Adding(cor)
	back.Undoes = 3
	if _, err := s.Apply(t.Context(), back); err != nil {
		t.Fatalf("bring back: %v", err)
	}
	delta, err := s.Erase(t.Context(), graph.Erasure{Verb: graph.Delete, At: storetest.Recorded, Records: []graph.ID{old("bert-cor")}})
	if err != nil || delta.To != 5 {
		t.Fatalf("delete what was removed then: revision %d, error %v", delta.To, err)
	}
	entries, err := s.History(t.Context(), graph.HistoryQuery{Subject: old("cor"), After: 3})
	if err != nil || len(entries) != 1 || entries[0].Undoes != 3 {
		t.Fatalf("the history says %v, error %v", entries, err)
	}
}
