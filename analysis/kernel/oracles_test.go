package kernel

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

// oracle is a network of which others computed the measures: see testdata/README.md.
type oracle struct {
	Nodes      []struct{ ID int32 }
	Edges      [][]float64 // node, node, and a weight that these measures ignore
	Undirected struct {
		Degree       []float64
		Betweenness  []float64  `json:"betweenness_raw_unordered_pairs"`
		Normalised   []float64  `json:"betweenness_normalised"`
		Harmonic     []float64  `json:"harmonic_sum"`
		Articulation []int32    `json:"articulation_points"`
		Bridges      [][2]int32 `json:"bridges"`
		Summary      struct {
			N, M     int
			Sizes    []int32 `json:"component_sizes"` // largest first
			Diameter int32   `json:"diameter_largest_component"`
		}
	}
}

func oracleOf(t *testing.T, file string) (oracle, CSR) {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var o oracle
	if err := json.Unmarshal(text, &o); err != nil {
		t.Fatal(err)
	}
	var pairs [][2]int32
	for _, e := range o.Edges {
		pairs = append(pairs, [2]int32{int32(e[0]), int32(e[1])})
	}
	return o, graphOf(t, len(o.Nodes), pairs)
}

func TestNetworksGiveWhatOtherLibrariesFound(t *testing.T) {
	files, err := filepath.Glob("testdata/*.json")
	if err != nil || len(files) != 6 {
		t.Fatalf("%d networks in testdata (%v), want 6", len(files), err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			o, g := oracleOf(t, file)
			want := o.Undirected

			same(t, "nodes", g.N(), want.Summary.N)
			same(t, "ties", g.M(), want.Summary.M)
			same(t, "degree", degrees(g), want.Degree)
			between := betweenness(t, g)
			same(t, "betweenness", between, want.Betweenness)
			same(t, "betweenness, normalised", normalised(between), want.Normalised)
			harmonic, diameter := distances(t, g)
			same(t, "sum of 1/hops", harmonic, want.Harmonic)
			same(t, "most hops", diameter, want.Summary.Diameter)
			same(t, "articulation points", numbersOf(must[[]bool](t)(ArticulationPoints(t.Context(), g))), want.Articulation)
			same(t, "bridges", must[[][2]int32](t)(Bridges(t.Context(), g)), want.Bridges)
			same(t, "component sizes", largestFirst(t, g), want.Summary.Sizes)
		})
	}
}

func TestTheMediciAreBetweenMoreThanHalfOfAllPairs(t *testing.T) {
	_, g := oracleOf(t, "testdata/florentine_marriage_15.json")

	medici := normalised(betweenness(t, g))[1]

	if medici < 0.5215 || medici >= 0.5225 { // 0.522 in the literature
		t.Fatalf("Medici %v", medici)
	}
}

func TestHeatherIsBetweenFourteenPairsOfTheKite(t *testing.T) {
	_, g := oracleOf(t, "testdata/krackhardt_kite.json")

	same(t, "Heather", betweenness(t, g)[7], 14.0) // Krackhardt 1990
}

func degrees(g CSR) []float64 {
	var all []float64
	for v := range int32(g.N()) {
		all = append(all, float64(g.Degree(v)))
	}
	return all
}

func normalised(between []float64) []float64 {
	n := float64(len(between))
	var all []float64
	for _, b := range between {
		all = append(all, 2*b/((n-1)*(n-2)))
	}
	return all
}

func distances(t *testing.T, g CSR) (harmonic []float64, most int32) {
	t.Helper()
	for v := range int32(g.N()) {
		sum := 0.0
		for _, d := range must[[]int32](t)(Hops(t.Context(), g, []int32{v})) {
			if d > 0 {
				sum += 1 / float64(d)
			}
			most = max(most, d)
		}
		harmonic = append(harmonic, sum)
	}
	return harmonic, most
}

func numbersOf(chosen []bool) []int32 {
	var all []int32
	for v, yes := range chosen {
		if yes {
			all = append(all, int32(v))
		}
	}
	return all
}

func largestFirst(t *testing.T, g CSR) []int32 {
	t.Helper()
	_, sizes, err := Components(t.Context(), g)
	if err != nil {
		t.Fatal(err)
	}
	slices.Sort(sizes)
	slices.Reverse(sizes)
	return sizes
}
