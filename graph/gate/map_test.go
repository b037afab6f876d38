package gate

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"spinweb/analysis"
	"spinweb/graph"
	"spinweb/graph/internal/store"
	"spinweb/graph/internal/storetest"
)

// square is the small world with what stands around its square. Of the buurt are near, findable (who holds a
// schakel), the networker, a colleague, welzijn and the eettafel; across lives over the border and is findable.
//
//	near ── findable, far (hidden), across; near and findable take part in the eettafel
//	networker, colleague ── welzijn ── eettafel
//
// The networker sees near by pseudonym, findable and across by name, and far and farFriend not at all.
type square struct {
	small
	across, colleague, welzijn, eettafel, theme, schakel, proposal *graph.Actor
	records                                                        []graph.Record
}

func theSquare(t testing.TB, kept store.Store) square {
	t.Helper()
	q := square{small: smallWorld(t, kept),
		across:    storetest.Actor(graph.Resident, map[string]string{"name": "Bep Overkant", "legalBasis": "publicTask", "findable": "true"}),
		colleague: storetest.Professional("Carl Meulenhoff", "communityWorker"),
		welzijn:   storetest.Actor(graph.Organisation, map[string]string{"name": "Welzijn Eigenbuurt", "line": "1"}),
		eettafel:  storetest.Actor(graph.Facility, map[string]string{"name": "Eettafel"}),
		theme:     storetest.Actor(graph.Theme, map[string]string{"name": "Eenzaamheid"}),
		schakel:   storetest.Actor(graph.Schakel, map[string]string{"confirmedOn": "2026-01-01"}),
		proposal:  storetest.Actor(graph.Proposal, map[string]string{"state": "open"}),
	}
	q.records = []graph.Record{q.across, q.colleague, q.welzijn, q.eettafel, q.theme, q.schakel, q.proposal}
	for _, tie := range []*graph.Tie{
		storetest.Tie(graph.LivesIn, q.across, q.other), storetest.Tie(graph.Knows, q.near, q.across),
		storetest.Tie(graph.PresentIn, q.colleague, q.buurt), storetest.Tie(graph.PresentIn, q.welzijn, q.buurt), storetest.Tie(graph.PresentIn, q.eettafel, q.buurt),
		storetest.Tie(graph.WorksFor, q.networker, q.welzijn), storetest.Tie(graph.WorksFor, q.colleague, q.welzijn), storetest.Tie(graph.Offers, q.welzijn, q.eettafel),
		storetest.Tie(graph.ParticipatesIn, q.near, q.eettafel), storetest.Tie(graph.ParticipatesIn, q.findable, q.eettafel),
		storetest.Tie(graph.ExpertIn, q.colleague, q.theme), storetest.Tie(graph.HeldBy, q.schakel, q.findable),
		storetest.Tie(graph.About, q.proposal, q.near), storetest.Tie(graph.About, q.proposal, q.findable), storetest.Tie(graph.About, q.proposal, q.buurt),
	} {
		q.records = append(q.records, tie)
	}
	keep(t, kept, q.records...)
	return q
}

// served opens a gate over the square and asks as its networker.
func served(t *testing.T) (square, *Gate) {
	t.Helper()
	kept := storetest.NewOracle().Open(t)
	q := theSquare(t, kept)
	return q, openOver(t, kept)
}

func (q square) of() MapOf {
	return MapOf{Area: "BU07940101", Net: analysis.NeighbourhoodNetwork, Hops: 1}
}

func askMap(t *testing.T, s *Session, asked MapOf) MapView {
	t.Helper()
	view, progress, err := s.Map(t.Context(), asked)
	if err != nil || progress != nil {
		t.Fatal(progress, err)
	}
	return view
}

func wantOnMap(t *testing.T, view MapView, want ...*graph.Actor) {
	t.Helper()
	names := map[graph.ID]string{}
	for _, node := range view.Nodes {
		names[node.ID] = node.Label
	}
	wanted := map[graph.ID]bool{}
	for _, actor := range want {
		wanted[actor.ID] = true
		if names[actor.ID] == "" {
			t.Errorf("%s %s is not named", actor.Kind, actor.ID)
		}
	}
	for id, name := range names {
		if !wanted[id] {
			t.Errorf("%s is named", name)
		}
	}
}

