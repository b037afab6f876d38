package gate

import (
	"slices"
	"testing"

	"spinweb/analysis"
	"spinweb/graph"
	"spinweb/graph/internal/storetest"
)

// reasons asks for the shortest path as the operator and returns its sentences.
func reasons(t *testing.T, g *Gate, language graph.Language, net analysis.NetKind, from, to *graph.Actor) []string {
	t.Helper()
	paths, err := g.As(Viewer{role: graph.Operator}, Circumstances{Language: language, Access: "test"}).
		Paths(t.Context(), Between{From: from.ID, To: to.ID, Net: net, Limit: 1})
	if err != nil {
		t.Fatal(err)
	}
	var sentences []string
	for _, path := range paths {
		for _, step := range path {
			sentences = append(sentences, step.Reason)
		}
	}
	return sentences
}

func TestEachStepHasAReasonInTheLanguageOfTheViewer(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	w := smallWorld(t, kept)
	home := storetest.Actor(graph.Household, nil)
	team := storetest.Actor(graph.Team, map[string]string{"name": "Team Een", "teamKind": "core"})
	els := storetest.Resident("Els Smits")
	police, officer := storetest.Organisation("Politie"), storetest.Professional("Ko Mol", "other")
	nurse := storetest.Professional("Bo Vos", "districtNurse")
	welfare, care := storetest.Organisation("De Schutse"), storetest.Organisation("Savant")
	keep(t, kept, home, team, nurse, welfare, care, els, police, officer,
		storetest.Tie(graph.Coaches, officer, nurse), storetest.Tie(graph.WorksFor, officer, police),
		storetest.During(storetest.Tie(graph.Supports, w.networker, w.near), "2024-05-07", ""),
		storetest.During(storetest.Tie(graph.Knows, w.networker, w.findable), "2022", ""),
		storetest.Tie(graph.InHousehold, w.farFriend, home), storetest.Tie(graph.InHousehold, els, home),
		storetest.During(storetest.Tie(graph.MemberOf, nurse, team), "2020", ""),
		storetest.During(storetest.Tie(graph.MemberOf, w.networker, team), "2023-05", ""),
		storetest.Tie(graph.WorksFor, w.networker, welfare), storetest.Tie(graph.WorksFor, nurse, care))
	g := openOver(t, kept)

	for name, try := range map[string]struct {
		language graph.Language
		net      analysis.NetKind
		from, to *graph.Actor
		want     string
	}{
		"a tie with a direction, along it":   {graph.Dutch, analysis.SupportNetwork, w.networker, w.near, "Noor Hendriks steunt Jan de Vries sinds 7 mei 2024."},
		"and against it":                     {graph.English, analysis.SupportNetwork, w.near, w.networker, "Noor Hendriks supports Jan de Vries, since 7 May 2024."},
		"a tie without a direction":          {graph.Dutch, analysis.SupportNetwork, w.findable, w.networker, "Fatima Yılmaz kent Noor Hendriks sinds 2022."},
		"a tie of unknown age":               {graph.Dutch, analysis.SupportNetwork, w.near, w.far, "Jan de Vries kent Petra van der Ven."},
		"a household":                        {graph.Dutch, analysis.OwnNetwork, els, w.farFriend, "Els Smits en Wim Smits horen bij hetzelfde huishouden."},
		"a team, since the last joined":      {graph.Dutch, analysis.SupportNetwork, nurse, w.networker, "Bo Vos en Noor Hendriks zijn lid van Team Een sinds mei 2023."},
		"what ties the workers of two":       {graph.Dutch, analysis.OrganisationNetwork, care, welfare, "Bo Vos van Savant en Noor Hendriks van De Schutse zijn lid van Team Een sinds mei 2023."},
		"a worker who does something":        {graph.Dutch, analysis.OrganisationNetwork, care, police, "Ko Mol van Politie coacht Bo Vos van Savant."},
		"the same, asked from the other end": {graph.English, analysis.OrganisationNetwork, welfare, care, "Noor Hendriks of De Schutse and Bo Vos of Savant are members of Team Een, since May 2023."},
	} {
		t.Run(name, func(t *testing.T) {
			if got := reasons(t, g, try.language, try.net, try.from, try.to); !slices.Equal(got, []string{try.want}) {
				t.Errorf("%q", got)
			}
		})
	}
}

