package fictional

import (
	"errors"
	"math/rand/v2"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// generation is which given names are in fashion.
type generation int

const (
	old generation = iota
	middle
	young
)

var generationOf = map[ageBand]generation{
	minor: young, twenties: young, thirties: middle, fifties: middle, sixties: old, seventies: old, eighties: old,
}

// register holds every name that is given out, so that none comes twice and none holds another.
type register struct {
	dice  *rand.Rand
	heard map[string]int // how often a given name or surname was drawn
	full  []string
}

func newRegister(taken []string) *register {
	return &register{dice: dice("names"), heard: map[string]int{}, full: taken}
}

var errNoName = errors.New("no name is left that nobody has")

// person draws a full name. Of three given names it takes the one that is heard least.
func (r *register) person(h heritage, surname string, woman bool, age ageBand) (string, error) {
	pool := h.men
	if woman {
		pool = h.women
	}
	options := strings.Split(pool[generationOf[age]], ";")
	for range 200 {
		given := pick(r.dice, options)
		for range 2 {
			if other := pick(r.dice, options); r.heard[other] < r.heard[given] {
				given = other
			}
		}
		if full := given + " " + surname; r.accept(full) {
			r.heard[given]++
			return full, nil
		}
	}
	return "", errNoName
}

// accept writes a full name down unless it is too much like one that is there.
func (r *register) accept(full string) bool {
	for _, known := range r.full {
		if strings.Contains(known, full) || strings.Contains(full, known) {
			return false
		}
	}
	r.full = append(r.full, full)
	return true
}

// surname draws a surname in his and in her form: of two, the one that is heard least.
func (r *register) surname(h heritage) (his, hers string) {
	options := strings.Split(h.surnames, ";")
	drawn := pick(r.dice, options)
	if other := pick(r.dice, options); r.heard[other] < r.heard[drawn] {
		drawn = other
	}
	r.heard[drawn]++
	his, hers, differ := strings.Cut(drawn, "/")
	if !differ {
		hers = his
	}
	return his, hers
}

// heritage draws one in proportion to its share.
func (r *register) heritage() heritage {
	weights := make([]int, len(heritages))
	for i, h := range heritages {
		weights[i] = h.share
	}
	return heritages[weighted(r.dice, weights)]
}

var bare = []string{"El", "Al", "Ait", "Ouled"} // stand before a surname like "van" and "de"

// initials writes "Riet van den Broek-Smits" as "R. van den B.".
func initials(full string) string {
	given, surname, _ := strings.Cut(full, " ")
	if first, _, both := strings.Cut(surname, "-"); both && !slices.Contains(bare, first) {
		surname = first
	}
	words := strings.Fields(given + " " + surname)
	for i, word := range words {
		first, _ := utf8.DecodeRuneInString(word)
		if unicode.IsUpper(first) && !slices.Contains(bare, word) {
			words[i] = string(first) + "."
		}
	}
	return strings.Join(words, " ")
}
