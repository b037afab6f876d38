package exchange

import (
	"strings"
	"sync"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"spinweb/graph"
)

// The columns that are no attributes, as they head an export.
const (
	kindColumn  = "kind"
	idColumn    = "id"
	fromColumn  = "from"
	toColumn    = "to"
	sinceColumn = "since"
	untilColumn = "until"
)

// fixedColumns come first in every export, in this order.
var fixedColumns = []string{kindColumn, idColumn, fromColumn, toColumn, sinceColumn, untilColumn}

// fixedLabels are the Dutch words for them.
var fixedLabels = map[string]graph.Label{
	kindColumn:  {NL: "soort", EN: kindColumn},
	idColumn:    {NL: "kenmerk", EN: idColumn},
	fromColumn:  {NL: "van", EN: fromColumn},
	toColumn:    {NL: "naar", EN: toColumn},
	sinceColumn: {NL: "sinds", EN: sinceColumn},
	untilColumn: {NL: "tot", EN: untilColumn},
}

// kind is a kind of actor or tie with the words by which a table may name its attributes.
type kind struct {
	id         string
	label      graph.Label
	tie        bool
	attributes []graph.Attribute
	words      [][]string        // of each attribute, folded; an earlier one goes before a later one
	byWord     map[string]string // the name of the attribute that a folded word means
	types      map[string]graph.Type
}

// vocabulary is every word that a table may use.
type vocabulary struct {
	kinds  []*kind
	byWord map[string]*kind // by folded id, Dutch or English label
	names  map[string]bool  // of attributes, folded
	words  map[string]bool  // every folded heading that means something
}

// words reads the vocabulary from the schema, once.
var words = sync.OnceValue(func() *vocabulary {
	v := &vocabulary{byWord: map[string]*kind{}, names: map[string]bool{}, words: map[string]bool{}}
	for _, schema := range graph.Actors() {
		if schema.Reserved {
			continue
		}
		v.kinds = append(v.kinds, &kind{id: string(schema.Kind), label: schema.Label, attributes: schema.Attributes})
	}
	for _, schema := range graph.Ties() {
		if schema.Reserved {
			continue
		}
		v.kinds = append(v.kinds, &kind{id: string(schema.Kind), label: schema.Label, attributes: schema.Attributes, tie: true})
	}
	for _, k := range v.kinds {
		for _, word := range []string{k.id, k.label.NL, k.label.EN} {
			v.byWord[fold(word)] = k
		}
		for _, attribute := range k.attributes {
			v.names[fold(attribute.Name)] = true
		}
	}
	for _, k := range v.kinds {
		k.types, k.byWord = map[string]graph.Type{}, map[string]string{}
		for _, attribute := range k.attributes {
			k.words = append(k.words, v.wordsOf(attribute))
			k.types[attribute.Name] = attribute.Type
			for _, word := range k.words[len(k.words)-1] {
				k.byWord[word] = attribute.Name
			}
		}
	}
	return v
})

// wordsOf returns what may head the column of an attribute: its labels, as far as no other attribute has
// that for a name, and its name. "reason" is the reason of a task and never the category of a referral;
// and where both "CBS-code" and "code" are columns, the code of an area is in the first.
func (v *vocabulary) wordsOf(attribute graph.Attribute) []string {
	var own []string
	for _, label := range []string{attribute.Label.NL, attribute.Label.EN} {
		if word := fold(label); !v.names[word] {
			own = append(own, word)
		}
	}
	own = append(own, fold(attribute.Name))
	for _, word := range own {
		v.words[word] = true
	}
	return own
}

// fixed returns which column that is no attribute a folded heading names, "" if none.
func fixed(word string) string {
	for _, name := range fixedColumns {
		if word == name || word == fixedLabels[name].NL {
			return name
		}
	}
	return ""
}

const longestWord = 100 // bytes; the longest label has fewer

// fold makes words equal that differ in case, accents, spaces and punctuation. What is too long to be
// a word of ours becomes "".
func fold(word string) string {
	if len(word) > longestWord {
		return ""
	}
	return strings.Map(func(r rune) rune {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			return -1 // combining accents too
		}
		return unicode.ToLower(r)
	}, norm.NFKD.String(word))
}
