package kernel

import (
	"context"
	"math"
)

const (
	lanczosVectors = 20 // of a round; more orthogonalise longer, fewer need more products
	lanczosKept    = 6  // of the best approximations, with which the next round begins
	lanczosLook    = 5  // products between two looks at how near the best is
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
	size, kept := 0, 0
	for products := 0; products < l.most; {
		wider, err := l.widen(ctx, size, kept)
		if err != nil {
			return nil, err
		}
		products += wider - size
		size = wider
		values, vectors := symmetricEigen(l.small, size)
		if l.length == 0 || l.closeEnough(values, vectors) {
			l.combine(vectors, size, 1)
			return l.polished(ctx, l.kept[0], values[0])
		}
		if size == len(l.small) {
			kept = min(lanczosKept, size-1)
			l.restart(values, vectors, size, kept)
			size = kept
		}
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

// widen adds some vectors to the basis, of which size are there and kept were there when the round began, and
// the small matrix with it. It ends early, with length 0, when the basis holds its own product with the matrix:
// then its eigenvectors are exact.
func (l *lanczos) widen(ctx context.Context, size, kept int) (int, error) {
	for to := min(size+lanczosLook, len(l.small)); size < to; size++ {
		next := l.basis[size+1]
		if err := l.matrix.times(ctx, l.basis[size], next); err != nil {
			return 0, err
		}
		taken := l.orthogonalise(size, kept)
		l.length = norm(next)
		if l.length <= taken*1e-14 {
			l.length = 0
			return size + 1, nil
		}
		scale(next, 1/l.length)
	}
	return size, nil
}

// orthogonalise takes from vector j+1 what lies along those before, and tells the length of that. What it takes
// is column j of the small matrix. The product with the matrix lies along the last two only, or along all that
// were kept where it is the first of a round; a second time takes from all what rounding left.
func (l *lanczos) orthogonalise(j, kept int) float64 {
	next, along := l.basis[j+1], l.basis[:j+1]
	for i := range along {
		l.small[i][j] = 0
	}
	near := max(0, j-1)
	if j == kept {
		near = 0
	}
	for _, first := range []int{near, 0} {
		part := dots(along[first:], next)
		subtract(next, along[first:], part)
		for i, p := range part {
			l.small[first+i][j] += p
		}
	}
	for i := range along {
		l.small[j][i] = l.small[i][j]
	}
	return norm(l.small[j][:j+1])
}

// closeEnough tells whether the best approximation is within 10⁻⁹ of the eigenvector, both of length 1, which is
// at most its residual by the distance to the next eigenvalue; or as near as rounding allows.
func (l *lanczos) closeEnough(values []float64, vectors [][]float64) bool {
	size := len(values)
	residual := l.length * math.Abs(vectors[size-1][0])
	return residual <= 1e-9*(values[0]-values[1]) || residual <= 1e-14*values[0]
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

// Of the products that follow the search: how many at most, and how little they change when they end.
const (
	polishings  = 20
	changesLess = 1e-8 // of every value
)

// polished is the product with the matrix, again and again, of the vector with its sign made positive, until
// it is the vector times the eigenvalue in every node. The small values of nodes far from the centre come out
// of sums of positive numbers that way, and get the digits that the search, which sees the whole, left out.
func (l *lanczos) polished(ctx context.Context, x []float64, value float64) ([]float64, error) {
	for v := range x {
		x[v] = math.Abs(x[v])
	}
	product := l.basis[0]
	for range polishings {
		if err := l.matrix.times(ctx, x, product); err != nil {
			return nil, err
		}
		change := 0.0
		for v, p := range product {
			product[v] = p / value
			change = max(change, math.Abs(product[v]-x[v])/product[v])
		}
		x, product = product, x
		if change <= changesLess {
			break
		}
	}
	return x, nil
}
