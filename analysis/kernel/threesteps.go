package kernel

import (
	"context"
	"math"
	"math/bits"
)

// walks is a score that sums over walks of three steps a–u–v–b, as an integer: of u times of v.
type walks struct {
	of    []uint64
	value func(two, high, low uint64) float64 // of the sum over walks of two steps and that over three
}

func newWalks(g CSR, score TieScore) walks {
	if score == LocalPath {
		return walks{of: fixed(g, func(int) float64 { return 1 }, 1), value: func(two, high, low uint64) float64 {
			return (100*float64(two) + float64(high)*(1<<64) + float64(low)) / 100
		}}
	}
	weight := func(k int) float64 { return 1 / math.Sqrt(float64(k)) }
	scale := fixedScale(g, weight, 63)
	return walks{of: fixed(g, weight, scale), value: func(_, high, low uint64) float64 {
		return rounded((float64(high)*(1<<64) + float64(low)) / scale / scale)
	}}
}

// threeSteps finds the first k pairs between which there is a walk of three steps, or of two where those
// count.
func threeSteps(ctx context.Context, g CSR, order pairOrder, w walks, k int) (*topPairs, error) {
	return bestOf(ctx, g.N(), order, k, func(best *topPairs) pairWork {
		s := threeStepper{ctx: ctx, g: g, walks: w, best: best, two: make([]uint64, g.N()), three: make([]wide, g.N()), marked: make([]bool, g.N())}
		return s.from
	})
}

// wide is a number of 128 bits.
type wide struct{ high, low uint64 }

// threeStepper is the scratch of one worker.
type threeStepper struct {
	ctx context.Context
	g   CSR
	walks
	best   *topPairs
	two    []uint64 // by the second node: Σ of the first
	three  []wide   // by the third: Σ of the first times the second
	middle []int32  // of which there is a two
	marked []bool   // which are in ends
	ends   []int32  // nodes after the source with a two or a three
	steps  int
}

// from offers the pairs of a with the nodes after it.
func (s *threeStepper) from(a int32) error {
	for _, u := range s.g.Of(a) {
		for _, v := range s.g.Of(u) {
			if s.two[v] == 0 {
				s.middle = append(s.middle, v)
				s.reach(a, v)
			}
			s.two[v] += s.of[u]
		}
	}
	for _, v := range s.middle {
		row := s.g.Of(v)
		if s.steps += len(row); s.steps > checkEvery {
			s.steps = 0
			if s.ctx.Err() != nil {
				return s.ctx.Err()
			}
		}
		high, low := bits.Mul64(s.two[v], s.of[v])
		for i := len(row) - 1; i >= 0 && row[i] > a; i-- {
			b := row[i]
			s.reach(a, b)
			x := &s.three[b]
			var carry uint64
			x.low, carry = bits.Add64(x.low, low, 0)
			x.high, _ = bits.Add64(x.high, high, carry)
		}
	}
	for _, b := range s.g.Of(a) {
		s.two[b], s.three[b] = 0, wide{}
	}
	s.settle(a)
	return nil
}

// reach notes that the source has a walk to a node after it.
func (s *threeStepper) reach(a, b int32) {
	if b > a && !s.marked[b] {
		s.marked[b] = true
		s.ends = append(s.ends, b)
	}
}

// settle offers what was found and clears the scratch.
func (s *threeStepper) settle(a int32) {
	for _, b := range s.ends {
		two, three := s.two[b], s.three[b]
		s.three[b], s.marked[b] = wide{}, false
		if two == 0 && three == (wide{}) {
			continue
		}
		if score := s.value(two, three.high, three.low); score > 0 && score >= s.best.worst {
			s.best.offer(score, a, b)
		}
	}
	for _, v := range s.middle {
		s.two[v] = 0
	}
	s.middle, s.ends = s.middle[:0], s.ends[:0]
}
