package gate

import (
	"context"
	"testing"
	"testing/synctest"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/store"
	"spinweb/graph/internal/storetest"
)

func TestTheBinIsEmptiedAfterThirtyDaysOnceHoweverManyServers(t *testing.T) {
	oracle := storetest.NewOracle()
	w := newBinWorld(t, oracle)
	networker, ctx := w.asNetworker(w.gate), t.Context()
	if _, err := networker.BinActor(ctx, w.findable.ID, w.version(t, w.findable), ""); err != nil {
		t.Fatal(err)
	}
	*w.clock = testNow.AddDate(0, 0, 29)
	later, err := networker.AddActor(ctx, graph.Draft{Kind: "Organisation", Attributes: map[string]string{"name": "x"}}, nil, "")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := networker.BinActor(ctx, later.ID, later.Version, ""); err != nil {
		t.Fatal(err)
	}
	purged(t, w.gate)
	if page, err := networker.Bin(ctx, "", 10); err != nil || len(page.Items) != 2 {
		t.Fatalf("after 29 days the bin holds %v, %v", page.Items, err)
	}
	*w.clock = testNow.AddDate(0, 0, 30)
	if _, err := networker.Restore(ctx, w.findable.ID); graph.KindOf(err) != graph.NotFoundKind {
		t.Errorf("after 30 days it comes back: %v", err)
	}
	revision := w.gate.revision()
	other := w.server(t, oracle)
	purged(t, w.gate)
	purged(t, other)
	purged(t, w.gate)
	entries, err := chronicle{w.gate.store}.batch(ctx, revision+1)
	if err != nil || len(entries) != 7 || entries[0].Change.Verb != graph.Delete || entries[0].Author != (graph.Author{Role: graph.Operator}) {
		t.Errorf("the purge is %+v, %v", entries, err)
	}
	if head, err := w.gate.store.Head(ctx); err != nil || head != revision+1 {
		t.Errorf("the head is %d, %v, want %d", head, err, revision+1)
	}
	if page, err := networker.Bin(ctx, "", 10); err != nil || len(page.Items) != 1 || page.Items[0].ID != later.ID {
		t.Errorf("the bin holds %v, %v", page.Items, err)
	}
	start, err := newBin(w.gate.store).start(ctx)
	if err != nil || start != entries[0].Revision-2 { // just before the batch that put later in the bin
		t.Errorf("the bin begins after revision %d, %v", start, err)
	}
	if page, err := w.asNetworker(w.server(t, oracle)).Bin(ctx, "", 10); err != nil || len(page.Items) != 1 {
		t.Errorf("a server that starts now lists %v, %v", page.Items, err)
	}
}

func purged(t *testing.T, g *Gate) {
	t.Helper()
	if err := g.purge(t.Context()); err != nil {
		t.Fatal(err)
	}
}

// erasing counts the erasures of a store, in the order in which they come.
type erasing struct {
	store.Store
	erasures chan graph.Erasure
}

func (c erasing) Erase(ctx context.Context, erasure graph.Erasure) (graph.Delta, error) {
	c.erasures <- erasure
	return c.Store.Erase(ctx, erasure)
}

func TestThePurgeComesEveryDayAndStopsWhenItIsToldTo(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		kept := storetest.NewOracle().Open(t)
		organisation := storetest.Organisation("x")
		keep(t, kept, organisation)
		counted := erasing{kept, make(chan graph.Erasure, 10)}
		g, err := open(t.Context(), counted, Options{})
		if err != nil {
			t.Fatal(err)
		}
		stop := g.PurgeDaily(t.Context())
		if _, err := g.asOperator().BinActor(t.Context(), organisation.ID, 1, ""); err != nil {
			t.Fatal(err)
		}
		time.Sleep(29*24*time.Hour + time.Minute)
		if len(counted.erasures) != 0 {
			t.Error("something was deleted before its time")
		}
		time.Sleep(2 * 24 * time.Hour)
		if len(counted.erasures) != 1 {
			t.Errorf("%d purges deleted something, want 1", len(counted.erasures))
		}
		stop() // synctest fails if a goroutine is left
	})
}

func TestAPurgeOfMuchComesInParts(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	var all []graph.Record
	for range atOnce + 1 {
		all = append(all, storetest.Organisation("x"))
	}
	keep(t, kept, all...)
	now := testNow
	counted := erasing{kept, make(chan graph.Erasure, 10)}
	g, err := open(t.Context(), counted, Options{Clock: func() time.Time { return now }})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := g.asOperator().UndoBatch(t.Context(), 1, ""); err != nil {
		t.Fatal(err)
	}
	now = now.AddDate(0, 0, 30)
	purged(t, g)
	close(counted.erasures)
	gone := 0
	for erasure := range counted.erasures {
		if len(erasure.Records) > atOnce {
			t.Errorf("one batch deletes %d", len(erasure.Records))
		}
		gone += len(erasure.Records)
	}
	if gone != len(all) {
		t.Errorf("%d are deleted, want %d", gone, len(all))
	}
}
