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
	for v := range int32(len(x)) {
		if v%checkEvery == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		if row := t.g.Of(v); t.strength == nil {
			product[v] = sumOver(row, x)
		} else {
			product[v] = weightedSum(row, t.strength[t.g.off[v]:], x)
		}
	}
	return nil
}

// sumOver sums x over the nodes of row.
func sumOver(row []int32, x []float64) float64 {
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
