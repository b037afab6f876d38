package kernel

import (
	"context"
	"math/rand/v2"
)

// stage is one level of a graph seen from farther and farther away: a node stands for so many of the
// bottom graph, and a tie for so many of its ties.
type stage struct {
	ties ties
	mass []float64 // by node: how many of the bottom graph it stands for
	part []int32   // by node: the node of the next level that it is part of; nil at the last level
}

const (
	coarsest  = 12   // nodes at which a level needs no other above it
	leastFall = 0.95 // a level must have fewer nodes than this share of the one below
)

// stages coarsens a connected graph level by level, each by merging nodes with the neighbour of least mass
// that is not taken yet, in an order drawn at random; who finds all neighbours taken joins the lightest of
// their groups, so that a hub goes with its leaves.
//
// C. Walshaw, A multilevel algorithm for force-directed graph drawing, Journal of Graph Algorithms and
// Applications 7(3), 2003, 253-285; Y. Hu, Efficient and high quality force-directed graph drawing, The
// Mathematica Journal 10(1), 2005, 37-71.
func stages(ctx context.Context, g CSR, random *rand.Rand) ([]stage, error) {
	mass := make([]float64, g.N())
	for v := range mass {
		mass[v] = 1
	}
	levels := []stage{{ties: ties{g, nil}, mass: mass}}
	for {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		here := &levels[len(levels)-1]
		n := len(here.mass)
		if n <= coarsest {
			return levels, nil
		}
		part, parts := here.merge(random)
		if float64(parts) > leastFall*float64(n) {
			return levels, nil
		}
		above, err := here.above(ctx, part, parts)
		if err != nil {
			return nil, err
		}
		here.part = part
		levels = append(levels, above)
	}
}

// merge divides the nodes into groups of neighbours, numbered in the order in which they come about.
func (s *stage) merge(random *rand.Rand) (part []int32, parts int) {
	g := s.ties.g
	part = unreached(g.N())
	var group []float64 // mass
	order := random.Perm(g.N())
	for _, i := range order {
		v := int32(i)
		if part[v] != Unreached {
			continue
		}
		free, taken := int32(-1), int32(-1)
		for _, w := range g.Of(v) {
			switch {
			case part[w] == Unreached:
				if free < 0 || s.mass[w] < s.mass[free] {
					free = w
				}
			case taken < 0 || group[part[w]] < group[taken]:
				taken = part[w]
			}
		}
		switch {
		case free >= 0:
			part[v], part[free] = int32(len(group)), int32(len(group))
			group = append(group, s.mass[v]+s.mass[free])
		case taken >= 0:
			part[v] = taken
			group[taken] += s.mass[v]
		default:
			part[v] = int32(len(group))
			group = append(group, s.mass[v])
		}
	}
	return part, len(group)
}

// above makes every group a node.
func (s *stage) above(ctx context.Context, part []int32, parts int) (stage, error) {
	here := level{ties: s.ties, total: s.mass}
	up, err := newLeiden(here).aggregate(ctx, here, part, parts)
	return stage{ties: up.ties, mass: up.total}, err
}
