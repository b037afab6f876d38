package neo4jstore

import (
	"bytes"
	"context"
	"errors"
	"io"
	"strings"
	"testing"
	"time"

	"spinweb/graph"
)

func dumped(t testing.TB, s *Store) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := s.Dump(context.Background(), &b); err != nil {
		t.Fatalf("dump: %v", err)
	}
	return b.Bytes()
}

// isIncomplete demands that every method but Restore and Close says so.
func isIncomplete(t *testing.T, s *Store) {
	t.Helper()
	ctx, c := t.Context(), s.Cells()
	for name, err := range map[string]error{
		"apply":   second(s.Apply(ctx, adding(resident(t, "x")))),
		"erase":   second(s.Erase(ctx, erasureOf(graph.Erase, "x"))),
		"head":    second(s.Head(ctx)),
		"load":    second(s.Load(ctx, func(graph.Record) error { return nil })),
		"since":   second(s.Since(ctx, 0)),
		"history": second(s.History(ctx, graph.HistoryQuery{})),
		"ledger":  second(s.Ledger(ctx, graph.LedgerQuery{})),
		"record":  s.Record(ctx, line("x")),
		"dump":    s.Dump(ctx, io.Discard),
		"ping":    s.Ping(ctx),
		"get":     second(c.Get(ctx, "session", "x", noon)),
		"put":     second(c.Put(ctx, session("x"), noon)),
		"drop":    c.Drop(ctx, "session", "x"),
		"drop of": second(c.DropOf(ctx, "session", "a")),
		"list":    second(c.List(ctx, "session", noon)),
		"sweep":   second(c.Sweep(ctx, noon)),
	} {
		var refused *graph.Error
		if !errors.As(err, &refused) || refused.Kind != graph.ConflictKind || refused.Code != graph.StoreIncomplete {
			t.Errorf("%s: got %v", name, err)
		}
	}
}

func second[T any](_ T, err error) error { return err }

func TestAStoreThatIsRestoredByHalfSaysSoUntilItIsRestoredWhole(t *testing.T) {
	s, server := empty(t)
	apply(t, s, adding(resident(t, "a"), resident(t, "b"), knows("k", "a", "b")))
	record(t, s, line("l", "a"))
	put(t, s.Cells(), session("c"))
	whole := dumped(t, s)
	server.wipe(t)

	err := s.Restore(t.Context(), bytes.NewReader(whole[:len(whole)/2]))
	if graph.KindOf(err) != graph.InvalidKind {
		t.Errorf("half a dump: %v", err)
	}
	isIncomplete(t, s)
	again := server.open(t)
	isIncomplete(t, again)
	server.query(t, "CREATE (:Actor:Note {text: 'by hand'})", nil)
	if err := again.Restore(t.Context(), bytes.NewReader(whole)); err != nil {
		t.Fatal(err)
	}
	if got := dumped(t, s); !bytes.Equal(got, whole) {
		t.Errorf("restored:\n%s\nwas:\n%s", got, whole)
	}
	if loaded := snapshot(t, s); loaded.Tie("k") == nil || loaded.Revision() != 1 {
		t.Errorf("revision %d", loaded.Revision())
	}
	if left := server.query(t, "MATCH (n:Note) RETURN n", nil); len(left) != 1 {
		t.Error("what somebody drew by hand is gone")
	}
	err = s.Restore(t.Context(), bytes.NewReader(whole))
	var refused *graph.Error
	if !errors.As(err, &refused) || refused.Code != graph.StoreNotEmpty {
		t.Errorf("into a store that holds something: %v", err)
	}
}

func TestARestoreWhoseCommitsAreUnknownWritesNothingTwice(t *testing.T) {
	for name, fault := range map[string]fault{"never arrived": cutBeforeCommit, "answer lost": cutAfterCommit} {
		t.Run(name, func(t *testing.T) {
			p, s := behindProxy(t)
			apply(t, s, adding(resident(t, "a"), resident(t, "b"), knows("k", "a", "b")))
			record(t, s, line("l", "a"))
			whole := dumped(t, s)
			testServerAgain(t).wipe(t)
			reader := &eachRead{whole: whole, do: func() { p.set(fault) }}
			p.set(fault) // at the first step, and again at the next
			if err := s.Restore(t.Context(), reader); err != nil {
				t.Fatal(err)
			}
			if !p.is(none) {
				t.Error("the proxy saw no commit: this proved nothing")
			}
			if got := dumped(t, s); !bytes.Equal(got, whole) {
				t.Errorf("restored:\n%s\nwas:\n%s", got, whole)
			}
		})
	}
}

