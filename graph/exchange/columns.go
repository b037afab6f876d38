package exchange

import (
	"slices"
	"strconv"
	"strings"

	"spinweb/graph"
)

// ColumnHelp tells what one column of a table holds.
type ColumnHelp struct {
	Heading  string   // in the language asked; several attributes may share one
	Name     string   // the name that always works, and heads an export
	Kinds    []string // the kinds that have it; empty for a column that is no attribute
	Required []string // of these, the kinds in which it must be filled
	Form     string   // what to write in a cell, as a sentence
	Codes    []string // the words that may stand there, where only these may
	Personal bool     // holds personal data of somebody
}

// Columns documents every column that ReadCSV understands, in the order of the template: for the help
// of the command line and the manual. Every heading in it, and every Name, may head a column.
func Columns(language graph.Language) []ColumnHelp {
	list := make([]ColumnHelp, 0, 128)
	for _, name := range fixedColumns {
		list = append(list, ColumnHelp{Heading: fixedLabels[name].In(language), Name: name, Form: fixedForms[name].In(language)})
	}
	for _, k := range words().kinds {
		for _, attribute := range k.attributes {
			help := columnHelp(attribute, language)
			at := slices.IndexFunc(list, func(known ColumnHelp) bool { return sameColumn(known, help) })
			if at < 0 {
				at, list = len(list), append(list, help)
			}
			list[at].Personal = list[at].Personal || attribute.Personal
			list[at].Kinds = append(list[at].Kinds, k.label.In(language))
			if attribute.Required {
				list[at].Required = append(list[at].Required, k.label.In(language))
			}
		}
	}
	return list
}

func columnHelp(attribute graph.Attribute, language graph.Language) ColumnHelp {
	help := ColumnHelp{Heading: headingOf(attribute, language), Name: attribute.Name, Form: form(attribute, language)}
	for _, option := range attribute.Codes {
		help.Codes = append(help.Codes, codeWord(attribute, option, language))
	}
	return help
}

func sameColumn(a, b ColumnHelp) bool {
	return a.Heading == b.Heading && a.Name == b.Name && a.Form == b.Form && slices.Equal(a.Codes, b.Codes)
}

// headingOf returns the word that heads an attribute: its Dutch label, or its name, which is English.
func headingOf(attribute graph.Attribute, language graph.Language) string {
	if language == graph.English {
		return attribute.Name
	}
	return attribute.Label.NL
}

// codeWord returns how a cell says an option: the label, but the code in a list, where a space would
// begin the next part.
func codeWord(attribute graph.Attribute, option graph.CodeOption, language graph.Language) string {
	if language == graph.English || attribute.Type == graph.RolesType && strings.Contains(option.Label.NL, " ") {
		return option.Code
	}
	return option.Label.NL
}

var fixedForms = map[string]graph.Label{
	kindColumn: {
		NL: "wat de rij is: een soort, zoals bewoner, of een contact, zoals kent",
		EN: "what the row is: a kind such as Resident, or a tie such as KNOWS",
	},
	idColumn: {
		NL: "uw eigen kenmerk, zoals org-1, steeds hetzelfde; bij een gebied de CBS-code; bij een contact mag het leeg zijn",
		EN: "your own key, such as org-1, always the same; of an area the CBS code; may be blank for a tie",
	},
	fromColumn: {
		NL: "bij een contact: het kenmerk van wie het uitgaat",
		EN: "of a tie: the id of the actor it runs from",
	},
	toColumn: {
		NL: "bij een contact: het kenmerk van met wie of wat",
		EN: "of a tie: the id of the actor it runs to",
	},
	sinceColumn: {
		NL: "sinds wanneer, zoals 1-9-2026, 9-2026 of 2026",
		EN: "since when, such as 2026-09-01, 2026-09 or 2026",
	},
	untilColumn: {
		NL: "tot wanneer; deze dag telt zelf niet mee",
		EN: "until when; that day itself does not count",
	},
}

var forms = map[graph.Type]graph.Label{
	graph.TextType: {NL: "tekst van hoogstens {length} tekens", EN: "text of at most {length} characters"},
	graph.NoteType: {
		NL: "tekst van hoogstens {length} tekens, met regels",
		EN: "text of at most {length} characters, may have lines",
	},
	graph.CodeType: {NL: "een van de woorden", EN: "one of the words"},
	graph.CodesType: {
		NL: "een of meer van de woorden, met ; ertussen",
		EN: "one or more of the words, with ; between them",
	},
	graph.WholeType:   {NL: "een heel getal{range}", EN: "a whole number{range}"},
	graph.DecimalType: {NL: "een getal{range}", EN: "a number{range}"},
	graph.FlagType:    {NL: "ja of nee", EN: "yes or no"},
	graph.DayType:     {NL: "een dag, zoals 1-9-2026", EN: "a day, such as 2026-09-01"},
	graph.DateType: {
		NL: "een dag, maand of jaar, zoals 1-9-2026, 9-2026 of 2026",
		EN: "a day, month or year, such as 2026-09-01, 2026-09 or 2026",
	},
	graph.ReferenceType: {NL: "het kenmerk van een persoon of organisatie", EN: "the id of an actor"},
	graph.RolesType: {
		NL: "rol, sinds wanneer en uren per week, zoals maatje 2024-05 3; meer rollen met ; ertussen",
		EN: "role, since when and hours a week, such as buddy 2024-05 3; several with ; between them",
	},
	graph.OutlineType: {
		NL: "een GeoJSON Polygon of MultiPolygon in lengte- en breedtegraad; makkelijker is een GeoJSON-bestand",
		EN: "a GeoJSON Polygon or MultiPolygon in longitude and latitude; a GeoJSON file is easier",
	},
}

var rangeForm = graph.Label{NL: " van {low} tot en met {high}", EN: " from {low} to {high}"}

func form(attribute graph.Attribute, language graph.Language) string {
	within := ""
	if attribute.Minimum != 0 || attribute.Maximum != 0 {
		within = strings.NewReplacer("{low}", figure(attribute.Minimum), "{high}", figure(attribute.Maximum)).
			Replace(rangeForm.In(language))
	}
	return strings.NewReplacer("{length}", strconv.Itoa(attribute.MaxLength), "{range}", within).
		Replace(forms[attribute.Type].In(language))
}

func figure(value float64) string { return strconv.FormatFloat(value, 'f', -1, 64) }
