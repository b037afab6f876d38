package analysis

import (
	"context"
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"spinweb/graph"
)

func everything([]graph.ID, graph.ID) bool { return true }

func around(t *testing.T, n *Net, centre graph.ID, hops, limit int, admits func([]graph.ID, graph.ID) bool) Surroundings {
	t.Helper()
	s, err := Around(context.Background(), n, centre, hops, limit, admits)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestAroundGoesSoManyStepsAndNoFurther(t *testing.T) {
	n := theBuurt().net(t, SupportNetwork)
	want := Surroundings{
		Nodes: []NearNode{{"zus", 0}, {"anna", 1}, {"omar", 1}, {"kees", 2}},
		Ties: []NearTie{{"anna", "zus", []graph.TieKind{graph.Knows}, 1}, {"kees", "omar", []graph.TieKind{graph.Knows}, 1},
			{"omar", "zus", []graph.TieKind{graph.Knows}, 1}},
	}
	if diff := cmp.Diff(want, around(t, n, "zus", 2, MostNodes, everything)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestAroundLeavesOutTheFarthestThenTheWeakestThenTheLastAndCountsThem(t *testing.T) {
	w := everyone()
	w.tie(graph.Knows, "anna", "carla", "strength=1")
	w.tie(graph.Knows, "anna", "bram", "strength=1")
	w.tie(graph.Knows, "anna", "noor", "strength=2")
	w.tie(graph.Knows, "noor", "dirk", "strength=9") // far, however strong
	n := w.net(t, SupportNetwork)
	// by hand: noor (1 step, 2), bram (1, 1), carla (1, 1), dirk (2, 9)
	for limit, want := range [][]NearNode{
		1: {{"anna", 0}},
		2: {{"anna", 0}, {"noor", 1}},
		3: {{"anna", 0}, {"noor", 1}, {"bram", 1}},
		4: {{"anna", 0}, {"noor", 1}, {"bram", 1}, {"carla", 1}},
		5: {{"anna", 0}, {"noor", 1}, {"bram", 1}, {"carla", 1}, {"dirk", 2}},
	} {
		if limit == 0 {
			continue
		}
		got := around(t, n, "anna", 2, limit, everything)
		if diff := cmp.Diff(want, got.Nodes); diff != "" || got.NotShown != 5-limit || len(got.Ties) != limit-1 {
			t.Errorf("limit %d: not shown %d, %d ties (-want +got):\n%s", limit, got.NotShown, len(got.Ties), diff)
		}
	}
}

func TestAroundOrdersByTheStrongestTieToANearerNode(t *testing.T) {
	w := everyone() // noor is tied to carla by 1 and then to dirk by 5; petra to carla by 3
	w.tie(graph.Knows, "anna", "carla")
	w.tie(graph.Knows, "anna", "dirk")
	w.tie(graph.Knows, "noor", "carla", "strength=1")
	w.tie(graph.Knows, "noor", "dirk", "strength=5")
	w.tie(graph.Knows, "petra", "carla", "strength=3")
	w.tie(graph.Knows, "bram", "carla", "strength=4")
	w.tie(graph.Knows, "bram", "dirk", "strength=2")
	want := []NearNode{{"anna", 0}, {"carla", 1}, {"dirk", 1}, {"noor", 2}, {"bram", 2}, {"petra", 2}} // 5, 4, 3
	if diff := cmp.Diff(want, around(t, w.net(t, SupportNetwork), "anna", 2, MostNodes, everything).Nodes); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestAroundDoesNotGoThroughWhoeverIsHidden(t *testing.T) {
	n := theBuurt().net(t, SupportNetwork)
	got := around(t, n, "anna", 3, MostNodes, func(_ []graph.ID, other graph.ID) bool { return other != "zus" })
	if diff := cmp.Diff(Surroundings{Nodes: []NearNode{{"anna", 0}}}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestAroundShowsOfALinkOnlyWhatItsVisibleTiesSay(t *testing.T) {
	w := everyone()
	w.tie(graph.Knows, "anna", "bram", "strength=2")
	w.tie(graph.Supports, "anna", "bram", "strength=5")
	w.add(graph.Household, "huis")
	w.tie(graph.InHousehold, "anna", "huis", "strength=7")
	w.tie(graph.InHousehold, "bram", "huis", "strength=7")
	hidden := []graph.ID{"supports:anna:bram", "in_household:bram:huis"} // one of two memberships is enough to hide it
	got := around(t, w.net(t, SupportNetwork), "anna", 1, MostNodes, func(ties []graph.ID, _ graph.ID) bool {
		return !slices.ContainsFunc(ties, func(id graph.ID) bool { return slices.Contains(hidden, id) })
	})
	if diff := cmp.Diff([]NearTie{{"anna", "bram", []graph.TieKind{graph.Knows}, 2}}, got.Ties); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestAroundIsTheSameWhetherSomethingIsHiddenOrNotThere(t *testing.T) {
	with := theBuurt()
	absent := theBuurt()
	for id, d := range absent.ties {
		if d.From == "kees" || d.To == "kees" {
			delete(absent.ties, id)
		}
	}
	delete(absent.actors, "kees")
	hide := func(_ []graph.ID, other graph.ID) bool { return other != "kees" }
	hidden := around(t, with.net(t, SupportNetwork), "anna", 3, 3, hide)
	gone := around(t, absent.net(t, SupportNetwork), "anna", 3, 3, everything)
	if diff := cmp.Diff(gone, hidden); diff != "" {
		t.Errorf("(-absent +hidden):\n%s", diff)
	}
}

func TestAroundWhoeverIsNoNodeIsNobody(t *testing.T) {
	got := around(t, theBuurt().net(t, SupportNetwork), buurt, 2, MostNodes, everything)
	if diff := cmp.Diff(Surroundings{Nodes: []NearNode{{buurt, 0}}}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestAroundRefusesMoreThanItsLimits(t *testing.T) {
	n := theBuurt().net(t, SupportNetwork)
	for _, c := range [][2]int{{0, 150}, {4, 150}, {2, 0}, {2, 151}} {
		if _, err := Around(context.Background(), n, "anna", c[0], c[1], everything); graph.KindOf(err) != graph.InvalidKind {
			t.Errorf("hops %d, limit %d: %v", c[0], c[1], err)
		}
	}
}

func TestAroundShowsAHundredAndFiftyOfACrowd(t *testing.T) {
	w := newWorld()
	w.add(graph.Resident, "centre")
	for i := range 200 {
		id := graph.ID(fmt.Sprintf("p%03d", i))
		w.add(graph.Resident, id)
		w.tie(graph.Knows, "centre", id)
	}
	got := around(t, w.net(t, OwnNetwork), "centre", 1, MostNodes, everything)
	if len(got.Nodes) != 150 || got.NotShown != 51 || got.Nodes[149].ID != "p148" { // 201 = 150 + 51
		t.Errorf("%d nodes, %d not shown, last %s", len(got.Nodes), got.NotShown, got.Nodes[len(got.Nodes)-1].ID)
	}
}
