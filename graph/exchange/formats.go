package exchange

import (
	"io"
	"slices"
	"strings"

	"spinweb/graph"
)

// Format is a way to write a file.
type Format string

// The formats that are written. Read takes these, and GeoJSON with areas, by what is in a file.
const (
	CSV      Format = "csv"
	XLSX     Format = "xlsx"
	GraphML  Format = "graphml"
	NodeLink Format = "json"
)

// Formats lists the formats that Write writes.
func Formats() []Format { return []Format{CSV, XLSX, GraphML, NodeLink} }

// ParseFormat returns a format that Write writes. The finding of another lists them.
func ParseFormat(text string) (Format, *graph.Finding) {
	return parseFormat(text, Formats())
}

// ParseTemplateFormat returns a format that WriteTemplateAs writes.
func ParseTemplateFormat(text string) (Format, *graph.Finding) {
	return parseFormat(text, []Format{CSV, XLSX})
}

func parseFormat(text string, of []Format) (Format, *graph.Finding) {
	format := Format(strings.ToLower(text))
	if slices.Contains(of, format) {
		return format, nil
	}
	names := make([]string, len(of))
	for i, known := range of {
		names[i] = string(known)
	}
	return "", &graph.Finding{Field: "format", Code: graph.BadCode, Params: graph.Params{"codes": strings.Join(names, ", ")}}
}

// MediaType returns what HTTP calls a file of the format.
func (f Format) MediaType() string {
	return map[Format]string{
		CSV:      "text/csv; charset=utf-8",
		XLSX:     "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
		GraphML:  "application/graphml+xml",
		NodeLink: "application/json",
	}[f]
}

// Write writes an extract in a format.
func Write(w io.Writer, format Format, extract graph.Extract) error {
	switch format {
	case XLSX:
		return WriteXLSX(w, extract)
	case GraphML:
		return WriteGraphML(w, extract)
	case NodeLink:
		return WriteNodeLink(w, extract)
	default:
		return WriteCSV(w, extract)
	}
}

// WriteTemplateAs writes the example table in a format, CSV or XLSX.
func WriteTemplateAs(w io.Writer, format Format, language graph.Language) error {
	if format == XLSX {
		return WriteXLSXTemplate(w, language)
	}
	return WriteTemplate(w, language)
}
