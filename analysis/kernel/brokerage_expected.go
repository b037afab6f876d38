package kernel

import "math"

// directed and undirected tell how often a pair of nodes is a pair of ends: ordered pairs count in a
// directed graph, and without direction half of these where both ends play the same part.
const (
	directed   = 1.0
	undirected = 0.5
)

// chances is how many pairs of ends a role could have, and how many ordered pairs of such pairs have one
// end and so one tie with the node in common.
type chances struct{ pairs, sharing float64 }

// expectRoles fills in Expected and Z.
func expectRoles(all []Brokerage, group []int32, sizes []int64, arcs float64, ordered float64) {
	n := float64(len(all))
	density := arcs / (n * (n - 1))
	byGroup := groupSums(sizes)
	for v := range all {
		b, size := &all[v], float64(sizes[group[v]])
		gate := chances{(n - size) * (size - 1), (n - size) * (size - 1) * (n - 3)}
		b.Coordinator.expect(density, ends(size-1).times(ordered))
		b.Itinerant.expect(density, byGroup.itinerant(size).times(ordered))
		b.Gatekeeper.expect(density, gate)
		if ordered == directed {
			b.Representative.expect(density, gate)
		}
		b.Liaison.expect(density, byGroup.liaison(n, size).times(ordered))
		b.Total.expect(density, ends(n-1).times(ordered))
	}
}

// expect compares the count with independent ties. A path is open with the chance p = d²(1-d) for the
// density d, and two paths that share a tie have the covariance d³(1-d)³.
func (r *Role) expect(d float64, c chances) {
	p := d * d * (1 - d)
	r.Expected = c.pairs * p
	shared := d * (1 - d)
	variance := float64(c.pairs*p*(1-p)) + float64(c.sharing*shared*shared*shared)
	r.Z = (float64(r.Count) - r.Expected) / math.Sqrt(variance)
	if !(variance > 0) {
		r.Z = math.NaN()
	}
	if !(c.pairs > 0) {
		r.Expected = 0 // also where n is too small for a density
	}
}

// ends is all ordered pairs of k nodes: each shares its first end with k-2 others, and its second.
func ends(k float64) chances { return chances{k * (k - 1), 2 * k * (k - 1) * (k - 2)} }

func (c chances) times(x float64) chances { return chances{c.pairs * x, c.sharing * x} }

func (c chances) plus(o chances) chances { return chances{c.pairs + o.pairs, c.sharing + o.sharing} }

func (c chances) minus(o chances) chances { return c.plus(o.times(-1)) }

// groupTotals sums over all groups what the roles between groups need, so that each node is O(1).
type groupTotals struct {
	within               chances
	first, second, third float64 // the sums of the sizes, their squares and their cubes
}

func groupSums(sizes []int64) groupTotals {
	var t groupTotals
	for _, size := range sizes {
		k := float64(size)
		t.within = t.within.plus(ends(k))
		t.first += k
		t.second += float64(k * k)
		t.third += float64(k * k * k)
	}
	return t
}

// itinerant is the pairs within one of the other groups.
func (t groupTotals) itinerant(own float64) chances { return t.within.minus(ends(own)) }

// liaison is the pairs of two groups other than the own: an end in a group of k has m = n - own - k nodes
// to pair with, so there are Σkm pairs, which share that end Σkm(m-1) times, and as often the other.
func (t groupTotals) liaison(n, own float64) chances {
	rest := n - own
	first, second, third := t.first-own, t.second-float64(own*own), t.third-float64(own*own*own)
	pairs := float64(rest*first) - second
	squares := float64(rest*rest*first) - float64(2*rest*second) + third // Σkm²
	return chances{pairs, 2 * (squares - pairs)}
}
