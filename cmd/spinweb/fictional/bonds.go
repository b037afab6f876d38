package fictional

import (
	"math"
	"math/rand/v2"

	"spinweb/graph"
)

// setting is where two people know each other from.
type setting int

const (
	family setting = iota
	street
	club
	elsewhere
)

// bond is that two residents know each other, before it is worded as a tie.
type bond struct {
	a, b     *person
	setting  setting
	relation string // how they know each other
	source   string // where a worker heard of it; "" for what is usual in the setting
	fate     fate
}

// fate is what becomes of a bond.
type fate int

const (
	lasting fate = iota
	ended        // before the day
	ending       // within weeks
	coming       // agreed, and not begun
)

// web is everything between residents, while it is being spun.
type web struct {
	town  *town
	dice  *rand.Rand
	known map[[2]int]bool
	bonds []bond
}

// addBonds spins the web between residents and writes it down as ties.
func (t *town) addBonds() {
	w := &web{town: t, dice: dice("bonds"), known: map[[2]int]bool{}}
	w.spinWritten()
	w.spinFamilies()
	w.spinStreets()
	w.spinClubs()
	w.spinLongLines()
	w.spinLots()
	w.write()
}

// spinWritten lets those meet of whom the tables tell that they know each other.
func (w *web) spinWritten() {
	known := map[string]*person{}
	for _, p := range w.town.people {
		known[p.name] = p
	}
	w.meet(known[riet], known[piet], club, "van de eettafel", "eettafel", lasting)
	w.meet(known[riet], known[marieke], street, "uit de buurt", "huisbezoek", lasting)
	w.meet(known[fatima], known[maysoon], elsewhere, "van de naailes", "koffieochtend", lasting)
	w.meet(known[grzegorz], known[maysoon], elsewhere, "van het taalcafé", "taalcafé", lasting)
	w.meet(known[harrie], known[leo], elsewhere, "oud-collega’s", "volkstuin", lasting)
}

// meet lets two residents know each other, once. People of one household know each other already.
func (w *web) meet(a, b *person, how setting, relation, source string, what fate) bool {
	pair := [2]int{min(a.index, b.index), max(a.index, b.index)}
	if a.home == b.home || w.known[pair] {
		return false
	}
	w.known[pair] = true
	w.bonds = append(w.bonds, bond{a, b, how, relation, source, what})
	return true
}

// mingle lets two residents of the crowd meet with a chance that grows with how warm both are.
func (w *web) mingle(a, b *person, odds float64, how setting, relation, source string) {
	if a.lot != ordinary || b.lot != ordinary {
		return
	}
	if w.dice.Float64() < min(0.92, odds*math.Sqrt(a.warmth*b.warmth)) {
		w.meet(a, b, how, relation, source, w.fate())
	}
}

func (w *web) fate() fate {
	switch roll := w.dice.IntN(1000); {
	case roll < 70:
		return ended
	case roll < 92:
		return ending
	case roll < 118:
		return coming
	default:
		return lasting
	}
}

// longLines is how many acquaintances there are across the buurten, beside clubs and families.
const longLines = 46

var longRelations = []string{"oud-collega’s", "van vroeger", "via school", "vrienden", "via het werk", "van de markt", "oud-buren"}

func (w *web) spinLongLines() {
	weights := make([]int, len(w.town.people))
	for i, p := range w.town.people {
		if p.lot == ordinary && p.adult() && !p.quiet() {
			weights[i] = int(10 * p.warmth * p.warmth)
		}
	}
	for lines := 0; lines < longLines; {
		a := w.town.people[weighted(w.dice, weights)]
		b := w.town.people[weighted(w.dice, weights)]
		if a == b || a.place == b.place || gemeente(a.place) != gemeente(b.place) {
			continue
		}
		if w.meet(a, b, elsewhere, pick(w.dice, longRelations), "", w.fate()) {
			lines++
		}
	}
}

// spinLots gives those with a lot the one contact that belongs to it.
func (w *web) spinLots() {
	pairs := map[*place]*person{}
	for _, p := range w.town.people {
		switch p.lot {
		case oneNeighbour:
			w.meet(p, w.quietNeighbour(p), street, "buren", "huisbezoek", lasting)
		case lastContactEnds:
			w.meet(p, w.quietNeighbour(p), street, "buren", "huisbezoek", ending)
		case eachOther:
			if other := pairs[p.place]; other != nil {
				w.meet(p, other, street, "van het bankje", "wijkwandeling", lasting)
			}
			pairs[p.place] = p
		}
	}
}

// quietNeighbour returns an adult of the same place, of the same street if there is one, who has not
// many contacts.
func (w *web) quietNeighbour(p *person) *person {
	var best *person
	lowest := math.Inf(1)
	for _, other := range w.town.of(p.place) {
		if other.lot != ordinary || !other.adult() {
			continue
		}
		score := other.warmth
		if other.street != p.street {
			score += 5
		}
		if score < lowest {
			best, lowest = other, score
		}
	}
	return best
}

// ends of the bond, in the order of support: who helps, who is helped.
func (b bond) helped(r *rand.Rand) (helper, other graph.ID) {
	if b.setting == family && rank[b.a.age] != rank[b.b.age] {
		if rank[b.a.age] < rank[b.b.age] {
			return b.a.id, b.b.id
		}
		return b.b.id, b.a.id
	}
	if chance(r, 50) {
		return b.a.id, b.b.id
	}
	return b.b.id, b.a.id
}

var rank = map[ageBand]int{minor: 0, twenties: 1, thirties: 2, fifties: 3, sixties: 4, seventies: 5, eighties: 6}
