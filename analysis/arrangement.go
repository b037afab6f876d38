package analysis

import (
	"context"

	"spinweb/analysis/kernel"
)

// Point is a place on a map, in map units: X to the right, Y downwards.
type Point = kernel.Point

// Arrange places the nodes of a map and tells how far it is, as kernel.Layout does. links are pairs of nodes.
func Arrange(ctx context.Context, nodes int, links [][2]int32, seed uint64, step func(done, of int)) ([]Point, error) {
	g, err := kernel.NewCSR(nodes, links)
	if err != nil {
		return nil, err
	}
	return kernel.Layout(ctx, g, seed, step)
}

// ArrangeBeside gives the nodes that have no place yet one beside their contacts and moves nobody, as
// kernel.Beside does: at and placed are by node, and links are pairs of nodes.
func ArrangeBeside(ctx context.Context, links [][2]int32, at []Point, placed []bool) error {
	g, err := kernel.NewCSR(len(at), links)
	if err != nil {
		return err
	}
	return kernel.Beside(ctx, g, at, placed)
}
