package gate

import (
	"testing"

	"spinweb/analysis"
	"spinweb/graph"
	"spinweb/graph/internal/store"
	"spinweb/graph/internal/storetest"
)

// plannedWorld is a small world whose two buurten are a wijk, with a team that covers the first, a manager
// and a member in it, two organisations and a facility.
func plannedWorld(t *testing.T, kept store.Store) (w small, wijk, member *graph.Actor) {
	t.Helper()
	w = smallWorld(t, kept)
	wijk = storetest.Area("WK079401", "Wijk")
	member = storetest.Professional("Tom Bakker", "districtNurse")
	team := storetest.Actor(graph.Team, map[string]string{"name": "Team", "teamKind": "core"})
	everywhere, here, hall := storetest.Organisation("Overal"), storetest.Organisation("Hier"), storetest.Actor(graph.Facility, map[string]string{"name": "Zaal"})
	keep(t, kept, wijk, member, team, everywhere, here, hall,
		storetest.Tie(graph.PartOf, w.buurt, wijk), storetest.Tie(graph.PartOf, w.other, wijk),
		storetest.Tie(graph.MemberOf, member, team), storetest.Tie(graph.Covers, team, w.buurt),
		storetest.Tie(graph.PresentIn, everywhere, wijk), storetest.Tie(graph.PresentIn, here, w.buurt), storetest.Tie(graph.PresentIn, hall, w.other))
	return w, wijk, member
}

func planFor(t *testing.T, g *Gate, role graph.Role, person *graph.Actor) (analysis.GroundPlanReport, error) {
	t.Helper()
	s := g.As(Viewer{role: role, person: person.ID}, Circumstances{Language: graph.English, Access: "test"})
	return Ask(t.Context(), s, analysis.GroundPlan{Area: "WK079401", Day: s.Day(graph.Date{})})
}

// By hand, from domain.md §5: who works in the first buurt has exact figures there and protected ones in the
// second; a policy adviser has none; the others may not ask.
func TestEveryRoleSeesItsOwnFiguresOnAPlan(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	w, _, member := plannedWorld(t, kept)
	g := openOver(t, kept)
	before := linesOf(t, g)
	for role, person := range map[graph.Role]*graph.Actor{graph.Networker: w.networker, graph.TeamMember: member, graph.Manager: member} {
		got, err := planFor(t, g, role, person)
		if err != nil || len(got.Parts) != 2 {
			t.Fatalf("%s: %+v, %v", role, got, err)
		}
		own, other := got.Parts[0], got.Parts[1]
		if own.Residents == nil || *own.Residents != 2 || *own.Asked != 0 || other.Residents != nil || other.Asked != nil ||
			got.Whole.Residents != nil || got.Figures != "partly" {
			t.Errorf("%s: %+v", role, got)
		}
		if own.Organisations != 2 || other.Organisations != 1 || got.Whole.Organisations != 2 || own.Facilities != 0 || other.Facilities != 1 {
			t.Errorf("%s: %+v", role, got)
		}
	}
	adviser, err := planFor(t, g, graph.PolicyAdviser, member)
	if err != nil || adviser.Figures != "notReleased" || adviser.Parts[0].Residents != nil || adviser.Parts[0].Organisations != 2 {
		t.Errorf("%+v, %v", adviser, err)
	}
	for _, role := range []graph.Role{graph.Referrer, graph.ResidentRole, graph.PrivacyOfficer, graph.Administrator} {
		if _, err := planFor(t, g, role, member); graph.KindOf(err) != graph.ForbiddenKind {
			t.Errorf("%s: %v", role, err)
		}
	}
	if after := linesOf(t, g); len(after) != len(before) {
		t.Errorf("counts left %d lines in the ledger", len(after)-len(before))
	}
}

func TestAPlanCountsWhatTheListOfEveryPartHolds(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	w, _, _ := plannedWorld(t, kept)
	g := openOver(t, kept)
	plan, err := planFor(t, g, graph.Networker, w.networker)
	if err != nil {
		t.Fatal(err)
	}
	for _, part := range plan.Parts {
		for kind, count := range map[graph.ActorKind]int{graph.Professional: part.Professionals, graph.Organisation: part.Organisations, graph.Facility: part.Facilities} {
			list, err := w.asNetworker(g).Actors(t.Context(), Filter{Kind: kind, Area: part.Code, Limit: 1})
			if err != nil || list.Total != count {
				t.Errorf("%s in %s: %d on the plan, %d in the list, %v", kind, part.Code, count, list.Total, err)
			}
		}
	}
}

// A newcomer with a schakel in the protected buurt shows in no figure that somebody else sees.
func TestAPlanHidesWhoIsHidden(t *testing.T) {
	plans := map[bool]analysis.GroundPlanReport{}
	for _, with := range []bool{false, true} {
		kept := storetest.NewOracle().Open(t)
		w, _, member := plannedWorld(t, kept)
		if with {
			newcomer, schakel := storetest.Resident("Nieuwe Bewoner"), storetest.Actor(graph.Schakel, map[string]string{"confirmedOn": "2026-01-01"})
			keep(t, kept, newcomer, schakel, storetest.Tie(graph.LivesIn, newcomer, w.other),
				storetest.Tie(graph.HeldBy, schakel, newcomer), storetest.Tie(graph.LinksArea, schakel, w.other))
		}
		var err error
		if plans[with], err = planFor(t, openOver(t, kept), graph.Manager, member); err != nil {
			t.Fatal(err)
		}
	}
	for i := range plans[true].Parts {
		a, b := plans[false].Parts[i].AreaFigures, plans[true].Parts[i].AreaFigures
		if a.Schakels != b.Schakels || (a.Residents == nil) != (b.Residents == nil) || a.Residents != nil && *a.Residents != *b.Residents {
			t.Errorf("%s: %+v without and %+v with the newcomer", plans[true].Parts[i].Code, a, b)
		}
	}
	if a, b := plans[false].Whole, plans[true].Whole; a.Schakels != b.Schakels || a.Residents != nil || b.Residents != nil {
		t.Errorf("%+v without and %+v with the newcomer", a, b)
	}
}
