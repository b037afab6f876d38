package analysis

import (
	"context"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"spinweb/graph"
)

func measured(t testing.TB, w *world, kind NetKind) *NetMeasures {
	t.Helper()
	m, err := MeasureNet(context.Background(), w.net(t, kind), func(int, int) {})
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func areaReport(t testing.TB, w *world, kind NetKind, area graph.ID) MeasuresReport {
	t.Helper()
	r, err := measured(t, w, kind).Area(graph.AreaCode(area))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// rowOf finds the row of an actor.
func rowOf(t testing.TB, r MeasuresReport, id graph.ID) MeasuresRow {
	t.Helper()
	at := slices.IndexFunc(r.Items, func(row MeasuresRow) bool { return row.Actor.ID == id })
	if at < 0 {
		t.Fatalf("%s has no row in %v", id, r.Items)
	}
	return r.Items[at]
}

func wantValue(t *testing.T, what string, s Standing, value float64, class Class) {
	t.Helper()
	if s.Exact == nil || s.Class == nil || math.Abs(*s.Exact-value) > 1e-12 || *s.Class != class {
		t.Errorf("%s: %v, %v, want %g and %s", what, s.Exact, s.Class, value, class)
	}
}

func TestWhereEverybodyStandsByHand(t *testing.T) {
	// anna – bram – carla – dirk and bram – dirk: a triangle with a tail; noor and petra are alone. All six
	// count. Pairs of others: 5·4/2 = 10, of which bram lies between anna and each of carla and dirk.
	w := everyone()
	w.areas()
	for _, id := range []graph.ID{"anna", "bram", "carla", "dirk"} {
		w.tie(graph.LivesIn, id, buurt)
	}
	w.tie(graph.Knows, "anna", "bram")
	w.tie(graph.Knows, "bram", "carla")
	w.tie(graph.Knows, "carla", "dirk")
	w.tie(graph.Knows, "bram", "dirk")
	r := areaReport(t, w, SupportNetwork, buurt).Redact(seesAllNamed())

	bram, anna := rowOf(t, r, "bram"), rowOf(t, r, "anna")
	wantValue(t, "contacts of bram", bram.Contacts, 3, HighClass)
	wantValue(t, "betweenness of bram", bram.Betweenness, 2.0/10, HighClass)
	wantValue(t, "harmonic of bram", bram.Harmonic, 3.0/5, HighClass)
	wantValue(t, "clustering of bram", bram.Clustering, 1.0/3, LowClass) // carla's and dirk's is 1: high, and half of 3 is 2
	wantValue(t, "contacts of anna", anna.Contacts, 1, LowClass)
	wantValue(t, "betweenness of anna", anna.Betweenness, 0, LowClass)
	wantValue(t, "harmonic of anna", anna.Harmonic, (1+0.5+0.5)/5, LowClass)
	if !bram.Articulation || anna.Articulation || anna.Clustering != (Standing{}) {
		t.Errorf("bram %t, anna %t with clustering %v", bram.Articulation, anna.Articulation, anna.Clustering)
	}
	if r.Figures != "exact" || r.Total != 4 || *r.Hidden != 0 || r.Net != SupportNetwork || r.Day != "2026-11-25" {
		t.Errorf("%+v", r)
	}
}

func TestNobodyWhoIsOnlyALabelIsMeasured(t *testing.T) {
	w := theBuurt() // tante stands in the circle of els and of omar
	if m := measured(t, w, OwnNetwork); slices.Contains(m.net.ids, "tante") {
		t.Error("a circle entry is in a measure of the wijk")
	}
}

func TestAResidentIsListedOnlyByName(t *testing.T) {
	r := areaReport(t, theBuurt(), SupportNetwork, buurt)
	see := seesAllNamed()
	see.of = map[graph.ID]graph.Visibility{"omar": graph.Pseudonym, "kees": graph.Hidden}
	got := r.Redact(see)
	for _, row := range got.Items {
		if row.Actor.ID == "omar" || row.Actor.ID == "kees" {
			t.Errorf("a row of %s", row.Actor.ID)
		}
	}
	if got.Total != 17 || *got.Hidden != 2 { // 19 residents of the buurt; petra is present nowhere
		t.Errorf("%d rows, %d hidden", got.Total, *got.Hidden)
	}
}

func TestWhoMayNotKnowLiveFiguresGetsOrganisationsOnly(t *testing.T) {
	w := theBuurt()
	w.tie(graph.Covers, "petra", buurt)
	w.add(graph.Organisation, "welzijn")
	w.tie(graph.PresentIn, "welzijn", wijk)
	see := seesAllNamed()
	see.figures = graph.NotReleased
	for _, kind := range []NetKind{SupportNetwork, OwnNetwork} {
		if got := areaReport(t, w, kind, buurt).Redact(see); len(got.Items) != 0 || got.Figures != "notReleased" || got.Hidden != nil || got.Total != 0 {
			t.Errorf("%s: %+v", kind, got)
		}
	}
	if got := areaReport(t, w, OrganisationNetwork, buurt).Redact(see); len(got.Items) != 1 || got.Items[0].Actor.ID != "welzijn" {
		t.Errorf("organisations: %+v", got)
	}
}

func TestAHiddenTieLeavesOnlyClassesOfWhatRestsOnIt(t *testing.T) {
	see := seesAllNamed()
	see.noTie = without("knows:quinten:pieter")
	r := areaReport(t, theBuurt(), SupportNetwork, buurt).Redact(see)
	kees, pieter, omar := rowOf(t, r, "kees"), rowOf(t, r, "pieter"), rowOf(t, r, "omar")
	if kees.Contacts.Exact == nil || kees.Clustering.Exact != nil || kees.Clustering.Class == nil { // of the five contacts of kees, quinten has a hidden one
		t.Errorf("of kees: %+v", kees)
	}
	if pieter.Contacts.Exact != nil || pieter.Contacts.Class == nil {
		t.Errorf("of pieter: %+v", pieter.Contacts)
	}
	if omar.Betweenness.Exact != nil || omar.Betweenness.Class == nil || omar.Harmonic.Exact != nil || r.Figures != "band" {
		t.Errorf("of omar: %+v in %s", omar, r.Figures)
	}
}

func TestPagesFollowEachOtherInTheOrderAsked(t *testing.T) {
	r := areaReport(t, theBuurt(), SupportNetwork, buurt).Redact(seesAllNamed())
	for _, order := range []Order{{ByContacts, false}, {ByContacts, true}, {ByBetweenness, false}, {ByClustering, false}, {"", true}, {"", false}} {
		whole, err := r.Page(order, "", 100)
		if err != nil || whole.Next != nil {
			t.Fatalf("%v: %v", err, whole.Next)
		}
		var paged []MeasuresRow
		for after := graph.ID(""); ; {
			page, err := r.Page(order, after, 7)
			if err != nil {
				t.Fatal(err)
			}
			paged = append(paged, page.Items...)
			if page.Next == nil {
				break
			}
			after = *page.Next
		}
		if diff := cmp.Diff(whole.Items, paged); diff != "" {
			t.Errorf("%v (-whole +paged):\n%s", order, diff)
		}
	}
	by, _ := r.Page(Order{ByContacts, false}, "", 1)
	if by.Items[0].Actor.ID != "kees" { // omar, quinten and three of the household
		t.Errorf("most contacts: %s", by.Items[0].Actor.ID)
	}
	byClustering, _ := r.Page(Order{ByClustering, true}, "", 100)
	if last := byClustering.Items[len(byClustering.Items)-1]; last.Clustering.Class != nil {
		t.Errorf("what says nothing comes last: %+v", last)
	}
	if _, err := r.Page(Order{}, "nobody", 7); graph.KindOf(err) != graph.InvalidKind {
		t.Errorf("after nobody: %v", err)
	}
}

func TestTheOrderTellsNoMoreThanTheClasses(t *testing.T) {
	see := seesAllNamed()
	see.noTie = func(id graph.ID) bool { return strings.HasPrefix(string(id), "knows:") }
	r, err := areaReport(t, theBuurt(), SupportNetwork, buurt).Redact(see).Page(Order{ByHarmonic, false}, "", 100)
	if err != nil {
		t.Fatal(err)
	}
	for i, row := range r.Items[1:] {
		before := r.Items[i]
		if *row.Harmonic.Class == *before.Harmonic.Class && row.Actor.Label < before.Actor.Label {
			t.Errorf("%s before %s, both %s", before.Actor.Label, row.Actor.Label, *row.Harmonic.Class)
		}
	}
}

func TestBetweennessOfALargeNetIsCountedAroundTheArea(t *testing.T) {
	m := measured(t, theBuurt(), SupportNetwork)
	near, err := m.Around(context.Background(), []graph.ID{"pieter"}, func(int, int) {})
	if err != nil {
		t.Fatal(err)
	}
	// by hand: within 3 steps of pieter are quinten, kees, and omar, lies, mia, nico. Of the 15 pairs of
	// others, quinten lies between pieter and 5; zus and anna are beyond.
	v, _ := m.net.Index("quinten")
	if got := near.values[ByBetweenness][v]; math.Abs(got-5.0/15) > 1e-12 || near.halo != 3 {
		t.Errorf("quinten: %g with halo %d", got, near.halo)
	}
	beyond, _ := m.net.Index("anna")
	if !math.IsNaN(near.values[ByBetweenness][beyond]) || near.values[ByHarmonic][beyond] != m.values[ByHarmonic][beyond] {
		t.Error("beyond the halo betweenness says nothing, and the rest is as it was")
	}
}

func TestMeasuringTellsHowFarItIs(t *testing.T) {
	var told [][2]int
	_, err := MeasureNet(context.Background(), theBuurt().net(t, SupportNetwork), func(done, of int) { told = append(told, [2]int{done, of}) })
	if diff := cmp.Diff([][2]int{{0, 4}, {1, 4}, {2, 4}, {3, 4}}, told); diff != "" || err != nil {
		t.Errorf("%v (-want +got):\n%s", err, diff)
	}
}

// hideAtRandom hides some people and ties of a world from a viewer, and takes the same out of the other.
func hideAtRandom(rt *rapid.T, w, visible *world) sight {
	s := sight{usual: graph.Named, of: map[graph.ID]graph.Visibility{}, figures: graph.ExactFigures}
	gone := map[graph.ID]bool{}
	hides := func(what graph.ID) bool { return rapid.IntRange(0, 19).Draw(rt, string(what)) == 0 }
	for _, id := range ids(w.actors) {
		if kind := w.actors[id].Kind; (kind == string(graph.Resident) || kind == string(graph.Professional)) && id != noor && hides(id) {
			s.of[id] = graph.Hidden
			delete(visible.actors, id)
		}
	}
	for _, id := range ids(w.ties) {
		tie := w.ties[id]
		unseen := s.Of(tie.From) == graph.Hidden || s.Of(tie.To) == graph.Hidden
		if unseen || (slices.Contains([]string{"KNOWS", "IN_HOUSEHOLD"}, tie.Kind) && id != "in_household:nico:huis" && hides(id)) {
			gone[id] = true
			delete(visible.ties, id)
		}
	}
	s.noTie = func(id graph.ID) bool { return gone[id] }
	return s
}

// A number is exact only if the viewer, measuring nothing but what is visible, comes to the same: then it
// tells nothing new.
func TestAnExactMeasureFollowsFromWhatTheViewerSees(t *testing.T) {
	compared := 0
	rapid.Check(t, func(rt *rapid.T) {
		w, visible := theBuurt(), theBuurt()
		s := hideAtRandom(rt, w, visible)
		got := areaReport(t, w, SupportNetwork, buurt).Redact(s)
		want := areaReport(t, visible, SupportNetwork, buurt).Redact(seesAllNamed())
		for _, row := range got.Items {
			for _, measure := range ListedMeasures() {
				if exact := row.by(measure).Exact; exact != nil {
					compared++
					if alone := rowOf(t, want, row.Actor.ID).by(measure).Exact; alone == nil || math.Abs(*alone-*exact) > 1e-12 {
						rt.Fatalf("%s of %s: %g, and of what is visible %v", measure, row.Actor.ID, *exact, alone)
					}
				}
			}
		}
	})
	if compared == 0 {
		t.Error("nothing was exact")
	}
}

// Two neighbourhoods that differ in one record that the viewer does not see give the same rows, and the
// same numbers where both give numbers: otherwise only classes.
func TestAHiddenRecordChangesNothingButClasses(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		w, other := theBuurt(), theBuurt()
		s := hideAtRandom(rt, w, theBuurt())
		s.of["stranger"] = graph.Hidden
		other.add(graph.Resident, "stranger", "networkAskedOn=2026-09-08", "networkAskedExtent=complete")
		other.tie(graph.LivesIn, "stranger", zuid)
		friend := rapid.SampledFrom(ids(w.actors)).Filter(func(id graph.ID) bool { return w.actors[id].Kind == string(graph.Resident) }).Draw(rt, "friend")
		tie := other.tie(graph.Knows, "stranger", friend).ID
		seen := s.noTie
		s.noTie = func(id graph.ID) bool { return seen(id) || id == tie }

		before, after := areaReport(t, w, SupportNetwork, buurt).Redact(s), areaReport(t, other, SupportNetwork, buurt).Redact(s)
		if len(before.Items) != len(after.Items) || *before.Hidden != *after.Hidden {
			rt.Fatalf("%d and %d rows, %d and %d hidden", len(before.Items), len(after.Items), *before.Hidden, *after.Hidden)
		}
		for i, row := range before.Items {
			same(rt, "actor", after.Items[i].Actor, row.Actor)
			for _, measure := range ListedMeasures() {
				one, two := row.by(measure).Exact, after.Items[i].by(measure).Exact
				if one != nil && two != nil && *one != *two {
					rt.Fatalf("%s of %s: %g and %g", measure, row.Actor.ID, *one, *two)
				}
			}
		}
	})
}

