package analysis

import (
	"cmp"
	"math"
	"slices"
)

// Standing is where somebody stands by one measure, as one viewer may know it. Both fields are null
// where the measure says nothing: clustering of who has one contact; and where a class would tell of single
// ties: clustering of who has few, if not all of them are seen.
type Standing struct {
	Exact *float64 `json:"exact" doc:"The value; null where this viewer may not see every tie that it rests on"`
	Class *Class   `json:"class" doc:"high, middle or low; null where the measure says nothing, or this viewer would read single ties in it. Of those in the net for whom it is above 0: high is the top tenth, middle goes on to half, and equals share the higher class. Of contacts without the number, low may hold middle too, so that no class is a number"`
}

// scale divides the values of one measure into classes.
type scale struct{ high, middle float64 } // at or above; +Inf when no value is positive

// scaleOf makes the scale of some values: high is the top tenth of those above 0, at least one; middle
// goes on to half of them; low is the rest, and all that are 0. Equals share the higher class.
func scaleOf(values []float64) scale {
	positive := make([]float64, 0, len(values))
	for _, value := range values {
		if value > 0 {
			positive = append(positive, value)
		}
	}
	if len(positive) == 0 {
		return scale{math.Inf(1), math.Inf(1)}
	}
	slices.SortFunc(positive, func(a, b float64) int { return cmp.Compare(b, a) })
	closing := func(share int) float64 { // the value that closes the first 1/share
		return positive[(len(positive)+share-1)/share-1] * (1 - 1e-9) // equals may differ in the last bits
	}
	return scale{closing(10), closing(2)}
}

func (s scale) class(value float64) Class {
	switch {
	case value >= s.high:
		return HighClass
	case value >= s.middle:
		return MiddleClass
	default:
		return LowClass
	}
}

// rank orders classes, the lowest first.
func (c Class) rank() int { return -slices.Index([]Class{HighClass, MiddleClass, LowClass}, c) }
