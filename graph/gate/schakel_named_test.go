package gate

import (
	"testing"

	"spinweb/graph"
	"spinweb/graph/internal/storetest"
)

// heldBy is a schakel that a resident holds, by its attributes.
func heldBy(holder *graph.Actor, attributes map[string]string) (schakel *graph.Actor, tie *graph.Tie) {
	schakel = storetest.Actor(graph.Schakel, attributes)
	tie = storetest.Tie(graph.HeldBy, schakel, holder)
	tie.Period = graph.Period{}
	return schakel, tie
}

// By domain.md: a municipality knows by name the schakels who agreed, and a possible schakel counts nowhere until
// a worker confirms it. Today is 25 November 2026.
func TestASchakelIsNamedOnceAWorkerConfirmedItAndTheHolderAgreed(t *testing.T) {
	for name, held := range map[string]struct {
		attributes map[string]string
		until      string // of the schakel
		left       string // the day on which the holder stopped holding it
		schakel    bool   // is named
		holder     bool
	}{
		"agreed and confirmed":    {map[string]string{"agreedToBeNamed": "true", "confirmedOn": "2026-01-01"}, "", "", true, true},
		"agreed, not confirmed":   {map[string]string{"agreedToBeNamed": "true"}, "", "", false, false},
		"confirmed tomorrow":      {map[string]string{"agreedToBeNamed": "true", "confirmedOn": "2026-11-26"}, "", "", false, false},
		"confirmed, not agreed":   {map[string]string{"confirmedOn": "2026-01-01"}, "", "", false, false},
		"confirmed, and refused":  {map[string]string{"agreedToBeNamed": "false", "confirmedOn": "2026-01-01"}, "", "", false, false},
		"ended":                   {map[string]string{"agreedToBeNamed": "true", "confirmedOn": "2026-01-01"}, "2026-02", "", false, false},
		"no longer held by them":  {map[string]string{"agreedToBeNamed": "true", "confirmedOn": "2026-01-01"}, "", "2026-02", true, false},
		"held until a later year": {map[string]string{"agreedToBeNamed": "true", "confirmedOn": "2026-01-01"}, "2098", "2098", true, true},
	} {
		kept := storetest.NewOracle().Open(t)
		w := smallWorld(t, kept)
		schakel, tie := heldBy(w.far, held.attributes)
		schakel.Period, tie.Period = storetest.Period("", held.until), storetest.Period("", held.left)
		keep(t, kept, schakel, tie)
		g := openOver(t, kept)
		adviser := g.As(Viewer{role: graph.PolicyAdviser}, Circumstances{Language: graph.English, Access: "test"})
		for who, want := range map[graph.ID]bool{schakel.ID: held.schakel, w.far.ID: held.holder} {
			if _, err := adviser.Actor(t.Context(), who); (err == nil) != want {
				t.Errorf("%s: %s: %v", name, g.live.now.Load().Actor(who).Kind, err)
			}
		}
		neighbour := g.As(Viewer{role: graph.ResidentRole, person: w.findable.ID}, Circumstances{Language: graph.English, Access: "test"})
		if _, err := neighbour.Actor(t.Context(), schakel.ID); (err == nil) != held.schakel {
			t.Errorf("%s: to another resident: %v", name, err)
		}
	}
}

// A resident sees a schakel that may be named, and not who of the own contacts holds it: the tie is not theirs.
func TestASchakelWithoutANameIsNotCalledAfterAHolderWhomNobodySees(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	w := smallWorld(t, kept)
	schakel, tie := heldBy(w.findable, map[string]string{"agreedToBeNamed": "true", "confirmedOn": "2026-01-01"})
	keep(t, kept, schakel, tie)
	g := openOver(t, kept)
	s := g.As(Viewer{role: graph.ResidentRole, person: w.near.ID}, Circumstances{Language: graph.English, Access: "test"})
	if _, err := s.Tie(t.Context(), tie.ID); graph.KindOf(err) != graph.NotFoundKind {
		t.Fatalf("the tie is there: %v", err)
	}
	view, err := s.Actor(t.Context(), schakel.ID)
	if err != nil || view.Label != "schakel "+shortID(schakel.ID) {
		t.Errorf("called %q, %v", view.Label, err)
	}
	own := g.As(Viewer{role: graph.ResidentRole, person: w.findable.ID}, Circumstances{Language: graph.English, Access: "test"})
	if view, err := own.Actor(t.Context(), schakel.ID); err != nil || view.Label != "schakel Fatima Yılmaz" {
		t.Errorf("to the holder: %q, %v", view.Label, err)
	}
}
