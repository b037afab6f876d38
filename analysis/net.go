package analysis

import (
	"cmp"
	"context"
	"fmt"
	"slices"

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
	NeighbourhoodNetwork NetKind = "neighbourhood" // people, organisations and places: what the map draws
	FileNetwork          NetKind = "file"          // whatever a file says; of no snapshot
)

// Net is one net on one day: a simple undirected graph. Its nodes have indices from 0, in an order in
// which neighbours stand near each other (kernel.BFSOrder), so an index says nothing about an ID: what
// must come in an order that people can follow is ordered by ID. It is immutable and safe for
// concurrent use.
//
// It satisfies gonum's graph.Undirected and graph.WeightedUndirected with the index as node ID and the
// strength as weight: strong means near, so an algorithm that wants distances must take 1/strength.
// Directed gives the same nodes with the direction of their ties.
//
// 33 bytes a node beside its ID, and 8 bytes a link; 16 more where strengths differ from 1, and 2 where
// ties have a direction, or 16 where they have another strength each way. What the links of a snapshot's
// net stand on lies apart.
type Net struct {
	moment
	netKind  NetKind
	ids      []graph.ID // by node
	order    []int32    // by node: its place in the order of the IDs, or in the file
	byID     []int32    // the nodes in the order of their IDs
	kindOf   []uint8    // by node: the place of its kind in kinds; nil for a file
	kinds    []graph.ActorKind
	csr      kernel.CSR
	strength []float64 // by arc; nil: all 1, and as much either way
	along    []bool    // by arc: a tie goes this way; nil: every tie goes both ways
	out      []float64 // by arc: of the ties that go this way, 0 without; nil: the strength
	footing  *footing  // nil for a file
	nodes    []node    // for gonum
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
	case NeighbourhoodNetwork:
		b, err = neighbourhoodNetwork(ctx, m)
	default:
		err = fmt.Errorf("no such net: %q", kind)
	}
	if err != nil {
		return nil, err
	}
	return b.net(ctx, kind)
}

// Kind returns which net it is.
func (n *Net) Kind() NetKind { return n.netKind }

// Snapshot returns the neighbourhood that the net was made of, nil for a file.
func (n *Net) Snapshot() *graph.Snapshot { return n.snapshot }

// Day returns the day for which the net holds.
func (n *Net) Day() graph.Day { return n.day }

// Len returns the number of nodes.
func (n *Net) Len() int { return len(n.ids) }

// Index returns the node of an actor, and whether there is one. O(log n).
func (n *Net) Index(id graph.ID) (int32, bool) {
	place, found := slices.BinarySearchFunc(n.byID, id, func(v int32, id graph.ID) int { return cmp.Compare(n.ids[v], id) })
	if !found {
		return 0, false
	}
	return n.byID[place], true
}

// ID returns the actor of a node; in a file its label.
func (n *Net) ID(i int32) graph.ID { return n.ids[i] }

// Place returns where a node stands in the order of the IDs; in the net of a file, in the order in
// which the file names its nodes.
func (n *Net) Place(i int32) int32 { return n.order[i] }

// ByID returns all nodes in the order of their IDs. The caller must not change the slice.
func (n *Net) ByID() []int32 { return n.byID }

// compareIDs orders nodes by their IDs.
func (n *Net) compareIDs(i, j int32) int { return cmp.Compare(n.ids[i], n.ids[j]) }

// ActorKind returns the kind of actor of a node, "" in a file.
func (n *Net) ActorKind(i int32) graph.ActorKind {
	if n.kindOf == nil {
		return ""
	}
	return n.kinds[n.kindOf[i]]
}

// CSR returns the graph as the kernels want it.
func (n *Net) CSR() kernel.CSR { return n.csr }

// Strengths returns the strength of every arc in the order of the rows of CSR, nil where all are 1.
// The caller must not change the slice.
func (n *Net) Strengths() []float64 { return n.strength }

// Of returns the neighbours of a node, ascending. The caller must not change the slice.
func (n *Net) Of(i int32) []int32 { return n.csr.Of(i) }

// Strength returns the strength of the link behind the k-th neighbour of a node. O(1).
func (n *Net) Strength(i int32, k int) float64 { return n.strengthOf(n.csr.First(i) + k) }

func (n *Net) strengthOf(arc int) float64 {
	if n.strength == nil {
		return 1
	}
	return n.strength[arc]
}
