package gate

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/arrangement"
	"spinweb/graph/internal/store"
)

// circle says with whom a viewer shares how the nodes of an area stand: with the own team; of several with the
// one that covers the area, else the first by ID. Who is in no team shares with those who are in none either,
// have the same role and the same own work areas.
func (s *sight) circle(area graph.AreaCode) string {
	var first graph.ID
	for _, team := range s.who.teams.sorted() {
		covered := idSet{}
		s.look.cover(team, covered)
		if covered.has(graph.ID(area)) {
			return "team " + string(team)
		}
		if first == "" {
			first = team
		}
	}
	if first != "" {
		return "team " + string(first)
	}
	sum := sha256.New()
	for _, own := range s.who.areas.sorted() {
		fmt.Fprintf(sum, "%s\x00", own)
	}
	return fmt.Sprintf("role %s %s", s.who.role, hex.EncodeToString(sum.Sum(nil)))
}

func (of ArrangementOf) givenCell(s *sight) store.Cell {
	return store.Cell{Kind: givenCell, Key: fmt.Sprintf("%s %s %s", of.Area, of.Net, s.circle(of.Area))}
}

// given reads what the viewer's team was given last, nil if nothing was, or nothing that can be read. Only for
// who may give is there any.
func (s *Session) given(ctx context.Context, sight *sight, of ArrangementOf) (*arrangement.Given, store.Cell, error) {
	if !mayDo(s.viewer.role, graph.ShareMap) {
		return nil, store.Cell{}, nil
	}
	cell, err := s.gate.store.Cells().Get(ctx, givenCell, of.givenCell(sight).Key, s.gate.moment())
	if graph.KindOf(err) == graph.NotFoundKind {
		return nil, of.givenCell(sight), nil
	}
	if err != nil {
		return nil, store.Cell{}, fmt.Errorf("read how the team lets the nodes stand: %w", err)
	}
	g, err := arrangement.DecodeGiven(cell.Value)
	if err != nil {
		s.gate.log.Warn("what a team was given begins anew", "error", err.Error())
		return nil, cell, nil
	}
	return g, cell, nil
}

// give lets the team have an arrangement: of it what the giver may see. It returns when it was given, later
// than whatever was given before.
func (s *Session) give(ctx context.Context, sight *sight, of ArrangementOf, a *arrangement.Arrangement) (*arrangement.Given, error) {
	for range arrangeTries {
		last, cell, err := s.given(ctx, sight, of)
		if err != nil {
			return nil, err
		}
		next := &arrangement.Given{At: s.gate.moment().UnixMicro(), Role: s.viewer.role}
		if actor := sight.now.Actor(s.viewer.person); actor != nil && actor.Kind == graph.Professional {
			next.By = actor.ID
		}
		if last != nil {
			next.At = max(next.At, last.At+1)
		}
		next.Places = slices.DeleteFunc(a.Standing(), func(p arrangement.Place) bool { return sight.Of(p.ID) == graph.Hidden })
		cell.Value = next.Encode()
		_, err = s.gate.store.Cells().Put(ctx, cell, s.gate.moment())
		if graph.KindOf(err) != graph.StaleKind {
			return next, err
		}
	}
	return nil, graph.Unavailable(fmt.Errorf("what a team was given changed %d times", arrangeTries))
}

// SharedArrangement is what a viewer's team was given last.
type SharedArrangement struct {
	By    string // the professional who gave it, or the role where there is no name
	At    time.Time
	Newer bool // it was given after this viewer took one over or gave one
}

// sharedView tells of what a team was given. It names a colleague at work and nobody else.
func (s *sight) sharedView(g *arrangement.Given, a *arrangement.Arrangement) *SharedArrangement {
	if g == nil {
		return nil
	}
	shared := &SharedArrangement{By: g.Role.Label().In(s.language), At: time.UnixMicro(g.At).UTC(), Newer: g.At > a.Taken()}
	if actor := s.now.Actor(g.By); actor != nil && actor.Kind == graph.Professional && s.Of(g.By) == graph.Named {
		shared.By = s.Label(g.By)
	}
	return shared
}
