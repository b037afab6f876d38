package analysis

import (
	"context"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"spinweb/graph"
)

// routes lists whom the paths lead along, with the start.
func routes(t *testing.T, n *Net, from, to graph.ID, limit int, admits func([]graph.ID, graph.ID) bool) [][]graph.ID {
	t.Helper()
	paths, err := Paths(context.Background(), n, from, to, limit, admits)
	if err != nil {
		t.Fatal(err)
	}
	var all [][]graph.ID
	for _, path := range paths {
		along := []graph.ID{from}
		for _, step := range path {
			if step.From != along[len(along)-1] || len(step.Grounds) == 0 {
				t.Errorf("a step from %s to %s on %v", step.From, step.To, step.Grounds)
			}
			along = append(along, step.To)
		}
		all = append(all, along)
	}
	return all
}

// square: anna knows bram and carla, who both know dirk; bram knows carla; petra knows noor.
func square(t *testing.T) *Net {
	t.Helper()
	w := everyone()
	for _, pair := range [][2]graph.ID{{"anna", "bram"}, {"anna", "carla"}, {"bram", "dirk"}, {"carla", "dirk"}, {"bram", "carla"}, {"petra", "noor"}} {
		w.tie(graph.Knows, pair[0], pair[1])
	}
	return w.net(t, SupportNetwork)
}

func TestPathsAreAllShortestOnesAndThenTheNext(t *testing.T) {
	want := [][]graph.ID{{"anna", "bram", "dirk"}, {"anna", "carla", "dirk"}, {"anna", "bram", "carla", "dirk"}, {"anna", "carla", "bram", "dirk"}}
	if diff := cmp.Diff(want, routes(t, square(t), "anna", "dirk", MostPaths, everything)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(want[:2], routes(t, square(t), "anna", "dirk", 2, everything)); diff != "" {
		t.Errorf("of two (-want +got):\n%s", diff)
	}
}

func TestPathsAvoidWhatIsHidden(t *testing.T) {
	without := func(hidden graph.ID) func([]graph.ID, graph.ID) bool {
		return func(ties []graph.ID, other graph.ID) bool { return other != hidden && !slices.Contains(ties, hidden) }
	}
	if diff := cmp.Diff([][]graph.ID{{"anna", "carla", "dirk"}}, routes(t, square(t), "anna", "dirk", MostPaths, without("bram"))); diff != "" {
		t.Errorf("without bram (-want +got):\n%s", diff)
	}
	want := [][]graph.ID{{"anna", "carla", "dirk"}, {"anna", "bram", "carla", "dirk"}}
	if diff := cmp.Diff(want, routes(t, square(t), "anna", "dirk", MostPaths, without("knows:bram:dirk"))); diff != "" {
		t.Errorf("without a tie (-want +got):\n%s", diff)
	}
}

func TestWhereNoPathLeadsThereAreNone(t *testing.T) {
	for name, pair := range map[string][2]graph.ID{"apart": {"anna", "noor"}, "no node of the net": {"anna", "nobody"}} {
		if got := routes(t, square(t), pair[0], pair[1], MostPaths, everything); len(got) != 0 {
			t.Errorf("%s: %v", name, got)
		}
	}
}

func TestAPathToItselfHasNoSteps(t *testing.T) {
	if diff := cmp.Diff([][]graph.ID{{"anna"}}, routes(t, square(t), "anna", "anna", MostPaths, everything)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestAStepNamesItsStrongestGroundFirst(t *testing.T) {
	w := everyone()
	w.tie(graph.Knows, "anna", "bram")
	w.tie(graph.Supports, "bram", "anna", "strength=3")
	paths, err := Paths(context.Background(), w.net(t, SupportNetwork), "anna", "bram", 1, everything)
	if err != nil {
		t.Fatal(err)
	}
	if grounds := paths[0][0].Grounds; len(grounds) != 2 || grounds[0].Kind != graph.Supports || grounds[1].Kind != graph.Knows {
		t.Errorf("%v", grounds)
	}
}
