package gate

import "spinweb/graph"

// editable returns the names of the attributes of an actor that the viewer may write now, nil where none.
func (s *sight) editable(actor *graph.Actor) []string {
	if !mayDo(s.who.role, graph.ChangeActor) || s.writesActor(actor, actor, s) != nil {
		return nil
	}
	if allowed, some := s.allowedAttributes(actor); some {
		return allowed
	}
	var all []string
	for _, attribute := range actor.Kind.Schema().Attributes {
		all = append(all, attribute.Name)
	}
	return all
}

// allowedAttributes returns the only attributes of an actor that the viewer may write, and whether there is
// such a limit: a resident's own, or those of whom is seen by pseudonym.
func (s *sight) allowedAttributes(actor *graph.Actor) (allowed []string, limited bool) {
	switch {
	case actor.Kind != graph.Resident || s.who.role == graph.Operator:
		return nil, false
	case s.who.role == graph.ResidentRole:
		return ownAttributes, true
	case s.Of(actor.ID) != graph.Named:
		return unnamedAttributes, true
	}
	return nil, false
}
