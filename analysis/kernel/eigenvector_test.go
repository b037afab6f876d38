package kernel

import (
	"errors"
	"math"
	"testing"
)

func eigenvector(t testing.TB, g CSR, strength []float64) []float64 {
	t.Helper()
	return must[[]float64](t)(Eigenvector(t.Context(), g, strength, nil))
}

func TestTheHubOfAStarHasOneAndItsLeavesTheInverseRoot(t *testing.T) {
	got := eigenvector(t, graphOf(t, 5, star(5)), nil) // bipartite: eigenvalues 2 and -2

	same(t, "eigenvector", got, []float64{1, 0.5, 0.5, 0.5, 0.5})
}

func TestOnlyTheLargestComponentHasEigenvectorCentrality(t *testing.T) {
	got := eigenvector(t, graphOf(t, 6, [][2]int32{{3, 4}, {0, 1}, {1, 2}}), nil)

	same(t, "eigenvector", got, []float64{math.Sqrt2 / 2, 1, math.Sqrt2 / 2, 0, 0, 0})
}

func TestOfEqualComponentsTheOneWithTheSmallestNodeCounts(t *testing.T) {
	got := eigenvector(t, graphOf(t, 7, [][2]int32{{4, 5}, {3, 4}, {3, 5}, {1, 2}, {1, 6}, {2, 6}}), nil)

	same(t, "eigenvector", got, []float64{0, 1, 1, 0, 0, 0, 1})
}

func TestTheRankOfNodesTellsWhichOfEqualComponentsCounts(t *testing.T) {
	g := graphOf(t, 4, [][2]int32{{0, 1}, {2, 3}})

	got := must[[]float64](t)(Eigenvector(t.Context(), g, nil, []int32{2, 1, 3, 0}))

	same(t, "eigenvector", got, []float64{0, 0, 1, 1})
	if _, err := Eigenvector(t.Context(), g, nil, []int32{0, 1, 1, 2}); err == nil {
		t.Error("two nodes have one rank")
	}
}

// The values are of a power iteration in decimals of forty digits.
func TestSmallValuesFarFromTheCentreKeepTheirDigits(t *testing.T) {
	g, strength := weightedOf(t, 6, chain(6), []float64{1.0 / 2, 1.0 / 24, 1.0 / 25, 1, 10})

	got := eigenvector(t, g, strength)

	for v, want := range []float64{8.189672836894376e-08, 1.6461039968669887e-06, 0.0003960526406682098, 0.09950528756559811, 1, 0.9950371121729474} {
		if math.Abs(got[v]-want) > 1e-7*want {
			t.Errorf("node %d: %v, want %v", v, got[v], want)
		}
	}
}

func TestWithoutTiesEigenvectorCentralityIsUnknown(t *testing.T) {
	sameOrUnknown(t, "eigenvector", eigenvector(t, graphOf(t, 2, nil), nil), []float64{math.NaN(), math.NaN()})
	same(t, "eigenvector of nobody", eigenvector(t, CSR{}, nil), []float64{})
}

func TestAStrongTieRaisesBothItsEnds(t *testing.T) {
	g, strength := weightedOf(t, 3, [][2]int32{{0, 1}, {1, 2}}, []float64{3, 4})

	got := eigenvector(t, g, strength)

	same(t, "eigenvector", got, []float64{0.6, 1, 0.8}) // by hand: the eigenvalue is 5
}

func TestAChainOfAThousandHasTheArchOfItsSine(t *testing.T) {
	const n = 1000

	got := eigenvector(t, graphOf(t, n, chain(n)), nil)

	top := math.Sin(500 * math.Pi / (n + 1))
	for v, x := range got { // by hand: sin(kπ/(n+1)) for the k-th node
		if want := math.Sin(float64(v+1)*math.Pi/(n+1)) / top; math.Abs(x-want) > 1e-6 {
			t.Fatalf("node %d: %v, want %v", v, x, want)
		}
	}
}

func TestWhatDoesNotSettleInTimeIsAnErrorAndNoVector(t *testing.T) {
	l := newLanczos(ties{graphOf(t, 5000, chain(5000)), nil})
	l.most = 200

	got, err := l.leading(t.Context())

	if got != nil || !errors.Is(err, ErrUnsettled) {
		t.Fatalf("got %v, error %v", got, err)
	}
}

func TestEachValueIsInProportionToTheSumOfThoseOfItsNeighbours(t *testing.T) {
	pairs := streets(33, 2000, 6000)
	g, strength := weightedOf(t, 2000, pairs, strengthened(33, pairs))

	got := eigenvector(t, g, strength)

	product := make([]float64, len(got))
	if err := (ties{g, strength}).times(t.Context(), got, product); err != nil {
		t.Fatal(err)
	}
	eigenvalue := 0.0
	for _, x := range product {
		eigenvalue = max(eigenvalue, x) // where the value is 1
	}
	for v, x := range got {
		if math.Abs(product[v]/eigenvalue-x) > 1e-8 {
			t.Fatalf("node %d: %v, its neighbours make it %v", v, x, product[v]/eigenvalue)
		}
	}
}

func TestASmallSymmetricMatrixIsWhatItsEigenvectorsSay(t *testing.T) {
	matrix := [][]float64{{2, -1, 0, 9}, {-1, 2, -1, 9}, {0, -1, 2, 9}, {9, 9, 9, 9}}

	values, vectors := symmetricEigen(matrix, 3) // the upper left part only

	same(t, "eigenvalues", values, []float64{2 + math.Sqrt2, 2, 2 - math.Sqrt2}) // by hand
	for i := range 3 {
		for j := range 3 {
			sum := 0.0
			for k, value := range values {
				sum += vectors[i][k] * value * vectors[j][k]
			}
			if math.Abs(sum-matrix[i][j]) > 1e-14 {
				t.Fatalf("element %d,%d: %v", i, j, sum)
			}
		}
	}
}
