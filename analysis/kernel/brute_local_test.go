package kernel

import "math"

// Slow and obvious versions of the local and spectral kernels. A table holds the strength between two
// nodes, or from one to the other, and 0 where there is nothing.

type table [][]float64

func tableOf(n int, pairs [][2]int32, weights []float64) table {
	t := make(table, n)
	for v := range t {
		t[v] = make([]float64, n)
	}
	for i, p := range pairs {
		w := 1.0
		if weights != nil {
			w = weights[i]
		}
		t[p[0]][p[1]] = max(t[p[0]][p[1]], w)
	}
	return t
}

// both is the table of a graph without direction.
func (t table) both() table {
	b := tableOf(len(t), nil, nil)
	for v := range t {
		for w := range t {
			b[v][w] = max(t[v][w], t[w][v])
		}
	}
	return b
}

func (t table) degree(v int) int {
	k := 0
	for _, s := range t[v] {
		if s > 0 {
			k++
		}
	}
	return k
}

func (t table) sum(v int) float64 {
	sum := 0.0
	for _, s := range t[v] {
		sum += s
	}
	return sum
}

// coreNumbers takes away, for each k, whoever has fewer than k neighbours left, until nobody has.
func (t table) coreNumbers() []int32 {
	core := make([]int32, len(t))
	for k := 1; k < len(t); k++ {
		in := make([]bool, len(t))
		for v := range in {
			in[v] = true
		}
		for again := true; again; {
			again = false
			for v := range t {
				left := 0
				for w := range t {
					if in[w] && t[v][w] > 0 {
						left++
					}
				}
				if in[v] && left < k {
					in[v], again = false, true
				}
			}
		}
		for v := range t {
			if in[v] {
				core[v] = int32(k)
			}
		}
	}
	return core
}

func (t table) triangles() []int64 {
	count := make([]int64, len(t))
	for v := range t {
		for a := range t {
			for b := range a {
				if t[v][a] > 0 && t[v][b] > 0 && t[a][b] > 0 {
					count[v]++
				}
			}
		}
	}
	return count
}

func (t table) clustering() []float64 {
	share := make([]float64, len(t))
	for v, c := range t.triangles() {
		k := t.degree(v)
		share[v] = float64(c) / (float64(k*(k-1)) / 2)
		if k < 2 {
			share[v] = math.NaN()
		}
	}
	return share
}

// constraint is Burt's formula, word for word, on the sum of both directions.
func (t table) constraint() []float64 {
	n := len(t)
	p := tableOf(n, nil, nil)
	for i := range t {
		all := 0.0
		for j := range t {
			all += t[i][j] + t[j][i]
		}
		for j := range t {
			if all > 0 {
				p[i][j] = (t[i][j] + t[j][i]) / all
			}
		}
	}
	c := make([]float64, n)
	for i := range t {
		for j := range t {
			if p[i][j] == 0 {
				continue
			}
			x := p[i][j]
			for q := range t {
				if q != i && q != j {
					x += p[i][q] * p[q][j]
				}
			}
			c[i] += x * x
		}
		if c[i] == 0 {
			c[i] = math.NaN()
		}
	}
	return c
}

// effectiveSize is Burt's: each neighbour counts 1 less the share of the node's time that goes to others
// who know that neighbour.
func (t table) effectiveSize() []float64 {
	size := make([]float64, len(t))
	for v := range t {
		k := float64(t.degree(v))
		for j := range t {
			if t[v][j] == 0 {
				continue
			}
			size[v]++
			for q := range t {
				if t[v][q] > 0 && t[j][q] > 0 {
					size[v] -= 1 / k
				}
			}
		}
		if k == 0 {
			size[v] = math.NaN()
		}
	}
	return size
}