func TestAMapNamesWhoIsAroundAFocusAcrossTheBorderAndLeavesALine(t *testing.T) {
	q, g := served(t)
	before := linesOf(t, g)
	asked := q.of()
	asked.Focus = q.near.ID
	view := askMap(t, q.asNetworker(g), asked)
	wantOnMap(t, view, q.near, q.findable, q.across, q.eettafel)
	// by hand: of the buurt near, findable, networker, colleague, welzijn and eettafel; near, findable and
	// eettafel are named
	if view.Total != 6 || view.Filtered != 3 || view.TooMany != 0 || len(view.Others.At) != 3 {
		t.Errorf("total %d, filtered %d, too many %d, dots %d", view.Total, view.Filtered, view.TooMany, len(view.Others.At))
	}
	// findable and eettafel are tied too; welzijn is tied to both others among the dots
	if len(view.Links) != 4 || len(view.Others.Links) != 2 {
		t.Errorf("%d links, %d between dots", len(view.Links), len(view.Others.Links))
	}
	first, second := view.Nodes[0], view.Nodes[1]
	if first.ID != q.near.ID || first.Named || first.Hops != 0 || first.Ties != 3 || !first.InArea {
		t.Errorf("first %+v", first)
	}
	if second.ID != q.findable.ID || !second.Named || !second.Schakel || second.Hops != 1 || second.Ties != 2 {
		t.Errorf("second %+v", second)
	}
	for _, node := range view.Nodes {
		if node.InArea == (node.ID == q.across.ID) {
			t.Errorf("%s in the area: %t", node.Label, node.InArea)
		}
	}
	want := []graph.ID{q.near.ID, q.findable.ID, q.across.ID}
	slices.Sort(want)
	if lines := linesOf(t, g)[len(before):]; len(lines) != 1 || !slices.Equal(lines[0].Subjects, want) {
		t.Errorf("lines %v", lines)
	}
}

func TestAMapWithoutAQuestionHasDotsOnlyAndLeavesNoLine(t *testing.T) {
	q, g := served(t)
	before := linesOf(t, g)
	view := askMap(t, q.asNetworker(g), q.of())
	if len(view.Nodes) != 0 || len(view.Others.At) != 6 || view.Filtered != 6 || len(view.Groups) != 0 || len(view.Proposals) != 0 {
		t.Errorf("%+v", view)
	}
	if lines := linesOf(t, g); len(lines) != len(before) {
		t.Errorf("%d lines", len(lines)-len(before))
	}
}

func TestAMapOfAllNamesTheWholeAreaAndNobodyBeyond(t *testing.T) {
	q, g := served(t)
	asked := q.of()
	asked.All = true
	view := askMap(t, q.asNetworker(g), asked)
	wantOnMap(t, view, q.near, q.findable, q.networker, q.colleague, q.welzijn, q.eettafel)
	if view.Nodes[0].ID != q.findable.ID || view.Nodes[0].Hops != -1 {
		t.Errorf("who holds a schakel does not come first: %+v", view.Nodes[0])
	}
	if view.Since.Known() {
		t.Errorf("since %s, and no tie says when it began", view.Since)
	}
}

func TestFiltersNameWhoPassesAllOfThem(t *testing.T) {
	q, g := served(t)
	s := q.asNetworker(g)
	for name, c := range map[string]struct {
		ask  func(*MapOf)
		want []*graph.Actor
	}{
		"kinds":         {func(m *MapOf) { m.Kinds = []graph.ActorKind{graph.Organisation, graph.Facility} }, []*graph.Actor{q.welzijn, q.eettafel}},
		"line 1":        {func(m *MapOf) { m.Lines = []string{"1"} }, []*graph.Actor{q.welzijn, q.networker, q.colleague}}, // by their employer
		"line 0":        {func(m *MapOf) { m.Lines = []string{"0"} }, []*graph.Actor{q.near, q.findable}},
		"a theme":       {func(m *MapOf) { m.Theme = q.theme.ID }, []*graph.Actor{q.colleague}},
		"fresh":         {func(m *MapOf) { m.Age = analysis.Fresh }, []*graph.Actor{q.near, q.findable, q.networker, q.colleague, q.welzijn, q.eettafel}}, // written down in March
		"old":           {func(m *MapOf) { m.Age = analysis.Old }, nil},
		"kind and line": {func(m *MapOf) { m.Kinds, m.Lines = []graph.ActorKind{graph.Professional}, []string{"0"} }, nil},
		"kind of focus": {func(m *MapOf) { m.Focus, m.Kinds = q.near.ID, []graph.ActorKind{graph.Facility} }, []*graph.Actor{q.near, q.eettafel}},
		"theme and focus": {func(m *MapOf) { m.Focus, m.Hops, m.Theme = q.welzijn.ID, 1, q.theme.ID },
			[]*graph.Actor{q.welzijn, q.colleague}},
		"a list whatever the filters": {func(m *MapOf) { m.IDs, m.Lines = []graph.ID{q.near.ID, q.across.ID}, []string{"2"} }, []*graph.Actor{q.near, q.across}},
	} {
		t.Run(name, func(t *testing.T) {
			asked := q.of()
			c.ask(&asked)
			wantOnMap(t, askMap(t, s, asked), c.want...)
		})
	}
}

