package kernel

import (
	"cmp"
	"context"
	"errors"
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

var tieScores = map[string]TieScore{
	"commonNeighbours": CommonNeighbours, "jaccard": Jaccard, "adamicAdar": AdamicAdar, "resourceAllocation": ResourceAllocation,
	"preferentialAttachment": PreferentialAttachment, "localPath": LocalPath, "lengthThree": LengthThree,
}

// tieScore is the definition of a score, read off the matrix.
func (m matrix) tieScore(score TieScore, a, b int) float64 {
	k := make([]float64, len(m))
	for v := range m {
		for w := range m {
			k[v] += m.at(v, w)
		}
	}
	two, three, shared, longer := 0.0, 0.0, 0.0, 0.0
	for u := range m {
		both := m.at(a, u) * m.at(u, b)
		two += both
		if both > 0 && score == AdamicAdar {
			shared += 1 / math.Log(k[u])
		}
		if both > 0 && score == ResourceAllocation {
			shared += 1 / k[u]
		}
		for v := range m {
			if walk := m.at(a, u) * m.at(u, v) * m.at(v, b); walk > 0 {
				three += walk
				longer += 1 / math.Sqrt(k[u]*k[v])
			}
		}
	}
	switch score {
	case CommonNeighbours:
		return two
	case Jaccard:
		return two / max(k[a]+k[b]-two, 1)
	case PreferentialAttachment:
		return k[a] * k[b]
	case LocalPath:
		return two + 0.01*three
	case LengthThree:
		return longer
	default:
		return shared
	}
}

func (m matrix) at(a, b int) float64 {
	if m[a][b] {
		return 1
	}
	return 0
}

// ranking lists all pairs without a tie by their definition; what differs less than the last digits counts
// as equal.
func (m matrix) ranking(score TieScore, rank []int32) []ScoredPair {
	var pairs []ScoredPair
	for a := range m {
		for b := range m {
			if rank[a] < rank[b] && !m[a][b] {
				pairs = append(pairs, ScoredPair{int32(a), int32(b), math.Round(m.tieScore(score, a, b)*1e13) / 1e13})
			}
		}
	}
	slices.SortFunc(pairs, func(x, y ScoredPair) int {
		return cmp.Or(cmp.Compare(y.Score, x.Score), cmp.Compare(rank[x.A], rank[y.A]), cmp.Compare(rank[x.B], rank[y.B]))
	})
	return pairs
}

// tieScores are all pairs by every score, in the order of their definition and as TopPairs has them.
func (c drawn) tieScores(ctx context.Context) (got, want [][]ScoredPair, err error) {
	rank := identity(c.n)
	slices.Reverse(rank)
	for score := CommonNeighbours; score <= LengthThree; score++ {
		top, err := TopPairs(ctx, c.g, score, rank, c.n*c.n)
		if err != nil {
			return nil, nil, err
		}
		got, want = append(got, top), append(want, c.tied.ranking(score, rank))
	}
	return got, want, nil
}

// samePairs fails unless the pairs come in the same order, with scores that differ less than rounding.
func samePairs(t *testing.T, what string, got, want []ScoredPair) {
	t.Helper()
	if len(got) != len(want) {
		t.Fatalf("%s: %d pairs, want %d: %v, want %v", what, len(got), len(want), got, want)
	}
	for i := range got {
		if got[i].A != want[i].A || got[i].B != want[i].B || math.Abs(got[i].Score-want[i].Score) > 1e-9 {
			t.Fatalf("%s: place %d is %v, want %v", what, i, got[i], want[i])
		}
	}
}

func TestTieScoresAreThoseOfTheirDefinitionOnEveryGraphOfSix(t *testing.T) {
	r := rand.New(rand.NewPCG(8, 1))
	for n, pairs := range everyGraph() {
		g, m := graphOf(t, n, pairs), matrixOf(n, pairs)
		rank := make([]int32, n)
		for v, place := range r.Perm(n) {
			rank[v] = int32(place)
		}
		for name, score := range tieScores {
			if n == 6 && r.IntN(7) != int(score) {
				continue // each graph of six has one score, in some order of its nodes
			}
			want := m.ranking(score, rank)
			k := r.IntN(len(want) + 2)
			got := must[[]ScoredPair](t)(TopPairs(t.Context(), g, score, rank, k))
			samePairs(t, name, got, want[:min(k, len(want))])
		}
	}
}

func TestTieScoresOfLargerGraphsAreThoseOfTheirDefinition(t *testing.T) {
	for seed := range uint64(4) {
		pairs := streets(seed, 45, 60+int(seed)*60)
		g, m := graphOf(t, 45, pairs), matrixOf(45, pairs)
		rank := identity(45)
		slices.Reverse(rank)
		for name, score := range tieScores {
			want := m.ranking(score, rank)
			for _, k := range []int{1, 20, 400, len(want) + 7} {
				got := must[[]ScoredPair](t)(TopPairs(t.Context(), g, score, rank, k))
				samePairs(t, name, got, want[:min(k, len(want))])
			}
		}
	}
}

func identity(n int) []int32 {
	all := make([]int32, n)
	for v := range all {
		all[v] = int32(v)
	}
	return all
}

func TestThePairsAreTheSameHoweverNodesAreNumberedAndWhoeverHelps(t *testing.T) {
	const n = 3_000
	pairs := streets(4, n, 12_000)
	g := graphOf(t, n, pairs)
	order := must[[]int32](t)(BFSOrder(t.Context(), g))
	renumbered := Relabel(g, order)
	for name, score := range tieScores {
		withProcs(t, 1)
		want := must[[]ScoredPair](t)(TopPairs(t.Context(), g, score, nil, 5_000))
		for _, procs := range []int{2, 8} {
			withProcs(t, procs)
			got := must[[]ScoredPair](t)(TopPairs(t.Context(), renumbered, score, order, 5_000))
			for i := range got {
				got[i].A, got[i].B = order[got[i].A], order[got[i].B]
			}
			if !slices.Equal(got, want) {
				t.Errorf("%s: other pairs or other bits with %d workers", name, procs)
			}
		}
	}
}

func TestScoresThatAreEqualByTheirDefinitionAreEqual(t *testing.T) {
	// 0 and 1 share a node of degree 2; 2 and 3 share one of degree 3 and one of degree 6: 1/2 = 1/3 + 1/6.
	pairs := [][2]int32{{2, 4}, {3, 4}, {4, 6}, {2, 5}, {3, 5}, {5, 7}, {5, 8}, {5, 9}, {5, 10}, {0, 11}, {1, 11}}

	top := must[[]ScoredPair](t)(TopPairs(t.Context(), graphOf(t, 12, pairs), ResourceAllocation, nil, 3))

	// 4 and 5 share 2 and 3, of degree 2 each
	if top[0] != (ScoredPair{4, 5, 1}) || top[1] != (ScoredPair{0, 1, 0.5}) || top[2] != (ScoredPair{2, 3, 0.5}) {
		t.Error(top)
	}
}

func TestAnOrderThatIsNoneIsRefused(t *testing.T) {
	g := graphOf(t, 3, chain(3))
	for _, rank := range [][]int32{{0, 1}, {0, 1, 1}, {0, 1, 3}, {0, 1, -1}} {
		if _, err := TopPairs(t.Context(), g, Jaccard, rank, 1); err == nil {
			t.Errorf("%v is taken", rank)
		}
	}
	if _, err := TopPairs(t.Context(), g, LengthThree+1, nil, 1); err == nil {
		t.Error("an unknown score is taken")
	}
}

func TestNoPairsAreAskedAndNoneAreGiven(t *testing.T) {
	for name, score := range tieScores {
		for n, pairs := range map[int][][2]int32{0: nil, 1: nil, 4: complete(4)} {
			if got := must[[]ScoredPair](t)(TopPairs(t.Context(), graphOf(t, n, pairs), score, nil, 5)); len(got) != 0 {
				t.Errorf("%s: %v", name, got)
			}
		}
		if got := must[[]ScoredPair](t)(TopPairs(t.Context(), graphOf(t, 3, nil), score, nil, 0)); len(got) != 0 {
			t.Errorf("%s: %v", name, got)
		}
	}
}

func TestTieScoresStopWhenNobodyWaits(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	g := graphOf(t, 9_000, streets(3, 9_000, 30_000))
	for name, score := range tieScores {
		if pairs, err := TopPairs(ctx, g, score, nil, 50_000); pairs != nil || !errors.Is(err, context.Canceled) {
			t.Errorf("%s: %d pairs, %v", name, len(pairs), err)
		}
	}
}
