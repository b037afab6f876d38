package gate

import (
	"context"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"spinweb/graph"
)

// asking asks for one thing, of which each answer is the revision that it was worked out for.
type asking struct {
	t     *testing.T
	gate  *Gate
	begun chan graph.Revision // as work begins
	end   chan struct{}       // lets one piece end
}

func newAsking(t *testing.T, patience time.Duration) *asking {
	a := &asking{t, &Gate{memo: &memo{}, works: newWorks()}, make(chan graph.Revision, 10), make(chan struct{})}
	a.gate.works.patience, a.gate.works.forsakenBy = patience, time.Minute
	t.Cleanup(a.gate.works.stop)
	return a
}

// ask returns the revision of the answer, and 0 while it is being worked out.
func (a *asking) ask(revision graph.Revision) graph.Revision {
	a.t.Helper()
	answer, progress, err := worked(a.t.Context(), a.gate, revision, "it", func(ctx context.Context, _ advance) (graph.Revision, error) {
		a.begun <- revision
		select {
		case <-a.end:
			return revision, nil
		case <-ctx.Done():
			return 0, ctx.Err()
		}
	})
	if err != nil {
		a.t.Errorf("asked for revision %d: %v", revision, err)
	}
	if progress != nil {
		return 0
	}
	return answer
}

func (a *asking) expect(revision, want graph.Revision) {
	a.t.Helper()
	if got := a.ask(revision); got != want {
		a.t.Errorf("asked for revision %d: an answer of %d, want %d", revision, got, want)
	}
}

// finish lets the work end, and waits until it has.
func (a *asking) finish() {
	w := a.gate.works
	w.mutex.Lock()
	piece := w.begun["it"]
	w.mutex.Unlock()
	a.end <- struct{}{}
	<-piece.done
}

// While somebody writes more often than the work takes, every request finds a new revision.
func TestLongWorkEndsThoughSomebodyWritesMeanwhile(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		a := newAsking(t, time.Second)
		a.expect(1, 0)
		<-a.begun
		time.Sleep(time.Second) // longer than anybody waits: it is long work now
		a.expect(2, 0)
		a.expect(3, 0)
		a.finish()
		a.expect(4, 1)
		if len(a.begun) > 0 {
			t.Errorf("new work began for revision %d", <-a.begun)
		}
	})
}

func TestLongWorkIsKeptNoLongerThanItTook(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		a := newAsking(t, time.Second)
		a.expect(1, 0)
		<-a.begun
		time.Sleep(2 * time.Second)
		a.finish() // after three seconds
		time.Sleep(2 * time.Second)
		a.expect(2, 1)
		time.Sleep(2 * time.Second)
		a.expect(2, 0)
		if revision := <-a.begun; revision != 2 {
			t.Errorf("new work began for revision %d, want 2", revision)
		}
	})
}

// Who has just written would otherwise not find it.
func TestShortWorkIsNeverOfAnEarlierRevision(t *testing.T) {
	a := newAsking(t, time.Minute)
	var both sync.WaitGroup
	both.Go(func() { a.expect(1, 1) })
	<-a.begun
	both.Go(func() { a.expect(2, 2) })
	a.end <- struct{}{}
	a.end <- struct{}{}
	both.Wait()
}

func TestWorkThatHasNotBegunIsOfTheNewestRevisionAskedFor(t *testing.T) {
	a := newAsking(t, time.Millisecond)
	a.gate.works.turn <- struct{}{} // somebody else's
	a.expect(1, 0)
	a.expect(2, 0)
	<-a.gate.works.turn
	if revision := <-a.begun; revision != 2 {
		t.Errorf("work began for revision %d, want 2", revision)
	}
}
