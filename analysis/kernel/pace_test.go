package kernel

import (
	"slices"
	"testing"
)

// told are the steps of a layout, which it fails the test to tell of anything but all nodes.
func told(t *testing.T, g CSR) (steps []int, at []Point) {
	t.Helper()
	at = must[[]Point](t)(Layout(t.Context(), g, 7, func(done, of int) {
		if of != g.N() {
			t.Fatalf("%d of %d nodes, want of %d", done, of, g.N())
		}
		steps = append(steps, done)
	}))
	return steps, at
}

func TestALayoutTellsHowFarItIsAndIsTheSame(t *testing.T) {
	g := townOf(t, 1500)
	steps, at := told(t, g)
	if !slices.IsSorted(steps) || steps[0] != 0 || steps[len(steps)-1] != 1500 {
		t.Errorf("%v", steps)
	}
	if different := slices.Compact(slices.Clone(steps)); len(different) < roundsAbove+roundsBottom {
		t.Errorf("%d steps", len(different))
	}
	if !slices.Equal(layout(t, g, 7), at) {
		t.Error("nodes stand elsewhere when nobody is told")
	}
}

// By hand: a pair is one level, so the work of its two nodes is 2×(50+80) moves by forces of 2 and at most
// 2×100 pushes of 1: 720 in all. Of it a round of forces does 4, so that half is done, and with it one node,
// after 90 rounds. Who has no tie is done at the end.
func TestALayoutTellsOfOneComponentAfterTheOther(t *testing.T) {
	steps, _ := told(t, graphOf(t, 5, [][2]int32{{0, 1}, {2, 3}}))
	if first := slices.Index(steps, 1); first != 90 { // after that of the beginning and 89 rounds
		t.Errorf("one node is done at step %d, want 90: %v", first, steps)
	}
	if different := slices.Compact(steps); !slices.Equal(different, []int{0, 1, 2, 3, 4, 5}) {
		t.Errorf("told %v, want each of 0 to 5", different)
	}
}
