package kernel

import (
	"cmp"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	townties "spinweb/analysis/town"
)

// townOf is a made-up town, three ties for every actor.
func townOf(t testing.TB, actors int) CSR {
	return graphOf(t, actors, must[[][2]int32](t)(townties.Ties(t.Context(), actors, 3*actors, 1)))
}

// without takes one node out of a graph, and adds it again as the last.
func without(t testing.TB, g CSR, v int32) (before, after CSR) {
	number := func(w int32) int32 {
		switch {
		case w == v:
			return int32(g.N() - 1)
		case w > v:
			return w - 1
		default:
			return w
		}
	}
	var all, left [][2]int32
	for a := range int32(g.N()) {
		for _, b := range g.Of(a) {
			if a > b {
				continue
			}
			p := [2]int32{number(a), number(b)}
			all = append(all, p)
			if a != v && b != v {
				left = append(left, p)
			}
		}
	}
	return graphOf(t, g.N()-1, left), graphOf(t, g.N(), all)
}

// besides places the nodes from placed on, and fails where somebody moved or two nodes overlap that did not.
func besides(t testing.TB, g CSR, at []Point, placed int) []Point {
	t.Helper()
	marks := make([]bool, g.N())
	for v := range placed {
		marks[v] = true
	}
	all := append(slices.Clone(at[:placed]), slices.Repeat([]Point{{math.NaN(), 1}}, g.N()-placed)...)
	if err := Beside(t.Context(), g, all, marks); err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(all[:placed], at[:placed]) {
		t.Fatal("a placed node moved")
	}
	for v := placed; v < g.N(); v++ {
		for w := range v {
			if d := distance(all[v], all[w]); !(d >= MinGap) {
				t.Fatalf("nodes %d and %d are %v apart", v, w, d)
			}
		}
	}
	return all
}

// What issue 6 asks of a new actor: the others move 0 units, nobody overlaps, and it stands nearer the centre
// of its contacts than nine in ten of the others do.
func TestTwoHundredNewNodesMoveNobodyAndStandBesideTheirContacts(t *testing.T) {
	r := rand.New(rand.NewPCG(6, 6))
	for _, c := range []struct{ nodes, layouts, times int }{{200, 10, 10}, {400, 4, 15}, {1200, 2, 20}} {
		g := townOf(t, c.nodes)
		for range c.layouts {
			seed := r.Uint64()
			for range c.times {
				v := r.Int32N(int32(c.nodes))
				before, after := without(t, g, v)
				at := layout(t, before, seed)
				at = besides(t, after, at, before.N())
				if share := fartherShare(after, at, int32(before.N())); share < 0.9 {
					t.Errorf("of %d nodes with seed %d, node %d stands nearer than %.2f of the others", c.nodes, seed, v, share)
				}
			}
		}
	}
}

// One after another into one map: it fills, and still each finds room.
func TestAMapStaysGoodWhileTwoHundredNodesAreAdded(t *testing.T) {
	r := rand.New(rand.NewPCG(6, 7))
	const nodes, added = 400, 200
	all := townOf(t, nodes+added)
	order := make([]int32, nodes+added)
	for i, v := range r.Perm(nodes + added) {
		order[i] = int32(v)
	}
	all = Relabel(all, order)
	at := layout(t, first(t, all, nodes), 1)
	good := 0
	for n := nodes + 1; n <= nodes+added; n++ {
		g := first(t, all, n)
		at = besides(t, g, at, n-1)
		if fartherShare(g, at, int32(n-1)) >= 0.9 {
			good++
		}
	}
	if good < added*95/100 {
		t.Fatalf("%d of %d stand nearer their contacts' centre than nine in ten others", good, added)
	}
}

// first is the graph of the first n nodes.
func first(t testing.TB, g CSR, n int) CSR {
	var pairs [][2]int32
	for v := range int32(n) {
		for _, w := range g.Of(v) {
			if v < w && int(w) < n {
				pairs = append(pairs, [2]int32{v, w})
			}
		}
	}
	return graphOf(t, n, pairs)
}

// fartherShare is the share of the others that stand farther from the centre of the contacts of v than v, and
// 1 where v has no contacts.
func fartherShare(g CSR, at []Point, v int32) float64 {
	var contacts []Point
	for _, w := range g.Of(v) {
		contacts = append(contacts, at[w])
	}
	if len(contacts) == 0 {
		return 1
	}
	centre := meanOf(contacts)
	farther := 0
	for w, p := range at {
		if int32(w) != v && distance(p, centre) > distance(at[v], centre) {
			farther++
		}
	}
	return float64(farther) / float64(len(at)-1)
}

func TestEveryNodeOfADrawnGraphCanBeTheNewOne(t *testing.T) {
	for name, g := range map[string]CSR{
		"a star":      graphOf(t, 20, star(20)),
		"a path":      graphOf(t, 20, chain(20)),
		"a clique":    graphOf(t, 20, complete(20)),
		"two cliques": graphOf(t, 20, twoCliques(10)),
		"a lattice":   graphOf(t, 25, gridOf(5)),
		"squares":     graphOf(t, 22, squares(7)),
	} {
		t.Run(name, func(t *testing.T) {
			for v := range int32(g.N()) {
				before, after := without(t, g, v)
				at := besides(t, after, layout(t, before, 1), before.N())
				if share := fartherShare(after, at, int32(before.N())); share < 0.8 {
					t.Errorf("node %d stands nearer than %.2f of the others", v, share)
				}
			}
		})
	}
}

