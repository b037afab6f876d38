package gate

import (
	"slices"
	"testing"

	"spinweb/graph"
	"spinweb/graph/internal/storetest"
)

// staffed is the small world with a team of a manager and a resident, who nobody at work here may see.
type staffed struct {
	small
	manager *graph.Actor
	team    *graph.Actor
	other   *graph.Actor // a team that the manager is not in
}

func staffedGate(t *testing.T) (*Gate, staffed) {
	t.Helper()
	kept := storetest.NewOracle().Open(t)
	w := staffed{small: smallWorld(t, kept),
		manager: storetest.Professional("Mies Bakker", "manager"),
		team:    storetest.Actor(graph.Team, map[string]string{"name": "Team Een", "teamKind": "core"}),
		other:   storetest.Actor(graph.Team, map[string]string{"name": "Team Twee", "teamKind": "core"})}
	keep(t, kept, w.manager, w.team, w.other,
		storetest.During(storetest.Tie(graph.MemberOf, w.manager, w.team), "2020", ""),
		storetest.During(storetest.Tie(graph.MemberOf, w.far, w.team), "2020", ""))
	return openOver(t, kept), w
}

func (w staffed) as(g *Gate, role graph.Role) *Session {
	viewer := Viewer{role: role}
	if role == graph.Manager {
		viewer.person = w.manager.ID
	}
	return g.As(viewer, Circumstances{Language: graph.English, Access: "test"})
}

func labels(ends []End) []string {
	var list []string
	for _, end := range ends {
		list = append(list, end.Label)
	}
	slices.Sort(list)
	return list
}

func listing(name List, ids ...graph.ID) CompositePatch {
	return CompositePatch{Lists: map[List][]graph.ID{name: ids}}
}

func TestAWorkAreaGivesItsNetworkerSightAtOnceAndTakesItAtOnce(t *testing.T) {
	g, w := staffedGate(t)
	admin := w.as(g, graph.Administrator)
	if _, err := w.asNetworker(g).Actor(t.Context(), w.farFriend.ID); graph.KindOf(err) != graph.NotFoundKind {
		t.Fatalf("before: %v", err)
	}
	given, err := admin.AddComposite(t.Context(), CompositeDraft{
		Draft: graph.Draft{Kind: "WorkArea", Attributes: map[string]string{"name": "Werkgebied Twee"}},
		Lists: map[List][]graph.ID{Areas: {"BU07940201"}, Networkers: {w.networker.ID}}}, "nieuwe wijk")
	if err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(labels(given.Lists[Areas]), []string{"Overbuurt"}) || !slices.Equal(labels(given.Lists[Networkers]), []string{"Noor Hendriks"}) {
		t.Errorf("given %v", given.Lists)
	}
	if _, err := w.asNetworker(g).Actor(t.Context(), w.farFriend.ID); err != nil {
		t.Errorf("with the work area: %v", err)
	}
	if _, err := admin.ChangeComposite(t.Context(), graph.WorkArea, given.ID, given.Version, listing(Networkers), ""); err != nil {
		t.Fatal(err)
	}
	if _, err := w.asNetworker(g).Actor(t.Context(), w.farFriend.ID); graph.KindOf(err) != graph.NotFoundKind {
		t.Errorf("without it: %v", err)
	}
}

func TestWhoIsHiddenFromTheAuthorStaysInTheTeam(t *testing.T) {
	g, w := staffedGate(t)
	admin := w.as(g, graph.Administrator)
	read, err := admin.Composite(t.Context(), graph.Team, w.team.ID)
	if err != nil || !slices.Equal(labels(read.Lists[Members]), []string{"Mies Bakker"}) {
		t.Fatalf("an administrator sees %v, %v", read.Lists, err)
	}
	changed, err := admin.ChangeComposite(t.Context(), graph.Team, w.team.ID, read.Version, listing(Members, w.networker.ID), "")
	if err != nil || !slices.Equal(labels(changed.Lists[Members]), []string{"Noor Hendriks"}) {
		t.Fatalf("after the change %v, %v", changed.Lists, err)
	}
	all, err := g.asOperator().Composite(t.Context(), graph.Team, w.team.ID)
	if err != nil || !slices.Equal(labels(all.Lists[Members]), []string{"Noor Hendriks", "Petra van der Ven"}) {
		t.Errorf("the whole team is %v, %v", labels(all.Lists[Members]), err)
	}
}

