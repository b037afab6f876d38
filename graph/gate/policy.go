package gate

import (
	"spinweb/graph"
)

// The policy of domain.md: who sees what. It is pure: it looks at a standing and at facts about a
// subject, and at nothing else.

// subject is what the policy knows of an actor.
type subject struct {
	id       graph.ID
	kind     graph.ActorKind
	findable bool // agreed to be named to networkers and teams
	agreed   bool // a schakel that may be named, or somebody who holds one: confirmed, and with the holder's agreement
	inArea   bool // lives in the viewer's own work area
	mine     bool // a private thing that is tied to the viewer
	onlyMine bool // and to no other resident
}

// world is how openly the kinds of actor are kept.
type world uint8

const (
	private      world = iota // about residents, and the zero value: what nobody classified
	residents                 // residents themselves
	professional              // people at work
	directory                 // what everybody may look up
	cooperation               // what organisations arrange among themselves
	installation              // the store itself
	accounts                  // who may log in
)

var worlds = map[graph.ActorKind]world{
	graph.Resident: residents, graph.Professional: professional,
	graph.Organisation: directory, graph.Area: directory, graph.Theme: directory, graph.Facility: directory,
	graph.Initiative: directory, graph.Course: directory, graph.CollectiveArrangement: directory,
	graph.WorkArea: cooperation, graph.Team: cooperation, graph.Agreement: cooperation, graph.Funding: cooperation,
	graph.OpenNetwork: cooperation, graph.LearningCircle: cooperation, graph.CoachOffer: cooperation,
	graph.CoachRequest: cooperation, graph.Norm: cooperation, graph.Scenario: cooperation,
	graph.Indicator: cooperation, graph.Measurement: cooperation,
	graph.Installation: installation,
	graph.Account:      accounts,
}

// visible decides how much of an actor that is not private a viewer may see.
func visible(who standing, what subject) graph.Visibility {
	if who.role == graph.Operator {
		return graph.Named
	}
	switch worlds[what.kind] {
	case residents:
		return visibleResident(who, what)
	case professional:
		return visibleProfessional(who, what)
	case directory:
		return visibleDirectory(who, what)
	case cooperation:
		return visibleCooperation(who, what)
	case accounts:
		return named(who.role == graph.Administrator)
	default:
		return graph.Hidden
	}
}

func visibleResident(who standing, what subject) graph.Visibility {
	switch who.role {
	case graph.Networker:
		return max(named(who.cases.has(what.id) || what.findable), pseudonym(what.inArea))
	case graph.TeamMember:
		return named(who.cases.has(what.id) || what.findable)
	case graph.Manager:
		return max(named(what.inArea && who.purpose != ""), pseudonym(what.inArea))
	case graph.PolicyAdviser:
		return named(what.agreed)
	case graph.Referrer:
		return named(who.referred.has(what.id))
	case graph.ResidentRole:
		if what.id == who.person {
			return graph.Named
		}
		return max(named(who.contacts.has(what.id) && what.findable), pseudonym(who.contacts.has(what.id)))
	default:
		return graph.Hidden
	}
}

func visibleProfessional(who standing, what subject) graph.Visibility {
	switch who.role {
	case graph.Networker, graph.TeamMember, graph.Manager, graph.PolicyAdviser, graph.Administrator:
		return graph.Named
	case graph.Referrer, graph.ResidentRole:
		return named(what.findable || what.id == who.person || who.contacts.has(what.id))
	default:
		return graph.Hidden
	}
}

func visibleDirectory(who standing, what subject) graph.Visibility {
	switch who.role {
	case graph.Networker, graph.TeamMember, graph.Manager, graph.PolicyAdviser, graph.Referrer, graph.ResidentRole:
		return graph.Named
	case graph.Administrator:
		return named(what.kind == graph.Area || what.kind == graph.Organisation)
	case graph.PrivacyOfficer:
		return named(what.kind == graph.Area)
	default:
		return graph.Hidden
	}
}

func visibleCooperation(who standing, what subject) graph.Visibility {
	switch who.role {
	case graph.Networker, graph.TeamMember, graph.Manager, graph.PolicyAdviser:
		return graph.Named
	case graph.Administrator:
		return named(what.kind == graph.WorkArea || what.kind == graph.Team)
	default:
		return graph.Hidden
	}
}

