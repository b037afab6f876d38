package gate

import (
	"testing"

	"spinweb/graph"
	"spinweb/graph/internal/storetest"
)

func TestRightsEndWithTheTeamCaseOrSituationOnWhichTheyHang(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	w := smallWorld(t, kept)
	member, actor := storetest.Professional("Mia Member", "networker"), storetest.Professional("Sam Actor", "networker")
	team := storetest.Actor(graph.Team, map[string]string{"name": "Wijkteam", "teamKind": "core"})
	file, another := storetest.Actor(graph.Case, map[string]string{"state": "open"}), storetest.Actor(graph.Case, map[string]string{"state": "open"})
	situation := storetest.Actor(graph.Situation, nil)
	keep(t, kept, member, actor, team, file, another, situation,
		storetest.Tie(graph.MemberOf, member, team), storetest.Tie(graph.WorkedBy, file, team), storetest.Tie(graph.CaseOf, file, w.far),
		storetest.Tie(graph.WorkedBy, another, actor), storetest.Tie(graph.CaseOf, another, w.near),
		storetest.Tie(graph.ActsAs, actor, situation), storetest.Tie(graph.About, situation, w.farFriend))
	g := openOver(t, kept)
	for _, on := range []struct {
		person, ends, resident *graph.Actor
	}{{member, team, w.far}, {actor, another, w.near}, {actor, situation, w.farFriend}} {
		viewer := Viewer{role: graph.TeamMember, person: on.person.ID}
		ask := func() error {
			_, err := g.As(viewer, Circumstances{Language: graph.English, Access: "test"}).Actor(t.Context(), on.resident.ID)
			return err
		}
		if err := ask(); err != nil {
			t.Fatalf("%s: %v", on.ends.Kind, err)
		}
		seen := g.live.now.Load().Actor(on.ends.ID).Version
		if _, err := g.asOperator().EndActor(t.Context(), on.ends.ID, seen, "2026-11-25", ""); err != nil {
			t.Fatal(err)
		}
		if err := ask(); graph.KindOf(err) != graph.NotFoundKind {
			t.Errorf("after the %s ended: %v", on.ends.Kind, err)
		}
	}
}

// TestAColleagueWithRightsIsEndedByWhoHandsThemOut asks the same right for ending as for the bin.
func TestAColleagueWithRightsIsEndedByWhoHandsThemOut(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	w := smallWorld(t, kept)
	member, covering, free := storetest.Professional("Mia Member", "networker"), storetest.Professional("Cor Covers", "networker"), storetest.Professional("Vera Vrij", "socialWorker")
	manager := storetest.Professional("Max Manager", "manager")
	team := storetest.Actor(graph.Team, map[string]string{"name": "Wijkteam", "teamKind": "core"})
	keep(t, kept, member, covering, free, manager, team, storetest.Tie(graph.MemberOf, member, team), storetest.Tie(graph.Covers, covering, w.workArea))
	g := openOver(t, kept)
	until := "2026-11-25"
	for _, on := range []struct {
		role         graph.Role
		person, whom *graph.Actor
		allowed      bool
	}{
		{role: graph.Networker, person: w.networker, whom: member},
		{role: graph.TeamMember, person: free, whom: member},
		{role: graph.Networker, person: w.networker, whom: covering},
		{role: graph.Manager, person: manager, whom: covering},
		{role: graph.Manager, person: manager, whom: member, allowed: true},
		{role: graph.Networker, person: w.networker, whom: free, allowed: true},
	} {
		s := g.As(Viewer{role: on.role, person: on.person.ID}, Circumstances{Language: graph.English, Access: "test"})
		seen := g.live.now.Load().Actor(on.whom.ID).Version
		for way, end := range map[string]func() error{
			"a batch": func() error {
				_, err := s.WriteBatch(t.Context(), []Operation{{Do: graph.EndActor, ID: on.whom.ID, Seen: seen, Patch: Patch{Until: &until}}}, "")
				return err
			},
			"a change": func() error {
				_, err := s.ChangeActor(t.Context(), on.whom.ID, seen, Patch{Until: &until}, "")
				return err
			},
			"ending": func() error {
				_, err := s.EndActor(t.Context(), on.whom.ID, seen, until, "")
				return err
			},
		} {
			if on.allowed && way != "ending" {
				continue
			}
			err := end()
			if ended := err == nil; ended != on.allowed || (!ended && graph.KindOf(err) != graph.ForbiddenKind) {
				t.Errorf("%s ends %s by %s: %v", on.role, on.whom.ID, way, err)
			}
		}
	}
}
