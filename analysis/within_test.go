package analysis

import (
	"context"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"spinweb/graph"
)

// withinAll asks for the network of the listed actors; the attached ones come along.
func withinAll(t *testing.T, n *Net, limit int, there, attached []graph.ID, first graph.ID, admits func([]graph.ID, graph.ID) bool) AreaNetwork {
	t.Helper()
	found, err := Within(context.Background(), n, limit, func(id graph.ID) Belonging {
		switch {
		case slices.Contains(there, id):
			return There
		case slices.Contains(attached, id):
			return Attached
		default:
			return Elsewhere
		}
	}, func(id graph.ID) int {
		if id == first {
			return 0
		}
		return 1
	}, admits)
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// starOfAnna: anna knows bram, carla and dirk; carla knows dirk; dirk knows noor, who is elsewhere.
func starOfAnna(t *testing.T) *Net {
	t.Helper()
	w := everyone()
	for _, pair := range [][2]graph.ID{{"anna", "bram"}, {"anna", "carla"}, {"anna", "dirk"}, {"carla", "dirk"}, {"dirk", "noor"}} {
		w.tie(graph.Knows, pair[0], pair[1])
	}
	return w.net(t, SupportNetwork)
}

func TestAnAreaShowsItsOwnFirstByRankThenByTies(t *testing.T) {
	got := withinAll(t, starOfAnna(t), MostNodes, []graph.ID{"anna", "bram", "carla", "dirk"}, nil, "bram", everything)
	// by hand: bram is ranked first; anna has 3 ties; carla and dirk 2 each, since noor is elsewhere
	want := []Inhabitant{{"bram", 1}, {"anna", 3}, {"carla", 2}, {"dirk", 2}}
	if diff := cmp.Diff(want, got.Nodes); diff != "" || len(got.Ties) != 4 || got.NotShown != 0 {
		t.Errorf("%d ties, %d not shown (-want +got):\n%s", len(got.Ties), got.NotShown, diff)
	}
}

func TestAnAreaWithTooManyTellsHowManyMoreAndCountsTheirTies(t *testing.T) {
	got := withinAll(t, starOfAnna(t), 2, []graph.ID{"anna", "bram", "carla", "dirk"}, nil, "bram", everything)
	if diff := cmp.Diff([]Inhabitant{{"bram", 1}, {"anna", 3}}, got.Nodes); diff != "" || got.NotShown != 2 || len(got.Ties) != 1 {
		t.Errorf("%d ties, %d not shown (-want +got):\n%s", len(got.Ties), got.NotShown, diff)
	}
}

func TestATieThatIsHiddenCountsNowhere(t *testing.T) {
	got := withinAll(t, starOfAnna(t), MostNodes, []graph.ID{"anna", "bram", "carla", "dirk"}, nil, "", func(ties []graph.ID, _ graph.ID) bool {
		return !slices.Contains(ties, "knows:anna:dirk")
	})
	want := []Inhabitant{{"anna", 2}, {"carla", 2}, {"bram", 1}, {"dirk", 1}}
	if diff := cmp.Diff(want, got.Nodes); diff != "" || len(got.Ties) != 3 {
		t.Errorf("%d ties (-want +got):\n%s", len(got.Ties), diff)
	}
}

func TestWhatHasNoPlaceIsThereWithWhoeverIs(t *testing.T) {
	got := withinAll(t, starOfAnna(t), MostNodes, []graph.ID{"bram", "carla"}, []graph.ID{"anna", "noor"}, "", everything)
	// anna is tied to bram and carla; noor only to dirk, who is elsewhere
	if diff := cmp.Diff([]Inhabitant{{"anna", 2}, {"bram", 1}, {"carla", 1}}, got.Nodes); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
