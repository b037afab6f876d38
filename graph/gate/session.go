package gate

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"time"

	"spinweb/graph"
)

// Circumstances are what a viewer asks under.
type Circumstances struct {
	Language graph.Language
	Purpose  graph.Purpose // "" for none
	Access   string        // the route pattern or command, for the ledger
	Retry    Retry         // of a write
}

// Retry makes a repeated write harmless.
type Retry struct {
	Key         string // of the client's choice; "" for none
	Fingerprint string // of the request that came with it
}

// Session is what one viewer can do, in one request. It is for one goroutine.
type Session struct {
	gate   *Gate
	viewer Viewer
	under  Circumstances
	found  found // for the first look

	topic string    // of the question that is being asked
	until time.Time // for how long it waits for what is worked out
}

// As gives a viewer a session. Nobody, the zero Viewer, gets one that refuses everything.
func (g *Gate) As(viewer Viewer, under Circumstances) *Session {
	s := &Session{gate: g, viewer: viewer, under: under, found: viewer.found}
	s.viewer.found = found{}
	return s
}

// look checks that the viewer may do the action at all and returns the viewer's sight of what is
// committed now.
func (s *Session) look(ctx context.Context, action graph.Action) (*sight, error) {
	if err := s.May(action); err != nil {
		return nil, err
	}
	now, err := s.now(ctx)
	if err != nil {
		return nil, err
	}
	return s.sightOf(now), nil
}

func (s *Session) sightOf(now *graph.Snapshot) *sight {
	return newSight(now, s.viewer, s.under.Purpose, s.gate.today(), s.under.Language)
}

// now returns the snapshot of what was committed when it was asked, or since the request came.
func (s *Session) now(ctx context.Context) (*graph.Snapshot, error) {
	found := s.found.take()
	if found != nil {
		return found, nil
	}
	return s.gate.live.current(ctx)
}

// lookAfter is look for who has just written a delta, of which the snapshot knows unless others wrote too.
func (s *Session) lookAfter(ctx context.Context, delta graph.Delta) (*sight, error) {
	now, err := s.gate.live.since(ctx, delta.To)
	if err != nil {
		return nil, err
	}
	return s.sightOf(now), nil
}

// May returns nil if the viewer's role may do the action at all, and otherwise why not.
func (s *Session) May(action graph.Action) error {
	if s.viewer.role == "" {
		return &graph.Error{Kind: graph.UnidentifiedKind, Code: graph.ChooseRole}
	}
	if !mayDo(s.viewer.role, action) {
		return graph.Forbidden(action)
	}
	return nil
}

// Viewer returns whose session it is.
func (s *Session) Viewer() Viewer { return s.viewer }

// Language returns the language in which the session answers.
func (s *Session) Language() graph.Language { return s.under.Language }

// Under returns what the session was opened under.
func (s *Session) Under() Circumstances { return s.under }

// show records that the viewer saw something of these residents. Every answer about residents goes
// through it, as the last thing that can fail. An answer about none needs no line.
func (s *Session) show(ctx context.Context, action graph.Action, subjects []graph.ID) error {
	if len(subjects) == 0 {
		return nil
	}
	return s.gate.ledger.show(ctx, s.line(action, subjects))
}

func (s *Session) line(action graph.Action, subjects []graph.ID) graph.LedgerLine {
	return graph.LedgerLine{
		ID: graph.NewID(), At: s.gate.moment(), Author: s.viewer.author(), Purpose: s.under.Purpose,
		Action: action, Access: s.under.Access, Outcome: graph.Done, Subjects: subjects,
	}
}

// batch starts a batch of this session's viewer.
func (s *Session) batch(reason graph.Text, changes ...graph.Change) graph.Batch {
	return graph.Batch{
		Key: s.key(), Fingerprint: s.under.Retry.Fingerprint, Author: s.viewer.author(),
		At: s.gate.moment(), Reason: reason, Changes: changes,
	}
}

// key scopes the client's key by viewer and route, so that nobody meets another's.
func (s *Session) key() string {
	if s.under.Retry.Key == "" {
		return ""
	}
	sum := sha256.Sum256([]byte(string(s.viewer.role) + "\x00" + string(s.viewer.author().ID) + "\x00" +
		s.under.Access + "\x00" + s.under.Retry.Key))
	return hex.EncodeToString(sum[:])
}

// apply writes a batch and brings the snapshot forward.
func (s *Session) apply(ctx context.Context, batch graph.Batch) (graph.Delta, error) {
	coming := s.gate.live.foresee(batch)
	delta, err := s.gate.store.Apply(ctx, batch)
	if err != nil {
		s.gate.live.arrive(coming, graph.Delta{})
		return graph.Delta{}, err
	}
	s.gate.live.arrive(coming, delta)
	return delta, nil
}
