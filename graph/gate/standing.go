package gate

import (
	"maps"
	"slices"

	"spinweb/graph"
)

// standing is what the policy knows of a viewer at one revision and day: which areas, teams, cases and
// referrals are the viewer's own. It is worked out from the ties of the viewer's person, so that a
// change of rights counts from the next request on.
type standing struct {
	role      graph.Role
	person    graph.ID
	purpose   graph.Purpose
	areas     idSet // own work area, with everything inside it
	teams     idSet
	cases     idSet // residents of own cases and situations
	referred  idSet // residents of own referrals
	referrals idSet // own referrals
	contacts  idSet // residents tied to the resident who looks
}

type idSet map[graph.ID]struct{}

func (s idSet) has(id graph.ID) bool { _, found := s[id]; return found }
func (s idSet) add(id graph.ID)      { s[id] = struct{}{} }

// standingOf works out a viewer's standing.
func standingOf(now *graph.Snapshot, viewer Viewer, purpose graph.Purpose, day graph.Day) standing {
	who := standing{role: viewer.role, person: viewer.person, purpose: purpose,
		areas: idSet{}, teams: idSet{}, cases: idSet{}, referred: idSet{}, referrals: idSet{}, contacts: idSet{}}
	if viewer.person == "" {
		return who
	}
	look := lookout{now, day}
	for team := range look.ends(viewer.person, graph.MemberOf, outward) {
		if actor := now.Actor(team); actor != nil && actor.Kind == graph.Team && look.stands(team) {
			who.teams.add(team)
		}
	}
	switch viewer.role {
	case graph.Networker:
		look.cover(viewer.person, who.areas)
		look.ownCases(viewer.person, who)
	case graph.Manager:
		look.teamAreas(who)
	case graph.TeamMember:
		look.teamAreas(who)
		look.ownCases(viewer.person, who)
	case graph.Referrer:
		look.ownReferrals(viewer.person, who)
	case graph.ResidentRole:
		for _, tie := range now.TiesOf(viewer.person) {
			if tie.Period.Holds(day) {
				who.contacts.add(tie.Other(viewer.person))
			}
		}
	}
	return who
}

// lookout follows ties that hold on one day.
type lookout struct {
	now *graph.Snapshot
	day graph.Day
}

type direction uint8

const (
	outward direction = iota
	inward
)

// ends yields the other ends of the ties of a kind that leave or reach an actor on the day.
func (l lookout) ends(id graph.ID, kind graph.TieKind, way direction) func(func(graph.ID) bool) {
	return func(yield func(graph.ID) bool) {
		for _, tie := range l.now.TiesOf(id) {
			if tie.Kind != kind || !tie.Period.Holds(l.day) {
				continue
			}
			if (way == outward) != (tie.From == id) {
				continue
			}
			if !yield(tie.Other(id)) {
				return
			}
		}
	}
}

// cover adds every area that a professional or team covers, directly or through work areas.
func (l lookout) cover(id graph.ID, areas idSet) {
	for covered := range l.ends(id, graph.Covers, outward) {
		actor := l.now.Actor(covered)
		switch {
		case actor == nil || !actor.Period.Holds(l.day):
		case actor.Kind == graph.WorkArea:
			for area := range l.ends(covered, graph.Covers, outward) {
				l.inside(area, areas)
			}
		default:
			l.inside(covered, areas)
		}
	}
}

// inside adds an area and everything that is part of it.
func (l lookout) inside(area graph.ID, areas idSet) {
	queue := []graph.ID{area}
	for head := 0; head < len(queue); head++ {
		if areas.has(queue[head]) {
			continue
		}
		areas.add(queue[head])
		for part := range l.ends(queue[head], graph.PartOf, inward) {
			queue = append(queue, part)
		}
	}
}

// around adds the areas that an area is part of, itself not included.
func (l lookout) around(area graph.ID, areas idSet) {
	queue := []graph.ID{area}
	for head := 0; head < len(queue); head++ {
		for whole := range l.ends(queue[head], graph.PartOf, outward) {
			if !areas.has(whole) {
				areas.add(whole)
				queue = append(queue, whole)
			}
		}
	}
}

func (l lookout) teamAreas(who standing) {
	for team := range who.teams {
		l.cover(team, who.areas)
	}
}

// ownCases adds the residents of cases worked by the person or the person's teams, and of situations
// in which the person acts.
func (l lookout) ownCases(person graph.ID, who standing) {
	workers := idSet{person: {}}
	for team := range who.teams {
		workers.add(team)
	}
	for worker := range workers {
		for file := range l.ends(worker, graph.WorkedBy, inward) {
			if !l.stands(file) {
				continue
			}
			for resident := range l.ends(file, graph.CaseOf, outward) {
				who.cases.add(resident)
			}
		}
	}
	for situation := range l.ends(person, graph.ActsAs, outward) {
		if !l.stands(situation) {
			continue
		}
		for resident := range l.residentsOf(situation) {
			who.cases.add(resident)
		}
	}
}

// stands reports whether an actor is there and has not ended on the day: rights end with the team, the case
// or the situation on which they hang, also where its ties were left.
func (l lookout) stands(id graph.ID) bool {
	actor := l.now.Actor(id)
	return actor != nil && actor.Period.Holds(l.day)
}

func (l lookout) ownReferrals(person graph.ID, who standing) {
	for referral := range l.ends(person, graph.RefersTo, outward) {
		if actor := l.now.Actor(referral); actor == nil || actor.Kind != graph.Referral {
			continue
		}
		who.referrals.add(referral)
		for resident := range l.residentsOf(referral) {
			who.referred.add(resident)
		}
	}
}

// residentsOf yields the residents at the other end of any tie of a thing that holds on the day.
func (l lookout) residentsOf(thing graph.ID) func(func(graph.ID) bool) {
	return func(yield func(graph.ID) bool) {
		for _, tie := range l.now.TiesOf(thing) {
			other := l.now.Actor(tie.Other(thing))
			if other != nil && other.Kind == graph.Resident && tie.Period.Holds(l.day) && !yield(other.ID) {
				return
			}
		}
	}
}

// home yields the areas in which a resident or household lives on the day.
func (l lookout) home(id graph.ID) func(func(graph.ID) bool) {
	return func(yield func(graph.ID) bool) {
		for area := range l.ends(id, graph.LivesIn, outward) {
			if !yield(area) {
				return
			}
		}
		for household := range l.ends(id, graph.InHousehold, outward) {
			for area := range l.ends(household, graph.LivesIn, outward) {
				if !yield(area) {
					return
				}
			}
		}
	}
}

// sorted returns the members in order.
func (s idSet) sorted() []graph.ID { return slices.Sorted(maps.Keys(s)) }
