package gate

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"spinweb/analysis"
	"spinweb/graph"
	"spinweb/graph/internal/storetest"
)

// answered is what somebody gets who asks.
type answered struct {
	Answer any
	Error  string
}

// everyAnswer asks everything that lists, counts, finds or draws, and that the map does not. Reports about
// residents of an area are among it only for who gets none.
func (u unseen) everyAnswer(t *testing.T, s *Session) map[string]answered {
	t.Helper()
	answers := map[string]answered{}
	note := func(name string, answer any, err error) {
		a := answered{Answer: answer}
		if err != nil {
			a.Error = err.Error()
		}
		answers[name] = a
	}
	u.lists(t, s, note)
	u.surroundings(t, s, note)
	for _, text := range []string{"Jan", "Niemand", "Ziet", "Fatima", "bewoner", "Team"} {
		found, err := s.Search(t.Context(), Query{Text: text, Limit: 50})
		note("search "+text, found, err)
	}
	changes, err := s.ChangesSince(t.Context(), Place{}, 1000)
	note("changes", changes.Entries, err)
	extract, err := s.Export(t.Context())
	note("export", extract, err)
	bin, err := s.Bin(t.Context(), "", 100)
	note("bin", bin, err)
	self, err := s.Self(t.Context())
	self.Revision = 0 // of all that was ever written, as everybody who follows changes hears it
	note("self", self, err)
	measures, _, err := s.Measures(t.Context(), MeasuresOf{Area: "BU07940101", Net: analysis.OrganisationNetwork, Limit: 100})
	note("measures of organisations", measures, err)
	place, _, err := s.Place(t.Context(), PlaceOf{Actor: u.welzijn.ID, Net: analysis.OrganisationNetwork})
	note("place of an organisation", place, err)
	for _, area := range []graph.AreaCode{"BU07940101", "BU07940201"} {
		if u.role != graph.PolicyAdviser && (u.role != graph.TeamMember || area != "BU07940201") {
			continue
		}
		missing, err := Ask(t.Context(), s, analysis.MissingLinks{Area: area, Day: s.Day(graph.Date{})})
		note("missing links of "+string(area), missing, err)
		plan, err := Ask(t.Context(), s, analysis.GroundPlan{Area: area, Day: s.Day(graph.Date{})})
		note("ground plan of "+string(area), plan, err)
		measures, _, err := s.Measures(t.Context(), MeasuresOf{Area: area, Net: analysis.SupportNetwork, Limit: 100})
		note("measures of "+string(area), measures, err)
	}
	return answers
}

func (u unseen) lists(t *testing.T, s *Session, note func(string, any, error)) {
	for name, filter := range map[string]Filter{"everything": {}, "residents": {Kind: graph.Resident}, "schakels": {Kind: graph.Schakel}, "the area": {Area: "BU07940101"},
		"the other area": {Area: "BU07940201"}, "the theme": {Theme: u.theme.ID}, "a line": {Line: "1"}, "an earlier day": {Date: mustDate(t, "2015")}} {
		filter.Limit = 1000
		actors, err := s.Actors(t.Context(), filter)
		note("actors: "+name, actors, err)
		filter.Always = true
		ties, err := s.Ties(t.Context(), filter)
		note("ties: "+name, ties, err)
	}
	for _, kind := range []graph.ActorKind{graph.Schakel, graph.Team, graph.WorkArea, graph.Theme, graph.Area} {
		page, err := s.Composites(t.Context(), kind, Filter{Limit: 100})
		note("composites: "+string(kind), page, err)
	}
}

func (u unseen) surroundings(t *testing.T, s *Session, note func(string, any, error)) {
	nets := []analysis.NetKind{analysis.NeighbourhoodNetwork, analysis.SupportNetwork, analysis.ParticipationNetwork, analysis.OrganisationNetwork,
		analysis.OwnNetwork, analysis.CoverageNetwork}
	for _, net := range nets {
		for _, date := range []string{"", "2015"} {
			on := graph.Date{}
			if date != "" {
				on = mustDate(t, date)
			}
			for _, area := range []graph.AreaCode{"BU07940101", "BU07940201"} {
				network, err := s.AreaNetwork(t.Context(), InArea{Area: area, Net: net, Date: on})
				note(fmt.Sprintf("%s network of %s %s", net, area, date), network, err)
			}
			for _, centre := range u.visible() {
				network, err := s.Network(t.Context(), Around{Centre: centre.ID, Hops: 3, Net: net, Date: on})
				note(fmt.Sprintf("%s network around %s %s %s", net, centre.Kind, centre.ID, date), network, err)
			}
		}
	}
	for _, actor := range u.visible() {
		ties, err := s.Ties(t.Context(), Filter{Actor: actor.ID, Limit: 100, Always: true})
		note(fmt.Sprintf("ties of %s %s", actor.Kind, actor.ID), ties, err)
		view, err := s.Actor(t.Context(), actor.ID)
		note(fmt.Sprintf("%s %s", actor.Kind, actor.ID), view, err)
		history, err := s.History(t.Context(), actor.ID)
		note(fmt.Sprintf("history of %s %s", actor.Kind, actor.ID), history, err)
	}
}

