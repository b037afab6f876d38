package neo4jstore

import (
	"context"
	"errors"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"go.uber.org/goleak"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// grace is how much later than its deadline an answer may come: reliability.md §2, row 8.
const grace = 250 * time.Millisecond

// behindProxy returns an empty store that is reached through a proxy.
func behindProxy(t *testing.T) (*proxy, *Store) {
	t.Helper()
	s := testServer(t)
	s.wipe(t)
	p, seen := proxied(t, s)
	return p, seen.open(t)
}

// appliedOnce demands that the only batch of a store is there, whole, once, as its delta says.
func appliedOnce(t *testing.T, s *Store, batch graph.Batch, delta graph.Delta) {
	t.Helper()
	if delta.From != 0 || delta.To != 1 || len(delta.Records) != len(batch.Changes) {
		t.Errorf("delta from %d to %d with %d records", delta.From, delta.To, len(delta.Records))
	}
	loaded := snapshot(t, s)
	if actors, _ := loaded.Size(); loaded.Revision() != 1 || actors != len(batch.Changes) {
		t.Errorf("revision %d with %d actors", loaded.Revision(), actors)
	}
	entries, err := s.History(t.Context(), graph.HistoryQuery{})
	if err != nil || len(entries) != len(batch.Changes) {
		t.Errorf("%d entries, %v", len(entries), err)
	}
}

func TestACommitThatNeverArrivedIsTriedAgain(t *testing.T) {
	p, s := behindProxy(t)
	batch := adding(resident(t, "a"), resident(t, "b"))
	p.set(cutBeforeCommit)
	appliedOnce(t, s, batch, apply(t, s, batch))
	if !p.is(none) {
		t.Error("the proxy saw no commit: this proved nothing")
	}
}

func TestACommitWhoseAnswerIsLostIsNotDoneTwice(t *testing.T) {
	for name, key := range map[string]string{"without a key": "", "with a key": "key-12345"} {
		t.Run(name, func(t *testing.T) {
			p, s := behindProxy(t)
			batch := adding(resident(t, "a"), resident(t, "b"))
			batch.Key, batch.Fingerprint = key, "f"
			p.set(cutAfterCommit)
			appliedOnce(t, s, batch, apply(t, s, batch))
			if !p.is(none) {
				t.Error("the proxy saw no commit: this proved nothing")
			}
		})
	}
}

func TestALedgerLineWhoseCommitIsUnknownIsWrittenOnce(t *testing.T) {
	for name, fault := range map[string]fault{"never arrived": cutBeforeCommit, "answer lost": cutAfterCommit} {
		t.Run(name, func(t *testing.T) {
			p, s := behindProxy(t)
			p.set(fault)
			record(t, s, line("l1", "a"), line("l2", "a", "b"))
			lines, err := s.Ledger(t.Context(), graph.LedgerQuery{Subject: "a"})
			if err != nil || len(lines) != 2 {
				t.Errorf("%d lines, %v", len(lines), err)
			}
			if !p.is(none) {
				t.Error("the proxy saw no commit: this proved nothing")
			}
		})
	}
}

// limited is a call with the time that it may take when nobody answers.
type limited struct {
	limit time.Duration
	call  func(context.Context) error
}

func limits(s *Store) map[string]limited {
	return map[string]limited{
		"head": {answerLimit, func(ctx context.Context) error { _, err := s.Head(ctx); return err }},
		"ping": {answerLimit, s.Ping},
		"load": {answerLimit, func(ctx context.Context) error {
			_, err := s.Load(ctx, func(graph.Record) error { return nil })
			return err
		}},
		"apply": {writeLimit, func(ctx context.Context) error {
			_, err := s.Apply(ctx, adding(&graph.Actor{ID: "x", Kind: graph.Theme}))
			return err
		}},
		"list": {answerLimit, func(ctx context.Context) error { _, err := s.Cells().List(ctx, "session", noon); return err }},
		"put": {writeLimit, func(ctx context.Context) error {
			_, err := s.Cells().Put(ctx, store.Cell{Kind: "job", Key: "k", Version: store.AnyVersion}, noon)
			return err
		}},
		"sweep":   {writeLimit, func(ctx context.Context) error { _, err := s.Cells().Sweep(ctx, noon); return err }},
		"record":  {writeLimit, func(ctx context.Context) error { return s.Record(ctx, line("x")) }},
		"since":   {streamPatience, func(ctx context.Context) error { _, err := s.Since(ctx, 0); return err }},
		"history": {streamPatience, func(ctx context.Context) error { _, err := s.History(ctx, graph.HistoryQuery{}); return err }},
		"ledger":  {streamPatience, func(ctx context.Context) error { _, err := s.Ledger(ctx, graph.LedgerQuery{}); return err }},
	}
}

// unavailable demands that every call says so by its deadline. All at once, as on a busy server.
func unavailable(t *testing.T, s *Store) {
	t.Helper()
	var calls sync.WaitGroup
	for name, c := range limits(s) {
		calls.Go(func() {
			start := time.Now()
			err := c.call(t.Context())
			if took := time.Since(start); took > c.limit+grace {
				t.Errorf("%s: answer after %v, at most %v", name, took, c.limit+grace)
			}
			if graph.KindOf(err) != graph.UnavailableKind {
				t.Errorf("%s: got %v", name, err)
			}
		})
	}
	calls.Wait()
}

func TestASilentServerIsUnavailableByTheDeadline(t *testing.T) {
	p, s := behindProxy(t)
	apply(t, s, adding(resident(t, "a")))
	p.set(silence)
	unavailable(t, s)
	p.set(none)
	apply(t, s, adding(resident(t, "b"))) // on a new connection, without a restart
}

func TestAServerThatIsGoneIsUnavailableAndThenBack(t *testing.T) {
	p, s := behindProxy(t)
	apply(t, s, adding(resident(t, "a")))
	p.set(refusal)
	unavailable(t, s)
	p.set(none)
	for name, c := range limits(s) {
		if err := c.call(t.Context()); err != nil {
			t.Errorf("%s after the server came back: %v", name, err)
		}
	}
}

func TestWhoeverGoesAwayDoesNotWaitForASilentServer(t *testing.T) {
	p, s := behindProxy(t)
	p.set(silence)
	ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
	defer cancel()
	start := time.Now()
	_, err := s.Apply(ctx, adding(resident(t, "a")))
	if took := time.Since(start); took > 100*time.Millisecond+grace {
		t.Errorf("answer after %v", took)
	}
	if !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("got %v", err)
	}
}

