package gate

import (
	"context"
	"errors"
	"slices"
	"sync"
	"testing"

	"spinweb/analysis"
	"spinweb/graph"
	"spinweb/graph/internal/store"
	"spinweb/graph/internal/storetest"
)

// broken is a store whose ledger cannot be written.
type broken struct{ store.Store }

func (broken) Record(context.Context, ...graph.LedgerLine) error {
	return graph.Full(errors.New("planted"))
}

func TestWithoutALedgerLineThereIsNoAnswerAboutResidents(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	world := smallWorld(t, kept)
	g := openOver(t, broken{kept})
	session := world.asNetworker(g)
	ctx := t.Context()
	for name, ask := range map[string]func() error{
		"read":   func() error { _, err := session.Actor(ctx, world.near.ID); return err },
		"list":   func() error { _, err := session.Actors(ctx, Filter{Kind: graph.Resident, Limit: 5}); return err },
		"ties":   func() error { _, err := session.Ties(ctx, Filter{Actor: world.near.ID, Limit: 5}); return err },
		"search": func() error { _, err := session.Search(ctx, Query{Text: "fatima", Limit: 5}); return err },
		"network": func() error {
			_, err := session.Network(ctx, Around{Centre: world.near.ID, Hops: 1, Net: analysis.OwnNetwork})
			return err
		},
		"history": func() error { _, err := session.History(ctx, world.near.ID); return err },
		"export":  func() error { _, err := session.Export(ctx); return err },
		"report": func() error {
			_, err := Ask(ctx, session, analysis.MissingLinks{Area: "BU07940101", Day: g.today()})
			return err
		},
	} {
		if err := ask(); graph.KindOf(err) != graph.UnavailableKind {
			t.Errorf("%s answers with %v", name, err)
		}
	}
	if _, err := session.Composite(ctx, graph.Area, "BU07940101"); err != nil {
		t.Errorf("an area is about nobody: %v", err)
	}
	if _, err := session.Actors(ctx, Filter{Kind: graph.Professional, Limit: 5}); err != nil {
		t.Errorf("professionals are no residents: %v", err)
	}
}

func TestTheLedgerTellsWhoSawWhom(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	world := smallWorld(t, kept)
	g := openOver(t, kept)
	session := g.As(Viewer{role: graph.Networker, person: world.networker.ID},
		Circumstances{Access: "GET /v1/actors/{id}/network", Purpose: graph.CaseReview})
	if _, err := session.Network(t.Context(), Around{Centre: world.near.ID, Hops: 2, Net: analysis.OwnNetwork}); err != nil {
		t.Fatal(err)
	}
	lines, err := kept.Ledger(t.Context(), graph.LedgerQuery{})
	if err != nil || len(lines) != 1 {
		t.Fatalf("%d lines, %v", len(lines), err)
	}
	want := []graph.ID{world.near.ID, world.findable.ID} // far is hidden, so nothing was shown of far
	slices.Sort(want)
	line := lines[0]
	if !slices.Equal(line.Subjects, want) || line.Author != (graph.Author{ID: world.networker.ID, Role: graph.Networker}) ||
		line.Action != graph.SeeNetwork || line.Purpose != graph.CaseReview || line.Access != "GET /v1/actors/{id}/network" || line.Outcome != graph.Done {
		t.Errorf("%+v", line)
	}
}

// slow is a store that waits, once, until it may write its ledger.
type slow struct {
	store.Store
	begun, free chan struct{}
	mutex       sync.Mutex
	calls       []int
}

func (s *slow) Record(ctx context.Context, lines ...graph.LedgerLine) error {
	s.mutex.Lock()
	s.calls = append(s.calls, len(lines))
	first := len(s.calls) == 1
	s.mutex.Unlock()
	if first {
		close(s.begun)
		<-s.free
	}
	return s.Store.Record(ctx, lines...)
}

func TestLinesThatComeMeanwhileAreWrittenTogether(t *testing.T) {
	kept := &slow{Store: storetest.NewOracle().Open(t), begun: make(chan struct{}), free: make(chan struct{})}
	l := &ledger{store: kept}
	var all sync.WaitGroup
	write := func() {
		defer all.Done()
		if err := l.record(t.Context(), storetest.Line(graph.NewID())); err != nil {
			t.Error(err)
		}
	}
	all.Add(1)
	go write()
	<-kept.begun
	all.Add(20)
	for range 20 {
		go write()
	}
	for { // until all twenty wait
		l.mutex.Lock()
		waiting := l.waiting
		enough := waiting != nil && len(waiting.lines) == 20
		l.mutex.Unlock()
		if enough {
			break
		}
	}
	close(kept.free)
	all.Wait()
	if !slices.Equal(kept.calls, []int{1, 20}) {
		t.Errorf("written in groups of %v", kept.calls)
	}
	if lines, err := kept.Ledger(t.Context(), graph.LedgerQuery{}); err != nil || len(lines) != 21 {
		t.Errorf("%d lines are there, %v", len(lines), err)
	}
}

func TestNobodySeesNothing(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	world := smallWorld(t, kept)
	g := openOver(t, kept)
	var nobody Viewer
	session := g.As(nobody, Circumstances{})
	ctx := t.Context()
	for name, ask := range map[string]func() error{
		"self":   func() error { _, err := session.Self(ctx); return err },
		"area":   func() error { _, err := session.Composite(ctx, graph.Area, "BU07940101"); return err },
		"actor":  func() error { _, err := session.Actor(ctx, world.near.ID); return err },
		"search": func() error { _, err := session.Search(ctx, Query{Text: "jan", Limit: 5}); return err },
		"export": func() error { _, err := session.Export(ctx); return err },
		"import": func() error { _, err := session.Import(ctx, graph.Delivery{}, Intake{}); return err },
		"report": func() error { _, err := Ask(ctx, session, analysis.MissingLinks{Area: "BU07940101"}); return err },
		"add":    func() error { _, err := session.AddActor(ctx, graph.Draft{Kind: "Organisation"}, nil, ""); return err },
	} {
		if err := ask(); graph.KindOf(err) != graph.UnidentifiedKind {
			t.Errorf("%s: %v", name, err)
		}
	}
}
