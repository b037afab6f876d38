package gate

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"time"

	"spinweb/analysis"
	"spinweb/graph"
	"spinweb/graph/internal/arrangement"
	"spinweb/graph/internal/store"
)

const (
	arrangementCell = "arrangement"      // one for each area, net and viewer
	givenCell       = "givenArrangement" // one for each area, net and team
	arrangeTries    = 32                 // how often somebody gives way to another who writes the same cell

	arrangementKept = 2 * 365 * 24 * time.Hour // after its viewer last looked, give or take half of it
)

// ArrangementOf names an arrangement: that of an area's net for the viewer who asks.
type ArrangementOf struct {
	Area graph.AreaCode
	Net  analysis.NetKind
}

// seed is that of the first automatic arrangement.
func (of ArrangementOf) seed() uint64 {
	sum := sha256.Sum256([]byte(string(of.Area) + "\x00" + string(of.Net)))
	return binary.BigEndian.Uint64(sum[:])
}

// cell names the cell of a viewer's own arrangement. It belongs to the account, in the demo to the person, so
// that it goes when these are erased.
func (of ArrangementOf) cell(v Viewer) store.Cell {
	return store.Cell{Kind: arrangementCell, Key: fmt.Sprintf("%s %s %s", of.Area, of.Net, v.whose()), Subject: cmp.Or(v.account, v.person)}
}

// arrangement reads the own arrangement of a viewer, an empty one where there is none, with the cell in which
// it is to be kept. One that cannot be read counts as none, so that it keeps nobody from the map.
func (s *Session) arrangement(ctx context.Context, of ArrangementOf) (*arrangement.Arrangement, store.Cell, error) {
	cell, err := s.gate.store.Cells().Get(ctx, arrangementCell, of.cell(s.viewer).Key, s.gate.moment())
	if graph.KindOf(err) == graph.NotFoundKind {
		return arrangement.New(of.seed()), of.cell(s.viewer), nil
	}
	if err != nil {
		return nil, store.Cell{}, fmt.Errorf("read how the nodes stand: %w", err)
	}
	a, err := arrangement.Decode(cell.Value)
	if err != nil {
		s.gate.log.Warn("where nodes stood begins anew", "error", err.Error())
		return arrangement.New(of.seed()), cell, nil
	}
	return a, cell, nil
}

func (s *Session) keepArrangement(ctx context.Context, cell store.Cell, a *arrangement.Arrangement) error {
	cell.Value, cell.Expires = a.Encode(), s.gate.moment().Add(arrangementKept)
	_, err := s.gate.store.Cells().Put(ctx, cell, s.gate.moment())
	return err
}

// ages reports whether a cell that is kept loses its time by and by, so that who looks renews it.
func (s *Session) ages(cell store.Cell) bool {
	return cell.Version != 0 && cell.Expires.Sub(s.gate.moment()) < arrangementKept/2
}

// changeArrangement changes the viewer's own arrangement, which another tab or server may be changing too:
// then change is called again with what that made of it. It is kept if change says that anything changed.
func (s *Session) changeArrangement(ctx context.Context, of ArrangementOf, change func(*arrangement.Arrangement) (bool, error)) (*arrangement.Arrangement, error) {
	for range arrangeTries {
		a, cell, err := s.arrangement(ctx, of)
		if err != nil {
			return nil, err
		}
		changed, err := change(a)
		if err != nil || !changed {
			return a, err
		}
		if err = s.keepArrangement(ctx, cell, a); graph.KindOf(err) != graph.StaleKind {
			return a, err
		}
	}
	return nil, graph.Unavailable(fmt.Errorf("an arrangement changed %d times", arrangeTries))
}
