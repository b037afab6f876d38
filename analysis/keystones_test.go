package analysis

import (
	"context"
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"spinweb/graph"
)

type held struct {
	ID           graph.ID
	Class        Class
	Articulation bool
}

func keystones(r MissingLinksReport) []held {
	var rows []held
	for _, row := range r.HoldingTogether {
		rows = append(rows, held{row.Person.ID, row.Betweenness, row.Articulation})
	}
	return rows
}

func wantHolding(t *testing.T, r MissingLinksReport, want ...held) {
	t.Helper()
	if diff := cmp.Diff(want, keystones(r), cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// By hand, on the nine people of the large component, in unordered pairs:
//
//	kees     parts {anna zus omar} {quinten pieter} {lies mia nico}: 3×2 + 3×3 + 2×3 = 21
//	omar     parts {anna zus} from {kees lies mia nico quinten pieter}: 2×6 = 12
//	quinten  parts {pieter} from the other seven: 7;  zus parts {anna} from the other seven: 7
//
// Candidates are the people of the buurt: zus, across the border, is none. Three of them are between
// others: the top tenth is 1 (kees), half is 2 (omar), the rest is quinten. All three are articulation
// points.
func TestWhoHoldsTheBuurtTogether(t *testing.T) {
	wantHolding(t, theBuurt().ask(t, seesAllNamed()),
		held{"kees", HighClass, true}, held{"omar", MiddleClass, true}, held{"quinten", LowClass, true})
}

// zus now holds a schakel that links the buurt: a candidate, with 7, although she lives outside it.
func TestTheHolderOfASchakelOfTheBuurtMayLiveOutsideIt(t *testing.T) {
	w := theBuurt()
	w.add(graph.Schakel, "schakel-zus", "confirmedOn=2026-01-15")
	w.tie(graph.HeldBy, "schakel-zus", "zus")
	w.tie(graph.LinksArea, "schakel-zus", buurt)
	wantHolding(t, w.ask(t, seesAllNamed()),
		held{"kees", HighClass, true}, held{"omar", MiddleClass, true}, held{"quinten", LowClass, true}, held{"zus", LowClass, true})
}

// noor supports bram and knows petra, so she is between these two: 1. Of four between others the top
// tenth is 1 and half is 2.
func TestAProfessionalTiedToAResidentIsACandidate(t *testing.T) {
	w := theBuurt()
	w.tie(graph.Supports, noor, "bram", "line=1")
	w.tie(graph.Knows, noor, "petra")
	wantHolding(t, w.ask(t, seesAllNamed()),
		held{"kees", HighClass, true}, held{"omar", MiddleClass, true}, held{noor, LowClass, true}, held{"quinten", LowClass, true})
}

func TestClassesByRank(t *testing.T) {
	between := make([]float64, 25)
	candidates := make([]int32, 25)
	for v := range between {
		candidates[v] = int32(v)
		if v < 21 {
			between[v] = float64(21 - v) // 21, 20, …, 1, then four zeros
		}
	}
	// 21 are positive: the top tenth is 3 (rounded up), half is 11
	got := map[Class]int{}
	for v, class := range classify(between, candidates) {
		got[class]++
		if (class == HighClass) != (v < 3) || (class == MiddleClass) != (v >= 3 && v < 11) {
			t.Errorf("rank %d is %s", v+1, class)
		}
	}
	if got[HighClass] != 3 || got[MiddleClass] != 8 || got[LowClass] != 14 {
		t.Errorf("%v", got)
	}
}

func TestEqualsShareTheHigherClass(t *testing.T) {
	// two of five are as high as the highest, but for the last bits of a sum
	got := classify([]float64{7, 7 * (1 - 1e-15), 3, 2, 1}, []int32{0, 1, 2, 3, 4})
	want := map[int32]Class{0: HighClass, 1: HighClass, 2: MiddleClass, 3: LowClass, 4: LowClass} // half of 5 is 3
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestWithinAClassArticulationPointsComeFirst(t *testing.T) {
	want := []keystone{{class: HighClass, articulation: true}, {class: HighClass}, {class: MiddleClass, articulation: true},
		{class: MiddleClass}, {class: LowClass, articulation: true}}
	for rank, k := range want {
		if k.rank() != rank {
			t.Errorf("%s, articulation %t: rank %d, want %d", k.class, k.articulation, k.rank(), rank)
		}
	}
}

func TestNobodyBetweenOthersIsLow(t *testing.T) {
	if got := classify([]float64{0, 0}, []int32{0, 1}); got[0] != LowClass || got[1] != LowClass {
		t.Errorf("%v", got)
	}
}

// Thirteen people in a chain: the eleven between the ends are articulation points. By hand, i×(12−i):
// p06 36, p05 p07 35, p04 p08 32, p03 p09 27, p02 p10 20, p01 p11 11. The top tenth is 2, so 35 and more
// (three, as equals share); half is 6, so 27 and more. Of the eleven the last by class and ID is p11.
func TestAtMostTenAreListed(t *testing.T) {
	w := newWorld()
	w.areas()
	for i := range 13 {
		id := graph.ID(fmt.Sprintf("p%02d", i))
		w.add(graph.Resident, id)
		w.tie(graph.LivesIn, id, buurt)
		if i > 0 {
			w.tie(graph.Knows, graph.ID(fmt.Sprintf("p%02d", i-1)), id)
		}
	}
	wantHolding(t, w.ask(t, seesAllNamed()),
		held{"p05", HighClass, true}, held{"p06", HighClass, true}, held{"p07", HighClass, true},
		held{"p03", MiddleClass, true}, held{"p04", MiddleClass, true}, held{"p08", MiddleClass, true}, held{"p09", MiddleClass, true},
		held{"p01", LowClass, true}, held{"p02", LowClass, true}, held{"p10", LowClass, true})
}

func TestBeyondTenThousandActorsBetweennessTakesAHaloOfThreeAndSaysSo(t *testing.T) {
	w := theBuurt()
	// Beyond zus, outside the buurt, hangs a tail: zus is 1 step from anna and omar, a1 2, a2 3, a3 4.
	for _, pair := range [][2]graph.ID{{"zus", "a1"}, {"a1", "a2"}, {"a2", "a3"}, {"a3", "a4"}} {
		w.add(graph.Resident, pair[1])
		w.tie(graph.Knows, pair[0], pair[1])
	}
	for _, pair := range [][2]graph.ID{{"b1", "b2"}, {"b2", "b3"}} { // no path leads there
		w.add(graph.Resident, pair[0])
		w.add(graph.Resident, pair[1])
		w.tie(graph.Knows, pair[0], pair[1])
	}
	for i := range wholeNet {
		w.add(graph.Resident, graph.ID(fmt.Sprintf("elders%05d", i)))
	}
	r := w.ask(t, seesAllNamed())
	if r.Basis.BetweennessHalo == nil || *r.Basis.BetweennessHalo != 3 {
		t.Errorf("halo %v", r.Basis.BetweennessHalo)
	}
	wantIDs(t, "out of reach", outOfReach(r), "bram", "carla", "dirk", "els", "frans", "hans", "pieter")
	n := w.net(t, SupportNetwork)
	inhabitants := []int32{}
	for _, id := range n.residentsOf(buurt) {
		v, _ := n.Index(id)
		inhabitants = append(inhabitants, v)
	}
	between, around, err := betweenness(context.Background(), n, inhabitants)
	if err != nil || around != 3 {
		t.Fatalf("halo %d, %v", around, err)
	}
	// by hand: within the halo omar parts {anna zus a1 a2} from the 6 behind kees: 24
	omar, _ := n.Index("omar")
	a2, _ := n.Index("a2")
	b2, _ := n.Index("b2")
	if between[omar] != 24 || between[a2] != 0 || between[b2] != 0 {
		t.Errorf("omar %g, want 24 (36 with the whole tail); a2 %g; b2 %g", between[omar], between[a2], between[b2])
	}
}
