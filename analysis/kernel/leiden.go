package kernel

import (
	"context"
	"fmt"
	"math/rand/v2"
	"runtime"
	"sync"
	"sync/atomic"
)

// Communities is a division of the nodes of a graph.
type Communities struct {
	Of         []int32 // by node: its community, numbered from 0 in the order of their first nodes
	Count      int
	Modularity float64 // NaN where there are no ties
}

// Leiden divides the nodes into communities of high modularity, and returns the best of so many runs, the
// first of these where several are as good. Every community is connected, so a node without ties is one of
// its own. The greatest modularity is not promised, nor a division that is much like the next best: compare
// Modularity, never members. The answer follows from the graph, the seed and the number of runs.
//
// strength holds a number for every arc as NewWeighted gives it, the same both ways; nil means 1. Every run
// takes O(m) time for each of some fifty rounds; the runs are spread over GOMAXPROCS workers W with
// W(80n + 50m) bytes.
//
// V. A. Traag, L. Waltman, N. J. van Eck, From Louvain to Leiden: guaranteeing well-connected communities,
// Scientific Reports 9, 2019, 5233. Refining here takes the best community instead of a good one by chance.
func Leiden(ctx context.Context, g CSR, strength []float64, seed uint64, runs int) (Communities, error) {
	if runs < 1 {
		return Communities{}, fmt.Errorf("%d runs: want 1 or more", runs)
	}
	bottom := bottomLevel(g, strength)
	found := make([]leidenRun, min(runtime.GOMAXPROCS(0), runs))
	var next atomic.Int64
	var wg sync.WaitGroup
	for i := range found {
		wg.Go(func() { found[i] = bestRun(ctx, bottom, seed, &next, runs) })
	}
	wg.Wait()
	if err := ctx.Err(); err != nil {
		return Communities{}, err
	}
	best := found[0]
	for _, run := range found[1:] {
		best = best.orBetter(run)
	}
	return Communities{best.of, best.count, best.modularity}, nil
}

// leidenRun is what one run found; of is nil where there is none.
type leidenRun struct {
	number     int
	of         []int32
	count      int
	modularity float64
}

// orBetter is the same whatever the order in which the runs are compared.
func (r leidenRun) orBetter(o leidenRun) leidenRun {
	switch {
	case o.of == nil:
		return r
	case r.of == nil:
		return o
	case o.modularity > r.modularity:
		return o
	case r.modularity > o.modularity || r.number < o.number:
		return r
	default:
		return o // as good, or no number at all, and earlier
	}
}

// bestRun takes the lowest run that nobody has until none is left or the context is over.
func bestRun(ctx context.Context, bottom level, seed uint64, next *atomic.Int64, runs int) leidenRun {
	var best leidenRun
	l := newLeiden(bottom)
	for {
		number := int(next.Add(1)) - 1
		if number >= runs {
			return best
		}
		l.random = rand.New(rand.NewPCG(seed, uint64(number)))
		of, err := l.run(ctx, number)
		if err != nil {
			return best
		}
		run := leidenRun{number: number, of: of}
		for _, c := range of {
			run.count = max(run.count, int(c)+1)
		}
		run.modularity = Modularity(bottom.ties.g, bottom.ties.strength, of)
		best = best.orBetter(run)
	}
}

// leiden is one worker's scratch, for the nodes of the bottom level or fewer.
type leiden struct {
	bottom    level
	random    *rand.Rand
	order     []int32   // nodes in the order of their turn
	waiting   []bool    // by node: its turn comes
	total     []float64 // by community: strength of its nodes
	near      []float64 // by community: strength of the ties of the node at hand; 0 between turns
	nearby    []int32   // communities that have some
	parts     refined
	to        []int32   // in aggregate: the ties of the level above
	strength  []float64 // in aggregate: their strength
	wandering bool      // in this round
}

func newLeiden(bottom level) *leiden {
	n := bottom.n()
	return &leiden{
		bottom: bottom, order: make([]int32, n), waiting: make([]bool, n),
		total: make([]float64, n), near: make([]float64, n), nearby: make([]int32, 0, n+1), parts: newRefined(n),
	}
}

const (
	leidenRounds = 10 // a run ends after so many at the latest

	// A round that brought less than both is the last: the next would bring a tenth of that.
	leidenGain = 1e-3 // as a share of modularity
	leidenTies = 50   // so many ties within communities instead of between them: in a large graph a thousandth is many
)

// run improves a division in which everybody is alone, round after round, each beginning at the bottom with
// what the round before found. In every second run nodes wander in the first round, since small graphs have
// divisions that no best move leaves, and that other runs need not meet.
func (l *leiden) run(ctx context.Context, number int) ([]int32, error) {
	of := make([]int32, l.bottom.n())
	for v := range of {
		of[v] = int32(v)
	}
	before, enough := -1.0, min(leidenGain, leidenTies/float64(max(1, l.bottom.ties.g.M())))
	for round := range leidenRounds {
		l.wandering = round == 0 && number%2 == 1
		if err := l.round(ctx, of); err != nil {
			return nil, err
		}
		after := Modularity(l.bottom.ties.g, l.bottom.ties.strength, of)
		if !(after-before > float64(enough*after)) {
			break
		}
		before = after
	}
	of, _, err := connectedParts(ctx, l.bottom, of)
	return of, err
}

// round moves nodes, refines the communities that this gives, makes each refined part a node of the next
// level, and goes on there, until at some level every node is a community.
func (l *leiden) round(ctx context.Context, of []int32) error {
	here, within := l.bottom, of // within is the community of every node of this level
	renumber(within, l.parts.number)
	at := make([]int32, len(of)) // by node of the bottom: where it is at this level
	for v := range at {
		at[v] = int32(v)
	}
	for {
		if err := l.move(ctx, here, within); err != nil {
			return err
		}
		if renumber(within, l.parts.number) == here.n() {
			break
		}
		part, parts, err := l.refine(ctx, here, within)
		if err != nil {
			return err
		}
		if parts == here.n() {
			break
		}
		above, err := l.aggregate(ctx, here, part, parts)
		if err != nil {
			return err
		}
		next := make([]int32, parts)
		for v, p := range part {
			next[p] = within[v]
		}
		for v, p := range at {
			at[v] = part[p]
		}
		here, within = above, next
	}
	for v, p := range at {
		of[v] = within[p]
	}
	return nil
}

// renumber gives the communities the numbers from 0 in the order in which they come, and counts them.
func renumber(of, number []int32) int {
	number = number[:len(of)]
	for i := range number {
		number[i] = -1
	}
	count := int32(0)
	for v, c := range of {
		if number[c] < 0 {
			number[c] = count
			count++
		}
		of[v] = number[c]
	}
	return int(count)
}
