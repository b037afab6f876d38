package gate

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/store"
	"spinweb/graph/internal/storetest"
)

// Two servers on one store, as an organisation runs them.
func TestAWriteOnOneServerIsSeenOnTheOtherAtTheNextRequest(t *testing.T) {
	oracle := storetest.NewOracle()
	world := smallWorld(t, oracle.Open(t))
	here, there := openOver(t, oracle.Open(t)), openOver(t, oracle.Open(t))
	added, err := world.asNetworker(here).AddActor(t.Context(), graph.Draft{Kind: "Organisation", Attributes: map[string]string{"name": "Buurtkamer"}}, nil, "")
	if err != nil {
		t.Fatal(err)
	}
	if read, err := world.asNetworker(there).Actor(t.Context(), added.ID); err != nil || read.Label != "Buurtkamer" {
		t.Errorf("the other server reads %q, %v", read.Label, err)
	}
	if found, err := world.asNetworker(there).Search(t.Context(), Query{Text: "buurtkamr", Limit: 3}); err != nil || len(found) != 1 {
		t.Errorf("the other server finds %d, %v", len(found), err)
	}
}

func TestARevokedRightIsRevokedEverywhereAtTheNextRequest(t *testing.T) {
	oracle := storetest.NewOracle()
	world := smallWorld(t, oracle.Open(t))
	here, there := openOver(t, oracle.Open(t)), openOver(t, oracle.Open(t))
	if _, err := world.asNetworker(there).Actor(t.Context(), world.near.ID); err != nil {
		t.Fatal(err)
	}
	for _, tie := range here.live.now.Load().TiesOf(world.networker.ID) {
		if _, err := here.asOperator().EndTie(t.Context(), tie.ID, tie.Version, "2026-11-25", "andere baan"); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := world.asNetworker(there).Actor(t.Context(), world.near.ID); graph.KindOf(err) != graph.NotFoundKind {
		t.Errorf("after the work area ended: %v", err)
	}
}

func TestWhatWasWorkedOutIsWorkedOutOncePerRevision(t *testing.T) {
	m := &memo{}
	var worked atomic.Int32
	work := func(context.Context) (int, error) { return int(worked.Add(1)), nil }
	var all sync.WaitGroup
	for range 20 {
		all.Go(func() {
			if got, err := recall(t.Context(), m, 1, "q", work); err != nil || got != 1 {
				t.Errorf("%d, %v", got, err)
			}
		})
	}
	all.Wait()
	if got, _ := recall(t.Context(), m, 2, "q", work); got != 2 {
		t.Errorf("a new revision got the old answer: %d", got)
	}
	if got, _ := recall(t.Context(), m, 1, "q", work); got != 3 {
		t.Errorf("a reader of the old revision got %d", got)
	}
}

func TestAFailureIsNotRemembered(t *testing.T) {
	m := &memo{}
	planted := errors.New("planted")
	if _, err := recall(t.Context(), m, 1, "q", func(context.Context) (int, error) { return 0, planted }); !errors.Is(err, planted) {
		t.Fatal(err)
	}
	if got, err := recall(t.Context(), m, 1, "q", func(context.Context) (int, error) { return 7, nil }); err != nil || got != 7 {
		t.Errorf("%d, %v", got, err)
	}
}

func TestWhoWaitsTakesOverFromWhoWasCancelled(t *testing.T) {
	m := &memo{}
	ctx, cancel := context.WithCancel(t.Context())
	begun := make(chan struct{})
	var all sync.WaitGroup
	all.Go(func() {
		_, err := recall(ctx, m, 1, "q", func(ctx context.Context) (int, error) {
			close(begun)
			<-ctx.Done()
			return 0, ctx.Err()
		})
		if !errors.Is(err, context.Canceled) {
			t.Errorf("the cancelled one got %v", err)
		}
	})
	<-begun
	all.Go(func() {
		if got, err := recall(t.Context(), m, 1, "q", func(context.Context) (int, error) { return 7, nil }); err != nil || got != 7 {
			t.Errorf("the waiting one got %d, %v", got, err)
		}
	})
	cancel()
	all.Wait()
}

func TestNobodyWaitsForAnAnswerThatPanicked(t *testing.T) {
	m := &memo{}
	func() {
		defer func() { _ = recover() }()
		_, _ = recall(t.Context(), m, 1, "q", func(context.Context) (int, error) { panic("planted") })
	}()
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Second)
	defer cancel()
	if got, err := recall(ctx, m, 1, "q", func(context.Context) (int, error) { return 7, nil }); err != nil || got != 7 {
		t.Errorf("%d, %v", got, err)
	}
}

// lost is a store that tells its head and then nothing more, until it is released.
type lost struct {
	store.Store
	heads   chan struct{}
	asked   atomic.Int32
	release chan struct{}
}

func (l *lost) Head(ctx context.Context) (graph.Revision, error) {
	defer func() { l.heads <- struct{}{} }()
	return l.Store.Head(ctx)
}

func (l *lost) Since(context.Context, graph.Revision) (graph.Delta, error) {
	l.asked.Add(1)
	<-l.release
	return graph.Delta{}, graph.Unavailable(errors.New("planted"))
}

func TestWhenTheStoreDoesNotAnswerNobodyWaitsForItOnceForEveryOther(t *testing.T) {
	const callers = 100
	kept := storetest.NewOracle().Open(t)
	silent := &lost{Store: kept, heads: make(chan struct{}, callers), release: make(chan struct{})}
	l, err := loadLive(t.Context(), silent)
	if err != nil {
		t.Fatal(err)
	}
	keep(t, kept, storetest.Organisation("x"))
	var all sync.WaitGroup
	for range callers {
		all.Go(func() {
			if _, err := l.current(t.Context()); graph.KindOf(err) != graph.UnavailableKind {
				t.Errorf("%v", err)
			}
		})
	}
	for range callers {
		<-silent.heads
	}
	close(silent.release)
	all.Wait()
	if asked := silent.asked.Load(); asked > callers/4 { // one that was under way, one more, and who comes late to the lock
		t.Errorf("the store is asked %d times by %d callers", asked, callers)
	}
	l.store = kept
	if now, err := l.current(t.Context()); err != nil || now.Revision() != 1 {
		t.Errorf("once it answers: %v", err)
	}
}
