package kernel

import "math"

// crowd lists bodies by square, to find who stands within a square's side of a point. It holds still: build
// it again when they have moved.
type crowd struct {
	side          float64
	low           Point
	across, along int32
	first         []int32 // by square: where its bodies begin
	members       []int32
	square        []int32 // by body
}

// build lists bodies by squares with sides of reach or, where that would take far more squares than there
// are bodies, of more. O(n) time.
func (c *crowd) build(at []Point, reach float64) {
	low, high := bounds(at)
	c.low, c.side = low, reach
	width, height := high.X-low.X, high.Y-low.Y
	for (width/c.side+1)*(height/c.side+1) > float64(4*len(at)+64) {
		c.side *= 2
	}
	c.across, c.along = int32(width/c.side)+1, int32(height/c.side)+1
	c.square = resized(c.square, len(at))
	c.first = resized(c.first, int(c.across*c.along)+1)
	clear(c.first)
	for v, p := range at {
		x, y := c.of(p)
		c.square[v] = y*c.across + x
		c.first[c.square[v]+1]++
	}
	for s := range c.first[1:] {
		c.first[s+1] += c.first[s]
	}
	c.members = resized(c.members, len(at))
	for v := len(at) - 1; v >= 0; v-- {
		s := c.square[v] + 1
		c.first[s]--
		c.members[c.first[s]] = int32(v)
	}
	copy(c.first, c.first[1:])
	c.first[len(c.first)-1] = int32(len(at))
}

func (c *crowd) of(p Point) (x, y int32) {
	return int32(math.Floor((p.X - c.low.X) / c.side)), int32(math.Floor((p.Y - c.low.Y) / c.side))
}

// resized is a list of n, of the same room where that does.
func resized(list []int32, n int) []int32 {
	if cap(list) < n {
		return make([]int32, n)
	}
	return list[:n]
}

// row lists the bodies in the squares x-1, x and x+1 of row y.
func (c *crowd) row(x, y int32) []int32 {
	if y < 0 || y >= c.along {
		return nil
	}
	from, to := y*c.across+max(x-1, 0), y*c.across+min(x+1, c.across-1)
	return c.members[c.first[from]:c.first[to+1]]
}
