package gate

import (
	"slices"

	"spinweb/graph"
)

// List names a list of actors that belongs to an actor of some kind.
type List string

// The lists. Which ties each stands for differs by kind; see compositions.
const (
	Holder     List = "holder"     // of a schakel: one
	Areas      List = "areas"      // that it links or covers
	Themes     List = "themes"     // that it links
	Members    List = "members"    // of a team
	Networkers List = "networkers" // of a work area
	Whole      List = "partOf"     // of a theme or area: one
)

// part is a list by the ties for which it stands.
type part struct {
	list List
	kind graph.TieKind
	way  direction
	ends []graph.ActorKind // at the other end; none: any
}

// compositions tells with which lists an actor of a kind is shown and written, as one.
var compositions = map[graph.ActorKind][]part{
	graph.Schakel: {
		{Holder, graph.HeldBy, outward, nil},
		{Areas, graph.LinksArea, outward, nil},
		{Themes, graph.LinksTheme, outward, nil},
	},
	graph.Team: {
		{Members, graph.MemberOf, inward, nil},
		{Areas, graph.Covers, outward, []graph.ActorKind{graph.Area}},
	},
	graph.WorkArea: {
		{Areas, graph.Covers, outward, nil},
		{Networkers, graph.Covers, inward, []graph.ActorKind{graph.Professional}},
	},
	graph.Theme: {{Whole, graph.PartOf, outward, nil}},
	graph.Area:  {{Whole, graph.PartOf, outward, nil}},
}

// other returns the actor at the other end of a tie of this part that holds on the day, nil when the tie
// is none.
func (p part) other(look lookout, id graph.ID, tie *graph.Tie) *graph.Actor {
	if tie.Kind != p.kind || !tie.Period.Holds(look.day) || (p.way == outward) != (tie.From == id) {
		return nil
	}
	actor := look.now.Actor(tie.Other(id))
	if actor == nil || !p.takes(actor) {
		return nil
	}
	return actor
}

// takes reports whether the list is for actors of this kind.
func (p part) takes(actor *graph.Actor) bool {
	return len(p.ends) == 0 || slices.Contains(p.ends, actor.Kind)
}

// tie drafts a tie of this part between an actor and one of its list.
func (p part) tie(id, listed graph.ID, since string) graph.Draft {
	draft := graph.Draft{Kind: string(p.kind), From: id, To: listed, Since: since}
	if p.way == inward {
		draft.From, draft.To = listed, id
	}
	return draft
}

// readAction is what somebody does who reads an actor of the kind as a resource of its own.
func readAction(kind graph.ActorKind) graph.Action {
	if kind == graph.Area {
		return graph.SeeAreas
	}
	return graph.SeeActors
}
