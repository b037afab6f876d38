package web

import (
	"reflect"
	"strings"

	"github.com/danielgtaylor/huma/v2"
)

// sayWhereNull lets the document say that a record within a record can be null: where a field is a pointer
// and is written also when it is nil. huma says so of plain values only.
func sayWhereNull(registry huma.Registry) {
	for name, schema := range registry.Map() {
		shape := registry.TypeFromRef("#/components/schemas/" + name)
		if shape == nil || shape.Kind() != reflect.Struct {
			continue
		}
		for _, field := range reflect.VisibleFields(shape) {
			property, flags, _ := strings.Cut(field.Tag.Get("json"), ",")
			documented := schema.Properties[property]
			if field.Type.Kind() != reflect.Pointer || strings.Contains(flags, "omitempty") || documented == nil || documented.Ref == "" {
				continue
			}
			schema.Properties[property] = &huma.Schema{Description: field.Tag.Get("doc"),
				AnyOf: []*huma.Schema{{Ref: documented.Ref}, {Type: "null"}}}
		}
	}
}
