package analysis

import (
	"context"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"spinweb/graph"
)

func part(t testing.TB) func(*Net, error) *Net {
	return func(n *Net, err error) *Net {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return n
	}
}

func wantNodes(t *testing.T, n *Net, want ...graph.ID) {
	t.Helper()
	var got []graph.ID
	for _, v := range n.ByID() {
		got = append(got, n.ID(v))
	}
	if diff := cmp.Diff(want, got, cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("nodes (-want +got):\n%s", diff)
	}
}

// chain draws anna in the buurt, and a line of contacts from her to petra.
func chain() *world {
	w := everyone()
	w.areas()
	w.tie(graph.LivesIn, "anna", buurt)
	w.tie(graph.LivesIn, "bram", zuid)
	w.tie(graph.Knows, "anna", "bram", "strength=2")
	w.tie(graph.Knows, "bram", "carla")
	w.tie(graph.Coaches, "noor", "carla")
	w.tie(graph.Knows, "noor", "petra")
	return w
}

func TestTheNetOfAnAreaTakesAHaloAlong(t *testing.T) {
	n := chain().net(t, SupportNetwork)
	for halo, want := range [][]graph.ID{{"anna"}, {"anna", "bram"}, {"anna", "bram", "carla"}} {
		wantNodes(t, part(t)(n.OfArea(context.Background(), graph.AreaCode(buurt), halo)), want...)
	}
	wantNodes(t, part(t)(n.OfArea(context.Background(), graph.AreaCode(wijk), 0)), "anna", "bram")
}

func TestWhoIsPresentInTheAreaBelongsToIt(t *testing.T) {
	w := chain()
	w.add(graph.Organisation, "welzijn")
	w.add(graph.Organisation, "corporatie")
	w.add(graph.Organisation, "elders")
	w.add(graph.WorkArea, "werkgebied")
	w.tie(graph.PresentIn, "welzijn", buurt)
	w.tie(graph.Covers, "corporatie", "werkgebied")
	w.tie(graph.Covers, "werkgebied", wijk) // what covers the wijk covers its buurten
	w.tie(graph.PresentIn, "elders", zuid)
	n := w.net(t, OrganisationNetwork)
	wantNodes(t, part(t)(n.OfArea(context.Background(), graph.AreaCode(buurt), 0)), "corporatie", "welzijn")
}

func TestAnAreaThatIsNotThereHasNoNet(t *testing.T) {
	_, err := chain().net(t, SupportNetwork).OfArea(context.Background(), "BU99999999", 1)
	if graph.KindOf(err) != graph.NotFoundKind {
		t.Errorf("%v", err)
	}
}

func TestTheNetOfKindsAndOfAThemeHoldsTheirActorsOnly(t *testing.T) {
	w := chain()
	w.add(graph.Theme, "mantelzorg")
	w.tie(graph.ExpertIn, "noor", "mantelzorg")
	w.tie(graph.ExpertIn, "petra", "mantelzorg")
	n := w.net(t, SupportNetwork)
	of := part(t)
	wantNodes(t, of(n.OfKinds(context.Background(), graph.Professional)), "noor", "petra")
	theme := of(n.OfTheme(context.Background(), "mantelzorg"))
	wantNodes(t, theme, "noor", "petra")
	wantLinks(t, theme, "noor-petra")
}

// A part of a part, with the links of the whole between its nodes, on the same grounds and in the same
// directions.
func TestAPartHasTheLinksOfTheWholeBetweenItsNodes(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		whole := randomWorld(rt).net(t, SupportNetwork)
		chosen := map[graph.ID]bool{}
		for _, v := range whole.ByID() {
			chosen[whole.ID(v)] = rapid.Bool().Draw(rt, string(whole.ID(v)))
		}
		p := part(t)(whole.Part(context.Background(), func(v int32) bool { return chosen[whole.ID(v)] }))
		for _, v := range whole.ByID() {
			i, there := p.Index(whole.ID(v))
			if there != chosen[whole.ID(v)] {
				rt.Fatalf("%s is in the part: %t", whole.ID(v), there)
			}
			if !there {
				continue
			}
			same(rt, "kind", p.ActorKind(i), whole.ActorKind(v))
			for _, w := range whole.ByID() {
				j, alsoThere := p.Index(whole.ID(w))
				if !alsoThere || v == w {
					continue
				}
				want, tied := whole.Link(v, w)
				got, stillTied := p.Link(i, j)
				same(rt, "tied", stillTied, tied)
				if tied {
					same(rt, "strength", got.Strength, want.Strength)
					same(rt, "outward", p.outward(p.arcAt(i, j)), whole.outward(whole.arcAt(v, w)))
					same(rt, "grounds", len(got.Grounds), len(want.Grounds))
					same(rt, "ground", got.Grounds[0].Ties[0], want.Grounds[0].Ties[0])
				}
			}
		}
	})
}

func same[V comparable](t *rapid.T, what string, got, want V) {
	t.Helper()
	if got != want {
		t.Fatalf("%s: %v, want %v", what, got, want)
	}
}

func TestAPartOfAFileKeepsTheOrderOfTheFile(t *testing.T) {
	n := netOf(t, fourInAFile)
	p := part(t)(n.Part(context.Background(), func(v int32) bool { return n.ID(v) != "b" }))
	labels := make([]graph.ID, p.Len())
	for v := range int32(p.Len()) {
		labels[p.Place(v)] = p.ID(v)
	}
	if !slices.Equal(labels, []graph.ID{"d", "a", "c"}) {
		t.Errorf("%v", labels)
	}
}
