package kernel

import "math"

// Modularity is the share of all strength that lies within the communities, less what would lie there if
// ties fell at random on nodes of the same strength: from -½ to below 1. of gives every node the number of
// its community, 0 or more. strength holds a number for every arc as NewWeighted gives it, the same both
// ways; nil means 1. NaN for a graph without ties. O(n + m) time, 16 bytes for each community up to the
// greatest number.
//
// M. E. J. Newman, M. Girvan, Finding and evaluating community structure in networks, Physical Review E
// 69, 2004, 026113.
func Modularity(g CSR, strength []float64, of []int32) float64 {
	most := int32(-1)
	for _, c := range of {
		most = max(most, c)
	}
	within, total := make([]float64, most+1), make([]float64, most+1)
	for v, s := range strengths(g, strength) {
		total[of[v]] += s
	}
	for v := range int32(g.N()) {
		within[of[v]] += ties{g, strength}.within(v, of)
	}
	all := 0.0
	for _, s := range total {
		all += s
	}
	if all == 0 {
		return math.NaN()
	}
	q := 0.0
	for c, s := range total {
		q += within[c]/all - float64((s/all)*(s/all))
	}
	return q
}
