package analysis

import (
	"testing"

	"spinweb/graph"
)

// Contacts of the asked who are residents: zus (of anna), gerda, ine, lies mia nico omar quinten (of
// kees), kees: 9, of whom kees lies mia nico omar were asked: 5. Schakels: of omar and petra; omar, who
// holds one, is a resident and was asked.
func TestTheBasisTellsHowManyOfTheInvolvedWereAskedThemselves(t *testing.T) {
	w := theBuurt()
	w.tie(graph.Supports, noor, "anna", "line=1") // a professional is no contact of one's own
	r := w.ask(t, seesAllNamed())
	exactly(t, "contacts involved", r.Basis.ContactsInvolved, 9)
	exactly(t, "contacts asked", r.Basis.ContactsAsked, 5)
	exactly(t, "schakels involved", r.Basis.SchakelsInvolved, 2)
	exactly(t, "schakels asked", r.Basis.SchakelsAsked, 1)
	if r.Heading != "zover bekend" || r.Figures != "exact" || r.Day != "2026-11-25" || r.Basis.BetweennessHalo != nil {
		t.Errorf("heading %q, figures %q, day %q, halo %v", r.Heading, r.Figures, r.Day, r.Basis.BetweennessHalo)
	}
}
