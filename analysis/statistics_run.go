package analysis

import (
	"context"
	"errors"
	"math"
	"slices"

	"spinweb/analysis/kernel"
)

// statisticsRun is one computation of statistics at work.
type statisticsRun struct {
	ctx      context.Context
	net      *Net
	options  StatisticsOptions
	wanted   []Statistic
	directed *Directed // nil unless direction counts
	strength []float64 // by arc of the net; nil: strengths do not count, or are all 1
	column   map[Statistic][]float64
	figure   map[Statistic]float64
	byPlace  []int32 // the nodes
	out      *Statistics
}

func newStatisticsRun(ctx context.Context, n *Net, o StatisticsOptions) (*statisticsRun, error) {
	if o.Memory == 0 {
		o.Memory = 2 << 30
	}
	if o.Runs == 0 {
		o.Runs = usualRuns(n.Len())
	}
	r := &statisticsRun{ctx: ctx, net: n, options: o, column: map[Statistic][]float64{}, figure: map[Statistic]float64{},
		out: &Statistics{Net: n, Ties: n.csr.M()}}
	r.wanted = append(o.wanted(NodeStatistics()), o.wanted(NetStatistics())...)
	if o.Weighted {
		r.strength = n.strength
	}
	if r.bytes() > o.Memory {
		return nil, tooMuchMemory()
	}
	r.byPlace = make([]int32, n.Len())
	for v, place := range n.order {
		r.byPlace[place] = int32(v)
	}
	r.out.byPlace = r.byPlace
	if !o.Directed {
		return r, nil
	}
	var err error
	if r.directed, err = n.Directed(); err != nil {
		return nil, err
	}
	r.out.Ties = r.directed.arcs.Arcs()
	return r, nil
}

// usualRuns is 20 (insight.md §3), and fewer where one run takes long and the runs hardly differ.
func usualRuns(nodes int) int {
	switch {
	case nodes < 2_000:
		return 20
	case nodes < 100_000:
		return 5
	default:
		return 1
	}
}

// Bytes of a net and its answer, for each node and each tie.
const (
	netNodeBytes      = 33 + 64 // with the ID of a node, and what stands beside
	netTieBytes       = 8
	weightedTieBytes  = 16
	directedNodeBytes = 16
	directedTieBytes  = 3 * 16
)

// bytes returns how much memory the net, the answer and the greediest of the stages take together.
func (r *statisticsRun) bytes() int64 {
	nodes, ties := int64(r.net.Len()), int64(r.net.csr.M())
	scratch := int64(0)
	for _, s := range statisticsStages() {
		if slices.ContainsFunc(s.of, r.needs) {
			scratch = max(scratch, nodes*s.node+ties*s.tie)
		}
	}
	standing := nodes*(netNodeBytes+8*int64(len(r.wanted))) + ties*netTieBytes
	if r.net.strength != nil {
		standing += ties * weightedTieBytes
	}
	if r.options.Directed {
		standing += nodes*directedNodeBytes + ties*directedTieBytes
	}
	return standing + scratch
}

// needs reports whether a statistic is wanted, or another that is made from it.
func (r *statisticsRun) needs(s Statistic) bool {
	if slices.Contains(r.wanted, s) {
		return true
	}
	return (s == NodeBetweenness || s == NodeReach) && slices.Contains(r.wanted, NodeBrokerage) && !r.options.Directed
}

// set keeps a column when it is needed.
func (r *statisticsRun) set(s Statistic, of func(v int32) float64) {
	if !r.needs(s) {
		return
	}
	column := make([]float64, r.net.Len())
	for v := range column {
		column[v] = of(int32(v))
	}
	r.column[s] = column
}

// setAll keeps a column as a kernel made it.
func (r *statisticsRun) setAll(s Statistic, column []float64, err error) error {
	if err == nil && r.needs(s) {
		r.column[s] = column
	}
	return err
}

// result puts what was computed in the order in which it is written.
func (r *statisticsRun) result() *Statistics {
	for _, s := range r.options.wanted(NodeStatistics()) {
		column, made := r.column[s]
		if !made {
			column = slices.Repeat([]float64{math.NaN()}, r.net.Len())
		}
		r.out.Nodes = append(r.out.Nodes, NodeColumn{s, column})
	}
	for _, s := range r.options.wanted(NetStatistics()) {
		if s == NetArticulationPoints || s == NetBridges {
			continue
		}
		value, made := r.figure[s]
		if !made {
			value = math.NaN()
		}
		r.out.Network = append(r.out.Network, NetFigure{s, value})
	}
	return r.out
}

// numbered renumbers groups from 1 in the order of the first place in them.
func (r *statisticsRun) numbered(s Statistic, of []int32) {
	number := map[int32]float64{}
	for _, v := range r.byPlace {
		if _, known := number[of[v]]; !known {
			number[of[v]] = float64(len(number) + 1)
		}
	}
	r.set(s, func(v int32) float64 { return number[of[v]] })
}

// pairsOfNodes is how many ordered pairs of different nodes there are, NaN for none.
func (r *statisticsRun) pairsOfNodes() float64 {
	n := float64(r.net.Len())
	if n < 2 {
		return math.NaN()
	}
	return n * (n - 1)
}

func (r *statisticsRun) pageRank() error {
	if r.directed == nil {
		rank, err := kernel.PageRank(r.ctx, r.net.csr, r.strength, damping)
		return r.setAll(NodePageRank, rank, err)
	}
	var in []float64
	if r.options.Weighted {
		in = r.directed.in
	}
	rank, err := kernel.DirectedPageRank(r.ctx, r.directed.arcs, in, damping)
	return r.setAll(NodePageRank, rank, err)
}

// damping is that of Brin and Page.
const damping = 0.85

func (r *statisticsRun) eigenvector() error {
	centrality, err := kernel.Eigenvector(r.ctx, r.net.csr, r.strength, r.net.order)
	if errors.Is(err, kernel.ErrUnsettled) {
		return nil
	}
	return r.setAll(NodeEigenvector, centrality, err)
}

func (r *statisticsRun) constraint() error {
	if r.directed == nil {
		constraint, err := kernel.Constraint(r.ctx, r.net.csr, r.strength)
		return r.setAll(NodeConstraint, constraint, err)
	}
	var out, in []float64
	if r.options.Weighted {
		out, in = r.directed.out, r.directed.in
	}
	constraint, err := kernel.DirectedConstraint(r.ctx, r.directed.arcs, out, in)
	return r.setAll(NodeConstraint, constraint, err)
}

func (r *statisticsRun) communities() error {
	found, err := kernel.Leiden(r.ctx, r.net.csr, r.strength, r.options.Seed, r.options.Runs)
	if err != nil {
		return err
	}
	r.numbered(NodeCommunity, found.Of)
	r.figure[NetCommunities], r.figure[NetModularity] = float64(found.Count), found.Modularity
	return nil
}
