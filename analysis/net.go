package analysis

import (
	"context"
	"fmt"
	"slices"

	gonum "gonum.org/v1/gonum/graph"

	"spinweb/analysis/kernel"
	"spinweb/graph"
)

// NetKind says which actors are nodes and which ties carry a path. What a net does not name never is a
// line between two people: not living in one buurt, not a theme, a fund or a covenant.
type NetKind string

// The nets. The function named after each says which ties it takes.
const (
	OwnNetwork           NetKind = "own"           // residents, and whom they name in their circle
	SupportNetwork       NetKind = "support"       // residents and professionals
	OrganisationNetwork  NetKind = "organisations" // organisations and teams
	ParticipationNetwork NetKind = "participation" // residents × initiatives, facilities and courses
	CoverageNetwork      NetKind = "coverage"      // organisations × themes × areas
)

// Net is one net on one day: a simple undirected graph whose nodes have indices from 0, in the order
// of their IDs. It is immutable and safe for concurrent use. It satisfies gonum's graph.Undirected and
// graph.WeightedUndirected with the index as node ID and the strength as weight: strong means near, so
// an algorithm that wants distances must take 1/strength.
type Net struct {
	moment
	netKind NetKind
	ids     []graph.ID
	index   map[graph.ID]int32
	csr     kernel.CSR
	first   []int32 // the place of each node's first arc, and the number of arcs
	linkOf  []int32 // by arc: the place in links
	links   []Link  // by A, then B
	nodes   []gonum.Node
}

// Link is everything that ties two nodes, as one: the collapse of parallel ties.
type Link struct {
	A, B     int32 // A < B
	Strength float64
	Grounds  []Ground // at least one; read only
}

// Ground is one reason for a link: ties that must all be there. Whoever may see all of them may see
// the link.
type Ground struct {
	Kind     graph.TieKind // of the tie that carries the path
	Ties     []graph.ID    // one tie; two memberships; or what was lifted, with two WORKS_FOR
	Strength float64       // the tie's own; of memberships the weaker one
	pair     int32         // for a lifted tie, the number of its pair of professionals from 1
}

// BuildNet makes the net of a kind on a day. A tie carries a path when its own period and those of
// both its actors hold on the day. Parallel ties become one link with the greatest strength.
// O(a + t log t) time for a actors and t ties, plus k² for a household or team of k.
func BuildNet(ctx context.Context, s *graph.Snapshot, kind NetKind, day graph.Day) (*Net, error) {
	return buildNet(ctx, moment{snapshot: s, day: day}, kind)
}

func buildNet(ctx context.Context, m moment, kind NetKind) (*Net, error) {
	var b *builder
	var err error
	switch kind {
	case OwnNetwork:
		b, err = ownNetwork(ctx, m)
	case SupportNetwork:
		b, err = supportNetwork(ctx, m)
	case OrganisationNetwork:
		b, err = organisationNetwork(ctx, m)
	case ParticipationNetwork:
		b, err = participationNetwork(ctx, m)
	case CoverageNetwork:
		b, err = coverageNetwork(ctx, m)
	default:
		err = fmt.Errorf("no such net: %q", kind)
	}
	if err != nil {
		return nil, err
	}
	return b.net(kind)
}

// Kind returns which net it is.
func (n *Net) Kind() NetKind { return n.netKind }

// Snapshot returns the neighbourhood that the net was made of.
func (n *Net) Snapshot() *graph.Snapshot { return n.snapshot }

// Day returns the day for which the net holds.
func (n *Net) Day() graph.Day { return n.day }

// Len returns the number of nodes.
func (n *Net) Len() int { return len(n.ids) }

// Index returns the node of an actor, and whether there is one.
func (n *Net) Index(id graph.ID) (int32, bool) {
	i, found := n.index[id]
	return i, found
}

// ID returns the actor of a node.
func (n *Net) ID(i int32) graph.ID { return n.ids[i] }

// Of returns the neighbours of a node, ascending. The caller must not change the slice.
func (n *Net) Of(i int32) []int32 { return n.csr.Of(i) }

// Strength returns the strength of the link behind the k-th neighbour of a node. O(1).
func (n *Net) Strength(i int32, k int) float64 { return n.arc(i, k).Strength }

// Links returns all links, by A and then B. The caller must not change the slice.
func (n *Net) Links() []Link { return n.links }

// Link returns the link between two nodes, and whether there is one. O(log degree).
func (n *Net) Link(i, j int32) (Link, bool) {
	if k, found := slices.BinarySearch(n.Of(i), j); found {
		return *n.arc(i, k), true
	}
	return Link{}, false
}

// arc returns the link behind the k-th neighbour of a node.
func (n *Net) arc(i int32, k int) *Link { return &n.links[n.linkOf[n.first[i]+int32(k)]] }

// Kinds returns the kinds of tie behind a link, sorted, none twice.
func (l Link) Kinds() []graph.TieKind { return kindsOf(l.Grounds) }

func kindsOf(grounds []Ground) []graph.TieKind {
	var kinds []graph.TieKind
	for _, ground := range grounds {
		kinds = append(kinds, ground.Kind)
	}
	slices.Sort(kinds)
	return slices.Compact(kinds)
}

// strengthOf is the strength of a link on these grounds: of its direct ties the greatest strength, or
// where that is more the number of pairs of professionals whose ties were lifted. The grounds of a
// pair lie together.
func strengthOf(grounds []Ground) float64 {
	var greatest, pairs float64
	last := int32(0)
	for _, ground := range grounds {
		switch {
		case ground.pair == 0:
			greatest = max(greatest, ground.Strength)
		case ground.pair != last:
			pairs++
			last = ground.pair
		}
	}
	return max(greatest, pairs)
}
