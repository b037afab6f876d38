package kernel

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// localOracle is what the files of testdata say about the local and spectral measures.
type localOracle struct {
	Undirected struct {
		Betweenness   []float64  `json:"betweenness_raw_unordered_pairs"`
		PageRank      []float64  `json:"pagerank_085"`
		Eigenvector   []float64  `json:"eigenvector_max1"`
		CoreNumber    []int32    `json:"core_number"`
		Clustering    []float64  `json:"clustering_local"` // 0 for fewer than two neighbours
		Average       float64    `json:"clustering_average_excl_degree_lt2"`
		Transitivity  float64    `json:"transitivity_global"`
		Constraint    []*float64 `json:"burt_constraint"`
		EffectiveSize []*float64 `json:"burt_effective_size"`
		Efficiency    []*float64 `json:"burt_efficiency"`
		Everett       []float64  `json:"everett_valente"`
		Best          division   `json:"modularity_optimal_ILP"` // left out of the largest network
		BestFound     division   `json:"modularity_best_found_unweighted"`
	}
}

type division struct {
	Q          float64
	Membership []int32
}

// same6 is same to 1e-6 relative.
func same6(t testing.TB, what string, got, want []float64) {
	t.Helper()
	if diff := cmp.Diff(want, got, cmpopts.EquateApprox(1e-6, 1e-12)); diff != "" {
		t.Fatalf("%s (-want +got):\n%s", what, diff)
	}
}

// unknown is NaN where the oracle has null.
func unknown(values []*float64) []float64 {
	all := allNaN(len(values))
	for v, x := range values {
		if x != nil {
			all[v] = *x
		}
	}
	return all
}

// known leaves nodes with fewer than two neighbours unknown.
func known(g CSR, clustering []float64) []float64 {
	all := allNaN(len(clustering))
	for v, c := range clustering {
		if g.Degree(int32(v)) > 1 {
			all[v] = c
		}
	}
	return all
}

func sameOrUnknown(t testing.TB, what string, got, want []float64) {
	t.Helper()
	if diff := cmp.Diff(want, got, cmpopts.EquateApprox(1e-9, 0), cmpopts.EquateNaNs()); diff != "" {
		t.Fatalf("%s (-want +got):\n%s", what, diff)
	}
}

func TestLocalAndSpectralMeasuresAreWhatOtherLibrariesFound(t *testing.T) {
	files, err := filepath.Glob("testdata/*.json")
	if err != nil || len(files) != 6 {
		t.Fatalf("%d networks in testdata (%v), want 6", len(files), err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			_, g := oracleOf(t, file)
			text := must[[]byte](t)(os.ReadFile(file))
			var o localOracle
			if err := json.Unmarshal(text, &o); err != nil {
				t.Fatal(err)
			}
			want, ctx := o.Undirected, t.Context()

			same6(t, "PageRank", must[[]float64](t)(PageRank(ctx, g, nil, 0.85)), want.PageRank)
			same6(t, "PageRank of the arcs both ways", must[[]float64](t)(DirectedPageRank(ctx, Digraph{g, g}, nil, 0.85)), want.PageRank)
			same6(t, "eigenvector", must[[]float64](t)(Eigenvector(ctx, g, nil, nil)), want.Eigenvector)
			same(t, "core numbers", must[[]int32](t)(CoreNumbers(ctx, g)), want.CoreNumber)
			clustering := must[[]float64](t)(Clustering(ctx, g))
			sameOrUnknown(t, "clustering", clustering, known(g, want.Clustering))
			same(t, "average clustering", AverageClustering(clustering), want.Average)
			same(t, "transitivity", Transitivity(g, must[[]int64](t)(Triangles(ctx, g))), want.Transitivity)
			sameOrUnknown(t, "constraint", must[[]float64](t)(Constraint(ctx, g, nil)), unknown(want.Constraint))
			size := must[[]float64](t)(EffectiveSize(ctx, g))
			sameOrUnknown(t, "effective size", size, unknown(want.EffectiveSize))
			sameOrUnknown(t, "efficiency", BurtEfficiency(g, size), unknown(want.Efficiency))
			same(t, "Everett-Valente", EverettValente(g, want.Betweenness, reachedBy(t, g)), want.Everett)
			best := want.Best
			if best.Membership == nil {
				best = want.BestFound
			}
			same(t, "modularity of the best division", Modularity(g, nil, best.Membership), best.Q)
			found := must[Communities](t)(Leiden(ctx, g, nil, 1, 20))
			if found.Modularity < 0.97*best.Q || found.Modularity > best.Q+1e-9 {
				t.Fatalf("modularity %v, best possible %v", found.Modularity, best.Q)
			}
			connected(t, g, found)
		})
	}
}

func reachedBy(t *testing.T, g CSR) []int32 {
	t.Helper()
	of, sizes, err := Components(t.Context(), g)
	if err != nil {
		t.Fatal(err)
	}
	reached := make([]int32, len(of))
	for v, c := range of {
		reached[v] = sizes[c] - 1
	}
	return reached
}
