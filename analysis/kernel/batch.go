package kernel

import (
	"context"
	"math/bits"
)

// lanes holds a number for each of the sources of a batch, which all go through the graph at once.
type lanes interface{ [64]float64 | [16]float64 }

// batch counts the dependencies of as many sources at once as R has lanes. A set of lanes is a word;
// where lanes come upon a node in the same step, its row and the numbers of its neighbours are
// fetched once for all of them.
//
// M. Then, M. Kaufmann, F. Chirigati, T.-A. Hoang-Vu, K. Pham, A. Kemper, T. Neumann and H. T. Vo,
// The more the merrier: efficient multi-source graph traversal, Proceedings of the VLDB Endowment
// 8(4), 2014, 449-460; here applied to the counting of Brandes.
type batch[R lanes] struct {
	rows   CSR
	weight []float64
	x      []R      // of every node its paths; once it was gathered (weight + dependency) / paths
	seen   []uint64 // lanes that came upon a node
	next   []uint64 // lanes that do so one hop farther
	met    []uint64 // the nodes whose next is not empty, a bit each
	fronts []front
	steps  []step
	alone  *brandes // for batches that do not fit; nil before the first
}

// front is lanes that come upon a node after the same number of hops. Fronts stand in the order of
// those hops, and among equals of the node.
type front struct {
	lanes uint64
	node  int32
	end   uint32 // of its steps, which begin where those of the front before end
}

// step is the lanes for which the way from the node of a front to a neighbour is a shortest one.
type step struct {
	lanes uint64
	to    int32
}

const frontBytes, stepBytes = 16, 16

func newBatch[R lanes](rows CSR, weight []float64) *batch[R] {
	var r R
	n := rows.N()
	return &batch[R]{
		rows: rows, weight: weight, x: make([]R, n),
		seen: make([]uint64, n), next: make([]uint64, n), met: make([]uint64, (n+63)/64),
		fronts: make([]front, 0, mostFronts(n)), steps: make([]step, 0, mostSteps(len(r), len(rows.adj))),
	}
}

func (b *batch[R]) chunk(ctx context.Context, from, to int32, sum []float64) error {
	fits, err := b.spread(ctx, from, to)
	if err != nil {
		return err
	}
	if fits {
		return b.gather(ctx, from, to, sum)
	}
	if b.alone == nil {
		b.alone = newBrandes(b.rows, b.weight)
	}
	return b.alone.chunk(ctx, from, to, sum)
}

// spread finds all fronts and steps and counts the paths. It gives up where lanes share so little
// that there are more than mostFronts or mostSteps.
func (b *batch[R]) spread(ctx context.Context, from, to int32) (fits bool, err error) {
	b.begin(from, to)
	for done := 0; ; {
		if !b.advance() {
			return false, nil
		}
		if done == len(b.fronts) {
			return true, nil
		}
		for ; done < len(b.fronts); done++ {
			if done%checkEvery == 0 && ctx.Err() != nil {
				return false, ctx.Err()
			}
			if !b.look(&b.fronts[done]) {
				return false, nil
			}
		}
	}
}

// begin puts every source in its lane.
func (b *batch[R]) begin(from, to int32) {
	clear(b.x)
	clear(b.seen)
	clear(b.next)
	clear(b.met)
	b.fronts, b.steps = b.fronts[:0], b.steps[:0]
	for lane, s := 0, from; s < to; lane, s = lane+1, s+1 {
		b.x[s][lane] = 1
		b.next[s] = 1 << lane
		b.met[s>>6] |= 1 << (s & 63)
	}
}

// advance makes fronts of the lanes that come upon nodes next; false where they do not fit.
func (b *batch[R]) advance() bool {
	for i, word := range b.met {
		b.met[i] = 0
		if len(b.fronts)+bits.OnesCount64(word) > cap(b.fronts) {
			return false
		}
		for ; word != 0; word &= word - 1 {
			v := int32(i<<6 + bits.TrailingZeros64(word))
			b.fronts = append(b.fronts, front{lanes: b.next[v], node: v})
			b.seen[v] |= b.next[v]
			b.next[v] = 0
		}
	}
	return true
}

// look takes the steps that lead on from a front; false where they might not fit.
func (b *batch[R]) look(f *front) bool {
	row, begin := b.rows.Of(f.node), len(b.steps)
	if begin+len(row) > cap(b.steps) {
		return false
	}
	end := begin
	steps := b.steps[:begin+len(row)]
	for _, w := range row {
		lanes := f.lanes &^ b.seen[w]
		steps[end] = step{lanes, w}
		some := 0
		if lanes != 0 {
			some = 1 // a sum and no jump: which it will be is beyond guessing
		}
		end += some
	}
	from := &b.x[f.node]
	for _, s := range steps[begin:end] {
		b.next[s.to] |= s.lanes
		b.met[s.to>>6] |= 1 << (s.to & 63)
		add(&b.x[s.to], from, s.lanes)
	}
	b.steps, f.end = steps[:end], uint32(end)
	return true
}

// add adds the numbers of the lanes.
func add[R lanes](to, from *R, lanes uint64) {
	for ; lanes != 0; lanes &= lanes - 1 {
		lane := bits.TrailingZeros64(lanes) & (len(*to) - 1)
		(*to)[lane] += (*from)[lane]
	}
}

// gather goes back over the fronts, the farthest first, and adds to sum the dependencies on each
// node: paths × what its neighbours one hop farther pass on.
func (b *batch[R]) gather(ctx context.Context, from, to int32, sum []float64) error {
	var passed R
	sources := int(to - from) // the first fronts, on which nobody depends
	for i := len(b.fronts) - 1; i >= sources; i-- {
		if i%checkEvery == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		f := b.fronts[i]
		for _, s := range b.steps[b.fronts[i-1].end:f.end] {
			add(&passed, &b.x[s.to], s.lanes)
		}
		x, weight, total := &b.x[f.node], b.weight[f.node], 0.0
		for left := f.lanes; left != 0; left &= left - 1 {
			lane := bits.TrailingZeros64(left) & (len(*x) - 1)
			// The conversions forbid a fused multiply-add: the same bits on every processor.
			dependency := float64((*x)[lane] * passed[lane])
			passed[lane] = 0
			total += float64(b.weight[from+int32(lane)] * dependency)
			(*x)[lane] = (weight + dependency) / (*x)[lane]
		}
		sum[f.node] += total
	}
	return nil
}
