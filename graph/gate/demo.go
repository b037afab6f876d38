package gate

import (
	"slices"

	"spinweb/graph"
)

var managerial = []string{"manager", "teamLeader", "director"}

// demoPerson chooses whom a visitor of the demo becomes: for each role the person who has most of what
// the role is about, the first by ID of several. Roles that are nobody in the neighbourhood give "".
func demoPerson(now *graph.Snapshot, role graph.Role, day graph.Day) graph.ID {
	look := lookout{now, day}
	switch role {
	case graph.Networker:
		return look.most(graph.Professional, func(p *graph.Actor) int {
			if p.Attributes.Plain("function") != "networker" {
				return 0
			}
			return look.residentsCovered(p.ID)
		})
	case graph.TeamMember:
		return look.most(graph.Professional, func(p *graph.Actor) int {
			if slices.Contains(managerial, p.Attributes.Plain("function")) {
				return 0
			}
			who := standingOf(now, Viewer{role: role, person: p.ID}, "", day)
			return len(who.cases) * len(who.teams)
		})
	case graph.Manager:
		return look.most(graph.Professional, func(p *graph.Actor) int {
			if !slices.Contains(managerial, p.Attributes.Plain("function")) {
				return 0
			}
			return len(standingOf(now, Viewer{role: role, person: p.ID}, "", day).areas)
		})
	case graph.PolicyAdviser:
		return look.most(graph.Professional, func(p *graph.Actor) int {
			return count(p.Attributes.Plain("function") == "policyAdviser")
		})
	case graph.Referrer:
		return look.most(graph.Professional, func(p *graph.Actor) int {
			return len(standingOf(now, Viewer{role: role, person: p.ID}, "", day).referrals)
		})
	case graph.ResidentRole:
		return look.most(graph.Resident, look.ownRecords)
	default:
		return ""
	}
}

// most returns the actor of a kind with the highest positive score.
func (l lookout) most(kind graph.ActorKind, score func(*graph.Actor) int) graph.ID {
	best, highest := graph.ID(""), 0
	for _, id := range l.now.OfKind(kind) {
		actor := l.now.Actor(id)
		if !actor.Period.Holds(l.day) {
			continue
		}
		if points := score(actor); points > highest {
			best, highest = id, points
		}
	}
	return best
}

func (l lookout) residentsCovered(person graph.ID) int {
	areas := idSet{}
	l.cover(person, areas)
	covered := 0
	for area := range areas {
		for range l.ends(area, graph.LivesIn, inward) {
			covered++
		}
	}
	return covered
}

// ownRecords counts what a resident finds on the own page: ties, and above all an own plan and circle.
func (l lookout) ownRecords(resident *graph.Actor) int {
	points := 0
	for _, tie := range l.now.TiesOf(resident.ID) {
		switch tie.Kind {
		case graph.Owns:
			points += 100
		case graph.InCircle:
			points += 20
		default:
			points++
		}
	}
	return points
}

func count(condition bool) int {
	if condition {
		return 1
	}
	return 0
}
