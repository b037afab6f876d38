package kernel

import (
	"iter"
	"math"
	"math/rand/v2"
	"runtime"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

func graphOf(t testing.TB, n int, pairs [][2]int32) CSR {
	t.Helper()
	g, err := NewCSR(n, pairs)
	if err != nil {
		t.Fatal(err)
	}
	return g
}

// same fails unless got equals want, numbers to 1e-9 relative.
func same(t testing.TB, what string, got, want any) {
	t.Helper()
	if diff := cmp.Diff(want, got, cmpopts.EquateApprox(1e-9, 0), cmpopts.EquateEmpty()); diff != "" {
		t.Fatalf("%s (-want +got):\n%s", what, diff)
	}
}

// must returns the result of a kernel that may not fail.
func must[R any](t testing.TB) func(R, error) R {
	return func(r R, err error) R {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return r
	}
}

// everyGraph yields each labelled graph of 0 to 6 nodes: 33,868 of them.
func everyGraph() iter.Seq2[int, [][2]int32] {
	return func(yield func(int, [][2]int32) bool) {
		for n := 0; n <= 6; n++ {
			all := complete(n)
			for chosen := range 1 << len(all) {
				var pairs [][2]int32
				for i, p := range all {
					if chosen>>i&1 == 1 {
						pairs = append(pairs, p)
					}
				}
				if !yield(n, pairs) {
					return
				}
			}
		}
	}
}

// everyDigraph yields each labelled directed graph of 0 to 4 nodes: 4,166 of them.
func everyDigraph() iter.Seq2[int, [][2]int32] {
	return func(yield func(int, [][2]int32) bool) {
		for n := 0; n <= 4; n++ {
			var all [][2]int32
			for _, p := range complete(n) {
				all = append(all, p, [2]int32{p[1], p[0]})
			}
			for chosen := range 1 << len(all) {
				var arcs [][2]int32
				for i, a := range all {
					if chosen>>i&1 == 1 {
						arcs = append(arcs, a)
					}
				}
				if !yield(n, arcs) {
					return
				}
			}
		}
	}
}

func complete(n int) [][2]int32 {
	var pairs [][2]int32
	for a := range int32(n) {
		for b := a + 1; b < int32(n); b++ {
			pairs = append(pairs, [2]int32{a, b})
		}
	}
	return pairs
}

func chain(n int) [][2]int32 {
	var pairs [][2]int32
	for v := range int32(n - 1) {
		pairs = append(pairs, [2]int32{v, v + 1})
	}
	return pairs
}

// star ties node 0 to all others.
func star(n int) [][2]int32 {
	var pairs [][2]int32
	for v := range int32(n - 1) {
		pairs = append(pairs, [2]int32{0, v + 1})
	}
	return pairs
}

// squares is a chain of squares: the joints are 0, 3, 6, …, and between two of them there are two
// ways.
func squares(k int) [][2]int32 {
	var pairs [][2]int32
	for j := range int32(k) {
		a := 3 * j
		pairs = append(pairs, [2]int32{a, a + 1}, [2]int32{a, a + 2}, [2]int32{a + 1, a + 3}, [2]int32{a + 2, a + 3})
	}
	return pairs
}

// scattered draws m pairs of different nodes, evenly; some may be equal.
func scattered(seed uint64, n, m int) [][2]int32 {
	r := rand.New(rand.NewPCG(seed, 1))
	var pairs [][2]int32
	for len(pairs) < m {
		if a, b := r.Int32N(int32(n)), r.Int32N(int32(n)); a != b {
			pairs = append(pairs, [2]int32{a, b})
		}
	}
	return pairs
}

// streets draws about m pairs: nine in ten within streets of forty, where everybody knows the next
// door and low numbers know most, and one in ten anywhere. One node in eight stays alone or at the
// edge. The order of the nodes is shuffled.
func streets(seed uint64, n, m int) [][2]int32 {
	r := rand.New(rand.NewPCG(seed, 2))
	at := r.Perm(n)
	var pairs [][2]int32
	add := func(a, b int) {
		if a != b && a < n && b < n && (a%8 != 7 || r.IntN(8) == 0) && (b%8 != 7 || r.IntN(8) == 0) {
			pairs = append(pairs, [2]int32{int32(at[a]), int32(at[b])})
		}
	}
	for v := range n {
		add(v, v+1)
	}
	for tries := 0; len(pairs) < m && tries < 100*m; tries++ {
		a := r.IntN(n)
		home := a / 40 * 40
		if r.IntN(10) == 0 {
			add(a, r.IntN(n))
		} else {
			add(a, home+r.IntN(40)*r.IntN(40)/40)
		}
	}
	return pairs
}

func withProcs(t testing.TB, procs int) {
	t.Helper()
	before := runtime.GOMAXPROCS(procs)
	t.Cleanup(func() { runtime.GOMAXPROCS(before) })
}

// near tells whether numbers are equal to 1e-9 relative.
func near(a, b float64) bool { return math.Abs(a-b) <= 1e-9*math.Abs(b) }
