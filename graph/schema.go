package graph

import (
	"regexp"
	"slices"
)

// ActorKind is what an actor or thing of the neighbourhood is: a node of the graph.
type ActorKind string

// TieKind is what a tie between two actors says: a relationship of the graph.
type TieKind string

// Type is what an attribute holds. Every value has one canonical text, which Attributes carries.
type Type string

// The types of attribute, with the text that each is written in.
const (
	TextType      Type = "text"      // one line
	NoteType      Type = "note"      // several lines
	CodeType      Type = "code"      // one of Codes
	CodesType     Type = "codes"     // some of Codes, sorted, separated by ;
	WholeType     Type = "whole"     // a whole number
	DecimalType   Type = "decimal"   // a number with a point
	FlagType      Type = "flag"      // true or false
	DayType       Type = "day"       // 2026-09-01
	DateType      Type = "date"      // 2026, 2026-09 or 2026-09-01
	ReferenceType Type = "reference" // the ID of an actor
	RolesType     Type = "roles"     // role, date and hours a week: "buddy 2024-05 3;volunteer", sorted
	OutlineType   Type = "outline"   // a GeoJSON Polygon or MultiPolygon in longitude and latitude
)

// CodeOption is one value that a code may have.
type CodeOption struct {
	Code  string
	Label Label
}

// Attribute describes one property of a kind. Validation, the stores, the API, the import and the
// forms all read it from here.
type Attribute struct {
	Name        string // lowerCamelCase, the same in the API, the files and Neo4j
	Label       Label
	Type        Type
	Unit        Label // what a number counts
	Required    bool
	Personal    bool // personal data in the sense of the AVG (GDPR)
	Identifying bool // seen only by who may see the person by name
	Minimum     float64
	Maximum     float64 // of a number; both zero: no limits
	MaxLength   int     // of a text, in characters
	Pattern     *regexp.Regexp
	Codes       []CodeOption
	Refers      []ActorKind // for a reference
}

// Sealed reports whether the value is text about a person, which only graph's inner packages open.
func (a Attribute) Sealed() bool {
	return a.Personal && (a.Type == TextType || a.Type == NoteType)
}

// HasCode reports whether code is one of the attribute's codes.
func (a Attribute) HasCode(code string) bool {
	for _, option := range a.Codes {
		if option.Code == code {
			return true
		}
	}
	return false
}

// Retention says how long a record is kept, by default, after the moment that From names.
type Retention struct {
	Months int
	From   Label
	Basis  Label
}

// ActorSchema describes a kind of actor.
type ActorSchema struct {
	Kind       ActorKind
	Label      Label
	Plural     Label
	Named      string // the attribute that a reader knows the actor by; "" where there is none
	Attributes []Attribute
	Retention  Retention // zero: kept as long as it is of use
	Reserved   bool      // the installation's own: in no file, form or list of kinds, and written by no ordinary change
}

// TieSchema describes a kind of tie.
type TieSchema struct {
	Kind       TieKind
	Label      Label // as read from the first actor to the second
	From, To   []ActorKind
	Symmetric  bool // A to B says the same as B to A
	Reserved   bool // as of an actor
	Attributes []Attribute
}

// Attribute finds an attribute by name.
func (s *ActorSchema) Attribute(name string) (Attribute, bool) { return find(s.Attributes, name) }

// Attribute finds an attribute by name.
func (s *TieSchema) Attribute(name string) (Attribute, bool) { return find(s.Attributes, name) }

func find(attributes []Attribute, name string) (Attribute, bool) {
	for _, attribute := range attributes {
		if attribute.Name == name {
			return attribute, true
		}
	}
	return Attribute{}, false
}

// Actors lists the schema of every kind of actor, in the order in which forms and files show them.
// The caller must not change it.
func Actors() []*ActorSchema { return actorSchemas }

// Ties lists the schema of every kind of tie. The caller must not change it.
func Ties() []*TieSchema { return tieSchemas }

// Schema returns the schema of the kind, nil for an unknown kind.
func (k ActorKind) Schema() *ActorSchema { return actorIndex[k] }

// Schema returns the schema of the kind, nil for an unknown kind.
func (k TieKind) Schema() *TieSchema { return tieIndex[k] }

// Allows reports whether a tie of this kind may run from one kind of actor to the other.
func (s *TieSchema) Allows(from, to ActorKind) bool {
	return slices.Contains(s.From, from) && slices.Contains(s.To, to)
}

var (
	actorIndex = index(actorSchemas, func(s *ActorSchema) ActorKind { return s.Kind })
	tieIndex   = index(tieSchemas, func(s *TieSchema) TieKind { return s.Kind })
)

func index[K comparable, S any](schemas []S, key func(S) K) map[K]S {
	found := make(map[K]S, len(schemas))
	for _, schema := range schemas {
		found[key(schema)] = schema
	}
	return found
}
