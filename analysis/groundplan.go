package analysis

import (
	"context"
	"fmt"
	"slices"

	"spinweb/graph"
)

// GroundPlan asks what is known in every part of an area, to draw it on its outlines: how many residents
// there are, how many of them were asked for their network, and which schakels, professionals,
// organisations and facilities are present. The parts are the smallest areas below the area, as a rule its
// buurten; of an area without parts it is the area itself.
//
// It counts and names nobody. What is present in a larger area is present in each of its parts, as in the
// lists of these parts; the area as a whole counts it once.
type GroundPlan struct {
	Area graph.AreaCode
	Day  graph.Day
}

var _ Question[GroundPlanReport] = GroundPlan{}

// Key names the question with its parameters.
func (q GroundPlan) Key() string { return fmt.Sprintf("ground-plan area=%s day=%s", q.Area, q.Day) }

// Net returns the support network, which says which schakels count.
func (q GroundPlan) Net() NetKind { return SupportNetwork }

// On returns the day.
func (q GroundPlan) On() graph.Day { return q.Day }

// groundPlan is the complete answer, as nobody sees it.
type groundPlan struct {
	moment
	area   graph.AreaCode
	whole  census
	parts  []planPart  // by code
	beside []planShape // areas around it that a drawing shows too, by code
}

type planPart struct {
	planShape
	census
}

type planShape struct {
	code    graph.ID
	outline *Outline // nil: not known
}

// census is what is counted in an area.
type census struct {
	residents, asked                         int
	professionals, organisations, facilities int
	schakels                                 []graph.ID
}

// Answer counts. O(a + t) time for a actors of these kinds with t ties, times the areas that one of them is
// present in, and the time of simplifying the outlines.
func (q GroundPlan) Answer(ctx context.Context, n *Net) (GroundPlanReport, error) {
	var none GroundPlanReport
	if n.Kind() != q.Net() || n.Day() != q.Day {
		return none, fmt.Errorf("%s: asked of net %s on %s", q.Key(), n.Kind(), n.Day())
	}
	area := graph.ID(q.Area)
	if actor := n.actor(area); actor == nil || actor.Kind != graph.Area {
		return none, graph.NotFound()
	}
	found := &groundPlan{moment: n.moment, area: q.Area}
	for _, code := range n.smallest(area) {
		found.parts = append(found.parts, planPart{planShape: planShape{code: code}})
	}
	if err := found.count(ctx, n); err != nil {
		return none, err
	}
	if err := found.draw(ctx); err != nil {
		return none, err
	}
	return GroundPlanReport{complete: found}, nil
}

// smallest returns the areas below an area that have no parts, sorted; of one without parts itself.
func (m moment) smallest(area graph.ID) []graph.ID {
	var parts []graph.ID
	for _, id := range m.below(area) {
		if m.kind(id) == graph.Area && len(m.below(id)) == 1 {
			parts = append(parts, id)
		}
	}
	return parts
}

// count fills in the figures of the parts and of the whole.
func (f *groundPlan) count(ctx context.Context, n *Net) error {
	all, codes := []*census{&f.whole}, []graph.ID{graph.ID(f.area)}
	for i := range f.parts {
		all, codes = append(all, &f.parts[i].census), append(codes, f.parts[i].code)
	}
	for i, code := range codes {
		residents := f.residentsOf(code)
		all[i].residents = len(residents)
		for _, id := range residents {
			if f.asked(id) {
				all[i].asked++
			}
		}
	}
	near := f.nearness(codes)
	for _, s := range standingSchakels(n) {
		for _, i := range near.of(s.areas) {
			all[i].schakels = append(all[i].schakels, s.id)
		}
	}
	return f.countPresent(ctx, near, all)
}

func (f *groundPlan) countPresent(ctx context.Context, near nearby, all []*census) error {
	for _, present := range []struct {
		kind   graph.ActorKind
		figure func(*census) *int
	}{
		{graph.Professional, func(c *census) *int { return &c.professionals }},
		{graph.Organisation, func(c *census) *int { return &c.organisations }},
		{graph.Facility, func(c *census) *int { return &c.facilities }},
	} {
		for id := range f.ofKind(present.kind) {
			if ctx.Err() != nil {
				return ctx.Err()
			}
			for _, i := range near.of(f.presence(id)) {
				*present.figure(all[i])++
			}
		}
	}
	return nil
}

// nearby says of an area in which of some others counts what is present in it: in itself, in its parts and
// in what it is part of.
type nearby map[graph.ID][]int

func (m moment) nearness(codes []graph.ID) nearby {
	near := nearby{}
	for i, code := range codes {
		for _, id := range slices.Concat(m.below(code), m.around(code)) {
			if at := near[id]; len(at) == 0 || at[len(at)-1] != i {
				near[id] = append(at, i)
			}
		}
	}
	return near
}

// of returns where something counts that is present in these areas, each once, ascending.
func (n nearby) of(areas []graph.ID) []int {
	var at []int
	for _, area := range areas {
		at = append(at, n[area]...)
	}
	slices.Sort(at)
	return slices.Compact(at)
}
