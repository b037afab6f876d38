package graph

import (
	"iter"
	"slices"
	"sort"
	"strconv"
	"strings"

	"spinweb/graph/internal/personal"
)

// Text is a sealed text about a person; see package personal.
type Text = personal.Text

// Seal closes a text. Only graph's inner packages can open it again.
func Seal(text string) Text { return personal.Seal(text) }

// Value is the canonical text of one attribute: in Plain, or sealed if the schema says so.
type Value struct {
	Plain  string
	Sealed Text
}

// Equal reports whether both hold the same text.
func (v Value) Equal(other Value) bool { return v.Plain == other.Plain && v.Sealed.Equal(other.Sealed) }

// Attributes are the properties of one record, by name, in canonical text. They are immutable; the
// zero Attributes are empty. An attribute without a value is absent.
type Attributes struct{ list []property }

type property struct {
	name  string
	value Value
}

// ParseAttributes checks raw texts against a schema and returns them in canonical form, with every
// finding. Unknown names, missing required ones and empty texts are dealt with here: an empty text is
// an absent attribute.
func ParseAttributes(schema []Attribute, raw map[string]string) (Attributes, []Finding) {
	var findings []Finding
	parsed := Attributes{list: make([]property, 0, len(raw))}
	for _, attribute := range schema {
		text, given := raw[attribute.Name]
		if !given || strings.TrimSpace(text) == "" {
			if attribute.Required {
				findings = append(findings, Finding{Field: attribute.Name, Code: Required})
			}
			continue
		}
		canonical, finding := attribute.parse(text)
		if finding != nil {
			finding.Field = attribute.Name
			findings = append(findings, *finding)
			continue
		}
		if canonical != "" {
			parsed.list = append(parsed.list, property{attribute.Name, attribute.value(canonical)})
		}
	}
	for name := range raw {
		if _, known := find(schema, name); !known {
			findings = append(findings, Finding{Field: safeName(name), Code: UnknownAttribute})
		}
	}
	parsed.sort()
	sort.Slice(findings, func(i, j int) bool { return findings[i].Field < findings[j].Field })
	return parsed, findings
}

// RestoreAttributes takes canonical texts back from a store without checking them again. A name that
// the schema no longer knows is kept, sealed.
func RestoreAttributes(schema []Attribute, canonical map[string]string) Attributes {
	restored := Attributes{list: make([]property, 0, len(canonical))}
	for name, text := range canonical {
		attribute, known := find(schema, name)
		if !known {
			attribute = Attribute{Personal: true, Type: TextType}
		}
		restored.list = append(restored.list, property{name, attribute.value(text)})
	}
	restored.sort()
	return restored
}

func (a Attribute) value(canonical string) Value {
	if a.Sealed() {
		return Value{Sealed: Seal(canonical)}
	}
	return Value{Plain: canonical}
}

func (a *Attributes) sort() {
	slices.SortFunc(a.list, func(x, y property) int { return strings.Compare(x.name, y.name) })
}

// safeName keeps an unknown name out of an answer unless it looks like a name of ours: what is
// misplaced there may be somebody's data.
func safeName(name string) string {
	if len(name) > 40 {
		return "…"
	}
	for _, r := range name {
		if (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && r != '_' {
			return "…"
		}
	}
	return name
}

// All yields names and values in the order of the names.
func (a Attributes) All() iter.Seq2[string, Value] {
	return func(yield func(string, Value) bool) {
		for _, p := range a.list {
			if !yield(p.name, p.value) {
				return
			}
		}
	}
}

// Get returns a value, the zero Value when absent.
func (a Attributes) Get(name string) Value {
	for _, p := range a.list {
		if p.name == name {
			return p.value
		}
	}
	return Value{}
}

// Has reports whether the attribute is there.
func (a Attributes) Has(name string) bool {
	return slices.ContainsFunc(a.list, func(p property) bool { return p.name == name })
}

// Len returns how many attributes there are.
func (a Attributes) Len() int { return len(a.list) }

// Equal reports whether both hold the same values.
func (a Attributes) Equal(other Attributes) bool {
	return slices.EqualFunc(a.list, other.list, func(x, y property) bool {
		return x.name == y.name && x.value.Equal(y.value)
	})
}

// Plain returns an unsealed value, "" when absent or sealed.
func (a Attributes) Plain(name string) string { return a.Get(name).Plain }

// Sealed returns a sealed value.
func (a Attributes) Sealed(name string) Text { return a.Get(name).Sealed }

// Flag reports whether a flag is there and true.
func (a Attributes) Flag(name string) bool { return a.Plain(name) == "true" }

// List returns the parts of a codes or roles attribute.
func (a Attributes) List(name string) []string {
	text := a.Plain(name)
	if text == "" {
		return nil
	}
	return strings.Split(text, ";")
}

// Number returns a number, and whether it is there.
func (a Attributes) Number(name string) (float64, bool) {
	number, err := strconv.ParseFloat(a.Plain(name), 64)
	return number, err == nil
}

// Date returns a date, unknown when absent.
func (a Attributes) Date(name string) Date {
	date, err := ParseDate(a.Plain(name))
	if err != nil {
		return Date{}
	}
	return date
}
