package gate

import (
	"context"
	"math"

	"spinweb/analysis"
	"spinweb/graph"
)

type Position struct{ X, Y int }

type ArrangementView struct {
	Draft, CanUndo, CanRedo bool
	Shared                  *SharedArrangement
}

type SharedArrangement struct {
	By    string
	At    graph.Date
	Newer bool
}

func (s *Session) arranged(_ context.Context, _ *sight, _ graph.AreaCode, _ analysis.NetKind, nodes []graph.ID, _ [][2]int32) ([]Position, ArrangementView, error) {
	side := int(math.Ceil(math.Sqrt(float64(len(nodes)))))
	at := make([]Position, len(nodes))
	for i := range at {
		at[i] = Position{i % side * 80, i / side * 80}
	}
	return at, ArrangementView{}, nil
}
