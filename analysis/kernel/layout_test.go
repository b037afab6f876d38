package kernel

import (
	"math"
	"slices"
	"testing"
)

func layout(t testing.TB, g CSR, seed uint64) []Point {
	t.Helper()
	return must[[]Point](t)(Layout(t.Context(), g, seed, nil))
}

// leastGap is the distance of the two nodes that are nearest to each other.
func leastGap(at []Point) float64 {
	least := math.Inf(1)
	for v, p := range at {
		for _, q := range at[:v] {
			dx, dy := p.X-q.X, p.Y-q.Y
			least = min(least, dx*dx+dy*dy)
		}
	}
	return math.Sqrt(least)
}

// gridOf is a square lattice with so many nodes a side.
func gridOf(side int32) [][2]int32 {
	var pairs [][2]int32
	for v := range side * side {
		if (v+1)%side != 0 {
			pairs = append(pairs, [2]int32{v, v + 1})
		}
		if v+side < side*side {
			pairs = append(pairs, [2]int32{v, v + side})
		}
	}
	return pairs
}

// twoCliques ties a clique of 0..k-1 to one of k..2k-1 by one bridge.
func twoCliques(k int) [][2]int32 {
	pairs := complete(k)
	for _, p := range complete(k) {
		pairs = append(pairs, [2]int32{p[0] + int32(k), p[1] + int32(k)})
	}
	return append(pairs, [2]int32{0, int32(k)})
}

func TestNobodyOverlapsInAnyLayout(t *testing.T) {
	graphs := map[string]CSR{
		"nobody":              graphOf(t, 0, nil),
		"one node":            graphOf(t, 1, nil),
		"two without a tie":   graphOf(t, 2, nil),
		"a pair":              graphOf(t, 2, chain(2)),
		"a star":              graphOf(t, 300, star(300)),
		"a path":              graphOf(t, 300, chain(300)),
		"a clique":            graphOf(t, 60, complete(60)),
		"two cliques":         graphOf(t, 40, twoCliques(20)),
		"a lattice":           graphOf(t, 400, gridOf(20)),
		"squares":             graphOf(t, 301, squares(100)),
		"no ties at all":      graphOf(t, 250, nil),
		"streets":             graphOf(t, 500, streets(1, 500, 1500)),
		"many small ones":     graphOf(t, 400, scattered(2, 400, 150)),
		"dense and scattered": graphOf(t, 200, scattered(3, 200, 4000)),
		"a town":              townOf(t, 600),
	}
	for name, g := range graphs {
		t.Run(name, func(t *testing.T) {
			for seed := range uint64(3) {
				at := layout(t, g, seed)
				if len(at) != g.N() {
					t.Fatalf("%d places for %d nodes", len(at), g.N())
				}
				if gap := leastGap(at); gap < MinGap {
					t.Fatalf("two nodes %v apart", gap)
				}
				for v, p := range at {
					if !wholeFromZero(p.X) || !wholeFromZero(p.Y) {
						t.Fatalf("node %d at %v", v, p)
					}
				}
			}
		})
	}
}

// wholeFromZero refuses -0, infinity and what is no number, too.
func wholeFromZero(x float64) bool { return !math.Signbit(x) && x == math.Trunc(x) && x < 1e6 }

func TestEveryGraphOfUpToFiveNodesIsLaidOut(t *testing.T) {
	for n, pairs := range everyGraph() {
		if n == 6 {
			break
		}
		if gap := leastGap(layout(t, graphOf(t, n, pairs), 1)); gap < MinGap {
			t.Fatalf("%v: two nodes %v apart", pairs, gap)
		}
	}
}

func TestALayoutHasTheSameBitsWithAnyNumberOfWorkers(t *testing.T) {
	g := townOf(t, 1500)
	withProcs(t, 1)
	one := layout(t, g, 7)
	for _, workers := range []int{1, 2, 8} {
		withProcs(t, workers)
		if !slices.Equal(layout(t, g, 7), one) {
			t.Fatalf("%d workers place nodes elsewhere", workers)
		}
	}
}

func TestAnotherSeedGivesAnotherLayout(t *testing.T) {
	g := townOf(t, 200)
	if slices.Equal(layout(t, g, 1), layout(t, g, 2)) {
		t.Fatal("seeds 1 and 2 give one layout")
	}
}

func TestComponentsStandApart(t *testing.T) {
	g := graphOf(t, 400, scattered(2, 400, 150))
	at := layout(t, g, 1)
	parts, alone, err := separate(t.Context(), g)
	same(t, "error", err, nil)

	var boxes []box
	for _, nodes := range append(parts, alone) {
		boxes = append(boxes, boxOf(at, nodes))
	}

	for i, a := range boxes {
		for _, b := range boxes[:i] {
			aside := max(a.low.X-b.high.X, b.low.X-a.high.X)
			above := max(a.low.Y-b.high.Y, b.low.Y-a.high.Y)
			if max(aside, above) < 2*MinGap {
				t.Fatalf("components in %v and %v", a, b)
			}
		}
	}
}

