package gate

import (
	"slices"
	"testing"

	"spinweb/graph"
	"spinweb/graph/internal/storetest"
)

func TestAnActorThatIsReadAloneSaysWhatMayBeChangedOfIt(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	w := smallWorld(t, kept)
	afar := storetest.Actor(graph.Resident, map[string]string{"name": "Bea Buiten", "legalBasis": "publicTask", "findable": "true"})
	club := storetest.Actor(graph.Organisation, map[string]string{"name": "De Club"})
	keep(t, kept, afar, club, storetest.Tie(graph.LivesIn, afar, w.other))
	g := openOver(t, kept)
	networker := Viewer{role: graph.Networker, person: w.networker.ID}
	for name, asked := range map[string]struct {
		who  Viewer
		of   *graph.Actor
		want []string // the first few and no more where all is set
		all  bool
	}{
		"somebody known by name in the own area": {networker, w.findable, []string{"name", "pseudonym", "ageBand"}, true},
		"somebody seen by pseudonym":             {networker, w.near, []string{"networkAskedOn", "networkAskedBy", "networkAskedExtent"}, false},
		"somebody known by name elsewhere":       {networker, afar, nil, false},
		"an organisation":                        {networker, club, []string{"name", "kvk"}, true},
		"an organisation, for a resident":        {Viewer{role: graph.ResidentRole, person: w.near.ID}, club, nil, false},
		"the own record":                         {Viewer{role: graph.ResidentRole, person: w.near.ID}, w.near, []string{"findable", "consentUntil"}, false},
	} {
		view, err := g.As(asked.who, Circumstances{Language: graph.English, Access: "test"}).Actor(t.Context(), asked.of.ID)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		got := view.Editable
		if asked.all {
			got = got[:min(len(asked.want), len(got))]
		}
		if !slices.Equal(got, asked.want) {
			t.Errorf("%s: %v, want %v", name, view.Editable, asked.want)
		}
	}
}

func TestTiesAreListedAlsoFromBeforeTheDayWhenAskedFor(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	w := smallWorld(t, kept)
	keep(t, kept, storetest.During(storetest.Tie(graph.Supports, w.networker, w.findable), "2020", "2021"))
	g := openOver(t, kept)
	for always, want := range map[bool]int{false: 2, true: 3} { // where she lives and whom she knows; and who supported her
		page, err := w.asNetworker(g).Ties(t.Context(), Filter{Actor: w.findable.ID, Always: always, Limit: 10})
		if err != nil || page.Total != want {
			t.Errorf("always %v: %d, %v", always, page.Total, err)
		}
	}
}

func TestAViewerLearnsWhichKindsTheRoleAdds(t *testing.T) {
	g, w := staffedGate(t)
	for role, wants := range map[graph.Role]struct{ yes, no graph.ActorKind }{
		graph.Networker:     {graph.Resident, graph.Team},
		graph.Administrator: {graph.Team, graph.Resident},
		graph.PolicyAdviser: {graph.Agreement, graph.Schakel},
		graph.ResidentRole:  {graph.CircleEntry, graph.Resident},
	} {
		session := w.as(g, role)
		if role == graph.Networker {
			session = w.asNetworker(g)
		}
		self, err := session.Self(t.Context())
		if err != nil || !slices.Contains(self.Adds, wants.yes) || slices.Contains(self.Adds, wants.no) {
			t.Errorf("%s: %v, %v", role, self.Adds, err)
		}
	}
}
