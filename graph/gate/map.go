package gate

import (
	"context"
	"fmt"
	"slices"

	"spinweb/analysis"
	"spinweb/graph"
)

// MapOf asks for the map of an area. Without a focus, a list, a filter or All it names nobody: a map
// never opens on everything.
type MapOf struct {
	Area  graph.AreaCode
	Net   analysis.NetKind
	Date  graph.Date // unknown: today
	Focus graph.ID   // "" for none
	Hops  int        // from the focus, 1 to analysis.MostHops
	Theme graph.ID
	Kinds []graph.ActorKind // none: any
	Lines []string          // none: any
	Age   analysis.Age
	Box   *Box       // nil: anywhere
	IDs   []graph.ID // at most analysis.MostNodes
	All   bool
}

// Box is a part of a map, both corners included.
type Box struct{ Left, Top, Right, Bottom int32 }

func (b Box) holds(p Position) bool {
	return b.Left <= p.X && p.X <= b.Right && b.Top <= p.Y && p.Y <= b.Bottom
}

// MapView is the map of an area as far as the viewer may see it.
type MapView struct {
	Area        graph.AreaCode
	Net         analysis.NetKind
	Day         graph.Day
	Total       int // actors of the area in the net
	Nodes       []MapNode
	Links       []analysis.MappedLink
	Others      Dots
	Filtered    int // of the area, and outside the question or its filters
	TooMany     int // within the question, but more than can be named
	Groups      []MapGroup
	Proposals   []MapProposal
	Since       graph.Date // from when a contact is known; unknown where no contact says when it began
	Arrangement ArrangementView
}

// MapNode is somebody whom a map names.
type MapNode struct {
	End
	Named     bool
	Schakel   bool
	Ties      int       // visible contacts in the net, also with who is not on the map
	Hops      int       // from the focus; -1 without one
	InArea    bool      // false for who was reached across the border
	Confirmed graph.Day // analysis.Never when that is not known
	At        Position
}

// Map returns the map of an area: at most 150 actors by name, with their links, and everybody else in the
// area as dots that name nobody. It runs on what the viewer may see and on nothing else. A focus, theme or area
// that the viewer may not see, or that is not there, gives NotFoundKind; of a list it is left out.
// Where a large area must first be surveyed, or arranged, Map returns how far the work on that is.
func (s *Session) Map(ctx context.Context, asked MapOf) (MapView, *Progress, error) {
	s.begins(mapTopic(ArrangementOf{asked.Area, asked.Net}, asked.Date))
	chart, progress, err := s.chart(ctx, asked.Net, Filter{Area: asked.Area, Theme: asked.Theme, Date: asked.Date})
	if err != nil || progress != nil {
		return MapView{}, progress, err
	}
	if asked.Focus != "" && chart.sight.Of(asked.Focus) == graph.Hidden {
		return MapView{}, nil, graph.NotFound()
	}
	at, arrangement, progress, err := s.arranged(ctx, chart.sight, ArrangementOf{asked.Area, asked.Net}, chart.onMap())
	if err != nil || progress != nil {
		return MapView{}, progress, err
	}
	found, err := chart.terrain.Map(ctx, chart.net, chart.mapping(asked, at), chart.sight.admits)
	if err != nil {
		return MapView{}, nil, err
	}
	since, progress, err := s.since(ctx, chart, asked.Area)
	if err != nil || progress != nil {
		return MapView{}, progress, err
	}
	nodes, err := chart.nodes(ctx, found, at)
	if err != nil {
		return MapView{}, nil, err
	}
	view := MapView{Area: asked.Area, Net: asked.Net, Day: chart.place.look.day, Total: len(chart.terrain.IDs),
		Nodes: nodes, Links: found.Links, Filtered: len(chart.terrain.IDs) - found.Inside, TooMany: found.TooMany,
		Others: chart.others(nodes, at), Groups: chart.groups(found.Nodes), Proposals: chart.proposals(found.Nodes),
		Since: since, Arrangement: arrangement}
	return view, nil, s.show(ctx, graph.SeeNetwork, chart.sight.subjects(view.mentioned()...))
}

// mapTopic is what a map of a day, or a change of how the map of today stands, is about.
func mapTopic(of ArrangementOf, date graph.Date) string {
	return fmt.Sprintf("map of %s %s %s", of.Area, of.Net, date)
}

