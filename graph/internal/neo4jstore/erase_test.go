package neo4jstore

import (
	"context"
	"strings"
	"testing"
	"time"

	"spinweb/graph"
)

func erasureOf(verb graph.Verb, ids ...graph.ID) graph.Erasure {
	return graph.Erasure{Verb: verb, At: noon, Author: graph.Author{ID: "officer", Role: graph.Operator}, Records: ids}
}

func erase(t testing.TB, s *Store, erasure graph.Erasure) graph.Delta {
	t.Helper()
	delta, err := s.Erase(context.Background(), erasure)
	if err != nil {
		t.Fatalf("erase: %v", err)
	}
	return delta
}

// everything returns all that the database holds as text: of nodes, relationships and both.
func everything(t testing.TB, s server) string {
	t.Helper()
	var b strings.Builder
	for _, cypher := range []string{
		`MATCH (n) WHERE NOT n:Migration UNWIND keys(n) AS key RETURN labels(n)[0] + '.' + key + '=' + CASE WHEN n[key] IS :: LIST<ANY> THEN reduce(all = '', part IN n[key] | all + ' ' + toStringOrNull(part)) ELSE toStringOrNull(n[key]) END`,
		`MATCH ()-[r]->() UNWIND keys(r) AS key RETURN type(r) + '.' + key + '=' + toStringOrNull(r[key])`,
	} {
		for _, record := range s.query(t, cypher, nil) {
			text, _ := record.Values[0].(string)
			b.WriteString(text + "\n")
		}
	}
	return b.String()
}

func TestNothingInTheDatabaseNamesWhoWasErased(t *testing.T) {
	s, server := empty(t)
	anna := actor(t, graph.Resident, "anna-id", map[string]string{"name": "Kanarie", "legalBasis": "publicTask"})
	first := adding(anna, resident(t, "b"), resident(t, "c"), knows("gone", "anna-id", "b"), knows("here", "c", "anna-id"), knows("other", "b", "c"))
	first.Reason, first.Author.ID = graph.Seal("Kanarie vroeg het"), "anna-id"
	apply(t, s, first)
	apply(t, s, graph.Batch{At: noon, Changes: []graph.Change{{Verb: graph.Bin, Seen: 1, Record: &graph.Tombstone{ID: "gone"}}}})
	record(t, s, graph.LedgerLine{ID: "l1", At: noon, Author: graph.Author{ID: "anna-id"}, OnBehalf: "anna-id", Subjects: []graph.ID{"anna-id", "b"}})
	cell := session("anna")
	cell.Subject, cell.Value = "anna-id", []byte("Kanarie")
	put(t, s.Cells(), cell)
	server.query(t, "MATCH (a:Actor {id: 'anna-id'}), (b:Actor {id: 'b'}) CREATE (b)-[:NEAR {note: 'by hand'}]->(a)", nil)

	delta := erase(t, s, erasureOf(graph.Erase, "anna-id"))
	var ids []string
	for _, tombstone := range delta.Records {
		ids = append(ids, string(tombstone.RecordID()))
	}
	if got := strings.Join(ids, " "); got != "anna-id gone here" {
		t.Errorf("erased %s", got)
	}
	for line := range strings.Lines(everything(t, server)) {
		named := strings.Contains(line, "anna-id") && !strings.HasPrefix(line, "Change.subject=") // a trace without a name
		if named || strings.Contains(line, "Kanarie") || strings.Contains(line, "by hand") {
			t.Errorf("left: %s", line)
		}
	}
	if loaded := snapshot(t, s); loaded.Tie("other") == nil || loaded.Actor("b") == nil {
		t.Error("others are gone too")
	}
	lines, err := s.Ledger(t.Context(), graph.LedgerQuery{Subject: "b"})
	if err != nil || len(lines) != 1 || len(lines[0].Subjects) != 2 || lines[0].Author.ID != lines[0].OnBehalf {
		t.Errorf("the ledger tells %+v, %v", lines, err)
	}
	alias := lines[0].Author.ID
	if found, err := s.Ledger(t.Context(), graph.LedgerQuery{Subject: alias}); err != nil || len(found) != 1 {
		t.Errorf("by its alias: %d lines, %v", len(found), err)
	}
	if found, err := s.History(t.Context(), graph.HistoryQuery{Author: alias}); err != nil || len(found) != 6 {
		t.Errorf("by its alias: %d changes, %v", len(found), err)
	}
}

func TestAnErasureWhoseCommitIsUnknownIsDoneOnce(t *testing.T) {
	for name, fault := range map[string]fault{"never arrived": cutBeforeCommit, "answer lost": cutAfterCommit} {
		for keyed, key := range map[string]string{"with a key": "key-1", "without a key": ""} {
			t.Run(name+" "+keyed, func(t *testing.T) {
				p, s := behindProxy(t)
				apply(t, s, adding(resident(t, "a"), resident(t, "b"), knows("k", "a", "b")))
				erasure := erasureOf(graph.Erase, "a")
				erasure.Key, erasure.Fingerprint = key, "f"
				p.set(fault)
				delta := erase(t, s, erasure)
				if delta.From != 1 || delta.To != 2 || len(delta.Records) != 2 {
					t.Errorf("from %d to %d with %d records", delta.From, delta.To, len(delta.Records))
				}
				if head, err := s.Head(t.Context()); err != nil || head != 2 {
					t.Errorf("head %d, %v", head, err)
				}
				if !p.is(none) {
					t.Error("the proxy saw no commit: this proved nothing")
				}
			})
		}
	}
}

// A subject that a thousand answers named, and that changed two hundred times, in a long history.
func TestALongHistoryIsForgottenInTime(t *testing.T) {
	s, server := empty(t)
	apply(t, s, town(t, 500, 2500))
	apply(t, s, adding(resident(t, "a")))
	server.query(t, `UNWIND range(1, 200) AS i CREATE (:Batch {revision: 2 + i, id: toString(i), at: $at, reason: 'x'})
		CREATE (:Change {revision: 2 + i, place: 0, verb: 'amend', subject: 'a', record: '{"type":"actor","id":"a","kind":"Theme"}'})`,
		map[string]any{"at": noon.In(utc)})
	server.query(t, `MATCH (head:Head) SET head.revision = 202`, nil)
	subjects := []graph.ID{"a"}
	for i := range 50 {
		subjects = append(subjects, graph.DerivedID("subject", string(rune('a'+i))))
	}
	for range 20 {
		var lines []graph.LedgerLine
		for range 50 {
			lines = append(lines, line(graph.NewID(), subjects...))
		}
		record(t, s, lines...)
	}
	var delta graph.Delta
	start := time.Now()
	used := peak(t, server, func() { delta = erase(t, s, erasureOf(graph.Erase, "a")) })
	t.Logf("%v, %d MB", time.Since(start), used>>20)
	if delta.To != 203 || len(delta.Records) != 1 {
		t.Errorf("to %d with %d records", delta.To, len(delta.Records))
	}
	if found, err := s.Ledger(t.Context(), graph.LedgerQuery{Subject: "a"}); err != nil || len(found) != 0 {
		t.Errorf("%d lines name it still, %v", len(found), err)
	}
	left := server.query(t, `MATCH (c:Change {subject: 'a'}) WHERE c.record IS NOT NULL RETURN count(c)`, nil)[0].Values[0]
	if left != int64(0) {
		t.Errorf("%v changes hold it still", left)
	}
}
