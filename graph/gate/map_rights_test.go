package gate

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"spinweb/analysis"
	"spinweb/graph"
	"spinweb/graph/internal/store"
	"spinweb/graph/internal/storetest"
)

// Whom a role sees on a map is what the policy says, by hand: of the four residents here none is in a case.
func TestEveryRoleSeesOnAMapWhatItMaySee(t *testing.T) {
	q, g := served(t)
	all := MapOf{Area: "BU07940101", Net: analysis.NeighbourhoodNetwork, All: true}
	for role, want := range map[graph.Role]struct {
		total     int
		residents []graph.ID
	}{
		graph.Networker:     {6, []graph.ID{q.findable.ID, q.near.ID}},
		graph.TeamMember:    {5, []graph.ID{q.findable.ID}}, // who agreed to be named to teams
		graph.Manager:       {4, nil},                       // of no team
		graph.PolicyAdviser: {4, nil},                       // nobody agreed to be named as a schakel
	} {
		var person graph.ID
		if role == graph.Networker {
			person = q.networker.ID
		}
		view := askMap(t, g.As(Viewer{role: role, person: person}, Circumstances{Language: graph.English, Access: "test"}), all)
		var residents []graph.ID
		for _, node := range view.Nodes {
			if node.Kind == graph.Resident {
				residents = append(residents, node.ID)
			}
		}
		slices.Sort(want.residents)
		slices.Sort(residents)
		if view.Total != want.total || !slices.Equal(residents, want.residents) {
			t.Errorf("%s sees %d, residents %v", role, view.Total, residents)
		}
	}
	for _, role := range []graph.Role{graph.Referrer, graph.PrivacyOfficer, graph.Administrator, ""} {
		s := g.As(Viewer{role: role}, Circumstances{Language: graph.English, Access: "test"})
		if _, _, err := s.Map(t.Context(), all); err == nil {
			t.Errorf("%s has a map", role)
		}
		if _, _, err := s.Overview(t.Context(), InArea{Area: "BU07940101", Net: analysis.NeighbourhoodNetwork}); err == nil {
			t.Errorf("%s has an overview", role)
		}
	}
}

// The two stores differ in a resident whom the networker does not see, with ties to everybody; and in what a
// store draws by chance nothing differs, because the records are the same.
func TestAHiddenResidentChangesNoMapAndNoOverview(t *testing.T) {
	one, other := storetest.NewOracle().Open(t), storetest.NewOracle().Open(t)
	q := theSquare(t, one)
	if err := copyRecords(t, one, other); err != nil {
		t.Fatal(err)
	}
	hidden := storetest.Resident("Niemand Ziet")
	proposal := storetest.Actor(graph.Proposal, map[string]string{"state": "open"})
	extra := []graph.Record{hidden, proposal, storetest.Tie(graph.LivesIn, hidden, q.other), storetest.Tie(graph.About, proposal, hidden),
		storetest.Tie(graph.About, proposal, q.findable), storetest.Tie(graph.ParticipatesIn, hidden, q.eettafel), storetest.Tie(graph.VolunteersAt, hidden, q.welzijn)}
	for _, known := range []*graph.Actor{q.near, q.findable, q.across, q.colleague, q.networker} {
		tie := storetest.Tie(graph.Knows, hidden, known)
		tie.Period = graph.Period{Since: mustDate(t, "1999")}
		extra = append(extra, tie)
	}
	keep(t, other, extra...)
	without, with := q.asNetworker(openOver(t, one)), q.asNetworker(openOver(t, other))
	for name, ask := range map[string]func(*MapOf){
		"no question": func(*MapOf) {}, "all": func(m *MapOf) { m.All = true },
		"a focus": func(m *MapOf) { m.Focus, m.Hops = q.near.ID, 3 }, "fresh": func(m *MapOf) { m.Focus, m.Hops, m.Age = q.across.ID, 2, analysis.Fresh },
		"a filter": func(m *MapOf) { m.Lines = []string{"0"} }, "an earlier day": func(m *MapOf) { m.All, m.Date = true, mustDate(t, "2000-01-01") },
	} {
		for _, net := range []analysis.NetKind{analysis.NeighbourhoodNetwork, analysis.SupportNetwork, analysis.ParticipationNetwork, analysis.OrganisationNetwork, analysis.OwnNetwork} {
			asked := q.of()
			asked.Net = net
			ask(&asked)
			if diff := cmp.Diff(askMap(t, without, asked), askMap(t, with, asked), cmp.AllowUnexported(graph.Date{})); diff != "" {
				t.Errorf("%s of %s tells of somebody hidden (-without +with):\n%s", name, net, diff)
			}
		}
	}
	in := InArea{Area: "BU07940101", Net: analysis.NeighbourhoodNetwork}
	a, _, errA := without.Overview(t.Context(), in)
	b, _, errB := with.Overview(t.Context(), in)
	if diff := cmp.Diff(a, b, cmp.AllowUnexported(graph.Date{})); diff != "" || errA != nil || errB != nil {
		t.Errorf("%v, %v: the overview tells of somebody hidden (-without +with):\n%s", errA, errB, diff)
	}
}

// copyRecords brings everything in one store into another.
func copyRecords(t *testing.T, from, to store.Store) error {
	t.Helper()
	var records []graph.Record
	if _, err := from.Load(t.Context(), func(record graph.Record) error {
		records = append(records, record)
		return nil
	}); err != nil {
		return err
	}
	keep(t, to, records...)
	return nil
}
