package kernel

import (
	"context"
	"math"
)

const (
	lanczosVectors = 20 // of a round; more orthogonalise longer, fewer need more products
	lanczosKept    = 6  // of the best approximations, with which the next round begins
)

// lanczos seeks the eigenvector of the greatest eigenvalue of a connected graph. A round widens the basis,
// one product with the matrix at a time, to at most lanczosVectors; the eigenvectors of the small matrix
// that is the large one seen from the basis are the best approximations it holds. The next round begins
// with the best of these. Every vector is made orthogonal to all before it, so that no eigenvalue is found
// twice.
type lanczos struct {
	matrix ties
	basis  [][]float64
	small  [][]float64
	kept   [][]float64 // scratch
	length float64     // of what the last product had beyond the basis
	most   int         // products before it gives up
}

func newLanczos(matrix ties) *lanczos {
	n := matrix.g.N()
	l := &lanczos{matrix: matrix, small: newSquare(min(lanczosVectors, n)), most: productsAtMost(matrix.g)}
	for range len(l.small) + 1 {
		l.basis = append(l.basis, make([]float64, n))
	}
	for range min(lanczosKept, len(l.small)) {
		l.kept = append(l.kept, make([]float64, n))
	}
	return l
}

// leading returns the eigenvector, positive and of any length.
func (l *lanczos) leading(ctx context.Context) ([]float64, error) {
	copy(l.basis[0], strengths(l.matrix.g, l.matrix.strength)) // never orthogonal to a positive vector
	scale(l.basis[0], 1/norm(l.basis[0]))
	products, kept := 0, 0
	for products < l.most {
		size, err := l.widen(ctx, kept)
		if err != nil {
			return nil, err
		}
		products += size - kept
		values, vectors := symmetricEigen(l.small, size)
		if l.length == 0 || l.closeEnough(values, vectors) {
			l.combine(vectors, size, 1)
			return l.polished(ctx, l.kept[0])
		}
		kept = min(lanczosKept, size-1)
		l.restart(values, vectors, size, kept)
	}
	return nil, ErrUnsettled
}

// productsAtMost bounds the search to some seconds where a product and its orthogonalising are short work,
// and to five hundred where they are long: a usual network needs thirty to a hundred.
func productsAtMost(g CSR) int {
	const work = 1_000_000_000
	each := len(g.adj) + 2*lanczosVectors*g.N()
	return 500 + work/each
}

// widen fills the basis from the first vectors that it holds, and the small matrix with it. It ends early,
// with length 0, when the basis holds its own product with the matrix: then its eigenvectors are exact.
func (l *lanczos) widen(ctx context.Context, from int) (int, error) {
	for j := from; j < len(l.small); j++ {
		next := l.basis[j+1]
		if err := l.matrix.times(ctx, l.basis[j], next); err != nil {
			return 0, err
		}
		before := norm(next)
		l.orthogonalise(j)
		l.length = norm(next)
		if l.length <= before*1e-14 {
			l.length = 0
			return j + 1, nil
		}
		scale(next, 1/l.length)
	}
	return len(l.small), nil
}

// orthogonalise takes from vector j+1 what lies along those before, twice, for the first time leaves
// rounding errors as large as what it takes away. What it takes is column j of the small matrix.
func (l *lanczos) orthogonalise(j int) {
	next, along := l.basis[j+1], l.basis[:j+1]
	for i := range along {
		l.small[i][j] = 0
	}
	for range 2 {
		part := dots(along, next)
		subtract(next, along, part)
		for i, p := range part {
			l.small[i][j] += p
		}
	}
	for i := range along {
		l.small[j][i] = l.small[i][j]
	}
}

// closeEnough tells whether the best approximation is within about 10⁻¹⁰ of the eigenvector, which is at
// most its residual by the distance to the next eigenvalue; or as near as rounding allows.
func (l *lanczos) closeEnough(values []float64, vectors [][]float64) bool {
	size := len(values)
	residual := l.length * math.Abs(vectors[size-1][0])
	return residual <= 1e-10*(values[0]-values[1]) || residual <= 1e-14*values[0]
}

// restart leaves the best approximations, and the vector that the last product found beyond the basis.
func (l *lanczos) restart(values []float64, vectors [][]float64, size, kept int) {
	l.combine(vectors, size, kept)
	for i := range kept {
		l.basis[i], l.kept[i] = l.kept[i], l.basis[i]
		clear(l.small[i])
		l.small[i][i] = values[i]
	}
	l.basis[kept], l.basis[size] = l.basis[size], l.basis[kept]
}

// combine sets kept to the approximations that belong to the first eigenvectors of the small matrix.
func (l *lanczos) combine(vectors [][]float64, size, count int) {
	minus := make([]float64, size)
	for i := range count {
		for j := range size {
			minus[j] = -vectors[j][i]
		}
		clear(l.kept[i])
		subtract(l.kept[i], l.basis[:size], minus)
	}
}

// polished is a last product, of the vector with its sign made positive. The small values of nodes far from
// the centre come out of sums of positive numbers that way, and keep their digits.
func (l *lanczos) polished(ctx context.Context, x []float64) ([]float64, error) {
	for v := range x {
		x[v] = math.Abs(x[v])
	}
	product := l.basis[0]
	if err := l.matrix.times(ctx, x, product); err != nil {
		return nil, err
	}
	return product, nil
}
