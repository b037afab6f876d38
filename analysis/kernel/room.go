package kernel

import "math"

// room knows where nodes stand, in squares with sides of a gap, and finds free places: whole map units from
// which everybody is at least a gap away.
type room struct {
	gap  float64
	at   []Point
	next []int32            // by node: another node of the same square, or -1
	last map[[2]int32]int32 // by square: one of its nodes
}

func newRoom(at []Point, gap float64) *room {
	return &room{gap: gap, at: at, next: make([]int32, len(at)), last: make(map[[2]int32]int32, len(at))}
}

func (r *room) square(p Point) [2]int32 {
	return [2]int32{int32(math.Floor(p.X / r.gap)), int32(math.Floor(p.Y / r.gap))}
}

// take has node v stand at its point.
func (r *room) take(v int32) {
	s := r.square(r.at[v])
	r.next[v] = r.in(s)
	r.last[s] = v
}

// in is one of the nodes of a square, or -1.
func (r *room) in(s [2]int32) int32 {
	if v, some := r.last[s]; some {
		return v
	}
	return -1
}

// free tells whether everybody stands at least a gap from a point.
func (r *room) free(p Point) bool {
	s := r.square(p)
	for x := s[0] - 1; x <= s[0]+1; x++ {
		for y := s[1] - 1; y <= s[1]+1; y++ {
			for v := r.in([2]int32{x, y}); v >= 0; v = r.next[v] {
				if distance(r.at[v], p) < r.gap {
					return false
				}
			}
		}
	}
	return true
}

// nearest finds the free place nearest to a point, to about a map unit. Such a place is the point itself, or
// stands a gap away from somebody, on the line to the point, or from two people at once. It looks at whoever
// stands near the point, square ring by square ring, until those farther out can give no nearer place.
func (r *room) nearest(to Point) Point {
	s := search{room: r, to: to, least: math.Inf(1)}
	s.consider(to)
	middle := r.square(to)
	for ring := int32(0); float64(ring-2)*r.gap < s.least; ring++ {
		for x := middle[0] - ring; x <= middle[0]+ring; x++ {
			stride := max(2*ring, 1)
			if x == middle[0]-ring || x == middle[0]+ring {
				stride = 1
			}
			for y := middle[1] - ring; y <= middle[1]+ring; y += stride {
				for v := r.in([2]int32{x, y}); v >= 0; v = r.next[v] {
					s.beside(v)
				}
			}
		}
	}
	return s.best
}

// search is the best that was found so far.
type search struct {
	room  *room
	to    Point
	best  Point
	least float64 // from the point to the best
}

// rounding is how much farther out a place is sought, so that it stays free at the nearest whole map units.
const rounding = 0.75

// beside considers the places a gap from v: the one on the line to the point, and those that are a gap from
// somebody else as well.
func (s *search) beside(v int32) {
	here, reach := s.room.at[v], s.room.gap+rounding
	if d := distance(here, s.to); d > 0 {
		s.consider(Point{here.X + float64((s.to.X-here.X)*(reach/d)), here.Y + float64((s.to.Y-here.Y)*(reach/d))})
	} else {
		s.consider(Point{here.X + reach, here.Y})
		s.consider(Point{here.X - reach, here.Y})
		s.consider(Point{here.X, here.Y + reach})
		s.consider(Point{here.X, here.Y - reach})
	}
	square := s.room.square(here)
	for x := square[0] - 3; x <= square[0]+3; x++ {
		for y := square[1] - 3; y <= square[1]+3; y++ {
			for w := s.room.in([2]int32{x, y}); w >= 0; w = s.room.next[w] {
				s.between(here, s.room.at[w], reach)
			}
		}
	}
}

// between considers the two places that are at the reach from both.
func (s *search) between(p, q Point, reach float64) {
	d := distance(p, q)
	if d == 0 || d > 2*reach {
		return
	}
	aside := math.Sqrt(max(float64(reach*reach)-float64(d*d/4), 0)) / d
	middle := Point{(p.X + q.X) / 2, (p.Y + q.Y) / 2}
	x, y := float64((q.Y-p.Y)*aside), float64((p.X-q.X)*aside)
	s.consider(Point{middle.X + x, middle.Y + y})
	s.consider(Point{middle.X - x, middle.Y - y})
}

func (s *search) consider(p Point) {
	p = whole(p)
	if d := distance(p, s.to); d < s.least && s.room.free(p) {
		s.best, s.least = p, d
	}
}

// whole rounds to map units, and to 0 rather than -0.
func whole(p Point) Point { return Point{math.Round(p.X) + 0, math.Round(p.Y) + 0} }
