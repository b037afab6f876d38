package web

import (
	"spinweb/graph"
	"spinweb/graph/gate"
)

// Paging is what every list takes.
type Paging struct {
	Limit  int    `query:"limit" minimum:"1" maximum:"200" default:"50" doc:"At most this many."`
	Cursor string `query:"cursor" maxLength:"40" doc:"The field next of the page before."`
	Area   string `query:"area" maxLength:"10" doc:"The CBS code of an area; what lies within it counts."`
	Theme  string `query:"theme" maxLength:"40" doc:"The ID of a theme."`
	Line   string `query:"line" enum:"0,1,2" doc:"The line of support: informal, primary, specialist."`
	Date   string `query:"date" maxLength:"10" doc:"What held on this day; today when absent."`
}

// filter reads the parameters, with everything that is wrong with them.
func (in Paging) filter() (gate.Filter, []graph.Finding) {
	filter := gate.Filter{Line: in.Line, Limit: in.Limit}
	var findings []graph.Finding
	if in.Cursor != "" {
		id, err := graph.ParseID(in.Cursor)
		if err != nil {
			findings = append(findings, graph.Finding{Field: "cursor", Code: graph.BadCursor})
		}
		filter.Cursor = id
	}
	if in.Area != "" {
		code, err := graph.ParseAreaCode(in.Area)
		if err != nil {
			findings = append(findings, graph.Finding{Field: "area", Code: graph.BadAreaCode})
		}
		filter.Area = code
	}
	if in.Theme != "" {
		id, err := graph.ParseID(in.Theme)
		if err != nil {
			findings = append(findings, graph.Finding{Field: "theme", Code: graph.BadID})
		}
		filter.Theme = id
	}
	date, finding := dateOf("date", in.Date)
	if finding != nil {
		findings = append(findings, *finding)
	}
	filter.Date = date
	return filter, findings
}

func dateOf(field, text string) (graph.Date, *graph.Finding) {
	date, err := graph.ParseDate(text)
	if err != nil {
		return graph.Date{}, &graph.Finding{Field: field, Code: graph.BadDate}
	}
	return date, nil
}

// invalid is the error for findings, nil when there are none.
func invalid(findings []graph.Finding) error {
	if len(findings) == 0 {
		return nil
	}
	return graph.Invalid(findings...)
}
