package kernel

import (
	"context"
	"math"
)

// parts places the components of which nobody has a place, below everybody who has one.
func (b *besider) parts(ctx context.Context, parts [][]int32) error {
	var left [][]int32
	for _, nodes := range parts {
		if !b.placed[nodes[0]] {
			left = append(left, nodes)
		}
	}
	corner, end := b.below()
	if err := drawParts(ctx, b.g, left, b.at, 0, &pace{}); err != nil {
		return err
	}
	boxes, width := boxesOf(b.at, left, 0)
	shelve(b.at, boxes, corner, max(width, end-corner.X))
	for _, nodes := range left {
		for _, v := range nodes {
			b.put(v, b.at[v])
		}
	}
	return nil
}

// below is where the next row begins below all placed nodes, and how far to the right it may go.
func (b *besider) below() (corner Point, end float64) {
	low, high := Point{math.Inf(1), math.Inf(1)}, Point{math.Inf(-1), math.Inf(-1)}
	for v, p := range b.at {
		if b.placed[v] {
			low = Point{min(low.X, p.X), min(low.Y, p.Y)}
			high = Point{max(high.X, p.X), max(high.Y, p.Y)}
		}
	}
	if low.X > high.X {
		return Point{}, 0
	}
	return whole(Point{low.X, high.Y + partsGap}), high.X
}

// alone places the nodes without ties in rows, from the lowest that is placed on, or from below everybody.
func (b *besider) alone(ctx context.Context, alone []int32) error {
	next, end := b.below()
	left := next.X
	end = max(end, left+float64(math.Sqrt(float64(len(alone)))*wideGap))
	if last, some := b.lowest(alone); some {
		next = whole(last)
		left = next.X - float64(math.Floor((next.X-left)/wideGap)*wideGap)
	}
	for i, v := range alone {
		if i%checkEvery == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		if b.placed[v] {
			continue
		}
		for !b.room.free(next) {
			next.X += wideGap
			if next.X > end {
				next = Point{left, next.Y + wideGap}
			}
		}
		b.put(v, next)
	}
	return nil
}

// lowest is where the lowest placed one of these nodes stands, of equally low ones that farthest right.
func (b *besider) lowest(nodes []int32) (at Point, some bool) {
	for _, v := range nodes {
		p := b.at[v]
		if b.placed[v] && (!some || p.Y > at.Y || p.Y == at.Y && p.X > at.X) {
			at, some = p, true
		}
	}
	return at, some
}
