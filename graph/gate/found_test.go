package gate

import (
	"context"
	"sync/atomic"
	"testing"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// askedStore counts how often somebody asks for the head.
type askedStore struct {
	store.Store
	asked atomic.Int64
}

func (s *askedStore) Head(ctx context.Context) (graph.Revision, error) {
	s.asked.Add(1)
	return s.Store.Head(ctx)
}

// counted is the house whose first server asks for the head where it is counted.
func counted(t *testing.T) (*house, *askedStore) {
	t.Helper()
	h := openHouse(t)
	asked := &askedStore{Store: h.here.live.store}
	h.here.live.store = asked
	return h, asked
}

func TestARequestOfAnAccountAsksForTheHeadOnce(t *testing.T) {
	h, store := counted(t)
	_, ticket := h.account(t, "noor", graph.Networker, h.networker.ID)
	for name, request := range map[string]func(*Session) error{
		"read": func(s *Session) error { _, err := s.Actor(t.Context(), h.near.ID); return err },
		"write": func(s *Session) error {
			_, err := s.AddActor(t.Context(), graph.Draft{Kind: "Organisation", Attributes: map[string]string{"name": "Buurtkamer"}}, nil, "")
			return err
		},
	} {
		before := store.asked.Load()
		if err := request(as(t, h.here, ticket)); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if asked := store.asked.Load() - before; asked != 1 {
			t.Errorf("%s: asked %d times", name, asked)
		}
	}
}

func TestASessionThatLooksAgainOrLateAsksAgain(t *testing.T) {
	h, _ := counted(t)
	_, ticket := h.account(t, "noor", graph.Networker, h.networker.ID)
	revoke := func() {
		for _, tie := range h.there.live.now.Load().TiesOf(h.networker.ID) {
			if tie.Kind != graph.Covers || !tie.Period.Holds(h.there.today()) {
				continue
			}
			if _, err := h.there.asOperator().EndTie(t.Context(), tie.ID, tie.Version, "2026-11-25", "andere baan"); err != nil {
				t.Fatal(err)
			}
		}
	}
	again, late := as(t, h.here, ticket), as(t, h.here, ticket)
	late.found.asked = late.found.asked.Add(-foundFor - time.Millisecond)
	if _, err := again.Actor(t.Context(), h.near.ID); err != nil {
		t.Fatal(err)
	}
	if _, err := h.there.live.current(t.Context()); err != nil {
		t.Fatal(err)
	}
	revoke()
	for name, session := range map[string]*Session{"again": again, "late": late, "the next request": as(t, h.here, ticket)} {
		if _, err := session.Actor(t.Context(), h.near.ID); graph.KindOf(err) != graph.NotFoundKind {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestAViewerIsTheSameWhateverItWasFoundIn(t *testing.T) {
	h, _ := counted(t)
	_, ticket := h.account(t, "noor", graph.Networker, h.networker.ID)
	first := as(t, h.here, ticket)
	h.account(t, "kees", graph.Administrator, "")
	if first.Viewer() != as(t, h.here, ticket).Viewer() {
		t.Error("one viewer counts as two") // by which open streams are limited
	}
}
