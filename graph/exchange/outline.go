package exchange

import (
	"bytes"
	"encoding/json"
	"math"
	"strconv"

	"spinweb/graph"
)

// projected is above every degree and below every coordinate of RD (EPSG:28992) in the Netherlands, whose
// x is from 7 km and y from 289 km.
const projected = 1000

// pointlike is the area, in square degrees, below which an outline has none: a square of a centimetre is
// 1e-14, what rounding leaves of a line some 1e-17.
const pointlike = 1e-14

// outline returns the compact text of a geometry. It is *broken when the coordinates are no degrees;
// without any area there is a notice. Whether it is a proper outline is for graph to judge.
func (c *collection) outline(geometry []byte) (string, error) {
	var shape struct {
		Type        text            `json:"type"`
		Coordinates json.RawMessage `json:"coordinates"`
	}
	if json.Unmarshal(geometry, &shape) == nil {
		var walk ringWalk
		walk.through(shape.Coordinates)
		switch {
		case walk.largest > projected:
			return "", &broken{code: graph.NotLonLat, column: -1}
		case walk.area < pointlike && (shape.Type == "Polygon" || shape.Type == "MultiPolygon"):
			c.notice("geometry", "outline", graph.NoArea)
		}
	}
	var compact bytes.Buffer
	if err := json.Compact(&compact, geometry); err != nil {
		return "", err
	}
	return compact.String(), nil
}

// ringWalk measures coordinates in passing: a list of lists costs eight times its text to build, and
// who means harm sends nothing else. A list of numbers is a position, a list of positions a ring.
type ringWalk struct {
	largest float64 // of all coordinates, without sign
	area    float64 // of all rings together

	position        [2]float64
	numbers         int // in the position at hand
	first, previous [2]float64
	positions       int // in the ring at hand
	ring            float64
}

// through walks over valid JSON.
func (w *ringWalk) through(coordinates []byte) {
	for i := 0; i < len(coordinates); i++ {
		switch c := coordinates[i]; {
		case c == '-' || c >= '0' && c <= '9':
			end := i + 1
			for end < len(coordinates) && bytes.IndexByte([]byte("+-.eE0123456789"), coordinates[end]) >= 0 {
				end++
			}
			w.number(coordinates[i:end])
			i = end - 1
		case c == ']':
			w.close()
		}
	}
}

func (w *ringWalk) number(digits []byte) {
	value, err := strconv.ParseFloat(string(digits), 64)
	if err != nil {
		value = math.Inf(1)
	}
	w.largest = max(w.largest, math.Abs(value))
	if w.numbers < len(w.position) {
		w.position[w.numbers] = value
	}
	w.numbers++
}

// close ends a position, or else a ring. The area of a ring follows from the shoelace formula, taken from
// its first position so that little is lost to rounding.
func (w *ringWalk) close() {
	if w.numbers == 0 {
		w.area += math.Abs(w.ring) / 2
		w.positions, w.ring = 0, 0
		return
	}
	if w.positions == 0 {
		w.first = w.position
	} else {
		w.ring += (w.previous[0]-w.first[0])*(w.position[1]-w.first[1]) - (w.position[0]-w.first[0])*(w.previous[1]-w.first[1])
	}
	w.previous = w.position
	w.positions++
	w.numbers = 0
}