// mentioned lists everybody whom the map names, and the proposals about them.
func (v MapView) mentioned() []graph.ID {
	ids := make([]graph.ID, 0, len(v.Nodes)+len(v.Proposals))
	for _, node := range v.Nodes {
		ids = append(ids, node.ID)
	}
	for _, proposal := range v.Proposals {
		ids = append(ids, proposal.ID)
	}
	return ids
}

// mapping translates a question: what this viewer may not see is not listed.
func (c *charted) mapping(asked MapOf, at []Position) analysis.Mapping {
	filtered := asked.Theme != "" || len(asked.Kinds) > 0 || len(asked.Lines) > 0 || asked.Age != "" || asked.Box != nil
	return analysis.Mapping{
		Focus: asked.Focus, Hops: asked.Hops, Age: asked.Age, Limit: analysis.MostNodes,
		Whole: asked.Focus == "" && len(asked.IDs) == 0 && (filtered || asked.All),
		Listed: slices.DeleteFunc(slices.Clone(asked.IDs), func(id graph.ID) bool {
			_, known := c.net.Index(id)
			return !known || c.sight.Of(id) == graph.Hidden
		}),
		Passes: func(id graph.ID) bool { return c.passes(asked, id, at) },
		Rank:   func(id graph.ID) int { return c.sight.precedence(id, c.place.look.day) },
	}
}

// passes reports whether somebody is within the filters of a question; their age is left to the mapping.
func (c *charted) passes(asked MapOf, id graph.ID, at []Position) bool {
	actor := c.sight.now.Actor(id)
	if len(asked.Kinds) > 0 && !slices.Contains(asked.Kinds, actor.Kind) {
		return false
	}
	if asked.Box != nil {
		if place, inside := c.terrain.Place(id); !inside || !asked.Box.holds(at[place]) {
			return false
		}
	}
	if len(asked.Lines) > 0 && !slices.Contains(asked.Lines, c.place.line(actor)) {
		return false
	}
	return asked.Theme == "" || c.place.onTheme(actor)
}

// nodes describes whom a map names, and where each stands: whoever does not belong to the area, beside
// who does.
func (c *charted) nodes(ctx context.Context, found analysis.Mapped, at []Position) ([]MapNode, error) {
	across, err := c.across(ctx, found, at)
	if err != nil {
		return nil, err
	}
	nodes := make([]MapNode, len(found.Nodes))
	for i, node := range found.Nodes {
		nodes[i] = MapNode{End: c.sight.end(node.ID), Named: c.sight.Of(node.ID) == graph.Named,
			Schakel: c.sight.holdsSchakel(node.ID, c.place.look.day), Ties: node.Ties, Hops: node.Hops,
			InArea: node.Place >= 0, Confirmed: node.Confirmed}
		if node.Place >= 0 {
			nodes[i].At = at[node.Place]
		} else {
			nodes[i].At = across[node.ID]
		}
	}
	return nodes, nil
}

// across finds a place for those on a map who do not belong to the area, beside their contacts on it. Nobody
// keeps that place: it is another map's business where they stand at home.
func (c *charted) across(ctx context.Context, found analysis.Mapped, at []Position) (map[graph.ID]Position, error) {
	points, placed := make([]analysis.Point, len(at)), make([]bool, len(at))
	for i, p := range at {
		points[i], placed[i] = analysis.Point{X: float64(p.X), Y: float64(p.Y)}, true
	}
	number := make(map[graph.ID]int32, len(found.Nodes))
	var across []graph.ID
	for _, node := range found.Nodes {
		number[node.ID] = node.Place
		if node.Place < 0 {
			number[node.ID] = int32(len(points))
			points, placed, across = append(points, analysis.Point{}), append(placed, false), append(across, node.ID)
		}
	}
	if len(across) == 0 {
		return nil, nil
	}
	links := make([][2]int32, len(found.Links))
	for i, link := range found.Links {
		one, other := number[link.From], number[link.To]
		links[i] = [2]int32{min(one, other), max(one, other)}
	}
	if err := analysis.ArrangeBeside(ctx, links, points, placed); err != nil {
		return nil, err
	}
	places := make(map[graph.ID]Position, len(across))
	for i, id := range across {
		places[id] = positionOf(points[len(at)+i])
	}
	return places, nil
}
