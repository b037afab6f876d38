package kernel

import (
	"context"
	"math"
)

// common is a score that sums over common neighbours, as an integer.
type common struct {
	of    []uint64 // what each node adds as a common neighbour
	value func(sum uint64, a, b int32) float64
	// least returns a sum below which no pair scores this much; nil where the sum alone does not tell.
	least func(score float64) uint64
}

func newCommon(g CSR, score TieScore) common {
	weight := func(int) float64 { return 1 }
	scale := 1.0
	switch score {
	case AdamicAdar:
		weight = func(k int) float64 { return 1 / math.Log(float64(max(k, 2))) } // a common neighbour has two
		scale = fixedScale(g, weight, 63)
	case ResourceAllocation:
		weight = func(k int) float64 { return 1 / float64(k) }
		scale = fixedScale(g, weight, 63)
	}
	c := common{of: fixed(g, weight, scale), least: func(score float64) uint64 { return uint64(score * scale * (1 - 1e-11)) }}
	switch score {
	case Jaccard:
		c.value = func(sum uint64, a, b int32) float64 {
			return float64(sum) / float64(uint64(g.Degree(a)+g.Degree(b))-sum)
		}
		c.least = nil
	case CommonNeighbours:
		c.value = func(sum uint64, _, _ int32) float64 { return float64(sum) }
	default:
		c.value = func(sum uint64, _, _ int32) float64 { return rounded(float64(sum) / scale) }
	}
	return c
}

// fixedScale returns the largest power of two by which the weights of the neighbours of any node can be
// multiplied while their sum stays below 2 to the power bits.
func fixedScale(g CSR, weight func(degree int) float64, bits int) float64 {
	most := 1.0
	for v := range int32(g.N()) {
		sum := 0.0
		for _, u := range g.Of(v) {
			sum += weight(g.Degree(u))
		}
		most = max(most, sum)
	}
	_, exponent := math.Frexp(most)
	return math.Ldexp(1, bits-1-exponent)
}

// fixed returns for every node the weight of its degree, times scale.
func fixed(g CSR, weight func(degree int) float64, scale float64) []uint64 {
	of := make([]uint64, g.N())
	for v := range of {
		if k := g.Degree(int32(v)); k > 0 {
			of[v] = uint64(math.RoundToEven(weight(k) * scale))
		}
	}
	return of
}

// twoSteps finds the first k pairs that have a common neighbour.
func twoSteps(ctx context.Context, g CSR, order pairOrder, c common, k int) (*topPairs, error) {
	return bestOf(ctx, g.N(), order, k, func(best *topPairs) pairWork {
		s := twoStepper{g: g, common: c, best: best, sum: make([]uint64, g.N())}
		return s.from
	})
}

// twoStepper is the scratch of one worker.
type twoStepper struct {
	g CSR
	common
	best  *topPairs
	sum   []uint64
	seen  []int32 // of which there may be a sum
	least uint64
}

// from offers the pairs of a with the nodes after it.
func (s *twoStepper) from(a int32) error {
	row := s.g.Of(a)
	seen := s.seen[:0]
	for _, u := range row {
		add := s.of[u]
		others := s.g.Of(u)
		for i := len(others) - 1; others[i] > a; i-- { // a itself is among them
			b := others[i]
			if s.sum[b] == 0 {
				seen = append(seen, b)
			}
			s.sum[b] += add
		}
	}
	for i := len(row) - 1; i >= 0 && row[i] > a; i-- {
		s.sum[row[i]] = 0
	}
	for _, b := range seen {
		sum := s.sum[b]
		s.sum[b] = 0
		if sum == 0 || sum < s.least {
			continue
		}
		if score := s.value(sum, a, b); score >= s.best.worst && s.best.offer(score, a, b) {
			s.raise()
		}
	}
	s.seen = seen
	return nil
}

// raise makes the sum that is looked at follow the worst that is kept.
func (s *twoStepper) raise() {
	if s.common.least != nil && s.best.worst > 0 {
		s.least = s.common.least(s.best.worst)
	}
}
