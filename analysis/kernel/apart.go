package kernel

import (
	"cmp"
	"context"
	"math"
	"slices"
	"sync/atomic"
)

const (
	// wideGap is how far two nodes of a fresh layout stand apart at least. Where three stand so near, there
	// is still room between them for one that comes later: 100/√3 is more than MinGap.
	wideGap = 100

	roomEach     = 2   // areas of a square of that side, for each node in the layout's box before they make room
	crampedShare = 0.7 // of the nodes whose nearest contact stands nearer than that before they make room
	pushRounds   = 100
	nodesEach    = 256 // in a chunk
)

// apart turns a layout of a connected graph, scales it to map units and has its nodes make room for each other, by
// pushing as long as that helps. Who is in the way after that goes to the nearest free place.
func apart(ctx context.Context, g CSR, at []Point, pace *pace) error {
	lieAcross(at)
	factor := wideGap * max(1/cramped(g, at), jammed(at))
	for v, p := range at {
		at[v] = Point{float64(p.X * factor), float64(p.Y * factor)}
	}
	if err := makeRoom(ctx, at, pace); err != nil {
		return err
	}
	return settleApart(ctx, at)
}

// jammed is by how much a layout is too small for its nodes, were they to stand a unit apart: so much that
// pushing would only press them together. It counts the box of the layout as at least half as high as wide.
func jammed(at []Point) float64 {
	low, high := bounds(at)
	wide, tall := high.X-low.X, high.Y-low.Y
	area := max(wide*max(tall, wide/2), 1e-9)
	return math.Sqrt(roomEach * float64(len(at)-2) / area)
}

// cramped is the distance to the nearest contact that crampedShare of the nodes do not exceed.
func cramped(g CSR, at []Point) float64 {
	nearest := make([]float64, g.N())
	for v := range int32(g.N()) {
		nearest[v] = math.Inf(1)
		for _, w := range g.Of(v) {
			nearest[v] = min(nearest[v], distance(at[v], at[w]))
		}
	}
	slices.Sort(nearest)
	return max(nearest[int(crampedShare*float64(len(nearest)-1))], 1e-9)
}

// makeRoom pushes nodes away from who stands too near, all at once, round after round.
func makeRoom(ctx context.Context, at []Point, pace *pace) error {
	next := make([]Point, len(at))
	var c crowd
	for range pushRounds {
		c.build(at, wideGap)
		var pushing atomic.Bool
		err := eachChunk(ctx, len(at), nodesEach, func() func(from, to int) {
			return func(from, to int) {
				for v := from; v < to; v++ {
					var pushed bool
					next[v], pushed = c.pushed(at, int32(v))
					if pushed {
						pushing.Store(true)
					}
				}
			}
		})
		if err != nil {
			return err
		}
		copy(at, next)
		pace.spend(len(at))
		if !pushing.Load() {
			return nil
		}
	}
	return nil
}

// pushed is where a node goes that yields to all who stand too near: a little less than half of what is
// missing for each, since the other yields as well.
func (c *crowd) pushed(at []Point, v int32) (to Point, pushed bool) {
	const yields, more = 0.4, 1.01
	here := at[v]
	to = here
	x, y := c.of(here)
	for row := y - 1; row <= y+1; row++ {
		for _, w := range c.row(x, row) {
			d := distance(here, at[w])
			if d >= wideGap || w == v {
				continue
			}
			share := yields * (more*wideGap - d) / max(d, 1e-9)
			to.X += float64(share * (here.X - at[w].X))
			to.Y += float64(share * (here.Y - at[w].Y))
			pushed = true
		}
	}
	return to, pushed
}

// settleApart gives the nodes their final places, whole map units, from the middle outwards.
func settleApart(ctx context.Context, at []Point) error {
	low, high := bounds(at)
	middle := Point{(low.X + high.X) / 2, (low.Y + high.Y) / 2}
	order := make([]int32, len(at))
	out := make([]float64, len(at))
	for v, p := range at {
		order[v], out[v] = int32(v), distance(p, middle)
	}
	slices.SortFunc(order, func(v, w int32) int { return cmp.Or(cmp.Compare(out[v], out[w]), cmp.Compare(v, w)) })
	r := newRoom(at, MinGap)
	for i, v := range order {
		if i%checkEvery == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		at[v] = r.nearest(at[v])
		r.take(v)
	}
	return nil
}

func distance(p, q Point) float64 {
	dx, dy := p.X-q.X, p.Y-q.Y
	return math.Sqrt(float64(dx*dx) + float64(dy*dy))
}
