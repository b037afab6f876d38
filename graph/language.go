package graph

import "strings"

// Language is one of the two languages of the product.
type Language string

// Dutch comes first: it is what a viewer gets who asks for neither.
const (
	Dutch   Language = "nl"
	English Language = "en"
)

// Label is a word or sentence in both languages.
type Label struct{ NL, EN string }

// In returns the label in a language, Dutch unless English is asked.
func (l Label) In(language Language) string {
	if language == English {
		return l.EN
	}
	return l.NL
}

// Fill returns a sentence in a language with its places filled. They come as names and what stands there,
// in turn. What stands there is not looked at again, so that no label can hold a place. The full stop
// after initials also ends the sentence.
func (l Label) Fill(language Language, places ...string) string {
	var filled strings.Builder
	rest := l.In(language)
	for {
		before, place, found := strings.Cut(rest, "{")
		filled.WriteString(before)
		if !found {
			return filled.String()
		}
		place, rest, _ = strings.Cut(place, "}")
		for i := 0; i < len(places); i += 2 {
			if places[i] == place {
				filled.WriteString(places[i+1])
				if strings.HasSuffix(places[i+1], ".") {
					rest = strings.TrimPrefix(rest, ".")
				}
			}
		}
	}
}
