package gate

import (
	"context"
	"errors"
	"slices"
	"testing"
	"time"

	"spinweb/graph"
)

// desk is where viewers order work of one turn, each piece under the name of its topic.
type desk struct {
	t              *testing.T
	gate           *Gate
	begun, stopped chan string
	end            chan struct{} // lets one piece end
}

func newDesk(t *testing.T, patience time.Duration) *desk {
	return &desk{t, worksOnly(t, patience), make(chan string, 10), make(chan string, 10), make(chan struct{})}
}

func (d *desk) order(ctx context.Context, who, topic string) (string, *Progress, error) {
	s := d.gate.As(Viewer{role: graph.Networker, person: graph.ID(who)}, Circumstances{})
	s.begins(topic)
	return worked(ctx, s, order{longWork, topic, 1}, func(ctx context.Context, _ advance) (string, error) {
		d.begun <- topic
		select {
		case <-d.end:
			return topic, nil
		case <-ctx.Done():
			d.stopped <- topic
			return "", ctx.Err()
		}
	})
}

// waits orders what is not ready within the patience of a request.
func (d *desk) waits(who, topic string) {
	d.t.Helper()
	if _, progress, err := d.order(d.t.Context(), who, topic); progress == nil || err != nil {
		d.t.Fatalf("%s asks for %s: %v, %v", who, topic, progress, err)
	}
}

// gets fetches what is ready.
func (d *desk) gets(who, topic string) {
	d.t.Helper()
	if got, progress, err := d.order(d.t.Context(), who, topic); got != topic || progress != nil || err != nil {
		d.t.Errorf("%s asks for %s: %s, %v, %v", who, topic, got, progress, err)
	}
}

// finish lets the piece end that runs, and returns what it was.
func (d *desk) finish() string {
	w := d.gate.works
	topic := <-d.begun
	w.mutex.Lock()
	piece := w.queues[longWork].running
	w.mutex.Unlock()
	select {
	case d.end <- struct{}{}:
	case <-piece.done: // it was given up
	}
	<-piece.done
	return topic
}

// Somebody looks at one day after another.
func TestOfEachViewerOnePieceWaitsAndTheNewestTakesThePlaceOfTheOlder(t *testing.T) {
	d := newDesk(t, time.Millisecond)
	for _, asked := range [][2]string{{"ann", "a1"}, {"bob", "b1"}, {"ann", "a2"}, {"cas", "c1"}, {"ann", "a3"}, {"ann", "a4"}} {
		d.waits(asked[0], asked[1])
	}
	var done []string
	for range 4 {
		done = append(done, d.finish())
	}
	if want := []string{"a1", "b1", "a4", "c1"}; !slices.Equal(done, want) || len(d.begun) > 0 {
		t.Errorf("done were %v, and %d more, want %v", done, len(d.begun), want)
	}
	d.gets("cas", "c1")
	d.gets("ann", "a4")
}

// Nobody told them to come back for what they left.
func TestWhoGoesOnWithoutHavingBeenSentAwayFreesTheTurn(t *testing.T) {
	d := newDesk(t, time.Minute)
	left, leave := context.WithCancel(t.Context())
	gone := make(chan error)
	go func() { _, _, err := d.order(left, "ann", "a1"); gone <- err }()
	<-d.begun
	leave()
	if err := <-gone; !errors.Is(err, context.Canceled) {
		t.Fatalf("who left got %v", err)
	}
	next := make(chan error)
	go func() { _, _, err := d.order(t.Context(), "ann", "a2"); next <- err }()
	if stopped := <-d.stopped; stopped != "a1" {
		t.Errorf("%s stopped", stopped)
	}
	if began := d.finish(); began != "a2" {
		t.Errorf("%s began", began)
	}
	if err := <-next; err != nil {
		t.Error(err)
	}
}

func TestTwoPagesOfOneViewerBothGetTheirAnswer(t *testing.T) {
	d := newDesk(t, time.Millisecond)
	for range 3 {
		d.waits("ann", "one")
		d.waits("ann", "other")
	}
	if first := d.finish(); first != "one" {
		t.Errorf("%s began", first)
	}
	d.waits("ann", "other")
	d.gets("ann", "one")
	if second := d.finish(); second != "other" {
		t.Errorf("%s began", second)
	}
	d.gets("ann", "other")
}

func TestWhatSomebodyElseWaitsForIsNotGivenUp(t *testing.T) {
	d := newDesk(t, time.Millisecond)
	d.waits("cas", "first")
	d.waits("ann", "shared")
	d.waits("bob", "shared")
	d.waits("ann", "own")
	var done []string
	for range 3 {
		done = append(done, d.finish())
	}
	if want := []string{"first", "shared", "own"}; !slices.Equal(done, want) {
		t.Errorf("done were %v, want %v", done, want)
	}
	d.gets("bob", "shared")
}

func TestWorkOfOneTurnWaitsForNoOther(t *testing.T) {
	g := worksOnly(t, time.Minute)
	defer occupies(t, g, longWork)()
	s := g.As(Viewer{role: graph.Networker}, Circumstances{})
	s.begins("it")
	if value, progress, err := worked(t.Context(), s, order{"surveys", "it", 1}, func(context.Context, advance) (int, error) { return 7, nil }); value != 7 || progress != nil || err != nil {
		t.Errorf("%d, %v, %v", value, progress, err)
	}
}
