package gate

import (
	"maps"
	"slices"
	"testing"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/storetest"
)

// records returns everything that stands now, by ID.
func records(t testing.TB, g *Gate) map[graph.ID]graph.Record {
	t.Helper()
	now, err := g.live.current(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	all := map[graph.ID]graph.Record{}
	for actor := range now.Actors() {
		all[actor.ID] = actor
	}
	for tie := range now.Ties() {
		all[tie.ID] = tie
	}
	return all
}

// sameRecords reports whether both say the same and were first written down at the same moment.
func sameRecords(a, b map[graph.ID]graph.Record) bool {
	return maps.EqualFunc(a, b, func(x, y graph.Record) bool { return graph.Same(x, y) && recordedAt(x).Equal(recordedAt(y)) })
}

func recordedAt(record graph.Record) time.Time {
	switch r := record.(type) {
	case *graph.Actor:
		return r.RecordedAt
	case *graph.Tie:
		return r.RecordedAt
	}
	return time.Time{}
}

func version(t testing.TB, g *Gate, id graph.ID) graph.Revision {
	t.Helper()
	record := records(t, g)[id]
	if record == nil {
		t.Fatalf("%s is not there", id)
	}
	return record.RecordVersion()
}

// binWorld is a small world in which the networker knows a resident by name, with a plan, a tie to
// somebody whom the networker does not see, and a proposal that is about another resident too.
type binWorld struct {
	small
	gate           *Gate
	t              testing.TB
	clock          *time.Time
	plan, proposal *graph.Actor
	hidden         *graph.Tie
}

func newBinWorld(t testing.TB, oracle *storetest.Oracle) *binWorld {
	t.Helper()
	kept := oracle.Open(t)
	w := &binWorld{small: smallWorld(t, kept), plan: storetest.Actor(graph.SupportPlan, nil), proposal: storetest.Actor(graph.Proposal, nil)}
	w.hidden = storetest.Tie(graph.Knows, w.findable, w.far)
	keep(t, kept, w.plan, w.proposal, w.hidden, storetest.Tie(graph.Owns, w.findable, w.plan),
		storetest.Tie(graph.About, w.proposal, w.findable), storetest.Tie(graph.About, w.proposal, w.near))
	now := testNow
	w.clock = &now
	w.gate = w.server(t, oracle)
	return w
}

// server opens a further server on the same data.
func (w *binWorld) server(t testing.TB, oracle *storetest.Oracle) *Gate {
	t.Helper()
	g, err := open(t.Context(), oracle.Open(t), Options{Clock: func() time.Time { return *w.clock }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = g.Close() })
	return g
}

func TestAnActorGoesWithItsTiesAndWhatIsAboutThatResidentAloneAndComesBackWhole(t *testing.T) {
	w := newBinWorld(t, storetest.NewOracle())
	before := records(t, w.gate)
	networker := w.asNetworker(w.gate)
	effect, err := networker.BinActor(t.Context(), w.findable.ID, w.version(t, w.findable), "dubbel")
	if err != nil {
		t.Fatal(err)
	}
	// by hand: findable and the plan; LIVES_IN, KNOWS near, OWNS and ABOUT. KNOWS far is nobody's business.
	if effect.Actors != 2 || effect.Ties != 4 {
		t.Errorf("%d actors and %d ties went, want 2 and 4", effect.Actors, effect.Ties)
	}
	left := records(t, w.gate)
	for _, id := range []graph.ID{w.findable.ID, w.plan.ID, w.hidden.ID} {
		if left[id] != nil {
			t.Errorf("%T is still there", left[id])
		}
	}
	if left[w.proposal.ID] == nil || len(before)-len(left) != 7 {
		t.Errorf("%d records went, want 7 and not the proposal", len(before)-len(left))
	}
	page, err := networker.Bin(t.Context(), "", 10)
	if err != nil || len(page.Items) != 1 {
		t.Fatalf("%d items, %v", len(page.Items), err)
	}
	if item := page.Items[0]; item.ID != w.findable.ID || item.Label != "Fatima Yılmaz" || item.Ties != 4 || item.By.ID != w.networker.ID ||
		!item.DeletedOn.Equal(testNow.AddDate(0, 0, 30)) {
		t.Errorf("%+v", item)
	}
	if again, err := networker.Restore(t.Context(), w.findable.ID); err != nil || again.Actors != 2 || again.Ties != 4 {
		t.Errorf("%+v came back, %v", again, err)
	}
	if !sameRecords(before, records(t, w.gate)) {
		t.Error("what came back is not what went")
	}
	if page, err = networker.Bin(t.Context(), "", 10); err != nil || len(page.Items) != 0 {
		t.Errorf("the bin still holds %v, %v", page.Items, err)
	}
}

func (w *binWorld) version(t testing.TB, record graph.Record) graph.Revision {
	return version(t, w.gate, record.RecordID())
}

func TestAnotherServerKnowsTheBin(t *testing.T) {
	oracle := storetest.NewOracle()
	w := newBinWorld(t, oracle)
	running := w.server(t, oracle)
	if _, err := w.asNetworker(running).Bin(t.Context(), "", 10); err != nil {
		t.Fatal(err)
	}
	before := records(t, w.gate)
	if _, err := w.asNetworker(w.gate).BinActor(t.Context(), w.findable.ID, w.version(t, w.findable), ""); err != nil {
		t.Fatal(err)
	}
	added, err := w.asNetworker(w.gate).AddActor(t.Context(), graph.Draft{Kind: "Organisation", Attributes: map[string]string{"name": "x"}}, nil, "")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.asNetworker(w.gate).BinActor(t.Context(), added.ID, added.Version, ""); err != nil {
		t.Fatal(err)
	}
	for name, server := range map[string]*Gate{"one that ran": running, "one that started since": w.server(t, oracle)} {
		page, err := w.asNetworker(server).Bin(t.Context(), "", 10)
		if err != nil || len(page.Items) != 2 || page.Items[0].ID != added.ID || page.Items[1].Ties != 4 {
			t.Errorf("%s lists %+v, %v", name, page.Items, err)
		}
	}
	if _, err := w.asNetworker(running).Restore(t.Context(), w.findable.ID); err != nil {
		t.Fatal(err)
	}
	if !sameRecords(before, records(t, w.gate)) {
		t.Error("what another server brought back is not what went")
	}
}

func TestTheBinIsReadInPages(t *testing.T) {
	w := newBinWorld(t, storetest.NewOracle())
	networker := w.asNetworker(w.gate)
	var want, got []graph.ID
	for range 5 {
		added, err := networker.AddActor(t.Context(), graph.Draft{Kind: "Organisation", Attributes: map[string]string{"name": "x"}}, nil, "")
		if err != nil {
			t.Fatal(err)
		}
		if _, err := networker.BinActor(t.Context(), added.ID, added.Version, ""); err != nil {
			t.Fatal(err)
		}
		want = append([]graph.ID{added.ID}, want...)
	}
	for cursor := graph.ID(""); ; {
		page, err := networker.Bin(t.Context(), cursor, 2)
		if err != nil {
			t.Fatal(err)
		}
		for _, item := range page.Items {
			got = append(got, item.ID)
		}
		if cursor = page.Next; cursor == "" {
			break
		}
	}
	if !slices.Equal(got, want) {
		t.Errorf("pages hold %v, want %v", got, want)
	}
	for _, cursor := range []graph.ID{w.far.ID, graph.NewID()} {
		if _, err := networker.Bin(t.Context(), cursor, 2); graph.KindOf(err) != graph.InvalidKind {
			t.Errorf("a cursor that names no item: %v", err)
		}
	}
}

func TestWhoPutsWhatInTheBin(t *testing.T) {
	oracle := storetest.NewOracle()
	w := newBinWorld(t, oracle)
	covers := w.gate.live.now.Load().TiesOf(w.networker.ID)[0]
	networker := w.asNetworker(w.gate)
	resident := w.gate.As(Viewer{role: graph.ResidentRole, person: w.findable.ID}, Circumstances{})
	for name, c := range map[string]struct {
		bin  func() error
		kind graph.Kind
	}{
		"a resident who is hidden":          {binning(t, networker, w.far.ID, 1), graph.NotFoundKind},
		"a resident who is not there":       {binning(t, networker, graph.NewID(), 1), graph.NotFoundKind},
		"a resident seen by pseudonym":      {binning(t, networker, w.near.ID, w.version(t, w.near)), graph.ForbiddenKind},
		"oneself":                           {binning(t, resident, w.findable.ID, w.version(t, w.findable)), graph.ForbiddenKind},
		"the own work area":                 {binning(t, networker, w.workArea.ID, w.version(t, w.workArea)), graph.ForbiddenKind},
		"oneself with the right to an area": {binning(t, networker, w.networker.ID, w.version(t, w.networker)), graph.ForbiddenKind},
		"a version that is old":             {binning(t, networker, w.findable.ID, w.version(t, w.findable)+1), graph.StaleKind},
		"a tie on which rights hang": {func() error {
			_, err := networker.BinTie(t.Context(), covers.ID, covers.Version, "")
			return err
		}, graph.ForbiddenKind},
		"a tie to somebody hidden": {func() error {
			_, err := networker.BinTie(t.Context(), w.hidden.ID, w.version(t, w.hidden), "")
			return err
		}, graph.NotFoundKind},
	} {
		if err := c.bin(); graph.KindOf(err) != c.kind {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := resident.BinActor(t.Context(), w.plan.ID, w.version(t, w.plan), ""); err != nil {
		t.Errorf("the own plan: %v", err)
	}
}

func binning(t *testing.T, s *Session, id graph.ID, seen graph.Revision) func() error {
	return func() error { _, err := s.BinActor(t.Context(), id, seen, ""); return err }
}

// Without a resident whom it is about, everybody who works with residents would see it.
func TestTheLastTieOfAPrivateThingToAResidentStays(t *testing.T) {
	w := newBinWorld(t, storetest.NewOracle())
	networker := w.asNetworker(w.gate)
	for _, tie := range w.gate.live.now.Load().TiesOf(w.plan.ID) {
		if _, err := networker.BinTie(t.Context(), tie.ID, tie.Version, ""); graph.CodeOf(err) != graph.LastResident {
			t.Errorf("the only tie of a plan: %v", err)
		}
	}
	about := w.gate.live.now.Load().TiesOf(w.proposal.ID)
	if _, err := networker.BinTie(t.Context(), about[0].ID, about[0].Version, ""); err != nil {
		t.Errorf("one of two residents: %v", err)
	}
	if _, err := networker.BinTie(t.Context(), about[1].ID, about[1].Version, ""); graph.CodeOf(err) != graph.LastResident {
		t.Errorf("the other of two residents: %v", err)
	}
}

func TestATieWhoseOtherEndIsGoneStaysInTheBin(t *testing.T) {
	w := newBinWorld(t, storetest.NewOracle())
	operator := w.gate.asOperator()
	before := records(t, w.gate)
	for _, actor := range []*graph.Actor{w.findable, w.far} {
		if _, err := operator.BinActor(t.Context(), actor.ID, w.version(t, actor), ""); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := operator.Restore(t.Context(), w.findable.ID); err != nil {
		t.Fatal(err)
	}
	if records(t, w.gate)[w.hidden.ID] != nil {
		t.Error("a tie to somebody who is gone came back")
	}
	if _, err := operator.Restore(t.Context(), w.hidden.ID); graph.KindOf(err) != graph.NotFoundKind {
		t.Errorf("it can be taken out without its end: %v", err)
	}
	for _, id := range []graph.ID{w.far.ID, w.hidden.ID} {
		if _, err := operator.Restore(t.Context(), id); err != nil {
			t.Fatal(err)
		}
	}
	if !sameRecords(before, records(t, w.gate)) {
		t.Error("what came back is not what went")
	}
}

// A right that was taken away by putting its tie in the bin does not come back through the bin.
func TestWhoLostARightByTheBinCannotTakeItBack(t *testing.T) {
	oracle := storetest.NewOracle()
	w := newBinWorld(t, oracle)
	networker := w.asNetworker(w.gate)
	for _, tie := range w.gate.live.now.Load().TiesOf(w.networker.ID) {
		if _, err := w.gate.asOperator().BinTie(t.Context(), tie.ID, tie.Version, ""); err != nil {
			t.Fatal(err)
		}
		if _, err := networker.Restore(t.Context(), tie.ID); err == nil {
			t.Error("the networker gave itself the work area back")
		}
	}
	if _, err := networker.Actor(t.Context(), w.near.ID); graph.KindOf(err) != graph.NotFoundKind {
		t.Errorf("a resident of the lost work area: %v", err)
	}
}

func TestWhatIsDeletedFromTheBinIsForgotten(t *testing.T) {
	oracle := storetest.NewOracle()
	w := newBinWorld(t, oracle)
	networker := w.asNetworker(w.gate)
	effect, err := networker.BinActor(t.Context(), w.findable.ID, w.version(t, w.findable), "")
	if err != nil {
		t.Fatal(err)
	}
	if err := networker.Delete(t.Context(), w.near.ID); graph.KindOf(err) != graph.NotFoundKind {
		t.Errorf("what is not in the bin: %v", err)
	}
	if err := networker.Delete(t.Context(), w.findable.ID); err != nil {
		t.Fatal(err)
	}
	if page, err := networker.Bin(t.Context(), "", 10); err != nil || len(page.Items) != 0 {
		t.Errorf("the bin holds %v, %v", page.Items, err)
	}
	entries, err := chronicle{w.gate.store}.ofRecord(t.Context(), w.plan.ID)
	if err != nil || len(entries) == 0 || !isGone(entries[0].Change.Record) {
		t.Errorf("the history still tells of the plan: %v, %v", entries, err)
	}
	if _, err := networker.UndoBatch(t.Context(), effect.Revision, ""); graph.CodeOf(err) != graph.Forgotten {
		t.Errorf("undo of what was deleted: %v", err)
	}
}

// What a private thing says hangs on whom it is about, also while both are in the bin, each by its own batch.
func TestAPrivateThingInTheBinShowsToNobodyWhoWouldNotSeeItsResident(t *testing.T) {
	w := newBinWorld(t, storetest.NewOracle())
	operator, ctx := w.gate.asOperator(), t.Context()
	stranger := w.gate.As(Viewer{role: graph.Networker, person: graph.NewID()}, Circumstances{})
	if _, err := operator.BinActor(ctx, w.plan.ID, w.version(t, w.plan), ""); err != nil {
		t.Fatal(err)
	}
	if _, err := operator.EndActor(ctx, w.far.ID, w.version(t, w.far), "", ""); err != nil {
		t.Fatal(err)
	}
	plan := w.gate.revision() - 1
	if _, err := operator.ChangeActor(ctx, w.findable.ID, w.version(t, w.findable), Patch{Attributes: map[string]*string{"findable": nil}}, ""); err != nil {
		t.Fatal(err)
	}
	if _, err := operator.BinActor(ctx, w.findable.ID, w.version(t, w.findable), ""); err != nil {
		t.Fatal(err)
	}
	if page, err := stranger.Bin(ctx, "", 10); err != nil || len(page.Items) != 0 {
		t.Errorf("a networker of nowhere sees %+v, %v", page.Items, err)
	}
	if _, err := stranger.Batch(ctx, plan); graph.KindOf(err) != graph.NotFoundKind {
		t.Errorf("a networker of nowhere reads the batch: %v", err)
	}
	if _, err := stranger.Restore(ctx, w.plan.ID); graph.KindOf(err) != graph.NotFoundKind {
		t.Errorf("a networker of nowhere takes it out: %v", err)
	}
	if _, err := operator.Restore(ctx, w.plan.ID); graph.KindOf(err) != graph.NotFoundKind {
		t.Errorf("a plan of nobody came back: %v", err)
	}
	for _, id := range []graph.ID{w.findable.ID, w.plan.ID} {
		if _, err := operator.Restore(ctx, id); err != nil {
			t.Fatal(err)
		}
	}
}
