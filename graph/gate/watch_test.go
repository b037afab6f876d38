package gate

import (
	"context"
	"errors"
	"sync/atomic"
	"testing"
	"time"

	"go.uber.org/goleak"

	"spinweb/graph"
	"spinweb/graph/internal/store"
	"spinweb/graph/internal/storetest"
)

// next is what a watcher is told next, within the two seconds that Watch promises.
func next(t *testing.T, told <-chan graph.Revision) graph.Revision {
	t.Helper()
	select {
	case revision, open := <-told:
		if !open {
			t.Fatal("the watch ended")
		}
		return revision
	case <-time.After(2 * time.Second):
		t.Fatal("nothing was told within two seconds")
		return 0
	}
}

func addOrganisation(t *testing.T, g *Gate) {
	t.Helper()
	if _, err := g.asOperator().AddActor(t.Context(), graph.Draft{Kind: "Organisation", Attributes: map[string]string{"name": "Buurtkamer"}}, nil, ""); err != nil {
		t.Fatal(err)
	}
}

func TestAWriteOfAnotherServerOnSQLiteIsToldWithinTwoSeconds(t *testing.T) {
	defer goleak.VerifyNone(t, goleak.IgnoreCurrent())
	address := "sqlite:" + t.TempDir()
	here, err := Open(t.Context(), address, Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer here.Close()
	there, err := Open(t.Context(), address, Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer there.Close()
	ctx, stop := context.WithCancel(t.Context())
	told := here.Watch(ctx)
	if first := next(t, told); first != 0 {
		t.Fatalf("an empty store is at %d", first)
	}
	addOrganisation(t, there)
	if got := next(t, told); got != 1 {
		t.Errorf("told %d", got)
	}
	stop()
	for range told { // until it is closed
	}
}

// counting is a store that counts how often its head is asked.
type counting struct {
	store.Store
	asked atomic.Int32
	fails atomic.Bool
}

func (c *counting) Head(ctx context.Context) (graph.Revision, error) {
	c.asked.Add(1)
	if c.fails.Load() {
		return 0, errors.New("planted")
	}
	return c.Store.Head(ctx)
}

func TestAnOwnWriteIsToldAtOnceToEverybody(t *testing.T) {
	kept := &counting{Store: storetest.NewOracle().Open(t)}
	g := openOver(t, kept)
	g.watch.interval = time.Hour
	one, other := g.Watch(t.Context()), g.Watch(t.Context())
	next(t, one)
	next(t, other)
	addOrganisation(t, g)
	if a, b := next(t, one), next(t, other); a != 1 || b != 1 {
		t.Errorf("told %d and %d", a, b)
	}
}

func TestNobodyAsksTheStoreWhileNobodyWatches(t *testing.T) {
	defer goleak.VerifyNone(t, goleak.IgnoreCurrent())
	kept := &counting{Store: storetest.NewOracle().Open(t)}
	g := openOver(t, kept)
	if kept.asked.Load() != 0 {
		t.Fatal("asked before anybody watches")
	}
	ctx, stop := context.WithCancel(t.Context())
	told, again := g.Watch(ctx), g.Watch(ctx)
	next(t, told)
	stop()
	for range told {
	}
	for range again {
	}
}

func TestAStoreThatFailsIsAskedAgain(t *testing.T) {
	oracle := storetest.NewOracle()
	kept := &counting{Store: oracle.Open(t)}
	g := openOver(t, kept)
	g.watch.interval = time.Millisecond
	kept.fails.Store(true)
	told := g.Watch(t.Context())
	next(t, told)
	keep(t, oracle.Open(t), storetest.Organisation("Buurtkamer"))
	kept.fails.Store(false)
	if got := next(t, told); got != 1 {
		t.Errorf("told %d", got)
	}
}

func TestASlowWatcherMissesNumbersButNotTheLatest(t *testing.T) {
	g := openOver(t, storetest.NewOracle().Open(t))
	g.watch.interval = time.Hour
	told := g.Watch(t.Context())
	for range 5 {
		addOrganisation(t, g)
	}
	if got := next(t, told); got != 5 {
		t.Errorf("told %d", got)
	}
}
