package gate

import (
	"slices"

	"spinweb/graph"
)

// The second half of the policy: who writes what. A record may be written by a viewer who may see it,
// whose role writes its kind, and in whose scope it lies: the own work area, the own situations or the
// own data. Rights hang on some ties (who covers an area, who works a case); those are written only by
// who hands out that right, or nobody could be kept from helping themselves. They hold as long as the actor at
// their end: when that begins and ends is written by the same.

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
	graph.Administrator: {graph.Area, graph.WorkArea, graph.Team},
}

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
	action := graph.ChangeActor
	if before == nil {
		action = graph.AddActor
	}
	if after.Kind.Schema().Reserved {
		return graph.Forbidden(action)
	}
	if role == graph.Operator {
		return nil
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
	if before != nil && after.Kind == graph.Team && role == graph.Manager && !s.who.teams.has(after.ID) {
		return outside()
	}
	if before != nil && after.Kind == graph.Resident {
		if err := s.writesAttributes(before, after); err != nil {
			return err
		}
	}
	if before != nil && before.Period != after.Period && after.Kind != graph.Team { // a team's own manager was asked for above
		return s.handsOutAll(before, graph.EndTie)
	}
	return nil
}

func outside() error {
	return &graph.Error{Kind: graph.ForbiddenKind, Code: graph.NotInWorkArea}
}

// writesAttributes decides about the attributes of a resident that change.
func (s *sight) writesAttributes(before, after *graph.Actor) error {
	allowed, limited := s.allowedAttributes(before)
	if !limited {
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
