package exchange

import (
	"io"
	"slices"
	"strings"

	"spinweb/graph"
)

// The words of a template, beside those of the columns.
var (
	dataSheet        = graph.Label{NL: "gegevens", EN: "data"}
	explanationSheet = graph.Label{NL: "uitleg", EN: "explanation"}
	codesSheet       = graph.Label{NL: "codes", EN: "codes"}

	explanationHeading = []graph.Label{
		{NL: "kolom", EN: "column"}, {NL: "wat erin staat", EN: "what it holds"},
		{NL: "bij", EN: "of"}, {NL: "verplicht bij", EN: "required of"}, {NL: "persoonsgegeven", EN: "personal data"},
	}
	codesHeading = []graph.Label{{NL: "kolom", EN: "column"}, {NL: "woord", EN: "word"}}
	explanations = []graph.Label{
		{NL: "Vul het blad gegevens in: één rij voor elke persoon, organisatie of plek, en één rij voor elk contact.",
			EN: "Fill in the sheet data: one row for every person, organisation or place, and one row for every tie."},
		{NL: "De rijen die er staan zijn verzonnen. Haal ze weg. Kolommen die u niet nodig hebt, kunnen weg.",
			EN: "The rows that are there are made up. Remove them. Columns that you do not need can go."},
		{NL: "Een lege cel betekent: er is niets. Een kolom die er niet is, laat alles zoals het is.",
			EN: "A blank cell means: there is none. A column that is not there leaves everything as it is."},
	}
	yesWord = graph.Label{NL: "ja", EN: "yes"}
)

// WriteXLSXTemplate writes an example workbook that ReadXLSX accepts as it is: the table of WriteTemplate, a
// sheet that explains every column, and one that lists the words of each column that has a list of them.
func WriteXLSXTemplate(w io.Writer, language graph.Language) error {
	return writeWorkbook(w, func(book *workbookWriter) error {
		for _, write := range []func(*workbookWriter, graph.Language) error{writeExamples, writeExplanation, writeCodes} {
			if err := write(book, language); err != nil {
				return err
			}
		}
		return nil
	})
}

func writeExamples(book *workbookWriter, language graph.Language) error {
	out, err := book.sheet(dataSheet.In(language))
	if err != nil {
		return err
	}
	headings := headings(language)
	out.row(texts(headings))
	for _, example := range examples {
		out.row(texts(exampleRow(example, headings, language)))
	}
	return out.close()
}

func writeExplanation(book *workbookWriter, language graph.Language) error {
	out, err := book.sheet(explanationSheet.In(language))
	if err != nil {
		return err
	}
	out.row(texts(inLanguage(explanationHeading, language)))
	for _, line := range explanations {
		out.row([]any{line.In(language)})
	}
	for _, column := range Columns(language) {
		personal := ""
		if column.Personal {
			personal = yesWord.In(language)
		}
		out.row(texts([]string{column.Heading, column.Form, listed(column.Kinds), listed(column.Required), personal}))
	}
	return out.close()
}

func writeCodes(book *workbookWriter, language graph.Language) error {
	out, err := book.sheet(codesSheet.In(language))
	if err != nil {
		return err
	}
	out.row(texts(inLanguage(codesHeading, language)))
	for _, k := range words().kinds {
		word := k.id
		if language != graph.English {
			word = k.label.NL
		}
		out.row(texts([]string{fixedLabels[kindColumn].In(language), word}))
	}
	for _, column := range Columns(language) {
		for _, code := range column.Codes {
			out.row(texts([]string{column.Heading, code}))
		}
	}
	return out.close()
}

func inLanguage(labels []graph.Label, language graph.Language) []string {
	said := make([]string, len(labels))
	for i, label := range labels {
		said[i] = label.In(language)
	}
	return said
}

func listed(kinds []string) string { return strings.Join(slices.Compact(slices.Clone(kinds)), ", ") }
