package analysis

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"spinweb/graph"
)

func anybody(graph.ID) bool { return true }
func alike(graph.ID) int    { return 0 }

// allBelong says that everybody is of the area but those who are listed.
func allBelong(but ...graph.ID) func(graph.ID) Belonging {
	return func(id graph.ID) Belonging {
		if slices.Contains(but, id) {
			return Elsewhere
		}
		return There
	}
}

func terrainOf(t testing.TB, n *Net, belongs func(graph.ID) Belonging, admits func([]graph.ID, graph.ID) bool) *Terrain {
	t.Helper()
	terrain, err := NewTerrain(context.Background(), n, belongs, admits)
	if err != nil {
		t.Fatal(err)
	}
	return terrain
}

// mapped asks for a map of a net to which everybody belongs but those elsewhere.
func mapped(t testing.TB, n *Net, q Mapping, elsewhere ...graph.ID) Mapped {
	t.Helper()
	if q.Passes == nil {
		q.Passes = anybody
	}
	if q.Rank == nil {
		q.Rank = alike
	}
	if q.Limit == 0 {
		q.Limit = MostNodes
	}
	got, err := terrainOf(t, n, allBelong(elsewhere...), everything).Map(context.Background(), n, q, everything)
	if err != nil {
		t.Fatal(err)
	}
	return got
}

// listed writes the nodes of a map as "anna 0", with their steps from the focus.
func listed(m Mapped) []string {
	nodes := []string{}
	for _, node := range m.Nodes {
		nodes = append(nodes, fmt.Sprintf("%s %d", node.ID, node.Hops))
	}
	return nodes
}

func wantNamed(t *testing.T, m Mapped, want ...string) {
	t.Helper()
	if diff := cmp.Diff(want, listed(m), cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("nodes (-want +got):\n%s", diff)
	}
}

// aStreet draws anna ── bram ── carla ── dirk, and noor who knows bram and petra.
func aStreet() *world {
	w := everyone()
	w.tie(graph.Knows, "anna", "bram", "lastConfirmed=2026-09-01", "frequency=weekly")
	w.tie(graph.Knows, "bram", "carla", "lastConfirmed=2025-11-24") // twelve months and a day before
	w.tie(graph.Knows, "carla", "dirk", "since=2025-11-25")         // twelve months before, and never confirmed
	w.tie(graph.Supports, "noor", "bram", "line=1", "since=2019")
	w.tie(graph.Knows, "noor", "petra", "since=2019", "strength=4")
	return w
}

func TestATerrainCountsContactsAcrossTheBorderAndDrawsThoseWithin(t *testing.T) {
	n := aStreet().net(t, NeighbourhoodNetwork)
	terrain := terrainOf(t, n, allBelong("noor", "dirk"), everything)
	// by hand: places anna 0, bram 1, carla 2, petra 3; bram knows noor and carla knows dirk across the border
	if diff := cmp.Diff([]graph.ID{"anna", "bram", "carla", "petra"}, terrain.IDs); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if !slices.Equal(terrain.Links, [][2]int32{{0, 1}, {1, 2}}) || !slices.Equal(terrain.Ties, []int32{1, 3, 2, 1}) {
		t.Errorf("links %v, ties %v", terrain.Links, terrain.Ties)
	}
	if terrain.Group[0] != terrain.Group[1] || terrain.Group[3] == terrain.Group[1] || terrain.Groups != 2 {
		t.Errorf("%d groups: %v", terrain.Groups, terrain.Group)
	}
}