func TestABoxNamesWhoStandsInIt(t *testing.T) {
	q, g := served(t)
	asked := q.of()
	asked.All = true
	var at Position
	for _, node := range askMap(t, q.asNetworker(g), asked).Nodes {
		if node.ID == q.eettafel.ID {
			at = node.At
		}
	}
	asked = q.of()
	asked.Box = &Box{at.X, at.Y, at.X + 1, at.Y + 1}
	wantOnMap(t, askMap(t, q.asNetworker(g), asked), q.eettafel)
}

func TestWhoIsHiddenIsLeftOutOfAListAndNotFoundAsAFocus(t *testing.T) {
	q, g := served(t)
	asked := q.of()
	asked.IDs = []graph.ID{q.far.ID, q.eettafel.ID, graph.NewID()}
	wantOnMap(t, askMap(t, q.asNetworker(g), asked), q.eettafel)
	for name, asked := range map[string]MapOf{
		"a hidden focus": {Area: "BU07940101", Focus: q.far.ID}, "no focus": {Area: "BU07940101", Focus: graph.NewID()},
		"no theme": {Area: "BU07940101", Theme: graph.NewID()}, "no area": {Area: "BU07949999", All: true},
	} {
		asked.Net, asked.Hops = analysis.NeighbourhoodNetwork, 1
		if _, _, err := q.asNetworker(g).Map(t.Context(), asked); graph.CodeOf(err) != graph.NoSuchRecord {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestAProposalIsShownBetweenTheTwoItIsAboutAndCountsNowhere(t *testing.T) {
	q, g := served(t)
	asked := q.of()
	asked.IDs = []graph.ID{q.near.ID, q.findable.ID}
	view := askMap(t, q.asNetworker(g), asked)
	want := MapProposal{q.proposal.ID, min(q.near.ID, q.findable.ID), max(q.near.ID, q.findable.ID)}
	if len(view.Proposals) != 1 || view.Proposals[0] != want {
		t.Errorf("%v", view.Proposals)
	}
	if len(view.Links) != 1 || !slices.Equal(view.Links[0].Kinds, []graph.TieKind{graph.Knows}) || view.Nodes[0].Ties+view.Nodes[1].Ties != 5 {
		t.Errorf("%v, %v", view.Links, view.Nodes)
	}
	asked.IDs = []graph.ID{q.near.ID}
	if view := askMap(t, q.asNetworker(g), asked); len(view.Proposals) != 0 {
		t.Error("a proposal is shown of which one end is not")
	}
}

func TestAProposalThatIsNotOpenOrAboutThreeIsNotOnTheMap(t *testing.T) {
	for name, change := range map[string]func(square) []graph.Record{
		"done": func(q square) []graph.Record {
			done := storetest.Actor(graph.Proposal, map[string]string{"state": "done"})
			return []graph.Record{done, storetest.Tie(graph.About, done, q.welzijn), storetest.Tie(graph.About, done, q.eettafel)}
		},
		"about three": func(q square) []graph.Record {
			three := storetest.Actor(graph.Proposal, map[string]string{"state": "open"})
			return []graph.Record{three, storetest.Tie(graph.About, three, q.welzijn), storetest.Tie(graph.About, three, q.eettafel),
				storetest.Tie(graph.About, three, q.colleague)}
		},
	} {
		kept := storetest.NewOracle().Open(t)
		q := theSquare(t, kept)
		keep(t, kept, change(q)...)
		asked := q.of()
		asked.Kinds = []graph.ActorKind{graph.Organisation, graph.Facility, graph.Professional}
		if view := askMap(t, q.asNetworker(openOver(t, kept)), asked); len(view.Proposals) != 0 {
			t.Errorf("%s: %v", name, view.Proposals)
		}
	}
}

func TestAGroupOfAnOrganisationHoldsItsMembersAndNobodyElse(t *testing.T) {
	q, g := served(t)
	asked := q.of()
	asked.All = true
	view := askMap(t, q.asNetworker(g), asked)
	want := []graph.ID{q.networker.ID, q.colleague.ID, q.welzijn.ID}
	slices.Sort(want)
	found := false
	for _, group := range view.Groups {
		for _, resident := range []*graph.Actor{q.near, q.findable} {
			if group.Label == "Fatima Yılmaz" || strings.Contains(group.Label, string(resident.ID)) {
				t.Errorf("a group is called after a resident: %s", group.Label)
			}
		}
		if group.Kind == OrganisationGroup {
			found = true
			if group.Label != "Welzijn Eigenbuurt" || !slices.Equal(group.Members, want) {
				t.Errorf("%+v", group)
			}
		}
	}
	if !found {
		t.Errorf("no group of welzijn in %v", view.Groups)
	}
	asked.All, asked.IDs = false, []graph.ID{q.networker.ID, q.colleague.ID}
	if view := askMap(t, q.asNetworker(g), asked); len(view.Groups) != 0 {
		t.Errorf("two are a group: %v", view.Groups)
	}
}

func TestAMapOfAnEarlierDayShowsWhatHeldThenAndKnowsSinceWhen(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	q := theSquare(t, kept)
	early := storetest.Tie(graph.Knows, q.findable, q.colleague)
	early.Period = graph.Period{Since: mustDate(t, "2021-03"), Until: mustDate(t, "2023")}
	keep(t, kept, early)
	g := openOver(t, kept)
	asked := q.of()
	asked.Focus = q.colleague.ID
	asked.Date = mustDate(t, "2022-06-01")
	view := askMap(t, q.asNetworker(g), asked)
	wantOnMap(t, view, q.colleague, q.welzijn, q.findable)
	asked.Date = mustDate(t, "2023-01-01")
	later := askMap(t, q.asNetworker(g), asked)
	wantOnMap(t, later, q.colleague, q.welzijn)
	if view.Since != early.Period.Since || later.Since != early.Period.Since || view.Day.String() != "2022-06-01" {
		t.Errorf("since %s and %s, day %s", view.Since, later.Since, view.Day)
	}
}

func mustDate(t *testing.T, text string) graph.Date {
	t.Helper()
	date, err := graph.ParseDate(text)
	if err != nil {
		t.Fatal(err)
	}
	return date
}

// A wijk of 400: what does not fit is counted, and what is not named is a dot.
func TestAMapNamesAtMostAHundredAndFifty(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	q := theSquare(t, kept)
	var records []graph.Record
	for i := range 400 {
		resident := storetest.Resident(fmt.Sprintf("Bewoner %d", i))
		records = append(records, resident, storetest.Tie(graph.LivesIn, resident, q.buurt), storetest.Tie(graph.ParticipatesIn, resident, q.eettafel))
	}
	keep(t, kept, records...)
	g := openOver(t, kept)
	asked := q.of()
	asked.Kinds = []graph.ActorKind{graph.Resident}
	view := askMap(t, q.asNetworker(g), asked)
	if len(view.Nodes) != 150 || view.Total != 406 || view.TooMany != 252 || view.Filtered != 4 || len(view.Others.At) != 256 {
		t.Errorf("%d named, %d too many, %d filtered, %d dots of %d", len(view.Nodes), view.TooMany, view.Filtered, len(view.Others.At), view.Total)
	}
	asked = q.of()
	asked.Focus = q.eettafel.ID
	if view = askMap(t, q.asNetworker(g), asked); len(view.Nodes) != 150 || view.Nodes[0].ID != q.eettafel.ID || view.Nodes[0].Ties != 403 || view.TooMany != 254 {
		t.Errorf("%d named, %d too many, first %+v", len(view.Nodes), view.TooMany, view.Nodes[0])
	}
}
