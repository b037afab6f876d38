package kernel

import (
	"encoding/json"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// hidden is a network of which some ties were hidden: see testdata/linkpred/README.md.
type hidden struct {
	N      int
	Edges  [][2]int32
	Splits []struct {
		HeldOut [][2]int32 `json:"held_out"`
	}
}

func readJSON(t *testing.T, file string, into any) {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(text, into); err != nil {
		t.Fatal(err)
	}
}

func TestHiddenTiesAreFoundAsOftenAsTheReferenceFindsThem(t *testing.T) {
	var reference map[string]map[string][]float64
	readJSON(t, "testdata/linkpred/reference.auc", &reference)
	files, err := filepath.Glob("testdata/linkpred/*.json")
	if err != nil || len(files) != 6 || len(reference) != 6 {
		t.Fatalf("%d networks, %d with a reference (%v), want 6", len(files), len(reference), err)
	}
	for _, file := range files {
		var network hidden
		readJSON(t, file, &network)
		for name, wanted := range reference[strings.TrimSuffix(filepath.Base(file), ".json")] {
			score, known := tieScores[name]
			if !known || len(wanted) != 5 {
				t.Fatalf("%s: %s", file, name)
			}
			for i, want := range wanted {
				if got := network.auc(t, score, i); math.Abs(got-want) > tolerance(score) {
					t.Errorf("%s, %s, split %d: AUC %.6f, want %.6f", filepath.Base(file), name, i, got, want)
				}
			}
		}
	}
}

// tolerance is what the reference allows; it gives six digits.
func tolerance(score TieScore) float64 {
	if score == LengthThree {
		return 0.005
	}
	return 1e-6
}

// auc is how likely a hidden tie scores above a pair that never had a tie; equal counts for half.
func (h hidden) auc(t *testing.T, score TieScore, split int) float64 {
	t.Helper()
	held := h.Splits[split].HeldOut
	training := slices.DeleteFunc(slices.Clone(h.Edges), func(e [2]int32) bool { return slices.Contains(held, e) })
	g := graphOf(t, h.N, training)
	var positive, negative []float64
	for _, p := range must[[]ScoredPair](t)(TopPairs(t.Context(), g, score, nil, int(Untied(g)))) {
		if slices.Contains(held, [2]int32{p.A, p.B}) {
			positive = append(positive, p.Score)
		} else {
			negative = append(negative, p.Score)
		}
	}
	if len(positive) != len(held) {
		t.Fatalf("%d of %d hidden ties are candidates", len(positive), len(held))
	}
	won := 0.0
	for _, x := range positive {
		for _, y := range negative {
			switch {
			case x > y:
				won++
			case x == y:
				won += 0.5
			}
		}
	}
	return won / float64(len(positive)*len(negative))
}

func TestTheTwentyLikeliestTiesAreThoseThatOtherLibrariesFound(t *testing.T) {
	files, err := filepath.Glob("testdata/*.json")
	if err != nil || len(files) < 6 {
		t.Fatalf("%d networks in testdata (%v)", len(files), err)
	}
	for _, file := range files {
		var wanted struct {
			Undirected struct {
				AdamicAdar         [][3]float64 `json:"adamic_adar_top20"`
				ResourceAllocation [][3]float64 `json:"resource_allocation_top20"`
			}
		}
		readJSON(t, file, &wanted)
		_, g := oracleOf(t, file)
		for score, want := range map[TieScore][][3]float64{
			AdamicAdar: wanted.Undirected.AdamicAdar, ResourceAllocation: wanted.Undirected.ResourceAllocation,
		} {
			top := must[[]ScoredPair](t)(TopPairs(t.Context(), g, score, nil, len(want)))
			if len(want) == 0 || len(top) != len(want) {
				t.Fatalf("%s: %d pairs, want %d", file, len(top), len(want))
			}
			for i, p := range want {
				if int32(p[0]) != top[i].A || int32(p[1]) != top[i].B || !near(top[i].Score, p[2]) {
					t.Errorf("%s, score %d, place %d: %v, want %v", filepath.Base(file), score, i, top[i], p)
				}
			}
		}
	}
}
