package neo4jstore

import (
	"bytes"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/personal"
)

// older makes the database of a server as an older spinweb left it. testdata/schema13.cypher was written by
// the program that knew thirteen migrations, the last one before cells, bin and erasures; schema23.cypher by
// the last one that kept a (:LedgerMention) for every subject of every line.
func older(t *testing.T, schema string) server {
	t.Helper()
	s := testServer(t)
	s.wipeAll(t)
	file, err := os.ReadFile("testdata/" + schema + ".cypher")
	if err != nil {
		t.Fatal(err)
	}
	for statement := range strings.SplitSeq(strings.TrimSpace(string(file)), ";\n") {
		s.query(t, strings.TrimSuffix(statement, ";"), nil)
	}
	s.query(t, "CALL db.awaitIndexes(60)", nil)
	return s
}

func TestADatabaseOfAnOlderSchemaIsReadRight(t *testing.T) {
	s := older(t, "schema13").open(t)
	loaded := snapshot(t, s)
	actors, ties := loaded.Size()
	if loaded.Revision() != 3 || actors != 2 || ties != 1 || loaded.Actor("bert") == nil || loaded.Tie("bert-cor") == nil {
		t.Errorf("revision %d with %d actors and %d ties", loaded.Revision(), actors, ties)
	}
	entries, err := s.History(t.Context(), graph.HistoryQuery{})
	if err != nil {
		t.Fatal(err)
	}
	var told []string
	for _, e := range entries {
		_, gone := e.Change.Record.(*graph.Tombstone)
		told = append(told, fmt.Sprint(e.Revision, e.Place, e.Change.Verb, e.Change.Record.RecordID(), e.Change.Seen, gone, e.Key))
	}
	want := []string{
		"1 0 add anna 0 false sleutel-1", "1 1 add bert 0 false sleutel-1", "1 2 add cor 0 false sleutel-1",
		"1 3 add anna-bert 0 false sleutel-1", "1 4 add bert-cor 0 false sleutel-1",
		"2 0 amend bert 1 false ", "2 1 end bert-cor 1 false ", "2 2 bin anna-bert 1 true ", "3 0 bin anna 1 true ",
	}
	for i := range want {
		want[i] = strings.ReplaceAll(want[i], " ", "")
	}
	for i := range told {
		told[i] = strings.ReplaceAll(told[i], " ", "")
	}
	if !slices.Equal(told, want) {
		t.Errorf("history:\n%s\nwant:\n%s", strings.Join(told, "\n"), strings.Join(want, "\n"))
	}
	anna, _ := entries[0].Change.Record.(*graph.Actor)
	if name := anna.Draft(personal.Open).Attributes["name"]; name != `Anna 'de' "from":"x"` {
		t.Errorf("name %q", name)
	}
	lines, err := s.Ledger(t.Context(), graph.LedgerQuery{Subject: "anna"})
	if err != nil || len(lines) != 1 || !slices.Equal(lines[0].Subjects, []graph.ID{"anna", "bert"}) {
		t.Errorf("ledger: %+v, %v", lines, err)
	}
	delta, err := s.Since(t.Context(), 1)
	if err != nil || len(delta.Records) != 4 {
		t.Errorf("since 1: %d records, %v", len(delta.Records), err)
	}
}

func TestADatabaseOfAnOlderSchemaLearnsWhatIsNew(t *testing.T) {
	server := older(t, "schema13")
	s := server.open(t)
	apply(t, s, adding(actor(t, graph.Resident, "anna", map[string]string{"name": "Anna", "legalBasis": "publicTask"}))) // who was in the bin
	put(t, s.Cells(), session("c"))
	delta := erase(t, s, erasureOf(graph.Erase, "anna"))
	if len(delta.Records) != 2 || delta.Records[1].RecordID() != "anna-bert" {
		t.Errorf("erased %v, want her and the tie that she had", delta.Records)
	}
	whole := dumped(t, s)
	if bytes.Contains(whole, []byte("Anna")) {
		t.Error("the dump still names her")
	}
	server.wipe(t)
	if err := s.Restore(t.Context(), bytes.NewReader(whole)); err != nil {
		t.Fatal(err)
	}
	if again := dumped(t, s); !bytes.Equal(again, whole) {
		t.Errorf("restored:\n%s\nwas:\n%s", again, whole)
	}
}

func TestTheLedgerOfAnOlderSchemaIsFoundBySubject(t *testing.T) {
	server := older(t, "schema23")
	s := server.open(t)
	for _, c := range []struct {
		query graph.LedgerQuery
		want  []graph.ID
	}{
		{graph.LedgerQuery{}, []graph.ID{"line-5", "line-1", "line-2", "line-3", "line-4"}},
		{graph.LedgerQuery{Subject: "anna"}, []graph.ID{"line-1", "line-4"}},
		{graph.LedgerQuery{Subject: "bert"}, []graph.ID{"line-1", "line-3", "line-4"}},
		{graph.LedgerQuery{Subject: "bert", Since: noon.Add(time.Minute)}, []graph.ID{"line-3", "line-4"}},
		{graph.LedgerQuery{Subject: "cor"}, []graph.ID{"line-5"}},
		{graph.LedgerQuery{Subject: "iglq5llm2xslxr5g3wy4h6mof4"}, []graph.ID{"line-3"}}, // who was dirk
		{graph.LedgerQuery{Subject: "dirk"}, nil},
	} {
		if got := linesOf(t, s, c.query); !slices.Equal(got, c.want) {
			t.Errorf("%+v: got %v, want %v", c.query, got, c.want)
		}
	}
	count := func(label string) any {
		return server.query(t, "MATCH (n:"+label+") RETURN count(n)", nil)[0].Values[0]
	}
	if marks, mentions := count("LedgerMark"), count("LedgerMention"); marks != int64(6) || mentions != int64(0) {
		t.Errorf("%v marks and %v mentions", marks, mentions)
	}
	erase(t, s, erasureOf(graph.Erase, "bert"))
	for _, line := range ledgerOf(t, s) {
		if slices.Contains(line.Subjects, "bert") {
			t.Errorf("%s names bert still", line.ID)
		}
	}
}

func ledgerOf(t *testing.T, s *Store) []graph.LedgerLine {
	t.Helper()
	lines, err := s.Ledger(t.Context(), graph.LedgerQuery{})
	if err != nil {
		t.Fatal(err)
	}
	return lines
}

// A step takes 20,000 mentions.
func TestAManyYearsLedgerIsMarkedInSteps(t *testing.T) {
	_, server := empty(t)
	server.query(t, `UNWIND range(0, 20999) AS i CREATE (:LedgerMention {subject: 's' + (i % 30), line: 'l' + i,
		at: datetime('2026-09-01T10:59:59.999999Z') + duration({hours: i % 4})})`, nil)
	server.query(t, "MATCH (m:Migration) WHERE m.version > 23 DELETE m", nil) // as if a server had died half-way
	server.open(t)
	left := server.query(t, "RETURN COUNT { (:LedgerMention) } AS mentions, COUNT { (:LedgerMark) } AS marks", nil)[0].Values
	if left[0] != int64(0) || left[1] != int64(60) { // of i%30 and i%4 half the pairs occur
		t.Errorf("%v mentions and %v marks", left[0], left[1])
	}
}

func TestAMigrationThatDoesNotGetOnFails(t *testing.T) {
	s, _ := empty(t)
	if err := s.migrateOne(t.Context(), migration{version: 1, name: "stuck", cypher: "RETURN 1 AS left"}); err == nil {
		t.Error("it ended")
	}
}
