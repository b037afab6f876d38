package fictional

import (
	"fmt"
	"math"
	"math/rand/v2"

	"spinweb/graph"
)

// ageBand is a code of the attribute of that name.
type ageBand string

const (
	minor     ageBand = "0-17"
	twenties  ageBand = "18-29"
	thirties  ageBand = "30-44"
	fifties   ageBand = "45-64"
	sixties   ageBand = "65-74"
	seventies ageBand = "75-84"
	eighties  ageBand = "85+"
)

// person is a resident while the neighbourhood is being made.
type person struct {
	id     graph.ID
	name   string
	woman  bool
	age    ageBand
	place  *place
	street int
	home   *household
	warmth float64 // how easily this person gets to know others; 1 is usual
	lot    lot
	asks   bool // somebody asked about the own network; at first of those with a lot alone
	index  int  // in town.people
}

func (p *person) adult() bool { return p.age != minor }

// quiet reports whether a person lives in the last street of the place: a new one, where neighbours know
// each other and few come to what there is in the wijk.
func (p *person) quiet() bool {
	return len(p.place.streets) > 2 && p.street == len(p.place.streets)-1 || p.place.code == klooster && p.street == 1
}

// lot is a person's place beside the crowd.
type lot int

const (
	ordinary lot = iota
	nobodyKnown
	onlyProfessionals
	lastContactEnds
	oneNeighbour
	eachOther
)

// household is a group of residents at one door.
type household struct {
	kind     string
	place    *place
	street   int
	door     int // its number in the street
	members  []*person
	names    heritage
	his      string // his form of the surname, hers below
	hers     string
	parents  *household // of whom one member is a child; nil for most
	children int        // households that have this one as parents
}

// settle fills every place with households.
func (t *town) settle() error {
	names := newRegister(t.takenNames())
	for _, h := range written {
		for _, m := range h.members {
			names.accept(m.name)
		}
	}
	builder := housing{town: t, names: names, dice: dice("households")}
	for i := range places {
		if err := builder.fill(&places[i]); err != nil {
			return fmt.Errorf("households of %s: %w", places[i].code, err)
		}
	}
	return nil
}

// of returns the residents of a place.
func (t *town) of(at *place) []*person {
	var found []*person
	for _, p := range t.people {
		if p.place == at {
			found = append(found, p)
		}
	}
	return found
}

// housing builds households.
type housing struct {
	town  *town
	names *register
	dice  *rand.Rand
	place *place
	count int   // residents of the place so far
	doors []int // of each street
}

func (b *housing) fill(at *place) error {
	b.place, b.count, b.doors = at, 0, make([]int, len(at.streets))
	for _, w := range written {
		if w.place != at.code {
			continue
		}
		home := b.door(w.kind)
		for _, m := range w.members {
			b.moveIn(home, m)
		}
	}
	if err := b.apart(at.apart); err != nil {
		return err
	}
	for b.count < at.residents {
		if err := b.household(at.residents - b.count); err != nil {
			return err
		}
	}
	return nil
}

// door opens the next door in a street of the place.
func (b *housing) door(kind string) *household {
	street := b.dice.IntN(len(b.place.streets))
	home := &household{kind: kind, place: b.place, street: street, door: b.doors[street]}
	b.doors[street]++
	b.town.households = append(b.town.households, home)
	return home
}

func (b *housing) moveIn(home *household, m member) {
	warmth, key := keyPeople[m.name]
	if !key {
		warmth = min(3, math.Exp(0.8*b.dice.NormFloat64()-0.1))
	}
	p := &person{id: named(graph.Resident, m.name), name: m.name, woman: m.woman, age: m.age, place: b.place,
		street: home.street, home: home, warmth: warmth, index: len(b.town.people)}
	home.members = append(home.members, p)
	b.town.people = append(b.town.people, p)
	b.count++
}
