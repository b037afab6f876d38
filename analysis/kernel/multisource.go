package kernel

import (
	"context"
	"errors"
	"math/bits"
)

const (
	laneWords = 8  // words in a set of lanes: a cache line
	fewer     = 4  // lanes go out where so many times fewer nodes have new ones than lack any
	oftenMet  = 64 // a graph is deep where nodes are reached more often, each time by few lanes
)

// lanesWide is how many sources go through the graph at once.
const lanesWide = 64 * laneWords

type laneSet [laneWords]uint64

// errDeep says that lanes share too little: one at a time is faster.
var errDeep = errors.New("deep graph")

// multiSource walks from many sources at once, a lane each. It goes by what a node can reach: lane t
// comes upon v when an arc leads from v to where the lane is. In a hop the lanes either go out from where
// they came last, or every node that lacks some looks for them at its neighbours, whichever is less work.
// See Distances for the papers.
type multiSource struct {
	rows, back  CSR
	all         laneSet   // of this batch
	seen        []laneSet // lanes that came upon a node
	front, next []laneSet // lanes that did so in the last hop, and in this one; empty between batches
	reached     []int32   // who has any in front
	other       []int32   // room for the next reached
	hops        int32
	out         bool    // in this hop lanes go out
	near        nodeSet // to whom they did
	full        nodeSet // whom all lanes came upon
	beside      nodeSet // from whom an arc leads to one of those
	filled      []int32 // whom all lanes came upon in this hop
	open        int     // how many nodes are not full
	reach       []int32 // by node, over all sources so far
	farthest    []int32
}

func newMultiSource(rows, back CSR) *multiSource {
	n := rows.N()
	return &multiSource{
		rows: rows, back: back, seen: make([]laneSet, n), front: make([]laneSet, n), next: make([]laneSet, n),
		reached: make([]int32, 0, n), other: make([]int32, 0, n), near: newNodeSet(n), full: newNodeSet(n),
		beside: newNodeSet(n), filled: make([]int32, 0, n), reach: make([]int32, n), farthest: make([]int32, n),
	}
}

// chunk adds to sum 1/distance from every node to each of the nodes from..to-1.
func (m *multiSource) chunk(ctx context.Context, from, to int32, sum []float64) error {
	m.begin(from, to)
	for met := 0; len(m.reached) > 0; {
		m.hops++
		m.out = len(m.reached)*fewer < m.open
		if err := m.goOut(ctx); err != nil {
			return err
		}
		if err := m.arrive(ctx, sum); err != nil {
			return err
		}
		if err := m.end(ctx); err != nil {
			return err
		}
		if met += len(m.reached); met > oftenMet*len(m.seen) {
			return errDeep
		}
	}
	return nil
}

// begin puts every source in its lane.
func (m *multiSource) begin(from, to int32) {
	clear(m.seen)
	clear(m.full)
	clear(m.beside)
	m.all, m.hops, m.open = laneSet{}, 0, len(m.seen)
	m.reached = m.reached[:0]
	for s := from; s < to; s++ {
		word, bit := (s-from)>>6, uint64(1)<<((s-from)&63)
		m.seen[s][word], m.front[s][word] = bit, bit
		m.all[word] |= bit
		m.reached = append(m.reached, s)
	}
}

// goOut puts lanes, if they go out, in the next of those from whom an arc leads to where they are.
func (m *multiSource) goOut(ctx context.Context) error {
	if !m.out {
		return nil
	}
	for i, v := range m.reached {
		if i%checkEvery == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		front := &m.front[v]
		for _, w := range m.back.Of(v) {
			if m.full.has(w) {
				continue
			}
			m.near.add(w)
			next := &m.next[w]
			for k, word := range front {
				next[k] |= word
			}
		}
	}
	return nil
}

// arrive lets the lanes come upon nodes, and counts them.
func (m *multiSource) arrive(ctx context.Context, sum []float64) error {
	reached := m.other[:0]
	for i := range m.near {
		if i%(checkEvery/64) == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		for word := m.candidates(i); word != 0; word &= word - 1 {
			v := int32(i<<6 + bits.TrailingZeros64(word))
			count := m.meet(v)
			if count == 0 {
				continue
			}
			reached = append(reached, v)
			sum[v] += float64(count) / float64(m.hops)
			m.reach[v] += int32(count)
			m.farthest[v] = max(m.farthest[v], m.hops)
		}
	}
	m.reached, m.other = reached, m.reached
	return nil
}

// candidates are those whom lanes may come upon, of the nodes of a word of a set.
func (m *multiSource) candidates(i int) uint64 {
	if m.out {
		near := m.near[i]
		m.near[i] = 0
		return near
	}
	word := ^m.full[i]
	if end := len(m.seen) - i<<6; end < 64 {
		word &= 1<<end - 1
	}
	return word
}

// meet lets lanes come upon v and returns how many are new there. An arc to a node that all lanes came upon
// before spares looking along the others.
func (m *multiSource) meet(v int32) int {
	seen, next := &m.seen[v], &m.next[v]
	if m.beside.has(v) {
		m.filled = append(m.filled, v)
		return rest(&m.all, seen, next)
	}
	row, front := m.rows.Of(v), m.front
	if m.out {
		row, front = []int32{v}, m.next // they are all there
	}
	count, left := meet(row, front, &m.all, seen, next)
	if count == 0 {
		*next = laneSet{}
	} else if left == 0 {
		m.filled = append(m.filled, v)
	}
	return count
}

// end makes what is next the front.
func (m *multiSource) end(ctx context.Context) error {
	for i, v := range m.filled {
		if i%checkEvery == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		m.full.add(v)
		for _, w := range m.back.Of(v) {
			m.beside.add(w)
		}
	}
	m.open -= len(m.filled)
	m.filled = m.filled[:0]
	for _, v := range m.other { // reached in the hop before
		m.front[v] = laneSet{}
	}
	m.front, m.next = m.next, m.front
	return nil
}

// rest is meet where all lanes are at the neighbours, or were.
func rest(all, seen, next *laneSet) (count int) {
	for i, word := range all {
		fresh := word &^ seen[i]
		seen[i], next[i] = word, fresh
		count += bits.OnesCount64(fresh)
	}
	return count
}

// meet finds which lanes at any of the neighbours are new here, adds them to seen, and returns how many there
// are, and 0 if none are left. It writes no next if there are none. The words are spelled out since Go keeps an
// array that is indexed in memory.
func meet(neighbours []int32, front []laneSet, all, seen, next *laneSet) (count int, left uint64) {
	var a, b, c, d, e, f, g, h uint64
	for _, w := range neighbours {
		there := &front[w]
		a |= there[0]
		b |= there[1]
		c |= there[2]
		d |= there[3]
		e |= there[4]
		f |= there[5]
		g |= there[6]
		h |= there[7]
	}
	a &^= seen[0]
	b &^= seen[1]
	c &^= seen[2]
	d &^= seen[3]
	e &^= seen[4]
	f &^= seen[5]
	g &^= seen[6]
	h &^= seen[7]
	if a|b|c|d|e|f|g|h == 0 {
		return 0, 1
	}
	next[0], next[1], next[2], next[3], next[4], next[5], next[6], next[7] = a, b, c, d, e, f, g, h
	count = bits.OnesCount64(a) + bits.OnesCount64(b) + bits.OnesCount64(c) + bits.OnesCount64(d) +
		bits.OnesCount64(e) + bits.OnesCount64(f) + bits.OnesCount64(g) + bits.OnesCount64(h)
	for i, word := range next {
		seen[i] |= word
		left |= all[i] &^ seen[i]
	}
	return count, left
}