// onlyIn is a viewer who may know live figures of one area.
type onlyIn struct {
	sight
	area graph.AreaCode
}

func (s onlyIn) Figures(area graph.AreaCode) graph.Figures {
	if area == s.area {
		return graph.ExactFigures
	}
	return graph.NotReleased
}

// What the place of a professional withholds, the list of the area does not tell: petra covers the wijk
// around the buurt, and everybody whom she supports lives in another buurt.
func TestAListTellsOfNobodyWhosePlaceIsNotReleased(t *testing.T) {
	w := theBuurt()
	w.tie(graph.Covers, "petra", wijk)
	w.tie(graph.Supports, "petra", "xandra")
	m := measured(t, w, SupportNetwork)
	see := onlyIn{seesAllNamed(), graph.AreaCode(buurt)}
	see.noTie = without("supports:petra:xandra")
	list, err := m.Area(graph.AreaCode(buurt))
	if err != nil {
		t.Fatal(err)
	}
	got := list.Redact(see)
	if place := m.Place("petra").Redact(see); place.Figures != "notReleased" {
		t.Fatalf("place: %+v", place)
	}
	if slices.ContainsFunc(got.Items, func(row MeasuresRow) bool { return row.Actor.ID == "petra" }) || *got.Hidden != 1 || got.Total != 19 {
		t.Errorf("%d rows and %d hidden: %v", got.Total, *got.Hidden, got.Items)
	}
}

