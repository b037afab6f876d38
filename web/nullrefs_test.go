package web

import "testing"

func TestTheDocumentSaysWhichRecordsWithinARecordCanBeNull(t *testing.T) {
	schemas := serve(t, newWorld().delivery).openapi.Components.Schemas.Map()
	for name, properties := range map[string][]string{"Entry": {"author"}, "Batch": {"by"}, "Import": {"by", "receipt", "why"},
		"Account": {"person"}, "BinItem": {"by"}} {
		for _, property := range properties {
			schema := schemas[name].Properties[property]
			if len(schema.AnyOf) != 2 || schema.AnyOf[0].Ref == "" || schema.AnyOf[1].Type != "null" || schema.Description == "" {
				t.Errorf("%s.%s is %+v", name, property, schema)
			}
		}
	}
	if from := schemas["Tie"].Properties["from"]; len(from.AnyOf) != 0 {
		t.Error("a tie comes from somebody")
	}
}
