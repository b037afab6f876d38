package kernel

import (
	"context"
	"slices"
)

// level is a graph whose nodes stand for parts of the bottom graph. What lies within a node counts in its
// strength and is no tie.
type level struct {
	ties  ties
	total []float64 // by node: strength
	all   float64   // of all nodes together, at every level the same
}

func bottomLevel(g CSR, strength []float64) level {
	b := level{ties: ties{g, strength}, total: strengths(g, strength)}
	for _, s := range b.total {
		b.all += s
	}
	return b
}

func (l level) n() int { return len(l.total) }

// aggregate makes each part a node. The ties of a part stand in the order in which they are met.
func (l *leiden) aggregate(ctx context.Context, from level, part []int32, parts int) (level, error) {
	members, first := grouped(part, parts)
	above := level{total: make([]float64, parts), all: from.all}
	above.ties.g.off = make([]int32, 1, parts+1)
	to, strength := l.to[:0], l.strength[:0]
	for p := range int32(parts) {
		if p%checkEvery == 0 && ctx.Err() != nil {
			return level{}, ctx.Err()
		}
		for _, v := range members[first[p]:first[p+1]] {
			above.total[p] += from.total[v]
			l.gather(from, v, part)
		}
		for _, q := range l.nearby {
			if q != p {
				to = append(to, q)
				strength = append(strength, l.near[q])
			}
			l.near[q] = 0
		}
		l.nearby = l.nearby[:0]
		above.ties.g.off = append(above.ties.g.off, int32(len(to)))
	}
	above.ties.g.adj, above.ties.strength = slices.Clone(to), slices.Clone(strength)
	l.to, l.strength = to, strength // room that has grown
	return above, nil
}

// gather adds the strength of the ties of v to near, by the community of the other end. Every end is written
// after the communities that were met, and stays if it is new: a branch there would be a guess.
func (l *leiden) gather(here level, v int32, of []int32) {
	from, to := here.ties.g.off[v], here.ties.g.off[v+1]
	row := here.ties.g.adj[from:to]
	near, met := l.near, len(l.nearby)
	nearby := l.nearby[:cap(l.nearby)]
	if here.ties.strength == nil {
		for _, w := range row {
			c := of[w]
			nearby[met] = c
			met += oneIf(near[c] == 0)
			near[c]++
		}
	} else {
		for k, s := range here.ties.strength[from:to] {
			c := of[row[k]]
			nearby[met] = c
			met += oneIf(near[c] == 0)
			near[c] += s
		}
	}
	l.nearby = nearby[:met]
}

// oneIf counts without a branch that the processor would have to guess.
func oneIf(so bool) int {
	if so {
		return 1
	}
	return 0
}

// forget makes near ready for the next node.
func (l *leiden) forget() {
	for _, c := range l.nearby {
		l.near[c] = 0
	}
	l.nearby = l.nearby[:0]
}

// grouped lists the nodes by part, ascending within each, and where each part begins.
func grouped(part []int32, parts int) (members, first []int32) {
	first = make([]int32, parts+1)
	for _, p := range part {
		first[p+1]++
	}
	for p := range parts {
		first[p+1] += first[p]
	}
	members = make([]int32, len(part))
	end := slices.Clone(first)
	for v, p := range part {
		members[end[p]] = int32(v)
		end[p]++
	}
	return members, first
}

// connectedParts divides each community into its connected parts, numbered in the order of their first
// nodes, and counts them. Dividing what no tie holds together raises modularity.
func connectedParts(ctx context.Context, here level, of []int32) ([]int32, int, error) {
	part := unreached(here.n())
	queue := make([]int32, 0, here.n())
	head, parts := 0, int32(0)
	for start := range int32(here.n()) {
		if part[start] != Unreached {
			continue
		}
		part[start] = parts
		queue = append(queue, start)
		for ; head < len(queue); head++ {
			if head%checkEvery == 0 && ctx.Err() != nil {
				return nil, 0, ctx.Err()
			}
			v := queue[head]
			for _, w := range here.ties.g.Of(v) {
				if part[w] == Unreached && of[w] == of[v] {
					part[w] = parts
					queue = append(queue, w)
				}
			}
		}
		parts++
	}
	return part, int(parts), nil
}
