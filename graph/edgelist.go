package graph

// EdgeList is a network without a store: what a graph file holds, as far as analysis needs it. What a file
// says of a node beside its label stays in the file.
type EdgeList struct {
	// Labels name the nodes, which are numbered from 0 in the order in which they first stand in the file.
	Labels []string
	// Pairs are the ties in the order of the file, between two different nodes. A pair may come again, the
	// other way round too.
	Pairs [][2]int32
	// Weights has one number above 0 for each pair, or is nil when the file has none.
	Weights []float64
	// Directed tells that the file itself says that its ties go from the first node of a pair to the second.
	Directed bool
}
