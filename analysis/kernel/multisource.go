package kernel

import (
	"context"
	"errors"
	"math/bits"
)

const (
	laneWords = 8  // words in a set of lanes: a cache line
	few       = 16 // up to one node in so many reached last, only their neighbours are looked at
	oftenMet  = 64 // a graph is deep where nodes are reached more often, each time by few lanes
)

// lanesWide is how many sources go through the graph at once.
const lanesWide = 64 * laneWords

type laneSet [laneWords]uint64

// errDeep says that lanes share too little: one at a time is faster.
var errDeep = errors.New("deep graph")

// multiSource walks from many sources at once, a lane each. It goes by what a node can reach: lane t
// comes upon v when an arc leads from v to where the lane is. See Distances for the paper.
type multiSource struct {
	rows, back  CSR
	seen        []laneSet // lanes that came upon a node
	front, next []laneSet // lanes that did so in the last hop, and in this one
	reached     []int32   // who has any in front
	other       []int32   // room for the next reached
	near        []uint64  // who may be reached in this hop, a bit each
	reach       []int32   // by node, over all sources so far
	farthest    []int32
}

func newMultiSource(rows, back CSR) *multiSource {
	n := rows.N()
	return &multiSource{
		rows: rows, back: back, seen: make([]laneSet, n), front: make([]laneSet, n), next: make([]laneSet, n),
		reached: make([]int32, 0, n), other: make([]int32, 0, n), near: make([]uint64, (n+63)/64),
		reach: make([]int32, n), farthest: make([]int32, n),
	}
}

// chunk adds to sum 1/distance from every node to each of the nodes from..to-1.
func (m *multiSource) chunk(ctx context.Context, from, to int32, sum []float64) error {
	full := m.begin(from, to)
	for hops, met := int32(1), 0; len(m.reached) > 0; hops++ {
		if err := ctx.Err(); err != nil {
			return err
		}
		if len(m.reached)*few < len(m.seen) {
			m.lookAround()
		} else {
			m.lookEverywhere()
		}
		if err := m.hop(ctx, &full, hops, sum); err != nil {
			return err
		}
		if met += len(m.reached); met > oftenMet*len(m.seen) {
			return errDeep
		}
	}
	return nil
}

// begin puts every source in its lane and returns the set of all lanes.
func (m *multiSource) begin(from, to int32) (full laneSet) {
	clear(m.seen)
	clear(m.front)
	clear(m.next)
	m.reached = m.reached[:0]
	for s := from; s < to; s++ {
		word, bit := (s-from)>>6, uint64(1)<<((s-from)&63)
		m.seen[s][word], m.front[s][word] = bit, bit
		full[word] |= bit
		m.reached = append(m.reached, s)
	}
	return full
}

// lookAround marks from whom an arc leads to where lanes are.
func (m *multiSource) lookAround() {
	for _, v := range m.reached {
		for _, w := range m.back.Of(v) {
			m.near[w>>6] |= 1 << (w & 63)
		}
	}
}

func (m *multiSource) lookEverywhere() {
	for i := range m.near {
		m.near[i] = ^uint64(0)
	}
	if rest := len(m.seen) & 63; rest > 0 {
		m.near[len(m.near)-1] = 1<<rest - 1
	}
}

// hop lets the lanes come upon those who are near.
func (m *multiSource) hop(ctx context.Context, full *laneSet, hops int32, sum []float64) error {
	reached := m.other[:0]
	for i, word := range m.near {
		m.near[i] = 0
		if i%(checkEvery/64) == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		for ; word != 0; word &= word - 1 {
			v := int32(i<<6 + bits.TrailingZeros64(word))
			seen := &m.seen[v]
			if *seen == *full {
				continue
			}
			count := meet(m.rows.Of(v), m.front, seen, &m.next[v])
			if count == 0 {
				continue
			}
			reached = append(reached, v)
			sum[v] += float64(count) / float64(hops)
			m.reach[v] += int32(count)
			m.farthest[v] = max(m.farthest[v], hops)
		}
	}
	for _, v := range m.reached {
		m.front[v] = laneSet{}
	}
	m.front, m.next = m.next, m.front
	m.reached, m.other = reached, m.reached
	return nil
}

// meet finds which lanes at any of the neighbours are new here, adds them to seen, and returns how
// many there are. It writes no next if there are none. The words are spelled out since Go keeps an
// array that is indexed in memory.
func meet(neighbours []int32, front []laneSet, seen, next *laneSet) int {
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
	fresh := laneSet{
		a &^ seen[0], b &^ seen[1], c &^ seen[2], d &^ seen[3],
		e &^ seen[4], f &^ seen[5], g &^ seen[6], h &^ seen[7],
	}
	if fresh == (laneSet{}) {
		return 0
	}
	count := 0
	for i, word := range fresh {
		seen[i] |= word
		count += bits.OnesCount64(word)
	}
	*next = fresh
	return count
}
