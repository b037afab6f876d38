package analysis

import (
	"cmp"
	"context"
	"slices"
	"strconv"

	"spinweb/graph"
)

// Limits on what Around shows: more steps and more nodes than a person can read help nobody.
const (
	MostHops  = 3
	MostNodes = 150
)

// Surroundings is what one viewer may see around an actor.
type Surroundings struct {
	Nodes    []NearNode // the centre, then nearest first, then strongest tie, then ID
	Ties     []NearTie  // between those nodes, by From and then To
	NotShown int        // nodes within those hops that the viewer may see, but that were too many
}

// NearNode is an actor with its distance from the centre.
type NearNode struct {
	ID   graph.ID
	Hops int
}

// NearTie is a link as far as the viewer may see what it stands on.
type NearTie struct {
	From, To graph.ID // From < To
	Kinds    []graph.TieKind
	Strength float64
}

// Around returns the surroundings of a centre, which the caller has found visible: up to so many hops,
// at most limit nodes with the centre, over nothing but what admits lets through. It asks admits for
// every ground of a link: may the viewer see all of those ties, and the other actor? So neither a
// path nor a count nor a strength rests on what is hidden. Strength orders nodes at one distance by
// their strongest tie to a nearer one. A centre that is no node of the net is alone.
// O(n + m) time in what lies within the hops, plus a call of admits per ground and direction.
func Around(ctx context.Context, n *Net, centre graph.ID, hops, limit int,
	admits func(tieIDs []graph.ID, other graph.ID) bool) (Surroundings, error) {
	if err := within("hops", hops, 1, MostHops); err != nil {
		return Surroundings{}, err
	}
	if err := within("limit", limit, 1, MostNodes); err != nil {
		return Surroundings{}, err
	}
	start, known := n.Index(centre)
	if !known {
		return Surroundings{Nodes: []NearNode{{ID: centre}}}, nil
	}
	w := walk{Net: n, admits: admits, seen: map[int32]near{start: {node: start}}}
	if err := w.spread(ctx, start, hops); err != nil {
		return Surroundings{}, err
	}
	return w.surroundings(limit), nil
}

// within refuses a number outside its limits.
func within(field string, number, low, high int) error {
	if number >= low && number <= high {
		return nil
	}
	return graph.Invalid(graph.Finding{Field: field, Code: graph.OutOfRange,
		Params: graph.Params{"minimum": strconv.Itoa(low), "maximum": strconv.Itoa(high)}})
}

// walk is a breadth-first walk over what one viewer may see.
type walk struct {
	*Net
	admits func([]graph.ID, graph.ID) bool
	seen   map[int32]near
}

// near is a node that the walk came to.
type near struct {
	node     int32
	hops     int
	strength float64 // of its strongest visible tie to a nearer node
}

func (w *walk) spread(ctx context.Context, start int32, hops int) error {
	frontier := []int32{start}
	for hop := 1; hop <= hops; hop++ {
		var next []int32
		for _, v := range frontier {
			if err := ctx.Err(); err != nil {
				return err
			}
			for k, u := range w.Of(v) {
				found, again := w.seen[u]
				if again && found.hops < hop {
					continue
				}
				grounds := w.visible(w.arc(v, k), u)
				if len(grounds) == 0 {
					continue
				}
				if !again {
					next = append(next, u)
				}
				w.seen[u] = near{u, hop, max(found.strength, strengthOf(grounds))}
			}
		}
		frontier = next
	}
	return nil
}

// visible returns the grounds of a link that the viewer may see.
func (w *walk) visible(link Link, other int32) []Ground {
	var grounds []Ground
	for _, ground := range link.Grounds {
		if w.admits(ground.Ties, w.ID(other)) {
			grounds = append(grounds, ground)
		}
	}
	return grounds
}

func (w *walk) surroundings(limit int) Surroundings {
	found := make([]near, 0, len(w.seen))
	for _, one := range w.seen {
		found = append(found, one)
	}
	slices.SortFunc(found, func(x, y near) int {
		return cmp.Or(cmp.Compare(x.hops, y.hops), cmp.Compare(y.strength, x.strength), w.compareIDs(x.node, y.node))
	})
	s := Surroundings{NotShown: max(len(found)-limit, 0)}
	found = found[:min(limit, len(found))]
	shown := make(map[int32]bool, len(found))
	for _, one := range found {
		shown[one.node] = true
		s.Nodes = append(s.Nodes, NearNode{w.ID(one.node), one.hops})
	}
	s.Ties = w.between(found, shown)
	return s
}

// between returns the visible links among the nodes that are shown.
func (w *walk) between(found []near, shown map[int32]bool) []NearTie {
	var ties []NearTie
	for _, one := range found {
		for k, u := range w.Of(one.node) {
			if u < one.node || !shown[u] {
				continue
			}
			if grounds := w.visible(w.arc(one.node, k), u); len(grounds) > 0 {
				from, to := w.ID(one.node), w.ID(u)
				ties = append(ties, NearTie{min(from, to), max(from, to), kindsOf(grounds), strengthOf(grounds)})
			}
		}
	}
	slices.SortFunc(ties, func(x, y NearTie) int {
		return cmp.Or(cmp.Compare(x.From, y.From), cmp.Compare(x.To, y.To))
	})
	return ties
}
