package neo4jstore

import (
	"bytes"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"spinweb/graph"
	"spinweb/graph/internal/personal"
)

// older makes the database of a server as an older spinweb left it: testdata/schema13.cypher was written by
// the program that knew thirteen migrations, the last one before cells, bin and erasures.
func older(t *testing.T) server {
	t.Helper()
	s := testServer(t)
	s.wipeAll(t)
	file, err := os.ReadFile("testdata/schema13.cypher")
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
	s := older(t).open(t)
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
	server := older(t)
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
