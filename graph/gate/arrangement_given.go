package gate

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// given is how somebody let the nodes stand for the team.
type given struct {
	at     int64      // when, in µs since 1970
	by     graph.ID   // whom the store knows as a professional; "" for an account without one, or erased
	role   graph.Role // of who gave it
	places []place    // of what that viewer saw; all stand
}

// among returns where those of the nodes stand that were on the giver's map.
func (g *given) among(nodes []graph.ID) map[graph.ID]Position {
	wanted := make(idSet, len(nodes))
	for _, id := range nodes {
		wanted.add(id)
	}
	at := map[graph.ID]Position{}
	for _, p := range g.places {
		if wanted.has(p.id) {
			at[p.id] = Position{p.x, p.y}
		}
	}
	return at
}

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

// given reads what the viewer's team was given last, nil if nothing was. Only for who may give is there any.
func (s *Session) given(ctx context.Context, sight *sight, of ArrangementOf) (*given, store.Cell, error) {
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
	g, err := decodeGiven(cell.Value)
	return g, cell, err
}

// give lets the team have an arrangement: of it what the giver may see. It returns when it was given, later
// than whatever was given before.
func (s *Session) give(ctx context.Context, sight *sight, of ArrangementOf, a *arrangement) (*given, error) {
	for range arrangeTries {
		last, cell, err := s.given(ctx, sight, of)
		if err != nil {
			return nil, err
		}
		next := &given{at: s.gate.moment().UnixMicro(), role: s.viewer.role}
		if actor := sight.now.Actor(s.viewer.person); actor != nil && actor.Kind == graph.Professional {
			next.by = actor.ID
		}
		if last != nil {
			next.at = max(next.at, last.at+1)
		}
		for _, p := range a.places {
			if p.stands && sight.Of(p.id) != graph.Hidden {
				next.places = append(next.places, p)
			}
		}
		cell.Value = next.encode()
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

// shown tells of what a team was given. It names a colleague at work and nobody else.
func (g *given) shown(sight *sight, a *arrangement) *SharedArrangement {
	if g == nil {
		return nil
	}
	shared := &SharedArrangement{By: g.role.Label().In(sight.language), At: time.UnixMicro(g.at).UTC(), Newer: g.at > a.taken}
	if actor := sight.now.Actor(g.by); actor != nil && actor.Kind == graph.Professional && sight.Of(g.by) == graph.Named {
		shared.By = sight.Label(g.by)
	}
	return shared
}
