package kernel

import "math"

// The arithmetic of Lanczos's method on vectors of equal length. Products are converted before they are
// added, which forbids a fused multiply-add: the same bits on every processor.

// dots returns the scalar product of each vector with x. Four at a time read x once.
func dots(vectors [][]float64, x []float64) []float64 {
	products := make([]float64, len(vectors))
	i := 0
	for ; i+4 <= len(vectors); i += 4 {
		a, b, c, d := vectors[i][:len(x)], vectors[i+1][:len(x)], vectors[i+2][:len(x)], vectors[i+3][:len(x)]
		var p, q, r, s float64
		for v, y := range x {
			p += float64(a[v] * y)
			q += float64(b[v] * y)
			r += float64(c[v] * y)
			s += float64(d[v] * y)
		}
		products[i], products[i+1], products[i+2], products[i+3] = p, q, r, s
	}
	for ; i < len(vectors); i++ {
		products[i] = dot(vectors[i], x)
	}
	return products
}

// dot adds up four sums side by side, for each addition waits for the one before.
func dot(a, x []float64) float64 {
	var p, q, r, s float64
	for ; len(x) >= 4; a, x = a[4:], x[4:] {
		p += float64(a[0] * x[0])
		q += float64(a[1] * x[1])
		r += float64(a[2] * x[2])
		s += float64(a[3] * x[3])
	}
	for v, y := range x {
		p += float64(a[v] * y)
	}
	return p + q + (r + s)
}

// subtract takes from x each vector times its factor. Four at a time write x once.
func subtract(x []float64, vectors [][]float64, factors []float64) {
	i := 0
	for ; i+4 <= len(vectors); i += 4 {
		a, b, c, d := vectors[i][:len(x)], vectors[i+1][:len(x)], vectors[i+2][:len(x)], vectors[i+3][:len(x)]
		p, q, r, s := factors[i], factors[i+1], factors[i+2], factors[i+3]
		for v := range x {
			x[v] -= float64(p*a[v]) + float64(q*b[v]) + (float64(r*c[v]) + float64(s*d[v]))
		}
	}
	for ; i < len(vectors); i++ {
		for v, y := range vectors[i] {
			x[v] -= float64(factors[i] * y)
		}
	}
}

func norm(x []float64) float64 { return math.Sqrt(dot(x, x)) }

func scale(x []float64, factor float64) {
	for v := range x {
		x[v] *= factor
	}
}
