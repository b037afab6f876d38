package kernel

import "context"

// leastGain is what a node must gain by a move, as a share of its strength: less is rounding, and would let
// nodes move in circles.
const leastGain = 1e-12

// move gives every node its turn, in random order, to join the community around it that raises modularity
// most. When a node moves, its neighbours outside its new community get another turn. of changes in place.
func (l *leiden) move(ctx context.Context, here level, of []int32) error {
	n := here.n()
	total := l.total[:n]
	clear(total)
	for v, c := range of {
		total[c] += here.total[v]
	}
	order, waiting := l.shuffled(n), l.waiting[:n]
	for v := range waiting {
		waiting[v] = true
	}
	head, left := 0, n
	for turn := 0; left > 0; turn++ {
		if turn%checkEvery == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		v := order[head]
		head = after(head, n)
		left--
		waiting[v] = false
		to := l.bestFor(here, v, of, total)
		if to == of[v] {
			continue
		}
		of[v] = to
		for _, w := range here.ties.g.Of(v) {
			if !waiting[w] && of[w] != to {
				waiting[w] = true
				order[(head+left)%n] = w
				left++
			}
		}
	}
	return nil
}

// after is the next place in a ring of n.
func after(i, n int) int {
	if i+1 == n {
		return 0
	}
	return i + 1
}

// bestFor moves the strength of v to its best community and returns that; its own where none is better.
// Joining community c raises modularity in proportion to its ties there less k·total(c)/all. Who wanders
// joins any better community, with a chance in proportion to what it gains.
func (l *leiden) bestFor(here level, v int32, of []int32, total []float64) int32 {
	own, k := of[v], here.total[v]
	l.gather(here, v, of)
	total[own] -= k
	perStrength := k / here.all
	best, least := own, l.near[own]-float64(perStrength*total[own])+float64(leastGain*k)
	gain, gains := least, 0.0
	for _, c := range l.nearby {
		x := l.near[c] - float64(perStrength*total[c])
		if x <= least || c == own {
			continue
		}
		if l.wandering {
			gains += x - least
			if float64(l.random.Float64()*gains) < x-least {
				best = c
			}
		} else if x > gain {
			best, gain = c, x
		}
	}
	l.forget()
	total[best] += k
	return best
}

// shuffled is the nodes in an order drawn from the seed.
func (l *leiden) shuffled(n int) []int32 {
	order := l.order[:n]
	for i := range order {
		order[i] = int32(i)
	}
	l.random.Shuffle(n, func(i, j int) { order[i], order[j] = order[j], order[i] })
	return order
}
