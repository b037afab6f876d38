package town

import (
	"context"
	"math/rand/v2"
)

// role is what an actor of the town is.
type role uint8

const (
	resident role = iota
	leaf          // has one contact
	alone         // has none
	professional
	schakel
)

// town is one at work. Actors are numbered street by street until the end.
type town struct {
	ctx      context.Context
	random   *rand.Rand
	wanted   int
	thin     float64
	roles    []role
	street   []int32    // of each actor
	sociable []int32    // who may have any number of contacts, street by street
	streets  [][2]int32 // of each street, which part of the sociable lives there
	contacts [][]int32
	tied     map[uint64]struct{}
	pairs    [][2]int32
	steps    int
	over     bool
}

func newTown(ctx context.Context, actors, ties int, seed uint64) *town {
	t := &town{ctx: ctx, random: rand.New(rand.NewPCG(seed, 0)), wanted: ties,
		thin:  min(1, float64(ties)/float64(usualTies*max(actors, 1))),
		roles: make([]role, actors), street: make([]int32, actors), contacts: make([][]int32, actors)}
	t.castRoles()
	t.layStreets()
	return t
}

// castRoles gives the roles out in exact shares.
func (t *town) castRoles() {
	order := t.random.Perm(len(t.roles))
	for _, part := range []struct {
		role  role
		share float64
	}{{alone, aloneShare}, {leaf, leafShare}, {professional, workerShare}, {schakel, schakelShare}} {
		count := share(part.share, len(t.roles))
		for _, v := range order[:count] {
			t.roles[v] = part.role
		}
		order = order[count:]
	}
}

// layStreets draws sizes of which the number falls with the square, by inversion. It divides and never
// calls math.Pow, so that every machine gets the same sizes.
func (t *town) layStreets() {
	const reach = 1 - float64(smallestStreet)/largestStreet
	for v := 0; v < len(t.roles); {
		size := int(smallestStreet / (1 - reach*t.random.Float64()))
		from := int32(len(t.sociable))
		for end := min(v+size, len(t.roles)); v < end; v++ {
			t.street[v] = int32(len(t.streets))
			if t.roles[v] != leaf && t.roles[v] != alone {
				t.sociable = append(t.sociable, int32(v))
			}
		}
		t.streets = append(t.streets, [2]int32{from, int32(len(t.sociable))})
	}
}

// full reports whether the town has its ties, or nobody waits for it any more.
func (t *town) full() bool {
	if t.steps++; t.steps%4096 == 0 && t.ctx.Err() != nil {
		t.over = true
	}
	return t.over || len(t.pairs) >= t.wanted
}

// tie ties two actors, unless they are tied or one and the same.
func (t *town) tie(a, b int32) {
	if a == b || t.full() {
		return
	}
	key := uint64(min(a, b))<<32 | uint64(max(a, b))
	if _, there := t.tied[key]; there {
		return
	}
	if t.tied == nil {
		t.tied = make(map[uint64]struct{}, t.wanted)
		t.pairs = make([][2]int32, 0, t.wanted)
	}
	t.tied[key] = struct{}{}
	t.contacts[a] = append(t.contacts[a], b)
	t.contacts[b] = append(t.contacts[b], a)
	t.pairs = append(t.pairs, [2]int32{a, b})
}

// anybody draws somebody sociable in the town.
func (t *town) anybody() int32 { return t.sociable[t.random.IntN(len(t.sociable))] }

// neighbour draws somebody sociable in the street of an actor, or in the town where nobody there is.
func (t *town) neighbour(v int32) int32 {
	part := t.streets[t.street[v]]
	if part[0] == part[1] {
		return t.anybody()
	}
	return t.sociable[part[0]+t.random.Int32N(part[1]-part[0])]
}
