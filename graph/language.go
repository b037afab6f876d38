package graph

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
