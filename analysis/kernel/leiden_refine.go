package kernel

import "context"

// refined is the scratch of refine. A part is known by the number of one of its nodes, its first.
type refined struct {
	of     []int32   // by node: its part
	total  []float64 // by part: strength of its nodes
	within []float64 // by part: strength of its ties with the rest of its community
	alone  []bool    // by part: nobody has joined it
	number []int32   // of communities, in renumber
}

func newRefined(n int) refined {
	return refined{make([]int32, n), make([]float64, n), make([]float64, n), make([]bool, n), make([]int32, n)}
}

// refine divides each community into parts that are well connected within it. Everybody begins alone; each
// node that still is, in random order, joins the part of its own community that raises modularity most, if
// any does. Whoever joins has a tie with the part, so parts are connected; and where nobody joins anybody
// the parts are the connected parts of the communities.
func (l *leiden) refine(ctx context.Context, here level, of []int32) ([]int32, int, error) {
	l.startAlone(here, of)
	for turn, v := range l.shuffled(here.n()) {
		if turn%checkEvery == 0 && ctx.Err() != nil {
			return nil, 0, ctx.Err()
		}
		if l.parts.alone[v] && l.holds(v, l.total[of[v]], here.all) {
			l.join(here, v, of)
		}
	}
	part := make([]int32, here.n())
	copy(part, l.parts.of)
	if parts := renumber(part, l.parts.number); parts < here.n() {
		return part, parts, nil
	}
	return connectedParts(ctx, here, of)
}

// startAlone sums by community and by part. A community numbers below n, and so does a part.
func (l *leiden) startAlone(here level, of []int32) {
	n, p := here.n(), &l.parts
	clear(l.total[:n])
	for v := range int32(n) {
		l.total[of[v]] += here.total[v]
		p.of[v], p.total[v], p.alone[v] = v, here.total[v], true
		p.within[v] = here.ties.within(v, of)
	}
}

// within sums the strength of the ties of v with its own community.
func (t ties) within(v int32, of []int32) float64 {
	own, row := of[v], t.g.Of(v)
	if t.strength == nil {
		count := 0
		for _, w := range row {
			count += oneIf(of[w] == own)
		}
		return float64(count)
	}
	sum, first := 0.0, t.g.First(v)
	for k, w := range row {
		if of[w] == own {
			sum += t.strength[first+k]
		}
	}
	return sum
}

// holds tells whether a part is connected well enough with the rest of its community: at least as well as
// by chance.
func (l *leiden) holds(part int32, community, all float64) bool {
	total := l.parts.total[part]
	return l.parts.within[part] >= float64(total*(community-total))/all
}

// join lets v, which is alone, join the best part of its community, if any raises modularity.
func (l *leiden) join(here level, v int32, of []int32) {
	p, own, k := &l.parts, of[v], here.total[v]
	l.gather(here, v, p.of)
	best, gain := Unreached, leastGain*k
	for _, c := range l.nearby {
		if of[c] != own || c == v || !l.holds(c, l.total[own], here.all) {
			continue
		}
		if x := l.near[c] - float64(k*p.total[c])/here.all; x > gain {
			best, gain = c, x
		}
	}
	if best != Unreached {
		p.of[v] = best
		p.alone[best] = false
		p.total[best] += k
		p.within[best] += p.within[v] - float64(2*l.near[best])
	}
	l.forget()
}
