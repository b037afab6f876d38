package analysis

import (
	"context"
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"spinweb/graph"
)

// theWijk is theBuurt with what is present in its wijk: one organisation in the buurt, one in both buurten,
// one in the wijk as a whole and one that left; a facility in zuid; noor who covers the buurt by a work area,
// and petra who works in all of the gemeente.
func theWijk() *world {
	w := theBuurt()
	for id, areas := range map[graph.ID][]graph.ID{"here": {buurt}, "both": {buurt, zuid}, "wide": {wijk}} {
		w.add(graph.Organisation, id)
		for _, area := range areas {
			w.tie(graph.PresentIn, id, area)
		}
	}
	w.add(graph.Organisation, "left")
	w.tie(graph.PresentIn, "left", buurt, "since=2020", "until=2026-06")
	w.add(graph.Facility, "hall")
	w.tie(graph.PresentIn, "hall", zuid)
	w.add(graph.WorkArea, "beat")
	w.tie(graph.Covers, noor, "beat")
	w.tie(graph.Covers, "beat", buurt)
	w.tie(graph.PresentIn, "petra", gemeente)
	return w
}

func (w *world) plan(t testing.TB, area graph.ID, see graph.Sight) GroundPlanReport {
	t.Helper()
	q := GroundPlan{Area: graph.AreaCode(area), Day: day}
	r, err := q.Answer(context.Background(), w.net(t, q.Net()))
	if err != nil {
		t.Fatal(err)
	}
	return r.Redact(see)
}

func exact(residents, asked, schakels, professionals, organisations, facilities int) AreaFigures {
	return AreaFigures{graph.ExactFigures, &residents, &asked, schakels, professionals, organisations, facilities}
}

