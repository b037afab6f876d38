package kernel

import (
	"context"
	"fmt"
	"math"
)

// equalLengths is how much two paths may differ, as a part of their length, and still be equally long.
// Lengths are sums of 1/strength, and sums that are equal on paper (1/3 + 1/3 + 1/3 and 1/2 + 1/2)
// differ in the last bits: after k ties by at most k/2⁵³. This is far above that for any path and far
// below what two different strengths make; igraph takes the same.
const equalLengths = 1e-10

// dijkstra finds shortest paths from one source at a time along arcs with lengths. Between sources
// length is infinite everywhere, and place none. 28n bytes.
//
// E. W. Dijkstra, A note on two problems in connexion with graphs, Numerische Mathematik 1, 1959,
// 269-271.
type dijkstra struct {
	rows     CSR
	distance []float64 // of every arc, in the order of the rows
	length   []float64 // from the source to a node
	queue    []int32   // a heap: of the nodes met, the nearest first, and among equals the smallest
	place    []int32   // in that heap; none before and after
	settled  []int32   // nodes whose length is known, in that order
	turn     []int32   // their place there; none before
}

func newDijkstra(rows CSR, distance []float64) *dijkstra {
	n := rows.N()
	d := &dijkstra{
		rows: rows, distance: distance, length: make([]float64, n), queue: make([]int32, 0, n),
		place: unreached(n), settled: make([]int32, 0, n), turn: unreached(n),
	}
	for v := range d.length {
		d.length[v] = math.Inf(1)
	}
	return d
}

// checkDistances refuses what is no length: there is one for every arc, finite and greater than 0.
func checkDistances(rows CSR, distance []float64) error {
	if len(distance) != len(rows.adj) {
		return fmt.Errorf("%d distances for %d arcs: want one for each", len(distance), len(rows.adj))
	}
	for i, d := range distance {
		if !(d > 0) || math.IsInf(d, 1) { // written so that NaN is refused
			return fmt.Errorf("distance %d is %v: want a finite number greater than 0", i, d)
		}
	}
	return nil
}

// run settles all that the source reaches.
func (d *dijkstra) run(ctx context.Context, source int32) error {
	d.clear()
	d.length[source] = 0
	d.push(source)
	for len(d.queue) > 0 {
		if len(d.settled)%checkEvery == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		v := d.pop()
		d.turn[v] = int32(len(d.settled))
		d.settled = append(d.settled, v)
		first := d.rows.First(v)
		for i, w := range d.rows.Of(v) {
			d.relax(w, d.length[v]+d.distance[first+i])
		}
	}
	return nil
}

// relax takes a way to w if it is shorter than what was known.
func (d *dijkstra) relax(w int32, length float64) {
	if d.turn[w] != none || length >= d.length[w] {
		return
	}
	d.length[w] = length
	if d.place[w] == none {
		d.push(w)
		return
	}
	d.up(d.place[w])
}

// leads tells whether the arc at a place in the rows, from v to w, is the last of a shortest path: v
// was settled before w, and the way through v is as long as any.
func (d *dijkstra) leads(v int32, arc int, w int32) bool {
	return d.turn[w] > d.turn[v] && d.length[v]+d.distance[arc] <= d.length[w]*(1+equalLengths)
}

// clear makes room for the next source.
func (d *dijkstra) clear() {
	for _, v := range d.settled {
		d.length[v], d.turn[v] = math.Inf(1), none
	}
	for _, v := range d.queue { // left by a run that was broken off
		d.length[v], d.place[v] = math.Inf(1), none
	}
	d.settled, d.queue = d.settled[:0], d.queue[:0]
}

// nearer is the order of the heap.
func (d *dijkstra) nearer(a, b int32) bool {
	return d.length[a] < d.length[b] || d.length[a] == d.length[b] && a < b
}

func (d *dijkstra) push(v int32) {
	d.queue = append(d.queue, v)
	d.place[v] = int32(len(d.queue) - 1)
	d.up(d.place[v])
}

func (d *dijkstra) pop() int32 {
	nearest, last := d.queue[0], d.queue[len(d.queue)-1]
	d.queue = d.queue[:len(d.queue)-1]
	d.place[nearest] = none
	if len(d.queue) > 0 {
		d.queue[0], d.place[last] = last, 0
		d.down(0)
	}
	return nearest
}

// up moves a node towards the front of a heap of four branches.
func (d *dijkstra) up(i int32) {
	v := d.queue[i]
	for i > 0 {
		parent := (i - 1) / 4
		if !d.nearer(v, d.queue[parent]) {
			break
		}
		d.queue[i] = d.queue[parent]
		d.place[d.queue[i]] = i
		i = parent
	}
	d.queue[i], d.place[v] = v, i
}

func (d *dijkstra) down(i int32) {
	v := d.queue[i]
	for {
		child := 4*i + 1
		if int(child) >= len(d.queue) {
			break
		}
		for other := child + 1; other < min(4*i+5, int32(len(d.queue))); other++ {
			if d.nearer(d.queue[other], d.queue[child]) {
				child = other
			}
		}
		if !d.nearer(d.queue[child], v) {
			break
		}
		d.queue[i] = d.queue[child]
		d.place[d.queue[i]] = i
		i = child
	}
	d.queue[i], d.place[v] = v, i
}
