package kernel

import "slices"

// Slow and obvious versions of the kernels, for graphs that fit in a hand.

type matrix [][]bool

func matrixOf(n int, pairs [][2]int32) matrix {
	m := make(matrix, n)
	for v := range m {
		m[v] = make([]bool, n)
	}
	for _, p := range pairs {
		m[p[0]][p[1]], m[p[1]][p[0]] = true, true
	}
	return m
}

// shortestPaths lists all shortest paths, the one with the smallest indexes first, by walking every
// path until it is longer than the shortest so far.
func (m matrix) shortestPaths(from, to int32) [][]int32 {
	var best [][]int32
	var walk func(path []int32)
	walk = func(path []int32) {
		if len(best) > 0 && len(path) > len(best[0]) {
			return
		}
		v := path[len(path)-1]
		if v == to {
			if len(best) > 0 && len(path) < len(best[0]) {
				best = nil
			}
			best = append(best, slices.Clone(path))
			return
		}
		for w := range int32(len(m)) {
			if m[v][w] && !slices.Contains(path, w) {
				walk(append(path, w))
			}
		}
	}
	walk([]int32{from})
	return best
}

// hops is for every two nodes the fewest ties from one to the other, after Floyd.
func (m matrix) hops() [][]int32 {
	hops := make([][]int32, len(m))
	for v := range m {
		hops[v] = unreached(len(m))
		for w, tied := range m[v] {
			if tied {
				hops[v][w] = 1
			}
		}
		hops[v][v] = 0
	}
	for k := range m {
		for a := range m {
			for b := range m {
				there, on := hops[a][k], hops[k][b]
				if there != Unreached && on != Unreached && (hops[a][b] == Unreached || there+on < hops[a][b]) {
					hops[a][b] = there + on
				}
			}
		}
	}
	return hops
}

func (m matrix) betweenness() []float64 {
	ones := make([]float64, len(m))
	for v := range ones {
		ones[v] = 1
	}
	between := m.dependencies(ones)
	for v := range between {
		between[v] /= 2
	}
	return between
}

// dependencies goes over all ordered pairs, each as often as its ends weigh together.
func (m matrix) dependencies(weight []float64) []float64 {
	between := make([]float64, len(m))
	for a := range int32(len(m)) {
		for b := range int32(len(m)) {
			paths := m.shortestPaths(a, b)
			for _, path := range paths {
				for _, v := range path[1:max(len(path)-1, 1)] {
					between[v] += weight[a] * weight[b] / float64(len(paths))
				}
			}
		}
	}
	return between
}

// closure tells which nodes reach each other, after Warshall.
func (m matrix) closure() matrix {
	c := make(matrix, len(m))
	for v := range m {
		c[v] = slices.Clone(m[v])
		c[v][v] = true
	}
	for k := range c {
		for a := range c {
			for b := range c {
				c[a][b] = c[a][b] || c[a][k] && c[k][b]
			}
		}
	}
	return c
}

// smallest is for every node the smallest node that it reaches.
func (m matrix) smallest() []int {
	c := m.closure()
	first := make([]int, len(m))
	for v := range c {
		first[v] = slices.Index(c[v], true)
	}
	return first
}

func (m matrix) components() int {
	count := 0
	for v, first := range m.smallest() {
		if v == first {
			count++
		}
	}
	return count
}

func (m matrix) articulationPoints() []bool {
	points := make([]bool, len(m))
	for v := range m {
		without := make(matrix, 0, len(m))
		for w := range m {
			if w != v {
				without = append(without, slices.Delete(slices.Clone(m[w]), v, v+1))
			}
		}
		points[v] = without.components() > m.components()
	}
	return points
}

// bridges takes the pairs in ascending order and keeps that order.
func (m matrix) bridges(pairs [][2]int32) [][2]int32 {
	before := m.components()
	var bridges [][2]int32
	for _, p := range pairs {
		m[p[0]][p[1]], m[p[1]][p[0]] = false, false
		if m.components() > before {
			bridges = append(bridges, p)
		}
		m[p[0]][p[1]], m[p[1]][p[0]] = true, true
	}
	return bridges
}

// twoEdge is for every node the smallest node that it reaches without the bridges.
func (m matrix) twoEdge(pairs [][2]int32) []int {
	bridges := m.bridges(pairs)
	var rest [][2]int32
	for _, p := range pairs {
		if !slices.Contains(bridges, p) {
			rest = append(rest, p)
		}
	}
	return matrixOf(len(m), rest).smallest()
}

// blocks lists the blocks, each as its nodes in ascending order, by trying every set of nodes: it
// hangs together, still does so without any one of them, and no larger set that holds it does.
func (m matrix) blocks() [][]int32 {
	var found [][]int32
	for set := 1<<len(m) - 1; set > 0; set-- { // a set comes before those that it holds
		nodes := members(set)
		inside := func(other []int32) bool {
			return !slices.ContainsFunc(nodes, func(v int32) bool { return !slices.Contains(other, v) })
		}
		if len(nodes) > 1 && !slices.ContainsFunc(found, inside) && m.hangsTogether(nodes) {
			found = append(found, nodes)
		}
	}
	slices.SortFunc(found, slices.Compare)
	return found
}

func (m matrix) hangsTogether(nodes []int32) bool {
	if m.among(nodes).components() != 1 {
		return false
	}
	for i := range nodes {
		if m.among(slices.Delete(slices.Clone(nodes), i, i+1)).components() != 1 {
			return false
		}
	}
	return true
}

// among is the part of the graph that lies within the nodes.
func (m matrix) among(nodes []int32) matrix {
	part := matrixOf(len(nodes), nil)
	for i, v := range nodes {
		for j, w := range nodes {
			part[i][j] = m[v][w]
		}
	}
	return part
}

func members(set int) []int32 {
	var nodes []int32
	for v := int32(0); set>>v > 0; v++ {
		if set>>v&1 == 1 {
			nodes = append(nodes, v)
		}
	}
	return nodes
}
