package gate

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
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
	nodes []graph.ID
	links [][2]int32
	today bool
}

func (c *charted) onMap() onMap {
	return onMap{c.terrain.IDs, c.terrain.Links, c.place.look.day == c.sight.look.day}
}

// arranged returns where the nodes of a map stand for this viewer, in their order. The first time that is how
// the team was given it, as far as the viewer sees it, or else the automatic arrangement; from then on nobody
// moves but by a step of the viewer's own. Who has no place yet is placed beside its contacts. What is new is
// kept; where that fails the answer is right all the same, and the next one works it out again.
func (s *Session) arranged(ctx context.Context, sight *sight, of ArrangementOf, m onMap) ([]Position, ArrangementView, error) {
	shared, _, err := s.given(ctx, sight, of)
	if err != nil {
		return nil, ArrangementView{}, err
	}
	for try := 1; ; try++ {
		a, cell, err := s.arrangement(ctx, of)
		if err != nil {
			return nil, ArrangementView{}, err
		}
		changed, err := s.settleFromToday(ctx, sight, a, shared, of, m)
		if err != nil {
			return nil, ArrangementView{}, err
		}
		if changed || s.ages(cell) {
			switch err := s.keepArrangement(ctx, cell, a); {
			case err == nil:
			case ctx.Err() != nil:
				return nil, ArrangementView{}, ctx.Err()
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
		return at, sight.arrangementView(a, shared), nil
	}
}

// settleFromToday settles a map. Where nobody has a place yet the map of today comes first: it would else stand
// for good around the few of an earlier day with whom somebody happened to begin.
func (s *Session) settleFromToday(ctx context.Context, sight *sight, a *arrangement.Arrangement, shared *arrangement.Given,
	of ArrangementOf, m onMap) (bool, error) {
	began := false
	if a.Empty() && !m.today {
		today, err := s.chart(ctx, of.Net, Filter{Area: of.Area})
		if err != nil {
			return false, err
		}
		if began, err = s.settle(ctx, today.sight, a, shared, today.onMap()); err != nil {
			return false, err
		}
	}
	changed, err := s.settle(ctx, sight, a, shared, m)
	return began || changed, err
}

// settle sees to it that every node of a map has a place, and reports whether any had none. Who is not on the
// map of another day may well be on that of today, and so nobody is forgotten for it.
func (s *Session) settle(ctx context.Context, sight *sight, a *arrangement.Arrangement, shared *arrangement.Given, m onMap) (bool, error) {
	first := a.Empty()
	if first && shared != nil {
		a.Begin(shared, m.nodes)
	}
	if a.Knows(m.nodes...) {
		return first && len(m.nodes) > 0, nil
	}
	if !a.Empty() {
		if err := beside(ctx, a, m); err != nil {
			return false, err
		}
		if !m.today {
			return true, nil
		}
		return true, a.Tidy(m.nodes)
	}
	to, err := s.automatic(ctx, sight, m, a.Seed())
	if err != nil {
		return false, err
	}
	for i, id := range m.nodes {
		a.Put(id, to[i])
	}
	return true, nil
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

// positions are an answer of which the memo counts the room.
type positions []arrangement.Position

// Room returns about how many bytes they take.
func (p positions) Room() int { return 8 * len(p) }

// automatic works out the automatic arrangement with a seed. Whoever sees the same gets the same, and it is
// worked out once.
func (s *Session) automatic(ctx context.Context, sight *sight, m onMap, seed uint64) (positions, error) {
	sum := sha256.New()
	sum.Write(binary.BigEndian.AppendUint64(nil, seed))
	for _, id := range m.nodes {
		sum.Write(append([]byte(id), 0))
	}
	for _, link := range m.links {
		sum.Write(binary.BigEndian.AppendUint32(binary.BigEndian.AppendUint32(nil, uint32(link[0])), uint32(link[1])))
	}
	key := "arrangement " + hex.EncodeToString(sum.Sum(nil))
	return recall(ctx, s.gate.memo, sight.now.Revision(), key, func(ctx context.Context) (positions, error) {
		points, err := analysis.Arrange(ctx, len(m.nodes), m.links, seed)
		if err != nil {
			return nil, err
		}
		at := make(positions, len(points))
		for i, p := range points {
			at[i] = arrangement.Round(p.X, p.Y)
		}
		return at, nil
	})
}
