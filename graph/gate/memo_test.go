package gate

import (
	"context"
	"fmt"
	"testing"
)

// heavy is an answer that takes a third of the room there is.
type heavy struct{ day int }

func (heavy) Room() int { return memoRoom / 3 }

func TestTheMemoKeepsNoMoreThanItHasRoomFor(t *testing.T) {
	m := &memo{}
	ask := func(day int) {
		got, err := recall(t.Context(), m, 1, fmt.Sprint(day), func(context.Context) (heavy, error) { return heavy{day}, nil })
		if err != nil || got.day != day {
			t.Fatalf("%d: %v, %v", day, got, err)
		}
	}
	for day := range 3 {
		ask(day)
	}
	if len(m.answers) != 3 {
		t.Errorf("%d answers kept where three fit", len(m.answers))
	}
	for day := range 300 {
		ask(day)
		if kept := len(m.answers); kept == 0 || kept > 3 {
			t.Fatalf("after day %d: %d answers kept", day, kept)
		}
		if _, there := known[heavy](m, 1, fmt.Sprint(day)); !there {
			t.Fatalf("the answer of day %d itself is not kept", day)
		}
	}
}

func TestAnAnswerLargerThanAllRoomIsKeptAlone(t *testing.T) {
	m := &memo{}
	for range 2 {
		for _, key := range []string{"one", "other"} {
			if _, err := recall(t.Context(), m, 1, key, func(context.Context) (vast, error) { return vast{}, nil }); err != nil || len(m.answers) != 1 {
				t.Errorf("%d answers, %v", len(m.answers), err)
			}
		}
	}
}

type vast struct{}

func (vast) Room() int { return 2 * memoRoom }
