package analysis

import (
	"cmp"
	"context"
	"slices"

	"spinweb/analysis/kernel"
	"spinweb/graph"
)

// Limits on Paths: more paths or longer ones help nobody to reach somebody.
const (
	MostPaths = 5
	MostSteps = 8
)

// Path leads from one actor to another, step by step. From an actor to itself it has no steps.
type Path []Step

// Step is a link on a path, as far as the viewer may see what it stands on.
type Step struct {
	From, To graph.ID
	Grounds  []Ground // the strongest first; read only
}

// Paths returns the first paths between two actors, at most limit of them and of at most MostSteps steps,
// over nothing but what admits lets through (see Around): all shortest ones first, then the next shorter,
// and of equal length by the IDs along them. None visits an actor twice. Where a viewer sees no path, or
// one of the two is no node of the net, there are none.
// O(n + m) time in what the viewer sees, for each step of each path, plus a call of admits per ground.
func Paths(ctx context.Context, n *Net, from, to graph.ID, limit int,
	admits func(tieIDs []graph.ID, other graph.ID) bool) ([]Path, error) {
	if err := within("limit", limit, 1, MostPaths); err != nil {
		return nil, err
	}
	start, known := n.Index(from)
	end, alsoKnown := n.Index(to)
	if !known || !alsoKnown {
		return nil, nil
	}
	w := walk{Net: n, admits: admits, seen: map[int32]near{start: {node: start}}}
	if err := w.spread(ctx, start, MostSteps); err != nil {
		return nil, err
	}
	if _, reached := w.seen[end]; !reached {
		return nil, nil
	}
	nodes, links, err := w.visibleGraph(ctx)
	if err != nil {
		return nil, err
	}
	place := func(v int32) int32 { at, _ := slices.BinarySearchFunc(nodes, v, w.compareIDs); return int32(at) }
	paths, err := kernel.Paths(ctx, links, place(start), place(end), limit, MostSteps)
	if err != nil {
		return nil, err
	}
	seen := make([]Path, len(paths))
	for i, path := range paths {
		seen[i] = w.path(nodes, path)
	}
	return seen, nil
}

// visibleGraph is the graph of the nodes that the walk came to, in the order of their IDs, with their
// visible links.
func (w *walk) visibleGraph(ctx context.Context) ([]int32, kernel.CSR, error) {
	nodes := make([]int32, 0, len(w.seen))
	for v := range w.seen {
		nodes = append(nodes, v)
	}
	slices.SortFunc(nodes, w.compareIDs)
	place := make(map[int32]int32, len(nodes))
	for i, v := range nodes {
		place[v] = int32(i)
	}
	var pairs [][2]int32
	for i, v := range nodes {
		if i%checkEvery == 0 && ctx.Err() != nil {
			return nil, kernel.CSR{}, ctx.Err()
		}
		for k, u := range w.Of(v) {
			other, there := place[u]
			if there && u > v && len(w.visible(w.arc(v, k), u)) > 0 {
				pairs = append(pairs, [2]int32{int32(i), other})
			}
		}
	}
	links, err := kernel.NewCSR(len(nodes), pairs)
	return nodes, links, err
}

func (w *walk) path(nodes, along []int32) Path {
	path := Path{}
	for i := 1; i < len(along); i++ {
		v, u := nodes[along[i-1]], nodes[along[i]]
		k, _ := slices.BinarySearch(w.Of(v), u)
		grounds := w.visible(w.arc(v, k), u)
		slices.SortStableFunc(grounds, func(a, b Ground) int { return cmp.Compare(b.Strength, a.Strength) })
		path = append(path, Step{w.ID(v), w.ID(u), grounds})
	}
	return path
}
