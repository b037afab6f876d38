package analysis

import (
	"encoding/json"
	"math"

	"spinweb/graph"
)

// Outline is the border of an area as a GeoJSON MultiPolygon (RFC 7946) in longitude and latitude: polygons
// of closed rings, of which the first is the border and the others are holes.
type Outline struct {
	Type        string           `json:"type" enum:"MultiPolygon"`
	Coordinates [][][][2]float64 `json:"coordinates" nullable:"false" doc:"Polygons of closed rings of longitude and latitude"`
}

// outlineOf reads the outline of an area; nil where it has none.
func outlineOf(area *graph.Actor) *Outline {
	text := area.Attributes.Plain("outline")
	if text == "" {
		return nil
	}
	var outline Outline
	if json.Unmarshal([]byte(text), &outline) != nil || len(outline.Coordinates) == 0 {
		return nil
	}
	return &outline
}

// frame is a rectangle in degrees. The zero frame holds nothing.
type frame struct {
	west, south, east, north float64
	filled                   bool
}

func (f *frame) add(o *Outline) {
	if o == nil {
		return
	}
	for _, polygon := range o.Coordinates {
		for _, ring := range polygon {
			for _, p := range ring {
				if !f.filled {
					*f = frame{p[0], p[1], p[0], p[1], true}
				}
				f.west, f.east = min(f.west, p[0]), max(f.east, p[0])
				f.south, f.north = min(f.south, p[1]), max(f.north, p[1])
			}
		}
	}
}

// wider returns the frame with a margin of a part of its size on every side, and east and west with as much as
// a drawing has that is so many times as wide as it is tall.
func (f frame) wider(part, wide float64) frame {
	shrink := f.plane().shrink
	y := (f.north - f.south) * part
	x := max((f.east-f.west)*part, ((f.north-f.south)*wide/shrink-(f.east-f.west))/2)
	return frame{f.west - x, f.south - y, f.east + x, f.north + y, f.filled}
}

func (f frame) meets(other frame) bool {
	return f.filled && other.filled && f.west <= other.east && other.west <= f.east && f.south <= other.north && other.south <= f.north
}

// plane turns degrees into lengths that are equal in all directions around one latitude: an equirectangular
// projection, which over a municipality is off by less than the width of a line.
type plane struct {
	shrink  float64 // of a degree of longitude beside one of latitude
	finest  float64 // degrees of latitude that a drawing of the frame can still tell apart
	decimal float64 // of what is told
}

// drawnAcross is over how many steps a drawing is told apart: twice the pixels of a wide screen.
const drawnAcross = 4000

func (f frame) plane() plane {
	shrink := math.Cos((f.south + f.north) / 2 * math.Pi / 180)
	return plane{shrink: shrink, finest: max((f.east-f.west)*shrink, f.north-f.south) / drawnAcross, decimal: 1e6} // a millionth of a degree is 0.1 m
}

// simplified returns an outline of which a drawing of the frame looks the same. Rings that would be a dot go,
// but for the first.
func (p plane) simplified(o *Outline) *Outline {
	if o == nil {
		return nil
	}
	out := &Outline{Type: o.Type, Coordinates: [][][][2]float64{}}
	for _, polygon := range o.Coordinates {
		var kept [][][2]float64
		for i, ring := range polygon {
			if simple := p.ring(ring); len(simple) >= 4 {
				kept = append(kept, simple)
			} else if i == 0 {
				break
			}
		}
		if len(kept) > 0 {
			out.Coordinates = append(out.Coordinates, kept)
		}
	}
	if len(out.Coordinates) == 0 {
		return nil
	}
	return out
}

// ring keeps of a closed ring the points that lie further than finest from the line without them (the
// algorithm of Ramer 1972 and of Douglas and Peucker 1973), from the first point to the furthest from it and
// back. O(n log n) time as a rule, O(n²) at most.
func (p plane) ring(ring [][2]float64) [][2]float64 {
	if len(ring) < 4 {
		return nil
	}
	last, furthest := len(ring)-1, 0
	for i := range ring {
		if p.squared(ring[0], ring[i]) > p.squared(ring[0], ring[furthest]) {
			furthest = i
		}
	}
	keep := make([]bool, len(ring))
	keep[0], keep[furthest], keep[last] = true, true, true
	spans := [][2]int{{0, furthest}, {furthest, last}}
	for len(spans) > 0 {
		span := spans[len(spans)-1]
		spans = spans[:len(spans)-1]
		if at, distance := p.off(ring, span[0], span[1]); distance > p.finest {
			keep[at] = true
			spans = append(spans, [2]int{span[0], at}, [2]int{at, span[1]})
		}
	}
	var out [][2]float64
	for i, point := range ring {
		if keep[i] {
			out = append(out, [2]float64{p.rounded(point[0]), p.rounded(point[1])})
		}
	}
	return out
}

func (p plane) rounded(degrees float64) float64 { return math.Round(degrees*p.decimal) / p.decimal }

func (p plane) squared(a, b [2]float64) float64 {
	x, y := (b[0]-a[0])*p.shrink, b[1]-a[1]
	return x*x + y*y
}

// off returns the point between two others that is furthest from the line piece between these, and how far.
func (p plane) off(ring [][2]float64, from, to int) (at int, distance float64) {
	furthest := -1.0
	for i := from + 1; i < to; i++ {
		if d := p.toPiece(ring[i], ring[from], ring[to]); d > furthest {
			at, furthest = i, d
		}
	}
	return at, math.Sqrt(max(furthest, 0))
}

// toPiece returns the squared distance of a point to the line piece from a to b.
func (p plane) toPiece(point, a, b [2]float64) float64 {
	length := p.squared(a, b)
	if length == 0 {
		return p.squared(point, a)
	}
	along := ((point[0]-a[0])*(b[0]-a[0])*p.shrink*p.shrink + (point[1]-a[1])*(b[1]-a[1])) / length
	along = min(max(along, 0), 1)
	return p.squared(point, [2]float64{a[0] + along*(b[0]-a[0]), a[1] + along*(b[1]-a[1])})
}
