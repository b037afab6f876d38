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

// chart surveys an area for this viewer, once for a revision: whatever else the viewer then asks of the map
// is asked of the same terrain. A viewer is known by what the rights rest on, and the terrain holds no name.
func (s *Session) chart(ctx context.Context, kind analysis.NetKind, filter Filter) (*charted, error) {
	sight, err := s.look(ctx, graph.SeeNetwork)
	if err != nil {
		return nil, err
	}
	place, err := sight.sieve(filter)
	if err != nil {
		return nil, err
	}
	net, err := s.gate.net(ctx, sight.now, kind, place.look.day)
	if err != nil {
		return nil, err
	}
	name := fmt.Sprintf("%s %s %s for %s %s %s on %s", kind, place.look.day, filter.Area,
		sight.who.role, sight.who.person, sight.who.purpose, sight.look.day)
	terrain, err := recall(ctx, s.gate.memo, sight.now.Revision(), "terrain "+name, func(ctx context.Context) (*analysis.Terrain, error) {
		return analysis.NewTerrain(ctx, net, func(id graph.ID) analysis.Belonging { return sight.belongs(place, id) }, sight.admits)
	})
	if err != nil {
		return nil, err
	}
	return &charted{name, sight, place, net, terrain}, nil
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
func (s *Session) since(ctx context.Context, chart *charted, area graph.AreaCode) (graph.Date, error) {
	today := chart
	if chart.place.look.day != chart.sight.look.day {
		var err error
		if today, err = s.chart(ctx, chart.net.Kind(), Filter{Area: area}); err != nil {
			return graph.Date{}, err
		}
	}
	return today.since(), nil
}
