package analysis

import "slices"

// Statistic is a measure of a node or of a whole net, by the name under which it is asked and written.
type Statistic string

// The statistics of a node.
const (
	NodeDegree                Statistic = "degree"                // neighbours, in either direction
	NodeStrength              Statistic = "strength"              // sum of the strengths of its ties
	NodeInDegree              Statistic = "inDegree"              // arcs that lead to it
	NodeOutDegree             Statistic = "outDegree"             // arcs that lead away
	NodeBetweenness           Statistic = "betweenness"           // shortest paths through it, each pair counting once
	NodeBetweennessNormalised Statistic = "betweennessNormalised" // of all that there could be: 2B/((n-1)(n-2)), directed B/((n-1)(n-2))
	NodeBrokerage             Statistic = "brokerage"             // Everett and Valente
	NodeHarmonic              Statistic = "harmonic"              // mean over the others of 1/distance
	NodeReach                 Statistic = "reach"                 // others that it reaches
	NodeEccentricity          Statistic = "eccentricity"          // most hops to anybody that it reaches
	NodeHops                  Statistic = "hops"                  // to the nearest of HopsTo
	NodePageRank              Statistic = "pagerank"              // damping 0.85; the sum is 1
	NodeEigenvector           Statistic = "eigenvector"           // in the largest component, at most 1; 0 elsewhere
	NodeCore                  Statistic = "core"                  // core number
	NodeTriangles             Statistic = "triangles"             // pairs of neighbours that are tied
	NodeClustering            Statistic = "clustering"            // their share of all pairs of neighbours
	NodeConstraint            Statistic = "constraint"            // Burt
	NodeEffectiveSize         Statistic = "effectiveSize"         // Burt
	NodeBurtEfficiency        Statistic = "burtEfficiency"        // effective size by degree
	NodeComponent             Statistic = "component"             // number of its component
	NodeStrongComponent       Statistic = "strongComponent"       // number of its strong component
	NodeCommunity             Statistic = "community"             // number of its community (Leiden)
)

// The statistics of a net. Its numbers of nodes and ties are always told.
const (
	NetComponents         Statistic = "components"
	NetLargestComponent   Statistic = "largestComponent" // nodes in it
	NetStrongComponents   Statistic = "strongComponents"
	NetDensity            Statistic = "density"            // ties of all that there could be
	NetReciprocity        Statistic = "reciprocity"        // share of the arcs that are answered
	NetEfficiency         Statistic = "efficiency"         // mean over ordered pairs of 1/hops
	NetDiameter           Statistic = "diameter"           // most hops between any two with a path
	NetTransitivity       Statistic = "transitivity"       // closed triples of all
	NetAverageClustering  Statistic = "averageClustering"  // mean of those that have a clustering
	NetModularity         Statistic = "modularity"         // of the communities
	NetCommunities        Statistic = "communities"        // how many
	NetArticulationPoints Statistic = "articulationPoints" // nodes without which a component falls apart
	NetBridges            Statistic = "bridges"            // ties without which a component falls apart
)

// NodeStatistics lists the statistics of a node in the order in which they are written.
func NodeStatistics() []Statistic {
	return []Statistic{NodeDegree, NodeStrength, NodeInDegree, NodeOutDegree, NodeBetweenness, NodeBetweennessNormalised,
		NodeBrokerage, NodeHarmonic, NodeReach, NodeEccentricity, NodeHops, NodePageRank, NodeEigenvector, NodeCore, NodeTriangles,
		NodeClustering, NodeConstraint, NodeEffectiveSize, NodeBurtEfficiency, NodeComponent, NodeStrongComponent, NodeCommunity}
}

// NetStatistics lists the statistics of a net in the order in which they are written.
func NetStatistics() []Statistic {
	return []Statistic{NetComponents, NetLargestComponent, NetStrongComponents, NetDensity, NetReciprocity, NetEfficiency,
		NetDiameter, NetTransitivity, NetAverageClustering, NetModularity, NetCommunities, NetArticulationPoints, NetBridges}
}

// onlyDirected lists what says something of a directed net alone.
func onlyDirected() []Statistic {
	return []Statistic{NodeInDegree, NodeOutDegree, NodeStrongComponent, NetStrongComponents, NetReciprocity}
}

// suited reports whether a statistic is told of a net that is read in this way, unless it is asked by name.
func (s Statistic) suited(o StatisticsOptions) bool {
	switch {
	case s == NodeStrength:
		return o.Weighted
	case s == NodeHops:
		return len(o.HopsTo) > 0
	case s == NodeBrokerage:
		return !o.Directed
	default:
		return o.Directed || !slices.Contains(onlyDirected(), s)
	}
}