func TestAMapNamesTheFocusThenTheNearestThenByRankThenWhoHasMostContacts(t *testing.T) {
	n := aStreet().net(t, NeighbourhoodNetwork)
	rank := func(id graph.ID) int { // as if dirk held a schakel
		if id == "dirk" {
			return 0
		}
		return 1
	}
	wantNamed(t, mapped(t, n, Mapping{Focus: "bram", Hops: 1}), "bram 0", "carla 1", "noor 1", "anna 1")
	wantNamed(t, mapped(t, n, Mapping{Focus: "bram", Hops: 2, Rank: rank}), "bram 0", "carla 1", "noor 1", "anna 1", "dirk 2", "petra 2")
	wantNamed(t, mapped(t, n, Mapping{Whole: true, Rank: rank}), "dirk -1", "bram -1", "carla -1", "noor -1", "anna -1", "petra -1")
}

func TestAMapWithoutAQuestionNamesNobody(t *testing.T) {
	wantNamed(t, mapped(t, aStreet().net(t, NeighbourhoodNetwork), Mapping{}))
}

func TestAMapCountsForWhomThereIsNoRoom(t *testing.T) {
	n := aStreet().net(t, NeighbourhoodNetwork)
	got := mapped(t, n, Mapping{Focus: "bram", Hops: 2, Limit: 4}, "noor", "dirk")
	wantNamed(t, got, "bram 0", "carla 1", "noor 1", "anna 1")
	if got.TooMany != 2 || got.Inside != 4 { // dirk and petra; bram, carla, anna and petra are of the area
		t.Errorf("%d too many, %d inside", got.TooMany, got.Inside)
	}
}

func TestAFocusReachesAcrossTheBorderAndSaysSo(t *testing.T) {
	n := aStreet().net(t, NeighbourhoodNetwork)
	got := mapped(t, n, Mapping{Focus: "bram", Hops: 2}, "noor", "petra")
	var elsewhere []graph.ID
	for _, node := range got.Nodes {
		if node.Place < 0 {
			elsewhere = append(elsewhere, node.ID)
			if node.ID == "noor" && node.Ties != 2 {
				t.Errorf("noor has %d contacts", node.Ties)
			}
		}
	}
	if !slices.Equal(elsewhere, []graph.ID{"noor", "petra"}) || len(got.Links) != 5 {
		t.Errorf("elsewhere %v, %d links", elsewhere, len(got.Links))
	}
}

func TestFiltersNarrowAFocusWhichStaysAndNotAList(t *testing.T) {
	n := aStreet().net(t, NeighbourhoodNetwork)
	professionals := func(id graph.ID) bool { return id == "noor" || id == "petra" }
	wantNamed(t, mapped(t, n, Mapping{Focus: "bram", Hops: 2, Passes: professionals}), "bram 0", "noor 1", "petra 2")
	wantNamed(t, mapped(t, n, Mapping{Listed: []graph.ID{"dirk", "anna", "anna"}, Passes: professionals}), "anna -1", "dirk -1")
	wantNamed(t, mapped(t, n, Mapping{Whole: true, Passes: professionals}), "noor -1", "petra -1")
}

// anna was seen in September; carla and dirk began to know each other twelve months before the day itself;
// bram was seen by anna. Nobody has seen noor or petra since 2019.
func TestFreshIsWhoWasSeenWithinTwelveMonthsAndOldWhoWasNot(t *testing.T) {
	w := aStreet()
	w.add(graph.Resident, "els") // knows nobody
	n := w.net(t, NeighbourhoodNetwork)
	wantNamed(t, mapped(t, n, Mapping{Whole: true, Age: Fresh}), "bram -1", "carla -1", "anna -1", "dirk -1")
	wantNamed(t, mapped(t, n, Mapping{Whole: true, Age: Old}), "noor -1", "petra -1", "els -1")
}

func TestFreshStepsLeadOverFreshContactsOnly(t *testing.T) {
	n := aStreet().net(t, NeighbourhoodNetwork)
	wantNamed(t, mapped(t, n, Mapping{Focus: "bram", Hops: 3}), "bram 0", "carla 1", "noor 1", "anna 1", "dirk 2", "petra 2")
	// bram and carla are both fresh, but what lies between them is not
	wantNamed(t, mapped(t, n, Mapping{Focus: "bram", Hops: 3, Age: Fresh}), "bram 0", "anna 1")
}

