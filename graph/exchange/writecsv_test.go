package exchange_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"spinweb/graph"
	"spinweb/graph/exchange"
)

// extract holds, out of order, what an export must protect, quote and sort.
var extract = graph.Extract{
	Actors: []graph.Draft{
		{Kind: "Area", ID: "BU07940000", Attributes: map[string]string{"name": "Binnenstad", "code": "BU07940000", "level": "buurt", "year": "2014"}},
		{Kind: "Resident", ID: "zzzzzzzzzzzzzzzzzzzzzzzzzz", Attributes: map[string]string{
			"name": "'s-Jongers; \"Piet\"", "legalBasis": "publicTask", "note": "-regel 1\nregel 2", "phone": "+31612345678"}},
		{Kind: "Measurement", ID: "mmmmmmmmmmmmmmmmmmmmmmmmmm", Attributes: map[string]string{"value": "-1.5", "n": "12"}},
		{Kind: "Resident", ID: "aaaaaaaaaaaaaaaaaaaaaaaaaa", Since: "2024-05", Attributes: map[string]string{
			"name": "=HYPERLINK(\"x\")", "legalBasis": "publicTask", "ageBand": "85+", "findable": "false"}},
	},
	Ties: []graph.Draft{
		{Kind: "KNOWS", ID: "kkkkkkkkkkkkkkkkkkkkkkkkkk", From: "aaaaaaaaaaaaaaaaaaaaaaaaaa", To: "zzzzzzzzzzzzzzzzzzzzzzzzzz",
			Since: "2024", Until: "2026-09-01", Attributes: map[string]string{"strength": "0.5", "source": "＝x"}},
		{Kind: "LIVES_IN", ID: "llllllllllllllllllllllllll", From: "aaaaaaaaaaaaaaaaaaaaaaaaaa", To: "BU07940000", Attributes: map[string]string{}},
	},
}

func TestAnExportIsWrittenAsDutchExcelOpensIt(t *testing.T) {
	var file bytes.Buffer
	if err := exchange.WriteCSV(&file, extract); err != nil {
		t.Fatal(err)
	}
	a, k, l, m, z := strings.Repeat("a", 26), strings.Repeat("k", 26), strings.Repeat("l", 26), strings.Repeat("m", 26), strings.Repeat("z", 26)
	want := "\ufeffkind;id;from;to;since;until;name;ageBand;legalBasis;findable;phone;note;code;level;year;source;value;n;strength\r\n" +
		"Resident;" + a + ";;;2024-05;;\"'=HYPERLINK(\"\"x\"\")\";85+;publicTask;false;;;;;;;;;\r\n" +
		"Resident;" + z + ";;;;;\"''s-Jongers; \"\"Piet\"\"\";;publicTask;;'+31612345678;\"'-regel 1\nregel 2\";;;;;;;\r\n" +
		"Area;BU07940000;;;;;Binnenstad;;;;;;BU07940000;buurt;2014;;;;\r\n" +
		"Measurement;" + m + ";;;;;;;;;;;;;;;-1,5;12;\r\n" +
		"LIVES_IN;" + l + ";" + a + ";BU07940000;;;;;;;;;;;;;;;\r\n" +
		"KNOWS;" + k + ";" + a + ";" + z + ";2024;2026-09-01;;;;;;;;;;'＝x;;;0,5\r\n"
	equal(t, strings.Split(file.String(), "\r\n"), strings.Split(want, "\r\n"))
}

func TestAnExportReadsBackAsItWas(t *testing.T) {
	delivery := written(t, extract)
	accepted(t, delivery)
	equal(t, drafts(delivery), []graph.Draft{extract.Actors[3], extract.Actors[1], extract.Actors[0], extract.Actors[2], extract.Ties[1], extract.Ties[0]})
}

func TestTheOrderOfAnExtractDoesNotShow(t *testing.T) {
	turned := graph.Extract{
		Actors: []graph.Draft{extract.Actors[2], extract.Actors[3], extract.Actors[1], extract.Actors[0]},
		Ties:   []graph.Draft{extract.Ties[1], extract.Ties[0]},
	}
	equal(t, written(t, turned), written(t, extract))
}

func TestAnAttributeThatTheSchemaForgotIsWrittenAtTheEnd(t *testing.T) {
	var file bytes.Buffer
	err := exchange.WriteCSV(&file, graph.Extract{Actors: []graph.Draft{{Kind: "Theme", ID: "x",
		Attributes: map[string]string{"zeal": "=1", "alas": "", "name": "Rouw"}}}})
	if err != nil {
		t.Fatal(err)
	}
	equal(t, file.String(), "\ufeffkind;id;from;to;since;until;name;zeal\r\nTheme;x;;;;;Rouw;'=1\r\n")
}

func TestAFullDiskIsTold(t *testing.T) {
	full := errors.New("disk full")
	if err := exchange.WriteCSV(failing{full}, extract); !errors.Is(err, full) {
		t.Errorf("got %v", err)
	}
}

type failing struct{ err error }

func (f failing) Write([]byte) (int, error) { return 0, f.err }

// written writes an extract and reads it back.
func written(t *testing.T, extract graph.Extract) graph.Delivery {
	t.Helper()
	var file bytes.Buffer
	if err := exchange.WriteCSV(&file, extract); err != nil {
		t.Fatal(err)
	}
	return mustReadCSV(t, file.String())
}

func TestTheTemplateOfEachLanguageCanBeImported(t *testing.T) {
	for _, language := range []graph.Language{graph.Dutch, graph.English} {
		t.Run(string(language), func(t *testing.T) {
			delivery := mustReadCSV(t, template(t, language))
			accepted(t, delivery)
			equal(t, len(delivery.Arrivals), 8) // 4 actors, 4 ties
			equal(t, len(delivery.Notices), 0)
		})
	}
}

func TestTheTemplateHasEveryColumnOnce(t *testing.T) {
	heading, _, _ := strings.Cut(template(t, graph.Dutch), "\r\n")
	heading = ";" + strings.TrimPrefix(heading, "\ufeff") + ";"
	for _, column := range exchange.Columns(graph.Dutch) {
		if strings.Count(heading, ";"+column.Heading+";") != 1 {
			t.Errorf("%q does not occur once", column.Heading)
		}
	}
}

func TestTheDutchTemplateSpeaksDutch(t *testing.T) {
	text := template(t, graph.Dutch)
	for _, word := range []string{"soort;kenmerk;van;naar;sinds;tot", "bewoner;bew-1", "toestemming", "maatje 2024-05 3", "netwerker", "werkt voor;;prof-1;org-1"} {
		if !strings.Contains(text, word) {
			t.Errorf("without %q", word)
		}
	}
}

func TestAColumnSaysWhichKindsHaveItAndNeedIt(t *testing.T) {
	for _, column := range exchange.Columns(graph.English) {
		if column.Name == "legalArticle" {
			equal(t, column, exchange.ColumnHelp{Heading: "legalArticle", Name: "legalArticle", Kinds: []string{"resident"}, Form: "text of at most 80 characters"})
		}
		if column.Name == "ring" {
			equal(t, column, exchange.ColumnHelp{Heading: "ring", Name: "ring", Kinds: []string{"circle entry"}, Required: []string{"circle entry"},
				Form: "one of the words", Codes: []string{"0", "1", "2", "3", "4", "5"}, Personal: true})
		}
	}
}

func template(t *testing.T, language graph.Language) string {
	t.Helper()
	var file bytes.Buffer
	if err := exchange.WriteTemplate(&file, language); err != nil {
		t.Fatal(err)
	}
	return file.String()
}
