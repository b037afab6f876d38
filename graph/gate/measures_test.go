package gate

import (
	"context"
	"errors"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"spinweb/analysis"
	"spinweb/graph"
	"spinweb/graph/internal/storetest"
)

func TestMeasuresRecordOnlyTheResidentsOfThePage(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	w := smallWorld(t, kept)
	g := openOver(t, kept)
	asked := MeasuresOf{Area: "BU07940101", Net: analysis.SupportNetwork, Order: analysis.Order{Ascending: true}, Limit: 200}
	whole, progress, err := w.asNetworker(g).Measures(t.Context(), asked)
	if err != nil || progress != nil {
		t.Fatal(progress, err)
	}
	before := linesOf(t, g)

	asked.Limit = 1
	page, _, err := w.asNetworker(g).Measures(t.Context(), asked)
	if err != nil || len(page.Items) != 1 || page.Total != whole.Total || whole.Total < 2 {
		t.Fatalf("%v: %d of %d", err, len(page.Items), page.Total)
	}
	lines := linesOf(t, g)[len(before):]
	if want := page.Subjects(); len(want) > 0 && (len(lines) != 1 || !slices.Equal(lines[0].Subjects, want)) || len(want) == 0 && len(lines) > 0 {
		t.Errorf("subjects %v in lines %v", want, lines)
	}
}

func TestAPlaceIsRecordedAndOfWhoIsHiddenThereIsNone(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	w := smallWorld(t, kept)
	g := openOver(t, kept)
	before := linesOf(t, g)
	if got, _, err := w.asNetworker(g).Place(t.Context(), PlaceOf{Actor: w.findable.ID, Net: analysis.SupportNetwork}); err != nil || got.Actor.ID != w.findable.ID {
		t.Errorf("%+v, %v", got, err)
	}
	if lines := linesOf(t, g)[len(before):]; len(lines) != 1 || !slices.Equal(lines[0].Subjects, []graph.ID{w.findable.ID}) {
		t.Errorf("lines %v", lines)
	}
	if _, _, err := w.asNetworker(g).Place(t.Context(), PlaceOf{Actor: w.far.ID, Net: analysis.SupportNetwork}); graph.KindOf(err) != graph.NotFoundKind {
		t.Errorf("%v", err)
	}
	if _, _, err := w.asNetworker(g).Measures(t.Context(), MeasuresOf{Area: "BU07949999", Net: analysis.SupportNetwork, Limit: 1}); graph.KindOf(err) != graph.NotFoundKind {
		t.Errorf("%v", err)
	}
}

// impatient is a gate whose requests hardly wait.
func impatient(t *testing.T) *Gate {
	t.Helper()
	g := openOver(t, storetest.NewOracle().Open(t))
	g.works.patience = 10 * time.Millisecond
	return g
}

func TestWorkThatTakesLongTellsHowFarItIsAndIsDoneOnce(t *testing.T) {
	g := impatient(t)
	begun, finish := make(chan struct{}), make(chan struct{})
	times := 0
	ask := func() (int, *Progress, error) {
		return worked(t.Context(), g, 0, "question", func(_ context.Context, tell advance) (int, error) {
			times++
			tell(2, 5)
			close(begun)
			<-finish
			return 42, nil
		})
	}
	_, progress, err := ask()
	for range 100 {
		if err != nil || progress == nil {
			t.Fatal(progress, err)
		}
		if *progress == (Progress{2, 5}) {
			break
		}
		_, progress, err = ask()
	}
	<-begun
	if *progress != (Progress{2, 5}) {
		t.Errorf("%+v", *progress)
	}
	close(finish)
	value, progress, err := ask()
	for progress != nil {
		value, progress, err = ask()
	}
	if value != 42 || err != nil || times != 1 {
		t.Errorf("%d, %v, done %d times", value, err, times)
	}
}

func TestWorkThatNobodyAsksForStops(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		g := impatient(t)
		begun := time.Now()
		stopped := make(chan time.Duration, 1)
		_, progress, err := worked(t.Context(), g, 0, "question", func(ctx context.Context, _ advance) (int, error) {
			<-ctx.Done()
			stopped <- time.Since(begun)
			return 0, ctx.Err()
		})
		if progress == nil || err != nil {
			t.Fatalf("%v, %v", progress, err)
		}
		if after := <-stopped; after != forsakenBy {
			t.Errorf("it stopped after %v", after)
		}
	})
}

func TestOnePieceOfWorkRunsAtATimeAndClosingStopsAll(t *testing.T) {
	g := impatient(t)
	running := make(chan string, 2)
	begin := func(key string) *Progress {
		_, progress, _ := worked(t.Context(), g, 0, key, func(ctx context.Context, _ advance) (int, error) {
			running <- key
			<-ctx.Done()
			return 0, ctx.Err()
		})
		return progress
	}
	if begin("first") == nil || begin("second") == nil {
		t.Fatal("an answer to what never ends")
	}
	if first := <-running; first != "first" || len(running) > 0 {
		t.Errorf("%s runs, and beside it %d", first, len(running))
	}
	g.works.stop()
	if _, _, err := worked(t.Context(), g, 0, "third", func(context.Context, advance) (int, error) { return 1, nil }); graph.KindOf(err) != graph.UnavailableKind {
		t.Errorf("%v", err)
	}
}

