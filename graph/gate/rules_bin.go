package gate

import (
	"slices"

	"spinweb/graph"
)

// Who puts what in the bin, and takes it out again: who may write it. An actor takes all of its ties
// along, also those that the viewer does not see; but of the ties on which rights hang, what the viewer
// sees must be the viewer's to hand out. A team goes with its members and areas by a manager who is in it.

// binsActor decides whether the viewer may put an actor in the bin. A resident goes by somebody who knows
// the resident by name, and never by the own hand: that is a proposal.
func (s *sight) binsActor(actor *graph.Actor) error {
	role := s.who.role
	switch {
	case worlds[actor.Kind] == installation, worlds[actor.Kind] == accounts:
		return graph.Forbidden(graph.BinActor)
	case role == graph.Operator:
		return nil
	}
	if err := s.writesActor(actor, actor, s); err != nil {
		return err
	}
	if actor.Kind == graph.Resident && (role == graph.ResidentRole || s.Of(actor.ID) != graph.Named) {
		return graph.Forbidden(graph.BinActor)
	}
	if actor.Kind == graph.Team {
		if !s.who.teams.has(actor.ID) {
			return outside()
		}
		return nil
	}
	return s.handsOutAll(actor, graph.BinTie)
}

// handsOutAll decides whether the rights that hang on the ties of an actor are the viewer's to give and take.
// action is what
// it does to the ties.
func (s *sight) handsOutAll(actor *graph.Actor, action graph.Action) error {
	for _, tie := range s.now.TiesOf(actor.ID) {
		if s.ofTie(tie) != graph.Hidden && !s.handsOut(tie) {
			return graph.Forbidden(action)
		}
	}
	return nil
}

// handsOut reports whether the right that hangs on a tie, if any, is the viewer's to give and take.
func (s *sight) handsOut(tie *graph.Tie) bool {
	roles, grants := grantingTies[tie.Kind]
	if tie.Kind == graph.MemberOf {
		to := s.now.Actor(tie.To)
		grants = to != nil && to.Kind == graph.Team
	}
	return !grants || s.who.role == graph.Operator || slices.Contains(roles, s.who.role)
}

// binsTie decides whether the viewer may put a tie in the bin. next is what the viewer would see then: a
// private thing must keep a resident whom it is about, or everybody who cares would see it.
func (s *sight) binsTie(tie *graph.Tie, next *sight) error {
	if err := s.writesTie(tie, s); err != nil {
		return err
	}
	for _, end := range []graph.ID{tie.From, tie.To} {
		thing, other := next.now.Actor(end), s.now.Actor(tie.Other(end))
		if thing == nil || worlds[thing.Kind] != private || thing.Kind == graph.Schakel || other == nil || other.Kind != graph.Resident {
			continue
		}
		if next.tiedToNobody(end) {
			return graph.Conflict(graph.LastResident, nil)
		}
	}
	return nil
}

func (s *sight) tiedToNobody(thing graph.ID) bool {
	for range s.residentsAlways(thing) {
		return false
	}
	return true
}

// returns decides whether the viewer, whose sight as if it were still there this is, may take a record out
// of the bin. along says that it comes with an actor that comes back; own, that the viewer put it there.
func (s *sight) returns(record graph.Record, along, own bool) error {
	switch r := record.(type) {
	case *graph.Actor:
		if along {
			return nil
		}
		return s.binsActor(r)
	case *graph.Tie:
		if _, grants := grantingTies[r.Kind]; along && (own || !grants) {
			return nil
		}
		return s.writesTie(r, s)
	}
	return nil
}

// bins decides whether the viewer may put a record in the bin by itself.
func (s *sight) bins(id graph.ID, next *sight) error {
	if actor := s.now.Actor(id); actor != nil {
		return s.binsActor(actor)
	}
	return s.binsTie(s.now.Tie(id), next)
}
