package exchange_test

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"

	"github.com/google/go-cmp/cmp"

	"spinweb/graph"
	"spinweb/graph/exchange"
)

func TestAnyExtractOfValidRecordsReadsBackAsItWas(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		extract := anyExtract(t)
		var file bytes.Buffer
		if err := exchange.WriteCSV(&file, extract); err != nil {
			t.Fatal(err)
		}
		harmless(t, file.String())
		first, err := exchange.ReadCSV(bytes.NewReader(file.Bytes()), "export.csv", exchange.Limits{}, nil)
		if err != nil {
			t.Fatalf("%v in\n%s", findingsOf(err), file.String())
		}
		if difference := cmp.Diff(byID(append(extract.Actors, extract.Ties...)), byID(drafts(first))); difference != "" {
			t.Fatalf("written -, read +\n%s\n%s", difference, file.String())
		}
		second, err := exchange.ReadCSV(&file, "export.csv", exchange.Limits{}, nil)
		if err != nil || !cmp.Equal(first, second) {
			t.Fatal("reading it again gives something else")
		}
	})
}

var plainNumber = regexp.MustCompile(`^-?\d+(,\d+)?$`)

// harmless demands that the standard library reads an export as a table in which only numbers begin as a
// formula does.
func harmless(t *rapid.T, file string) {
	reader := csv.NewReader(strings.NewReader(strings.TrimPrefix(file, "\ufeff")))
	reader.Comma = ';'
	rows, err := reader.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range rows {
		for _, cell := range row {
			if cell != "" && strings.ContainsAny(string([]rune(cell)[:1]), "=+-@\t\r＝＋－＠") && !plainNumber.MatchString(cell) {
				t.Fatalf("a spreadsheet would run %q", cell)
			}
		}
	}
}

func byID(list []graph.Draft) map[graph.ID]graph.Draft {
	found := make(map[graph.ID]graph.Draft, len(list))
	for _, draft := range list {
		found[draft.ID] = draft
	}
	return found
}

// anyExtract draws records that graph accepts, in canonical text.
func anyExtract(t *rapid.T) graph.Extract {
	var extract graph.Extract
	for i := range rapid.IntRange(0, 6).Draw(t, "actors") {
		schema := rapid.SampledFrom(slices.DeleteFunc(slices.Clone(graph.Actors()), func(s *graph.ActorSchema) bool { return s.Reserved })).Draw(t, "kind")
		draft := anyDraft(t, graph.DerivedID("actor", strconv.Itoa(i)), string(schema.Kind), schema.Attributes)
		if schema.Kind == graph.Area {
			draft.ID = graph.ID(fmt.Sprintf("BU0794%04d", len(extract.Actors)))
			draft.Attributes["code"], draft.Attributes["level"] = string(draft.ID), "buurt"
		}
		if draft.Attributes["networkAskedOn"] == "" || draft.Attributes["networkAskedExtent"] == "" {
			delete(draft.Attributes, "networkAskedOn")
			delete(draft.Attributes, "networkAskedExtent")
		}
		if _, findings := draft.Actor(); len(findings) > 0 {
			t.Fatalf("the generator makes an invalid %s: %v", draft.Kind, findings)
		}
		extract.Actors = append(extract.Actors, draft)
	}
	for i := range rapid.IntRange(0, 4).Draw(t, "ties") {
		schema := rapid.SampledFrom(slices.DeleteFunc(slices.Clone(graph.Ties()), func(s *graph.TieSchema) bool { return s.Reserved })).Draw(t, "tie kind")
		draft := anyDraft(t, graph.DerivedID("tie", strconv.Itoa(i)), string(schema.Kind), schema.Attributes)
		draft.From, draft.To = anyID(t), anyID(t)
		extract.Ties = append(extract.Ties, draft)
	}
	return extract
}