func TestWhoeverGoesAwayDuringACommitWaitsOnlyAWhile(t *testing.T) {
	p, s := behindProxy(t)
	ctx, cancel := context.WithCancel(t.Context())
	var records []graph.Record
	for range smallBatch + 1 { // so many that the deadline is a minute away
		records = append(records, resident(t, graph.NewID()))
	}
	p.set(silenceAtCommit)
	go func() {
		for !p.is(silence) {
			time.Sleep(time.Millisecond)
		}
		cancel()
	}()
	start := time.Now()
	_, err := s.Apply(ctx, adding(records...))
	if took := time.Since(start); took > commitGrace+2*time.Second {
		t.Errorf("answer after %v", took)
	}
	if !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

func TestPatienceEndsAfterSilenceAndNotDuringWork(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, patience, cancel := withPatience(t.Context(), time.Minute)
		defer cancel()
		_ = patience.during(func() error { time.Sleep(time.Hour); return nil })
		if ctx.Err() != nil {
			t.Error("patience was lost during work")
		}
		silent := time.Now()
		<-ctx.Done()
		if after := time.Since(silent); after != time.Minute {
			t.Errorf("patience was lost after %v", after)
		}
	})
}

func TestAClosedStoreLeavesNoGoroutineBehind(t *testing.T) {
	before := goleak.IgnoreCurrent()
	func() {
		s := testServer(t)
		s.wipe(t)
		opened, err := Open(t.Context(), s.url, s.credentials)
		if err != nil {
			t.Fatal(err)
		}
		apply(t, opened, adding(resident(t, "a")))
		snapshot(t, opened)
		if err := opened.Close(); err != nil {
			t.Error(err)
		}
	}()
	goleak.VerifyNone(t, before)
}

func TestALineThatAnotherServerWroteMeanwhileIsWrittenOnce(t *testing.T) {
	s, server := empty(t)
	other := server.open(t)
	var servers sync.WaitGroup
	for i := range 20 {
		writer := []*Store{s, other}[i%2]
		servers.Go(func() { record(t, writer, line("l1", "a"), line(graph.NewID(), "a"), line("l2", "a")) })
	}
	servers.Wait()
	if lines, err := s.Ledger(t.Context(), graph.LedgerQuery{Subject: "a"}); err != nil || len(lines) != 22 {
		t.Errorf("%d lines, %v", len(lines), err) // 20 and the two that all of them wrote
	}
}
