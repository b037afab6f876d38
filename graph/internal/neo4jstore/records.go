package neo4jstore

import (
	"fmt"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// The properties that every record has beside its attributes. No attribute of the schema has such a name.
const (
	propID         = "id"
	propSince      = "since"
	propUntil      = "until"
	propRecordedAt = "recordedAt"
	propVersion    = "version"
)

func reserved(name string) bool {
	switch name {
	case propID, propSince, propUntil, propRecordedAt, propVersion:
		return true
	default:
		return false
	}
}

// propertiesOf returns the properties of the node or relationship that stands for a record.
func propertiesOf(e store.Encoded) (map[string]any, error) {
	properties := map[string]any{propID: string(e.ID), propVersion: int64(e.Version)}
	filled(properties, propSince, e.Since)
	filled(properties, propUntil, e.Until)
	if e.RecordedAt != 0 {
		properties[propRecordedAt] = moment(e.RecordedAt)
	}
	types := typesOf(e.Kind)
	for name, text := range e.Attributes {
		if reserved(name) {
			return nil, fmt.Errorf("record %s: an attribute cannot be called %q", e.ID, name)
		}
		properties[name] = typed(types(name), text)
	}
	return properties, nil
}

// typesOf returns the type of each attribute of a kind of actor or tie; a text where it knows none.
func typesOf(kind string) func(name string) graph.Type {
	find := func(string) (graph.Attribute, bool) { return graph.Attribute{}, false }
	if schema := graph.ActorKind(kind).Schema(); schema != nil {
		find = schema.Attribute
	} else if schema := graph.TieKind(kind).Schema(); schema != nil {
		find = schema.Attribute
	}
	return func(name string) graph.Type {
		attribute, known := find(name)
		if !known {
			return graph.TextType
		}
		return attribute.Type
	}
}

// encodedFrom is the inverse of propertiesOf, but for type, kind and ends.
func encodedFrom(properties map[string]any) (store.Encoded, error) {
	e := store.Encoded{
		ID: graph.ID(text(properties, propID)), Version: graph.Revision(whole(properties, propVersion)),
		Since: text(properties, propSince), Until: text(properties, propUntil),
		RecordedAt: micros(properties, propRecordedAt),
		Attributes: make(map[string]string, len(properties)),
	}
	for name, value := range properties {
		if reserved(name) {
			continue
		}
		text, err := canonical(value)
		if err != nil {
			return store.Encoded{}, fmt.Errorf("record %s: %s: %w", e.ID, name, err)
		}
		e.Attributes[name] = text
	}
	return e, nil
}

func actorFrom(labels []any, properties map[string]any) (graph.Record, error) {
	e, err := encodedFrom(properties)
	if err != nil {
		return nil, err
	}
	e.Type, e.Kind = "actor", kindOf(labels)
	return e.Decode()
}

// kindOf returns the label that says what kind of actor it is: the one that the schema knows, as people
// may add labels of their own in Neo4j Browser.
func kindOf(labels []any) string {
	kind := ""
	for _, label := range labels {
		name, _ := label.(string)
		if graph.ActorKind(name).Schema() != nil {
			return name
		}
		if name != "Actor" {
			kind = name
		}
	}
	return kind
}

func tieFrom(kind, from, to string, properties map[string]any) (graph.Record, error) {
	e, err := encodedFrom(properties)
	if err != nil {
		return nil, err
	}
	e.Type, e.Kind, e.From, e.To = "tie", kind, graph.ID(from), graph.ID(to)
	return e.Decode()
}
