package kernel

// EverettValente returns for every node the brokerage of Everett and Valente: (2B + r)/k for a betweenness
// B above 0, the number r of others that it reaches and k neighbours, and 0 for who is between nobody. It is
// how many lines lead through the node for each of its neighbours, and tells who is indispensable for its
// size. between is that of Betweenness (unordered pairs), reached that of Distances. O(n) time.
//
// M. G. Everett, T. W. Valente, Bridging, brokerage and betweenness, Social Networks 44, 2016, 202-208.
func EverettValente(g CSR, between []float64, reached []int32) []float64 {
	brokerage := make([]float64, len(between))
	for v, b := range between {
		if b > 0 {
			brokerage[v] = (2*b + float64(reached[v])) / float64(g.Degree(int32(v)))
		}
	}
	return brokerage
}
