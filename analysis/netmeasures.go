package analysis

import (
	"context"
	"maps"
	"math"
	"slices"

	"spinweb/analysis/kernel"
	"spinweb/graph"
)

// Measure names what the service tells of everybody in a net. insight.md §3 has the definitions.
type Measure string

// The measures. A higher value is more of what the name says.
const (
	ByContacts    Measure = "contacts"    // links
	ByBetweenness Measure = "betweenness" // the share of the shortest paths between others that run through
	ByHarmonic    Measure = "harmonic"    // the mean over the others of 1/steps
	ByClustering  Measure = "clustering"  // of the pairs of contacts, the share that know each other
)

// ListedMeasures returns all measures in the order in which they are shown.
func ListedMeasures() []Measure {
	return []Measure{ByContacts, ByBetweenness, ByHarmonic, ByClustering}
}

// MeasuredNets returns the nets that are measured: those with one kind of node. In the others a path leads
// by what is no actor, and everybody's clustering is 0.
func MeasuredNets() []NetKind { return []NetKind{SupportNetwork, OwnNetwork, OrganisationNetwork} }

// NetMeasures holds what the service tells of everybody in one net. It is complete: what a viewer may see
// of it, Redact of a report says. It never changes and is safe for concurrent use.
type NetMeasures struct {
	net          *Net
	values       map[Measure][]float64 // by node; NaN where the measure says nothing
	scales       map[Measure]scale
	articulation []bool
	halo         int // around whom betweenness was counted; 0 for the whole net

	contactsAlone alone // instead of the scale of contacts for who may not know the number
}

// MeasureNet measures a net whole, all but the betweenness of one with more than wholeNet actors, which
// Around adds. Of the own network it leaves out whom residents name in their circle: they are in no measure
// of the wijk. step is told, before each part of the work, how many parts are done.
// O(nm) time for betweenness and harmonic closeness.
func MeasureNet(ctx context.Context, n *Net, step func(done, of int)) (*NetMeasures, error) {
	if n.netKind == OwnNetwork {
		residents, err := n.OfKinds(ctx, graph.Resident)
		if err != nil {
			return nil, err
		}
		n = residents
	}
	m := &NetMeasures{net: n, values: map[Measure][]float64{ByContacts: n.degrees()}, scales: map[Measure]scale{}}
	parts := []func(context.Context) error{m.findArticulation, m.findClustering, m.findHarmonic}
	if n.Len() <= wholeNet {
		parts = append(parts, m.findBetweenness)
	}
	for i, part := range parts {
		step(i, len(parts))
		if err := part(ctx); err != nil {
			return nil, err
		}
	}
	for measure, values := range m.values {
		m.scales[measure] = scaleOf(values)
	}
	m.contactsAlone = aloneOf(m.values[ByContacts], m.scales[ByContacts])
	return m, nil
}

// Whole reports whether betweenness was measured with the rest.
func (m *NetMeasures) Whole() bool { return m.net.Len() <= wholeNet }

// Revision returns that of the neighbourhood that was measured.
func (m *NetMeasures) Revision() graph.Revision { return m.net.Snapshot().Revision() }

// Around returns the same measures with the betweenness of the part within a halo of some actors, counted
// on that part alone. Beyond it betweenness says nothing.
func (m *NetMeasures) Around(ctx context.Context, actors []graph.ID, step func(done, of int)) (*NetMeasures, error) {
	step(0, 1)
	var nodes []int32
	for _, id := range actors {
		if v, known := m.net.Index(id); known {
			nodes = append(nodes, v)
		}
	}
	part, err := m.net.aroundNodes(ctx, nodes, halo)
	if err != nil {
		return nil, err
	}
	counted, err := kernel.Betweenness(ctx, part.csr, scratch)
	if err != nil {
		return nil, err
	}
	between := slices.Repeat([]float64{math.NaN()}, m.net.Len())
	for i, value := range share(counted) {
		v, _ := m.net.Index(part.ID(int32(i)))
		between[v] = value
	}
	near := &NetMeasures{net: m.net, values: maps.Clone(m.values), scales: maps.Clone(m.scales), articulation: m.articulation, halo: halo,
		contactsAlone: m.contactsAlone}
	near.values[ByBetweenness], near.scales[ByBetweenness] = between, scaleOf(between)
	return near, nil
}

func (m *NetMeasures) findArticulation(ctx context.Context) (err error) {
	m.articulation, err = kernel.ArticulationPoints(ctx, m.net.csr)
	return err
}

func (m *NetMeasures) findClustering(ctx context.Context) (err error) {
	m.values[ByClustering], err = kernel.Clustering(ctx, m.net.csr)
	return err
}

func (m *NetMeasures) findHarmonic(ctx context.Context) error {
	distances, err := kernel.Distances(ctx, m.net.csr)
	if err != nil {
		return err
	}
	others := float64(max(m.net.Len()-1, 1))
	for v := range distances.Harmonic {
		distances.Harmonic[v] /= others
	}
	m.values[ByHarmonic] = distances.Harmonic
	return nil
}

func (m *NetMeasures) findBetweenness(ctx context.Context) error {
	counted, err := kernel.Betweenness(ctx, m.net.csr, scratch)
	if err != nil {
		return err
	}
	m.values[ByBetweenness] = share(counted)
	return nil
}

// share turns numbers of pairs of others into shares of all pairs of others, in place.
func share(between []float64) []float64 {
	n := float64(len(between))
	pairs := max((n-1)*(n-2)/2, 1)
	for v := range between {
		between[v] /= pairs
	}
	return between
}

func (n *Net) degrees() []float64 {
	degrees := make([]float64, n.Len())
	for v := range degrees {
		degrees[v] = float64(n.csr.Degree(int32(v)))
	}
	return degrees
}
