package gate

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"

	"spinweb/analysis"
	"spinweb/graph"
	"spinweb/graph/internal/arrangement"
)

// laidOut is where the automatic arrangement puts nodes.
type laidOut struct {
	nodes []graph.ID
	at    positions
}

// Room returns about how many bytes it takes, beside the positions.
func (l laidOut) Room() int { return 16 * len(l.nodes) }

// layingOut returns the automatic arrangement of a map with a seed, or how far the work on it is.
type layingOut func(ctx context.Context, revision graph.Revision, m onMap, seed uint64) (laidOut, *Progress, error)

// mostAtOnce is how many nodes are laid out in less time than a request waits (analysis/LAYOUT.md). More is long
// work.
const mostAtOnce = 10_000

// layOut works the automatic arrangement of a map out. While somebody writes, one that took long may be of what
// this viewer saw a little earlier: without who has come since, and with who has gone.
func (s *Session) layOut(ctx context.Context, revision graph.Revision, m onMap, seed uint64) (laidOut, *Progress, error) {
	its := order{s.ownTurn(), fmt.Sprintf("layout %d of %s", seed, m.name), revision}
	if len(m.nodes) > mostAtOnce {
		its.turn = longWork
	}
	return worked(ctx, s, its, func(ctx context.Context, step advance) (laidOut, error) {
		at, err := s.gate.automatic(ctx, revision, m, seed, step)
		return laidOut{m.nodes, at}, err
	})
}

// positions are an answer of which the memo counts the room.
type positions []arrangement.Position

// Room returns about how many bytes they take.
func (p positions) Room() int { return 8 * len(p) }

// automatic works out the automatic arrangement with a seed, and tells step how far it is. Whoever sees the same
// gets the same, and it is worked out once.
func (g *Gate) automatic(ctx context.Context, revision graph.Revision, m onMap, seed uint64, step advance) (positions, error) {
	sum := sha256.New()
	sum.Write(binary.BigEndian.AppendUint64(nil, seed))
	for _, id := range m.nodes {
		sum.Write(append([]byte(id), 0))
	}
	for _, link := range m.links {
		sum.Write(binary.BigEndian.AppendUint32(binary.BigEndian.AppendUint32(nil, uint32(link[0])), uint32(link[1])))
	}
	key := "arrangement " + hex.EncodeToString(sum.Sum(nil))
	return recall(ctx, g.memo, revision, key, func(ctx context.Context) (positions, error) {
		points, err := analysis.Arrange(ctx, len(m.nodes), m.links, seed, step)
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
