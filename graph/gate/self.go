package gate

import (
	"context"

	"spinweb/graph"
)

// Self is what a viewer may know of the own place here.
type Self struct {
	Role      graph.Role
	Person    *End
	Account   *OwnAccount // nil where the viewer has none, as in the demo
	Areas     []End       // the own work area: the largest areas of it
	May       []graph.Action
	Adds      []graph.ActorKind  // the kinds of actor that the viewer may add in the own scope
	Purposes  []graph.CodeOption // what opens a name that is not seen by default; none: nothing does
	Fictional bool
	Revision  graph.Revision // whatever is read after this is no older
}

// Self returns who the viewer is here.
func (s *Session) Self(ctx context.Context) (Self, error) {
	sight, err := s.look(ctx, graph.SeeSelf)
	if err != nil {
		return Self{}, err
	}
	self := Self{Role: s.viewer.role, May: actionsOf[s.viewer.role], Adds: kindsAdded(s.viewer.role), Fictional: isFictional(sight.now), Revision: sight.now.Revision()}
	self.Account = sight.ownAccount(s.viewer)
	if s.viewer.role == graph.Manager {
		self.Purposes = graph.Purposes()
	}
	var subjects []graph.ID
	if person := s.viewer.person; person != "" && sight.Of(person) != graph.Hidden {
		end := sight.end(person)
		self.Person = &end
		subjects = sight.subjects(person)
	}
	for _, area := range sight.who.areas.sorted() {
		if sight.Of(area) != graph.Hidden && !sight.withinOwn(area) {
			self.Areas = append(self.Areas, sight.end(area))
		}
	}
	return self, s.show(ctx, graph.SeeSelf, subjects)
}

// withinOwn reports whether an area is part of another area of the own work area.
func (s *sight) withinOwn(area graph.ID) bool {
	for whole := range s.look.ends(area, graph.PartOf, outward) {
		if s.who.areas.has(whole) {
			return true
		}
	}
	return false
}

// Day returns the first day of a date, today when it is unknown.
func (s *Session) Day(date graph.Date) graph.Day {
	if date.Known() {
		return date.First()
	}
	return s.gate.today()
}

// kindsAdded are the kinds that a role may add: those that it writes, save that nobody adds the own record.
func kindsAdded(role graph.Role) []graph.ActorKind {
	var added []graph.ActorKind
	for _, kind := range kindsWritten[role] {
		if role != graph.ResidentRole || kind != graph.Resident {
			added = append(added, kind)
		}
	}
	return added
}
