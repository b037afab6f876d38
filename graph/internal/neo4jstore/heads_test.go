package neo4jstore

import (
	"context"
	"errors"
	"sync/atomic"
	"testing"
	"time"

	"spinweb/graph"
)

// crowded returns heads of which as many questions are under way as may be, each to be answered by its number
// once the channel is closed.
func crowded(t *testing.T) (*heads, chan struct{}) {
	t.Helper()
	var number atomic.Int64
	begun, answer := make(chan struct{}, mostHeads), make(chan struct{})
	h := &heads{put: func() (graph.Revision, error) {
		mine := number.Add(1)
		if mine <= mostHeads {
			begun <- struct{}{}
		}
		<-answer
		return graph.Revision(mine), nil
	}}
	for range mostHeads {
		h.join()
		<-begun
	}
	return h, answer
}

func TestWhoAsksForTheHeadTogetherHearsOfOneThatWasAskedForLater(t *testing.T) {
	h, answer := crowded(t)
	late := make([]*question, 50)
	for i := range late {
		late[i] = h.join()
	}
	close(answer)
	for _, q := range late {
		if <-q.done; q.head != mostHeads+1 {
			t.Errorf("the answer to question %d, not to the one after those under way", q.head)
		}
	}
}

func TestWhoAsksForTheHeadAloneDoesNotWait(t *testing.T) {
	h := &heads{put: func() (graph.Revision, error) { return 7, errNoHead }}
	for range 2 * mostHeads {
		if head, err := h.ask(t.Context(), t.Context()); head != 7 || !errors.Is(err, errNoHead) {
			t.Errorf("got %d, %v", head, err)
		}
	}
}

func TestWhoAsksForTheHeadWaitsNoLongerThanItMay(t *testing.T) {
	h, answer := crowded(t)
	defer close(answer)
	short, cancel := context.WithTimeout(t.Context(), time.Millisecond)
	defer cancel()
	if _, err := h.ask(t.Context(), short); graph.KindOf(err) != graph.UnavailableKind {
		t.Errorf("at the store's deadline: %v", err)
	}
	if _, err := h.ask(short, short); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("when the caller went away: %v", err)
	}
}
