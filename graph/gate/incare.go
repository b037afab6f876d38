package gate

import "spinweb/graph"

// inCare is a viewer's sight of how central residents are: by name only within the care relation of today,
// on whatever day is asked about. That is of who lives where the viewer works, and of the viewer's own
// cases; being found by all networkers makes nobody measured by them. (standards.md §5)
type inCare struct{ *sight }

// Of implements graph.Sight.
func (s inCare) Of(id graph.ID) graph.Visibility {
	seen := s.sight.Of(id)
	if seen == graph.Named && s.now.Actor(id).Kind == graph.Resident && !s.caresFor(id) {
		return graph.Pseudonym
	}
	return seen
}

func (s inCare) caresFor(resident graph.ID) bool {
	return s.who.role == graph.Operator || s.who.cases.has(resident) || s.livesIn(resident, s.who.areas)
}
