package analysis

import (
	"context"
	"fmt"

	"spinweb/analysis/kernel"
	"spinweb/graph"
)

// MissingLinks asks where links are missing in an area: who holds it together, which residents reach
// no schakel within some steps and by whom they could best be introduced, and of whom nobody knows.
// It judges nobody: a resident whose own network was never asked is unknown, not out of reach.
//
// It is asked of the whole support network, across the border of the area. People outside count, and
// get no row of their own.
type MissingLinks struct {
	Area graph.AreaCode
	Day  graph.Day
	Hops int // to the nearest schakel; zero means 2
}

const (
	defaultHops = 2
	mostHops    = 10
)

var _ Question[MissingLinksReport] = MissingLinks{}

func (q MissingLinks) hops() int {
	if q.Hops == 0 {
		return defaultHops
	}
	return q.Hops
}

// Key names the question with its parameters.
func (q MissingLinks) Key() string {
	return fmt.Sprintf("missing-links area=%s day=%s hops=%d", q.Area, q.Day, q.hops())
}

// Net returns the support network.
func (q MissingLinks) Net() NetKind { return SupportNetwork }

// On returns the day.
func (q MissingLinks) On() graph.Day { return q.Day }

// missingLinks is the complete answer, as nobody sees it: by ID, without a label.
type missingLinks struct {
	moment
	area            graph.AreaCode
	hops            int
	residents       int
	schakels        int
	outOfReach      derived
	basis           basis
	holdingTogether []keystone
	halo            int // around the area, of the net that betweenness was counted on; 0 for all of it
	gaps            []gap
	unknown         []graph.ID
}

// gap is an asked resident who reaches no schakel within the hops.
type gap struct {
	resident     *graph.Actor
	node         int32
	hops         int32  // to the nearest schakel of all, kernel.Unreached without a path
	path         []Link // to that one
	strengths    strengths
	introduction introduction
}

// Answer answers on the complete support network.
// O(n + m) time, and O(n + m) more for each person who holds a schakel of the area; betweenness costs
// O(nm) up to wholeNet actors.
func (q MissingLinks) Answer(ctx context.Context, n *Net) (MissingLinksReport, error) {
	var none MissingLinksReport
	if n.Kind() != q.Net() || n.Day() != q.Day {
		return none, fmt.Errorf("%s: asked of net %s on %s", q.Key(), n.Kind(), n.Day())
	}
	found, err := q.about(n.moment)
	if err != nil {
		return none, err
	}
	area := graph.ID(q.Area)
	schakels := standingSchakels(n)
	toSchakel, err := reachOf(ctx, n, holders(schakels))
	if err != nil {
		return none, err
	}
	residents := n.residentsOf(area)
	local := linking(schakels, append(n.below(area), n.around(area)...))
	found.residents, found.schakels = len(residents), len(local)
	ends := found.judge(toSchakel, residents)
	found.basis = basisOf(n, residents, found.outOfReach.rests, schakels, append(ends, holders(local)...))
	if err := found.introduce(ctx, n, schakels); err != nil {
		return none, err
	}
	if err := found.findKeystones(ctx, n, residents, local); err != nil {
		return none, err
	}
	return MissingLinksReport{complete: found}, nil
}

// about is the answer before anything is worked out.
func (q MissingLinks) about(m moment) (*missingLinks, error) {
	if err := within("hops", q.hops(), 1, mostHops); err != nil {
		return nil, err
	}
	if actor := m.snapshot.Actor(graph.ID(q.Area)); actor == nil || actor.Kind != graph.Area {
		return nil, graph.NotFound()
	}
	return &missingLinks{moment: m, area: q.Area, hops: q.hops()}, nil
}

var _ Released[MissingLinksReport] = MissingLinks{}

// Within returns the area.
func (q MissingLinks) Within() graph.AreaCode { return q.Area }

// Unreleased answers for who may not know figures of the area.
func (q MissingLinks) Unreleased(s *graph.Snapshot) (MissingLinksReport, error) {
	found, err := q.about(moment{snapshot: s, day: q.Day})
	return MissingLinksReport{complete: found}, err
}

// judge divides the residents, in the order of their IDs: never asked, out of reach, or within reach;
// of these it returns the holders that they reach. That somebody is out of reach holds for every
// viewer, since who sees less sees no shorter path. That somebody is within reach rests on the ties of
// a path, and so does the count.
func (f *missingLinks) judge(toSchakel reach, residents []graph.ID) (reached []int32) {
	n := toSchakel.Net
	for _, id := range residents {
		node, _ := n.Index(id)
		hops := toSchakel.hops[node]
		nodes, path := toSchakel.path(node)
		switch {
		case !n.asked(id):
			f.unknown = append(f.unknown, id)
		case hops == kernel.Unreached || hops > int32(f.hops):
			f.gaps = append(f.gaps, gap{resident: n.actor(id), node: node, hops: hops, path: path, strengths: strengthsOf(n, node)})
		default:
			f.outOfReach.rests = append(f.outOfReach.rests, path...)
			reached = append(reached, nodes[len(nodes)-1])
		}
	}
	f.outOfReach.count = len(f.gaps)
	return reached
}
