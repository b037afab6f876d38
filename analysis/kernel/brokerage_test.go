package kernel

import (
	"math"
	"slices"
	"testing"
)

// slowRoles counts by the definition, over all ordered pairs of others.
func (t table) slowRoles(v int, group []int32) [6]int64 {
	var count [6]int64
	for a := range t {
		for c := range t {
			if a == c || a == v || c == v || t[a][v] == 0 || t[v][c] == 0 || t[a][c] > 0 {
				continue
			}
			x, own, y := group[a], group[v], group[c]
			switch {
			case x == own && own == y:
				count[0]++
			case x == y:
				count[1]++
			case own == y:
				count[2]++
			case x == own:
				count[3]++
			default:
				count[4]++
			}
			count[5]++
		}
	}
	return count
}

// folded counts each path of an undirected graph once, and gatekeepers as such from both sides.
func folded(c [6]int64) [6]int64 {
	return [6]int64{c[0] / 2, c[1] / 2, c[2], 0, c[4] / 2, c[5] / 2}
}

// moments sums counts over graphs that each have a chance.
type moments struct{ mean, square [6]float64 }

func (m *moments) add(count [6]int64, chance float64) {
	for i, c := range count {
		m.mean[i] += chance * float64(c)
		m.square[i] += chance * float64(c*c)
	}
}

func (m *moments) check(t *testing.T, b Brokerage, empty int) {
	t.Helper()
	for i, r := range roles(b) {
		if i == empty {
			same(t, "the role that is not there", r, Role{})
			continue
		}
		if math.Abs(r.Expected-m.mean[i]) > 1e-12 {
			t.Fatalf("role %d: expected %v, want %v", i, r.Expected, m.mean[i])
		}
		variance := m.square[i] - m.mean[i]*m.mean[i]
		z := (float64(r.Count) - m.mean[i]) / math.Sqrt(variance)
		if variance < 1e-12 && !math.IsNaN(r.Z) || variance >= 1e-12 && math.Abs(r.Z-z) > 1e-9 {
			t.Fatalf("role %d: z %v, want %v", i, r.Z, z)
		}
	}
}

func chanceOf(there, possible int, density float64) float64 {
	return math.Pow(density, float64(there)) * math.Pow(1-density, float64(possible-there))
}

func TestRolesAreCountedByDefinitionOnEveryDigraphOfFour(t *testing.T) {
	for _, group := range [][]int32{{0, 0, 0, 0}, {0, 1, 0, 1}, {0, 1, 2, 0}, {3, 2, 1, 0}} {
		for n, arcs := range everyDigraph() {
			if n != 4 {
				continue
			}
			d := must[Digraph](t)(NewDigraph(4, arcs))
			slow := tableOf(4, arcs, nil)

			all := must[[]Brokerage](t)(GouldFernandez(t.Context(), d, group))

			for v, b := range all {
				checkCounts(t, arcs, b, slow.slowRoles(v, group))
			}
		}
	}
}

func TestRolesAreCountedByDefinitionOnEveryGraphOfFive(t *testing.T) {
	for _, group := range [][]int32{{0, 0, 0, 0, 0}, {0, 1, 0, 1, 1}, {0, 1, 2, 0, 1}} {
		for n, pairs := range everyGraph() {
			if n != 5 {
				continue
			}
			slow := tableOf(5, pairs, nil).both()

			all := must[[]Brokerage](t)(UndirectedGouldFernandez(t.Context(), graphOf(t, 5, pairs), group))

			for v, b := range all {
				checkCounts(t, pairs, b, folded(slow.slowRoles(v, group)))
			}
		}
	}
}

func checkCounts(t *testing.T, pairs [][2]int32, b Brokerage, want [6]int64) {
	t.Helper()
	for i, r := range roles(b) {
		if r.Count != want[i] {
			t.Fatalf("%v: role %d counts %d, want %d", pairs, i, r.Count, want[i])
		}
	}
}

func TestExpectedRolesAreTheMeanOfAllDigraphs(t *testing.T) {
	group := []int32{0, 1, 0, 2}
	some := [][2]int32{{0, 1}, {1, 2}, {2, 0}, {3, 1}, {1, 0}} // 5 of 12 arcs
	m := make([]moments, 4)
	for n, arcs := range everyDigraph() {
		for v := range m {
			if n == 4 {
				m[v].add(tableOf(4, arcs, nil).slowRoles(v, group), chanceOf(len(arcs), 12, 5./12))
			}
		}
	}

	all := must[[]Brokerage](t)(GouldFernandez(t.Context(), must[Digraph](t)(NewDigraph(4, some)), group))

	for v, b := range all {
		m[v].check(t, b, -1)
	}
}

func TestExpectedRolesWithoutDirectionAreTheMeanOfAllGraphs(t *testing.T) {
	group := []int32{0, 1, 0, 1, 2}
	some := [][2]int32{{0, 1}, {1, 2}, {3, 1}, {3, 4}} // 4 of 10 ties
	m := make([]moments, 5)
	for n, pairs := range everyGraph() {
		for v := range m {
			if n == 5 {
				count := folded(tableOf(5, pairs, nil).both().slowRoles(v, group))
				m[v].add(count, chanceOf(len(pairs), 10, 4./10))
			}
		}
	}

	all := must[[]Brokerage](t)(UndirectedGouldFernandez(t.Context(), graphOf(t, 5, some), group))

	for v, b := range all {
		m[v].check(t, b, 3)
	}
}

func TestGroupsMustBeOneForEachNode(t *testing.T) {
	for _, group := range [][]int32{{0}, {0, 2}, {-1, 0}} {
		if _, err := UndirectedGouldFernandez(t.Context(), graphOf(t, 2, chain(2)), group); err == nil {
			t.Fatalf("groups %v: no error", group)
		}
	}
}

func TestAloneOrInPairsNobodyStandsBetween(t *testing.T) {
	for n := range 3 {
		all := must[[]Brokerage](t)(UndirectedGouldFernandez(t.Context(), graphOf(t, n, chain(n)), make([]int32, n)))
		for _, b := range all {
			sameOrUnknown(t, "total", []float64{b.Total.Expected, b.Total.Z}, []float64{0, math.NaN()})
		}
		if slices.ContainsFunc(all, func(b Brokerage) bool { return b.Total.Count != 0 }) {
			t.Fatalf("%v", all)
		}
	}
}
