package gate

import (
	"slices"
	"testing"

	"spinweb/analysis"
	"spinweb/graph"
)

func TestAnOverviewNamesWithWhomToBeginAndNobodyElse(t *testing.T) {
	q, g := served(t)
	before := linesOf(t, g)
	view, _, err := q.asNetworker(g).Overview(t.Context(), InArea{Area: "BU07940101", Net: analysis.NeighbourhoodNetwork})
	if err != nil {
		t.Fatal(err)
	}
	if len(view.Starts) != 1 || view.Starts[0].Label != "Fatima Yılmaz" || view.Total != 6 || len(view.Dots.At) != 6 || len(view.Dots.Links) != 6 {
		t.Errorf("%+v", view)
	}
	if lines := linesOf(t, g)[len(before):]; len(lines) != 1 || !slices.Equal(lines[0].Subjects, []graph.ID{q.findable.ID}) {
		t.Errorf("lines %v", lines)
	}
	size, contacts := 0, 0
	for i, cluster := range view.Clusters {
		size += cluster.Size
		if cluster.Label != "" && cluster.Label != "Welzijn Eigenbuurt" && cluster.Label != "Eettafel" {
			t.Errorf("a cluster is called %s", cluster.Label)
		}
		if rest := cluster.Size < fewestTogether || i > 0 && cluster.Size > view.Clusters[i-1].Size; rest && !cluster.Rest || cluster.Rest && i != len(view.Clusters)-1 {
			t.Errorf("cluster %d of %d: rest is %t", i, cluster.Size, cluster.Rest)
		}
		for k, to := range cluster.To {
			contacts += cluster.Ties[k]
			back, found := slices.BinarySearch(view.Clusters[to].To, i)
			if !found || view.Clusters[to].Ties[back] != cluster.Ties[k] {
				t.Errorf("cluster %d leads to %d and not back", i, to)
			}
		}
	}
	if size != view.Total || contacts%2 != 0 {
		t.Errorf("the clusters hold %d of %d", size, view.Total)
	}
}
