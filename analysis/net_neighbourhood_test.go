package analysis

import (
	"slices"
	"testing"

	"spinweb/graph"
)

// theSquare draws what stands around a square: people, a welfare organisation with a team, and three places.
func theSquare() *world {
	w := everyone()
	w.add(graph.Organisation, "welzijn")
	w.add(graph.Organisation, "zorg")
	w.add(graph.Team, "kern")
	w.add(graph.Facility, "eettafel")
	w.add(graph.Initiative, "tuin")
	w.add(graph.Course, "taalles")
	return w
}

func TestTheNeighbourhoodNetworkTakesPeopleOrganisationsAndPlaces(t *testing.T) {
	w := theSquare()
	w.tie(graph.Knows, "anna", "bram")
	w.tie(graph.Supports, "noor", "anna", "line=1")
	w.tie(graph.ParticipatesIn, "bram", "eettafel")
	w.tie(graph.ParticipatesIn, "noor", "taalles")
	w.tie(graph.VolunteersAt, "carla", "tuin")
	w.tie(graph.VolunteersAt, "dirk", "zorg")
	w.tie(graph.Offers, "welzijn", "eettafel")
	w.tie(graph.WorksFor, "noor", "welzijn")
	w.tie(graph.MemberOf, "noor", "kern")
	w.tie(graph.MemberOf, "petra", "kern")
	w.tie(graph.PartnersWith, "welzijn", "zorg")
	w.tie(graph.RefersTo, "zorg", "kern")
	w.tie(graph.Funds, "zorg", "tuin") // money is no line
	w.tie(graph.Commissions, "zorg", "welzijn")
	wantLinks(t, w.net(t, NeighbourhoodNetwork), "anna-bram", "anna-noor", "bram-eettafel", "carla-tuin", "dirk-zorg",
		"eettafel-welzijn", "kern-noor", "kern-petra", "kern-zorg", "noor-petra", "noor-taalles", "noor-welzijn", "welzijn-zorg")
}

// What a question about people calls a line, the map draws as one.
func TestTheNeighbourhoodNetworkHasEveryLinkOfTheSupportNetwork(t *testing.T) {
	w := everyKind()
	support, neighbourhood := drawn(w.net(t, SupportNetwork)), drawn(w.net(t, NeighbourhoodNetwork))
	for _, link := range support {
		if !slices.Contains(neighbourhood, link) {
			t.Errorf("%s is no link", link)
		}
	}
	if len(support) == 0 || len(neighbourhood) <= len(support) {
		t.Errorf("%d links of people, %d in all", len(support), len(neighbourhood))
	}
}

func TestTheNeighbourhoodNetworkIsNotMeasured(t *testing.T) {
	if slices.Contains(MeasuredNets(), NeighbourhoodNetwork) {
		t.Error("a place would count as a contact between people")
	}
}
