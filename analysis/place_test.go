package analysis

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"spinweb/graph"
)

// codes lists what a report says.
func codes(r PlaceReport) []StatementCode {
	var said []StatementCode
	for _, s := range r.Statements {
		said = append(said, s.Code)
	}
	return said
}

func wantSaid(t *testing.T, r PlaceReport, want ...StatementCode) {
	t.Helper()
	if diff := cmp.Diff(want, codes(r), cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("%s (-want +got):\n%s", r.Actor.ID, diff)
	}
}

func textsOf(r PlaceReport) []string {
	var texts []string
	for _, s := range r.Statements {
		texts = append(texts, s.Text, s.Reason)
	}
	return texts
}

func TestAPlaceIsToldInWords(t *testing.T) {
	m := measured(t, theBuurt(), SupportNetwork)
	kees := m.Place("kees").Redact(seesAllNamed())
	// by hand: without kees, {anna zus omar}, {quinten pieter} and the household fall apart; of his ten
	// pairs of contacts the three in the household know each other; he has most contacts and stands nearest
	// and most between: of the 22·21/2 = 231 pairs of others he parts 3·2 + 3·3 + 2·3 = 21.
	wantSaid(t, kees, OnlyLink, ManyLines, NearEverybody, ManyContacts)
	want := []string{
		"Kees verbindt als enige groepen met elkaar.", "Zonder Kees valt dit deel van het netwerk in 3 groepen uiteen.",
		"Veel korte lijnen lopen via Kees.", "Van de kortste wegen tussen twee anderen loopt 9,1% via Kees.",
	}
	if diff := cmp.Diff(want, textsOf(kees)[:4]); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if kees.Figures != "exact" || *kees.Contacts.Exact != 5 || *kees.Asked.Exact != 4 { // quinten was not asked
		t.Errorf("%+v", kees)
	}
	// lies has 3 contacts, as many as the second of the 13 who have any: that is in the highest tenth
	wantSaid(t, m.Place("lies").Redact(seesAllNamed()), NearEverybody, ManyContacts, CloseCircle)
	wantSaid(t, m.Place("pieter").Redact(seesAllNamed()))
}

func TestOfWhoHasNoContactsThePlaceSaysWhatWeDoNotKnow(t *testing.T) {
	m := measured(t, theBuurt(), SupportNetwork)
	wantSaid(t, m.Place("bram").Redact(seesAllNamed()), NoContact) // asked
	wantSaid(t, m.Place("jan").Redact(seesAllNamed()), NotAsked)
}

func TestAPlaceAmongOrganisationsSpeaksOfOrganisations(t *testing.T) {
	w := everyone()
	for _, id := range []graph.ID{"abc", "def", "ghi", "welzijn"} {
		w.add(graph.Organisation, id)
	}
	for _, id := range []graph.ID{"abc", "def", "ghi"} {
		w.tie(graph.PartnersWith, "welzijn", id)
	}
	see := seesAllNamed()
	see.language, see.figures = graph.English, graph.NotReleased // organisations are public matters
	r := measured(t, w, OrganisationNetwork).Place("welzijn").Redact(see)
	if !slices.Contains(textsOf(r), "Welzijn works with organisations that do not know each other yet.") ||
		!slices.Contains(textsOf(r), "Of the shortest paths between two others, 100% run through Welzijn.") {
		t.Errorf("%v", textsOf(r))
	}
}

func TestAPlaceStaysWithinTheCareRelation(t *testing.T) {
	w := theBuurt()
	w.tie(graph.Supports, "petra", "els")
	m := measured(t, w, SupportNetwork)
	elsewhere := seesAllNamed()
	elsewhere.figures = graph.NotReleased
	byPseudonym := seesAllNamed()
	byPseudonym.usual = graph.Pseudonym
	for name, r := range map[string]PlaceReport{"a resident elsewhere": m.Place("omar").Redact(elsewhere),
		"a professional elsewhere": m.Place("petra").Redact(elsewhere), "a resident by pseudonym": m.Place("omar").Redact(byPseudonym)} {
		if r.Figures != "notReleased" || len(r.Statements) != 0 || r.Contacts != (Figure{}) || r.Actor.ID == "" {
			t.Errorf("%s: %+v", name, r)
		}
	}
	if r := m.Place("petra").Redact(seesAllNamed()); r.Figures != "exact" { // she supports els, who lives in the area
		t.Errorf("%+v", r)
	}
	unseen := seesAllNamed()
	unseen.noTie = without("supports:petra:els")
	if r := m.Place("petra").Redact(unseen); r.Figures != "notReleased" { // petra is present nowhere herself
		t.Errorf("%+v", r)
	}
}

