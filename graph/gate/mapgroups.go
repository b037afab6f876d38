package gate

import (
	"cmp"
	"maps"
	"slices"

	"spinweb/analysis"
	"spinweb/graph"
)

// GroupKind is why actors stand together on a map.
type GroupKind string

// The kinds of group.
const (
	CommunityGroup    GroupKind = "community"    // they know each other well
	OrganisationGroup GroupKind = "organisation" // they belong to one organisation or team
)

// MapGroup is a group of whom a map names.
type MapGroup struct {
	Kind    GroupKind
	Label   string // of the organisation or team, or of the best known place or organisation of a community; "" without
	Members []graph.ID
}

// fewestMembers make a group: two are a line.
const fewestMembers = 3

// groups finds the communities and the organisations of whom a map names, the largest first. Communities are
// those of the whole area, so that a group stays what it is whoever is named of it.
func (c *charted) groups(named []analysis.MappedNode) []MapGroup {
	communities, organisations := map[int32][]graph.ID{}, map[graph.ID][]graph.ID{}
	for _, node := range named {
		if node.Place >= 0 {
			number := c.terrain.Group[node.Place]
			communities[number] = append(communities[number], node.ID)
		}
		for _, organisation := range c.organisationsOf(node.ID) {
			organisations[organisation] = append(organisations[organisation], node.ID)
		}
	}
	var groups []MapGroup
	labels := c.communityLabels()
	for _, number := range slices.Sorted(maps.Keys(communities)) {
		if members := communities[number]; len(members) >= fewestMembers {
			groups = append(groups, MapGroup{CommunityGroup, labels[number], members})
		}
	}
	for _, id := range slices.Sorted(maps.Keys(organisations)) {
		if members := organisations[id]; len(members) >= fewestMembers {
			groups = append(groups, MapGroup{OrganisationGroup, c.sight.Label(id), members})
		}
	}
	for _, group := range groups {
		slices.Sort(group.Members)
	}
	slices.SortStableFunc(groups, func(x, y MapGroup) int { return cmp.Compare(len(y.Members), len(x.Members)) })
	return groups
}

// organisationsOf lists, each once, where somebody works or is a member, and itself if it is an organisation
// or team: as far as the viewer sees these by name.
func (c *charted) organisationsOf(id graph.ID) []graph.ID {
	var found []graph.ID
	if isOrganisation(c.sight.now.Actor(id).Kind) {
		found = append(found, id)
	}
	for _, tie := range c.sight.now.TiesOf(id) {
		if tie.From != id || (tie.Kind != graph.WorksFor && tie.Kind != graph.MemberOf) || !tie.Period.Holds(c.place.look.day) {
			continue
		}
		organisation := c.sight.now.Actor(tie.To)
		if organisation != nil && isOrganisation(organisation.Kind) && c.sight.Of(tie.To) == graph.Named && c.sight.SeesTie(tie.ID) &&
			!slices.Contains(found, tie.To) {
			found = append(found, tie.To)
		}
	}
	return found
}

func isOrganisation(kind graph.ActorKind) bool {
	return kind == graph.Organisation || kind == graph.Team
}

// communityLabels calls a community after the organisation or place in it that has most contacts, never after
// a person. A community without one has no label.
func (c *charted) communityLabels() map[int32]string {
	best := map[int32]int32{} // by community: a place in the terrain
	for place := range int32(len(c.terrain.IDs)) {
		if !isLandmark(c.terrain.Kinds[place]) || c.sight.Of(c.terrain.IDs[place]) != graph.Named {
			continue
		}
		number := c.terrain.Group[place]
		if known, found := best[number]; !found || c.terrain.Ties[place] > c.terrain.Ties[known] {
			best[number] = place
		}
	}
	labels := make(map[int32]string, len(best))
	for number, place := range best {
		labels[number] = c.sight.Label(c.terrain.IDs[place])
	}
	return labels
}

func isLandmark(kind graph.ActorKind) bool {
	switch kind {
	case graph.Organisation, graph.Team, graph.Facility, graph.Initiative, graph.Course:
		return true
	}
	return false
}
