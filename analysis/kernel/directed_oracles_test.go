package kernel

import (
	"encoding/json"
	"os"
	"testing"
)

// directedOracle is a network of arcs of which others computed the measures, networkx 2.8.8 and
// python-igraph 0.10.2, which agree.
type directedOracle struct {
	Nodes      []struct{ ID int32 }
	Arcs       [][]float64 // from, to, and a weight that these measures ignore
	Undirected struct {
		Betweenness []float64 `json:"betweenness_raw_unordered_pairs"`
		Harmonic    []float64 `json:"harmonic_sum"`
	}
	Directed struct {
		Betweenness []float64 `json:"betweenness_raw"`
		HarmonicIn  []float64 `json:"harmonic_in_sum"`
		Strong      int       `json:"strongly_connected_components"`
	}
}

func (o directedOracle) digraph(t *testing.T) Digraph {
	t.Helper()
	var arcs [][2]int32
	for _, a := range o.Arcs {
		arcs = append(arcs, [2]int32{int32(a[0]), int32(a[1])})
	}
	return digraphOf(t, len(o.Nodes), arcs)
}

func (o directedOracle) check(t *testing.T) {
	t.Helper()
	d := o.digraph(t)

	same(t, "betweenness", must[[]float64](t)(DirectedBetweenness(t.Context(), d, ample)), o.Directed.Betweenness)
	weighted := must[[]float64](t)(WeightedBetweenness(t.Context(), d.Out, ones(d.Out)))
	same(t, "betweenness with distances of 1", weighted, o.Directed.Betweenness)
	same(t, "harmonic", must[DistanceMeasures](t)(DirectedDistances(t.Context(), d.In)).Harmonic, o.Directed.HarmonicIn)
	same(t, "harmonic with distances of 1", must[[]float64](t)(WeightedHarmonic(t.Context(), d.In, ones(d.In))), o.Directed.HarmonicIn)
	_, sizes, err := StrongComponents(t.Context(), d)
	same(t, "error", err, nil)
	same(t, "strong components", len(sizes), o.Directed.Strong)
}

func TestAChainWithAShortcutGivesWhatOtherLibrariesFound(t *testing.T) {
	o := directedOracle{Nodes: make([]struct{ ID int32 }, 4), Arcs: [][]float64{{0, 1}, {1, 2}, {2, 3}, {0, 2}}}
	o.Directed.Betweenness = []float64{0, 0, 2, 0}
	o.Directed.HarmonicIn = []float64{0, 1, 2, 2}
	o.Directed.Strong = 4 // by hand: there is no ring

	o.check(t)
}

func TestASquareHasThreeEquallyLongWaysWithAWeakDiagonal(t *testing.T) {
	// The diagonal 0-2 is 2 long, as the two ways round.
	g, distance := byStrength(t, 4, [][2]int32{{0, 1}, {1, 2}, {2, 3}, {0, 3}, {0, 2}}, []float64{1, 1, 1, 1, 1. / 2})

	between := must[[]float64](t)(WeightedBetweenness(t.Context(), g, distance))

	same(t, "betweenness", between, []float64{1, 2. / 3, 1, 2. / 3}) // by hand, over ordered pairs: 0 to 2 has three paths, 1 to 3 two
}

func TestADirectedNetworkGivesWhatOtherLibrariesFound(t *testing.T) {
	text, err := os.ReadFile("../testdata/emon_Cheyenne.json")
	same(t, "error", err, nil)
	var o directedOracle
	same(t, "error", json.Unmarshal(text, &o), nil)

	o.check(t)
	g := o.digraph(t).Undirected()
	same(t, "undirected betweenness", betweenness(t, g), o.Undirected.Betweenness)
	same(t, "undirected harmonic", distancesOf(t, g).Harmonic, o.Undirected.Harmonic)
}
