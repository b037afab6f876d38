package kernel

import (
	"cmp"
	"math"
	"slices"
)

const (
	partsGap = 2 * wideGap // between the boxes of two components: more than most contacts are apart
	aspect   = 1.5         // of the whole: wider than high, as screens are
)

// box is a component with its bounds.
type box struct {
	nodes     []int32
	low, high Point
}

func boxOf(at []Point, nodes []int32) box {
	b := box{nodes, Point{math.Inf(1), math.Inf(1)}, Point{math.Inf(-1), math.Inf(-1)}}
	for _, v := range nodes {
		b.low = Point{min(b.low.X, at[v].X), min(b.low.Y, at[v].Y)}
		b.high = Point{max(b.high.X, at[v].X), max(b.high.Y, at[v].Y)}
	}
	return b
}

func (b box) width() float64  { return b.high.X - b.low.X + partsGap }
func (b box) height() float64 { return b.high.Y - b.low.Y + partsGap }

// pack puts components on shelves, the highest first, beginning at (0, 0), and below them the nodes without
// ties, in rows as long as the widest shelf.
//
// E. G. Coffman, M. R. Garey, D. S. Johnson and R. E. Tarjan, Performance bounds for level-oriented
// two-dimensional packing algorithms, SIAM Journal on Computing 9(4), 1980, 808-826: next
// fit, decreasing height.
func pack(at []Point, parts [][]int32, alone []int32) {
	boxes, width := boxesOf(at, parts, float64(len(alone)*wideGap*wideGap))
	below := shelve(at, boxes, Point{}, width)
	lineUp(at, alone, below, width)
}

// boxesOf returns the boxes, the highest first, and how wide shelves should be for them and for more area.
func boxesOf(at []Point, parts [][]int32, area float64) (boxes []box, width float64) {
	boxes = make([]box, len(parts))
	for i, nodes := range parts {
		boxes[i] = boxOf(at, nodes)
		area += float64(boxes[i].width() * boxes[i].height())
		width = max(width, boxes[i].width())
	}
	slices.SortStableFunc(boxes, func(a, b box) int { return cmp.Compare(b.height(), a.height()) })
	return boxes, max(width, math.Sqrt(aspect*area))
}

// shelve moves the boxes to shelves of that width from a corner on, and returns where the last shelf ends.
func shelve(at []Point, boxes []box, corner Point, width float64) (below float64) {
	x, y := 0.0, corner.Y
	below = y
	for _, b := range boxes {
		if x > 0 && x+b.width() > width {
			x, y = 0, below
		}
		for _, v := range b.nodes {
			at[v] = whole(Point{at[v].X - b.low.X + corner.X + x, at[v].Y - b.low.Y + y})
		}
		x += b.width()
		below = max(below, y+b.height())
	}
	return below
}

func lineUp(at []Point, alone []int32, below, width float64) {
	each := int(width / wideGap)
	for i, v := range alone {
		at[v] = Point{float64(i % each * wideGap), below + float64(i/each*wideGap)}
	}
}