func TestAFailureOfLongWorkIsTold(t *testing.T) {
	g := impatient(t)
	fault := errors.New("fault")
	ask := func() (*Progress, error) {
		_, progress, err := worked(t.Context(), g, 0, "question", func(context.Context, advance) (int, error) { return 0, fault })
		return progress, err
	}
	progress, err := ask()
	for progress != nil {
		progress, err = ask()
	}
	if !errors.Is(err, fault) {
		t.Errorf("%v", err)
	}
}

func TestALargeNetIsCountedAroundWhomIsAskedFor(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	w := smallWorld(t, kept)
	strangers := make([]graph.Record, 10_000)
	for i := range strangers {
		strangers[i] = storetest.Actor(graph.Professional, map[string]string{"name": "Vreemde", "function": "other"})
	}
	keep(t, kept, strangers...)
	g := openOver(t, kept)
	g.works.patience = time.Minute
	report, progress, err := w.asNetworker(g).Measures(t.Context(), MeasuresOf{Area: "BU07940101", Net: analysis.SupportNetwork, Limit: 200})
	if err != nil || progress != nil || report.Halo == nil || *report.Halo != 3 || report.Total == 0 {
		t.Errorf("%+v, %v, %v", report, progress, err)
	}
	place, progress, err := w.asNetworker(g).Place(t.Context(), PlaceOf{Actor: w.findable.ID, Net: analysis.SupportNetwork})
	if err != nil || progress != nil || place.Halo == nil || *place.Halo != 3 {
		t.Errorf("%+v, %v, %v", place, progress, err)
	}
}

// On a past day too, how central a resident is stays within the care relation of today: who moved away is
// named to every networker who may find her, and told of to none of them.
func TestWhoMovedAwayIsNotMeasuredOnAPastDay(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	w := smallWorld(t, kept)
	moved := storetest.Actor(graph.Resident, map[string]string{"name": "Sanne Bakker", "legalBasis": "publicTask", "findable": "true"})
	then, now := storetest.Tie(graph.LivesIn, moved, w.buurt), storetest.Tie(graph.LivesIn, moved, w.other)
	moving, err := graph.ParseDate("2024")
	if err != nil {
		t.Fatal(err)
	}
	then.Period, now.Period = graph.Period{Until: moving}, graph.Period{Since: moving}
	knows := storetest.Tie(graph.Knows, moved, w.findable)
	knows.Period = graph.Period{}
	keep(t, kept, moved, then, now, knows)
	g := openOver(t, kept)
	past := (moving.First() - 1).Date()
	list, _, err := w.asNetworker(g).Measures(t.Context(), MeasuresOf{Area: "BU07940101", Net: analysis.SupportNetwork, Date: past, Limit: 200})
	if err != nil || slices.Contains(list.Subjects(), moved.ID) || !slices.Contains(list.Subjects(), w.findable.ID) {
		t.Errorf("%v: %v", err, list.Items)
	}
	place, _, err := w.asNetworker(g).Place(t.Context(), PlaceOf{Actor: moved.ID, Net: analysis.SupportNetwork, Date: past})
	if err != nil || place.Figures != "notReleased" || place.Actor.Label != "Sanne Bakker" {
		t.Errorf("%v: %+v", err, place)
	}
	if whole, _, err := g.asOperator().Measures(t.Context(), MeasuresOf{Area: "BU07940101", Net: analysis.SupportNetwork, Date: past, Limit: 200}); err != nil || !slices.Contains(whole.Subjects(), moved.ID) {
		t.Errorf("of the operator: %v: %v", err, whole.Items)
	}
}

// Whoever asks in the moment between the end of anybody's patience and the end of the work gets new work,
// not the failure of the old.
func TestWhoAsksForForsakenWorkBeginsItAnew(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		g := impatient(t)
		cancelled, release := make(chan struct{}), make(chan struct{})
		_, progress, err := worked(t.Context(), g, 0, "question", func(ctx context.Context, _ advance) (int, error) {
			<-ctx.Done()
			close(cancelled)
			<-release
			return 0, ctx.Err()
		})
		if progress == nil || err != nil {
			t.Fatalf("%v, %v", progress, err)
		}
		<-cancelled
		time.AfterFunc(g.works.patience/2, func() { close(release) })
		value, progress, err := worked(t.Context(), g, 0, "question", func(context.Context, advance) (int, error) { return 42, nil })
		if value != 42 || progress != nil || err != nil {
			t.Errorf("%d, %v, %v", value, progress, err)
		}
	})
}
