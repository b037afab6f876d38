package kernel

import "math"

const (
	bucket  = 8  // points at which a cell is not divided any more
	deepest = 40 // divisions, after which the points of a cell count as one place
)

// quadtree divides bodies in the plane into square cells, cells into four, until few bodies are left in
// each. Its cells stand in preorder, so that a walk needs no stack: below a cell comes the next, and beside
// it the one at after. What it was built of last time makes the next building quick.
type quadtree struct {
	order   []int32 // the bodies, those of a cell behind each other
	x, y, m []float64
	cells   []cell
	leaves  []int32 // the cells that are not divided
	pending []square
	open    []int32
}

// cell is a square with bodies.
type cell struct {
	x, y, mass float64 // their centre of mass, and their mass together
	size       float64 // of the square's side
	from, to   int32   // in order
	after      int32   // the first cell that is not below it
	leaf       bool
}

// square is a cell that is yet to be made.
type square struct {
	x, y, half float64 // its middle
	from, to   int32
	depth      int
}

func newQuadtree(n int) *quadtree {
	q := &quadtree{order: make([]int32, n), x: make([]float64, n), y: make([]float64, n), m: make([]float64, n)}
	for v := range q.order {
		q.order[v] = int32(v)
	}
	return q
}

// build makes the cells of bodies that stand at these points. O(n log n) time.
func (q *quadtree) build(at []Point, mass []float64) {
	q.cells, q.leaves, q.open = q.cells[:0], q.leaves[:0], q.open[:0]
	q.pending = append(q.pending[:0], around(at))
	for len(q.pending) > 0 {
		s := q.pending[len(q.pending)-1]
		q.pending = q.pending[:len(q.pending)-1]
		q.enter(s)
		if s.to-s.from > bucket && s.depth < deepest {
			q.divide(s, at)
			continue
		}
		last := int32(len(q.cells) - 1)
		q.cells[last].leaf = true
		q.leaves = append(q.leaves, last)
	}
	q.close(int32(len(at)))
	for i, v := range q.order {
		q.x[i], q.y[i], q.m[i] = at[v].X, at[v].Y, mass[v]
	}
	q.weigh()
}

// around is the square that holds all points.
func around(at []Point) square {
	low, high := bounds(at)
	half := max(high.X-low.X, high.Y-low.Y) / 2
	return square{x: (low.X + high.X) / 2, y: (low.Y + high.Y) / 2, half: half, to: int32(len(at))}
}

// enter makes the cell of a square, and closes those that end before it.
func (q *quadtree) enter(s square) {
	q.close(s.from)
	q.open = append(q.open, int32(len(q.cells)))
	q.cells = append(q.cells, cell{size: 2 * s.half, from: s.from, to: s.to})
}

func (q *quadtree) close(before int32) {
	for len(q.open) > 0 {
		last := q.open[len(q.open)-1]
		if q.cells[last].to > before {
			return
		}
		q.cells[last].after = int32(len(q.cells))
		q.open = q.open[:len(q.open)-1]
	}
}

// divide orders the bodies of a square by quarter and has the quarters with bodies wait for their turn.
func (q *quadtree) divide(s square, at []Point) {
	middle := q.part(s.from, s.to, func(v int32) bool { return at[v].Y < s.y })
	left := func(v int32) bool { return at[v].X < s.x }
	ends := [5]int32{s.from, q.part(s.from, middle, left), middle, q.part(middle, s.to, left), s.to}
	half := s.half / 2
	for quarter := 3; quarter >= 0; quarter-- {
		from, to := ends[quarter], ends[quarter+1]
		if from == to {
			continue
		}
		x, y := s.x-half, s.y-half
		if quarter&1 == 1 {
			x = s.x + half
		}
		if quarter >= 2 {
			y = s.y + half
		}
		q.pending = append(q.pending, square{x, y, half, from, to, s.depth + 1})
	}
}

// part puts the bodies of which it is true first, and returns where the others begin.
func (q *quadtree) part(from, to int32, first func(v int32) bool) int32 {
	for {
		for from < to && first(q.order[from]) {
			from++
		}
		for from < to && !first(q.order[to-1]) {
			to--
		}
		if from >= to {
			return from
		}
		q.order[from], q.order[to-1] = q.order[to-1], q.order[from]
	}
}

// weigh finds the centre of mass of every cell, the last first, so that what lies below a cell comes before.
func (q *quadtree) weigh() {
	for i := len(q.cells) - 1; i >= 0; i-- {
		c := &q.cells[i]
		var x, y, mass float64
		add := func(atX, atY, m float64) {
			x += float64(m * atX)
			y += float64(m * atY)
			mass += m
		}
		if c.leaf {
			for k := c.from; k < c.to; k++ {
				add(q.x[k], q.y[k], q.m[k])
			}
		} else {
			for below := int32(i + 1); below < c.after; below = q.cells[below].after {
				add(q.cells[below].x, q.cells[below].y, q.cells[below].mass)
			}
		}
		c.x, c.y, c.mass = x/mass, y/mass, mass
	}
}

// bodies are masses at places, to be felt from one place.
type bodies struct{ x, y, m []float64 }

// felt lists what the bodies of a leaf feel: the bodies near it one by one, and for each cell that looks
// smaller from there than opening, all its bodies as one at their centre of mass.
func (q *quadtree) felt(leaf int32, opening float64, list *bodies) {
	list.x, list.y, list.m = list.x[:0], list.y[:0], list.m[:0]
	here := q.cells[leaf]
	low, high := Point{math.Inf(1), math.Inf(1)}, Point{math.Inf(-1), math.Inf(-1)}
	for k := here.from; k < here.to; k++ {
		low = Point{min(low.X, q.x[k]), min(low.Y, q.y[k])}
		high = Point{max(high.X, q.x[k]), max(high.Y, q.y[k])}
	}
	for i := int32(0); i < int32(len(q.cells)); {
		c := &q.cells[i]
		dx, dy := max(low.X-c.x, c.x-high.X, 0), max(low.Y-c.y, c.y-high.Y, 0)
		switch {
		case float64(c.size*c.size) < float64(opening*opening)*(float64(dx*dx)+float64(dy*dy)):
			list.x, list.y, list.m = append(list.x, c.x), append(list.y, c.y), append(list.m, c.mass)
			i = c.after
		case c.leaf:
			list.x = append(list.x, q.x[c.from:c.to]...)
			list.y = append(list.y, q.y[c.from:c.to]...)
			list.m = append(list.m, q.m[c.from:c.to]...)
			i = c.after
		default:
			i++
		}
	}
}
