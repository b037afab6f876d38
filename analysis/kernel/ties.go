package kernel

import "context"

// ties is a graph with a strength for every arc; nil means 1.
type ties struct {
	g        CSR
	strength []float64
}

// among cuts out nodes that have no ties with others. Their places in the list are the new numbers, and the
// neighbours of each come in the order that they had.
func (t ties) among(nodes []int32) ties {
	place := make([]int32, t.g.N())
	part := ties{g: CSR{off: make([]int32, len(nodes)+1)}}
	for i, v := range nodes {
		place[v] = int32(i)
		part.g.off[i+1] = part.g.off[i] + int32(t.g.Degree(v))
	}
	arcs := part.g.off[len(nodes)]
	part.g.adj = make([]int32, 0, arcs)
	for _, v := range nodes {
		for _, w := range t.g.Of(v) {
			part.g.adj = append(part.g.adj, place[w])
		}
	}
	if t.strength == nil {
		return part
	}
	part.strength = make([]float64, 0, arcs)
	for _, v := range nodes {
		part.strength = append(part.strength, t.strength[t.g.off[v]:t.g.off[v+1]]...)
	}
	return part
}

// times sets product to the matrix of strengths times x.
func (t ties) times(ctx context.Context, x, product []float64) error {
	n := int32(len(x))
	for from := int32(0); from < n; from += checkEvery {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		t.timesRows(from, min(from+checkEvery, n), x, product)
	}
	return nil
}

func (t ties) timesRows(from, to int32, x, product []float64) {
	for v := from; v < to; v++ {
		switch {
		case t.strength != nil:
			product[v] = weightedSum(t.g.Of(v), t.strength[t.g.off[v]:], x)
		case v+4 <= to && t.fourAlike(v):
			product[v], product[v+1], product[v+2], product[v+3] = fourSums(t.g.adj[t.g.off[v]:t.g.off[v+4]], x)
			v += 3
		default:
			product[v] = sumOver(t.g.Of(v), x)
		}
	}
}

// fourAlike tells whether v and the three nodes after it have equally many neighbours.
func (t ties) fourAlike(v int32) bool {
	degree := t.g.Degree(v)
	return degree == t.g.Degree(v+1) && degree == t.g.Degree(v+2) && degree == t.g.Degree(v+3)
}

// fourSums sums x over the nodes of each of four rows of equal length, side by side, since every addition waits
// for the one before.
func fourSums(rows []int32, x []float64) (a, b, c, d float64) {
	n := len(rows) / 4
	p, q, r, s := rows[:n], rows[n:][:n], rows[2*n:][:n], rows[3*n:][:n]
	for k, w := range p {
		a += x[w]
		b += x[q[k]]
		c += x[r[k]]
		d += x[s[k]]
	}
	return a, b, c, d
}

// sumOver sums x over the nodes of row.
func sumOver[N uint16 | int32](row []N, x []float64) float64 {
	sum := 0.0
	for _, w := range row {
		sum += x[w]
	}
	return sum
}

// weightedSum sums x over the nodes of row, each times its strength.
func weightedSum(row []int32, strength, x []float64) float64 {
	sum := 0.0
	for k, s := range strength[:len(row)] {
		sum += float64(s * x[row[k]]) // not fused: the same bits on every processor
	}
	return sum
}
