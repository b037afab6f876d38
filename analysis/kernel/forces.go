package kernel

import (
	"context"
	"math"
	"math/rand/v2"
)

// The forces of the bottom level, for bodies a distance of d apart, in units of their own.
const (
	longPull  = 0.1 // of a tie, times d
	shortPull = 8   // of a tie, times d/(1+d²): most at d = 1
	push      = 8   // of every two bodies, times 1/(d(1+d²))
)

const (
	opening      = 1.6  // how large a cell may look that acts as one body
	leavesEach   = 32   // of the tree, in a chunk
	firstStep    = 0.5  // the farthest that a body moves in the first round, in mean distances between bodies
	lastStep     = 0.02 // and in the last
	roundsAbove  = 50   // at every level above the bottom
	roundsBottom = 80   // and there
	closest      = 1e-4 // added to the squared distance of two bodies, so that no push is endless
)

// pulled lays out a connected graph by forces. The levels above the bottom come first, the coarsest
// from where chance puts its nodes, and each gives the next its start. They untangle with the forces of
// Fruchterman and Reingold: a tie pulls with d², two bodies push with 1/d, and a node counts as often as
// the nodes that it stands for. The bottom takes forces that leave off with distance, as those of the
// t-distribution do, which keep contacts nearer each other. Theirs lets bodies stand on one place; here the
// push grows without bound as they come near.
//
// T. M. J. Fruchterman and E. M. Reingold, Graph drawing by force-directed placement, Software: Practice
// and Experience 21(11), 1991, 1129-1164; F. Zhong, M. Xue, J. Zhang, F. Zhang, R. Ban, O. Deussen and
// Y. Wang, Force-directed graph layouts revisited: a new force based on the t-distribution, IEEE
// Transactions on Visualization and Computer Graphics, 2023, doi 10.1109/TVCG.2023.3238821.
func pulled(ctx context.Context, g CSR, random *rand.Rand, pace *pace) ([]Point, error) {
	levels, err := stages(ctx, g, random)
	if err != nil {
		return nil, err
	}
	pace.begin(levels)
	var at []Point
	for i := len(levels) - 1; i >= 0; i-- {
		here := levels[i]
		spacing := math.Sqrt(float64(g.N()) / float64(len(here.mass)))
		at = here.start(at, spacing, random)
		if i > 0 || len(levels) == 1 {
			err = here.settle(ctx, at, spacing, roundsAbove, here.untangled, pace)
		}
		if i == 0 && err == nil {
			err = here.settle(ctx, at, spacing, roundsBottom, here.gathered, pace)
		}
		if err != nil {
			return nil, err
		}
	}
	return at, nil
}

// start puts every node about where the node stands that it is part of, or anywhere where there is none.
func (s stage) start(above []Point, spacing float64, random *rand.Rand) []Point {
	at := make([]Point, len(s.mass))
	wide := spacing
	if above == nil {
		wide *= math.Sqrt(float64(len(at)))
	}
	for v := range at {
		at[v] = Point{float64(wide * (random.Float64() - 0.5)), float64(wide * (random.Float64() - 0.5))}
		if above != nil {
			from := above[s.part[v]]
			at[v] = Point{from.X + at[v].X, from.Y + at[v].Y}
		}
	}
	return at
}

// settle moves all nodes at once, round after round, as far as the forces say, but less and less far.
func (s stage) settle(ctx context.Context, at []Point, spacing float64, rounds int, force force, pace *pace) error {
	tree := newQuadtree(len(at))
	next := make([]Point, len(at))
	for round := range rounds {
		left := 1 - float64(round)/float64(rounds)
		most := spacing * (lastStep + float64(firstStep*float64(left*left)))
		tree.build(at, s.mass)
		err := eachChunk(ctx, len(tree.leaves), leavesEach, func() func(from, to int) {
			var list bodies
			return func(from, to int) {
				for _, leaf := range tree.leaves[from:to] {
					tree.felt(leaf, opening, &list)
					for _, v := range tree.order[tree.cells[leaf].from:tree.cells[leaf].to] {
						next[v] = towards(at[v], force(v, at, &list), most)
					}
				}
			}
		})
		if err != nil {
			return err
		}
		copy(at, next)
		pace.spend(forced * len(at))
	}
	return nil
}

// towards goes along a force, at most so far.
func towards(from, force Point, most float64) Point {
	if length := math.Sqrt(float64(force.X*force.X) + float64(force.Y*force.Y)); length > most {
		force.X, force.Y = force.X*(most/length), force.Y*(most/length)
	}
	return Point{from.X + force.X, from.Y + force.Y}
}

// force is what moves node v, where at tells where all nodes are and the list what pushes it.
type force func(v int32, at []Point, list *bodies) Point

// untangled is the force on a node of a level above the bottom, for each node that it stands for.
func (s stage) untangled(v int32, at []Point, list *bodies) Point {
	here := at[v]
	var sum Point
	ys, ms := list.y[:len(list.x)], list.m[:len(list.x)]
	for i, x := range list.x {
		dx, dy := here.X-x, here.Y-ys[i]
		f := ms[i] / (closest + float64(dx*dx) + float64(dy*dy))
		sum.X += float64(f * dx)
		sum.Y += float64(f * dy)
	}
	first := int(s.ties.g.off[v])
	for k, w := range s.ties.g.Of(v) {
		dx, dy := at[w].X-here.X, at[w].Y-here.Y
		f := math.Sqrt(float64(dx*dx)+float64(dy*dy)) / s.mass[v]
		if s.ties.strength != nil {
			f *= s.ties.strength[first+k]
		}
		sum.X += float64(f * dx)
		sum.Y += float64(f * dy)
	}
	return sum
}

// gathered is the force on a node of the bottom level.
func (s stage) gathered(v int32, at []Point, list *bodies) Point {
	here := at[v]
	var sum Point
	ys, ms := list.y[:len(list.x)], list.m[:len(list.x)]
	for i, x := range list.x {
		dx, dy := here.X-x, here.Y-ys[i]
		d2 := closest + float64(dx*dx) + float64(dy*dy)
		f := push * ms[i] / (d2 + float64(d2*d2))
		sum.X += float64(f * dx)
		sum.Y += float64(f * dy)
	}
	for _, w := range s.ties.g.Of(v) {
		dx, dy := at[w].X-here.X, at[w].Y-here.Y
		f := longPull + shortPull/(1+float64(dx*dx)+float64(dy*dy))
		sum.X += float64(f * dx)
		sum.Y += float64(f * dy)
	}
	return sum
}
