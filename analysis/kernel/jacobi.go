package kernel

import (
	"cmp"
	"math"
	"slices"
)

func newSquare(size int) [][]float64 {
	rows := make([][]float64, size)
	for i := range rows {
		rows[i] = make([]float64, size)
	}
	return rows
}

// symmetricEigen returns the eigenvalues of the upper left part of a small symmetric matrix, the greatest
// first, and beside each other in columns the eigenvectors, of length 1. It leaves the matrix alone.
// O(size³) time for each of about eight sweeps.
//
// C. G. J. Jacobi, Über ein leichtes Verfahren, die in der Theorie der Säculärstörungen vorkommenden
// Gleichungen numerisch aufzulösen, Journal für die reine und angewandte Mathematik 30, 1846, 51-94.
func symmetricEigen(matrix [][]float64, size int) ([]float64, [][]float64) {
	a, turned := newSquare(size), newSquare(size)
	for i := range size {
		copy(a[i], matrix[i])
		turned[i][i] = 1
	}
	for range 50 { // eight in practice: the error is squared in each
		if beside(a) <= 1e-32*along(a) {
			break
		}
		for p := range size {
			for q := p + 1; q < size; q++ {
				rotate(a, turned, p, q)
			}
		}
	}
	return greatestFirst(a, turned)
}

// beside and along sum the squares off and on the diagonal.
func beside(a [][]float64) float64 {
	sum := 0.0
	for i := range a {
		for _, x := range a[i][:i] {
			sum += float64(x * x)
		}
	}
	return sum
}

func along(a [][]float64) float64 {
	sum := 0.0
	for i := range a {
		sum += float64(a[i][i] * a[i][i])
	}
	return sum
}

// rotate turns the plane of p and q so that their element off the diagonal becomes 0.
func rotate(a, turned [][]float64, p, q int) {
	if a[p][q] == 0 {
		return
	}
	theta := (a[q][q] - a[p][p]) / (2 * a[p][q])
	t := math.Copysign(1, theta) / (math.Abs(theta) + math.Hypot(theta, 1))
	c := 1 / math.Hypot(t, 1)
	s := t * c
	for i := range a {
		a[i][p], a[i][q] = turn(a[i][p], a[i][q], c, s)
		turned[i][p], turned[i][q] = turn(turned[i][p], turned[i][q], c, s)
	}
	for i := range a {
		a[p][i], a[q][i] = turn(a[p][i], a[q][i], c, s)
	}
	a[p][q], a[q][p] = 0, 0
}

func turn(x, y, c, s float64) (float64, float64) {
	return float64(c*x) - float64(s*y), float64(s*x) + float64(c*y)
}

func greatestFirst(a, turned [][]float64) ([]float64, [][]float64) {
	order := make([]int, len(a))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int { return cmp.Compare(a[j][j], a[i][i]) })
	values, vectors := make([]float64, len(a)), newSquare(len(a))
	for to, from := range order {
		values[to] = a[from][from]
		for i := range turned {
			vectors[i][to] = turned[i][from]
		}
	}
	return values, vectors
}
