package analysis

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"spinweb/graph"
)

// organisaties draws anna, bram and carla of welzijn, dirk and els of zorg, frans of both, and the team kern.
func organisaties() *world {
	w := newWorld()
	for _, id := range []graph.ID{"welzijn", "zorg", "school"} {
		w.add(graph.Organisation, id)
	}
	w.add(graph.Team, "kern")
	for worker, employers := range map[graph.ID][]graph.ID{
		"anna": {"welzijn"}, "bram": {"welzijn"}, "dirk": {"zorg"}, "els": {"zorg"}, "frans": {"welzijn", "zorg"},
	} {
		w.add(graph.Professional, worker)
		for _, employer := range employers {
			w.tie(graph.WorksFor, worker, employer)
		}
	}
	return w
}

func TestOrganisationsAreTiedByPartnershipsReferralsAndTheirProfessionals(t *testing.T) {
	w := organisaties()
	w.tie(graph.PartnersWith, "welzijn", "kern")
	w.tie(graph.RefersTo, "school", "welzijn")
	w.tie(graph.Knows, "anna", "dirk")                   // welzijn-zorg, pair 1
	w.tie(graph.MetAt, "dirk", "anna", "confirmed=true") // the same pair
	w.tie(graph.RefersTo, "bram", "els")                 // pair 2
	w.tie(graph.Knows, "anna", "frans")                  // frans works for both: welzijn-zorg, pair 3
	w.tie(graph.Knows, "anna", "bram")                   // within welzijn: nothing
	w.add(graph.Agreement, "convenant")
	w.tie(graph.PartyTo, "school", "convenant") // a promise, and no line
	w.tie(graph.PartyTo, "zorg", "convenant")
	n := w.net(t, OrganisationNetwork)
	wantLinks(t, n, "kern-welzijn", "school-welzijn", "welzijn-zorg")
	if got := linkBetween(t, n, "welzijn", "zorg").Strength; got != 3 { // by hand: three pairs of professionals
		t.Errorf("strength %g, want 3", got)
	}
}

func TestALiftedTieStandsOnTheTieAndBothJobs(t *testing.T) {
	w := organisaties()
	w.tie(graph.Knows, "anna", "dirk")
	want := []Ground{{Kind: graph.Knows, Strength: 1,
		Ties: []graph.ID{"knows:anna:dirk", "works_for:anna:welzijn", "works_for:dirk:zorg"}}}
	if diff := cmp.Diff(want, linkBetween(t, w.net(t, OrganisationNetwork), "welzijn", "zorg").Grounds, ignorePair); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	set(w.ties["works_for:dirk:zorg"], "until=2026")
	wantLinks(t, w.net(t, OrganisationNetwork))
}

func TestAPartnershipStrongerThanItsPairsKeepsItsStrength(t *testing.T) {
	w := organisaties()
	w.tie(graph.PartnersWith, "welzijn", "zorg", "strength=5")
	w.tie(graph.Knows, "anna", "dirk")
	w.tie(graph.Knows, "bram", "dirk")
	if got := linkBetween(t, w.net(t, OrganisationNetwork), "welzijn", "zorg").Strength; got != 5 { // max(5, 2 pairs)
		t.Errorf("strength %g, want 5", got)
	}
}

func TestParticipationTiesResidentsToWhereTheyComeTogether(t *testing.T) {
	w := everyone()
	w.add(graph.Initiative, "moestuin")
	w.add(graph.Facility, "eettafel")
	w.add(graph.Course, "taalles")
	w.add(graph.OpenNetwork, "netwerk")
	w.tie(graph.ParticipatesIn, "anna", "eettafel")
	w.tie(graph.VolunteersAt, "bram", "moestuin")
	w.tie(graph.ParticipatesIn, "carla", "taalles")
	w.tie(graph.ParticipatesIn, "noor", "taalles")
	w.tie(graph.ParticipatesIn, "dirk", "netwerk")
	w.tie(graph.Knows, "anna", "bram")
	w.tie(graph.Offers, "eettafel", "taalles")
	wantLinks(t, w.net(t, ParticipationNetwork), "anna-eettafel", "bram-moestuin", "carla-taalles")
}

func TestCoverageTiesOrganisationsToThemesAndAreas(t *testing.T) {
	w := organisaties()
	w.areas()
	w.add(graph.Theme, "jeugd")
	w.add(graph.Theme, "schulden")
	w.add(graph.Facility, "eettafel")
	w.tie(graph.Offers, "welzijn", "jeugd")
	w.tie(graph.ExpertIn, "zorg", "schulden")
	w.tie(graph.ExpertIn, "anna", "schulden")
	w.tie(graph.PresentIn, "welzijn", buurt)
	w.tie(graph.Covers, "zorg", wijk)
	w.tie(graph.PresentIn, "eettafel", buurt)
	wantLinks(t, w.net(t, CoverageNetwork), "BU07940110-welzijn", "WK079401-zorg", "jeugd-welzijn", "schulden-zorg")
}
