package gate

import (
	"context"
	"fmt"

	"spinweb/analysis"
	"spinweb/graph"
)

// charted is what a map is drawn on: an area on a day, as one viewer may see it.
type charted struct {
	name    string // of what is on it for all who see the same
	sight   *sight
	place   *sieve
	net     *analysis.Net
	terrain *analysis.Terrain
}

// surveyed is the net of everybody at a revision, and what one viewer may see of it in an area.
type surveyed struct {
	revision graph.Revision
	net      *analysis.Net
	terrain  *analysis.Terrain
}

// Room returns about how many bytes it takes, beside the net.
func (s surveyed) Room() int { return s.terrain.Room() }

// chart surveys an area for this viewer, once for a revision: whatever else the viewer then asks of the map
// is asked of the same terrain. A viewer is known by what the rights rest on, and the terrain holds no name. Where
// surveying takes long, chart returns how far it is; what it returns then may be of a little earlier, without
// who has come since, and without what the viewer may not see any more.
func (s *Session) chart(ctx context.Context, kind analysis.NetKind, filter Filter) (*charted, *Progress, error) {
	sight, err := s.look(ctx, graph.SeeNetwork)
	if err != nil {
		return nil, nil, err
	}
	place, err := sight.sieve(filter)
	if err != nil {
		return nil, nil, err
	}
	name := fmt.Sprintf("%s %s %s for %s %s %s on %s", kind, place.look.day, filter.Area,
		sight.who.role, sight.who.person, sight.who.purpose, sight.look.day)
	its := order{s.ownTurn(), "terrain " + name, sight.now.Revision()}
	own := sight.on(sight.now) // the request goes on with the other one
	found, progress, err := worked(ctx, s, its, func(ctx context.Context, _ advance) (surveyed, error) {
		return s.gate.survey(ctx, own, kind, filter)
	})
	if err != nil || progress != nil {
		return nil, progress, err
	}
	if found.revision != sight.now.Revision() {
		still := func(id graph.ID) bool { return sight.Of(id) != graph.Hidden }
		if found.terrain, err = found.terrain.Again(ctx, found.net, still, sight.admits); err != nil {
			return nil, nil, err
		}
	}
	return &charted{name, sight, place, found.net, found.terrain}, nil, nil
}

// survey finds what a viewer may see of an area.
func (g *Gate) survey(ctx context.Context, sight *sight, kind analysis.NetKind, filter Filter) (surveyed, error) {
	var none surveyed
	place, err := sight.sieve(filter)
	if err != nil {
		return none, err
	}
	net, err := g.net(ctx, sight.now, kind, place.look.day)
	if err != nil {
		return none, err
	}
	terrain, err := analysis.NewTerrain(ctx, net, func(id graph.ID) analysis.Belonging { return sight.belongs(place, id) }, sight.admits)
	if err != nil {
		return none, err
	}
	return surveyed{sight.now.Revision(), net, terrain}, nil
}

// since is the first day of which the viewer knows a contact of somebody of the area, also of one that has
// ended; unknown where no contact says when it began.
func (c *charted) since() graph.Date {
	var first graph.Date
	for _, id := range c.terrain.IDs {
		for _, tie := range c.sight.now.TiesOf(id) {
			began := tie.Period.Since
			if !began.Known() || first.Known() && began.First() >= first.First() {
				continue
			}
			if analysis.Carries(c.net.Kind(), tie.Kind) && c.sight.SeesTie(tie.ID) {
				first = began
			}
		}
	}
	return first
}

// since is the first day of which the viewer knows a contact in an area today: the same whatever day a map
// shows, so that one can go back to it.
func (s *Session) since(ctx context.Context, chart *charted, area graph.AreaCode) (graph.Date, *Progress, error) {
	today := chart
	if chart.place.look.day != chart.sight.look.day {
		var progress *Progress
		var err error
		if today, progress, err = s.chart(ctx, chart.net.Kind(), Filter{Area: area}); err != nil || progress != nil {
			return graph.Date{}, progress, err
		}
	}
	return today.since(), nil, nil
}
