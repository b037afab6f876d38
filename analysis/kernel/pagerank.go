package kernel

import (
	"context"
	"fmt"
	"math"
)

// PageRank returns for every node the share of time that a walker spends there who at each step, with
// the chance damping, follows a tie (a stronger one in proportion) and else starts anew at any node,
// all equally likely. From a node without ties the walker always starts anew. The sum is 1.
// strength holds a number for every arc as NewWeighted gives it, the same both ways; nil means 1.
// damping is at least 0 and below 1; 0.85 is usual.
//
// The ranks are the solution of x = 1 + damping·Pᵀx, scaled to a sum of 1. Ties have no direction, so
// the eigenvalues of P are real and from -1 to 1, and Chebyshev's acceleration needs about a third of
// the rounds of the power method: some fifty for 0.85. No value is then wrong by more than about one in
// 10¹⁰. O(n + m) time for each round, 24n bytes.
//
// S. Brin, L. Page, The anatomy of a large-scale hypertextual web search engine, Computer Networks 30,
// 1998, 107-117; G. H. Golub, R. S. Varga, Chebyshev semi-iterative methods, Numerische Mathematik 3,
// 1961, 147-168.
func PageRank(ctx context.Context, g CSR, strength []float64, damping float64) ([]float64, error) {
	if err := checkDamping(damping); err != nil {
		return nil, err
	}
	total := strengths(g, strength)
	w := walk{g, strength, damping, inverted(total)}
	visits, before := levelVisits(total, damping), levelVisits(total, damping)
	for round, rounds := 1, roundsAtMost(g.N(), damping); round <= rounds; round++ {
		still, err := w.accelerate(ctx, chebyshev(round, damping), visits, before)
		if err != nil {
			return nil, err
		}
		if still {
			break // visits solve the equation; what was made of before need not yet
		}
		visits, before = before, visits
	}
	for v, s := range total {
		visits[v] = ranked(visits[v], s)
	}
	return scaledToOne(visits), nil
}

func checkDamping(damping float64) error {
	if !(damping >= 0 && damping < 1) { // written so that NaN is refused
		return fmt.Errorf("damping %v: want at least 0 and below 1", damping)
	}
	return nil
}

// walk is what a round reads. It works on visits by strength, x/total, which are nearly level over the
// graph, and of which a node gathers those of its neighbours without a division.
type walk struct {
	rows     CSR
	weights  []float64
	damping  float64
	inverted []float64 // 1/total
}

// settled is by how much, relative, the last round may still move a value. The error is then at most
// 1/(1-damping) times that where the visits by strength are equal, and a small multiple elsewhere.
const settled = 1e-12

// accelerate replaces before by what follows visits: with a the step of the power method, it is
// before + factor·(a - before). It tells whether a was visits, to within settled.
func (w walk) accelerate(ctx context.Context, factor float64, visits, before []float64) (bool, error) {
	still := true
	for v := range int32(len(visits)) {
		if v%checkEvery == 0 && ctx.Err() != nil {
			return false, ctx.Err()
		}
		next := w.step(v, visits)
		if math.Abs(next-visits[v]) > float64(settled*next) {
			still = false
		}
		before[v] += float64(factor * (next - before[v]))
	}
	return still, nil
}

// step is the visits of v by its total, given those of its neighbours.
func (w walk) step(v int32, visits []float64) float64 {
	return (1 + float64(w.damping*w.gathered(v, visits))) * w.inverted[v]
}

func (w walk) gathered(v int32, visits []float64) float64 {
	from, to := w.rows.off[v], w.rows.off[v+1]
	row := w.rows.adj[from:to]
	sum := 0.0
	if w.weights == nil {
		for _, u := range row {
			sum += visits[u]
		}
		return sum
	}
	for k, weight := range w.weights[from:to] {
		sum += float64(weight * visits[row[k]]) // not fused: the same bits on every processor
	}
	return sum
}

// chebyshev is the factor of a round for eigenvalues from -damping to damping.
func chebyshev(round int, damping float64) float64 {
	square := damping * damping
	factor := 1.0
	for r := 2; r <= round; r++ {
		if r == 2 {
			factor = 1 / (1 - square/2)
		} else {
			factor = 1 / (1 - float64(square*factor)/4)
		}
	}
	return factor
}

// roundsAtMost is after how many rounds the theory promises that nothing is left to gain, whatever
// rounding does to the test for it.
func roundsAtMost(n int, damping float64) int {
	if damping == 0 {
		return 1
	}
	each := (1 - math.Sqrt(1-damping*damping)) / damping // what a round leaves of the error
	return int(math.Log(1e-17/float64(n+1))/math.Log(each)) + 2
}

// inverted is 0 where there is nothing to invert: nobody reads the visits there.
func inverted(total []float64) []float64 {
	inverse := make([]float64, len(total))
	for v, s := range total {
		if s > 0 {
			inverse[v] = 1 / s
		}
	}
	return inverse
}

// levelVisits starts with equal visits by strength everywhere: right for damping near 1.
func levelVisits(total []float64, damping float64) []float64 {
	sum, count := 0.0, 0.0
	for _, s := range total {
		if s > 0 {
			sum += s
			count++
		}
	}
	visits := make([]float64, len(total))
	for v := range visits {
		if total[v] > 0 {
			visits[v] = count / (1 - damping) / sum
		}
	}
	return visits
}

// ranked is the visits of a node; one without ties is visited by starting anew only.
func ranked(byStrength, total float64) float64 {
	if total == 0 {
		return 1
	}
	return byStrength * total
}

func scaledToOne(x []float64) []float64 {
	sum := 0.0
	for _, y := range x {
		sum += y
	}
	for v := range x {
		x[v] /= sum
	}
	return x
}
