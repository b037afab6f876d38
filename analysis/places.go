package analysis

import (
	"iter"
	"slices"

	"spinweb/graph"
)

// below returns the area and all areas that are part of it, however deep, sorted.
func (m moment) below(area graph.ID) []graph.ID {
	return reachable(area, func(id graph.ID) iter.Seq[graph.ID] { return others(id, m.to(id, graph.PartOf)) })
}

// around returns the area and all areas that it is part of, however high, sorted.
func (m moment) around(area graph.ID) []graph.ID {
	return reachable(area, func(id graph.ID) iter.Seq[graph.ID] { return others(id, m.from(id, graph.PartOf)) })
}

// reachable returns everything that can be reached from the start, with the start, sorted.
func reachable(start graph.ID, next func(graph.ID) iter.Seq[graph.ID]) []graph.ID {
	reached := []graph.ID{start}
	for at := 0; at < len(reached); at++ {
		for id := range next(reached[at]) {
			if !slices.Contains(reached, id) { // areas around or below are few
				reached = append(reached, id)
			}
		}
	}
	slices.Sort(reached)
	return reached
}

// others yields the other end of every tie.
func others(id graph.ID, ties iter.Seq[*graph.Tie]) iter.Seq[graph.ID] {
	return func(yield func(graph.ID) bool) {
		for t := range ties {
			if !yield(t.Other(id)) {
				return
			}
		}
	}
}

// residentsOf returns the residents of an area, sorted: who lives in it or in a part of it, alone or
// with a household.
func (m moment) residentsOf(area graph.ID) []graph.ID {
	var residents []graph.ID
	for _, part := range m.below(area) {
		for id := range others(part, m.to(part, graph.LivesIn)) {
			if m.kind(id) == graph.Resident {
				residents = append(residents, id)
				continue
			}
			residents = slices.AppendSeq(residents, others(id, m.to(id, graph.InHousehold)))
		}
	}
	slices.Sort(residents)
	return slices.Compact(residents)
}

// homes returns the areas that a resident lives in, alone or with a household, sorted.
func (m moment) homes(resident graph.ID) []graph.ID {
	areas := slices.Collect(others(resident, m.from(resident, graph.LivesIn)))
	for household := range others(resident, m.from(resident, graph.InHousehold)) {
		areas = slices.AppendSeq(areas, others(household, m.from(household, graph.LivesIn)))
	}
	slices.Sort(areas)
	return slices.Compact(areas)
}

// aroundAll returns the areas and all areas around them, sorted.
func (m moment) aroundAll(areas []graph.ID) []graph.ID {
	var all []graph.ID
	for _, area := range areas {
		all = append(all, m.around(area)...)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// site is where somebody lives or something happens.
type site struct {
	areas  []graph.ID // named themselves
	around []graph.ID // these and all around them
	wijken []graph.ID // of all these the ones that are a wijk
}

func (m moment) siteOf(areas []graph.ID) site {
	s := site{areas: areas, around: m.aroundAll(areas)}
	for _, id := range s.around {
		if m.snapshot.Actor(id).Attributes.Plain("level") == string(graph.Wijk) {
			s.wijken = append(s.wijken, id)
		}
	}
	return s
}

// nearness says how near a site is to a home. A lower one is nearer.
type nearness uint8

const (
	sameBuurt nearness = iota // one area that both name
	sameWijk
	holdsHome // something that happens in a larger area around the home
	elsewhere
)

func howNear(home, place site) nearness {
	switch {
	case overlap(home.areas, place.areas):
		return sameBuurt
	case overlap(home.wijken, place.wijken):
		return sameWijk
	case overlap(home.around, place.areas):
		return holdsHome
	default:
		return elsewhere
	}
}

func overlap(a, b []graph.ID) bool {
	return slices.ContainsFunc(a, func(id graph.ID) bool { return slices.Contains(b, id) })
}

// presence returns the areas that somebody or something is present in, covers or links, also by a work
// area, sorted.
func (m moment) presence(id graph.ID) []graph.ID {
	var areas []graph.ID
	for t := range m.ties(id, func(t *graph.Tie) bool { return t.From == id }) {
		switch t.Kind {
		case graph.PresentIn, graph.LinksArea, graph.Covers:
		default:
			continue
		}
		if m.kind(t.To) == graph.WorkArea {
			areas = slices.AppendSeq(areas, others(t.To, m.from(t.To, graph.Covers)))
			continue
		}
		areas = append(areas, t.To)
	}
	slices.Sort(areas)
	return slices.Compact(areas)
}
