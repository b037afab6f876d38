package kernel

import (
	"cmp"
	"context"
	"slices"
)

// Paths returns the first k paths between two nodes that visit no node twice and take at most maxHops
// steps, at least 1: the shorter before the longer, and of equal length by the indices along them, so that the first
// is the one of Path. A path from a node to itself is that node alone; where there is no path there are
// none. It follows Yen, Finding the k shortest loopless paths in a network (Management Science 17, 1971),
// with a breadth-first search for each deviation.
// O(k · maxHops · (n + m)) time, 9n bytes beside the paths.
func Paths(ctx context.Context, g CSR, from, to int32, k, maxHops int) ([][]int32, error) {
	y := yen{g: g, to: to, maxHops: maxHops, hops: unreached(g.N()), closed: make([]bool, g.N())}
	first, err := y.deviation(ctx, []int32{from}, nil)
	if err != nil || first == nil || k < 1 {
		return nil, err
	}
	candidates := []deviating{{first, 0}}
	var found [][]int32
	for len(candidates) > 0 {
		next := candidates[0]
		candidates = candidates[1:]
		if found = append(found, next.path); len(found) == k {
			break
		}
		for at := next.at; at < len(next.path)-1; at++ {
			root := next.path[:at+1]
			path, err := y.deviation(ctx, root, banned(found, root))
			if err != nil {
				return nil, err
			}
			if path != nil {
				candidates = insert(candidates, deviating{path, at})
			}
		}
	}
	return found, nil
}

// deviating is a path that first leaves the paths before it at a place.
type deviating struct {
	path []int32
	at   int
}

// insert keeps candidates in the order of Paths, none twice.
func insert(candidates []deviating, one deviating) []deviating {
	place, known := slices.BinarySearchFunc(candidates, one, func(a, b deviating) int {
		return cmp.Or(cmp.Compare(len(a.path), len(b.path)), slices.Compare(a.path, b.path))
	})
	if known {
		return candidates
	}
	return slices.Insert(candidates, place, one)
}

// banned lists the steps that paths with this root have taken after it.
func banned(paths [][]int32, root []int32) []int32 {
	var steps []int32
	for _, path := range paths {
		if len(path) > len(root) && slices.Equal(path[:len(root)], root) {
			steps = append(steps, path[len(root)])
		}
	}
	return steps
}

// yen searches with scratch of its own.
type yen struct {
	g       CSR
	to      int32
	maxHops int
	hops    []int32 // to the end, around the root
	closed  []bool  // nodes of the root before its last
	queue   []int32
}

// deviation returns the first path that begins with the root and does not go on with a banned step, nil
// where there is none of at most maxHops.
func (y *yen) deviation(ctx context.Context, root, banned []int32) ([]int32, error) {
	spur := root[len(root)-1]
	if spur == y.to {
		return slices.Clone(root), nil
	}
	for _, v := range root {
		y.closed[v] = true
	}
	defer func() {
		for _, v := range root {
			y.closed[v] = false
		}
	}()
	if err := y.spread(ctx, y.maxHops-len(root)); err != nil {
		return nil, err
	}
	path := slices.Clone(root)
	step := y.nearest(spur, banned)
	for step != NoStep {
		path = append(path, step)
		if step == y.to {
			return path, nil
		}
		step = StepTowards(y.g, y.hops, step)
	}
	return nil, nil
}

// spread finds the hops to the end of all nodes that are not closed, up to a limit.
func (y *yen) spread(ctx context.Context, limit int) error {
	for v := range y.hops {
		y.hops[v] = Unreached
	}
	y.hops[y.to] = 0
	y.queue = append(y.queue[:0], y.to)
	for head := 0; head < len(y.queue); head++ {
		if head%checkEvery == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		v := y.queue[head]
		if int(y.hops[v]) >= limit {
			break
		}
		for _, w := range y.g.Of(v) {
			if y.hops[w] == Unreached && !y.closed[w] {
				y.hops[w] = y.hops[v] + 1
				y.queue = append(y.queue, w)
			}
		}
	}
	return nil
}

// nearest returns the neighbour that is nearest to the end, of several the first, none of the banned.
func (y *yen) nearest(spur int32, banned []int32) int32 {
	chosen := NoStep
	for _, w := range y.g.Of(spur) {
		if y.hops[w] == Unreached || slices.Contains(banned, w) {
			continue
		}
		if chosen == NoStep || y.hops[w] < y.hops[chosen] {
			chosen = w
		}
	}
	return chosen
}
