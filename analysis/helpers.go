package analysis

import (
	"cmp"
	"slices"
	"strings"

	"spinweb/analysis/kernel"
	"spinweb/graph"
)

// helpers knows who and what can bring a resident nearer when the own contacts do not.
type helpers struct {
	*Net
	buddies    []helper // residents with the role of maatje who agreed to be found, by ID
	activities []helper // open to everybody, by ID
	introduced map[graph.ID]int
}

type helper struct {
	id   graph.ID
	site site
}

func findHelpers(n *Net) *helpers {
	h := &helpers{Net: n, introduced: map[graph.ID]int{}}
	for _, id := range n.snapshot.OfKind(graph.Resident) {
		if person := n.actor(id); person != nil && person.Attributes.Flag("findable") && n.isBuddy(person) {
			h.buddies = append(h.buddies, helper{id, n.siteOf(n.homes(id))})
		}
	}
	for _, kind := range []graph.ActorKind{graph.Facility, graph.Initiative, graph.Course} {
		for _, id := range n.snapshot.OfKind(kind) {
			if activity := n.actor(id); activity != nil && isOpen(activity) {
				areas := slices.Sorted(others(id, n.from(id, graph.PresentIn)))
				h.activities = append(h.activities, helper{id, n.siteOf(areas)})
			}
		}
	}
	slices.SortFunc(h.activities, func(a, b helper) int { return cmp.Compare(a.id, b.id) })
	return h
}

// isBuddy reports whether a resident has the role of maatje on the day: "buddy", "buddy 2024-05 3".
func (m moment) isBuddy(resident *graph.Actor) bool {
	return slices.ContainsFunc(resident.Attributes.List("roles"), func(role string) bool {
		words := strings.Fields(role)
		if words[0] != "buddy" || len(words) == 1 {
			return words[0] == "buddy"
		}
		since, err := graph.ParseDate(words[1])
		return err == nil && since.First() <= m.day
	})
}

// isOpen reports whether anybody may come along: to a facility that says so, to an initiative that is
// under way, to a course.
func isOpen(activity *graph.Actor) bool {
	switch activity.Kind {
	case graph.Facility:
		return activity.Attributes.Flag("openToAll")
	case graph.Initiative:
		stage := activity.Attributes.Plain("stage")
		return stage != "idea" && stage != "stopped"
	default:
		return true
	}
}

// ways returns the ways from a resident to an offer, best first: the own contact on a shortest path;
// else the professional who asked; else a maatje; else an open activity. What comes after the best is
// for a viewer who may not see that one. A maatje is counted as used only when best.
func (h *helpers) ways(resident *graph.Actor, home site, best offer) []way {
	var ways []way
	if best.contact != kernel.NoStep {
		ways = append(ways, way{OwnContact, h.ID(best.contact), best.path})
	}
	asker := graph.ID(resident.Attributes.Plain("networkAskedBy"))
	if h.kind(asker) == graph.Professional {
		ways = append(ways, way{role: Asker, who: asker})
	}
	if len(ways) == 0 {
		if buddy, found := h.buddy(resident.ID, home, best.holder); found {
			h.introduced[buddy]++
			ways = append(ways, way{role: Buddy, who: buddy})
		}
	}
	if activity, found := h.activity(home); found {
		ways = append(ways, way{role: Activity, who: activity})
	}
	return ways
}

// buddy chooses a maatje in the same buurt, then the same wijk; then with the fewest introductions so
// far, then by ID; neither the resident nor the holder of the schakel.
func (h *helpers) buddy(resident graph.ID, home site, holder int32) (graph.ID, bool) {
	chosen, nearest := graph.ID(""), elsewhere
	for _, b := range h.buddies {
		near := howNear(home, b.site)
		if b.id == resident || near > sameWijk || (holder != kernel.NoStep && b.id == h.ID(holder)) {
			continue
		}
		if chosen == "" || near < nearest || (near == nearest && h.introduced[b.id] < h.introduced[chosen]) {
			chosen, nearest = b.id, near
		}
	}
	return chosen, chosen != ""
}

// activity chooses an open activity in the same buurt, then the same wijk, then a larger area around
// the home; then by ID.
func (h *helpers) activity(home site) (graph.ID, bool) {
	chosen, nearest := graph.ID(""), elsewhere
	for _, a := range h.activities {
		if near := howNear(home, a.site); near < nearest {
			chosen, nearest = a.id, near
		}
	}
	return chosen, chosen != ""
}