// eachRead does something before it gives what it has to read.
type eachRead struct {
	whole []byte
	do    func()
}

func (r *eachRead) Read(p []byte) (int, error) {
	if len(r.whole) == 0 {
		return 0, io.EOF
	}
	r.do()
	n := copy(p, r.whole)
	r.whole = r.whole[n:]
	return n, nil
}

func TestARestoreThatAnotherTakesOverEnds(t *testing.T) {
	s, server := empty(t)
	apply(t, s, adding(resident(t, "a")))
	whole := dumped(t, s)
	server.wipe(t)
	other := server.open(t)
	reader := &eachRead{whole: whole, do: func() {
		if err := other.Restore(t.Context(), bytes.NewReader(whole)); err != nil {
			t.Error(err)
		}
	}}
	if err := s.Restore(t.Context(), reader); graph.KindOf(err) != graph.ConflictKind {
		t.Errorf("the first got %v", err)
	}
	if got := dumped(t, s); !bytes.Equal(got, whole) {
		t.Errorf("restored:\n%s\nwas:\n%s", got, whole)
	}
}

func TestADumpWaitsForTheErasureThatIsUnderWay(t *testing.T) {
	s, server := empty(t)
	apply(t, s, adding(resident(t, "a"), resident(t, "b")))
	before, err := s.erasures(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	erase(t, s, erasureOf(graph.Erase, "a"))
	if after, err := server.open(t).erasures(t.Context()); err != nil || after != before+1 {
		t.Errorf("%d erasures after %d, %v", after, before, err)
	}
}

func TestADumpOfADamagedHistoryFails(t *testing.T) {
	for name, cypher := range map[string]string{
		"a change":    "MATCH (c:Change {revision: 1, place: 1}) DELETE c",
		"a batch":     "MATCH (c:Change {revision: 2}) DELETE c",
		"its fellows": "MATCH (c:Change {revision: 1, place: 0}) DELETE c",
	} {
		t.Run(name, func(t *testing.T) {
			s, server := empty(t)
			apply(t, s, adding(resident(t, "a"), resident(t, "b"), resident(t, "c")))
			apply(t, s, adding(resident(t, "d")))
			apply(t, s, adding(resident(t, "e")))
			server.query(t, cypher, nil)
			if err := s.Dump(t.Context(), io.Discard); err == nil || !strings.Contains(err.Error(), "missing") {
				t.Errorf("got %v", err)
			}
		})
	}
}

// The changes of the newest batch may still be on their way into the index: a reader waits for them until
// its deadline.
func TestADumpWithoutTheChangesOfTheNewestBatchIsUnavailable(t *testing.T) {
	s, server := empty(t)
	apply(t, s, adding(resident(t, "a")))
	apply(t, s, adding(resident(t, "b")))
	server.query(t, "MATCH (c:Change {revision: 2}) DELETE c", nil)
	if err := server.open(t).Dump(t.Context(), io.Discard); graph.KindOf(err) != graph.UnavailableKind {
		t.Errorf("got %v", err)
	}
}

// TestATownIsRestoredWhole restores 10,000 actors and 50,000 ties, and says how long it took.
func TestATownIsRestoredWhole(t *testing.T) {
	s, server := empty(t)
	for _, batch := range pieces(town(t, 10_000, 50_000), 20_000) {
		apply(t, s, batch)
	}
	start := time.Now()
	whole := dumped(t, s)
	t.Logf("dumped %d MB in %v", len(whole)>>20, time.Since(start))
	server.wipe(t)
	start = time.Now()
	used := peak(t, server, func() {
		if err := s.Restore(t.Context(), bytes.NewReader(whole)); err != nil {
			t.Fatal(err)
		}
	})
	took := time.Since(start)
	t.Logf("restored in %v, at most %d MB at a time", took, used>>20)
	if actors, ties := snapshot(t, s).Size(); actors != 10_000 || ties != 50_000 {
		t.Errorf("%d actors and %d ties", actors, ties)
	}
}