// visiblePrivate decides about a thing that says something of residents, from how much the viewer may
// see of each resident it is tied to: it is seen no better than the best hidden of them. What is tied to
// no resident is seen by those who work with residents.
func visiblePrivate(who standing, what subject, about []graph.Visibility) graph.Visibility {
	switch who.role {
	case graph.Operator:
		return graph.Named
	case graph.Referrer:
		return named(who.referrals.has(what.id))
	case graph.PolicyAdviser:
		return named(what.kind == graph.Schakel && what.agreed)
	case graph.Networker, graph.TeamMember, graph.Manager:
		return lowest(about)
	case graph.ResidentRole:
		return named(what.onlyMine || (what.mine && what.kind == graph.Household) || (what.agreed && what.kind == graph.Schakel))
	default:
		return graph.Hidden
	}
}

// showsAttribute decides about one attribute of an actor that is seen this well.
func showsAttribute(who standing, kind graph.ActorKind, attribute graph.Attribute, seen graph.Visibility) bool {
	if worlds[kind] == residents && (who.role == graph.Referrer || who.role == graph.PolicyAdviser) {
		return attribute.Name == "name" // the name that they know already, and nothing else
	}
	return seen == graph.Named || (seen == graph.Pseudonym && !attribute.Identifying)
}

// mayDo decides whether a role may do an action at all.
func mayDo(role graph.Role, action graph.Action) bool {
	if role == graph.Operator {
		return action != ""
	}
	for _, allowed := range actionsOf[role] {
		if allowed == action {
			return true
		}
	}
	return false
}

var (
	common  = []graph.Action{graph.SeeSelf, graph.SeeSchema, graph.SeeAreas, graph.ChangePassword, graph.WatchChanges}
	looking = []graph.Action{graph.SeeActors, graph.SearchActors, graph.SeeTies, graph.SeeHistory}
	writing = []graph.Action{graph.AddActor, graph.ChangeActor, graph.EndActor, graph.AddTie, graph.ChangeTie, graph.EndTie,
		graph.BinActor, graph.BinTie, graph.SeeBin, graph.RestoreRecord, graph.DeleteRecord, graph.WriteBatch, graph.UndoBatch}
)

var accountWork = []graph.Action{graph.SeeAccounts, graph.AddAccount, graph.ChangeAccount, graph.InviteAccount, graph.SignOutAccount}

var actionsOf = map[graph.Role][]graph.Action{
	graph.Networker:      actions(common, looking, writing, graph.SeeNetwork, graph.ArrangeMap, graph.ShareMap, graph.AskReports, graph.ExportRecords, graph.SeeRetention),
	graph.TeamMember:     actions(common, looking, writing, graph.SeeNetwork, graph.ArrangeMap, graph.ShareMap, graph.AskReports, graph.ExportRecords, graph.SeeRetention),
	graph.Manager:        actions(common, looking, writing, graph.SeeNetwork, graph.ArrangeMap, graph.ShareMap, graph.AskReports, graph.ExportRecords, graph.SeeRetention),
	graph.PolicyAdviser:  actions(common, looking, writing, graph.SeeNetwork, graph.ArrangeMap, graph.ShareMap, graph.AskReports),
	graph.Referrer:       actions(common, looking, writing),
	graph.ResidentRole:   actions(common, looking, writing, graph.SeeNetwork, graph.ArrangeMap),
	graph.PrivacyOfficer: actions(common, nil, nil, graph.EraseActor),
	graph.Administrator:  actions(common, looking, writing, append(accountWork, graph.ImportRecords)...),
}

func actions(a, b, c []graph.Action, more ...graph.Action) []graph.Action {
	all := append([]graph.Action{}, a...)
	return append(append(append(all, b...), c...), more...)
}

// figures decides how a viewer may see figures about the residents of an area.
func figures(who standing, area graph.ID) graph.Figures {
	if who.role == graph.Operator || who.areas.has(area) {
		return graph.ExactFigures
	}
	return graph.NotReleased
}

func named(condition bool) graph.Visibility     { return when(condition, graph.Named) }
func pseudonym(condition bool) graph.Visibility { return when(condition, graph.Pseudonym) }

func when(condition bool, seen graph.Visibility) graph.Visibility {
	if condition {
		return seen
	}
	return graph.Hidden
}

// lowest returns the lowest of what is seen, Named where there is nothing.
func lowest(seen []graph.Visibility) graph.Visibility {
	low := graph.Named
	for _, v := range seen {
		low = min(low, v)
	}
	return low
}
