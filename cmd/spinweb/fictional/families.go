package fictional

import (
	"errors"

	"spinweb/graph"
)

var householdKinds = []struct {
	kind   string
	weight int
	size   int // the largest
}{{"single", 40, 1}, {"couple", 26, 2}, {"family", 16, 4}, {"singleParent", 12, 3}, {"shared", 3, 3}}

var (
	singleAges = []ageBand{twenties, thirties, fifties, fifties, fifties, sixties, sixties, seventies, seventies, seventies, eighties, eighties}
	coupleAges = []ageBand{thirties, fifties, fifties, sixties, sixties, seventies, seventies, eighties}
	parentAges = []ageBand{thirties, thirties, fifties}
	sharedAges = []ageBand{twenties, twenties, thirties, fifties}
)

// household draws one that has at most so many people.
func (b *housing) household(room int) error {
	weights := make([]int, len(householdKinds))
	for i, k := range householdKinds {
		if k.size <= room {
			weights[i] = k.weight
		}
	}
	home := b.door(householdKinds[weighted(b.dice, weights)].kind)
	b.name(home)
	switch home.kind {
	case "single":
		return b.join(home, chance(b.dice, 57), pick(b.dice, singleAges))
	case "couple":
		return b.couple(home, pick(b.dice, coupleAges))
	case "family":
		age := pick(b.dice, parentAges)
		return errors.Join(b.couple(home, age), b.children(home, age))
	case "singleParent":
		age := pick(b.dice, parentAges)
		return errors.Join(b.join(home, chance(b.dice, 80), age), b.children(home, age))
	default:
		return b.shared(home)
	}
}

// apart adds those who live by themselves and have a lot beside the crowd.
func (b *housing) apart(q quota) error {
	for _, each := range []struct {
		lot   lot
		count int
	}{{nobodyKnown, q.none}, {onlyProfessionals, q.professionals}, {lastContactEnds, q.ending}, {oneNeighbour, q.one}, {eachOther, q.pair}} {
		for i := range each.count {
			home := b.door("single")
			home.names = b.names.heritage()
			home.his, home.hers = b.names.surname(home.names)
			if err := b.join(home, chance(b.dice, 55), pick(b.dice, singleAges)); err != nil {
				return err
			}
			home.members[0].lot, home.members[0].asks = each.lot, i%2 == 0 // of two, one waits to be asked
		}
	}
	return nil
}

// name gives a household its surname: one in five has it from parents elsewhere in the same gemeente.
func (b *housing) name(home *household) {
	if parents := b.parents(home); parents != nil && chance(b.dice, 22) {
		parents.children++
		home.names, home.his, home.hers, home.parents = parents.names, parents.his, parents.hers, parents
		return
	}
	home.names = b.names.heritage()
	home.his, home.hers = b.names.surname(home.names)
}

// parents draws a household of older people that may have children of their own age elsewhere.
func (b *housing) parents(home *household) *household {
	var options []*household
	for _, h := range b.town.households {
		if h.names.share > 0 && h.kind != "shared" && len(h.members) > 0 && h.members[0].lot == ordinary && h.parents == nil && h.children < 2 &&
			generationOf[h.members[0].age] == old && gemeente(h.place) == gemeente(home.place) {
			options = append(options, h)
		}
	}
	if len(options) == 0 {
		return nil
	}
	return pick(b.dice, options)
}

func gemeente(p *place) graph.AreaCode { return p.code.Parent().Parent() }

func (b *housing) join(home *household, woman bool, age ageBand) error {
	surname := home.his
	if woman {
		surname = home.hers
	}
	full, err := b.names.person(home.names, surname, woman, age)
	if err != nil {
		return err
	}
	b.moveIn(home, member{full, woman, age})
	return nil
}

func (b *housing) couple(home *household, age ageBand) error {
	if err := b.join(home, false, age); err != nil {
		return err
	}
	hers := home.hers
	home.hers = b.partnerSurname(home, age)
	err := b.join(home, true, age)
	home.hers = hers
	return err
}

// partnerSurname draws what she is called: his name, both, or her own.
func (b *housing) partnerSurname(home *household, age ageBand) string {
	_, own := b.names.surname(home.names)
	if !home.names.shares {
		return own
	}
	if !home.names.doubles {
		return home.hers
	}
	both, his := 22, 30
	if generationOf[age] == old {
		both, his = 45, 35
	}
	switch roll := b.dice.IntN(100); {
	case roll < both && own != home.hers:
		return home.hers + "-" + own
	case roll < both+his:
		return home.hers
	default:
		return own
	}
}

// children adds one or two who still live with their parents.
func (b *housing) children(home *household, parents ageBand) error {
	age := minor
	if parents == fifties && chance(b.dice, 60) {
		age = twenties
	}
	var errs []error
	for range 1 + b.dice.IntN(2) {
		errs = append(errs, b.join(home, chance(b.dice, 50), age))
	}
	return errors.Join(errs...)
}

func (b *housing) shared(home *household) error {
	var errs []error
	for range 2 + b.dice.IntN(2) {
		home.names = b.names.heritage()
		home.his, home.hers = b.names.surname(home.names)
		errs = append(errs, b.join(home, chance(b.dice, 40), pick(b.dice, sharedAges)))
	}
	return errors.Join(errs...)
}
