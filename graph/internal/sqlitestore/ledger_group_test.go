package sqlitestore

import (
	"context"
	"errors"
	"sync"
	"testing"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/storetest"
)

// TestLinesThatWaitShareACommit holds the ledger while twenty callers bring a line each: the first is
// under way, the others wait as one group. One of them gives up, which costs the others nothing.
func TestLinesThatWaitShareACommit(t *testing.T) {
	const callers = 20
	s := openFor(t, t.TempDir())
	impatient, giveUp := context.WithCancel(t.Context())
	defer giveUp()
	errs := make([]error, callers)
	var wait sync.WaitGroup
	err := s.ledger.db.write(t.Context(), func(*transaction) error {
		for i := range callers {
			ctx := t.Context()
			if i == callers-1 {
				ctx = impatient
			}
			wait.Go(func() { errs[i] = s.Record(ctx, storetest.Line(graph.NewID())) })
			waitFor(t, s.ledger, i) // all but the first
		}
		giveUp()
		return nil
	})
	wait.Wait()
	if err != nil {
		t.Fatal(err)
	}
	for i, err := range errs[:callers-1] {
		if err != nil {
			t.Errorf("caller %d: %v", i, err)
		}
	}
	if last := errs[callers-1]; last != nil && !errors.Is(last, context.Canceled) {
		t.Errorf("the impatient caller got %v", last)
	}
	lines, err := s.Ledger(t.Context(), graph.LedgerQuery{})
	if err != nil || len(lines) != callers {
		t.Fatalf("%d lines, error %v; want %d", len(lines), err, callers)
	}
}

// waitFor returns when one group is under way and so many lines wait together.
func waitFor(t *testing.T, l *ledger, lines int) {
	t.Helper()
	for deadline := time.Now().Add(10 * time.Second); time.Now().Before(deadline); time.Sleep(time.Millisecond) {
		l.mu.Lock()
		waiting := 0
		if l.next != nil {
			waiting = len(l.next.lines)
		}
		ready := l.writing && waiting == lines
		l.mu.Unlock()
		if ready {
			return
		}
	}
	t.Fatalf("no %d lines wait together", lines)
}

// TestAFailedCommitIsToldToItsWholeGroup breaks the ledger under two callers that wait.
func TestAFailedCommitIsToldToItsWholeGroup(t *testing.T) {
	s := openFor(t, t.TempDir())
	errs := make([]error, 3)
	var wait sync.WaitGroup
	err := s.ledger.db.write(t.Context(), func(tx *transaction) error {
		for i := range errs {
			wait.Go(func() { errs[i] = s.Record(t.Context(), storetest.Line(graph.NewID())) })
			waitFor(t, s.ledger, i)
		}
		_, err := tx.exec(t.Context(), `ALTER TABLE ledger_line RENAME TO elsewhere`)
		return err
	})
	wait.Wait()
	if err != nil {
		t.Fatal(err)
	}
	for i, err := range errs {
		if err == nil {
			t.Errorf("caller %d heard nothing of the failure", i)
		}
	}
}
