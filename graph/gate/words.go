package gate

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// How a search reads names: words without accents, in small letters, without the small words (tussen-
// voegsels) that people leave out or write otherwise.

var smallWords = map[string]bool{
	"van": true, "de": true, "den": true, "der": true, "het": true, "t": true, "s": true, "ten": true, "ter": true,
	"te": true, "op": true, "in": true, "aan": true, "bij": true, "en": true, "el": true, "al": true, "la": true,
	"le": true, "du": true, "des": true, "von": true, "zu": true, "da": true, "dos": true, "di": true, "del": true,
	"bin": true, "ben": true, "ibn": true, "ould": true, "of": true, "the": true, "voor": true,
}

// plainLetters are letters that Unicode does not take apart into a letter and an accent.
var plainLetters = strings.NewReplacer(
	"ı", "i", "ł", "l", "ø", "o", "đ", "d", "ð", "d", "þ", "th", "ß", "ss", "æ", "ae", "œ", "oe", "ħ", "h", "ŧ", "t",
	"'", "", "’", "", "‘", "", "`", "",
)

// fold writes a text in small letters without accents.
func fold(text string) string {
	var b strings.Builder
	for _, r := range norm.NFKD.String(strings.ToLower(text)) {
		if !unicode.Is(unicode.Mn, r) {
			b.WriteRune(r)
		}
	}
	return plainLetters.Replace(b.String())
}

// nameWords returns the words by which a name is found: its own, and a small word written together with
// what follows it. Small words count only in a name of nothing else.
func nameWords(name string) []string {
	all := split(name)
	var words []string
	for i, word := range all {
		if !smallWords[word] {
			words = append(words, word)
			if i > 0 && smallWords[all[i-1]] {
				words = append(words, all[i-1]+word)
			}
		}
	}
	if len(words) == 0 {
		return all
	}
	return words
}

// queryWords returns the words that somebody looks for.
func queryWords(query string) []string {
	all := split(query)
	words := slices.DeleteFunc(slices.Clone(all), func(word string) bool { return smallWords[word] })
	if len(words) == 0 {
		return all
	}
	return words
}

func split(text string) []string {
	return strings.FieldsFunc(fold(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// oneSlip reports whether one letter wrong, missing, extra, or two neighbours swapped turns a into b.
func oneSlip(a, b []rune) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b)-len(a) > 1 {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	if len(a) < len(b) {
		return slices.Equal(a[i:], b[i+1:])
	}
	if i == len(a) || slices.Equal(a[i+1:], b[i+1:]) {
		return true
	}
	return i+1 < len(a) && a[i] == b[i+1] && a[i+1] == b[i] && slices.Equal(a[i+2:], b[i+2:])
}
