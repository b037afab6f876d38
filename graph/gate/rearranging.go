package gate

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"math"
	"strconv"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// rearranging is the work of changing an arrangement.
type rearranging struct {
	session *Session
	sight   *sight
	of      ArrangementOf
	shared  *given
	seen    *onMap // once asked for
}

// rearrange changes the viewer's own arrangement by what change makes of it, and says how it stands then. An
// area that the viewer may not see gives NotFoundKind.
func (s *Session) rearrange(ctx context.Context, action graph.Action, of ArrangementOf,
	change func(*rearranging, *arrangement) (bool, error)) (ArrangementView, error) {
	sight, err := s.look(ctx, action)
	if err != nil {
		return ArrangementView{}, err
	}
	r := &rearranging{session: s, sight: sight, of: of}
	if sight.Of(graph.ID(of.Area)) == graph.Hidden {
		return ArrangementView{}, graph.NotFound()
	}
	if r.shared, _, err = s.given(ctx, sight, r.of); err != nil {
		return ArrangementView{}, err
	}
	a, err := s.changeArrangement(ctx, of, func(a *arrangement) (bool, error) {
		if done, err := s.repeats(a); err != nil || done {
			return false, err
		}
		changed, err := change(r, a)
		if changed {
			s.remember(a)
		}
		return changed, err
	})
	if err != nil {
		return ArrangementView{}, err
	}
	return a.view(r.sight, r.shared), nil
}

// mostAsked is how many requests with an idempotency key an arrangement remembers.
const mostAsked = 64

// asked is this request, if it came with an idempotency key.
func (s *Session) asked() (asked, bool) {
	key, request := sha256.Sum256([]byte(s.key())), sha256.Sum256([]byte(s.under.Retry.Fingerprint))
	return asked{binary.BigEndian.Uint64(key[:]), binary.BigEndian.Uint64(request[:])}, s.key() != ""
}

// repeats reports whether an arrangement has taken this request in before; under its key another one gives
// KeyReusedKind.
func (s *Session) repeats(a *arrangement) (bool, error) {
	now, keyed := s.asked()
	for _, before := range a.asked {
		if keyed && before.key == now.key {
			if before != now {
				return false, store.KeyReused()
			}
			return true, nil
		}
	}
	return false, nil
}

func (s *Session) remember(a *arrangement) {
	if now, keyed := s.asked(); keyed {
		a.asked = append(a.asked[max(0, len(a.asked)+1-mostAsked):], now)
	}
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
	r.sight, r.seen = charted.sight, &onMap{charted.terrain.IDs, charted.terrain.Links}
	return *r.seen, nil
}

// settled gives everybody a place who is on the map today, and returns who that is.
func (r *rearranging) settled(ctx context.Context, a *arrangement) (m onMap, changed bool, err error) {
	if m, err = r.onMap(ctx); err != nil {
		return onMap{}, false, err
	}
	changed, err = r.session.settle(ctx, r.sight, a, r.shared, m)
	return m, changed, err
}

// MoveNodes puts nodes somewhere else, as one step. It is the viewer's own draft until ShareArrangement. An ID
// that is hidden, or not on the viewer's map, gives NotFoundKind, and then nothing is moved.
func (s *Session) MoveNodes(ctx context.Context, of ArrangementOf, moves []Move) (ArrangementView, error) {
	if err := checkMoves(moves); err != nil {
		return ArrangementView{}, err
	}
	return s.rearrange(ctx, graph.ArrangeMap, of, func(r *rearranging, a *arrangement) (bool, error) {
		if err := r.demandSight(moves); err != nil {
			return false, err
		}
		settled := false
		if !a.knowsAll(moves) {
			var err error
			if _, settled, err = r.settled(ctx, a); err != nil {
				return false, err
			}
			if !a.knowsAll(moves) {
				return false, graph.NotFound()
			}
		}
		return a.move(moves) || settled, nil
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

func (r *rearranging) demandSight(moves []Move) error {
	for _, move := range moves {
		if r.sight.Of(move.ID) == graph.Hidden {
			return graph.NotFound()
		}
	}
	return nil
}

func (a *arrangement) knowsAll(moves []Move) bool {
	for _, move := range moves {
		if !a.knows(move.ID) {
			return false
		}
	}
	return true
}

// Rearrange gives everybody on the map of today a new automatic arrangement, as one step.
func (s *Session) Rearrange(ctx context.Context, of ArrangementOf) (ArrangementView, error) {
	return s.rearrange(ctx, graph.ArrangeMap, of, func(r *rearranging, a *arrangement) (bool, error) {
		m, settled, err := r.settled(ctx, a)
		if err != nil {
			return false, err
		}
		a.seed++
		to, err := s.automatic(ctx, r.sight, m, a.seed)
		if err != nil {
			return false, err
		}
		return a.rearrange(m.nodes, to, true) || settled, nil
	})
}

// UndoArrangement takes the viewer's last step back. Without one it changes nothing.
func (s *Session) UndoArrangement(ctx context.Context, of ArrangementOf) (ArrangementView, error) {
	return s.rearrange(ctx, graph.ArrangeMap, of, func(_ *rearranging, a *arrangement) (bool, error) { return a.undo() })
}

// RedoArrangement does the step again that the viewer took back last. Without one it changes nothing.
func (s *Session) RedoArrangement(ctx context.Context, of ArrangementOf) (ArrangementView, error) {
	return s.rearrange(ctx, graph.ArrangeMap, of, func(_ *rearranging, a *arrangement) (bool, error) { return a.redo() })
}

// ShareArrangement lets the viewer's team have the own arrangement, of it what the viewer may see. The others
// hear that there is a newer one, and keep their own until they take it over.
func (s *Session) ShareArrangement(ctx context.Context, of ArrangementOf) (ArrangementView, error) {
	return s.rearrange(ctx, graph.ShareMap, of, func(r *rearranging, a *arrangement) (bool, error) {
		if _, _, err := r.settled(ctx, a); err != nil {
			return false, err
		}
		var err error
		if r.shared, err = s.give(ctx, r.sight, r.of, a); err != nil {
			return false, err
		}
		a.agreed(r.shared.at)
		return true, nil
	})
}

// AdoptArrangement takes over how the viewer's team was given it last, as one step: of it what the viewer may
// see, and the rest beside their contacts. If the team was given nothing it changes nothing.
func (s *Session) AdoptArrangement(ctx context.Context, of ArrangementOf) (ArrangementView, error) {
	return s.rearrange(ctx, graph.ArrangeMap, of, func(r *rearranging, a *arrangement) (bool, error) {
		m, settled, err := r.settled(ctx, a)
		if err != nil || r.shared == nil {
			return settled, err
		}
		as := &arrangement{seed: a.seed, at: map[graph.ID]int32{}}
		if _, err := s.settle(ctx, r.sight, as, r.shared, m); err != nil {
			return false, err
		}
		a.taken = r.shared.at
		if !a.rearrange(m.nodes, as.positions(m.nodes), false) {
			a.sameAsGiven()
		}
		return true, nil
	})
}