func TestComponentsArePackedIntoAboutTheShapeOfAScreen(t *testing.T) {
	at := layout(t, graphOf(t, 400, scattered(2, 400, 150)), 1)
	_, high := bounds(at)
	if ratio := high.X / high.Y; ratio < 1 || ratio > 2.5 {
		t.Fatalf("%v wide and %v high", high.X, high.Y)
	}
	if each := high.X * high.Y / 400; each > 250*250 {
		t.Fatalf("an area of %v for each node", each)
	}
}

func TestNodesWithoutTiesStandInRowsBelowTheOthers(t *testing.T) {
	g := graphOf(t, 100, complete(10))
	at := layout(t, g, 1)
	_, others := bounds(at[:10])
	for v, p := range at[10:] {
		if p.Y < others.Y+2*MinGap {
			t.Fatalf("node %d at %v beside the clique, which ends at %v", v+10, p, others)
		}
		if math.Mod(p.X-at[10].X, 100) != 0 || math.Mod(p.Y-at[10].Y, 100) != 0 {
			t.Fatalf("node %d at %v out of line with %v", v+10, p, at[10])
		}
	}
}

func TestTwoCliquesWithABridgeStandApart(t *testing.T) {
	for seed := range uint64(10) {
		at := layout(t, graphOf(t, 40, twoCliques(20)), seed)
		first, second := meanOf(at[:20]), meanOf(at[20:])
		for v, p := range at {
			own, other := first, second
			if v >= 20 {
				own, other = second, first
			}
			if distance(p, own) >= distance(p, other) {
				t.Fatalf("seed %d: node %d stands in the other clique", seed, v)
			}
		}
	}
}

func meanOf(at []Point) Point {
	var mean Point
	for _, p := range at {
		mean.X += p.X / float64(len(at))
		mean.Y += p.Y / float64(len(at))
	}
	return mean
}

func TestTheHubOfAStarStandsInItsMiddle(t *testing.T) {
	at := layout(t, graphOf(t, 61, star(61)), 1)
	middle := meanOf(at[1:])
	nearer := 0
	for _, p := range at[1:] {
		if distance(p, middle) < distance(at[0], middle) {
			nearer++
		}
	}
	if nearer > 3 {
		t.Fatalf("%d of 60 leaves stand nearer the middle", nearer)
	}
}

func TestAPathUnfoldsAndLiesAcross(t *testing.T) {
	at := layout(t, graphOf(t, 40, chain(40)), 1)
	low, high := bounds(at)
	if wide, tall := high.X-low.X, high.Y-low.Y; wide < 39*MinGap/2 || wide < tall {
		t.Fatalf("a path of 40 lies in %v by %v", wide, tall)
	}
	for v := range 39 {
		if d := distance(at[v], at[v+1]); d > 3*wideGap {
			t.Fatalf("nodes %d and %d are %v apart", v, v+1, d)
		}
	}
}

func TestACliqueIsRound(t *testing.T) {
	low, high := bounds(layout(t, graphOf(t, 60, complete(60)), 1))
	wide, tall := high.X-low.X, high.Y-low.Y
	if wide > 1.5*tall || tall > 1.5*wide || wide*tall > 60*150*150 {
		t.Fatalf("a clique of 60 lies in %v by %v", wide, tall)
	}
}

// A place among its k nearest is what a node's k contacts have by chance in k of n cases; a town's layout
// gives it to more than a third of them.
func TestContactsAreAmongTheNearest(t *testing.T) {
	g := townOf(t, 600)
	for seed := range uint64(3) {
		if kept := preserved(g, layout(t, g, seed)); kept < 0.35 {
			t.Fatalf("seed %d: %.2f of the nearest are contacts", seed, kept)
		}
	}
}

// preserved is the share of a node's k nearest that are its k contacts, as a mean over who has contacts.
func preserved(g CSR, at []Point) float64 {
	sum, count := 0.0, 0.0
	others := make([]int32, 0, g.N())
	for v := range int32(g.N()) {
		k := g.Degree(v)
		if k == 0 {
			continue
		}
		others = others[:0]
		for w := range int32(g.N()) {
			if w != v {
				others = append(others, w)
			}
		}
		slices.SortFunc(others, func(a, b int32) int {
			if distance(at[a], at[v]) < distance(at[b], at[v]) {
				return -1
			}
			return 1
		})
		hits := 0
		for _, w := range others[:k] {
			if _, contact := slices.BinarySearch(g.Of(v), w); contact {
				hits++
			}
		}
		sum += float64(hits) / float64(k)
		count++
	}
	return sum / count
}