func anyDraft(t *rapid.T, id graph.ID, kind string, schema []graph.Attribute) graph.Draft {
	draft := graph.Draft{ID: id, Kind: kind, Attributes: map[string]string{}}
	draft.Since = rapid.SampledFrom([]string{"", "1999", "2020-05", "2021-12-31"}).Draw(t, "since")
	draft.Until = rapid.SampledFrom([]string{"", "2199", "2026-09", "2030-01-02"}).Draw(t, "until")
	for _, attribute := range schema {
		if attribute.Required || rapid.Bool().Draw(t, "given") {
			draft.Attributes[attribute.Name] = anyValue(t, attribute)
		}
	}
	if draft.Attributes["legalBasis"] == "consent" && draft.Attributes["consentUntil"] == "" {
		draft.Attributes["legalBasis"] = "contract"
	}
	return draft
}

func anyID(t *rapid.T) graph.ID {
	return graph.DerivedID("test", strconv.Itoa(rapid.IntRange(0, 1<<40).Draw(t, "id")))
}

// patterned has a value for each attribute whose text must have a form.
var patterned = map[string][]string{
	"kvk": {"01234567"}, "phone": {"+31612345678", "0492 123 456"}, "email": {"=a@b.nl", "a@b.nl", "'@b.c"},
	"postcode": {"5701 AB"}, "code": {"BU07940000"},
}

func anyValue(t *rapid.T, attribute graph.Attribute) string {
	switch attribute.Type {
	case graph.TextType, graph.NoteType:
		if attribute.Pattern != nil {
			return rapid.SampledFrom(patterned[attribute.Name]).Draw(t, attribute.Name)
		}
		return anyText(attribute.Type == graph.NoteType, attribute.MaxLength).Draw(t, attribute.Name)
	case graph.CodeType:
		return rapid.SampledFrom(attribute.Codes).Draw(t, attribute.Name).Code
	case graph.CodesType:
		return attribute.Codes[0].Code + ";" + attribute.Codes[2].Code
	case graph.RolesType:
		return "buddy 2024-05 3.5;carer"
	case graph.WholeType:
		return strconv.Itoa(rapid.IntRange(int(attribute.Minimum), int(attribute.Maximum)).Draw(t, attribute.Name))
	case graph.DecimalType:
		return strconv.FormatFloat(rapid.Float64Range(attribute.Minimum, attribute.Maximum).Draw(t, attribute.Name), 'f', -1, 64)
	case graph.FlagType:
		return strconv.FormatBool(rapid.Bool().Draw(t, attribute.Name))
	case graph.DayType:
		return "2026-09-01"
	case graph.DateType:
		return rapid.SampledFrom([]string{"2026", "2026-09", "2026-09-01"}).Draw(t, attribute.Name)
	case graph.ReferenceType:
		return string(anyID(t))
	case graph.OutlineType:
		return `{"type":"MultiPolygon","coordinates":[[[[5,51],[6,51],[6,52],[5,51]]]]}`
	default:
		t.Fatalf("no generator for %s", attribute.Type)
		return ""
	}
}

// anyText draws canonical text that is hard on a table: what begins a formula, quotes, separators,
// apostrophes, letters of several scripts and, in a note, line breaks and tabs.
func anyText(lines bool, longest int) *rapid.Generator[string] {
	signs := []rune("=+-@'\";,|\\＝＋－＠aZ09 éĳßñ李😀’“\u00a0")
	if lines {
		signs = append(signs, '\n', '\t')
	}
	return rapid.Custom(func(t *rapid.T) string {
		start := rapid.SampledFrom([]string{"", "=", "'", "''", "'=", "\"", "'s-", ";"}).Draw(t, "start")
		text := start + rapid.StringOfN(rapid.SampledFrom(signs), 0, min(longest-3, 40), -1).Draw(t, "text")
		return norm.NFC.String(strings.TrimSpace(text))
	}).Filter(func(text string) bool { return text != "" })
}
