package gate

import (
	"cmp"
	"slices"

	"spinweb/analysis"
	"spinweb/graph"
)

// MapProposal is an open proposal to bring two together whom a map names. It is no contact, and counts nowhere.
type MapProposal struct {
	ID       graph.ID
	From, To graph.ID // From < To
}

// proposals lists the open proposals about exactly two actors, both of them named, that the viewer may see.
func (c *charted) proposals(named []analysis.MappedNode) []MapProposal {
	shown, seen := idSet{}, idSet{}
	for _, node := range named {
		shown.add(node.ID)
	}
	var found []MapProposal
	for _, node := range named {
		for _, tie := range c.sight.now.TiesOf(node.ID) {
			if tie.Kind != graph.About || tie.To != node.ID || seen.has(tie.From) {
				continue
			}
			seen.add(tie.From)
			if about := c.introduces(tie.From); len(about) == 2 && shown.has(about[0]) && shown.has(about[1]) {
				found = append(found, MapProposal{tie.From, about[0], about[1]})
			}
		}
	}
	slices.SortFunc(found, func(x, y MapProposal) int { return cmp.Compare(x.ID, y.ID) })
	return found
}

// introduces lists which people, organisations and places an open proposal is about, sorted; none when it is
// no proposal, or not for this viewer.
func (c *charted) introduces(id graph.ID) []graph.ID {
	proposal := c.sight.now.Actor(id)
	if proposal == nil || proposal.Kind != graph.Proposal || proposal.Attributes.Plain("state") != "open" ||
		!proposal.Period.Holds(c.place.look.day) || c.sight.Of(id) == graph.Hidden {
		return nil
	}
	about := idSet{}
	for _, tie := range c.sight.now.TiesOf(id) {
		if tie.Kind == graph.About && tie.From == id && tie.Period.Holds(c.place.look.day) && c.sight.SeesTie(tie.ID) &&
			isOnMaps(c.sight.now.Actor(tie.To).Kind) {
			about.add(tie.To)
		}
	}
	return about.sorted()
}

func isOnMaps(kind graph.ActorKind) bool {
	return kind == graph.Resident || kind == graph.Professional || isLandmark(kind)
}
