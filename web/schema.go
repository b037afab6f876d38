package web

import (
	"context"

	"spinweb/graph"
	"spinweb/graph/gate"
)

// Schema describes every kind of actor and tie, for forms and files.
type Schema struct {
	Actors []ActorKind `json:"actors"`
	Ties   []TieKind   `json:"ties"`
}

// ActorKind describes a kind of actor.
type ActorKind struct {
	Kind            string      `json:"kind"`
	Label           string      `json:"label"`
	Plural          string      `json:"plural"`
	Named           string      `json:"named" doc:"The attribute by which a reader knows the actor."`
	RetentionMonths int         `json:"retentionMonths" doc:"How long a record is kept by default; 0: as long as it is of use."`
	Attributes      []Attribute `json:"attributes"`
}

// TieKind describes a kind of tie.
type TieKind struct {
	Kind       string      `json:"kind"`
	Label      string      `json:"label" doc:"As read from the first actor to the second."`
	From       []string    `json:"from" doc:"The kinds at which it may start."`
	To         []string    `json:"to" doc:"The kinds at which it may end."`
	Symmetric  bool        `json:"symmetric"`
	Attributes []Attribute `json:"attributes"`
}

// Attribute describes a property.
type Attribute struct {
	Name      string   `json:"name"`
	Label     string   `json:"label"`
	Type      string   `json:"type" enum:"text,note,code,codes,whole,decimal,flag,day,date,reference,roles,outline"`
	Unit      string   `json:"unit,omitempty"`
	Required  bool     `json:"required"`
	Personal  bool     `json:"personal" doc:"Personal data in the sense of the GDPR (AVG)."`
	Minimum   *float64 `json:"minimum,omitempty"`
	Maximum   *float64 `json:"maximum,omitempty"`
	MaxLength int      `json:"maxLength,omitempty"`
	Codes     []Choice `json:"codes,omitempty"`
	Refers    []string `json:"refers,omitempty" doc:"The kinds that a reference may lead to."`
}

func schema(_ context.Context, s *gate.Session, _ *struct{}) (*whole[Schema], error) {
	in := s.Language()
	var out Schema
	for _, kind := range graph.Actors() {
		if kind.Reserved {
			continue
		}
		out.Actors = append(out.Actors, ActorKind{string(kind.Kind), kind.Label.In(in), kind.Plural.In(in), kind.Named,
			kind.Retention.Months, attributesIn(kind.Attributes, in)})
	}
	for _, kind := range graph.Ties() {
		if kind.Reserved {
			continue
		}
		out.Ties = append(out.Ties, TieKind{string(kind.Kind), kind.Label.In(in), texts(kind.From), texts(kind.To),
			kind.Symmetric, attributesIn(kind.Attributes, in)})
	}
	return &whole[Schema]{out}, nil
}

func attributesIn(attributes []graph.Attribute, in graph.Language) []Attribute {
	list := make([]Attribute, len(attributes))
	for i, a := range attributes {
		list[i] = Attribute{Name: a.Name, Label: a.Label.In(in), Type: string(a.Type), Unit: a.Unit.In(in), Required: a.Required,
			Personal: a.Personal, MaxLength: a.MaxLength, Codes: choices(a.Codes, in), Refers: texts(a.Refers)}
		if a.Minimum != 0 || a.Maximum != 0 {
			list[i].Minimum, list[i].Maximum = &a.Minimum, &a.Maximum
		}
	}
	return list
}

func texts[T ~string](list []T) []string {
	out := make([]string, len(list))
	for i, item := range list {
		out[i] = string(item)
	}
	return out
}
