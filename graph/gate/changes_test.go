package gate

import (
	"fmt"
	"slices"
	"testing"

	"spinweb/graph"
	"spinweb/graph/internal/storetest"
)

// toldSince lists the changes after a place as revision, verb and ID, read in pages.
func toldSince(t *testing.T, s *Session, since Place, limit int) []string {
	t.Helper()
	var lines []string
	for {
		changes, err := s.ChangesSince(t.Context(), since, limit)
		if err != nil {
			t.Fatal(err)
		}
		for _, entry := range changes.Entries {
			lines = append(lines, fmt.Sprint(entry.Revision, entry.Verb, entry.ID))
		}
		since = changes.Place
		if !changes.More {
			return lines
		}
		if len(changes.Entries) != limit {
			t.Fatalf("a page of %d with more to come holds %d", limit, len(changes.Entries))
		}
	}
}

func TestAViewerReadsWhatChangedSinceInOrder(t *testing.T) {
	w := newBinWorld(t, storetest.NewOracle())
	operator, networker, ctx := w.gate.asOperator(), w.asNetworker(w.gate), t.Context()
	start := w.gate.revision()
	for _, actor := range []*graph.Actor{w.near, w.far} {
		if _, err := operator.ChangeActor(ctx, actor.ID, w.version(t, actor), Patch{Attributes: texts("ageBand", "85+").Attributes}, ""); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := networker.BinActor(ctx, w.plan.ID, w.version(t, w.plan), ""); err != nil {
		t.Fatal(err)
	}
	effect, err := operator.BinActor(ctx, w.far.ID, w.version(t, w.far), "")
	if err != nil {
		t.Fatal(err)
	}
	got := toldSince(t, networker, Place{Revision: start}, 100) // near, the plan and its tie; nothing of far
	if len(got) != 3 || got[0] != fmt.Sprint(start+1, "amend", w.near.ID) || got[1] != fmt.Sprint(start+3, "bin", w.plan.ID) {
		t.Errorf("the networker is told %q", got)
	}
	for limit := 1; limit <= 4; limit++ {
		if paged := toldSince(t, networker, Place{Revision: start}, limit); !slices.Equal(paged, got) {
			t.Errorf("in pages of %d: %q", limit, paged)
		}
	}
	whole := toldSince(t, operator, Place{}, 7)
	entries := 0
	for revision := range effect.Revision {
		batch, err := chronicle{w.gate.store}.batch(ctx, revision+1)
		if err != nil {
			t.Fatal(err)
		}
		entries += len(batch)
	}
	if len(whole) != entries {
		t.Errorf("the operator is told %d of %d changes", len(whole), entries)
	}
	if changes, err := networker.ChangesSince(ctx, Place{Revision: effect.Revision}, 5); err != nil || len(changes.Entries) != 0 || changes.Place.Revision != effect.Revision || changes.More {
		t.Errorf("after the last: %+v, %v", changes, err)
	}
}

func TestABatchShowsWhatTheViewerMaySeeOfIt(t *testing.T) {
	w := newBinWorld(t, storetest.NewOracle())
	operator, networker, ctx := w.gate.asOperator(), w.asNetworker(w.gate), t.Context()
	effect, err := networker.BinActor(ctx, w.findable.ID, w.version(t, w.findable), "dubbel")
	if err != nil {
		t.Fatal(err)
	}
	batch, err := networker.Batch(ctx, effect.Revision)
	if err != nil || len(batch.Entries) != 6 || batch.By.ID != w.networker.ID || !batch.CanUndo || batch.UndoneBy != 0 {
		t.Fatalf("%+v, %v", batch, err)
	}
	if batch.Reason != "" { // near, at the other end of a tie, is seen by pseudonym
		t.Errorf("the reason %q is shown", batch.Reason)
	}
	back := undone(t, networker, effect.Revision)
	if batch, err = networker.Batch(ctx, effect.Revision); err != nil || batch.UndoneBy != back || batch.CanUndo {
		t.Errorf("undone, it is %+v, %v", batch, err)
	}
	if batch, err = networker.Batch(ctx, back); err != nil || batch.Undoes != effect.Revision || !batch.CanUndo {
		t.Errorf("the undoing batch is %+v, %v", batch, err)
	}
	history, err := networker.History(ctx, w.findable.ID)
	if err != nil || len(history) != 3 || history[0].Undoes != effect.Revision || history[1].UndoneBy != back || !history[0].CanUndo || history[1].CanUndo ||
		history[1].Verb != graph.Bin || history[1].Actor.Label != "Fatima Yılmaz" || history[1].Reason != "dubbel" {
		t.Errorf("the history is %+v, %v", history, err)
	}
	if _, err := operator.EndActor(ctx, w.far.ID, w.version(t, w.far), "", ""); err != nil {
		t.Fatal(err)
	}
	for _, revision := range []graph.Revision{w.gate.revision(), w.gate.revision() + 1, 0} {
		if _, err := networker.Batch(ctx, revision); graph.KindOf(err) != graph.NotFoundKind {
			t.Errorf("revision %d: %v", revision, err)
		}
	}
}

func TestRetentionListsTheOwnScopeByDay(t *testing.T) {
	w := newBinWorld(t, storetest.NewOracle())
	networker, ctx := w.asNetworker(w.gate), t.Context()
	set := func(actor *graph.Actor, day string) {
		t.Helper()
		if _, err := w.gate.asOperator().ChangeActor(ctx, actor.ID, w.version(t, actor), texts("retainUntil", day), ""); err != nil {
			t.Fatal(err)
		}
	}
	set(w.near, "2026-11-25")
	set(w.findable, "2026-10-01")
	set(w.far, "2026-09-01")
	page, err := networker.Retention(ctx, graph.Date{}, "", 1)
	if err != nil || page.Total != 2 || len(page.Items) != 1 || page.Items[0].Actor.Label != "Fatima Yılmaz" || page.Items[0].Until.String() != "2026-10-01" ||
		!page.Items[0].Overdue || page.Items[0].From != "the date that was set" || page.Items[0].Basis != "voluntary welfare work" {
		t.Fatalf("%+v, %v", page, err)
	}
	page, err = networker.Retention(ctx, graph.Date{}, page.Next, 1)
	if err != nil || page.Total != 2 || len(page.Items) != 1 || page.Items[0].Actor.ID != w.near.ID || page.Next != "" {
		t.Errorf("the second page is %+v, %v", page, err)
	}
	earlier, _ := graph.ParseDate("2026-10-31")
	if page, err = networker.Retention(ctx, earlier, "", 10); err != nil || page.Total != 1 {
		t.Errorf("until October: %+v, %v", page, err)
	}
	if _, err := networker.Retention(ctx, graph.Date{}, w.far.ID, 10); graph.KindOf(err) != graph.InvalidKind {
		t.Errorf("a cursor that names somebody hidden: %v", err)
	}
	lines, err := w.gate.store.Ledger(ctx, graph.LedgerQuery{Subject: w.findable.ID})
	if err != nil || !slices.ContainsFunc(lines, func(l graph.LedgerLine) bool { return l.Action == graph.SeeRetention }) {
		t.Errorf("the ledger does not tell: %v, %v", lines, err)
	}
}