func TestWhoIsNotInTheNetHasNoPlaceInIt(t *testing.T) {
	if r := measured(t, theBuurt(), OwnNetwork).Place("petra").Redact(seesAllNamed()); len(r.Statements) != 0 || r.Figures != "notReleased" {
		t.Errorf("%+v", r)
	}
}

func TestHiddenTiesLeaveWordsWithoutNumbers(t *testing.T) {
	see := seesAllNamed()
	see.noTie = without("knows:frans:gerda") // far from kees, but the whole net counts
	r := measured(t, theBuurt(), SupportNetwork).Place("kees").Redact(see)
	wantSaid(t, r, OnlyLink, ManyLines, NearEverybody, ManyContacts)
	want := []string{"Zonder Kees is er geen weg van de ene groep naar de andere.",
		"Van wie tussen anderen staat, hoort Kees bij de hoogste tien procent.",
		"In stappen gemeten hoort Kees bij de tien procent die het dichtst bij anderen staan.",
		"Wij kennen 5 contacten in dit netwerk."} // his own ties are all seen
	var reasons []string
	for _, s := range r.Statements {
		reasons = append(reasons, s.Reason)
	}
	if diff := cmp.Diff(want, reasons); diff != "" || r.Figures != "band" {
		t.Errorf("%s (-want +got):\n%s", r.Figures, diff)
	}
}

func TestAPlaceNamesNobodyElse(t *testing.T) {
	w := theBuurt()
	m := measured(t, w, SupportNetwork)
	rapid.Check(t, func(rt *rapid.T) {
		s := anySight(rt, w)
		actor := rapid.SampledFrom(m.net.ids).Draw(rt, "actor")
		text := strings.Join(textsOf(m.Place(actor).Redact(s)), " ")
		for _, id := range m.net.ids {
			named := strings.Contains(text, strings.ToUpper(string(id[:1]))+string(id[1:])) || strings.Contains(text, pseudonym(id))
			if id != actor && named || named && s.Of(id) == graph.Hidden {
				rt.Fatalf("%s is named in the place of %s: %s", id, actor, text)
			}
		}
	})
}

// The sentences of places are held to the same rules as those of the other report.
func TestPlacesAreToldBriefly(t *testing.T) {
	for code, saying := range sayings {
		for _, sentence := range []graph.Label{saying.text, saying.organisation, saying.exactly, saying.roughly} {
			if words := len(strings.Fields(sentence.NL)); words > 15 {
				t.Errorf("%s: %d words: %s", code, words, sentence.NL)
			}
			if (sentence.NL == "") != (sentence.EN == "") {
				t.Errorf("%s: one language only: %v", code, sentence)
			}
		}
	}
}

// What a place tells in numbers the viewer could work out alone, from nothing but what is visible.
func TestANumberInAPlaceFollowsFromWhatTheViewerSees(t *testing.T) {
	compared := 0
	rapid.Check(t, func(rt *rapid.T) {
		w, visible := theBuurt(), theBuurt()
		s := hideAtRandom(rt, w, visible)
		m, alone := measured(t, w, SupportNetwork), measured(t, visible, SupportNetwork)
		for _, actor := range []graph.ID{"kees", "omar", "quinten", "lies", "frans"} {
			got := m.Place(actor).Redact(s)
			if got.Actor.ID == "" {
				continue
			}
			own := alone.Place(actor).Redact(seesAllNamed())
			if exact := got.Contacts.Exact; exact != nil && *exact != *own.Contacts.Exact {
				rt.Fatalf("%s: %d contacts, and of what is visible %d", actor, *exact, *own.Contacts.Exact)
			}
			for _, statement := range got.Statements {
				if statement.Standing.Exact == nil {
					continue
				}
				compared++
				at := slices.IndexFunc(own.Statements, func(one Statement) bool { return one.Code == statement.Code })
				if at >= 0 && *own.Statements[at].Standing.Exact != *statement.Standing.Exact {
					rt.Fatalf("%s, %s: %g, and of what is visible %g", actor, statement.Code, *statement.Standing.Exact, *own.Statements[at].Standing.Exact)
				}
			}
		}
	})
	if compared == 0 {
		t.Error("nothing was exact")
	}
}
