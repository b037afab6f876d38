package analysis

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"os"
	"slices"
	"strconv"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"spinweb/graph"
)

// measuredFile is a network of which others computed the measures.
type measuredFile struct {
	Nodes      []struct{ ID int }
	Edges      [][]float64
	Arcs       [][]float64
	Undirected map[string]json.RawMessage
	Directed   map[string]json.RawMessage
}

func readMeasured(t *testing.T, file string) measuredFile {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var m measuredFile
	if err := json.Unmarshal(text, &m); err != nil {
		t.Fatal(err)
	}
	return m
}

// list is the network as a file might hold it, its ties from last to first.
func (m measuredFile) list() graph.EdgeList {
	var list graph.EdgeList
	for v := range m.Nodes {
		list.Labels = append(list.Labels, strconv.Itoa(v))
	}
	list.Directed = m.Arcs != nil
	for _, e := range slices.Concat(m.Edges, m.Arcs) {
		list.Pairs = append(list.Pairs, [2]int32{int32(e[0]), int32(e[1])})
	}
	slices.Reverse(list.Pairs)
	return list
}

func statisticsOf(t testing.TB, list graph.EdgeList, o StatisticsOptions) *Statistics {
	t.Helper()
	found, err := StatisticsOf(t.Context(), netOf(t, list), o)
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// inFileOrder returns a column in the order of the file.
func (s *Statistics) inFileOrder(t testing.TB, of Statistic) []float64 {
	t.Helper()
	at := slices.IndexFunc(s.Nodes, func(c NodeColumn) bool { return c.Statistic == of })
	if at < 0 {
		t.Fatalf("no %s", of)
	}
	var column []float64
	for _, v := range s.InPlace() {
		column = append(column, s.Nodes[at].Of[v])
	}
	return column
}

func (s *Statistics) value(t testing.TB, of Statistic) float64 {
	t.Helper()
	for _, figure := range s.Network {
		if figure.Statistic == of {
			return figure.Value
		}
	}
	t.Fatalf("no %s", of)
	return 0
}

// labels names nodes as the file does.
func (s *Statistics) labels(nodes []int32) string {
	var labels []graph.ID
	for _, v := range nodes {
		labels = append(labels, s.Net.ID(v))
	}
	return fmt.Sprint(labels)
}

// like fails unless a column is that of the oracle, times factor; null is NaN.
func like(t *testing.T, s *Statistics, of Statistic, oracle json.RawMessage, factor, tolerance float64) {
	t.Helper()
	var values []*float64
	if err := json.Unmarshal(oracle, &values); err != nil {
		t.Fatalf("%s: %v", of, err)
	}
	want := make([]float64, len(values))
	for i, x := range values {
		want[i] = math.NaN()
		if x != nil {
			want[i] = *x * factor
		}
	}
	if diff := cmp.Diff(want, s.inFileOrder(t, of), cmpopts.EquateApprox(tolerance, 0), cmpopts.EquateNaNs()); diff != "" {
		t.Errorf("%s (-want +got):\n%s", of, diff)
	}
}

func TestTheMeasuresOfTheKarateClubAreThoseOfOtherLibraries(t *testing.T) {
	for _, name := range []string{"karate", "florentine_marriage_15", "davis_bipartite", "lesmis"} {
		t.Run(name, func(t *testing.T) {
			file := readMeasured(t, "kernel/testdata/"+name+".json")
			want := file.Undirected
			s := statisticsOf(t, file.list(), StatisticsOptions{Seed: 1})

			n := float64(len(file.Nodes))
			like(t, s, NodeDegree, want["degree"], 1, 0)
			like(t, s, NodeBetweenness, want["betweenness_raw_unordered_pairs"], 1, 1e-9)
			like(t, s, NodeBetweennessNormalised, want["betweenness_normalised"], 1, 1e-9)
			like(t, s, NodeHarmonic, want["harmonic_sum"], 1/(n-1), 1e-9)
			like(t, s, NodePageRank, want["pagerank_085"], 1, 1e-6)
			like(t, s, NodeEigenvector, want["eigenvector_max1"], 1, 1e-6)
			like(t, s, NodeCore, want["core_number"], 1, 0)
			like(t, s, NodeConstraint, want["burt_constraint"], 1, 1e-9)
			like(t, s, NodeEffectiveSize, want["burt_effective_size"], 1, 1e-9)
			like(t, s, NodeBurtEfficiency, want["burt_efficiency"], 1, 1e-9)
			like(t, s, NodeBrokerage, want["everett_valente"], 1, 1e-9)
			like(t, s, NodeClustering, withoutLeaves(t, want["clustering_local"], want["degree"]), 1, 1e-9)
			sameSummary(t, s, want)
		})
	}
}

// withoutLeaves takes out the clustering of those with fewer than two neighbours, for whom the oracle has 0.
func withoutLeaves(t *testing.T, clustering, degree json.RawMessage) json.RawMessage {
	t.Helper()
	var values []*float64
	var degrees []float64
	if err := errors.Join(json.Unmarshal(clustering, &values), json.Unmarshal(degree, &degrees)); err != nil {
		t.Fatal(err)
	}
	for v, k := range degrees {
		if k < 2 {
			values[v] = nil
		}
	}
	text, err := json.Marshal(values)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

func sameSummary(t *testing.T, s *Statistics, want map[string]json.RawMessage) {
	t.Helper()
	var summary struct {
		M          int
		Density    float64
		Components float64
		Sizes      []float64 `json:"component_sizes"`
		Diameter   float64   `json:"diameter_largest_component"`
		Efficiency float64   `json:"global_efficiency"`
	}
	var transitivity, clustering float64
	var best struct{ Q float64 }
	var points []int
	var bridges [][2]int
	for key, into := range map[string]any{"summary": &summary, "transitivity_global": &transitivity, "clustering_average_excl_degree_lt2": &clustering,
		"modularity_best_found_unweighted": &best, "articulation_points": &points, "bridges": &bridges} {
		if err := json.Unmarshal(want[key], into); err != nil {
			t.Fatalf("%s: %v", key, err)
		}
	}
	for of, value := range map[Statistic]float64{NetDensity: summary.Density, NetComponents: summary.Components, NetLargestComponent: summary.Sizes[0],
		NetDiameter: summary.Diameter, NetEfficiency: summary.Efficiency, NetTransitivity: transitivity, NetAverageClustering: clustering} {
		if got := s.value(t, of); math.Abs(got-value) > 1e-9*math.Abs(value) && !math.IsNaN(got) {
			t.Errorf("%s is %v, want %v", of, got, value)
		}
	}
	if got := s.value(t, NetModularity); got < 0.97*best.Q || got > best.Q+1e-9 {
		t.Errorf("modularity is %v, the best known is %v", got, best.Q)
	}
	if got := s.labels(s.Points); s.Ties != summary.M || got != fmt.Sprint(points) {
		t.Errorf("%d ties, articulation points %s, want %d and %v", s.Ties, got, summary.M, points)
	}
	var found [][2]int
	for _, b := range s.Bridges {
		from, _ := strconv.Atoi(string(s.Net.ID(b[0])))
		to, _ := strconv.Atoi(string(s.Net.ID(b[1])))
		found = append(found, [2]int{from, to})
	}
	if diff := cmp.Diff(bridges, found, cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("bridges (-want +got):\n%s", diff)
	}
}

func TestTheMeasuresOfCheyenneFollowItsArcs(t *testing.T) {
	file := readMeasured(t, "testdata/emon_Cheyenne.json")
	want := file.Directed
	s := statisticsOf(t, file.list(), StatisticsOptions{Directed: true, Seed: 1})

	like(t, s, NodeInDegree, want["in_degree"], 1, 0)
	like(t, s, NodeOutDegree, want["out_degree"], 1, 0)
	like(t, s, NodeBetweenness, want["betweenness_raw"], 1, 1e-9)
	like(t, s, NodeHarmonic, want["harmonic_in_sum"], 1.0/13, 1e-9)
	like(t, s, NodePageRank, want["pagerank_085"], 1, 1e-6)
	like(t, s, NodeDegree, file.Undirected["degree"], 1, 0)
	like(t, s, NodeCore, file.Undirected["core_number"], 1, 0)
	if got := s.value(t, NetReciprocity); math.Abs(got-0.578313253012) > 1e-12 {
		t.Errorf("reciprocity %v", got)
	}
	if got := s.value(t, NetStrongComponents); got != 2 || s.Ties != len(file.Arcs) {
		t.Errorf("%v strong components, %d arcs", got, s.Ties)
	}
	if got := s.inFileOrder(t, NodeBetweennessNormalised)[0]; math.Abs(got-8.15/(13*12)) > 1e-9 {
		t.Errorf("normalised betweenness %v", got)
	}

	blind := statisticsOf(t, file.list(), StatisticsOptions{Seed: 1})
	like(t, blind, NodeBetweenness, file.Undirected["betweenness_raw_unordered_pairs"], 1, 1e-9)
	like(t, blind, NodeConstraint, file.Undirected["burt_constraint"], 1, 1e-9)
}

// a–b 1, b–c 1 and a–c 0.4: as strengths, a and c are 2 apart through b and 2.5 directly.
var detour = graph.EdgeList{Labels: []string{"a", "b", "c"}, Pairs: [][2]int32{{0, 2}, {0, 1}, {1, 2}}, Weights: []float64{0.4, 1, 1}}

func TestStrengthsAreDistancesOnPaths(t *testing.T) {
	s := statisticsOf(t, detour, StatisticsOptions{Weighted: true})

	for of, want := range map[Statistic][]float64{
		NodeStrength:    {1.4, 2, 1.4},
		NodeBetweenness: {0, 1, 0},
		NodeHarmonic:    {(1 + 0.5) / 2, 1, (1 + 0.5) / 2}, // 1/1 and 1/2
		NodeBrokerage:   {0, (2.0*1 + 2) / 2, 0},
		NodeDegree:      {2, 2, 2},
		NodeReach:       {2, 2, 2},
	} {
		if diff := cmp.Diff(want, s.inFileOrder(t, of), cmpopts.EquateApprox(1e-12, 0)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", of, diff)
		}
	}
	if got := s.value(t, NetEfficiency); got != 1 {
		t.Errorf("efficiency %v, in hops it is 1", got)
	}

	plain := statisticsOf(t, detour, StatisticsOptions{})
	if got := plain.inFileOrder(t, NodeBetweenness); !slices.Equal(got, []float64{0, 0, 0}) {
		t.Errorf("without weights betweenness is %v", got)
	}
}

func TestStrengthsFollowTheDirectionOfTheirArcs(t *testing.T) {
	list := detour
	list.Directed = true // a→c 0.4, a→b 1, b→c 1
	s := statisticsOf(t, list, StatisticsOptions{Weighted: true, Directed: true})

	for of, want := range map[Statistic][]float64{
		NodeBetweenness:     {0, 1, 0},
		NodeHarmonic:        {0, 0.5, (1 + 0.5) / 2}, // b is reached from a; c from b at 1 and from a at 2
		NodeReach:           {2, 1, 0},
		NodeEccentricity:    {1, 1, 0},
		NodeStrongComponent: {1, 2, 3},
	} {
		if diff := cmp.Diff(want, s.inFileOrder(t, of), cmpopts.EquateApprox(1e-12, 0)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", of, diff)
		}
	}
}

func TestWhatIsNotDefinedIsNoNumber(t *testing.T) {
	asked := []Statistic{NodeHarmonic, NodeConstraint, NodeEffectiveSize, NodeClustering, NodeBetweennessNormalised, NodeEigenvector,
		NodeInDegree, NodeStrongComponent, NetDensity, NetEfficiency, NetReciprocity, NetStrongComponents, NetTransitivity, NetModularity}
	s := statisticsOf(t, graph.EdgeList{Labels: []string{"alone"}}, StatisticsOptions{Only: asked})

	for _, column := range s.Nodes {
		if !math.IsNaN(column.Of[0]) {
			t.Errorf("%s is %v", column.Statistic, column.Of[0])
		}
	}
	for _, figure := range s.Network {
		if !math.IsNaN(figure.Value) {
			t.Errorf("%s is %v", figure.Statistic, figure.Value)
		}
	}
	if len(s.Nodes)+len(s.Network) != len(asked) {
		t.Errorf("%d and %d answers", len(s.Nodes), len(s.Network))
	}
}

func TestAnEmptyNetHasStatistics(t *testing.T) {
	for _, o := range []StatisticsOptions{{}, {Directed: true}, {Weighted: true}} {
		if s := statisticsOf(t, graph.EdgeList{}, o); s.Ties != 0 || len(s.Nodes) == 0 || len(s.Points)+len(s.Bridges) != 0 {
			t.Errorf("%+v", s)
		}
	}
}

func TestOnlyWhatIsAskedIsComputedAndTold(t *testing.T) {
	var begun []Statistic
	s := statisticsOf(t, fourInAFile, StatisticsOptions{Only: []Statistic{NodeBrokerage, NetComponents},
		Begin: func(next Statistic) { begun = append(begun, next) }})

	if len(s.Nodes) != 1 || s.Nodes[0].Statistic != NodeBrokerage || len(s.Network) != 1 || s.Points != nil || s.Bridges != nil {
		t.Errorf("%+v", s)
	}
	// brokerage is made of betweenness and reach
	if diff := cmp.Diff([]Statistic{NodeComponent, NodeReach, NodeBetweenness, NodeBrokerage}, begun); diff != "" {
		t.Error(diff)
	}
}

func TestComponentsAreNumberedInTheOrderOfTheFile(t *testing.T) {
	list := graph.EdgeList{Labels: []string{"a", "b", "c", "d", "e"}, Pairs: [][2]int32{{1, 3}, {1, 4}}}

	s := statisticsOf(t, list, StatisticsOptions{})

	want := []float64{1, 2, 3, 2, 2}
	if got := s.inFileOrder(t, NodeComponent); !slices.Equal(got, want) {
		t.Errorf("components %v", got)
	}
	if got := s.inFileOrder(t, NodeCommunity); !slices.Equal(got, want) {
		t.Errorf("communities %v", got)
	}
}

func TestOfComponentsOfEqualSizeTheFirstOfTheFileHasTheEigenvector(t *testing.T) {
	path, star := [][2]int32{{0, 1}, {1, 2}, {2, 3}}, [][2]int32{{4, 5}, {4, 6}, {4, 7}}
	list := graph.EdgeList{Labels: []string{"p", "q", "r", "s", "t", "u", "v", "w"}, Pairs: append(star, path...)}

	s := statisticsOf(t, list, StatisticsOptions{Only: []Statistic{NodeEigenvector}})

	golden := (math.Sqrt(5) - 1) / 2 // of a path of four: the ends to the middle
	if diff := cmp.Diff([]float64{golden, 1, 1, golden, 0, 0, 0, 0}, s.inFileOrder(t, NodeEigenvector), cmpopts.EquateApprox(1e-9, 0)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestANetThatDoesNotFitIsRefused(t *testing.T) {
	_, err := StatisticsOf(t.Context(), netOf(t, detour), StatisticsOptions{Memory: 100})

	if graph.CodeOf(err) != graph.NetworkTooLarge || graph.KindOf(err) != graph.TooLargeKind {
		t.Error(err)
	}
}

func TestStatisticsStopWhenNobodyWaits(t *testing.T) {
	n := netOf(t, detour)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()

	if s, err := StatisticsOf(ctx, n, StatisticsOptions{}); s != nil || !errors.Is(err, context.Canceled) {
		t.Errorf("%v, %v", s, err)
	}
}

func TestTheLikeliestTiesComeInTheOrderOfTheFile(t *testing.T) {
	// Everybody knows x alone, so all pairs score 1/3; the file names c before a.
	list := graph.EdgeList{Labels: []string{"c", "x", "a", "b"}, Pairs: [][2]int32{{0, 1}, {2, 1}, {3, 1}}}
	n := netOf(t, list)

	ties, err := LikelyTies(t.Context(), n, "ra", 0)
	if err != nil {
		t.Fatal(err)
	}
	var got [][2]graph.ID
	for tie := range ties {
		got = append(got, [2]graph.ID{tie.A, tie.B})
	}
	if diff := cmp.Diff([][2]graph.ID{{"c", "a"}, {"c", "b"}, {"a", "b"}}, got); diff != "" {
		t.Error(diff)
	}
	if _, err := LikelyTies(t.Context(), n, "katz", 0); err == nil {
		t.Error("an unknown score is taken")
	}
}

func TestMoreThanTwentyMillionPairsAreRefused(t *testing.T) {
	n := netOf(t, graph.EdgeList{Labels: manyLabels(6_326)}) // 20,005,975 pairs
	for _, top := range []int{0, 20_000_001} {
		if _, err := LikelyTies(t.Context(), n, "cn", top); graph.CodeOf(err) != graph.TooManyPairs {
			t.Errorf("top %d: %v", top, err)
		}
	}
	if _, err := LikelyTies(t.Context(), n, "cn", 10); err != nil {
		t.Error(err)
	}
}

func manyLabels(n int) []string {
	labels := make([]string, n)
	for i := range labels {
		labels[i] = strconv.Itoa(i)
	}
	return labels
}
