package analysis

import (
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// At 60 degrees north a degree of longitude is half as long as one of latitude.
func halfPlane(finest float64) plane { return plane{shrink: 0.5, finest: finest, decimal: 1e6} }

func TestARingKeepsItsCornersAndLosesWhatNobodySees(t *testing.T) {
	ring := [][2]float64{{0, 0}, {1, 0.0001}, {2, 0}, {2, 1}, {1, 1.3}, {0, 1}, {0, 0.5}, {0, 0}}
	want := [][2]float64{{0, 0}, {2, 0}, {2, 1}, {1, 1.3}, {0, 1}, {0, 0}}
	if diff := cmp.Diff(want, halfPlane(0.01).ring(ring)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestLongitudeCountsByItsLength(t *testing.T) {
	ring := [][2]float64{{0, 0}, {0.15, 1}, {0, 2}, {-2, 2}, {-2, 0}, {0, 0}} // 0.15 degrees east is 0.075 of north
	if got := halfPlane(0.1).ring(ring); len(got) != 5 {
		t.Errorf("kept %v", got)
	}
	if got := halfPlane(0.05).ring(ring); len(got) != 6 {
		t.Errorf("kept %v", got)
	}
}

func TestADotGoesWithItsHolesAndAnOutlineOfDotsIsNone(t *testing.T) {
	dot := [][2]float64{{5, 5}, {5.001, 5}, {5, 5}}
	large := [][2]float64{{0, 0}, {2, 0}, {2, 2}, {0, 2}, {0, 0}}
	got := halfPlane(0.01).simplified(&Outline{"MultiPolygon", [][][][2]float64{{dot, large}, {large, dot}}})
	if diff := cmp.Diff(&Outline{"MultiPolygon", [][][][2]float64{{large}}}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if got := halfPlane(0.01).simplified(&Outline{"MultiPolygon", [][][][2]float64{{dot}}}); got != nil {
		t.Errorf("%+v", got)
	}
}

// On a circle of 10,000 points no point that is left out may lie further from the drawing than is told apart.
func TestASimplifiedOutlineLooksTheSame(t *testing.T) {
	var ring [][2]float64
	for i := range 10_000 {
		angle := float64(i) / 10_000 * 2 * math.Pi
		ring = append(ring, [2]float64{2 * math.Cos(angle), math.Sin(angle)})
	}
	ring = append(ring, ring[0])
	p := halfPlane(0.001)
	simple := p.ring(ring)
	if len(simple) > 200 {
		t.Errorf("%d points are left", len(simple))
	}
	for _, point := range ring {
		nearest := math.Inf(1)
		for i := 1; i < len(simple); i++ {
			nearest = min(nearest, p.toPiece(point, simple[i-1], simple[i]))
		}
		if math.Sqrt(nearest) > p.finest+1e-6 {
			t.Fatalf("%v lies %g away", point, math.Sqrt(nearest))
		}
	}
}
