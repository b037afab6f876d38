package kernel

// rowsByDegree is a graph written anew to be summed over: nodes of one degree follow each other, and the rows of
// four of them lie side by side where none of the four is tied to another. A processor foresees where rows of equal
// length end, and has four sums at hand while each waits for its last addition. A node number takes two bytes where
// all fit into that, which halves what has to be read.
// 4m + 6n bytes with uint16, 8m + 8n with int32.
type rowsByDegree[N uint16 | int32] struct {
	order   []int32 // the nodes by their numbers in the graph, the largest degree first
	runs    []run   // of nodes with ties
	adj     []N     // their neighbours, by their places in the order
	abreast nodeSet // the first of each four nodes whose rows lie side by side
}

// run is a stretch of nodes of one degree that crosses no multiple of checkEvery.
type run struct {
	first, end int32
	degree     int32
	at         int32 // of their rows in adj
}

func newRowsByDegree[N uint16 | int32](g CSR) rowsByDegree[N] {
	r := rowsByDegree[N]{order: byDegree(g), adj: make([]N, len(g.adj)), abreast: newNodeSet(g.N())}
	place := make([]N, g.N())
	for i, v := range r.order {
		place[v] = N(i)
	}
	at := int32(0)
	for first := int32(0); int(first) < g.N(); {
		degree := g.Degree(r.order[first])
		if degree == 0 {
			break
		}
		end := first + 1
		for int(end) < g.N() && end%checkEvery != 0 && g.Degree(r.order[end]) == degree {
			end++
		}
		stretch := run{first, end, int32(degree), at}
		r.runs = append(r.runs, stretch)
		r.write(g, place, stretch)
		first, at = end, at+(end-first)*int32(degree)
	}
	return r
}

// write fills in the rows of a run.
func (r rowsByDegree[N]) write(g CSR, place []N, s run) {
	v, rows := s.first, r.adj[s.at:]
	for ; v+4 <= s.end; v += 4 {
		if sideBySide(rows, g, place, r.order[v:v+4], v) {
			r.abreast.add(v)
		} else {
			oneAfterTheOther(rows, g, place, r.order[v:v+4])
		}
		rows = rows[4*s.degree:]
	}
	oneAfterTheOther(rows, g, place, r.order[v:s.end])
}

// sideBySide writes the first neighbours of four nodes, then the second ones, and so on, and tells whether none of
// them is one of the four, whose places begin at first.
func sideBySide[N uint16 | int32](rows []N, g CSR, place []N, four []int32, first int32) bool {
	a, b, c, d := g.Of(four[0]), g.Of(four[1]), g.Of(four[2]), g.Of(four[3])
	b, c, d = b[:len(a)], c[:len(a)], d[:len(a)]
	rows = rows[:4*len(a)]
	for k, w := range a {
		rows[4*k], rows[4*k+1], rows[4*k+2], rows[4*k+3] = place[w], place[b[k]], place[c[k]], place[d[k]]
	}
	for _, p := range rows {
		if uint32(int32(p)-first) < 4 {
			return false
		}
	}
	return true
}

func oneAfterTheOther[N uint16 | int32](rows []N, g CSR, place []N, nodes []int32) {
	at := 0
	for _, v := range nodes {
		for _, w := range g.Of(v) {
			rows[at] = place[w]
			at++
		}
	}
}

// sumsAbreast sums x over the nodes of each of four rows that lie side by side.
func sumsAbreast[N uint16 | int32](rows []N, x []float64) (a, b, c, d float64) {
	for k := 3; k < len(rows); k += 4 {
		a += x[rows[k-3]]
		b += x[rows[k-2]]
		c += x[rows[k-1]]
		d += x[rows[k]]
	}
	return a, b, c, d
}
