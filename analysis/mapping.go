package analysis

import (
	"cmp"
	"context"
	"slices"

	"spinweb/graph"
)

// Age says how old the contacts are of whom a map names.
type Age string

// The ages. The zero Age is any.
const (
	Fresh Age = "fresh" // a contact was confirmed, or else began, within OldAfter months before the day
	Old   Age = "old"   // none was
)

// Mapping says whom a map names. Filters narrow the surroundings of the focus, and the area where there is
// neither a focus nor a list; the focus and who is listed always stay.
type Mapping struct {
	Focus  graph.ID // "" for none
	Hops   int      // steps from the focus, 1 to MostHops
	Listed []graph.ID
	Whole  bool // of everybody in the area, who passes
	Age    Age
	Passes func(graph.ID) bool // the further filters
	Rank   func(graph.ID) int  // the lower before the higher
	Limit  int                 // 1 to MostNodes
}

// Mapped is what a map names, as far as the viewer may see.
type Mapped struct {
	Nodes   []MappedNode // the focus, then who is listed, then by hops, rank, most ties and ID
	Links   []MappedLink // between those nodes, by From and then To
	TooMany int          // who would be named too, if there were room
	Inside  int          // how many of the nodes and of these belong to the area
}

// MappedNode is an actor on a map.
type MappedNode struct {
	ID        graph.ID
	Place     int32 // in the terrain; -1 for who does not belong to the area
	Hops      int   // from the focus, -1 where there is none or the steps do not lead here
	Ties      int   // visible links, also to who is not on the map
	Confirmed graph.Day
	listed    bool
	rank      int
}

// Map answers who is on a map, over nothing but what admits lets through (see Around). With Fresh, a step
// leads over what was seen of late only. Of a focus that is no node of the net the map shows nothing else.
// O(n + m) time in what lies within the hops, or in the terrain, plus a call of admits per ground.
func (t *Terrain) Map(ctx context.Context, n *Net, q Mapping, admits func(tieIDs []graph.ID, other graph.ID) bool) (Mapped, error) {
	if err := within("limit", q.Limit, 1, MostNodes); err != nil {
		return Mapped{}, err
	}
	if err := within("ids", len(q.Listed), 0, MostNodes); err != nil {
		return Mapped{}, err
	}
	s := mapper{Terrain: t, Mapping: q, walk: walk{Net: n, admits: admits, seen: map[int32]near{}}, found: map[graph.ID]*MappedNode{}}
	if err := s.focus(ctx); err != nil {
		return Mapped{}, err
	}
	for _, id := range q.Listed {
		s.add(id).listed = true
	}
	if q.Whole {
		for _, id := range t.IDs {
			s.consider(id)
		}
	}
	return s.mapped(), nil
}

// mapper is the work of one Map.
type mapper struct {
	*Terrain
	Mapping
	walk
	found map[graph.ID]*MappedNode
}

// focus walks out from the focus and adds whom the filters let pass.
func (s *mapper) focus(ctx context.Context) error {
	if s.Focus == "" {
		return nil
	}
	if err := within("hops", s.Hops, 1, MostHops); err != nil {
		return err
	}
	s.add(s.Focus).Hops = 0
	start, known := s.Index(s.Focus)
	if !known {
		return nil
	}
	steps := s.walk
	if s.Age == Fresh {
		steps.admits = Freshly(s.Net, s.freshFrom(), s.admits)
	}
	steps.seen[start] = near{node: start}
	if err := steps.spread(ctx, start, s.Hops); err != nil {
		return err
	}
	for v, one := range steps.seen {
		if node := s.consider(s.ID(v)); node != nil {
			node.Hops = one.hops
		}
	}
	return nil
}

// freshFrom is the first day on which what happens is not old.
func (s *mapper) freshFrom() graph.Day { return s.day.AddMonths(-OldAfter) }

// consider adds an actor if the filters let it pass, and returns it if it is on the map.
func (s *mapper) consider(id graph.ID) *MappedNode {
	if known := s.found[id]; known != nil {
		return known
	}
	if !s.Passes(id) {
		return nil
	}
	if s.Age != "" && (s.seenOf(id).known >= s.freshFrom()) != (s.Age == Fresh) {
		return nil
	}
	return s.add(id)
}

func (s *mapper) add(id graph.ID) *MappedNode {
	if known := s.found[id]; known != nil {
		return known
	}
	node := &MappedNode{ID: id, Place: -1, Hops: -1, Confirmed: Never, rank: s.Rank(id)}
	if at, inside := s.Place(id); inside {
		node.Place, node.Ties, node.Confirmed = at, int(s.Terrain.Ties[at]), s.Terrain.seen[at].confirmed
	} else {
		ties, seen := s.contacts(id)
		node.Ties, node.Confirmed = ties, seen.confirmed
	}
	s.found[id] = node
	return node
}

func (s *mapper) seenOf(id graph.ID) sighting {
	if at, inside := s.Place(id); inside {
		return s.Terrain.seen[at]
	}
	_, seen := s.contacts(id)
	return seen
}

// contacts counts the visible links of somebody who does not belong to the area.
func (s *mapper) contacts(id graph.ID) (ties int, seen sighting) {
	seen = never
	v, known := s.Index(id)
	if !known {
		return 0, seen
	}
	for k, u := range s.Of(v) {
		if grounds := s.visible(s.arc(v, k), u); len(grounds) > 0 {
			ties++
			seen = seen.orLater(s.sightingOf(grounds))
		}
	}
	return ties, seen
}

// mapped chooses whom there is room for, and draws the links between them.
func (s *mapper) mapped() Mapped {
	nodes := make([]MappedNode, 0, len(s.found))
	for _, node := range s.found {
		nodes = append(nodes, *node)
	}
	slices.SortFunc(nodes, func(x, y MappedNode) int {
		return cmp.Or(first(x.ID == s.Focus, y.ID == s.Focus), first(x.listed, y.listed), cmp.Compare(x.Hops, y.Hops),
			cmp.Compare(x.rank, y.rank), cmp.Compare(y.Ties, x.Ties), cmp.Compare(x.ID, y.ID))
	})
	m := Mapped{TooMany: max(len(nodes)-s.Limit, 0)}
	for _, node := range nodes {
		if node.Place >= 0 {
			m.Inside++
		}
	}
	m.Nodes = nodes[:min(s.Limit, len(nodes))]
	m.Links = s.links(m.Nodes)
	return m
}

// first orders what is true before what is not.
func first(x, y bool) int {
	switch {
	case x == y:
		return 0
	case x:
		return -1
	default:
		return 1
	}
}
