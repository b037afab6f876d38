package analysis

import (
	"context"
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"spinweb/graph"
)

var ignorePair = cmpopts.IgnoreUnexported(Ground{})

func wantLinks(t *testing.T, n *Net, want ...string) {
	t.Helper()
	if diff := cmp.Diff(want, drawn(n), cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("links (-want +got):\n%s", diff)
	}
}

// everyone draws residents anna to dirk and professionals noor and petra.
func everyone() *world {
	w := newWorld()
	for _, id := range []graph.ID{"anna", "bram", "carla", "dirk"} {
		w.add(graph.Resident, id)
	}
	for _, id := range []graph.ID{"noor", "petra"} {
		w.add(graph.Professional, id)
	}
	return w
}

func TestEveryActorHasANode(t *testing.T) {
	w := everyone()
	w.tie(graph.Knows, "carla", "petra")
	n := w.net(t, SupportNetwork)
	var listed []graph.ID
	for place, v := range n.ByID() {
		if at, known := n.Index(n.ID(v)); !known || at != v || n.Place(v) != int32(place) {
			t.Errorf("%s: index %d, %t; place %d of %d", n.ID(v), at, known, n.Place(v), place)
		}
		listed = append(listed, n.ID(v))
	}
	if diff := cmp.Diff([]graph.ID{"anna", "bram", "carla", "dirk", "noor", "petra"}, listed); diff != "" {
		t.Errorf("by ID (-want +got):\n%s", diff)
	}
	if _, known := n.Index("nobody"); known || n.Len() != 6 {
		t.Errorf("%d nodes, nobody among them: %t", n.Len(), known)
	}
}

func TestNeighboursStandNearEachOther(t *testing.T) {
	w := everyone()
	w.tie(graph.Knows, "petra", "dirk")
	w.tie(graph.Knows, "petra", "bram")
	n := w.net(t, SupportNetwork)
	var order []graph.ID
	for v := range int32(n.Len()) {
		order = append(order, n.ID(v))
	}
	want := []graph.ID{"petra", "bram", "dirk", "anna", "carla", "noor"} // breadth first from the most ties
	if diff := cmp.Diff(want, order); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if n.ActorKind(0) != graph.Professional || n.ActorKind(1) != graph.Resident {
		t.Errorf("petra is a %s, bram a %s", n.ActorKind(0), n.ActorKind(1))
	}
}

func TestOwnNetworkTakesKnowsInformalSupportAndHouseholds(t *testing.T) {
	w := everyone()
	w.tie(graph.Knows, "anna", "bram")
	w.tie(graph.Supports, "bram", "carla")           // names no line: informal between residents
	w.tie(graph.Supports, "anna", "carla", "line=0") // informal
	w.tie(graph.Supports, "anna", "dirk", "line=1")  // formal
	w.tie(graph.Supports, "noor", "dirk", "line=0")  // a professional is no node
	w.tie(graph.Coaches, "bram", "dirk")
	w.tie(graph.MetAt, "bram", "dirk", "confirmed=true")
	w.add(graph.Household, "huis")
	w.tie(graph.InHousehold, "carla", "huis")
	w.tie(graph.InHousehold, "dirk", "huis")
	wantLinks(t, w.net(t, OwnNetwork), "anna-bram", "anna-carla", "bram-carla", "carla-dirk")
}

func TestSupportNetworkTakesEveryTieBetweenPeople(t *testing.T) {
	w := everyone()
	w.tie(graph.Knows, "noor", "petra")
	w.tie(graph.Supports, "noor", "anna", "line=2")
	w.tie(graph.Supports, "anna", "bram", "line=1")
	w.tie(graph.Coaches, "petra", "carla")
	w.tie(graph.MetAt, "carla", "dirk", "confirmed=true")
	w.tie(graph.MetAt, "anna", "dirk", "confirmed=false")
	w.tie(graph.MetAt, "bram", "dirk")
	w.tie(graph.AlignsWith, "noor", "petra")
	wantLinks(t, w.net(t, SupportNetwork), "anna-bram", "anna-noor", "carla-dirk", "carla-petra", "noor-petra")
}

func TestMembersOfCoreAndSituationalTeamsAreTiedPairwise(t *testing.T) {
	w := everyone()
	w.add(graph.Team, "kern")
	w.add(graph.Team, "rond-anna", "teamKind=situational")
	w.add(graph.Organisation, "welzijn")
	for _, id := range []graph.ID{"bram", "noor", "petra"} {
		w.tie(graph.MemberOf, id, "kern")
	}
	w.tie(graph.MemberOf, "anna", "rond-anna")
	w.tie(graph.MemberOf, "noor", "rond-anna")
	w.tie(graph.MemberOf, "carla", "rond-anna", "until=2026-11")
	w.tie(graph.MemberOf, "welzijn", "rond-anna")    // an organisation is no node
	for _, id := range []graph.ID{"carla", "dirk"} { // and its members are not tied by it
		w.tie(graph.MemberOf, id, "welzijn")
	}
	wantLinks(t, w.net(t, SupportNetwork), "anna-noor", "bram-noor", "bram-petra", "noor-petra")
}