// visible are actors whom one role or another sees.
func (u unseen) visible() []*graph.Actor {
	return []*graph.Actor{u.near, u.findable, u.across, u.colleague, u.networker, u.welzijn, u.eettafel, u.theme, u.schakel, u.proposal, u.buurt, u.other}
}

// tellsNothing compares every answer of the two stores, those of the map too.
func (u unseen) tellsNothing(t *testing.T) {
	t.Helper()
	without, with := u.everyAnswer(t, u.without), u.everyAnswer(t, u.with)
	for _, name := range slices.Sorted(maps.Keys(without)) {
		if diff := cmp.Diff(without[name], with[name], cmp.AllowUnexported(graph.Date{}),
			cmpopts.IgnoreUnexported(analysis.MissingLinksReport{}, analysis.GroundPlanReport{}, analysis.MeasuresReport{}, analysis.PlaceReport{})); diff != "" {
			t.Errorf("%s tells of what is hidden (-without +with):\n%s", name, diff)
		}
	}
	tellsOfNobody(t, u.square, u.without, u.with)
}

func TestSomebodyHiddenChangesNoListNoSearchNoNetworkAndNoFile(t *testing.T) {
	for _, role := range []graph.Role{graph.Networker, graph.TeamMember, graph.Manager, graph.PolicyAdviser, graph.ResidentRole, graph.Referrer, graph.Administrator} {
		t.Run(string(role), func(t *testing.T) { unseenBy(t, role).tellsNothing(t) })
	}
}

// Of both ends of these ties the viewer sees something, and not that they are tied.
func TestAHiddenTieBetweenTwoWhoAreSeenChangesNoAnswer(t *testing.T) {
	named := map[string]string{"agreedToBeNamed": "true", "confirmedOn": "2026-01-01"}
	loose := storetest.Actor(graph.Schakel, named) // held by nobody
	more := func(q square) []graph.Record {
		schakel, tie := heldBy(q.far, named) // so that a municipality sees far
		return []graph.Record{schakel, tie, loose}
	}
	for role, hidden := range map[graph.Role]func(square) []graph.Record{
		graph.PolicyAdviser: func(q square) []graph.Record {
			return ties(storetest.Tie(graph.Knows, q.far, q.colleague), storetest.Tie(graph.Knows, q.networker, q.far),
				storetest.Tie(graph.ParticipatesIn, q.far, q.eettafel), storetest.Tie(graph.VolunteersAt, q.far, q.welzijn),
				storetest.Tie(graph.LivesIn, q.far, q.buurt), storetest.Tie(graph.ExpertIn, q.far, q.theme), storetest.Tie(graph.Supports, q.colleague, q.far))
		},
		graph.ResidentRole: func(q square) []graph.Record {
			schakel, tie := heldBy(q.findable, map[string]string{"confirmedOn": "2026-01-01"})
			return append(ties(storetest.Tie(graph.Knows, q.far, q.findable), storetest.Tie(graph.Knows, q.findable, q.across),
				storetest.Tie(graph.ParticipatesIn, q.across, q.eettafel), storetest.Tie(graph.LivesIn, q.far, q.buurt),
				storetest.Tie(graph.ExpertIn, q.findable, q.theme), storetest.Tie(graph.HeldBy, loose, q.findable)), schakel, tie)
		},
		graph.Networker: func(q square) []graph.Record {
			return ties(storetest.Tie(graph.SameAs, q.near, q.colleague))
		},
	} {
		t.Run(string(role), func(t *testing.T) { besideHidden(t, role, more, hidden).tellsNothing(t) })
	}
}

