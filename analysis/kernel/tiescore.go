package kernel

import (
	"context"
	"fmt"
	"math"
	"slices"
)

// TieScore is a measure of how much two nodes without a tie look like two with one. It is symmetric, and
// looks at ties only: k is a degree, Γ are the neighbours of a node.
type TieScore uint8

// The scores. The first four are above 0 for pairs at distance 2 only.
const (
	CommonNeighbours       TieScore = iota // |Γa ∩ Γb| (Newman 2001)
	Jaccard                                // |Γa ∩ Γb| / |Γa ∪ Γb| (Jaccard 1901; Liben-Nowell & Kleinberg 2007)
	AdamicAdar                             // Σ 1/ln k over the common neighbours (Adamic & Adar 2003)
	ResourceAllocation                     // Σ 1/k over the common neighbours (Zhou, Lü & Zhang 2009)
	PreferentialAttachment                 // k of a times k of b (Newman 2001)
	LocalPath                              // A² + 0.01 A³ (Lü, Jin & Zhou 2009)
	LengthThree                            // A D^-½ A D^-½ A: paths a–u–v–b, each 1/√(k of u · k of v) (Kovács et al. 2019)
)

// ScoredPair is two nodes without a tie, and their score.
type ScoredPair struct {
	A, B  int32
	Score float64
}

// TopPairs returns the k pairs of nodes without a tie that score highest, highest first. Equal scores come
// in the order of their pairs: rank tells for every node its place in that order, is a permutation of 0..N-1,
// and may be nil for the order of the nodes themselves; in a pair A ranks before B, and pairs are ordered by
// the rank of A and then that of B. When fewer than k pairs score above 0, pairs that score 0 follow, until
// there are k or all pairs are there. Isolates are in pairs like others.
//
// Sums are exact in integers, each term rounded once, and rounded to 40 bits at the end. So a score does not
// depend on the order in which nodes are numbered, and pairs whose scores are equal by their definition, such
// as ⅓ + ⅙ and ½, are equal here. Other scores than CommonNeighbours, Jaccard, PreferentialAttachment and
// LocalPath are therefore right to 10⁻¹² relative.
//
// The first four take time in proportion to Σ k² over the nodes, LocalPath and LengthThree to the number
// of walks of three steps, PreferentialAttachment O(n log n + m + k log k). It never holds all pairs: 16k
// bytes, and 12n (LocalPath and LengthThree 36n), for every worker.
func TopPairs(ctx context.Context, g CSR, score TieScore, rank []int32, k int) ([]ScoredPair, error) {
	order, err := newPairOrder(g.N(), rank)
	if err != nil || k <= 0 {
		return nil, err
	}
	var best *topPairs
	switch score {
	case CommonNeighbours, Jaccard, AdamicAdar, ResourceAllocation:
		best, err = twoSteps(ctx, g, order, newCommon(g, score), k)
	case PreferentialAttachment:
		best, err = attachment(ctx, g, order, k)
	case LocalPath, LengthThree:
		best, err = threeSteps(ctx, g, order, newWalks(g, score), k)
	default:
		return nil, fmt.Errorf("no such score: %d", score)
	}
	if err != nil {
		return nil, err
	}
	if len(best.pairs) < k {
		if err := best.fill(ctx, g); err != nil {
			return nil, err
		}
	}
	return best.sorted(), nil
}

// Untied returns the number of pairs of nodes without a tie.
func Untied(g CSR) int64 {
	n := int64(g.N())
	return n*(n-1)/2 - int64(g.M())
}

// pairOrder numbers pairs of nodes so that equal scores can be put in order.
type pairOrder struct {
	rank []int32 // of each node
	node []int32 // of each rank
}

func newPairOrder(n int, rank []int32) (pairOrder, error) {
	if rank == nil {
		rank = make([]int32, n)
		for v := range rank {
			rank[v] = int32(v)
		}
	}
	if len(rank) != n {
		return pairOrder{}, fmt.Errorf("%d ranks for %d nodes", len(rank), n)
	}
	node := slices.Repeat([]int32{-1}, n)
	for v, r := range rank {
		if outside(r, n) || node[r] >= 0 {
			return pairOrder{}, fmt.Errorf("rank %d of node %d: want every number from 0 to %d once", r, v, n-1)
		}
		node[r] = int32(v)
	}
	return pairOrder{rank, node}, nil
}

// key is the place of a pair in the order.
func (o pairOrder) key(a, b int32) uint64 {
	x, y := uint64(o.rank[a]), uint64(o.rank[b])
	return min(x, y)<<32 | max(x, y)
}

func (o pairOrder) pair(key uint64) (a, b int32) { return o.node[key>>32], o.node[uint32(key)] }

// rounded leaves 40 bits of a number above 0. What was left out in summing is a thousand times less, so
// that numbers which are equal by their definition come out equal.
func rounded(x float64) float64 {
	const spare = 52 - 40
	bits := math.Float64bits(x) + 1<<(spare-1)
	return math.Float64frombits(bits >> spare << spare)
}
