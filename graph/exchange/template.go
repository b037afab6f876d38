package exchange

import (
	"io"
	"slices"
	"strings"

	"spinweb/graph"
)

// WriteTemplate writes an example table that ReadCSV accepts as it is: every column there is, with Dutch
// words for a Dutch reader and the names of the schema for an English one, and a few rows about people
// and organisations that do not exist.
func WriteTemplate(w io.Writer, language graph.Language) error {
	headings := headings(language)
	out := newTableWriter(w)
	out.row(headings)
	for _, example := range examples {
		cells := exampleRow(example, headings, language)
		for i, cell := range cells {
			cells[i] = protect(cell)
		}
		out.row(cells)
	}
	return out.close()
}

// headings returns the heading of every column, each once.
func headings(language graph.Language) []string {
	var list []string
	for _, column := range Columns(language) {
		if !slices.Contains(list, column.Heading) {
			list = append(list, column.Heading)
		}
	}
	return list
}

// examples is one area, one organisation, one professional, one resident and the ties between them.
var examples = []graph.Draft{
	{Kind: string(graph.Area), ID: "BU99990001", Attributes: map[string]string{
		"name": "Voorbeeldbuurt", "code": "BU99990001", "level": string(graph.Buurt), "year": "2026"}},
	{Kind: string(graph.Organisation), ID: "org-1", Attributes: map[string]string{
		"name": "Welzijn Voorbeeld", "kvk": "99999999", "organisationKind": "welfare", "line": "1"}},
	{Kind: string(graph.Professional), ID: "prof-1", Attributes: map[string]string{
		"name": "Noor Voorbeeld", "function": "networker", "hoursPerWeek": "28,5", "findable": "true"}},
	{Kind: string(graph.Resident), ID: "bew-1", Attributes: map[string]string{
		"name": "Kees Voorbeeld", "legalBasis": "consent", "consentUntil": "2030-01-01", "retainUntil": "2030-01-01",
		"ageBand": "65-74", "roles": "buddy 2024-05 3", "findable": "true"}},
	{Kind: string(graph.LivesIn), From: "bew-1", To: "BU99990001", Since: "2019"},
	{Kind: string(graph.WorksFor), From: "prof-1", To: "org-1", Since: "2024-03-01",
		Attributes: map[string]string{"hoursPerWeek": "28,5"}},
	{Kind: string(graph.Covers), From: "prof-1", To: "BU99990001"},
	{Kind: string(graph.Knows), From: "bew-1", To: "prof-1", Since: "2025-06",
		Attributes: map[string]string{"frequency": "weekly"}},
}

// exampleRow writes a draft in the words of a language. An example value is either a code or a text.
func exampleRow(example graph.Draft, headings []string, language graph.Language) []string {
	k := words().byWord[fold(example.Kind)]
	cells := map[string]string{}
	put := func(name, value string) { cells[fixedLabels[name].In(language)] = value }
	put(kindColumn, k.id)
	if language != graph.English {
		put(kindColumn, k.label.NL)
	}
	put(idColumn, string(example.ID))
	put(fromColumn, string(example.From))
	put(toColumn, string(example.To))
	put(sinceColumn, example.Since)
	put(untilColumn, example.Until)
	for _, attribute := range k.attributes {
		if value, given := example.Attributes[attribute.Name]; given {
			cells[headingOf(attribute, language)] = exampleValue(attribute, value, language)
		}
	}
	row := make([]string, len(headings))
	for i, heading := range headings {
		row[i] = cells[heading]
	}
	return row
}

func exampleValue(attribute graph.Attribute, value string, language graph.Language) string {
	if language == graph.English {
		return value
	}
	if attribute.Type == graph.FlagType {
		return "ja"
	}
	for _, option := range attribute.Codes {
		rest, is := strings.CutPrefix(value, option.Code)
		if is && (rest == "" || rest[0] == ' ') { // a role goes on with its date
			return codeWord(attribute, option, language) + rest
		}
	}
	return value
}
