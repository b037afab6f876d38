package gate

import (
	"context"
	"errors"
	"testing"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/store"
	"spinweb/graph/internal/storetest"
)

var testNow = time.Date(2026, time.November, 25, 12, 0, 0, 0, time.UTC)

// openOver opens a gate over a store that a test made.
func openOver(t testing.TB, kept store.Store) *Gate {
	t.Helper()
	g, err := open(t.Context(), kept, Options{Clock: func() time.Time { return testNow }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = g.Close() })
	return g
}

// keep applies records to a store.
func keep(t testing.TB, kept store.Store, records ...graph.Record) {
	t.Helper()
	if _, err := kept.Apply(context.Background(), storetest.Adding(records...)); err != nil {
		t.Fatal(err)
	}
}

func (g *Gate) asOperator() *Session {
	return g.As(Viewer{role: graph.Operator}, Circumstances{Language: graph.English, Access: "test"})
}

// small is a buurt with a networker who covers it, and residents of it and of another one.
type small struct {
	buurt, other, workArea         *graph.Actor
	networker                      *graph.Actor
	near, findable, far, farFriend *graph.Actor
}

func smallWorld(t testing.TB, kept store.Store) small {
	t.Helper()
	s := small{
		buurt: storetest.Area("BU07940101", "Eigenbuurt"), other: storetest.Area("BU07940201", "Overbuurt"),
		workArea:  storetest.Actor(graph.WorkArea, map[string]string{"name": "Werkgebied"}),
		networker: storetest.Professional("Noor Hendriks", "networker"),
		near:      storetest.Resident("Jan de Vries"), far: storetest.Resident("Petra van der Ven"), farFriend: storetest.Resident("Wim Smits"),
		findable: storetest.Actor(graph.Resident, map[string]string{"name": "Fatima Yılmaz", "legalBasis": "publicTask", "findable": "true"}),
	}
	records := []graph.Record{s.buurt, s.other, s.workArea, s.networker, s.near, s.findable, s.far, s.farFriend}
	for _, tie := range []*graph.Tie{
		storetest.Tie(graph.Covers, s.networker, s.workArea), storetest.Tie(graph.Covers, s.workArea, s.buurt),
		storetest.Tie(graph.LivesIn, s.near, s.buurt), storetest.Tie(graph.LivesIn, s.findable, s.buurt),
		storetest.Tie(graph.LivesIn, s.far, s.other), storetest.Tie(graph.LivesIn, s.farFriend, s.other),
		storetest.Tie(graph.Knows, s.near, s.far), storetest.Tie(graph.Knows, s.far, s.farFriend), storetest.Tie(graph.Knows, s.near, s.findable),
	} {
		tie.Period = graph.Period{}
		records = append(records, tie)
	}
	keep(t, kept, records...)
	return s
}

func (s small) asNetworker(g *Gate) *Session {
	return g.As(Viewer{role: graph.Networker, person: s.networker.ID}, Circumstances{Language: graph.English, Access: "test"})
}

func asError(err error, known **graph.Error) bool { return errors.As(err, known) }
