package gate

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"spinweb/analysis"
	"spinweb/graph"
	"spinweb/graph/internal/storetest"
)

// unreleased asks everything of which a viewer is told that it is not released.
type unreleased struct {
	g       *Gate
	s       *Session
	area    graph.AreaCode
	actors  []graph.ID
	working bool // to work it out all the same
}

func (u unreleased) reports(t *testing.T) []any {
	t.Helper()
	var reports []any
	told := func(report any, figures string, progress *Progress, err error) {
		t.Helper()
		if err != nil || progress != nil || figures != string(graph.NotReleased) {
			t.Fatalf("%s, %v, %v", figures, progress, err)
		}
		reports = append(reports, report)
	}
	sight, err := u.s.look(t.Context(), graph.AskReports)
	if err != nil {
		t.Fatal(err)
	}
	for _, net := range []analysis.NetKind{analysis.SupportNetwork, analysis.OwnNetwork} {
		var counted *analysis.NetMeasures
		if u.working {
			if counted, _, err = u.g.measures(t.Context(), sight.now, net, u.s.Day(graph.Date{}), "", nil); err != nil {
				t.Fatal(err)
			}
		}
		whole, progress, err := u.s.Measures(t.Context(), MeasuresOf{Area: u.area, Net: net, Limit: 10})
		if counted != nil {
			if whole, err = counted.Area(u.area); err == nil {
				whole, err = whole.Redact(inCare{sight}).Page(analysis.Order{}, "", 10)
			}
		}
		told(whole, whole.Figures, progress, err)
		for _, id := range u.actors {
			place, progress, err := u.s.Place(t.Context(), PlaceOf{Actor: id, Net: net})
			if counted != nil {
				place = counted.Place(id).Redact(inCare{sight})
			}
			told(place, place.Figures, progress, err)
		}
	}
	question := analysis.MissingLinks{Area: u.area, Day: u.s.Day(graph.Date{})}
	missing, err := Ask(t.Context(), u.s, question)
	if u.working {
		if missing, err = answerOf(t.Context(), u.g, sight.now, question); err == nil {
			missing = missing.Redact(inCare{sight})
		}
	}
	told(missing, missing.Figures, nil, err)
	return reports
}

// Whoever gets "not released" waits for no work, begins none, and cannot tell from the time whether anybody
// else asked; and gets what comes of the work, to the letter.
func TestWhatIsNotReleasedIsNotWorkedOutEither(t *testing.T) {
	database := storetest.NewOracle()
	kept := database.Open(t)
	w := smallWorld(t, kept)
	colleague := storetest.Professional("Hans Kok", "districtNurse")
	keep(t, kept, colleague, storetest.Tie(graph.PresentIn, colleague, w.buurt), storetest.Tie(graph.Supports, colleague, w.near))
	for name, asked := range map[string]struct {
		viewer Viewer
		area   graph.AreaCode
		actors []graph.ID
	}{
		"an adviser on policy":         {Viewer{role: graph.PolicyAdviser}, "BU07940101", []graph.ID{colleague.ID}},
		"a networker elsewhere":        {Viewer{role: graph.Networker, person: w.networker.ID}, "BU07940201", []graph.ID{w.near.ID}}, // by pseudonym
		"a team member without a team": {Viewer{role: graph.TeamMember, person: colleague.ID}, "BU07940101", []graph.ID{colleague.ID, w.findable.ID}},
		"a manager without a team":     {Viewer{role: graph.Manager}, "BU07940201", []graph.ID{colleague.ID}},
	} {
		t.Run(name, func(t *testing.T) {
			g := openOver(t, database.Open(t))
			s := g.As(asked.viewer, Circumstances{Language: graph.Dutch, Access: "test"})
			quick := unreleased{g, s, asked.area, asked.actors, false}.reports(t)
			if known := len(g.memo.answers); known != 0 || len(g.works.begun) != 0 {
				t.Errorf("%d answers were worked out", known)
			}
			hidden := cmpopts.IgnoreUnexported(analysis.MeasuresReport{}, analysis.PlaceReport{}, analysis.MissingLinksReport{})
			if diff := cmp.Diff(unreleased{g, s, asked.area, asked.actors, true}.reports(t), quick, hidden); diff != "" {
				t.Errorf("it differs from what was worked out (-worked out +not):\n%s", diff)
			}
		})
	}
}

func TestAQuestionThatIsNotReleasedIsRefusedAsAnyOther(t *testing.T) {
	g := openOver(t, storetest.NewOracle().Open(t))
	s := g.As(Viewer{role: graph.PolicyAdviser}, Circumstances{Language: graph.Dutch, Access: "test"})
	if _, err := Ask(t.Context(), s, analysis.MissingLinks{Area: "BU07949999"}); graph.KindOf(err) != graph.NotFoundKind {
		t.Errorf("no such area: %v", err)
	}
	if _, err := Ask(t.Context(), s, analysis.MissingLinks{Area: "BU07949999", Hops: 99}); graph.KindOf(err) != graph.InvalidKind {
		t.Errorf("99 steps: %v", err)
	}
}
