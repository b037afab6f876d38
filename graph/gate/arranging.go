package gate

import (
	"context"
	"slices"

	"spinweb/analysis"
	"spinweb/graph"
	"spinweb/graph/internal/arrangement"
)

// ArrangementView says how an arrangement stands to what may be done with it.
type ArrangementView struct {
	Draft            bool // the viewer moved something that the team does not see
	CanUndo, CanRedo bool
	Shared           *SharedArrangement // nil when the team was given nothing
}

func (s *sight) arrangementView(a *arrangement.Arrangement, shared *arrangement.Given) ArrangementView {
	return ArrangementView{Draft: a.IsDraft(), CanUndo: a.CanUndo(), CanRedo: a.CanRedo(), Shared: s.sharedView(shared, a)}
}

// Position is where a node stands, in map units.
type Position struct{ X, Y int32 }

// onMap is who is on a map: nodes in the order of their IDs, and links as pairs of indices, the lower first.
// Both hold what one viewer may see and nothing else, and so does whatever follows from them.
type onMap struct {
	name  string // of what is on it for all who see the same
	nodes []graph.ID
	links [][2]int32
	today bool
}

func (c *charted) onMap() onMap {
	return onMap{c.name, c.terrain.IDs, c.terrain.Links, c.place.look.day == c.sight.look.day}
}

// arranged returns where the nodes of a map stand for this viewer, in their order. The first time that is how
// the team was given it, as far as the viewer sees it, or else the automatic arrangement; from then on nobody
// moves but by a step of the viewer's own. Who has no place yet is placed beside its contacts. What is new is
// kept; where that fails the answer is right all the same, and the next one works it out again. Where the
// automatic arrangement takes long, arranged returns how far it is.
func (s *Session) arranged(ctx context.Context, sight *sight, of ArrangementOf, m onMap) ([]Position, ArrangementView, *Progress, error) {
	var none ArrangementView
	shared, _, err := s.given(ctx, sight, of)
	if err != nil {
		return nil, none, nil, err
	}
	for try := 1; ; try++ {
		a, cell, err := s.arrangement(ctx, of)
		if err != nil {
			return nil, none, nil, err
		}
		changed, progress, err := s.settleFromToday(ctx, sight, a, shared, of, m)
		if err != nil || progress != nil {
			return nil, none, progress, err
		}
		if changed || s.ages(cell) {
			switch err := s.keepArrangement(ctx, cell, a); {
			case err == nil:
			case ctx.Err() != nil:
				return nil, none, nil, ctx.Err()
			case graph.KindOf(err) == graph.StaleKind && try < arrangeTries:
				continue
			default:
				s.gate.log.Warn("where nodes stand is not kept", "error", err.Error())
			}
		}
		at := make([]Position, len(m.nodes))
		for i, p := range a.Positions(m.nodes) {
			at[i] = Position(p)
		}
		return at, sight.arrangementView(a, shared), nil, nil
	}
}

// settleFromToday settles a map. Where nobody has a place yet the map of today comes first: it would else stand
// for good around the few of an earlier day with whom somebody happened to begin.
func (s *Session) settleFromToday(ctx context.Context, sight *sight, a *arrangement.Arrangement, shared *arrangement.Given,
	of ArrangementOf, m onMap) (bool, *Progress, error) {
	began := false
	if a.Empty() && !m.today {
		today, progress, err := s.chart(ctx, of.Net, Filter{Area: of.Area})
		if err != nil || progress != nil {
			return false, progress, err
		}
		if began, progress, err = settle(ctx, today.sight.now.Revision(), a, shared, today.onMap(), s.layOut); err != nil || progress != nil {
			return false, progress, err
		}
	}
	changed, progress, err := settle(ctx, sight.now.Revision(), a, shared, m, s.layOut)
	return began || changed, progress, err
}

// settle sees to it that every node of a map has a place, and reports whether any had none; or how far the work
// on that is, and then nobody has. Who is not on the map of another day may well be on that of today, and so
// nobody is forgotten for it.
func settle(ctx context.Context, revision graph.Revision, a *arrangement.Arrangement, shared *arrangement.Given, m onMap,
	layOut layingOut) (bool, *Progress, error) {
	first := a.Empty()
	if first && shared != nil {
		a.Begin(shared, m.nodes)
	}
	if a.Empty() && len(m.nodes) > 0 {
		found, progress, err := layOut(ctx, revision, m, a.Seed())
		if err != nil || progress != nil {
			return false, progress, err
		}
		for i, id := range found.nodes {
			if _, present := slices.BinarySearch(m.nodes, id); present {
				a.Put(id, found.at[i])
			}
		}
	}
	if a.Knows(m.nodes...) {
		return first && len(m.nodes) > 0, nil, nil
	}
	if err := beside(ctx, a, m); err != nil {
		return false, nil, err
	}
	if !m.today {
		return true, nil, nil
	}
	return true, nil, a.Tidy(m.nodes)
}

// beside gives who has no place yet one beside its contacts, and out of the way of those who are away.
func beside(ctx context.Context, a *arrangement.Arrangement, m onMap) error {
	number := make(map[graph.ID]int, len(m.nodes))
	for i, id := range m.nodes {
		number[id] = i
	}
	points, placed := make([]analysis.Point, len(m.nodes)), make([]bool, len(m.nodes))
	for _, p := range a.Standing() {
		at := analysis.Point{X: float64(p.At.X), Y: float64(p.At.Y)}
		if i, present := number[p.ID]; present {
			points[i], placed[i] = at, true
		} else {
			points, placed = append(points, at), append(placed, true)
		}
	}
	known := slices.Clone(placed)
	if err := analysis.ArrangeBeside(ctx, m.links, points, placed); err != nil {
		return err
	}
	for i, id := range m.nodes {
		if !known[i] {
			a.Put(id, arrangement.Round(points[i].X, points[i].Y))
		}
	}
	return nil
}

func positionOf(p analysis.Point) Position { return Position(arrangement.Round(p.X, p.Y)) }
