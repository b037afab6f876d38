package analysis

import (
	"cmp"
	"slices"

	"spinweb/graph"
)

// MappedLink is a link on a map, as far as the viewer may see what it stands on.
type MappedLink struct {
	From, To  graph.ID // From < To, unless it is directed
	Kinds     []graph.TieKind
	Strength  float64
	Width     int // 1 to 3: how often they meet, or where nobody said, how strong the link is
	Formal    bool
	Directed  bool // referrals and nothing else, all from From to To
	Confirmed graph.Day
	Old       bool // not confirmed, nor begun, within OldAfter months before the day
}

// links draws the visible links among the nodes of a map.
func (s *mapper) links(nodes []MappedNode) []MappedLink {
	shown := make(map[int32]bool, len(nodes))
	for _, node := range nodes {
		if v, known := s.Index(node.ID); known {
			shown[v] = true
		}
	}
	var links []MappedLink
	for v := range shown {
		for k, u := range s.Of(v) {
			if u < v || !shown[u] {
				continue
			}
			if grounds := s.visible(s.arc(v, k), u); len(grounds) > 0 {
				links = append(links, s.link(v, u, grounds))
			}
		}
	}
	slices.SortFunc(links, func(x, y MappedLink) int { return cmp.Or(cmp.Compare(x.From, y.From), cmp.Compare(x.To, y.To)) })
	return links
}

func (s *mapper) link(v, u int32, grounds []Ground) MappedLink {
	from, to := s.ID(v), s.ID(u)
	if from > to {
		from, to = to, from
	}
	seen := s.sightingOf(grounds)
	link := MappedLink{From: from, To: to, Kinds: kindsOf(grounds), Strength: strengthOf(grounds), Width: s.width(grounds),
		Formal: s.formal(v, u, grounds), Confirmed: seen.confirmed, Old: seen.known < s.freshFrom()}
	switch directionOfAll(grounds) { // seen from the lower ID
	case forth:
		link.Directed = true
	case back:
		link.From, link.To, link.Directed = to, from, true
	}
	return link
}

// directionOfAll is the one way that all grounds lead, if these are referrals alone; else both.
func directionOfAll(grounds []Ground) direction {
	var all direction
	for _, ground := range grounds {
		if ground.Kind != graph.RefersTo {
			return bothWays
		}
		all |= ground.towards
	}
	return all
}

// The strengths from which a link is drawn in the second and in the third width.
const (
	strong     = 2
	verystrong = 4
)

// width is how often they meet, as far as somebody said; for other links it goes by the strength.
func (m moment) width(grounds []Ground) int {
	often := 0
	for _, ground := range grounds {
		for _, id := range ground.Ties {
			switch m.snapshot.Tie(id).Attributes.Plain("frequency") {
			case "daily", "weekly":
				often = 3
			case "monthly":
				often = max(often, 2)
			case "yearly":
				often = max(often, 1)
			}
		}
	}
	if often > 0 {
		return often
	}
	switch strength := strengthOf(grounds); {
	case strength >= verystrong:
		return 3
	case strength >= strong:
		return 2
	default:
		return 1
	}
}

// formal reports whether a link was arranged by an organisation: it lies between two of these, or every
// ground of it is work. What people do with each other, or where they go, is not.
func (s *mapper) formal(v, u int32, grounds []Ground) bool {
	if !isPerson(s.ActorKind(v)) && !isPerson(s.ActorKind(u)) {
		return true
	}
	for _, ground := range grounds {
		if !s.isWork(ground) {
			return false
		}
	}
	return true
}

func isPerson(kind graph.ActorKind) bool {
	return kind == graph.Resident || kind == graph.Professional || kind == graph.CircleEntry
}

func (m moment) isWork(ground Ground) bool {
	tie := m.snapshot.Tie(ground.Ties[0])
	switch ground.Kind {
	case graph.WorksFor, graph.MemberOf, graph.RefersTo, graph.PartnersWith, graph.Coaches:
		return true
	case graph.Supports, graph.Offers, graph.ParticipatesIn:
		return m.kind(tie.From) == graph.Professional
	default:
		return false
	}
}
