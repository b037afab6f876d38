package kernel

import (
	"context"
	"fmt"
	"math"
	"slices"
)

// farOut is the largest coordinate, either way, that Beside takes.
const farOut = 1e9

// Beside places the nodes that have no place yet, and moves nobody. at holds where the placed nodes stand,
// and gets the places of the others: whole map units, MinGap or more from everybody.
//
// A node with placed contacts comes to the free place nearest to their centre. Then come its own contacts
// without a place, and so on by breadth first, each in ascending order. A component of which nobody is placed
// is laid out by itself and comes below all others. Nodes without ties go on with the row of the lowest placed
// one without ties, or begin a row below all others where there is none. The answer follows from the graph and
// the places.
//
// It refuses lists of another length than the graph and placed nodes farther out than 10⁹. For k nodes to
// place it takes O(n + k log n) time where they find room near their contacts; 30n bytes.
func Beside(ctx context.Context, g CSR, at []Point, placed []bool) error {
	if err := checkPlaces(g, at, placed); err != nil {
		return err
	}
	b := &besider{g: g, at: at, placed: slices.Clone(placed), room: newRoom(at, MinGap)}
	for v := range int32(g.N()) {
		if v%checkEvery == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		if placed[v] {
			b.room.take(v)
		}
	}
	if err := b.contacts(ctx); err != nil {
		return err
	}
	parts, alone, err := separate(ctx, g)
	if err != nil {
		return err
	}
	if err := b.parts(ctx, parts); err != nil {
		return err
	}
	return b.alone(ctx, alone)
}

func checkPlaces(g CSR, at []Point, placed []bool) error {
	if len(at) != g.N() || len(placed) != g.N() {
		return fmt.Errorf("%d places and %d marks for %d nodes: want one of each for every node", len(at), len(placed), g.N())
	}
	for v, p := range at {
		if placed[v] && !(math.Abs(p.X) <= farOut && math.Abs(p.Y) <= farOut) {
			return fmt.Errorf("node %d at (%g, %g): want coordinates from %g to %g", v, p.X, p.Y, -farOut, farOut)
		}
	}
	return nil
}

// besider places nodes one after another.
type besider struct {
	g      CSR
	at     []Point
	placed []bool
	room   *room
}

func (b *besider) put(v int32, p Point) {
	b.at[v], b.placed[v] = p, true
	b.room.take(v)
}

// contacts places who has a placed contact, directly or by way of others that come in this way.
func (b *besider) contacts(ctx context.Context) error {
	var queue []int32
	waiting := make([]bool, b.g.N())
	wait := func(v int32) {
		if !b.placed[v] && !waiting[v] {
			waiting[v] = true
			queue = append(queue, v)
		}
	}
	for v := range int32(b.g.N()) {
		if v%checkEvery == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		if !b.placed[v] && slices.ContainsFunc(b.g.Of(v), func(w int32) bool { return b.placed[w] }) {
			wait(v)
		}
	}
	for head := 0; head < len(queue); head++ {
		if head%besideEach == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		v := queue[head]
		b.put(v, b.room.nearest(b.centre(v)))
		for _, w := range b.g.Of(v) {
			wait(w)
		}
	}
	return nil
}

// besideEach is the number of nodes placed between two looks at the context: in a crowd one takes a
// millisecond.
const besideEach = 64

// centre is the mean place of the placed contacts of v, of which there are some.
func (b *besider) centre(v int32) Point {
	var sum Point
	count := 0.0
	for _, w := range b.g.Of(v) {
		if b.placed[w] {
			sum.X += b.at[w].X
			sum.Y += b.at[w].Y
			count++
		}
	}
	return Point{sum.X / count, sum.Y / count}
}