// Of two contacts the class of the clustering would be its value, and of one hidden contact its absence
// would be a count: frans knows gerda and hans, who share a household that the viewer does not see.
func TestTheClassOfASmallCircleTellsNoHiddenTie(t *testing.T) {
	w := theBuurt()
	w.tie(graph.Knows, "frans", "hans")
	w.add(graph.Household, "elders")
	hides := []graph.ID{w.tie(graph.InHousehold, "gerda", "elders").ID, w.tie(graph.InHousehold, "hans", "elders").ID}
	see := seesAllNamed()
	see.noTie = without(hides...)
	m := measured(t, w, SupportNetwork)
	list, err := m.Area(graph.AreaCode(buurt))
	if err != nil {
		t.Fatal(err)
	}
	if frans := rowOf(t, list.Redact(see), "frans"); frans.Contacts.Exact == nil || frans.Clustering != (Standing{}) {
		t.Errorf("of frans: %+v", frans)
	}
	wantSaid(t, m.Place("frans").Redact(see))
	if frans := rowOf(t, list.Redact(seesAllNamed()), "frans"); frans.Clustering.Exact == nil || *frans.Clustering.Exact != 1 {
		t.Errorf("of frans, for who sees all: %+v", frans)
	}
}

// That the clustering is exact or not names no pair: it is a class too when a contact has a hidden link to
// somebody else. ine and gerda are contacts of frans, and one of them has a hidden contact elsewhere.
func TestClusteringIsExactOnlyForWhoSeesAllLinksOfTheContacts(t *testing.T) {
	w := theBuurt()
	w.tie(graph.Knows, "frans", "ine")
	hidden := w.tie(graph.Knows, "gerda", "xandra").ID
	see := seesAllNamed()
	see.noTie = without(hidden)
	if frans := rowOf(t, areaReport(t, w, SupportNetwork, buurt).Redact(see), "frans"); frans.Clustering != (Standing{}) {
		t.Errorf("of frans: %+v", frans.Clustering)
	}
}

