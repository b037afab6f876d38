package gate

import (
	"slices"

	"spinweb/graph"
)

// The second half of the policy: who writes what. A record may be written by a viewer who may see it,
// whose role writes its kind, and in whose scope it lies: the own work area, the own situations or the
// own data. Rights hang on some ties (who covers an area, who works a case); those are written only by
// who hands out that right, or nobody could be kept from helping themselves.

var careKinds = []graph.ActorKind{
	graph.Resident, graph.Household, graph.CircleEntry, graph.Schakel, graph.Situation, graph.Question,
	graph.Signal, graph.Referral, graph.SupportPlan, graph.Request, graph.Offer, graph.Task, graph.Proposal,
	graph.Dismissal, graph.Case, graph.Professional, graph.Organisation, graph.Facility, graph.Initiative,
	graph.Course, graph.CollectiveArrangement, graph.OpenNetwork,
}

var kindsWritten = map[graph.Role][]graph.ActorKind{
	graph.Networker:     careKinds,
	graph.TeamMember:    careKinds,
	graph.Manager:       append([]graph.ActorKind{graph.Team, graph.Norm, graph.Scenario, graph.LearningCircle}, careKinds...),
	graph.PolicyAdviser: {graph.Organisation, graph.Agreement, graph.Funding, graph.Theme, graph.Facility, graph.Initiative, graph.OpenNetwork, graph.Scenario, graph.Indicator, graph.Measurement},
	graph.Referrer:      {graph.Referral},
	graph.ResidentRole:  {graph.Resident, graph.CircleEntry, graph.SupportPlan, graph.Proposal},
	graph.Administrator: {graph.Area, graph.WorkArea},
}

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

// ownAttributes are what a resident changes without asking anybody; the rest goes by proposal.
var ownAttributes = []string{"findable", "consentUntil"}

// unnamedAttributes are what a worker may write of a resident who is seen by pseudonym.
var unnamedAttributes = []string{"networkAskedOn", "networkAskedBy", "networkAskedExtent"}

// cares reports whether the role works with residents.
func cares(role graph.Role) bool {
	return role == graph.Networker || role == graph.TeamMember || role == graph.Manager
}

// writesActor decides whether the viewer may write an actor: its state before (nil: it is new) is seen
// by s, its state afterwards by next.
func (s *sight) writesActor(before, after *graph.Actor, next *sight) error {
	role := s.who.role
	if role == graph.Operator {
		return nil
	}
	action := graph.ChangeActor
	if before == nil {
		action = graph.AddActor
	}
	if !slices.Contains(kindsWritten[role], after.Kind) {
		return graph.Forbidden(action)
	}
	view := s
	if before == nil {
		view = next
	}
	if !view.inScope(after.ID, before == nil) {
		return outside()
	}
	if before != nil && after.Kind == graph.Resident {
		return s.writesAttributes(before, after)
	}
	return nil
}

func outside() error {
	return &graph.Error{Kind: graph.ForbiddenKind, Code: graph.NotInWorkArea}
}

// writesAttributes decides about the attributes of a resident that change.
func (s *sight) writesAttributes(before, after *graph.Actor) error {
	allowed := []string(nil)
	switch {
	case s.who.role == graph.ResidentRole:
		allowed = ownAttributes
	case s.Of(before.ID) != graph.Named:
		allowed = unnamedAttributes
	default:
		return nil
	}
	var findings []graph.Finding
	for _, name := range changedAttributes(before.Attributes, after.Attributes) {
		if !slices.Contains(allowed, name) {
			findings = append(findings, graph.Finding{Field: name, Code: graph.NotAllowed})
		}
	}
	if len(findings) > 0 || before.Period != after.Period {
		return &graph.Error{Kind: graph.ForbiddenKind, Code: graph.NotAllowed, Findings: findings}
	}
	return nil
}

func changedAttributes(before, after graph.Attributes) []string {
	var changed []string
	for name, value := range after.All() {
		if !before.Get(name).Equal(value) {
			changed = append(changed, name)
		}
	}
	for name := range before.All() {
		if !after.Has(name) {
			changed = append(changed, name)
		}
	}
	return changed
}

// inScope reports whether an actor lies where the viewer may write.
func (s *sight) inScope(id graph.ID, isNew bool) bool {
	actor := s.now.Actor(id)
	if actor == nil {
		return false
	}
	switch worlds[actor.Kind] {
	case residents:
		return s.residentInScope(id, isNew)
	case private:
		return s.privateInScope(actor)
	default:
		return s.who.role != graph.ResidentRole && s.who.role != graph.Referrer
	}
}

func (s *sight) residentInScope(id graph.ID, isNew bool) bool {
	switch s.who.role {
	case graph.Operator:
		return true
	case graph.Networker, graph.Manager:
		return s.livesIn(id, s.who.areas)
	case graph.TeamMember:
		return s.who.cases.has(id) || (isNew && s.livesIn(id, s.who.areas))
	case graph.ResidentRole:
		return id == s.who.person
	default:
		return false
	}
}

// privateInScope: a thing about residents is in scope when all of them are.
func (s *sight) privateInScope(actor *graph.Actor) bool {
	if s.who.role == graph.Referrer {
		return s.who.referrals.has(actor.ID) || s.refersTo(actor.ID)
	}
	tied := false
	for resident := range s.residentsAlways(actor.ID) {
		tied = true
		if !s.residentInScope(resident, false) {
			return false
		}
	}
	return tied || cares(s.who.role)
}

func (s *sight) refersTo(referral graph.ID) bool {
	for referrer := range s.look.ends(referral, graph.RefersTo, inward) {
		if referrer == s.who.person {
			return true
		}
	}
	return false
}

// writesTie decides whether the viewer may write a tie, whose state before and afterwards are seen by s
// and next. Both ends must be seen by s unless they are new.
func (s *sight) writesTie(tie *graph.Tie, next *sight) error {
	role := s.who.role
	if role == graph.Operator {
		return nil
	}
	action := graph.AddTie
	if s.now.Tie(tie.ID) != nil {
		action = graph.ChangeTie
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

// tieInScope: a tie to residents needs one of them in scope, a tie to private things all of these. Who
// works a case, and who is the same human, is written only where the resident is known by name.
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
	if tie.Kind == graph.CaseOf || tie.Kind == graph.WorkedBy || tie.Kind == graph.SameAs {
		return s.knownByName(from, to, next)
	}
	return nil
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
