package neo4jstore

import (
	"reflect"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"pgregory.net/rapid"

	"spinweb/graph"
)

var types = []graph.Type{graph.TextType, graph.NoteType, graph.CodeType, graph.CodesType, graph.WholeType, graph.DecimalType,
	graph.FlagType, graph.DayType, graph.DateType, graph.ReferenceType, graph.RolesType, graph.OutlineType}

func TestAnyTextOfAnyTypeComesBackTheSame(t *testing.T) {
	texts := rapid.OneOf(rapid.String(), rapid.StringMatching(`-?[0-9]{1,20}(\.[0-9]{1,20})?(e[0-9]{1,3})?`),
		rapid.StringMatching(`(true|false|1|NaN|-0|\+5|05|1\.50|Inf)`), rapid.StringMatching(`[0-9]{4}(-[0-9]{2}){0,2}`),
		rapid.StringMatching(`[a-c]?(;[a-c]?){0,3}`))
	rapid.Check(t, func(t *rapid.T) {
		kind, text := rapid.SampledFrom(types).Draw(t, "type"), texts.Draw(t, "text")
		if back, err := canonical(typed(kind, text)); err != nil || back != text {
			t.Fatalf("%q as %s came back as %q, %v", text, kind, back, err)
		}
	})
}

func TestAValueHasTheTypeThatAReaderExpects(t *testing.T) {
	for _, c := range []struct {
		kind graph.Type
		text string
		want any
	}{
		{graph.WholeType, "12", int64(12)},
		{graph.WholeType, "12.5", "12.5"}, // from before the schema changed
		{graph.DecimalType, "1.5", 1.5},
		{graph.DecimalType, "1.50", "1.50"},
		{graph.FlagType, "true", true},
		{graph.FlagType, "false", false},
		{graph.FlagType, "ja", "ja"},
		{graph.DayType, "2026-09-01", neo4j.DateOf(time.Date(2026, 9, 1, 0, 0, 0, 0, time.UTC))},
		{graph.DayType, "1903-01-31", neo4j.DateOf(time.Date(1903, 1, 31, 0, 0, 0, 0, time.UTC))},
		{graph.DayType, "2026-09", "2026-09"},
		{graph.DateType, "2026-09-01", "2026-09-01"}, // a string, as 2026 alone is one
		{graph.CodesType, "advice;company", []string{"advice", "company"}},
		{graph.RolesType, "buddy 2024-05 3", []string{"buddy 2024-05 3"}},
		{graph.TextType, "12", "12"},
	} {
		if got := typed(c.kind, c.text); !reflect.DeepEqual(got, c.want) {
			t.Errorf("%q as %s is %#v, want %#v", c.text, c.kind, got, c.want)
		}
	}
}

func TestNoAttributeHasANameThatEveryRecordHas(t *testing.T) {
	check := func(kind string, attributes []graph.Attribute) {
		for _, attribute := range attributes {
			if reserved(attribute.Name) {
				t.Errorf("%s: attribute %q is a property of every record", kind, attribute.Name)
			}
		}
	}
	for _, schema := range graph.Actors() {
		check(string(schema.Kind), schema.Attributes)
	}
	for _, schema := range graph.Ties() {
		check(string(schema.Kind), schema.Attributes)
	}
}
