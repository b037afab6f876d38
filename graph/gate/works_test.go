package gate

import (
	"context"
	"errors"
	"log/slog"
	"strings"
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
	end   chan error          // lets one piece end
}

func newAsking(t *testing.T, patience time.Duration) *asking {
	a := &asking{t, worksOnly(t, patience), make(chan graph.Revision, 10), make(chan error)}
	return a
}

// worksOnly is a gate that can do no more than work.
func worksOnly(t *testing.T, patience time.Duration) *Gate {
	g := &Gate{memo: &memo{}, works: newWorks(slog.New(slog.DiscardHandler))}
	g.works.patience, g.works.forsakenBy = patience, time.Minute
	t.Cleanup(g.works.stop)
	return g
}

// ask returns the revision of the answer, and 0 while it is being worked out.
func (a *asking) ask(who string, revision graph.Revision) (graph.Revision, error) {
	s := a.gate.As(Viewer{role: graph.Networker, person: graph.ID(who)}, Circumstances{})
	s.begins("it")
	answer, progress, err := worked(a.t.Context(), s, order{longWork, "it", revision}, func(ctx context.Context, _ advance) (graph.Revision, error) {
		a.begun <- revision
		select {
		case err := <-a.end:
			return revision, err
		case <-ctx.Done():
			return 0, ctx.Err()
		}
	})
	if progress != nil {
		return 0, err
	}
	return answer, err
}

func (a *asking) expect(who string, revision, want graph.Revision) {
	a.t.Helper()
	if got, err := a.ask(who, revision); got != want || err != nil {
		a.t.Errorf("%s asked for revision %d: an answer of %d, %v; want %d", who, revision, got, err, want)
	}
}

// finish lets the work end, and waits until it has.
func (a *asking) finish(err error) {
	w := a.gate.works
	w.mutex.Lock()
	piece := w.queues[longWork].running
	w.mutex.Unlock()
	a.end <- err
	<-piece.done
}

// While somebody writes more often than the work takes, every request finds a new revision.
func TestLongWorkEndsThoughSomebodyWritesMeanwhile(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		a := newAsking(t, time.Second)
		a.expect("ann", 1, 0)
		<-a.begun
		time.Sleep(time.Second) // longer than anybody waits: it is long work now
		a.expect("ann", 2, 0)
		a.expect("bob", 3, 0)
		a.finish(nil)
		a.expect("ann", 4, 1)
		a.expect("bob", 5, 1)
		if len(a.begun) > 0 {
			t.Errorf("new work began for revision %d", <-a.begun)
		}
	})
}

func TestAnAnswerOfAnEarlierRevisionIsForWhoWasToldToComeBackForItAndOnce(t *testing.T) {
	a := newAsking(t, time.Millisecond)
	a.expect("ann", 1, 0)
	<-a.begun
	a.finish(nil)
	a.expect("bob", 2, 0)
	if revision := <-a.begun; revision != 2 {
		t.Errorf("bob gets work of revision %d, want 2", revision)
	}
	a.expect("ann", 2, 1)
	a.expect("ann", 2, 0)
	a.finish(nil)
	a.expect("ann", 2, 2)
	a.expect("bob", 2, 2)
	if held := len(a.gate.works.begun); held > 0 {
		t.Errorf("%d pieces are held after everybody has got theirs", held)
	}
}

// Who has just written would otherwise not find it.
func TestShortWorkIsNeverOfAnEarlierRevision(t *testing.T) {
	a := newAsking(t, time.Minute)
	var both sync.WaitGroup
	both.Go(func() { a.expect("ann", 1, 1) })
	<-a.begun
	both.Go(func() { a.expect("ann", 2, 2) })
	a.end <- nil
	a.end <- nil
	both.Wait()
}

func TestWorkThatHasNotBegunIsOfTheNewestRevisionAskedFor(t *testing.T) {
	a := newAsking(t, time.Millisecond)
	release := occupies(t, a.gate, longWork)
	a.expect("ann", 1, 0)
	a.expect("ann", 2, 0)
	release()
	if revision := <-a.begun; revision != 2 {
		t.Errorf("work began for revision %d, want 2", revision)
	}
}

// It would else be begun and fail again for as long as somebody asks.
func TestAFailureAfterARequestHasGoneIsToldToWhoComesBack(t *testing.T) {
	a := newAsking(t, time.Millisecond)
	a.expect("ann", 1, 0)
	<-a.begun
	fault := errors.New("fault")
	a.finish(fault)
	if _, err := a.ask("ann", 2); !errors.Is(err, fault) {
		t.Errorf("told %v", err)
	}
	a.expect("ann", 2, 0)
}

func TestARequestWaitsOnceForAllThatIsWorkedOutForIt(t *testing.T) {
	g := worksOnly(t, time.Minute)
	defer occupies(t, g, longWork)()
	s := g.As(Viewer{role: graph.Networker}, Circumstances{})
	s.begins("it")
	s.until = time.Now() // it has waited for something else
	began := time.Now()
	if _, progress, err := worked(t.Context(), s, order{longWork, "it", 1}, func(context.Context, advance) (int, error) { return 1, nil }); progress == nil || err != nil {
		t.Errorf("%v, %v", progress, err)
	}
	if waited := time.Since(began); waited > 30*time.Second {
		t.Errorf("it waited %v more", waited)
	}
}

func TestWorkThatPanicsFailsAndStopsNothing(t *testing.T) {
	g := worksOnly(t, time.Minute)
	var log strings.Builder
	g.works.log = slog.New(slog.NewTextHandler(&log, nil))
	ask := func(do func(context.Context, advance) (int, error)) (int, error) {
		s := g.As(Viewer{role: graph.Networker}, Circumstances{})
		s.begins("it")
		value, _, err := worked(t.Context(), s, order{longWork, "it", 1}, do)
		return value, err
	}
	if _, err := ask(func(context.Context, advance) (int, error) { panic("Jan de Vries") }); !errors.Is(err, errAbandoned) {
		t.Errorf("%v", err)
	}
	if value, err := ask(func(context.Context, advance) (int, error) { return 7, nil }); value != 7 || err != nil {
		t.Errorf("after it: %d, %v", value, err)
	}
	if told := log.String(); !strings.Contains(told, "work panicked") || strings.Contains(told, "Jan") {
		t.Errorf("the log says %s", told)
	}
}

// occupies holds a turn with somebody else's work, and returns how to let it go.
func occupies(t *testing.T, g *Gate, turn string) func() {
	t.Helper()
	begun, end := make(chan struct{}), make(chan struct{})
	piece, err := g.works.join(t.Context(), "somebody else", "theirs", order{turn: turn, key: "theirs in " + turn}, func(ctx context.Context, _ advance) (any, error) {
		close(begun)
		select {
		case <-end:
		case <-ctx.Done():
		}
		return nil, nil
	})
	if err != nil {
		t.Fatal(err)
	}
	<-begun
	return func() { close(end); <-piece.done }
}