func TestAFocusThatIsNoNodeOfTheNetIsAlone(t *testing.T) {
	w := aStreet()
	w.add(graph.Theme, "eenzaamheid")
	wantNamed(t, mapped(t, w.net(t, NeighbourhoodNetwork), Mapping{Focus: "eenzaamheid", Hops: 3}), "eenzaamheid 0")
}

func TestAMapRefusesWhatNobodyCanRead(t *testing.T) {
	n := aStreet().net(t, NeighbourhoodNetwork)
	for name, q := range map[string]Mapping{
		"no hops": {Focus: "anna", Limit: 1}, "four hops": {Focus: "anna", Hops: 4, Limit: 1},
		"no room": {Focus: "anna", Hops: 1}, "more nodes": {Focus: "anna", Hops: 1, Limit: MostNodes + 1},
		"a longer list": {Listed: make([]graph.ID, MostNodes+1), Limit: 1},
	} {
		q.Passes, q.Rank = anybody, alike
		_, err := terrainOf(t, n, allBelong(), everything).Map(context.Background(), n, q, everything)
		if graph.KindOf(err) != graph.InvalidKind {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func linkOf(t *testing.T, m Mapped, from, to graph.ID) MappedLink {
	t.Helper()
	for _, link := range m.Links {
		if link.From == from && link.To == to {
			return link
		}
	}
	t.Fatalf("no link from %s to %s in %v", from, to, m.Links)
	return MappedLink{}
}

func TestALinkIsAsWideAsTheyMeetOftenElseAsItIsStrong(t *testing.T) {
	w := everyone()
	w.tie(graph.Knows, "anna", "bram", "frequency=yearly", "strength=9")
	w.tie(graph.Knows, "anna", "carla", "frequency=monthly")
	w.tie(graph.Knows, "anna", "dirk", "frequency=yearly")
	w.tie(graph.Supports, "anna", "dirk", "frequency=daily")
	w.tie(graph.Knows, "bram", "carla")
	w.tie(graph.Knows, "bram", "dirk", "strength=2")
	w.tie(graph.Knows, "carla", "dirk", "strength=4")
	m := mapped(t, w.net(t, NeighbourhoodNetwork), Mapping{Whole: true})
	for pair, want := range map[[2]graph.ID]int{{"anna", "bram"}: 1, {"anna", "carla"}: 2, {"anna", "dirk"}: 3,
		{"bram", "carla"}: 1, {"bram", "dirk"}: 2, {"carla", "dirk"}: 3} {
		if got := linkOf(t, m, pair[0], pair[1]).Width; got != want {
			t.Errorf("%v: width %d, want %d", pair, got, want)
		}
	}
}

func TestALinkIsFormalWhereEverythingItStandsOnIsWork(t *testing.T) {
	w := theSquare()
	w.tie(graph.Supports, "noor", "anna")
	w.tie(graph.Supports, "bram", "anna")
	w.tie(graph.Supports, "petra", "bram")
	w.tie(graph.Knows, "petra", "bram")
	w.tie(graph.WorksFor, "noor", "welzijn")
	w.tie(graph.ParticipatesIn, "anna", "eettafel")
	w.tie(graph.ParticipatesIn, "noor", "eettafel")
	w.tie(graph.Offers, "welzijn", "tuin")
	w.tie(graph.VolunteersAt, "bram", "zorg")
	m := mapped(t, w.net(t, NeighbourhoodNetwork), Mapping{Whole: true})
	for pair, want := range map[[2]graph.ID]bool{{"anna", "noor"}: true, {"anna", "bram"}: false, {"bram", "petra"}: false,
		{"noor", "welzijn"}: true, {"anna", "eettafel"}: false, {"eettafel", "noor"}: true, {"tuin", "welzijn"}: true, {"bram", "zorg"}: false} {
		if got := linkOf(t, m, pair[0], pair[1]).Formal; got != want {
			t.Errorf("%v: formal %t", pair, got)
		}
	}
}

func TestALinkOfReferralsAloneAndOneWayIsDirected(t *testing.T) {
	w := theSquare()
	w.tie(graph.RefersTo, "zorg", "welzijn")
	w.tie(graph.RefersTo, "noor", "kern")
	w.tie(graph.MemberOf, "noor", "kern")
	w.tie(graph.RefersTo, "kern", "zorg")
	w.tie(graph.RefersTo, "zorg", "kern")
	w.tie(graph.RefersTo, "kern", "welzijn")
	m := mapped(t, w.net(t, NeighbourhoodNetwork), Mapping{Whole: true})
	if !linkOf(t, m, "zorg", "welzijn").Directed || !linkOf(t, m, "kern", "welzijn").Directed {
		t.Error("a referral has no direction")
	}
	if linkOf(t, m, "kern", "noor").Directed || linkOf(t, m, "kern", "zorg").Directed {
		t.Error("a member's referral, or one both ways, has a direction")
	}
}

func TestALinkIsAsOldAsItsLastConfirmationAndAHouseholdAsItsLeastKnownMember(t *testing.T) {
	w := aStreet()
	w.add(graph.Household, "huis")
	w.tie(graph.InHousehold, "anna", "huis", "lastConfirmed=2026-10-01")
	w.tie(graph.InHousehold, "dirk", "huis", "since=2020")
	w.tie(graph.Knows, "dirk", "petra", "since=2019", "lastConfirmed=2027-01-01") // after the day
	m := mapped(t, w.net(t, NeighbourhoodNetwork), Mapping{Whole: true})
	for pair, want := range map[[2]graph.ID]struct {
		confirmed graph.Day
		old       bool
	}{
		{"anna", "bram"}:  {mustDay("2026-09-01"), false},
		{"bram", "carla"}: {mustDay("2025-11-24"), true},
		{"carla", "dirk"}: {Never, false},
		{"bram", "noor"}:  {Never, true},
		{"anna", "dirk"}:  {Never, true},
		{"dirk", "petra"}: {Never, false},
	} {
		if link := linkOf(t, m, pair[0], pair[1]); link.Confirmed != want.confirmed || link.Old != want.old {
			t.Errorf("%v: confirmed %s, old %t", pair, link.Confirmed, link.Old)
		}
	}
	for _, node := range m.Nodes {
		if node.ID == "bram" && node.Confirmed != mustDay("2026-09-01") {
			t.Errorf("bram was confirmed on %s", node.Confirmed)
		}
	}
}

// leaveInOneCircle keeps of whoever stands in more circles the first: it is somebody's own (see ownNetwork).
func (w *world) leaveInOneCircle() {
	placed := map[graph.ID]bool{}
	for _, id := range slices.Sorted(maps.Keys(w.ties)) {
		if tie := w.ties[id]; tie.Kind == string(graph.InCircle) {
			if placed[tie.From] {
				delete(w.ties, id)
			}
			placed[tie.From] = true
		}
	}
}

// Whatever is hidden could as well not be there: neither the terrain nor a map tells of it.
func TestAMapIsThatOfANeighbourhoodWithoutWhatIsHidden(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		w := randomWorld(rt)
		w.leaveInOneCircle()
		hidden := rapid.SampledFrom(someone).Draw(rt, "hidden")
		kind := rapid.SampledFrom([]NetKind{NeighbourhoodNetwork, SupportNetwork, OwnNetwork, OrganisationNetwork, ParticipationNetwork}).Draw(rt, "net")
		focus := rapid.SampledFrom(someone).Filter(func(id graph.ID) bool { return id != hidden }).Draw(rt, "focus")
		q := Mapping{Focus: focus, Hops: rapid.IntRange(1, MostHops).Draw(rt, "hops"), Passes: anybody, Rank: alike, Limit: 5,
			Age: rapid.SampledFrom([]Age{"", Fresh, Old}).Draw(rt, "age")}
		var ties []graph.ID
		for id, tie := range w.ties {
			if tie.From == hidden || tie.To == hidden {
				ties = append(ties, id)
			}
		}
		all := w.net(t, kind)
		admits := func(of []graph.ID, other graph.ID) bool {
			return other != hidden && !slices.ContainsFunc(of, func(id graph.ID) bool { return slices.Contains(ties, id) })
		}
		elsewhere := rapid.SampledFrom(someone).Draw(rt, "elsewhere")
		seen := terrainOf(t, all, allBelong(hidden, elsewhere), admits)
		got, err := seen.Map(context.Background(), all, q, admits)

		delete(w.actors, hidden)
		for _, id := range ties {
			delete(w.ties, id)
		}
		less := w.net(t, kind)
		without := terrainOf(t, less, allBelong(elsewhere), everything)
		want, wantErr := without.Map(context.Background(), less, q, everything)
		if diff := cmp.Diff(without, seen, cmp.AllowUnexported(Terrain{}, sighting{})); diff != "" {
			rt.Fatalf("terrain (-without +hidden):\n%s", diff)
		}
		if diff := cmp.Diff(want, got, cmp.AllowUnexported(MappedNode{})); diff != "" || !errors.Is(err, wantErr) {
			rt.Fatalf("%v, %v: map (-without +hidden):\n%s", err, wantErr, diff)
		}
	})
}

func TestATerrainThatIsSurveyedAgainHasNothingThatIsHiddenMeanwhile(t *testing.T) {
	net := aStreet().net(t, NeighbourhoodNetwork)
	terrain := terrainOf(t, net, allBelong("noor", "dirk"), everything)
	again := func(keep func(graph.ID) bool, admits func([]graph.ID, graph.ID) bool) *Terrain {
		t.Helper()
		again, err := terrain.Again(t.Context(), net, keep, admits)
		if err != nil {
			t.Fatal(err)
		}
		return again
	}
	but := func(gone graph.ID) (func(graph.ID) bool, func([]graph.ID, graph.ID) bool) {
		return func(id graph.ID) bool { return id != gone }, func(_ []graph.ID, other graph.ID) bool { return other != gone }
	}
	without := again(but("bram"))
	// by hand: places anna 0, carla 1, petra 2; both links were bram's, and carla still knows dirk across the border
	if diff := cmp.Diff([]graph.ID{"anna", "carla", "petra"}, without.IDs); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if len(without.Links) != 0 || !slices.Equal(without.Ties, []int32{0, 1, 1}) || len(without.Group) != 3 {
		t.Errorf("links %v, ties %v", without.Links, without.Ties)
	}
	without = again(but("anna"))
	// by hand: bram 0, carla 1, petra 2
	if !slices.Equal(without.Links, [][2]int32{{0, 1}}) || !slices.Equal(without.Ties, []int32{2, 2, 1}) {
		t.Errorf("links %v, ties %v", without.Links, without.Ties)
	}
	anna, _ := net.Index("anna")
	bram, _ := net.Index("bram")
	link, _ := net.Link(anna, bram)
	without = again(anybody, func(ties []graph.ID, _ graph.ID) bool { return !slices.Equal(ties, link.Grounds[0].Ties) })
	// by hand: anna 0, bram 1, carla 2, petra 3; the contact of the first two is hidden and both are still there
	if !slices.Equal(without.Links, [][2]int32{{1, 2}}) || !slices.Equal(without.Ties, []int32{0, 2, 2, 1}) {
		t.Errorf("links %v, ties %v", without.Links, without.Ties)
	}
	if diff := cmp.Diff(terrain, again(anybody, everything), cmp.AllowUnexported(Terrain{}, sighting{})); diff != "" {
		t.Errorf("where nothing changed (-before +again):\n%s", diff)
	}
}