func TestPathsEndWhereTheViewerSeesNoFurther(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	w := smallWorld(t, kept)
	g := openOver(t, kept)
	noor := w.asNetworker(g)
	before := linesOf(t, g)
	got, err := noor.Paths(t.Context(), Between{From: w.near.ID, To: w.findable.ID, Net: analysis.SupportNetwork, Limit: 5})
	if err != nil || len(got) != 1 || len(got[0]) != 1 || got[0][0].From.Label == "Jan de Vries" || got[0][0].To.Label != "Fatima Yılmaz" {
		t.Fatalf("%+v, %v", got, err)
	}
	want := []graph.ID{w.near.ID, w.findable.ID}
	slices.Sort(want)
	if lines := linesOf(t, g)[len(before):]; len(lines) != 1 || !slices.Equal(lines[0].Subjects, want) {
		t.Errorf("lines %v", lines)
	}
	for name, end := range map[string]graph.ID{"hidden": w.far.ID, "absent": graph.NewID()} {
		if _, err := noor.Paths(t.Context(), Between{From: w.near.ID, To: end, Net: analysis.SupportNetwork, Limit: 5}); graph.KindOf(err) != graph.NotFoundKind {
			t.Errorf("%s: %v", name, err)
		}
	}
	if got, err := noor.Paths(t.Context(), Between{From: w.networker.ID, To: w.near.ID, Net: analysis.SupportNetwork, Limit: 5}); err != nil || len(got) != 0 {
		t.Errorf("without a path: %v, %v", got, err)
	}
}

func TestAPathIsOfTheDayThatIsAskedFor(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	w := smallWorld(t, kept)
	third := storetest.Actor(graph.Resident, map[string]string{"name": "Bep Overkant", "legalBasis": "publicTask", "findable": "true"})
	keep(t, kept, third,
		storetest.During(storetest.Tie(graph.Knows, w.findable, third), "2021", "2024"),
		storetest.During(storetest.Tie(graph.Knows, w.networker, third), "2023", ""),
		storetest.During(storetest.Tie(graph.Knows, w.networker, w.findable), "2023", "2025"))
	g := openOver(t, kept)
	for day, want := range map[string][]int{"2020-12-31": {}, "2022": {1}, "2023-06": {1, 2}, "2024": {2}, "2025": {}, "": {}} {
		var date graph.Date
		if day != "" {
			date = mustDate(t, day)
		}
		before := linesOf(t, g)
		paths, err := w.asNetworker(g).Paths(t.Context(), Between{From: w.findable.ID, To: third.ID, Net: analysis.SupportNetwork, Date: date, Limit: 5})
		if err != nil {
			t.Fatal(err)
		}
		steps := []int{}
		for _, path := range paths {
			steps = append(steps, len(path))
		}
		if !slices.Equal(steps, want) {
			t.Errorf("on %q there are paths of %v steps, want %v", day, steps, want)
		}
		if lines := linesOf(t, g)[len(before):]; len(lines) != 1 || len(lines[0].Subjects) != 2 {
			t.Errorf("on %q the ledger has %v", day, lines)
		}
	}
}

// Rights are those of today: who is hidden now is on no path of an earlier day either.
func TestAPathOfAnEarlierDayLeadsThroughNobodyWhoIsHiddenToday(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	w := smallWorld(t, kept)
	keep(t, kept, storetest.During(storetest.Tie(graph.LivesIn, w.farFriend, w.buurt), "2010", "2020"), // was of the own area then
		storetest.During(storetest.Tie(graph.Knows, w.findable, w.farFriend), "2010", "2020"),
		storetest.During(storetest.Tie(graph.Knows, w.farFriend, w.networker), "2010", "2020"))
	noor := w.asNetworker(openOver(t, kept))
	then := Between{From: w.findable.ID, To: w.networker.ID, Net: analysis.SupportNetwork, Date: mustDate(t, "2015"), Limit: 5}
	if paths, err := noor.Paths(t.Context(), then); err != nil || len(paths) != 0 {
		t.Errorf("%+v, %v", paths, err)
	}
	then.To = w.farFriend.ID
	if _, err := noor.Paths(t.Context(), then); graph.KindOf(err) != graph.NotFoundKind {
		t.Errorf("to who is hidden: %v", err)
	}
}