func TestAFreeCentreIsTheNewPlace(t *testing.T) {
	g := graphOf(t, 3, [][2]int32{{0, 2}, {1, 2}})
	at := besides(t, g, []Point{{0, 0}, {200, 0}}, 2)
	same(t, "place", at[2], Point{100, 0})
}

func TestATakenCentreGivesThePlaceNextToIt(t *testing.T) {
	g := graphOf(t, 2, chain(2))
	at := besides(t, g, []Point{{10, 10}}, 1)
	if d := distance(at[0], at[1]); d > MinGap+1.5 {
		t.Fatalf("%v from its only contact", d)
	}
}

func TestNewNodesFollowEachOtherFromThePlacedOne(t *testing.T) {
	at := besides(t, graphOf(t, 12, chain(12)), []Point{{500, 500}}, 1)
	for v := range 11 {
		if d := distance(at[v], at[v+1]); d > 3*MinGap {
			t.Fatalf("nodes %d and %d of a chain are %v apart", v, v+1, d)
		}
	}
}

func TestANewComponentComesBelowAllOthers(t *testing.T) {
	pairs := append(complete(10), [2]int32{10, 11}, [2]int32{11, 12}, [2]int32{13, 14})
	g := graphOf(t, 15, pairs)
	at := layout(t, graphOf(t, 10, complete(10)), 1)
	_, end := bounds(at)
	at = besides(t, g, at, 10)
	for v := 10; v < 15; v++ {
		if at[v].Y < end.Y+2*MinGap {
			t.Fatalf("node %d at %v beside what ends at %v", v, at[v], end)
		}
	}
}

func TestANewNodeWithoutTiesGoesOnWithTheRow(t *testing.T) {
	alone := graphOf(t, 40, complete(10))
	at := layout(t, alone, 1)
	last := slices.MaxFunc(at[10:], func(p, q Point) int { return cmp.Or(cmp.Compare(p.Y, q.Y), cmp.Compare(p.X, q.X)) })
	at = besides(t, graphOf(t, 41, complete(10)), at, 40)
	beside, beneath := Point{last.X + wideGap, last.Y}, Point{at[10].X, last.Y + wideGap}
	if at[40] != beside && at[40] != beneath {
		t.Fatalf("at %v after %v", at[40], last)
	}
}

func TestTheFirstNodeWithoutTiesComesBelowAllOthers(t *testing.T) {
	at := layout(t, graphOf(t, 10, complete(10)), 1)
	_, end := bounds(at)
	at = besides(t, graphOf(t, 11, complete(10)), at, 10)
	same(t, "place", at[10], Point{0, end.Y + 2*wideGap})
}

func TestNodesThatTheUserStackedStayStackedAndGetNoThird(t *testing.T) {
	g := graphOf(t, 4, [][2]int32{{0, 3}, {1, 3}, {2, 3}})
	besides(t, g, []Point{{0.5, 0.25}, {0.5, 0.25}, {3, 4}}, 3)
}

func TestNobodyPlacedIsAWholeLayout(t *testing.T) {
	g := townOf(t, 200)
	at := besides(t, g, nil, 0)
	if kept := preserved(g, at); kept < 0.35 {
		t.Fatalf("%.2f of the nearest are contacts", kept)
	}
}

func TestEverybodyPlacedChangesNothing(t *testing.T) {
	g := graphOf(t, 10, chain(10))
	besides(t, g, layout(t, g, 1), 10)
	besides(t, CSR{}, nil, 0)
}

func TestManyLeavesOfOneHubFindRoom(t *testing.T) {
	at := besides(t, graphOf(t, 400, star(400)), []Point{{0, 0}}, 1)
	low, high := bounds(at)
	if wide, tall := high.X-low.X, high.Y-low.Y; wide*tall > 400*100*100 {
		t.Fatalf("400 nodes around one in %v by %v", wide, tall)
	}
}

func TestBesideRefusesWhatItCannotPlaceBy(t *testing.T) {
	g := graphOf(t, 2, chain(2))
	for name, c := range map[string]struct {
		at     []Point
		placed []bool
	}{
		"places for fewer nodes": {[]Point{{}}, []bool{true, false}},
		"marks for fewer nodes":  {[]Point{{}, {}}, []bool{true}},
		"no number":              {[]Point{{math.NaN(), 0}, {}}, []bool{true, false}},
		"infinity":               {[]Point{{0, math.Inf(1)}, {}}, []bool{true, false}},
		"too far out":            {[]Point{{-2e9, 0}, {}}, []bool{true, false}},
	} {
		t.Run(name, func(t *testing.T) {
			if err := Beside(t.Context(), g, c.at, c.placed); err == nil {
				t.Fatal("no error")
			}
		})
	}
}
