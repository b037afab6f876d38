package gate

import (
	"context"
	"errors"
	"fmt"
	"math"
	"slices"
	"strconv"

	"spinweb/graph"
	"spinweb/graph/internal/arrangement"
	"spinweb/graph/internal/store"
)

// rearranging is the work of changing an arrangement.
type rearranging struct {
	session *Session
	sight   *sight
	of      ArrangementOf
	shared  *arrangement.Given
	seen    *onMap // once asked for
}

// rearrange changes the viewer's own arrangement by what change makes of it, and says how it stands then. An
// area that the viewer may not see gives NotFoundKind. A request that came before under the same idempotency
// key changes nothing more; another one under that key, also of another map, gives KeyReusedKind.
func (s *Session) rearrange(ctx context.Context, action graph.Action, of ArrangementOf,
	change func(*rearranging, *arrangement.Arrangement) (bool, error)) (ArrangementView, error) {
	sight, err := s.look(ctx, action)
	if err != nil {
		return ArrangementView{}, err
	}
	if sight.Of(graph.ID(of.Area)) == graph.Hidden {
		return ArrangementView{}, graph.NotFound()
	}
	r := &rearranging{session: s, sight: sight, of: of}
	if r.shared, _, err = s.given(ctx, sight, of); err != nil {
		return ArrangementView{}, err
	}
	free, err := s.bindKey(ctx, of)
	if err != nil {
		return ArrangementView{}, err
	}
	a, err := s.changeArrangement(ctx, of, func(a *arrangement.Arrangement) (bool, error) {
		if done, err := s.repeats(a); err != nil || done {
			return false, err
		}
		changed, err := change(r, a)
		if changed && s.key() != "" {
			a.Remember(s.key(), s.under.Retry.Fingerprint)
		}
		return changed, err
	})
	if err != nil {
		return ArrangementView{}, errors.Join(err, free(ctx))
	}
	return r.sight.arrangementView(a, r.shared), nil
}

// repeats reports whether an arrangement has taken this request in before.
func (s *Session) repeats(a *arrangement.Arrangement) (bool, error) {
	if s.key() == "" {
		return false, nil
	}
	before, same := a.Asked(s.key(), s.under.Retry.Fingerprint)
	if before && !same {
		return false, store.KeyReused()
	}
	return before, nil
}

// onMap returns who is on the map today, as far as the viewer may see.
func (r *rearranging) onMap(ctx context.Context) (onMap, error) {
	if r.seen != nil {
		return *r.seen, nil
	}
	charted, err := r.session.chart(ctx, r.of.Net, Filter{Area: r.of.Area})
	if err != nil {
		return onMap{}, err
	}
	m := charted.onMap()
	r.sight, r.seen = charted.sight, &m
	return m, nil
}

// settled gives everybody a place who is on the map today, and returns who that is.
func (r *rearranging) settled(ctx context.Context, a *arrangement.Arrangement) (m onMap, changed bool, err error) {
	if m, err = r.onMap(ctx); err != nil {
		return onMap{}, false, err
	}
	changed, _, err = settle(ctx, r.sight.now.Revision(), a, r.shared, m, r.session.layOut)
	return m, changed, err
}

// MostMoves is how many nodes may be moved in one step, and Farthest how far from the middle of the map, along
// either axis.
const (
	MostMoves = 500
	Farthest  = 1_000_000
)

// Move is a node that somebody puts somewhere, in map units.
type Move = arrangement.Move

// MoveNodes puts nodes somewhere else, as one step. It is the viewer's own draft until ShareArrangement. An ID
// that is hidden, or not on the viewer's map, gives NotFoundKind, and then nothing is moved.
func (s *Session) MoveNodes(ctx context.Context, of ArrangementOf, moves []Move) (ArrangementView, error) {
	if err := checkMoves(moves); err != nil {
		return ArrangementView{}, err
	}
	ids := make([]graph.ID, len(moves))
	for i, move := range moves {
		ids[i] = move.ID
	}
	return s.rearrange(ctx, graph.ArrangeMap, of, func(r *rearranging, a *arrangement.Arrangement) (bool, error) {
		if slices.ContainsFunc(ids, func(id graph.ID) bool { return r.sight.Of(id) == graph.Hidden }) {
			return false, graph.NotFound()
		}
		settled := false
		if !a.Knows(ids...) {
			var err error
			if _, settled, err = r.settled(ctx, a); err != nil {
				return false, err
			}
			if !a.Knows(ids...) {
				return false, graph.NotFound()
			}
		}
		return a.Move(moves) || settled, nil
	})
}

