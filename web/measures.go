package web

import (
	"context"
	"strings"

	"spinweb/analysis"
	"spinweb/graph"
	"spinweb/graph/gate"
)

func measureRoutes() []route {
	return []route{
		{get, "/v1/areas/{code}/measures", mayDo(graph.AskReports), working(measures),
			says{"getMeasures", "Where everybody in an area stands in a net, as far as known", "Waar iedereen in een gebied staat in een netwerk, zover bekend"},
			example{path: "{area}", query: "net=support&sort=-contacts"}},
		{get, "/v1/actors/{id}/place", mayDo(graph.AskReports), working(place),
			says{"getPlace", "Where an actor stands in a net, in words", "Waar een actor staat in een netwerk, in woorden"},
			example{path: "{actor}", query: "net=support"}},
	}
}

type measuresQuestion struct {
	ByCode
	Net    string `query:"net" enum:"support,own,organisations" default:"support" doc:"Which ties count."`
	Date   string `query:"date" maxLength:"10" doc:"As it was on this day; today when absent."`
	Sort   string `query:"sort" enum:"label,contacts,betweenness,harmonic,clustering,-label,-contacts,-betweenness,-harmonic,-clustering" default:"-betweenness" doc:"By what; with a minus the highest first. Where you see classes, by class."`
	Limit  int    `query:"limit" minimum:"1" maximum:"200" default:"50" doc:"At most this many."`
	Cursor string `query:"cursor" maxLength:"40" doc:"The field next of the page before."`
}

func (in measuresQuestion) order() analysis.Order {
	by, descending := strings.CutPrefix(in.Sort, "-")
	if by == "label" {
		by = ""
	}
	return analysis.Order{By: analysis.Measure(by), Ascending: !descending}
}

func measures(ctx context.Context, s *gate.Session, in *measuresQuestion) (*whenReady[analysis.MeasuresReport], error) {
	code, err := in.code()
	if err != nil {
		return nil, err
	}
	date, finding := dateOf("date", in.Date)
	if finding != nil {
		return nil, graph.Invalid(*finding)
	}
	var cursor graph.ID
	if in.Cursor != "" {
		if cursor, err = graph.ParseID(in.Cursor); err != nil {
			return nil, graph.Invalid(graph.Finding{Field: "cursor", Code: graph.BadCursor})
		}
	}
	report, progress, err := s.Measures(ctx, gate.MeasuresOf{Area: code, Net: analysis.NetKind(in.Net), Date: date,
		Order: in.order(), Cursor: cursor, Limit: in.Limit})
	if err != nil {
		return nil, err
	}
	return whetherReady(report, progress), nil
}

type placeQuestion struct {
	ByID
	Net  string `query:"net" enum:"support,own,organisations" default:"support" doc:"Which ties count."`
	Date string `query:"date" maxLength:"10" doc:"As it was on this day; today when absent."`
}

func place(ctx context.Context, s *gate.Session, in *placeQuestion) (*whenReady[analysis.PlaceReport], error) {
	id, err := in.id()
	if err != nil {
		return nil, err
	}
	date, finding := dateOf("date", in.Date)
	if finding != nil {
		return nil, graph.Invalid(*finding)
	}
	report, progress, err := s.Place(ctx, gate.PlaceOf{Actor: id, Net: analysis.NetKind(in.Net), Date: date})
	if err != nil {
		return nil, err
	}
	return whetherReady(report, progress), nil
}
