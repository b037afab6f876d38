package analysis

import (
	"context"
	"errors"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"spinweb/graph"
)

func netOf(t testing.TB, list graph.EdgeList) *Net {
	t.Helper()
	n, err := NetOf(context.Background(), list)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// fourInAFile has d without a tie, and the pair of a and b three times.
var fourInAFile = graph.EdgeList{Labels: []string{"d", "b", "a", "c"},
	Pairs: [][2]int32{{2, 1}, {1, 2}, {1, 3}, {2, 1}}, Weights: []float64{2, 5, 1, 3}}

func TestANetOfAFileHasItsLabelsInTheirOrder(t *testing.T) {
	n := netOf(t, fourInAFile)
	labels := make([]graph.ID, n.Len())
	for v := range int32(n.Len()) {
		labels[n.Place(v)] = n.ID(v)
		if at, known := n.Index(n.ID(v)); !known || at != v {
			t.Errorf("%s: index %d, %t", n.ID(v), at, known)
		}
	}
	if diff := cmp.Diff([]graph.ID{"d", "b", "a", "c"}, labels); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if n.Kind() != FileNetwork || n.Snapshot() != nil || n.ActorKind(0) != "" {
		t.Errorf("net %s of %v, with a %s", n.Kind(), n.Snapshot(), n.ActorKind(0))
	}
}

func TestPairsThatComeAgainAreOneLinkWithTheGreatestWeight(t *testing.T) {
	n := netOf(t, fourInAFile)
	wantLinks(t, n, "a-b", "b-c")
	link := linkBetween(t, n, "a", "b")
	if link.Strength != 5 || link.Grounds != nil || len(link.Kinds()) != 0 {
		t.Errorf("%+v", link)
	}
}

func TestADirectedFileKeepsTheWeightOfEachDirection(t *testing.T) {
	list := fourInAFile
	list.Directed = true
	d, err := netOf(t, list).Directed()
	if err != nil {
		t.Fatal(err)
	}
	wantArcs(t, d, map[string]float64{"a>b": 3, "b>a": 5, "b>c": 1})
}

func TestTheWeightOfADirectionCountsWhereEveryTieIsOneTheOtherWay(t *testing.T) {
	list := graph.EdgeList{Labels: []string{"a", "b"}, Pairs: [][2]int32{{0, 1}, {1, 0}}, Weights: []float64{1, 0.25}, Directed: true}
	d, err := netOf(t, list).Directed()
	if err != nil {
		t.Fatal(err)
	}
	wantArcs(t, d, map[string]float64{"a>b": 1, "b>a": 0.25})

	s := statisticsOf(t, list, StatisticsOptions{Weighted: true, Directed: true, Only: []Statistic{NodeHarmonic}})
	if got := s.inFileOrder(t, NodeHarmonic); !slices.Equal(got, []float64{0.25, 1}) { // from b to a it is 4
		t.Errorf("harmonic %v", got)
	}
}

func TestWithoutWeightsEveryStrengthIsOne(t *testing.T) {
	list := fourInAFile
	list.Weights = nil
	n := netOf(t, list)
	if n.Strengths() != nil || linkBetween(t, n, "a", "b").Strength != 1 {
		t.Errorf("strengths %v", n.Strengths())
	}
	d, err := n.Directed()
	if out, in := d.Strengths(); err != nil || out != nil || in != nil {
		t.Errorf("%v, %v, %v", out, in, err)
	}
}

func TestFaultyFilesMakeNoNet(t *testing.T) {
	two := []string{"a", "b"}
	for _, c := range []struct {
		name string
		list graph.EdgeList
		want string
	}{
		{"a pair too many", graph.EdgeList{Labels: two, Pairs: [][2]int32{{0, 1}}, Weights: []float64{1, 2}}, "2 weights for 1 pairs"},
		{"no weight", graph.EdgeList{Labels: two, Pairs: [][2]int32{{0, 1}}, Weights: []float64{0}}, "weight of pair 0 (0, 1)"},
		{"no number", graph.EdgeList{Labels: two, Pairs: [][2]int32{{0, 1}}, Weights: []float64{math.NaN()}}, "weight of pair 0 (0, 1)"},
		{"a loop", graph.EdgeList{Labels: two, Pairs: [][2]int32{{1, 1}}}, "a node tied to itself"},
		{"a stranger", graph.EdgeList{Labels: two, Pairs: [][2]int32{{0, 2}}}, "want nodes from 0 to 1"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if n, err := NetOf(context.Background(), c.list); n != nil || err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("%v, want %q", err, c.want)
			}
		})
	}
}

func TestReadingAFileStopsWhenNobodyWaits(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := NetOf(ctx, fourInAFile); !errors.Is(err, context.Canceled) {
		t.Errorf("%v", err)
	}
}
