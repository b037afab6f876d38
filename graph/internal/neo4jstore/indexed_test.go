package neo4jstore

import (
	"bytes"
	"testing"
	"time"

	"spinweb/graph"
)

// TestWhoeverReadsByAnIndexWaitsUntilItKnowsTheHead takes a change away, as if the index did not know it yet.
func TestWhoeverReadsByAnIndexWaitsUntilItKnowsTheHead(t *testing.T) {
	s, server := empty(t)
	apply(t, s, adding(resident(t, "a"), resident(t, "b")))
	for name, read := range map[string]func(*Store) (int, error){
		"history": func(s *Store) (int, error) {
			entries, err := s.History(t.Context(), graph.HistoryQuery{})
			return len(entries), err
		},
		"since": func(s *Store) (int, error) {
			delta, err := s.Since(t.Context(), 0)
			return len(delta.Records), err
		},
		"dump": func(s *Store) (int, error) {
			var dump bytes.Buffer
			err := s.Dump(t.Context(), &dump)
			return bytes.Count(dump.Bytes(), []byte(`{"change":`)), err
		},
	} {
		fresh := server.open(t)
		server.query(t, "MATCH (c:Change {subject: 'b'}) REMOVE c:Change SET c:Hidden", nil)
		shown := make(chan struct{})
		time.AfterFunc(200*time.Millisecond, func() { // what is not there cannot tell when it is looked for
			defer close(shown)
			server.query(t, "MATCH (c:Hidden) REMOVE c:Hidden SET c:Change", nil)
		})
		found, err := read(fresh)
		<-shown
		if err != nil || found != 2 {
			t.Errorf("%s finds %d changes, %v", name, found, err)
		}
	}
}

// TestAnOlderProgramBesideThisOneStopsNoReader writes as one does that counts no changes.
func TestAnOlderProgramBesideThisOneStopsNoReader(t *testing.T) {
	s, server := empty(t)
	apply(t, s, adding(resident(t, "a"), resident(t, "b"), resident(t, "c")))
	server.query(t, "MATCH (h:Head) SET h.revision = 2 CREATE (:Batch {revision: 2, id: 'x', at: $at}), "+
		"(:Change {revision: 2, place: 0, verb: 'bin', subject: 'a', seen: 1})", map[string]any{"at": noon})
	if delta, err := s.Since(t.Context(), 1); err != nil || delta.To != 2 || len(delta.Records) != 1 {
		t.Errorf("%+v, %v", delta, err)
	}
}
