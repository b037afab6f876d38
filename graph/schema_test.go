package graph_test

import (
	"regexp"
	"testing"

	"spinweb/graph"
)

var (
	attributeName = regexp.MustCompile(`^[a-z][A-Za-z]*$`)
	actorName     = regexp.MustCompile(`^[A-Z][A-Za-z]*$`)
	tieName       = regexp.MustCompile(`^[A-Z]+(_[A-Z]+)*$`)
)

// The kinds of domain.md §1 that are records, and §2; written here again so that one cannot go missing.
var (
	actorsOfTheDomain = []graph.ActorKind{"Resident", "Household", "Professional", "Organisation", "Area", "WorkArea", "Schakel", "Team",
		"Situation", "Question", "Signal", "Referral", "SupportPlan", "CollectiveArrangement", "Initiative", "Facility", "Course",
		"Agreement", "Funding", "Request", "Offer", "Theme", "OpenNetwork", "LearningCircle", "CoachOffer", "CoachRequest",
		"Task", "Proposal", "Dismissal", "Norm", "Scenario", "Case", "Indicator", "Measurement", "CircleEntry"}
	tiesOfTheDomain = []graph.TieKind{"LIVES_IN", "IN_HOUSEHOLD", "KNOWS", "SUPPORTS", "WORKS_FOR", "SECONDED_TO", "COVERS", "MEMBER_OF",
		"ACTS_AS", "REFERS_TO", "ASKED_TO", "FORWARDED_TO", "PARTY_TO", "PARTNERS_WITH", "COMMISSIONS", "FUNDS", "PRESENT_IN",
		"EXPERT_IN", "OFFERS", "VOLUNTEERS_AT", "PARTICIPATES_IN", "MET_AT", "OWNS", "COACHES", "ALIGNS_WITH", "HELD_BY",
		"LINKS_AREA", "LINKS_THEME", "SAME_AS", "IN_CIRCLE", "CASE_OF", "WORKED_BY", "PART_OF"}
)

func TestTheSchemaHoldsEveryKindOfTheDomain(t *testing.T) {
	for _, kind := range actorsOfTheDomain {
		if kind.Schema() == nil {
			t.Errorf("actor kind %s is missing", kind)
		}
	}
	for _, kind := range tiesOfTheDomain {
		if kind.Schema() == nil {
			t.Errorf("tie kind %s is missing", kind)
		}
	}
}

func TestEveryKindIsNamedAndLabelledOnce(t *testing.T) {
	seen := map[string]bool{}
	for _, schema := range graph.Actors() {
		checkKind(t, seen, string(schema.Kind), actorName, schema.Label)
		checkAttributes(t, string(schema.Kind), schema.Attributes)
		if schema.Plural.NL == "" || schema.Plural.EN == "" {
			t.Errorf("%s has no plural", schema.Kind)
		}
		if _, known := schema.Attribute(schema.Named); schema.Named != "" && !known {
			t.Errorf("%s is named by %q, which it has not", schema.Kind, schema.Named)
		}
	}
	for _, schema := range graph.Ties() {
		checkKind(t, seen, string(schema.Kind), tieName, schema.Label)
		checkAttributes(t, string(schema.Kind), schema.Attributes)
		for _, kind := range append(append([]graph.ActorKind{}, schema.From...), schema.To...) {
			if kind.Schema() == nil {
				t.Errorf("%s may lead from or to %q, which is no kind", schema.Kind, kind)
			}
		}
		if schema.Symmetric {
			for _, from := range schema.From {
				for _, to := range schema.To {
					if schema.Kind != graph.SameAs && !schema.Allows(to, from) {
						t.Errorf("%s says the same both ways, but not from %s to %s", schema.Kind, to, from)
					}
				}
			}
		}
	}
}

func checkKind(t *testing.T, seen map[string]bool, kind string, form *regexp.Regexp, label graph.Label) {
	t.Helper()
	if seen[kind] {
		t.Errorf("%s occurs twice", kind)
	}
	seen[kind] = true
	if !form.MatchString(kind) {
		t.Errorf("%s has not the form %s", kind, form)
	}
	if label.NL == "" || label.EN == "" {
		t.Errorf("%s has no label in both languages", kind)
	}
}

func checkAttributes(t *testing.T, kind string, attributes []graph.Attribute) {
	t.Helper()
	reserved := map[string]bool{"id": true, "kind": true, "from": true, "to": true, "since": true, "until": true, "version": true, "recordedAt": true}
	for _, a := range attributes {
		switch {
		case !attributeName.MatchString(a.Name), reserved[a.Name]:
			t.Errorf("%s.%s is no name for an attribute", kind, a.Name)
		case a.Label.NL == "" || a.Label.EN == "":
			t.Errorf("%s.%s has no label in both languages", kind, a.Name)
		case (a.Type == graph.CodeType || a.Type == graph.CodesType || a.Type == graph.RolesType) != (len(a.Codes) > 0):
			t.Errorf("%s.%s: a code needs codes, and nothing else has them", kind, a.Name)
		case (a.Type == graph.ReferenceType) != (len(a.Refers) > 0):
			t.Errorf("%s.%s: a reference says to what, and nothing else does", kind, a.Name)
		case a.Identifying && !a.Personal:
			t.Errorf("%s.%s identifies somebody and is not personal", kind, a.Name)
		case (a.Type == graph.TextType || a.Type == graph.NoteType) && a.MaxLength == 0:
			t.Errorf("%s.%s has no limit", kind, a.Name)
		}
	}
}

func TestKindsAboutPeopleSayHowLongTheyAreKept(t *testing.T) {
	for _, schema := range graph.Actors() {
		for _, a := range schema.Attributes {
			if a.Identifying && schema.Retention.Months == 0 && schema.Kind != graph.Professional {
				t.Errorf("%s identifies somebody by %s and has no retention", schema.Kind, a.Name)
			}
		}
	}
}

// What a tie says is never also an attribute (domain.md §2).
func TestNoAttributeRepeatsATie(t *testing.T) {
	repeats := map[string]bool{"area": true, "areas": true, "employer": true, "heldBy": true, "workAreas": true, "household": true, "members": true, "owner": true}
	for _, schema := range graph.Actors() {
		for _, a := range schema.Attributes {
			if repeats[a.Name] {
				t.Errorf("%s.%s is what a tie says", schema.Kind, a.Name)
			}
		}
	}
}