// The numbers beside the classes of others show where the classes of contacts lie. Of the buurt, middle is 2
// and low is 1: a class alone would be the number. Joined they tell 1 or 2.
func TestTheClassOfContactsAloneIsNotTheirNumber(t *testing.T) {
	see := seesAllNamed()
	see.noTie = without("knows:quinten:pieter", "knows:omar:zus", "knows:zus:omar")
	r := areaReport(t, theBuurt(), SupportNetwork, buurt).Redact(see)
	values := map[Class]map[float64]bool{HighClass: {}, MiddleClass: {}, LowClass: {}}
	whole := areaReport(t, theBuurt(), SupportNetwork, buurt).Redact(seesAllNamed())
	hidden := 0
	for _, row := range whole.Items {
		seen := rowOf(t, r, row.Actor.ID).Contacts
		if seen.Exact == nil {
			hidden++
			if seen.Class == nil || *seen.Class != LowClass {
				t.Errorf("%s with %g contacts: %v", row.Actor.ID, *row.Contacts.Exact, seen.Class)
			}
			values[LowClass][*row.Contacts.Exact] = true
		}
	}
	if hidden != 3 || len(values[LowClass]) != 2 { // pieter has 1; omar and quinten 2
		t.Errorf("%d hidden, of %v contacts", hidden, values[LowClass])
	}
}

func TestWhereEveryClassOfContactsIsOneNumberNoneIsShownAlone(t *testing.T) {
	for _, c := range []struct {
		counts []float64
		want   [3]Class // of 1, 2 and 9 contacts; "": none
	}{
		{[]float64{0, 1, 1, 1, 1}, [3]Class{}},
		{[]float64{1, 1, 1, 2}, [3]Class{}},
		{[]float64{1, 1, 2, 2, 2, 3, 3, 4, 8, 9, 10}, [3]Class{LowClass, LowClass, HighClass}}, // high is 9 and 10; middle 3 to 8 goes as it is
		{[]float64{1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 9, 10}, [3]Class{LowClass, LowClass, HighClass}},
	} {
		alone := aloneOf(c.counts, scaleOf(c.counts))
		for i, count := range []float64{1, 2, 9} {
			got := Class("")
			if class := alone.class(count); class != nil {
				got = *class
			}
			if got != c.want[i] {
				t.Errorf("of %v: %g is %q, want %q", c.counts, count, got, c.want[i])
			}
		}
	}
}
