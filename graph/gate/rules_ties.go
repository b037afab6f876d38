package gate

import (
	"slices"

	"spinweb/graph"
)

// grantingTies are the ties on which rights hang, with who may write them.
var grantingTies = map[graph.TieKind][]graph.Role{
	graph.Covers:   {graph.Administrator},
	graph.MemberOf: {graph.Administrator, graph.Manager},
	graph.CaseOf:   {graph.Networker, graph.TeamMember, graph.Manager},
	graph.WorkedBy: {graph.Networker, graph.TeamMember, graph.Manager},
	graph.SameAs:   {graph.Networker, graph.Manager},
	graph.PartOf:   {graph.Administrator, graph.PolicyAdviser},
	graph.ActsAs:   {graph.Networker, graph.TeamMember, graph.Manager},
}

var partnershipTies = []graph.TieKind{
	graph.PartnersWith, graph.PartyTo, graph.Commissions, graph.Funds, graph.PresentIn, graph.ExpertIn, graph.Offers, graph.PartOf,
}

var ownTies = []graph.TieKind{graph.InCircle, graph.Owns, graph.About, graph.Knows}

// writesTie decides whether the viewer may write a tie, whose state before and afterwards are seen by s
// and next. Both ends must be seen by s unless they are new.
func (s *sight) writesTie(tie *graph.Tie, next *sight) error {
	role := s.who.role
	action := graph.AddTie
	if s.now.Tie(tie.ID) != nil {
		action = graph.ChangeTie
	}
	if tie.Kind.Schema().Reserved {
		return graph.Forbidden(action)
	}
	if role == graph.Operator {
		return nil
	}
	from, to := next.now.Actor(tie.From), next.now.Actor(tie.To)
	if roles, grants := grantingTies[tie.Kind]; grants && !(tie.Kind == graph.MemberOf && to.Kind != graph.Team) && !slices.Contains(roles, role) {
		return graph.Forbidden(action)
	}
	switch role {
	case graph.PolicyAdviser:
		if !slices.Contains(partnershipTies, tie.Kind) || (tie.Kind == graph.PartOf && from.Kind != graph.Theme) {
			return graph.Forbidden(action)
		}
	case graph.Administrator:
		if _, grants := grantingTies[tie.Kind]; !grants {
			return graph.Forbidden(action)
		}
	case graph.ResidentRole:
		if !slices.Contains(ownTies, tie.Kind) {
			return graph.Forbidden(action)
		}
	case graph.Referrer:
		if tie.Kind != graph.RefersTo || tie.From != s.who.person || to.Kind != graph.Referral {
			return graph.Forbidden(action)
		}
	}
	return s.tieInScope(tie, from, to, next)
}

// tieInScope: a tie to residents needs one of them in scope, a tie to private things all of these. A tie
// that opens a name is written only where the resident is known by name.
func (s *sight) tieInScope(tie *graph.Tie, from, to *graph.Actor, next *sight) error {
	residentsAt, inScope := 0, 0
	for _, end := range []*graph.Actor{from, to} {
		view, isNew := s, false
		if s.now.Actor(end.ID) == nil {
			view, isNew = next, true
		}
		switch worlds[end.Kind] {
		case residents:
			residentsAt++
			if view.residentInScope(end.ID, isNew) {
				inScope++
			}
		case private:
			if !view.privateInScope(end) {
				return outside()
			}
		}
	}
	if residentsAt > 0 && inScope == 0 {
		return outside()
	}
	if tie.Kind == graph.MemberOf && to.Kind == graph.Team && s.who.role == graph.Manager && !s.who.teams.has(to.ID) && s.now.Actor(to.ID) != nil {
		return outside()
	}
	if opensNames(tie.Kind, from.Kind, to.Kind) {
		return s.knownByName(from, to, next)
	}
	return nil
}

// opensNames reports whether somebody may come to know a resident by name through a tie: who works the
// resident's case or acts in the situation, who referred the resident, and who is the same human.
func opensNames(kind graph.TieKind, from, to graph.ActorKind) bool {
	switch kind {
	case graph.CaseOf, graph.WorkedBy, graph.SameAs, graph.ActsAs:
		return true
	case graph.RefersTo:
		return to == graph.Referral
	}
	thing, about := from, to
	if from == graph.Resident {
		thing, about = to, from
	}
	return about == graph.Resident && (thing == graph.Situation || thing == graph.Referral)
}

// knownByName demands that the residents behind a tie of rights are known to the viewer by name, or, for
// a manager, live in the own teams' areas.
func (s *sight) knownByName(from, to *graph.Actor, next *sight) error {
	for _, end := range []*graph.Actor{from, to} {
		var about []graph.ID
		if end.Kind == graph.Resident {
			about = append(about, end.ID)
		} else if worlds[end.Kind] == private {
			for resident := range next.residentsAlways(end.ID) {
				about = append(about, resident)
			}
		}
		for _, resident := range about {
			if s.now.Actor(resident) != nil && s.Of(resident) != graph.Named && s.who.role != graph.Manager {
				return outside()
			}
		}
	}
	return nil
}