func TestWhoJoinedAndLeftOnOneDayWasAMistake(t *testing.T) {
	g, w := staffedGate(t)
	admin := w.as(g, graph.Administrator)
	read, _ := admin.Composite(t.Context(), graph.Team, w.other.ID)
	joined, err := admin.ChangeComposite(t.Context(), graph.Team, w.other.ID, read.Version, listing(Members, w.networker.ID), "")
	if err != nil {
		t.Fatal(err)
	}
	left, err := admin.ChangeComposite(t.Context(), graph.Team, w.other.ID, joined.Version, listing(Members), "")
	if err != nil || len(left.Lists[Members]) != 0 {
		t.Errorf("%v, %v", left.Lists, err)
	}
	if ties := g.live.now.Load().TiesOf(w.other.ID); len(ties) != 0 {
		t.Errorf("%d ties are left", len(ties))
	}
}

func TestWhoMayKeepATeam(t *testing.T) {
	g, w := staffedGate(t)
	for name, try := range map[string]struct {
		role  graph.Role
		team  graph.ID
		patch CompositePatch
		may   bool
	}{
		"an administrator changes members":    {graph.Administrator, w.team.ID, listing(Members, w.manager.ID), true},
		"an administrator gives an area":      {graph.Administrator, w.team.ID, listing(Areas, "BU07940101"), true},
		"a manager changes the own team":      {graph.Manager, w.team.ID, listing(Members, w.manager.ID, w.networker.ID), true},
		"a manager changes another team":      {graph.Manager, w.other.ID, listing(Members, w.manager.ID), false},
		"a manager renames another team":      {graph.Manager, w.other.ID, CompositePatch{}, false},
		"a manager gives the own team sight":  {graph.Manager, w.team.ID, listing(Areas, "BU07940101", "BU07940201"), false},
		"a policy adviser changes a team":     {graph.PolicyAdviser, w.team.ID, listing(Members), false},
		"a privacy officer does not see them": {graph.PrivacyOfficer, w.team.ID, listing(Members), false},
	} {
		t.Run(name, func(t *testing.T) {
			whole, err := g.asOperator().Composite(t.Context(), graph.Team, try.team)
			if err != nil {
				t.Fatal(err)
			}
			_, err = w.as(g, try.role).ChangeComposite(t.Context(), graph.Team, try.team, whole.Version, try.patch, "")
			if (err == nil) != try.may {
				t.Errorf("%v", err)
			}
		})
	}
}

func TestAListTakesOnlyWhoBelongsInIt(t *testing.T) {
	g, w := staffedGate(t)
	_, err := w.as(g, graph.Administrator).AddComposite(t.Context(), CompositeDraft{
		Draft: graph.Draft{Kind: "WorkArea", Attributes: map[string]string{"name": "Werkgebied"}},
		Lists: map[List][]graph.ID{Networkers: {w.networker.ID, w.team.ID, graph.NewID()}}}, "")
	var known *graph.Error
	if !asError(err, &known) || len(known.Findings) != 2 || known.Findings[0].Field != "networkers[1]" || known.Findings[0].Code != graph.TieNotAllowed ||
		known.Findings[1].Field != "networkers[2]" || known.Findings[1].Code != graph.NoSuchActor {
		t.Errorf("%v", err)
	}
}

func TestAStaleChangeOfAListShowsTheListAsItIs(t *testing.T) {
	g, w := staffedGate(t)
	admin := w.as(g, graph.Administrator)
	read, _ := admin.Composite(t.Context(), graph.Team, w.team.ID)
	if _, err := admin.ChangeComposite(t.Context(), graph.Team, w.team.ID, read.Version, listing(Members, w.networker.ID), ""); err != nil {
		t.Fatal(err)
	}
	current, err := admin.ChangeComposite(t.Context(), graph.Team, w.team.ID, read.Version, listing(Members), "")
	if graph.KindOf(err) != graph.StaleKind || !slices.Equal(labels(current.Lists[Members]), []string{"Noor Hendriks"}) {
		t.Errorf("%v, %v", current.Lists, err)
	}
}

func TestReadingATeamWithAResidentInItLeavesALine(t *testing.T) {
	g, w := staffedGate(t)
	before := linesOf(t, g)
	if _, err := g.asOperator().Composite(t.Context(), graph.Team, w.team.ID); err != nil {
		t.Fatal(err)
	}
	if lines := linesOf(t, g)[len(before):]; len(lines) != 1 || !slices.Equal(lines[0].Subjects, []graph.ID{w.far.ID}) {
		t.Errorf("lines %v", lines)
	}
}

func linesOf(t *testing.T, g *Gate) []graph.LedgerLine {
	t.Helper()
	lines, err := g.store.Ledger(t.Context(), graph.LedgerQuery{})
	if err != nil {
		t.Fatal(err)
	}
	return lines
}