func checkMoves(moves []Move) error {
	if len(moves) == 0 || len(moves) > MostMoves {
		return graph.Invalid(outOfRange("moves", 1, MostMoves))
	}
	var findings []graph.Finding
	for i, move := range moves {
		if !(math.Abs(move.X) <= Farthest) {
			findings = append(findings, outOfRange(fmt.Sprintf("moves[%d].x", i), -Farthest, Farthest))
		}
		if !(math.Abs(move.Y) <= Farthest) {
			findings = append(findings, outOfRange(fmt.Sprintf("moves[%d].y", i), -Farthest, Farthest))
		}
	}
	if len(findings) > 0 {
		return graph.Invalid(findings...)
	}
	return nil
}

func outOfRange(field string, low, high int) graph.Finding {
	return graph.Finding{Field: field, Code: graph.OutOfRange,
		Params: graph.Params{"minimum": strconv.Itoa(low), "maximum": strconv.Itoa(high)}}
}

// Rearrange gives everybody on the map of today a new automatic arrangement, as one step.
func (s *Session) Rearrange(ctx context.Context, of ArrangementOf) (ArrangementView, error) {
	return s.rearrange(ctx, graph.ArrangeMap, of, func(r *rearranging, a *arrangement.Arrangement) (bool, error) {
		m, settled, err := r.settled(ctx, a)
		if err != nil {
			return false, err
		}
		to, err := s.automatic(ctx, r.sight.now.Revision(), m, a.NextSeed(), nil)
		if err != nil {
			return false, err
		}
		return a.Rearrange(m.nodes, to, true) || settled, nil
	})
}

// UndoArrangement takes the viewer's last step back. Without one it changes nothing.
func (s *Session) UndoArrangement(ctx context.Context, of ArrangementOf) (ArrangementView, error) {
	return s.rearrange(ctx, graph.ArrangeMap, of, func(_ *rearranging, a *arrangement.Arrangement) (bool, error) { return a.Undo() })
}

// RedoArrangement does the step again that the viewer took back last. Without one it changes nothing.
func (s *Session) RedoArrangement(ctx context.Context, of ArrangementOf) (ArrangementView, error) {
	return s.rearrange(ctx, graph.ArrangeMap, of, func(_ *rearranging, a *arrangement.Arrangement) (bool, error) { return a.Redo() })
}

// ShareArrangement lets the viewer's team have the own arrangement, of it what the viewer may see. The others
// hear that there is a newer one, and keep their own until they take it over.
func (s *Session) ShareArrangement(ctx context.Context, of ArrangementOf) (ArrangementView, error) {
	return s.rearrange(ctx, graph.ShareMap, of, func(r *rearranging, a *arrangement.Arrangement) (bool, error) {
		if _, _, err := r.settled(ctx, a); err != nil {
			return false, err
		}
		var err error
		if r.shared, err = s.give(ctx, r.sight, of, a); err != nil {
			return false, err
		}
		a.Gave(r.shared.At)
		return true, nil
	})
}

// AdoptArrangement takes over how the viewer's team was given it last, as one step: of it what the viewer may
// see, and the rest beside their contacts. If the team was given nothing it changes nothing.
func (s *Session) AdoptArrangement(ctx context.Context, of ArrangementOf) (ArrangementView, error) {
	return s.rearrange(ctx, graph.ArrangeMap, of, func(r *rearranging, a *arrangement.Arrangement) (bool, error) {
		m, settled, err := r.settled(ctx, a)
		if err != nil || r.shared == nil {
			return settled, err
		}
		teams := arrangement.New(a.Seed())
		if _, _, err := settle(ctx, r.sight.now.Revision(), teams, r.shared, m, s.layOut); err != nil {
			return false, err
		}
		a.Rearrange(m.nodes, teams.Positions(m.nodes), false)
		a.TookOver(r.shared.At)
		return true, nil
	})
}