func wantFigures(t *testing.T, r GroundPlanReport, whole AreaFigures, parts map[graph.ID]AreaFigures) {
	t.Helper()
	got := map[graph.ID]AreaFigures{}
	for _, part := range r.Parts {
		got[graph.ID(part.Code)] = part.AreaFigures
	}
	if diff := cmp.Diff(parts, got); diff != "" {
		t.Errorf("parts (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(whole, r.Whole); diff != "" {
		t.Errorf("whole (-want +got):\n%s", diff)
	}
}

// The drawing of theBuurt has the residents. By hand: omar links the buurt, xandra zuid and petra the wijk;
// what is present in the wijk or in the gemeente is present in both buurten, and counts once in the wijk.
func TestAGroundPlanCountsEveryPartAndTheWholeOnce(t *testing.T) {
	r := theWijk().plan(t, wijk, seesAllNamed())
	wantFigures(t, r, exact(21, 13, 3, 2, 3, 1), map[graph.ID]AreaFigures{buurt: exact(19, 13, 2, 2, 3, 0), zuid: exact(2, 0, 2, 1, 2, 1)})
	if r.Figures != "exact" || r.Subjects() != nil {
		t.Errorf("%s of %v", r.Figures, r.Subjects())
	}
}

func TestAnAreaWithoutPartsIsItsOwnPart(t *testing.T) {
	r := theWijk().plan(t, buurt, seesAllNamed())
	wantFigures(t, r, exact(19, 13, 2, 2, 3, 0), map[graph.ID]AreaFigures{buurt: exact(19, 13, 2, 2, 3, 0)})
}

// someAreas sees figures about residents of some areas only.
type someAreas struct {
	sight
	exact []graph.AreaCode
}

func (s someAreas) Figures(area graph.AreaCode) graph.Figures {
	for _, one := range s.exact {
		if one == area {
			return graph.ExactFigures
		}
	}
	return graph.NotReleased
}

// One part that is protected protects the whole: the other one would tell it.
func TestWhatIsProtectedDoesNotFollowFromTheWhole(t *testing.T) {
	see := someAreas{sight{usual: graph.Named, of: map[graph.ID]graph.Visibility{"schakel-xandra": graph.Hidden}}, []graph.AreaCode{graph.AreaCode(buurt), graph.AreaCode(wijk)}}
	r := theWijk().plan(t, wijk, see)
	hidden := func(schakels, professionals, organisations, facilities int) AreaFigures {
		return AreaFigures{graph.NotReleased, nil, nil, schakels, professionals, organisations, facilities}
	}
	wantFigures(t, r, hidden(2, 2, 3, 1), map[graph.ID]AreaFigures{buurt: exact(19, 13, 2, 2, 3, 0), zuid: hidden(1, 1, 2, 1)})
	if r.Figures != "partly" {
		t.Errorf("figures %s", r.Figures)
	}
}

func TestAHiddenRecordChangesNothingOfAProtectedPlan(t *testing.T) {
	see := sight{of: map[graph.ID]graph.Visibility{}}
	for _, seen := range []graph.ID{"here", "both", "wide", "hall", "petra", noor, "schakel-petra", gemeente, wijk, buurt, zuid} {
		see.of[seen] = graph.Named
	}
	before := theWijk().plan(t, wijk, see)
	more := theWijk()
	more.add(graph.Resident, "newcomer", "networkAskedOn=2026-09-08", "networkAskedExtent=complete")
	more.tie(graph.LivesIn, "newcomer", zuid)
	more.add(graph.Schakel, "schakel-newcomer", "confirmedOn=2026-01-15")
	more.tie(graph.HeldBy, "schakel-newcomer", "newcomer")
	more.tie(graph.LinksArea, "schakel-newcomer", zuid)
	if diff := cmp.Diff(before, more.plan(t, wijk, see), cmpopts.IgnoreUnexported(GroundPlanReport{})); diff != "" {
		t.Errorf("(-without +with):\n%s", diff)
	}
	if diff := cmp.Diff(theWijk().plan(t, wijk, seesAllNamed()), more.plan(t, wijk, seesAllNamed()), cmpopts.IgnoreUnexported(GroundPlanReport{})); diff == "" {
		t.Error("who may see the figures sees no newcomer either")
	}
}

func TestAGroundPlanOfNoAreaIsNotFound(t *testing.T) {
	q := GroundPlan{Area: "BU07949999", Day: day}
	if _, err := q.Answer(context.Background(), theWijk().net(t, q.Net())); graph.KindOf(err) != graph.NotFoundKind {
		t.Errorf("%v", err)
	}
}

func TestAGroundPlanSaysNothingBeforeItIsRedactedAndNothingAfterwards(t *testing.T) {
	r := theWijk().plan(t, wijk, seesAllNamed()).Redact(seesAllNamed())
	if len(r.Parts) != 0 || r.Area.Code != "" || r.Figures != "notReleased" || r.Whole.Figures != graph.NotReleased {
		t.Errorf("%+v", r)
	}
}

// tile is the outline of a square of a hundredth of a degree, by its south-western corner.
func tile(west, south float64) string {
	east, north := west+0.01, south+0.01
	return fmt.Sprintf(`outline={"type":"Polygon","coordinates":[[[%g,%g],[%g,%g],[%g,%g],[%g,%g],[%g,%g]]]}`,
		west, south, east, south, east, north, west, north, west, south)
}

func TestAGroundPlanDrawsThePartsAndWhatTouchesThem(t *testing.T) {
	w := theBuurt()
	set(w.actors[buurt], tile(5.60, 51.40))
	set(w.actors[zuid], tile(5.60, 51.39))
	w.add(graph.Area, "BU07940201", tile(5.59, 51.40))
	w.tie(graph.PartOf, "BU07940201", gemeente)
	w.add(graph.Area, "BU07940202", tile(6.60, 51.40)) // far away
	w.tie(graph.PartOf, "BU07940202", gemeente)
	w.add(graph.Area, "BU07950101", tile(5.61, 51.40)) // of another gemeente
	r := w.plan(t, wijk, seesAllNamed())
	for _, part := range r.Parts {
		if part.Outline == nil || part.Outline.Type != "MultiPolygon" || len(part.Outline.Coordinates[0][0]) != 5 {
			t.Errorf("%s: %+v", part.Code, part.Outline)
		}
	}
	if len(r.Beside) != 1 || r.Beside[0].Code != "BU07940201" || r.Beside[0].Outline == nil {
		t.Errorf("beside %+v", r.Beside)
	}
}

func TestWithoutOutlinesAGroundPlanStillCounts(t *testing.T) {
	r := theWijk().plan(t, wijk, seesAllNamed())
	if len(r.Parts) != 2 || r.Parts[0].Outline != nil || len(r.Beside) != 0 {
		t.Errorf("%+v", r)
	}
}
