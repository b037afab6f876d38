package neo4jstore

import (
	"bytes"
	"testing"
	"time"

	"spinweb/graph"
)

// committing takes a change of the newest batch away, as if the index did not know it yet, and returns what
// brings it back.
func committing(t *testing.T, s server) (arrive func()) {
	t.Helper()
	s.query(t, "MATCH (c:Change {subject: 'b'}) REMOVE c:Change SET c:Hidden", nil)
	return func() { s.query(t, "MATCH (c:Hidden) REMOVE c:Hidden SET c:Change", nil) }
}

func TestABatchThatIsStillCommittingIsToldOfWholeOrNotAtAll(t *testing.T) {
	s, server := empty(t)
	apply(t, s, adding(resident(t, "c")))
	apply(t, s, adding(resident(t, "a"), resident(t, "b")))
	arrive := committing(t, server)
	fresh := server.open(t)
	tells := func(when string, revision graph.Revision, changes int) {
		t.Helper()
		head, err := fresh.Head(t.Context())
		if err != nil || head != revision {
			t.Errorf("%s the head is %d, %v", when, head, err)
		}
		delta, err := fresh.Since(t.Context(), 0)
		if err != nil || delta.To != revision || len(delta.Records) != changes {
			t.Errorf("%s since tells of %d changes up to %d, %v", when, len(delta.Records), delta.To, err)
		}
		entries, err := fresh.History(t.Context(), graph.HistoryQuery{})
		if err != nil || len(entries) != changes {
			t.Errorf("%s history tells of %d changes, %v", when, len(entries), err)
		}
	}
	tells("while it commits", 1, 1)
	arrive()
	tells("once it is committed", 2, 3)
}

// What reads the graph itself may meet records of a batch that is still committing.
func TestWhoeverReadsTheWholeWaitsUntilTheIndexKnowsTheHead(t *testing.T) {
	s, server := empty(t)
	apply(t, s, adding(resident(t, "a"), resident(t, "b")))
	for name, read := range map[string]func(*Store) (int, error){
		"load": func(s *Store) (int, error) {
			found := map[graph.ID]bool{}
			revision, err := s.Load(t.Context(), func(record graph.Record) error { found[record.RecordID()] = true; return nil })
			return len(found) * int(revision), err
		},
		"dump": func(s *Store) (int, error) {
			var dump bytes.Buffer
			err := s.Dump(t.Context(), &dump)
			return bytes.Count(dump.Bytes(), []byte(`{"change":`)), err
		},
	} {
		fresh := server.open(t)
		arrive := committing(t, server)
		shown := make(chan struct{})
		time.AfterFunc(200*time.Millisecond, func() { // what is not there cannot tell when it is looked for
			defer close(shown)
			arrive()
		})
		found, err := read(fresh)
		<-shown
		if err != nil || found != 2 {
			t.Errorf("%s finds %d, %v", name, found, err)
		}
	}
}

func TestANewestBatchThatStaysWithoutItsChangesIsUnavailable(t *testing.T) {
	s, server := empty(t)
	apply(t, s, adding(resident(t, "a"), resident(t, "b")))
	committing(t, server)
	fresh := server.open(t)
	if head, err := fresh.Head(t.Context()); err != nil || head != 0 {
		t.Fatalf("at first: %d, %v", head, err)
	}
	fresh.lag.since = fresh.lag.since.Add(-applyLimit(2) - commitGrace)
	if _, err := fresh.Head(t.Context()); graph.KindOf(err) != graph.UnavailableKind {
		t.Errorf("after longer than a commit may take: %v", err)
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

func TestReadersGoOnWhileALargeBatchCommits(t *testing.T) {
	s, server := empty(t)
	apply(t, s, adding(resident(t, "before")))
	readers := server.open(t)
	batch, done := town(t, 1_000, 4_000), make(chan error, 1)
	go func() {
		_, err := s.Apply(t.Context(), batch)
		done <- err
	}()
	for kept := false; !kept; {
		select {
		case err := <-done:
			if err != nil {
				t.Fatal(err)
			}
			kept = true
		default:
		}
		delta, err := readers.Since(t.Context(), 1)
		if err != nil {
			t.Fatalf("while the batch is written: %v", err)
		}
		whole := delta.To == 2 && len(delta.Records) == len(batch.Changes)
		if nothing := delta.To == 1 && len(delta.Records) == 0; !whole && (kept || !nothing) {
			t.Fatalf("kept is %v, and there are %d changes up to %d", kept, len(delta.Records), delta.To)
		}
		if err := readers.Record(t.Context(), line(graph.NewID(), "before")); err != nil {
			t.Fatalf("a line while the batch is written: %v", err)
		}
	}
}
