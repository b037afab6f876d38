package gate

import (
	"context"
	"errors"
	"sync"
	"testing"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/sqlitestore"
	"spinweb/graph/internal/store"
	"spinweb/graph/internal/storetest"
)

// brought is an upload whose reading the test holds.
type brought struct {
	delivery graph.Delivery
	err      error
	reading  chan struct{} // closed when the reading begins
	goOn     chan struct{} // closed by the test
	closed   chan struct{}
	once     sync.Once
}

func bring(delivery graph.Delivery) *brought {
	return &brought{delivery: delivery, reading: make(chan struct{}), goOn: make(chan struct{}), closed: make(chan struct{})}
}

func (b *brought) upload() Upload {
	return Upload{Files: []string{"1.csv"}, Fingerprint: "f",
		Read: func(ctx context.Context, progress func(file, rows int)) (graph.Delivery, error) {
			progress(0, 7)
			close(b.reading)
			select {
			case <-b.goOn:
				return b.delivery, b.err
			case <-ctx.Done():
				return graph.Delivery{}, ctx.Err()
			}
		},
		Close: func() { close(b.closed) }}
}

func (b *brought) release() *brought {
	b.once.Do(func() { close(b.goOn) })
	return b
}

func organisations(names ...string) graph.Delivery {
	var delivery graph.Delivery
	for i, name := range names {
		delivery.Arrivals = append(delivery.Arrivals, arrival(i+2, "Organisation", name, []string{"name"}, map[string]string{"name": name}))
	}
	return delivery
}

func begun(t *testing.T, s *Session, b *brought, dryRun bool) graph.ID {
	t.Helper()
	view, err := s.StartImport(t.Context(), b.upload(), dryRun)
	if err != nil || view.State != ImportReading {
		t.Fatalf("%+v, %v", view, err)
	}
	return view.ID
}