func TestACircleEntryIsALeafOfItsOwnerOnly(t *testing.T) {
	w := everyone()
	w.add(graph.CircleEntry, "zus")
	w.tie(graph.InCircle, "zus", "anna")
	w.tie(graph.InCircle, "zus", "bram") // would make the label a way from anna to bram
	wantLinks(t, w.net(t, OwnNetwork), "anna-zus")
	wantLinks(t, w.net(t, SupportNetwork))
}

func TestATieCarriesAPathWhileItAndBothItsActorsAreThere(t *testing.T) {
	for _, c := range []struct {
		name    string
		change  func(w *world, tie *graph.Draft)
		carries bool
	}{
		{"without dates", func(*world, *graph.Draft) {}, true},
		{"from today", func(_ *world, tie *graph.Draft) { set(tie, "since=2026-11-25") }, true},
		{"from tomorrow", func(_ *world, tie *graph.Draft) { set(tie, "since=2026-11-26") }, false},
		{"until tomorrow", func(_ *world, tie *graph.Draft) { set(tie, "until=2026-11-26") }, true},
		{"until today", func(_ *world, tie *graph.Draft) { set(tie, "until=2026-11-25") }, false},
		{"with an actor who left", func(w *world, _ *graph.Draft) { set(w.actors["bram"], "until=2026-11") }, false},
		{"with an actor who is still to come", func(w *world, _ *graph.Draft) { set(w.actors["anna"], "since=2027") }, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := everyone()
			c.change(w, w.tie(graph.Knows, "anna", "bram"))
			if got := len(drawn(w.net(t, SupportNetwork))) == 1; got != c.carries {
				t.Errorf("carries a path: %t", got)
			}
		})
	}
}

func TestAHouseholdThatEndedTiesNobody(t *testing.T) {
	w := everyone()
	w.add(graph.Household, "huis", "until=2026-11-25")
	w.tie(graph.InHousehold, "anna", "huis")
	w.tie(graph.InHousehold, "bram", "huis")
	wantLinks(t, w.net(t, OwnNetwork))
}

func TestParallelTiesAreOneLinkWithTheGreatestStrength(t *testing.T) {
	w := everyone()
	w.tie(graph.Knows, "anna", "bram", "strength=0.5")
	w.tie(graph.Supports, "bram", "anna", "strength=3")
	w.add(graph.Household, "huis")
	w.tie(graph.InHousehold, "anna", "huis", "strength=2")
	w.tie(graph.InHousehold, "bram", "huis") // strength 1: the weaker one counts
	n := w.net(t, SupportNetwork)
	want := Link{A: 0, B: 1, Strength: 3, Grounds: []Ground{
		{Kind: graph.Knows, Ties: []graph.ID{"knows:anna:bram"}, Strength: 0.5},
		{Kind: graph.Supports, Ties: []graph.ID{"supports:bram:anna"}, Strength: 3},
		{Kind: graph.InHousehold, Ties: []graph.ID{"in_household:anna:huis", "in_household:bram:huis"}, Strength: 1},
	}}
	got := linkBetween(t, n, "bram", "anna")
	if diff := cmp.Diff(want, got, ignorePair); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]graph.TieKind{graph.InHousehold, graph.Knows, graph.Supports}, got.Kinds()); diff != "" {
		t.Errorf("kinds (-want +got):\n%s", diff)
	}
	if n.Strength(0, 0) != 3 || n.Strength(1, 0) != 3 {
		t.Errorf("strength of the arcs: %g and %g", n.Strength(0, 0), n.Strength(1, 0))
	}
}

func TestAnUnknownNetIsRefused(t *testing.T) {
	if _, err := BuildNet(context.Background(), &graph.Snapshot{}, "gossip", day); err == nil {
		t.Error("no error")
	}
}

func TestBuildingStopsWhenNobodyWaits(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	for _, kind := range []NetKind{OwnNetwork, SupportNetwork, OrganisationNetwork, ParticipationNetwork, CoverageNetwork} {
		if _, err := BuildNet(ctx, theBuurt().snapshot(t), kind, day); !errors.Is(err, context.Canceled) {
			t.Errorf("%s: %v", kind, err)
		}
	}
}
