package kernel

import (
	"cmp"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// renamed is a graph and the same graph under other numbers: node v is to[v] there.
type renamed struct {
	here, there CSR
	to          []int32
}

func drawRenamed(t *rapid.T) renamed {
	n := rapid.IntRange(1, 40).Draw(t, "nodes")
	node := rapid.Int32Range(0, int32(n-1))
	var pairs [][2]int32
	for range rapid.IntRange(0, 2*n).Draw(t, "pairs") {
		if a, b := node.Draw(t, "a"), node.Draw(t, "b"); a != b {
			pairs = append(pairs, [2]int32{a, b})
		}
	}
	identity := make([]int32, n)
	for v := range identity {
		identity[v] = int32(v)
	}
	to := rapid.Permutation(identity).Draw(t, "to")
	other := make([][2]int32, len(pairs))
	for i, p := range pairs {
		other[i] = [2]int32{to[p[1]], to[p[0]]}
	}
	here, err := NewCSR(n, pairs)
	must0(t, err)
	there, err := NewCSR(n, other)
	must0(t, err)
	return renamed{here, there, to}
}

func must0(t *rapid.T, err error) {
	if err != nil {
		t.Fatal(err)
	}
}

// moved puts the value of each node where that node is in the renamed graph.
func moved[E any](values []E, to []int32) []E {
	out := make([]E, len(values))
	for v, x := range values {
		out[to[v]] = x
	}
	return out
}

func TestRenamingNodesPermutesHops(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		r := drawRenamed(rt)
		source := rapid.Int32Range(0, int32(r.here.N()-1)).Draw(rt, "source")

		here, err := Hops(t.Context(), r.here, []int32{source})
		must0(rt, err)
		there, err := Hops(t.Context(), r.there, []int32{r.to[source]})
		must0(rt, err)

		if !slices.Equal(moved(here, r.to), there) {
			rt.Fatalf("hops %v became %v", here, there)
		}
	})
}

func TestEveryStepOfAPathIsATieAndItsLengthSurvivesRenaming(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		r := drawRenamed(rt)
		node := rapid.Int32Range(0, int32(r.here.N()-1))
		from, to := node.Draw(rt, "from"), node.Draw(rt, "to")

		here, err := Path(t.Context(), r.here, from, to)
		must0(rt, err)
		there, err := Path(t.Context(), r.there, r.to[to], r.to[from])
		must0(rt, err)

		if len(here) != len(there) {
			rt.Fatalf("path %v became %v", here, there)
		}
		for i := 1; i < len(here); i++ {
			if !slices.Contains(r.here.Of(here[i-1]), here[i]) {
				rt.Fatalf("path %v takes a step that is no tie", here)
			}
		}
	})
}

func TestRenamingNodesKeepsWhoIsTogether(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		r := drawRenamed(rt)

		here, sizes, err := Components(t.Context(), r.here)
		must0(rt, err)
		there, otherSizes, err := Components(t.Context(), r.there)
		must0(rt, err)

		for v, number := range here {
			other := there[r.to[v]]
			if sizes[number] != otherSizes[other] {
				rt.Fatalf("the component of node %d had %d nodes and has %d", v, sizes[number], otherSizes[other])
			}
			for w := range v {
				if (here[w] == number) != (there[r.to[w]] == other) {
					rt.Fatalf("nodes %d and %d: together in one, not in the other", w, v)
				}
			}
		}
	})
}

func TestRenamingNodesPermutesBetweenness(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		r := drawRenamed(rt)

		here, err := Betweenness(t.Context(), r.here, ample)
		must0(rt, err)
		there, err := Betweenness(t.Context(), r.there, ample)
		must0(rt, err)

		for v, want := range moved(here, r.to) {
			if !near(there[v], want) {
				rt.Fatalf("betweenness %v became %v", here, there)
			}
		}
	})
}

func TestRenamingNodesPermutesArticulationPointsAndBridges(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		r := drawRenamed(rt)

		points, err := ArticulationPoints(t.Context(), r.here)
		must0(rt, err)
		otherPoints, err := ArticulationPoints(t.Context(), r.there)
		must0(rt, err)
		bridges, err := Bridges(t.Context(), r.here)
		must0(rt, err)
		otherBridges, err := Bridges(t.Context(), r.there)
		must0(rt, err)

		if !slices.Equal(moved(points, r.to), otherPoints) {
			rt.Fatalf("points %v became %v", points, otherPoints)
		}
		for i, b := range bridges {
			a, c := r.to[b[0]], r.to[b[1]]
			bridges[i] = [2]int32{min(a, c), max(a, c)}
		}
		slices.SortFunc(bridges, func(a, b [2]int32) int { return cmp.Or(cmp.Compare(a[0], b[0]), cmp.Compare(a[1], b[1])) })
		if !slices.Equal(bridges, otherBridges) {
			rt.Fatalf("bridges %v, want %v", otherBridges, bridges)
		}
	})
}