// ties are ties without a first day.
func ties(all ...*graph.Tie) []graph.Record {
	records := make([]graph.Record, len(all))
	for i, tie := range all {
		tie.Period = graph.Period{}
		records[i] = tie
	}
	return records
}

// requests are all that name a record, and what comes of each of it.
func (u unseen) requests(ctx context.Context, s *Session, id graph.ID) map[string]error {
	errs := map[string]error{}
	note := func(name string, err error) { errs[name] = err }
	of := ArrangementOf{"BU07940101", analysis.NeighbourhoodNetwork}
	_, err := s.Actor(ctx, id)
	note("actor", err)
	_, err = s.Tie(ctx, id)
	note("tie", err)
	_, err = s.History(ctx, id)
	note("history", err)
	_, err = s.Composite(ctx, graph.Schakel, id)
	note("schakel", err)
	_, err = s.Network(ctx, Around{Centre: id, Hops: 2, Net: analysis.SupportNetwork})
	note("network", err)
	_, err = s.Paths(ctx, Between{From: id, To: u.near.ID, Net: analysis.SupportNetwork, Limit: 1})
	note("paths from", err)
	_, err = s.Paths(ctx, Between{From: u.near.ID, To: id, Net: analysis.SupportNetwork, Limit: 1})
	note("paths to", err)
	_, _, err = s.Map(ctx, MapOf{Area: of.Area, Net: of.Net, Focus: id, Hops: 1})
	note("focus", err)
	_, _, err = s.Map(ctx, MapOf{Area: of.Area, Net: of.Net, Theme: id})
	note("theme", err)
	_, _, err = s.Map(ctx, MapOf{Area: of.Area, Net: of.Net, IDs: []graph.ID{id}})
	note("listed", err)
	_, err = s.MoveNodes(ctx, of, []Move{{ID: id}})
	note("move", err)
	_, _, err = s.Place(ctx, PlaceOf{Actor: id, Net: analysis.SupportNetwork})
	note("place", err)
	_, err = s.Ties(ctx, Filter{Actor: id, Limit: 1})
	note("ties", err)
	_, err = s.Actors(ctx, Filter{Theme: id, Limit: 1})
	note("actors on a theme", err)
	_, err = s.ChangeActor(ctx, id, 1, texts("pseudonym", "x"), "")
	note("change an actor", err)
	_, err = s.EndActor(ctx, id, 1, "2026-01-01", "")
	note("end an actor", err)
	_, err = s.ChangeComposite(ctx, graph.Schakel, id, 1, CompositePatch{}, "")
	note("change a schakel", err)
	_, err = s.BinActor(ctx, id, 1, "")
	note("bin an actor", err)
	_, err = s.ChangeTie(ctx, id, 1, texts("strength", "2"), "")
	note("change a tie", err)
	_, err = s.EndTie(ctx, id, 1, "2026-01-01", "")
	note("end a tie", err)
	_, err = s.BinTie(ctx, id, 1, "")
	note("bin a tie", err)
	_, err = s.AddTie(ctx, graph.Draft{Kind: string(graph.Knows), From: u.near.ID, To: id}, "")
	note("tie to", err)
	_, err = s.AddTie(ctx, graph.Draft{Kind: string(graph.About), From: id, To: u.near.ID}, "")
	note("tie from", err)
	_, err = s.WriteBatch(ctx, []Operation{{Do: graph.AddTie, Kind: string(graph.Supports), From: string(u.colleague.ID), To: string(id)}}, "")
	note("batch", err)
	_, err = s.Restore(ctx, id)
	note("restore", err)
	note("delete", s.Delete(ctx, id))
	return errs
}

// Who asks by an ID for somebody hidden, or for anything about them, hears what is said of an ID that nothing has.
func TestWhoIsHiddenIsRefusedInTheSameWordsAsWhoIsNotThere(t *testing.T) {
	for _, role := range []graph.Role{graph.Networker, graph.TeamMember, graph.Manager, graph.PolicyAdviser, graph.ResidentRole, graph.Referrer, graph.Administrator} {
		t.Run(string(role), func(t *testing.T) {
			u := unseenBy(t, role)
			absent := u.requests(t.Context(), u.with, graph.NewID())
			for _, record := range u.hidden {
				for name, err := range u.requests(t.Context(), u.with, record.RecordID()) {
					if fmt.Sprint(err) != fmt.Sprint(absent[name]) {
						t.Errorf("%s by the ID of a hidden %T: %v; of nobody: %v", name, record, err, absent[name])
					}
				}
			}
		})
	}
}
