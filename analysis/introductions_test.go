package analysis

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"spinweb/graph"
)

// introduced tells who is introduced to which schakel and by whom: "bram: schakel-omar, asker noor…".
func introduced(r MissingLinksReport) map[graph.ID]string {
	told := map[graph.ID]string{}
	for _, row := range r.OutOfReachResidents {
		text := "nobody"
		if row.Introduction.Schakel != nil {
			text = string(row.Introduction.Schakel.ID)
		}
		if via := row.Introduction.Via; via != nil {
			text += ", " + string(via.Role) + " " + string(via.ID)
		}
		told[row.Person.ID] = text
	}
	return told
}

func wantIntroduced(t *testing.T, w *world, resident graph.ID, want string) {
	t.Helper()
	if got := introduced(w.ask(t, seesAllNamed()))[resident]; got != want {
		t.Errorf("%s: %q, want %q", resident, got, want)
	}
}

// By hand, in the order of the IDs, with the introductions so far of schakel-omar, schakel-petra, rosa
// and sam before each. No path leads from the first six to either schakel, so both are equally far.
//
//	bram    0 0 0 0   omar (ID);    noor asked
//	carla   1 0 0 0   petra (fewer); nobody asked: maatje rosa (ID)
//	dirk    1 1 1 0   omar (ID);    maatje sam (fewer)
//	els     2 1 1 1   petra;        noor asked
//	frans   2 2 1 1   omar (ID);    maatje rosa (ID)
//	hans    3 2 2 1   petra;        maatje sam
//	pieter  3 3 2 2   omar is 3 steps, petra has no path: omar, by the own contact quinten
func TestEveryoneOutOfReachGetsAnIntroduction(t *testing.T) {
	want := map[graph.ID]string{
		"bram": "schakel-omar, asker " + string(noor), "carla": "schakel-petra, buddy rosa", "dirk": "schakel-omar, buddy sam",
		"els": "schakel-petra, asker " + string(noor), "frans": "schakel-omar, buddy rosa", "hans": "schakel-petra, buddy sam",
		"pieter": "schakel-omar, ownContact quinten",
	}
	if diff := cmp.Diff(want, introduced(theBuurt().ask(t, seesAllNamed()))); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestTheNearestSchakelComesBeforeTheOneWithFewerIntroductions(t *testing.T) {
	w := theBuurt()
	w.add(graph.Schakel, "schakel-aaa", "confirmedOn=2026-01-15") // earlier ID, never introduced, no path
	w.tie(graph.HeldBy, "schakel-aaa", "petra")
	w.tie(graph.LinksArea, "schakel-aaa", buurt)
	wantIntroduced(t, w, "pieter", "schakel-omar, ownContact quinten")
}

func TestASchakelOfAnotherBuurtIsNotSuggestedHoweverNear(t *testing.T) {
	w := theBuurt() // pieter, mart and xandra: xandra's schakel links zuid only, 3 steps from bram
	for _, id := range []graph.ID{"mart", "wim"} {
		w.add(graph.Resident, id)
	}
	w.tie(graph.Knows, "bram", "mart")
	w.tie(graph.Knows, "mart", "wim")
	w.tie(graph.Knows, "wim", "xandra")
	wantIntroduced(t, w, "bram", "schakel-omar, asker "+string(noor))
}

func TestTheHomeOfAHouseholdIsAHome(t *testing.T) {
	w := theBuurt()
	w.add(graph.Household, "tuin")
	w.tie(graph.InHousehold, "bram", "tuin")
	w.tie(graph.LivesIn, "tuin", buurt)
	delete(w.ties, "lives_in:bram:"+buurt)
	wantIntroduced(t, w, "bram", "schakel-omar, asker "+string(noor))
}

func TestTheOwnNetworkIntroducesBeforeAProfessional(t *testing.T) {
	w := theBuurt() // a second path of three steps, by a professional with an earlier ID than quinten
	w.add(graph.Professional, "bas")
	w.tie(graph.Supports, "bas", "pieter", "line=1")
	w.tie(graph.Knows, "bas", "kees")
	wantIntroduced(t, w, "pieter", "schakel-omar, ownContact quinten")
}

func TestAMaatjeOfTheSameBuurtComesBeforeOneOfTheSameWijk(t *testing.T) {
	w := theBuurt()
	set(w.actors["xandra"], "roles=buddy", "findable=true")
	w.ties["lives_in:rosa:"+buurt].Until = "2026-01" // rosa moved to zuid
	w.tie(graph.LivesIn, "rosa", zuid, "since=2026-01")
	// by hand: sam is the only one left in the buurt: for carla, dirk, frans and hans
	told := introduced(w.ask(t, seesAllNamed()))
	for _, id := range []graph.ID{"carla", "dirk", "frans", "hans"} {
		if want := ", buddy sam"; told[id][len(told[id])-len(want):] != want {
			t.Errorf("%s: %s", id, told[id])
		}
	}
	delete(w.actors["sam"].Attributes, "findable") // did not agree to be found
	wantIntroduced(t, w, "carla", "schakel-petra, buddy rosa")
	wantIntroduced(t, w, "dirk", "schakel-omar, buddy xandra")
}

func TestAMaatjeIsNotTheResidentNorTheHolderNorStillToCome(t *testing.T) {
	w := theBuurt()
	set(w.actors["rosa"], "roles=buddy 2027")                  // from next year
	set(w.actors["sam"], "roles=carer 2020")                   // no maatje
	set(w.actors["omar"], "roles=buddy", "findable=true")      // holds the schakel of dirk
	wantIntroduced(t, w, "carla", "schakel-petra, buddy omar") // omar holds another schakel
	wantIntroduced(t, w, "dirk", "schakel-omar")
	set(w.actors["carla"], "roles=buddy", "findable=true")
	wantIntroduced(t, w, "carla", "schakel-petra, buddy omar") // not carla, though with an earlier ID
	wantIntroduced(t, w, "dirk", "schakel-omar, buddy carla")
}

func TestAMaatjeWhoLivesSomewhereInTheGemeenteIsNotNearby(t *testing.T) {
	w := theBuurt()
	for _, id := range []graph.ID{"rosa", "sam"} {
		w.ties["lives_in:"+id+":"+buurt].Until = "2026-01"
		w.tie(graph.LivesIn, id, gemeente)
	}
	wantIntroduced(t, w, "carla", "schakel-petra")
}

// carla knows buur, who lives across the border and knows zus, who knows omar: three steps. buur counts
// and may introduce, for who may see buur, and is then one of those of whom the report says something.
func TestAnIntroducerMayLiveAcrossTheBorder(t *testing.T) {
	w := theBuurt()
	w.add(graph.Resident, "buur")
	w.tie(graph.LivesIn, "buur", zuid)
	w.tie(graph.Knows, "carla", "buur")
	w.tie(graph.Knows, "buur", "zus")
	wantIntroduced(t, w, "carla", "schakel-omar, ownContact buur")
	if r := w.ask(t, seesAllNamed()); !slices.Contains(r.Subjects(), "buur") || slices.Contains(r.Subjects(), "zus") {
		t.Errorf("subjects %v", r.Subjects())
	}
}

func TestWithoutAMaatjeAnOpenActivityIntroduces(t *testing.T) {
	w := theBuurt()
	for _, id := range []graph.ID{"rosa", "sam"} {
		delete(w.actors[id].Attributes, "findable")
	}
	wantIntroduced(t, w, "carla", "schakel-petra")
	w.add(graph.Facility, "d-eettafel", "openToAll=true")
	w.tie(graph.PresentIn, "d-eettafel", gemeente)
	wantIntroduced(t, w, "carla", "schakel-petra, activity d-eettafel") // a larger area around the home
	w.add(graph.Course, "c-taalles")
	w.tie(graph.PresentIn, "c-taalles", zuid)
	wantIntroduced(t, w, "carla", "schakel-petra, activity c-taalles") // the same wijk
	w.add(graph.Initiative, "e-moestuin", "stage=running")
	w.tie(graph.PresentIn, "e-moestuin", buurt)
	wantIntroduced(t, w, "carla", "schakel-petra, activity e-moestuin") // the same buurt
	w.add(graph.Facility, "a-besloten")                                 // not open to all
	w.tie(graph.PresentIn, "a-besloten", buurt)
	w.add(graph.Initiative, "b-gestopt", "stage=stopped")
	w.tie(graph.PresentIn, "b-gestopt", buurt)
	wantIntroduced(t, w, "carla", "schakel-petra, activity e-moestuin")
}

func TestAnActivityInAnotherWijkIsNotNearby(t *testing.T) {
	w := theBuurt()
	for _, id := range []graph.ID{"rosa", "sam"} {
		delete(w.actors[id].Attributes, "findable")
	}
	w.add(graph.Area, "WK079402")
	w.tie(graph.PartOf, "WK079402", gemeente)
	w.add(graph.Facility, "eettafel", "openToAll=true")
	w.tie(graph.PresentIn, "eettafel", "WK079402")
	wantIntroduced(t, w, "carla", "schakel-petra")
}

func TestAResidentWhoAskedIsNotTheProfessionalWhoAsked(t *testing.T) {
	w := theBuurt()
	vrijwilliger := graph.ID("vrijwilliger22222222222222")
	w.add(graph.Resident, vrijwilliger)
	set(w.actors["bram"], "networkAskedBy="+string(vrijwilliger))
	wantIntroduced(t, w, "bram", "schakel-omar, buddy rosa")
}

func TestAProfessionalWhoLeftAsksNobodyAnyMore(t *testing.T) {
	w := theBuurt()
	set(w.actors[noor], "until=2026-10")
	wantIntroduced(t, w, "bram", "schakel-omar, buddy rosa")
}

func TestWithoutASchakelForTheBuurtThereIsStillSomebodyToAsk(t *testing.T) {
	w := theBuurt()
	for _, id := range []graph.ID{"schakel-omar", "schakel-petra"} {
		set(w.actors[id], "until=2026-11")
	}
	wantIntroduced(t, w, "bram", "nobody, asker "+string(noor))
	for _, row := range w.ask(t, seesAllNamed()).OutOfReachResidents {
		if row.Introduction.Holder != nil || row.Introduction.Schakel != nil {
			t.Errorf("%s is introduced to %v", row.Person.ID, row.Introduction)
		}
	}
}
