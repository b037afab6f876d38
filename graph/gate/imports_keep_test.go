package gate

import (
	"context"
	"errors"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/store"
	"spinweb/graph/internal/storetest"
)

func TestOfEqualRequestsAtOnceOneBeginsAnImport(t *testing.T) {
	g := gateOverSQLite(t)
	s := g.As(Viewer{role: graph.Administrator}, Circumstances{Access: "POST /v1/imports", Retry: Retry{Key: "12345678"}})
	var all []*brought
	begin := func(fingerprint string) (ImportView, error) {
		b := bring(organisations("a"))
		all = append(all, b)
		upload := b.upload()
		upload.Fingerprint = fingerprint
		return s.StartImport(t.Context(), upload, false)
	}
	first, err := begin("f")
	if err != nil {
		t.Fatal(err)
	}
	late := &jobKeeper{gate: g, job: s.newJob(all[0].upload(), false, 0)} // which looked before the first had begun
	if known, err := late.create(t.Context()); !known || err != nil || late.job.ID != first.ID {
		t.Errorf("the second begins one too: %v, %v", known, err)
	}
	late.job = s.newJob(Upload{Fingerprint: "other"}, false, 0)
	if _, err := late.create(t.Context()); graph.KindOf(err) != graph.KeyReusedKind {
		t.Errorf("the same key with another file: %v", err)
	}
	all[0].release()
	if view := over(t, g.asAdministrator(), first.ID); view.State != ImportDone || view.Revision != 1 {
		t.Errorf("%+v", view)
	}
}

func TestAFileThatMakesItsReaderPanicStopsNoServer(t *testing.T) {
	s := gateOverSQLite(t).asAdministrator()
	upload := bring(graph.Delivery{}).upload()
	upload.Read = func(context.Context, func(file, rows int)) (graph.Delivery, error) { panic("Geheime Naam") }
	view, err := s.StartImport(t.Context(), upload, false)
	if err != nil {
		t.Fatal(err)
	}
	if view := over(t, s, view.ID); view.State != ImportFailed || view.Why != graph.Internal {
		t.Errorf("%+v", view)
	}
	if view := over(t, s, begun(t, s, bring(graph.Delivery{}).release(), true)); view.State != ImportDone {
		t.Errorf("the next one: %+v", view)
	}
}

// mute is a store that writes a batch, says that it does not know, and does not answer then.
type mute struct {
	store.Store
	silent *atomic.Bool
}

func (m mute) Apply(ctx context.Context, batch graph.Batch) (graph.Delta, error) {
	if _, err := m.Store.Apply(ctx, batch); err != nil {
		return graph.Delta{}, err
	}
	m.silent.Store(true)
	return graph.Delta{}, graph.Unavailable(errors.New("the connection broke"))
}

func (m mute) History(ctx context.Context, query graph.HistoryQuery) ([]graph.Entry, error) {
	if m.silent.Load() {
		return nil, graph.Unavailable(errors.New("no answer"))
	}
	return m.Store.History(ctx, query)
}

func TestAnImportOfWhichNobodyKnowsWhetherItWasWrittenIsNotCalledFailed(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	now := testNow
	g, err := open(t.Context(), mute{kept, new(atomic.Bool)}, Options{Clock: func() time.Time { return testNow }})
	if err != nil {
		t.Fatal(err)
	}
	s := g.asAdministrator()
	id := begun(t, s, bring(organisations("a")).release(), false)
	if view := over(t, s, id); view.State != ImportWriting {
		t.Errorf("%+v", view)
	}
	now = now.Add(2 * silentAfter)
	later, err := open(t.Context(), kept, Options{Clock: func() time.Time { return now }})
	if err != nil {
		t.Fatal(err)
	}
	if view, err := later.asAdministrator().ImportOf(t.Context(), id); err != nil || view.State != ImportDone || view.Revision != 1 {
		t.Errorf("%+v, %v", view, err)
	}
}

// With the author of the import and its revision, everybody could tell whose the alias in the history is.
func TestNoImportTellsWhoWasErased(t *testing.T) {
	w := newBinWorld(t, storetest.NewOracle())
	w.gate.erasures = erasureList(filepath.Join(t.TempDir(), "erased.txt"))
	importer := w.gate.As(Viewer{role: graph.Administrator, person: w.networker.ID}, Circumstances{Access: "POST /v1/imports"})
	over(t, importer, begun(t, importer, bring(organisations("a")).release(), false))
	if _, err := w.asPrivacyOfficer().EraseActor(t.Context(), w.networker.ID, "verzoek", false); err != nil {
		t.Fatal(err)
	}
	cells, err := w.gate.store.Cells().List(t.Context(), importCell, testNow)
	if err != nil || slices.ContainsFunc(cells, func(c store.Cell) bool { return strings.Contains(string(c.Value), string(w.networker.ID)) }) {
		t.Errorf("%d imports, %v", len(cells), err)
	}
}

func TestUndoingAnImportAgainUnderTheSameKeyAnswersTheSame(t *testing.T) {
	g := gateOverSQLite(t)
	s := g.asAdministrator()
	id := begun(t, s, bring(organisations("a")).release(), false)
	over(t, s, id)
	undoing := g.As(Viewer{role: graph.Administrator}, Circumstances{Access: "POST /v1/imports/{id}/undo", Retry: Retry{Key: "12345678", Fingerprint: "undo"}})
	for range 2 {
		if view, err := undoing.UndoImported(t.Context(), id, ""); err != nil || view.State != ImportUndone {
			t.Errorf("%+v, %v", view, err)
		}
	}
}

func TestAnImportInWhichMuchIsWrongTellsTheFirstThousand(t *testing.T) {
	s := gateOverSQLite(t).asAdministrator()
	var delivery graph.Delivery
	for row := range 3 * mostFindings {
		delivery.Arrivals = append(delivery.Arrivals, arrival(row+2, "Resident", strconv.Itoa(row), nil, map[string]string{"name": "x"}))
	}
	view := over(t, s, begun(t, s, bring(delivery).release(), true))
	if last := len(view.Findings) - 1; last != mostFindings || view.Findings[last].Code != graph.TooManyFindings {
		t.Errorf("%d findings", len(view.Findings))
	}
}
