package fictional_test

import (
	"slices"

	"spinweb/graph"
)

// net is the support network on one day, as insight.md defines it: small and plain, to judge the
// neighbourhood by without the code that it will be shown with.
type net map[graph.ID]map[graph.ID]bool

func (p population) supportNet(day graph.Day) net {
	n := net{}
	groups := map[graph.ID][]graph.ID{}
	for _, tie := range p.ties {
		if !tie.Period.Holds(day) {
			continue
		}
		switch tie.Kind {
		case graph.Knows, graph.Supports, graph.Coaches:
			n.tie(tie.From, tie.To)
		case graph.InHousehold:
			groups[tie.To] = append(groups[tie.To], tie.From)
		case graph.MemberOf:
			if p.actors[tie.To].Kind == graph.Team {
				groups[tie.To] = append(groups[tie.To], tie.From)
			}
		}
	}
	for _, members := range groups {
		for i, a := range members {
			for _, b := range members[i+1:] {
				n.tie(a, b)
			}
		}
	}
	return n
}

// without returns the net without some actors.
func (n net) without(gone func(graph.ID) bool) net {
	left := net{}
	for a, others := range n {
		for b := range others {
			if !gone(a) && !gone(b) {
				left.tie(a, b)
			}
		}
	}
	return left
}

func (n net) tie(a, b graph.ID) {
	for _, end := range [][2]graph.ID{{a, b}, {b, a}} {
		if n[end[0]] == nil {
			n[end[0]] = map[graph.ID]bool{}
		}
		n[end[0]][end[1]] = true
	}
}

// hops counts the ties to the nearest source; who is not in the answer is not reached.
func (n net) hops(sources []graph.ID) map[graph.ID]int {
	hops := map[graph.ID]int{}
	queue := slices.Clone(sources)
	for _, source := range sources {
		hops[source] = 0
	}
	for head := 0; head < len(queue); head++ {
		for other := range n[queue[head]] {
			if _, reached := hops[other]; !reached {
				hops[other] = hops[queue[head]] + 1
				queue = append(queue, other)
			}
		}
	}
	return hops
}

// holdsTogether reports whether the component of id falls apart without it, by trying.
func (n net) holdsTogether(id graph.ID) bool {
	others := []graph.ID{}
	for other := range n[id] {
		others = append(others, other)
	}
	if len(others) < 2 {
		return false
	}
	reached := n.without(func(gone graph.ID) bool { return gone == id }).hops(others[:1])
	for _, other := range others {
		if _, still := reached[other]; !still {
			return true
		}
	}
	return false
}

// holders are those who hold a confirmed schakel on the day.
func (p population) holders(day graph.Day) []graph.ID {
	var found []graph.ID
	for _, tie := range p.ties {
		schakel := p.actors[tie.From]
		if tie.Kind == graph.HeldBy && tie.Period.Holds(day) && schakel.Period.Holds(day) && schakel.Attributes.Has("confirmedOn") {
			found = append(found, tie.To)
		}
	}
	return found
}

// homes tells in which area each resident lives on the day.
func (p population) homes(day graph.Day) map[graph.ID]graph.ID {
	homes := map[graph.ID]graph.ID{}
	for _, tie := range p.ties {
		if tie.Kind == graph.LivesIn && tie.Period.Holds(day) && p.actors[tie.From].Kind == graph.Resident {
			homes[tie.From] = tie.To
		}
	}
	return homes
}