// over waits until an import has ended on the server that runs it, and returns it.
func over(t *testing.T, s *Session, id graph.ID) ImportView {
	t.Helper()
	deadline := time.After(20 * time.Second)
	for s.gate.imports.runs(id) {
		select {
		case <-deadline:
			t.Fatal("the import does not end")
		case <-time.After(time.Millisecond):
		}
	}
	view, err := s.ImportOf(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	return view
}

func gateOverSQLite(t *testing.T) *Gate {
	t.Helper()
	kept, err := sqlitestore.Open(t.Context(), t.TempDir(), sqlitestore.Options{})
	if err != nil {
		t.Fatal(err)
	}
	g := openOver(t, kept)
	t.Cleanup(func() { _ = g.Close() })
	return g
}

func (g *Gate) asAdministrator() *Session {
	return g.As(Viewer{role: graph.Administrator}, Circumstances{Language: graph.Dutch, Access: "POST /v1/imports"})
}

func TestAnImportInTheBackgroundIsWrittenAndCanBeUndoneWhole(t *testing.T) {
	g := gateOverSQLite(t)
	s := g.asAdministrator()
	b := bring(organisations("a", "b"))
	id := begun(t, s, b, false)
	<-b.release().closed
	view := over(t, s, id)
	if view.State != ImportDone || view.Receipt == nil || view.Receipt.Added != 2 || view.Revision != 1 || view.Files[0] != (ImportedFile{"1.csv", 7}) {
		t.Fatalf("%+v", view)
	}
	if _, err := s.CancelImport(t.Context(), id); graph.KindOf(err) != graph.ConflictKind {
		t.Errorf("cancelling what is over: %v", err)
	}
	if view, err := s.UndoImported(t.Context(), id, ""); err != nil || view.State != ImportUndone {
		t.Fatalf("%+v, %v", view, err)
	}
	if actors, _ := g.live.now.Load().Size(); actors != 0 {
		t.Errorf("%d actors are left", actors)
	}
	if _, err := s.UndoImported(t.Context(), id, ""); graph.KindOf(err) != graph.ConflictKind {
		t.Errorf("undoing twice: %v", err)
	}
}

func TestADryRunInTheBackgroundWritesNothing(t *testing.T) {
	g := gateOverSQLite(t)
	s := g.asAdministrator()
	id := begun(t, s, bring(organisations("a")).release(), true)
	view := over(t, s, id)
	if head, _ := g.store.Head(t.Context()); head != 0 || view.State != ImportDone || view.Receipt.Added != 1 || view.Revision != 0 {
		t.Errorf("%d, %+v", head, view)
	}
	if _, err := s.UndoImported(t.Context(), id, ""); graph.KindOf(err) != graph.ConflictKind {
		t.Errorf("there is nothing to undo: %v", err)
	}
}

func TestAnImportWithFindingsFailsWithAllOfThem(t *testing.T) {
	s := gateOverSQLite(t).asAdministrator()
	delivery := graph.Delivery{Arrivals: []graph.Arrival{arrival(3, "Resident", "b", nil, map[string]string{"name": "Geheime Naam"})},
		Findings: []graph.Finding{{File: "mensen.csv", Row: 2, Code: graph.BadRow}}}
	view := over(t, s, begun(t, s, bring(delivery).release(), false))
	if view.State != ImportFailed || view.Why != graph.InvalidInput || len(view.Findings) != 2 || view.Receipt != nil {
		t.Errorf("%+v", view)
	}
}

func TestAnImportCanBeCancelledFromAnotherServer(t *testing.T) {
	folder := t.TempDir()
	open := func() *Gate {
		kept, err := sqlitestore.Open(t.Context(), folder, sqlitestore.Options{})
		if err != nil {
			t.Fatal(err)
		}
		g := openOver(t, kept)
		t.Cleanup(func() { _ = g.Close() })
		return g
	}
	here, there := open(), open()
	b := bring(organisations("a"))
	id := begun(t, here.asAdministrator(), b, false)
	<-b.reading
	if view, err := there.asAdministrator().CancelImport(t.Context(), id); err != nil || view.ID != id {
		t.Fatalf("%+v, %v", view, err)
	}
	<-b.closed // without having been released
	view := over(t, here.asAdministrator(), id)
	if view.State != ImportCancelled || view.Why != graph.ImportCancelled {
		t.Errorf("%+v", view)
	}
}

func TestAServerThatStopsInterruptsItsImportsAndSavesNothing(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	g := openOver(t, neverClosed{kept})
	b := bring(organisations("a"))
	id := begun(t, g.asAdministrator(), b, false)
	<-b.reading
	if err := g.Close(); err != nil {
		t.Fatal(err)
	}
	view, err := openOver(t, kept).asAdministrator().ImportOf(t.Context(), id)
	if err != nil || view.State != ImportFailed || view.Why != graph.ImportInterrupted {
		t.Errorf("%+v, %v", view, err)
	}
	if _, err := g.asAdministrator().StartImport(t.Context(), bring(graph.Delivery{}).upload(), false); graph.KindOf(err) != graph.UnavailableKind {
		t.Errorf("a stopped server takes an import on: %v", err)
	}
}

type neverClosed struct{ store.Store }

func (neverClosed) Close() error { return nil }

func TestAnImportWhoseServerDiedIsSettledByTheKeyOfItsBatch(t *testing.T) {
	for name, written := range map[string]bool{"that wrote": true, "that did not": false} {
		t.Run(name, func(t *testing.T) {
			kept := storetest.NewOracle().Open(t)
			g := openOver(t, kept)
			s := g.asAdministrator()
			job := s.newJob(Upload{Files: []string{"1.csv"}}, false, 0)
			job.State, job.Receipt, job.Alive = ImportWriting, &Receipt{Added: 1}, g.moment().Add(-2*silentAfter)
			if _, err := g.putJob(t.Context(), job, 0); err != nil {
				t.Fatal(err)
			}
			keep(t, kept, storetest.Resident("Iemand Anders"))
			if written {
				if _, err := s.forJob(job.ID).Import(t.Context(), organisations("a"), Intake{}); err != nil {
					t.Fatal(err)
				}
			}
			view, err := openOver(t, kept).asAdministrator().ImportOf(t.Context(), job.ID)
			switch {
			case err != nil:
				t.Fatal(err)
			case written && (view.State != ImportDone || view.Revision != 2 || view.Receipt.Added != 1):
				t.Errorf("%+v", view)
			case !written && (view.State != ImportFailed || view.Why != graph.ImportInterrupted || view.Revision != 0):
				t.Errorf("%+v", view)
			}
		})
	}
}

func TestOneImportRunsAFewWaitAndNoMoreAreTakenOn(t *testing.T) {
	s := gateOverSQLite(t).asAdministrator()
	var all []*brought
	var ids []graph.ID
	for range mostImports {
		b := bring(graph.Delivery{})
		all, ids = append(all, b), append(ids, begun(t, s, b, false))
	}
	refused := bring(graph.Delivery{})
	_, err := s.StartImport(t.Context(), refused.upload(), false)
	var known *graph.Error
	if !errors.As(err, &known) || known.Code != graph.ImportsBusy || known.RetryAfter == 0 {
		t.Errorf("%v", err)
	}
	<-refused.closed
	for i := range all {
		all[i].release()
	}
	for _, id := range ids {
		if view := over(t, s, id); view.State != ImportDone {
			t.Errorf("%+v", view)
		}
	}
	if views, err := s.Imports(t.Context()); err != nil || len(views) != mostImports {
		t.Errorf("%d, %v", len(views), err)
	}
}

func TestARequestThatIsSentAgainBeginsNoSecondImport(t *testing.T) {
	g := gateOverSQLite(t)
	retry := func(fingerprint string) (ImportView, error) {
		s := g.As(Viewer{role: graph.Administrator}, Circumstances{Access: "POST /v1/imports", Retry: Retry{Key: "12345678"}})
		upload := bring(organisations("a")).release().upload()
		upload.Fingerprint = fingerprint
		return s.StartImport(t.Context(), upload, false)
	}
	first, err := retry("f")
	if err != nil {
		t.Fatal(err)
	}
	over(t, g.asAdministrator(), first.ID)
	again, err := retry("f")
	if err != nil || again.ID != first.ID || again.State != ImportDone {
		t.Errorf("%+v, %v", again, err)
	}
	if _, err := retry("other"); graph.KindOf(err) != graph.KeyReusedKind {
		t.Errorf("%v", err)
	}
}

func TestOnlyTheAdministratorAndTheOperatorImport(t *testing.T) {
	g := gateOverSQLite(t)
	for _, role := range graph.Roles() {
		b := bring(graph.Delivery{}).release()
		_, err := g.As(Viewer{role: role}, Circumstances{}).StartImport(t.Context(), b.upload(), true)
		if want := role == graph.Administrator; (err == nil) != want {
			t.Errorf("%s: %v", role, err)
		}
		<-b.closed
	}
}

func TestAnAdministratorImportsATieOfAResidentWhomSheMayNotSee(t *testing.T) {
	g := openOver(t, storetest.NewOracle().Open(t))
	resident := arrival(2, "Resident", "a", nil, map[string]string{"name": "Jan", "legalBasis": "publicTask"})
	if _, err := g.asOperator().Import(t.Context(), graph.Delivery{Arrivals: []graph.Arrival{resident}}, Intake{}); err != nil {
		t.Fatal(err)
	}
	other := resident
	other.Draft.ID = graph.DerivedID("csv", "b")
	receipt, err := g.asAdministrator().Import(t.Context(), graph.Delivery{Arrivals: []graph.Arrival{other, tieArrival(3, "KNOWS", "b", "a")}}, Intake{})
	if err != nil || receipt.Added != 2 {
		t.Errorf("%+v, %v", receipt, err)
	}
}

func TestATieWithoutAnIDIsTheSameInBothDirectionsWhereTheseMeanTheSame(t *testing.T) {
	g := openOver(t, storetest.NewOracle().Open(t))
	people := []graph.Arrival{}
	for _, name := range []string{"a", "b"} {
		people = append(people, arrival(2, "Resident", name, nil, map[string]string{"name": name, "legalBasis": "publicTask"}))
	}
	tie := func(kind, from, to string) graph.Arrival {
		a := tieArrival(3, kind, from, to)
		a.Draft.ID = a.Draft.TieID()
		return a
	}
	first, err := g.asOperator().Import(t.Context(), graph.Delivery{Arrivals: append(people, tie("KNOWS", "a", "b"))}, Intake{})
	if err != nil || first.Added != 3 {
		t.Fatalf("%+v, %v", first, err)
	}
	if turned, err := g.asOperator().Import(t.Context(), graph.Delivery{Arrivals: []graph.Arrival{tie("KNOWS", "b", "a")}}, Intake{}); err != nil || turned.Same != 1 || turned.Added != 0 {
		t.Errorf("%+v, %v", turned, err)
	}
	own := tie("KNOWS", "b", "a")
	own.Draft.ID = graph.NewID()
	if second, err := g.asOperator().Import(t.Context(), graph.Delivery{Arrivals: []graph.Arrival{own}}, Intake{}); err != nil || second.Added != 1 {
		t.Errorf("one with an ID is another: %+v, %v", second, err)
	}
}

func TestWhatAnExportWithholdsIsStillThereAfterItIsImported(t *testing.T) {
	g := openOver(t, storetest.NewOracle().Open(t))
	seen := g.As(Viewer{role: graph.Manager}, Circumstances{Language: graph.Dutch})
	sight, err := seen.look(t.Context(), graph.ExportRecords)
	if err != nil {
		t.Fatal(err)
	}
	resident := &graph.Actor{ID: graph.NewID(), Kind: graph.Resident}
	hidden := sight.withheld(resident)
	for _, attribute := range graph.Resident.Schema().Attributes {
		shown := showsAttribute(sight.who, graph.Resident, attribute, sight.Of(resident.ID))
		listed := false
		for _, name := range hidden {
			listed = listed || name == attribute.Name
		}
		if !shown && !listed {
			t.Errorf("%s is hidden and not withheld", attribute.Name)
		}
	}
}
