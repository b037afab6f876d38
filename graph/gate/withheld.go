package gate

import (
	"spinweb/graph"
)

// withheld names the attributes of an actor of which this viewer may not see whether they have a value, so
// that a file can say nothing of them. A reference that is not shown is among them with or without a value:
// it may be hidden for whom it names.
func (s *sight) withheld(actor *graph.Actor) []string {
	seen := s.Of(actor.ID)
	var names []string
	for _, attribute := range actor.Kind.Schema().Attributes {
		hidden := attribute.Type == graph.ReferenceType && s.who.role != graph.Operator
		if hidden || !showsAttribute(s.who, actor.Kind, attribute, seen) {
			names = append(names, attribute.Name)
		}
	}
	return names
}

// withheldOfTie is withheld for a tie.
func (s *sight) withheldOfTie(tie *graph.Tie) []string {
	if s.ofTie(tie) == graph.Named {
		return nil
	}
	var names []string
	for _, attribute := range tie.Kind.Schema().Attributes {
		if attribute.Identifying {
			names = append(names, attribute.Name)
		}
	}
	return names
}
