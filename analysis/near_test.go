package analysis

import (
	"context"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"spinweb/graph"
)

var someone = []graph.ID{"anna", "bram", "carla", "dirk", "els", "frans"}

// randomWorld draws six residents, two professionals, two households, two teams, two entries in circles,
// two organisations and what they take part in, with ties of every kind that a net knows.
func randomWorld(rt *rapid.T) *world {
	w := everyone()
	ends := map[graph.ActorKind][]graph.ID{
		graph.Resident: someone, graph.Professional: {"noor", "petra"}, graph.Household: {"huis", "hut"},
		graph.Team: {"kern", "ploeg"}, graph.CircleEntry: {"tante", "oom"}, graph.Organisation: {"club", "bond"},
		graph.Facility: {"zaal", "tuin"}, graph.Theme: {"jeugd"},
	}
	for kind, ids := range ends {
		for _, id := range ids {
			w.add(kind, id)
		}
	}
	w.areas()
	ends[graph.Area] = []graph.ID{buurt, zuid}
	kinds := []graph.TieKind{graph.Knows, graph.Supports, graph.Coaches, graph.MetAt, graph.InHousehold, graph.MemberOf,
		graph.InCircle, graph.ParticipatesIn, graph.VolunteersAt, graph.Offers, graph.PresentIn, graph.Covers,
		graph.PartnersWith, graph.WorksFor, graph.RefersTo, graph.LivesIn}
	for range rapid.IntRange(0, 40).Draw(rt, "ties") {
		kind := rapid.SampledFrom(kinds).Draw(rt, "kind")
		fromKind := rapid.SampledFrom(kind.Schema().From).Draw(rt, "from kind")
		toKind := rapid.SampledFrom(kind.Schema().To).Draw(rt, "to kind")
		if ends[fromKind] == nil || ends[toKind] == nil {
			continue
		}
		from, to := rapid.SampledFrom(ends[fromKind]).Draw(rt, "from"), rapid.SampledFrom(ends[toKind]).Draw(rt, "to")
		if from == to {
			continue
		}
		tie := w.tie(kind, from, to)
		if kind == graph.MetAt {
			set(tie, "confirmed=true")
		}
		if rapid.IntRange(0, 5).Draw(rt, "ended") == 0 {
			set(tie, "since=2020", "until=2026-06")
		}
	}
	return w
}

func TestWhatLiesNearIsTheSameInThePartAsInTheWhole(t *testing.T) {
	kinds := []NetKind{OwnNetwork, SupportNetwork, OrganisationNetwork, ParticipationNetwork, CoverageNetwork, NeighbourhoodNetwork}
	seen := 0
	compare := func(t testing.TB, w *world, kind NetKind, centre graph.ID, hops int) {
		s := w.snapshot(t)
		whole, err := BuildNet(context.Background(), s, kind, day)
		if err != nil {
			t.Fatal(err)
		}
		part, err := NetNear(context.Background(), s, kind, day, centre, hops)
		if err != nil {
			t.Fatal(err)
		}
		want, wantErr := Around(context.Background(), whole, centre, hops, MostNodes, everything)
		got, gotErr := Around(context.Background(), part, centre, hops, MostNodes, everything)
		if diff := cmp.Diff(want, got); diff != "" || wantErr != nil || gotErr != nil {
			t.Fatalf("%s around %s, %d steps: %v, %v (-whole +part):\n%s", kind, centre, hops, wantErr, gotErr, diff)
		}
		seen += len(got.Ties)
	}
	for _, kind := range kinds {
		for _, centre := range ids(theBuurt().actors) {
			compare(t, theBuurt(), kind, centre, 2)
		}
	}
	rapid.Check(t, func(rt *rapid.T) {
		w := randomWorld(rt)
		compare(t, w, rapid.SampledFrom(kinds).Draw(rt, "net"), rapid.SampledFrom(ids(w.actors)).Draw(rt, "centre"),
			rapid.IntRange(1, MostHops).Draw(rt, "hops"))
	})
	if seen == 0 {
		t.Error("no tie was ever compared")
	}
}

func TestAPartIsSmallerThanTheWhole(t *testing.T) {
	w := newTown(1_200)
	part, err := NetNear(context.Background(), w.snapshot(t), SupportNetwork, day, townsman(5), 1)
	if err != nil {
		t.Fatal(err)
	}
	if whole := w.net(t, SupportNetwork); part.Len() >= whole.Len()/10 || part.Len() < 2 {
		t.Errorf("%d of %d nodes", part.Len(), whole.Len())
	}
}

func BenchmarkNetNear(b *testing.B) {
	s := newTown(10_000).snapshot(b)
	hub := townsman(12 * 60)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := NetNear(context.Background(), s, SupportNetwork, day, hub, 2); err != nil {
			b.Fatal(err)
		}
	}
}
