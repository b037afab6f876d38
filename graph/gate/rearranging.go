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

// rearrangement makes one change of an arrangement and reports whether it changed anything; or how far the work is
// that must come first, and then it changed nothing.
type rearrangement func(*rearranging, *arrangement.Arrangement) (bool, *Progress, error)

// rearrange changes the viewer's own arrangement by what change makes of it, and says how it stands then; or how
// far the work is that must come first. Then nothing is changed, and the same request later gets the rest. An
// area that the viewer may not see gives NotFoundKind. A request that came before under the same idempotency
// key changes nothing more; another one under that key, also of another map, gives KeyReusedKind.
func (s *Session) rearrange(ctx context.Context, action graph.Action, of ArrangementOf, change rearrangement) (ArrangementView, *Progress, error) {
	var none ArrangementView
	s.begins(mapTopic(of, graph.Date{}))
	sight, err := s.look(ctx, action)
	if err != nil {
		return none, nil, err
	}
	if sight.Of(graph.ID(of.Area)) == graph.Hidden {
		return none, nil, graph.NotFound()
	}
	r := &rearranging{session: s, sight: sight, of: of}
	if r.shared, _, err = s.given(ctx, sight, of); err != nil {
		return none, nil, err
	}
	free, err := s.bindKey(ctx, of)
	if err != nil {
		return none, nil, err
	}
	var progress *Progress
	a, err := s.changeArrangement(ctx, of, func(a *arrangement.Arrangement) (changed bool, err error) {
		if done, err := s.repeats(a); err != nil || done {
			return false, err
		}
		changed, progress, err = change(r, a)
		if changed && s.key() != "" {
			a.Remember(s.key(), s.under.Retry.Fingerprint)
		}
		return changed, err
	})
	if err != nil {
		return none, nil, errors.Join(err, free(ctx))
	}
	if progress != nil {
		return none, progress, nil
	}
	return r.sight.arrangementView(a, r.shared), nil, nil
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

// onMap returns who is on the map today, as far as the viewer may see, or how far the work on that is.
func (r *rearranging) onMap(ctx context.Context) (onMap, *Progress, error) {
	if r.seen != nil {
		return *r.seen, nil, nil
	}
	charted, progress, err := r.session.chart(ctx, r.of.Net, Filter{Area: r.of.Area})
	if err != nil || progress != nil {
		return onMap{}, progress, err
	}
	m := charted.onMap()
	r.sight, r.seen = charted.sight, &m
	return m, nil, nil
}

// settled gives everybody a place who is on the map today, and returns who that is; or how far the work on that
// is.
func (r *rearranging) settled(ctx context.Context, a *arrangement.Arrangement) (m onMap, changed bool, progress *Progress, err error) {
	if m, progress, err = r.onMap(ctx); err != nil || progress != nil {
		return onMap{}, false, progress, err
	}
	changed, progress, err = settle(ctx, r.sight.now.Revision(), a, r.shared, m, r.session.layOut)
	return m, changed, progress, err
}

// afresh gives everybody on a map a place as if nobody ever had one: as the team was given it, nil for nothing,
// and else by an automatic arrangement with a seed.
func (r *rearranging) afresh(ctx context.Context, seed uint64, shared *arrangement.Given, m onMap) ([]arrangement.Position, *Progress, error) {
	anew := arrangement.New(seed)
	if _, progress, err := settle(ctx, r.sight.now.Revision(), anew, shared, m, r.session.layOut); err != nil || progress != nil {
		return nil, progress, err
	}
	return anew.Positions(m.nodes), nil, nil
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
// that is hidden, or not on the viewer's map, gives NotFoundKind, and then nothing is moved. Where nobody arranged
// a large area yet, it returns how far the work on that is.
func (s *Session) MoveNodes(ctx context.Context, of ArrangementOf, moves []Move) (ArrangementView, *Progress, error) {
	if err := checkMoves(moves); err != nil {
		return ArrangementView{}, nil, err
	}
	ids := make([]graph.ID, len(moves))
	for i, move := range moves {
		ids[i] = move.ID
	}
	return s.rearrange(ctx, graph.ArrangeMap, of, func(r *rearranging, a *arrangement.Arrangement) (bool, *Progress, error) {
		if slices.ContainsFunc(ids, func(id graph.ID) bool { return r.sight.Of(id) == graph.Hidden }) {
			return false, nil, graph.NotFound()
		}
		settled := false
		if !a.Knows(ids...) {
			var progress *Progress
			var err error
			if _, settled, progress, err = r.settled(ctx, a); err != nil || progress != nil {
				return false, progress, err
			}
			if !a.Knows(ids...) {
				return false, nil, graph.NotFound()
			}
		}
		return a.Move(moves) || settled, nil, nil
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

// Rearrange gives everybody on the map of today a new automatic arrangement, as one step. Of a large area it
// returns how far the work on that is, and whoever asks on gets the step once that is done.
func (s *Session) Rearrange(ctx context.Context, of ArrangementOf) (ArrangementView, *Progress, error) {
	return s.rearrange(ctx, graph.ArrangeMap, of, func(r *rearranging, a *arrangement.Arrangement) (bool, *Progress, error) {
		m, settled, progress, err := r.settled(ctx, a)
		if err != nil || progress != nil {
			return false, progress, err
		}
		to, progress, err := r.afresh(ctx, a.NextSeed(), nil, m)
		if err != nil || progress != nil {
			return false, progress, err
		}
		return a.Rearrange(m.nodes, to, true) || settled, nil, nil
	})
}

// UndoArrangement takes the viewer's last step back. Without one it changes nothing.
func (s *Session) UndoArrangement(ctx context.Context, of ArrangementOf) (ArrangementView, error) {
	return s.step(ctx, of, (*arrangement.Arrangement).Undo)
}

// RedoArrangement does the step again that the viewer took back last. Without one it changes nothing.
func (s *Session) RedoArrangement(ctx context.Context, of ArrangementOf) (ArrangementView, error) {
	return s.step(ctx, of, (*arrangement.Arrangement).Redo)
}

// step goes back or forth among the steps that were taken, for which nothing is worked out.
func (s *Session) step(ctx context.Context, of ArrangementOf, step func(*arrangement.Arrangement) (bool, error)) (ArrangementView, error) {
	view, _, err := s.rearrange(ctx, graph.ArrangeMap, of, func(_ *rearranging, a *arrangement.Arrangement) (bool, *Progress, error) {
		changed, err := step(a)
		return changed, nil, err
	})
	return view, err
}

// ShareArrangement lets the viewer's team have the own arrangement, of it what the viewer may see. The others
// hear that there is a newer one, and keep their own until they take it over. Where nobody arranged a large area
// yet, it returns how far the work on that is.
func (s *Session) ShareArrangement(ctx context.Context, of ArrangementOf) (ArrangementView, *Progress, error) {
	return s.rearrange(ctx, graph.ShareMap, of, func(r *rearranging, a *arrangement.Arrangement) (bool, *Progress, error) {
		_, _, progress, err := r.settled(ctx, a)
		if err != nil || progress != nil {
			return false, progress, err
		}
		if r.shared, err = s.give(ctx, r.sight, of, a); err != nil {
			return false, nil, err
		}
		a.Gave(r.shared.At)
		return true, nil, nil
	})
}

// AdoptArrangement takes over how the viewer's team was given it last, as one step: of it what the viewer may
// see, and the rest beside their contacts. If the team was given nothing it changes nothing. Where that leaves a
// large area to be arranged, it returns how far the work on that is.
func (s *Session) AdoptArrangement(ctx context.Context, of ArrangementOf) (ArrangementView, *Progress, error) {
	return s.rearrange(ctx, graph.ArrangeMap, of, func(r *rearranging, a *arrangement.Arrangement) (bool, *Progress, error) {
		m, settled, progress, err := r.settled(ctx, a)
		if err != nil || progress != nil || r.shared == nil {
			return settled, progress, err
		}
		to, progress, err := r.afresh(ctx, a.Seed(), r.shared, m)
		if err != nil || progress != nil {
			return false, progress, err
		}
		a.Rearrange(m.nodes, to, false)
		a.TookOver(r.shared.At)
		return true, nil, nil
	})
}