// pageRank solves x = (1-d)/n + d·(Pᵀx + what is lost/n) by elimination.
func (t table) pageRank(d float64) []float64 {
	n := len(t)
	rows := make([][]float64, n)
	for v := range rows {
		rows[v] = make([]float64, n+1)
		rows[v][v] = 1
		rows[v][n] = (1 - d) / float64(n)
	}
	for u := range t {
		for v := range t {
			if s := t.sum(u); s > 0 {
				rows[v][u] -= d * t[u][v] / s
			} else {
				rows[v][u] -= d / float64(n)
			}
		}
	}
	return eliminated(rows)
}

// eliminated solves a system whose last column is the right side, after Gauss and Jordan.
func eliminated(rows [][]float64) []float64 {
	n := len(rows)
	for c := range n {
		best := c
		for r := c; r < n; r++ {
			if math.Abs(rows[r][c]) > math.Abs(rows[best][c]) {
				best = r
			}
		}
		rows[c], rows[best] = rows[best], rows[c]
		for r := range n {
			if r == c {
				continue
			}
			f := rows[r][c] / rows[c][c]
			for i := c; i <= n; i++ {
				rows[r][i] -= f * rows[c][i]
			}
		}
	}
	x := make([]float64, n)
	for v := range x {
		x[v] = rows[v][n] / rows[v][v]
	}
	return x
}

// eigenvector raises the strengths among the largest component, plus 1 for oneself, to the power 2²⁰.
func (t table) eigenvector() []float64 {
	n := len(t)
	in := t.largest()
	power := tableOf(n, nil, nil)
	any := false
	for v := range t {
		for w := range t {
			if in[v] && in[w] {
				power[v][w] = t[v][w]
				any = any || t[v][w] > 0
			}
		}
		power[v][v]++
	}
	if !any {
		return allNaN(n)
	}
	for range 20 {
		power = power.squared()
	}
	x, most := make([]float64, n), 0.0
	for v := range t {
		for w := range t {
			if in[v] && in[w] {
				x[v] += power[v][w]
			}
		}
		most = max(most, x[v])
	}
	for v := range x {
		x[v] /= most
	}
	return x
}

// squared is scaled so that its greatest element is 1.
func (t table) squared() table {
	s, most := tableOf(len(t), nil, nil), 0.0
	for a := range t {
		for b := range t {
			for c := range t {
				s[a][b] += t[a][c] * t[c][b]
			}
			most = max(most, s[a][b])
		}
	}
	for a := range s {
		for b := range s {
			s[a][b] /= most
		}
	}
	return s
}

// largest tells who is in the largest component, that of the smallest node where several are.
func (t table) largest() []bool {
	var best []bool
	most := 0
	together := t.matrix().closure()
	for v := range t {
		size := 0
		for _, yes := range together[v] {
			if yes {
				size++
			}
		}
		if size > most {
			best, most = together[v], size
		}
	}
	return best
}

func (t table) matrix() matrix {
	m := matrixOf(len(t), nil)
	for v := range t {
		for w := range t {
			m[v][w] = t[v][w] > 0
		}
	}
	return m
}

// modularity is the definition as a sum over all pairs.
func (t table) modularity(of []int32) float64 {
	all, q := 0.0, 0.0
	for v := range t {
		all += t.sum(v)
	}
	for v := range t {
		for w := range t {
			if of[v] == of[w] {
				q += t[v][w]/all - t.sum(v)*t.sum(w)/(all*all)
			}
		}
	}
	return q
}

// bestModularity tries every division.
func (t table) bestModularity() float64 {
	n, best := len(t), math.Inf(-1)
	of := make([]int32, n)
	for {
		best = max(best, t.modularity(of))
		if !nextDivision(of) {
			return best
		}
	}
}

// nextDivision counts through the divisions: each number is at most one more than all before it.
func nextDivision(of []int32) bool {
	for i := len(of) - 1; i > 0; i-- {
		most := int32(0)
		for _, c := range of[:i] {
			most = max(most, c)
		}
		if of[i] <= most {
			of[i]++
			clear(of[i+1:])
			return true
		}
	}
	return false
}
