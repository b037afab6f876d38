package gate

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"math"

	"spinweb/analysis"
	"spinweb/graph"
)

// ArrangementView says how an arrangement stands to what may be done with it.
type ArrangementView struct {
	Draft            bool // the viewer moved something that the team does not see
	CanUndo, CanRedo bool
	Shared           *SharedArrangement // nil when the team was given nothing
}

func (a *arrangement) view(sight *sight, shared *given) ArrangementView {
	return ArrangementView{Draft: a.isDraft(), CanUndo: a.done > 0, CanRedo: a.done < len(a.steps), Shared: shared.shown(sight, a)}
}

// onMap is who is on a map: nodes in the order of their IDs, and links as pairs of indices, the lower first.
// Both hold what one viewer may see and nothing else, and so does whatever follows from them.
type onMap struct {
	nodes []graph.ID
	links [][2]int32
}

// arranged returns where the nodes of a map stand for this viewer, in their order. The first time that is how
// the team was given it, as far as the viewer sees it, or else the automatic arrangement; from then on nobody
// moves but by a step of the viewer's own. Who has no place yet is placed beside its contacts. What is new is
// kept; where that fails the answer is right all the same, and the next one works it out again.
func (s *Session) arranged(ctx context.Context, sight *sight, area graph.AreaCode, net analysis.NetKind,
	nodes []graph.ID, links [][2]int32) ([]Position, ArrangementView, error) {
	of := ArrangementOf{area, net}
	shared, _, err := s.given(ctx, sight, of)
	if err != nil {
		return nil, ArrangementView{}, err
	}
	for try := 1; ; try++ {
		a, cell, err := s.arrangement(ctx, of)
		if err != nil {
			return nil, ArrangementView{}, err
		}
		changed, err := s.settle(ctx, sight, a, shared, onMap{nodes, links})
		if err != nil {
			return nil, ArrangementView{}, err
		}
		if changed {
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
		return a.positions(nodes), a.view(sight, shared), nil
	}
}

// settle sees to it that every node of a map has a place, and reports whether any had none.
func (s *Session) settle(ctx context.Context, sight *sight, a *arrangement, shared *given, m onMap) (bool, error) {
	if len(a.places) == 0 && shared != nil {
		shared.startOff(a, m.nodes)
	}
	known := 0
	for _, id := range m.nodes {
		if a.knows(id) {
			known++
		}
	}
	var err error
	switch {
	case known == len(m.nodes):
		return known > 0 && a.fresh, nil
	case known == 0:
		err = s.startOff(ctx, sight, a, m)
	default:
		err = beside(ctx, a, m)
	}
	if err != nil {
		return false, err
	}
	return true, a.tidy(m.nodes)
}

// startOff gives every node its place in the automatic arrangement, and nobody else one.
func (s *Session) startOff(ctx context.Context, sight *sight, a *arrangement, m onMap) error {
	to, err := s.automatic(ctx, sight, m, a.seed)
	if err != nil {
		return err
	}
	for i := range a.places {
		a.places[i].stands = false
	}
	for i, id := range m.nodes {
		a.put(id, to[i])
	}
	return nil
}

// startOff gives nodes the places that the team was given.
func (g *given) startOff(a *arrangement, nodes []graph.ID) {
	a.taken = g.at
	for id, to := range g.among(nodes) {
		a.put(id, to)
	}
}

// beside gives who has no place yet one beside its contacts, and out of the way of those who are away.
func beside(ctx context.Context, a *arrangement, m onMap) error {
	present := make(idSet, len(m.nodes))
	points, placed := make([]analysis.Point, len(m.nodes)), make([]bool, len(m.nodes))
	for i, id := range m.nodes {
		present.add(id)
		if placed[i] = a.knows(id); placed[i] {
			points[i] = a.places[a.at[id]].point()
		}
	}
	for _, p := range a.places {
		if p.stands && !present.has(p.id) {
			points, placed = append(points, p.point()), append(placed, true)
		}
	}
	if err := analysis.ArrangeBeside(ctx, m.links, points, placed); err != nil {
		return err
	}
	for i, id := range m.nodes {
		if !a.knows(id) {
			a.put(id, positionOf(points[i]))
		}
	}
	return nil
}

func (p place) point() analysis.Point { return analysis.Point{X: float64(p.x), Y: float64(p.y)} }

func positionOf(p analysis.Point) Position {
	return Position{int32(math.Round(p.X)), int32(math.Round(p.Y))}
}

// positions are an answer of which the memo counts the room.
type positions []Position

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
			at[i] = positionOf(p)
		}
		return at, nil
	})
}
