package kernel

import "context"

// BFSOrder returns all nodes in an order in which neighbours stand near each other, so that kernels
// on the relabelled graph find in the cache what they need: a breadth-first walk from the node of
// largest degree of each component, the smallest where several have it. Components come in the order
// of that degree, and neighbours of a node in ascending order.
// O(n + m) time, 13n bytes.
func BFSOrder(ctx context.Context, g CSR) ([]int32, error) {
	n := g.N()
	met := make([]bool, n)
	order := make([]int32, 0, n)
	head := 0
	for _, start := range byDegree(g) {
		if met[start] {
			continue
		}
		met[start] = true
		order = append(order, start)
		for ; head < len(order); head++ {
			if head%checkEvery == 0 && ctx.Err() != nil {
				return nil, ctx.Err()
			}
			for _, w := range g.Of(order[head]) {
				if !met[w] {
					met[w] = true
					order = append(order, w)
				}
			}
		}
	}
	return order, nil
}

// byDegree lists all nodes, the largest degree first and equal degrees in ascending order.
func byDegree(g CSR) []int32 {
	largest := 0
	for v := range int32(g.N()) {
		largest = max(largest, g.Degree(v))
	}
	place := make([]int32, largest+2) // of the next node with largest - place neighbours
	for v := range int32(g.N()) {
		place[largest-g.Degree(v)+1]++
	}
	for d := range largest + 1 {
		place[d+1] += place[d]
	}
	list := make([]int32, g.N())
	for v := range int32(g.N()) {
		d := largest - g.Degree(v)
		list[place[d]] = v
		place[d]++
	}
	return list
}

// Relabel returns the same graph under other numbers: node i of the result is node order[i] of g.
// order holds every node of g once. It takes no rows of arcs, since it relies on every tie standing
// in both rows. O(n + m) time, 4n bytes beside the result.
func Relabel(g CSR, order []int32) CSR {
	end := make([]int32, g.N()) // of the next neighbour of an old node
	off := make([]int32, g.N()+1)
	for i, v := range order {
		off[i+1] = off[i] + int32(g.Degree(v))
		end[v] = off[i]
	}
	adj := make([]int32, len(g.adj))
	for i, v := range order {
		for _, w := range g.Of(v) {
			adj[end[w]] = int32(i) // i only grows, so each row comes out ascending
			end[w]++
		}
	}
	return CSR{off: off, adj: adj}
}

// relabelRows is Relabel for rows of arcs.
func relabelRows(rows CSR, order []int32) CSR {
	place := make([]int32, rows.N()) // in the new graph
	off := make([]int32, rows.N()+1)
	for i, v := range order {
		place[v] = int32(i)
		off[i+1] = off[i] + int32(rows.Degree(v))
	}
	adj := make([]int32, 0, len(rows.adj))
	for _, v := range order {
		for _, w := range rows.Of(v) {
			adj = append(adj, place[w])
		}
	}
	turned, _ := reverse(CSR{off: off, adj: adj}, nil)
	again, _ := reverse(turned, nil)
	return again
}
