package analysis

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"spinweb/graph"
)

func row(t *testing.T, r MissingLinksReport, id graph.ID) GapRow {
	t.Helper()
	for _, row := range r.OutOfReachResidents {
		if row.Person.ID == id {
			return row
		}
	}
	t.Fatalf("%s has no row", id)
	return GapRow{}
}

func number(t *testing.T, n *int) int {
	t.Helper()
	if n == nil {
		t.Fatal("no number")
	}
	return *n
}

func asJSON(t testing.TB, r MissingLinksReport) string {
	t.Helper()
	text, err := json.MarshalIndent(r, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestAReportSaysNothingBeforeItIsRedacted(t *testing.T) {
	r := theBuurt().answer(t, MissingLinks{Area: graph.AreaCode(buurt), Day: day})
	if diff := cmp.Diff(asJSON(t, MissingLinksReport{}), asJSON(t, r)); diff != "" || r.Subjects() != nil {
		t.Errorf("subjects %v (-empty +got):\n%s", r.Subjects(), diff)
	}
	if printed := fmt.Sprintf("%v", r.Redact(seesAllNamed()).complete); printed != "<nil>" {
		t.Errorf("a redacted report still holds %s", printed)
	}
}

func TestARedactedReportHasNothingLeftForAnotherViewer(t *testing.T) {
	again := theBuurt().ask(t, seesAllNamed()).Redact(seesAllNamed())
	if again.Subjects() != nil || again.Area.Code != "" || again.Figures != "notReleased" {
		t.Errorf("%s", asJSON(t, again))
	}
}

func TestRedactLeavesTheCompleteAnswerAsItWas(t *testing.T) {
	r := theBuurt().answer(t, MissingLinks{Area: graph.AreaCode(buurt), Day: day})
	before := asJSON(t, r.Redact(seesAllNamed()))
	r.Redact(sight{figures: graph.ExactFigures})
	r.Redact(sight{usual: graph.Pseudonym, figures: graph.ExactFigures, language: graph.English, noTie: func(graph.ID) bool { return true }})
	if diff := cmp.Diff(before, asJSON(t, r.Redact(seesAllNamed()))); diff != "" {
		t.Errorf("(-before +after):\n%s", diff)
	}
}

func TestWhoSeesAllHasEveryRowAndNothingHidden(t *testing.T) {
	r := theBuurt().ask(t, seesAllNamed())
	if number(t, r.Hidden.OutOfReach) != 0 || number(t, r.Hidden.Unknown) != 0 || number(t, r.Hidden.HoldingTogether) != 0 {
		t.Errorf("hidden: %s", cmp.Diff(HiddenRows{}, r.Hidden))
	}
	pieter := row(t, r, "pieter")
	want := "Vraag Quinten. Die kent iemand die Omar kent."
	if pieter.Person.Label != "Pieter" || pieter.Introduction.Reason != want || pieter.NetworkAskedOn != "2026-09-08" || pieter.Extent != "complete" {
		t.Errorf("%+v", pieter)
	}
	// all in a row: who, by whom, to whom; zus is halo and appears nowhere
	wantIDs(t, "subjects", r.Subjects(), "bram", "carla", "dirk", "els", "frans", "gerda", "hans", "ine", "jan", "kees", "omar", "pieter", "quinten", "rosa", "sam")
}

func TestWhoSeesTheOwnAreaByPseudonymReadsPseudonymsAndNoClasses(t *testing.T) {
	s := sight{usual: graph.Pseudonym, figures: graph.ExactFigures, of: map[graph.ID]graph.Visibility{
		"omar": graph.Named, noor: graph.Named, "petra": graph.Named, "schakel-omar": graph.Named, buurt: graph.Named}}
	r := theBuurt().ask(t, s)
	if got := row(t, r, "pieter"); got.Person.Label != "bewoner ‹RETEIP›" || got.Introduction.Reason != "Vraag bewoner ‹NETNIUQ›. Die kent iemand die Omar kent." {
		t.Errorf("%+v", got)
	}
	wantHolding(t, r, held{"omar", MiddleClass, true}) // omar agreed to be named; kees and quinten did not
	if number(t, r.Hidden.HoldingTogether) != 2 || number(t, r.Hidden.OutOfReach) != 0 {
		t.Errorf("hidden: %s", cmp.Diff(HiddenRows{}, r.Hidden))
	}
	exactly(t, "out of reach", r.OutOfReach, 7)
}

func TestWhoSeesNobodyHasFiguresAndNoRows(t *testing.T) {
	r := theBuurt().ask(t, sight{figures: graph.ExactFigures})
	if len(r.OutOfReachResidents)+len(r.Unknown)+len(r.HoldingTogether) != 0 || r.Subjects() != nil {
		t.Errorf("%s", asJSON(t, r))
	}
	exactly(t, "residents", r.Residents, 19)
	if number(t, r.Hidden.OutOfReach) != 7 || number(t, r.Hidden.Unknown) != 6 || number(t, r.Hidden.HoldingTogether) != 3 {
		t.Errorf("hidden: %s", cmp.Diff(HiddenRows{}, r.Hidden))
	}
}

func TestWithoutReleasedFiguresThereIsOnlyTheHeading(t *testing.T) {
	for _, figures := range []graph.Figures{graph.NotReleased, ""} { // what nobody decided is denied
		r := theBuurt().ask(t, sight{usual: graph.Named, figures: figures})
		want := MissingLinksReport{Area: AreaMention{graph.AreaCode(buurt), "BU07940110"}, Day: "2026-11-25", Heading: "zover bekend", Hops: 2,
			Figures: "notReleased", HoldingTogether: []KeystoneRow{}, OutOfReachResidents: []GapRow{}, Unknown: []UnknownRow{}}
		if diff := cmp.Diff(asJSON(t, want), asJSON(t, r)); diff != "" {
			t.Errorf("figures %q (-want +got):\n%s", figures, diff)
		}
	}
}

// anna is within reach by zus and omar. Who may not see that zus knows omar is not told the exact count,
// nor, beside it, how many rows are hidden.
func TestACountThatRestsOnAHiddenTieIsABand(t *testing.T) {
	s := seesAllNamed()
	s.noTie = without("knows:zus:omar")
	s.of = map[graph.ID]graph.Visibility{"bram": graph.Hidden}
	r := theBuurt().ask(t, s)
	if r.OutOfReach.Exact != nil || *r.OutOfReach.Band != Few || r.Figures != "band" || r.Hidden.OutOfReach != nil {
		t.Errorf("%s", cmp.Diff(Figure{}, r.OutOfReach))
	}
	exactly(t, "residents", r.Residents, 19) // counts records, not ties
	if r.Basis.ContactsInvolved.Exact != nil || r.Basis.SchakelsInvolved.Exact != nil || *r.Hidden.Unknown != 0 {
		t.Errorf("zus is a contact of omar by that tie, and anna reaches omar by it: %s", asJSON(t, r))
	}
	s.noTie = without("knows:carla:omar") // next year's tie carries nothing
	exactly(t, "out of reach", theBuurt().ask(t, s).OutOfReach, 7)
}

func TestALinkWithTwoGroundsIsSeenByEither(t *testing.T) {
	w := theBuurt()
	w.tie(graph.Supports, "zus", "omar", "line=0")
	s := seesAllNamed()
	s.noTie = without("knows:zus:omar")
	exactly(t, "out of reach", w.ask(t, s).OutOfReach, 7)
	s.noTie = without("knows:zus:omar", "supports:zus:omar")
	if w.ask(t, s).OutOfReach.Exact != nil {
		t.Error("exact, though both ties are hidden")
	}
	s.noTie = without("in_household:kees:huis") // lies, mia and nico reach omar by two memberships each
	if w.ask(t, s).OutOfReach.Exact != nil {
		t.Error("exact, though one of two memberships is hidden")
	}
}

func TestBandsHideSmallCounts(t *testing.T) {
	for count, want := range map[int]Band{0: Few, 9: Few, 10: Some, 49: Some, 50: Many} {
		if got := bandOf(count); got != want {
			t.Errorf("%d: %s, want %s", count, got, want)
		}
	}
}

func TestAHiddenIntroducerIsNotNamedAndTheNextBestIs(t *testing.T) {
	s := seesAllNamed()
	s.of = map[graph.ID]graph.Visibility{"quinten": graph.Hidden}
	got := row(t, theBuurt().ask(t, s), "pieter").Introduction
	if got.Via != nil || got.Reason != "Stel Pieter voor aan Omar." {
		t.Errorf("%+v", got)
	}
	w := theBuurt()
	set(w.actors["pieter"], "networkAskedBy="+string(noor))
	got = row(t, w.ask(t, s), "pieter").Introduction
	if got.Via == nil || got.Via.ID != noor || got.Via.Role != Asker {
		t.Errorf("%+v", got)
	}
}

func TestAnIntroducerOnAPathThatIsPartlyHiddenIsNotNamed(t *testing.T) {
	s := seesAllNamed()
	s.noTie = without("knows:omar:kees") // the last step: that quinten leads to omar is not for this viewer
	got := row(t, theBuurt().ask(t, s), "pieter")
	if got.Introduction.Via != nil || got.Hops != nil || got.Reason != "Wij kennen 1 contact van Pieter. Binnen 2 stappen is geen schakel bekend." {
		t.Errorf("%+v", got)
	}
}

func TestAHiddenHolderIsNotNamed(t *testing.T) {
	for name, s := range map[string]sight{
		"who is hidden":                         {usual: graph.Named, figures: graph.ExactFigures, of: map[graph.ID]graph.Visibility{"omar": graph.Hidden}},
		"whose schakel is a tie that is hidden": {usual: graph.Named, figures: graph.ExactFigures, noTie: without("held_by:schakel-omar:omar")},
	} {
		got := row(t, theBuurt().ask(t, s), "bram").Introduction
		if got.Holder != nil || strings.Contains(got.Reason, "Omar") || !strings.Contains(got.Reason, "de schakel van deze buurt") {
			t.Errorf("%s: %+v", name, got)
		}
	}
}

func TestAHiddenSchakelIsNotNamed(t *testing.T) {
	s := seesAllNamed()
	s.of = map[graph.ID]graph.Visibility{"schakel-omar": graph.Hidden}
	if got := row(t, theBuurt().ask(t, s), "bram").Introduction; got.Schakel != nil {
		t.Errorf("%+v", got)
	}
}

func TestTheAskerWhoHoldsTheSchakelIsNotSentToThemselves(t *testing.T) {
	w := theBuurt()
	set(w.ties["held_by:schakel-omar:omar"], "until=2026-11")
	w.tie(graph.HeldBy, "schakel-omar", noor)
	got := row(t, w.ask(t, seesAllNamed()), "anna").Introduction // without omar anna is out of reach, and the first
	if want := "Vraag Noor2222222222222222222222. Die vroeg naar het netwerk en is schakel in deze buurt."; got.Reason != want {
		t.Errorf("%q", got.Reason)
	}
}

// quinten is the only contact of pieter; the eettafel is one activity.
func TestStrengthsStandBesideTheGap(t *testing.T) {
	w := theBuurt()
	w.add(graph.Facility, "eettafel")
	w.tie(graph.ParticipatesIn, "pieter", "eettafel")
	w.tie(graph.VolunteersAt, "pieter", "eettafel") // the same place once
	w.add(graph.Situation, "zorgen")
	w.tie(graph.ParticipatesIn, "pieter", "zorgen") // somebody's trouble is no activity
	w.tie(graph.Supports, noor, "pieter", "line=1")
	r := w.ask(t, seesAllNamed())
	pieter := row(t, r, "pieter").Strengths
	exactly(t, "contacts", pieter.Contacts, 1)
	exactly(t, "professionals", pieter.Professionals, 1)
	exactly(t, "activities", pieter.Activities, 1)
	if pieter.Text != "Wat er wel is: 1 contact, 1 professional, 1 activiteit." {
		t.Errorf("%q", pieter.Text)
	}
	if got := row(t, r, "bram").Strengths.Text; got != "Vraag Bram wat er wel is." {
		t.Errorf("%q", got)
	}
}
