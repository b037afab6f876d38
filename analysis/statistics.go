package analysis

import (
	"context"
	"fmt"
	"slices"

	"spinweb/graph"
)

// StatisticsOptions say what to compute, and how to read the net.
type StatisticsOptions struct {
	Only     []Statistic     // nil: all that suit the net
	Directed bool            // follow the direction of ties
	Weighted bool            // let strengths count
	HopsTo   []graph.ID      // the nodes to the nearest of which hops are counted
	Seed     uint64          // of the communities
	Runs     int             // of the communities; 0: 20 below 2,000 nodes, else 5
	Memory   int64           // bytes to stay within, the net included; 0: 2 GiB
	Begin    func(Statistic) // hears what is computed next, by its first statistic; may be nil
}

// Statistics are what was asked of a net.
type Statistics struct {
	Net     *Net
	Ties    int // arcs, of a directed net
	Nodes   []NodeColumn
	Network []NetFigure
	Points  []int32    // articulation points, by their place; nil when not asked
	Bridges [][2]int32 // each with the lower place first, by place; nil when not asked

	byPlace []int32
}

// NodeColumn is a statistic of every node of the net, NaN where it is not defined.
type NodeColumn struct {
	Statistic Statistic
	Of        []float64
}

// NetFigure is a statistic of the net, NaN where it is not defined.
type NetFigure struct {
	Statistic Statistic
	Value     float64
}

// InPlace returns all nodes in the order of their places.
func (s *Statistics) InPlace() []int32 { return s.byPlace }

// StatisticsOf computes statistics of a net. Definitions are those of the kernels; what follows is how they
// meet direction and strengths.
//
// Directed: betweenness counts ordered pairs, PageRank follows arcs, constraint adds what goes each way as
// igraph does. Harmonic takes the paths that lead to a node; reach, eccentricity, diameter and hops those that
// lead away. Density, reciprocity, degrees and strong components are of arcs. Everything else is about the net
// without direction, in which two nodes are tied when an arc leads either way, with the greater strength.
// Brokerage is not defined. Of a net that is not read as directed, inDegree, outDegree, reciprocity and strong
// components are not defined.
//
// Weighted: strength counts in PageRank, eigenvector, constraint and communities with their modularity; 1/strength
// is the distance of betweenness, brokerage and harmonic. Everything else counts ties and hops.
//
// A node without ties has no constraint, effective size or efficiency of Burt, with fewer than two neighbours
// no clustering, in a net of one no harmonic, and without a path to any of HopsTo no hops. Eigenvector is not defined without ties, or where it cannot
// be settled. Components and communities are numbered from 1 in the order of the first place in them.
//
// The bits follow from the net and the options. What is asked needs may exceed the memory: that gives an error
// of TooLargeKind before anything is computed. A node of HopsTo that is not there gives one of InvalidKind.
func StatisticsOf(ctx context.Context, n *Net, o StatisticsOptions) (*Statistics, error) {
	r, err := newStatisticsRun(ctx, n, o)
	if err != nil {
		return nil, err
	}
	for _, s := range statisticsStages() {
		if !slices.ContainsFunc(s.of, r.needs) {
			continue
		}
		if o.Begin != nil {
			o.Begin(s.of[0])
		}
		if err := s.run(r); err != nil {
			return nil, fmt.Errorf("%s: %w", s.of[0], err)
		}
	}
	return r.result(), nil
}

// wanted returns what is asked, in the order in which it is written.
func (o StatisticsOptions) wanted(all []Statistic) []Statistic {
	var wanted []Statistic
	for _, s := range all {
		if (o.Only == nil && s.suited(o)) || slices.Contains(o.Only, s) {
			wanted = append(wanted, s)
		}
	}
	return wanted
}

// statisticsStage computes statistics that come from one run of a kernel.
type statisticsStage struct {
	of        []Statistic
	node, tie int64 // bytes for each beside the result, at most, with two workers
	run       func(*statisticsRun) error
}

func statisticsStages() []statisticsStage {
	return []statisticsStage{
		{[]Statistic{NodeDegree, NodeStrength, NodeInDegree, NodeOutDegree, NetDensity}, 0, 0, (*statisticsRun).degrees},
		{[]Statistic{NetReciprocity}, 0, 0, (*statisticsRun).reciprocity},
		{[]Statistic{NodeComponent, NetComponents, NetLargestComponent}, 8, 0, (*statisticsRun).components},
		{[]Statistic{NodeStrongComponent, NetStrongComponents}, 24, 0, (*statisticsRun).strongComponents},
		{[]Statistic{NodeHops}, 12, 0, (*statisticsRun).hops},
		{[]Statistic{NodeCore}, 16, 0, (*statisticsRun).cores},
		{[]Statistic{NetArticulationPoints}, 24, 0, (*statisticsRun).articulationPoints},
		{[]Statistic{NetBridges}, 24, 8, (*statisticsRun).bridges},
		{[]Statistic{NodeTriangles, NetTransitivity}, 20, 8, (*statisticsRun).triangles},
		{[]Statistic{NodeClustering, NetAverageClustering}, 20, 8, (*statisticsRun).clustering},
		{[]Statistic{NodeConstraint}, 16, 28, (*statisticsRun).constraint},
		{[]Statistic{NodeEffectiveSize, NodeBurtEfficiency}, 20, 8, (*statisticsRun).effectiveSize},
		{[]Statistic{NodePageRank}, 24, 0, (*statisticsRun).pageRank},
		{[]Statistic{NodeEigenvector}, 230, 24, (*statisticsRun).eigenvector},
		{[]Statistic{NodeCommunity, NetModularity, NetCommunities}, 2 * 80, 2 * 50, (*statisticsRun).communities},
		{[]Statistic{NodeHarmonic}, 2 * 60, 16, (*statisticsRun).weightedHarmonic},
		{[]Statistic{NodeReach, NodeEccentricity, NodeHarmonic, NetEfficiency, NetDiameter}, 2 * 225, 8, (*statisticsRun).distances},
		{[]Statistic{NodeBetweenness, NodeBetweennessNormalised}, 2 * 60, 24, (*statisticsRun).betweenness},
		{[]Statistic{NodeBrokerage}, 0, 0, (*statisticsRun).brokerage},
	}
}

// tooMuchMemory is the error of a net that does not fit.
func tooMuchMemory() error {
	return &graph.Error{Kind: graph.TooLargeKind, Code: graph.NetworkTooLarge}
}
