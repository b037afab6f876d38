package web

import (
	"context"

	"spinweb/analysis"
	"spinweb/graph"
	"spinweb/graph/gate"
)

type missingLinksQuestion struct {
	ByCode
	Date string `query:"date" maxLength:"10" doc:"As it was on this day; today when absent."`
	Hops int    `query:"hops" minimum:"1" maximum:"3" default:"2" doc:"Within how many steps a schakel is in reach."`
}

func missingLinks(ctx context.Context, s *gate.Session, in *missingLinksQuestion) (*whole[analysis.MissingLinksReport], error) {
	code, err := in.code()
	if err != nil {
		return nil, err
	}
	date, finding := dateOf("date", in.Date)
	if finding != nil {
		return nil, graph.Invalid(*finding)
	}
	report, err := gate.Ask(ctx, s, analysis.MissingLinks{Area: code, Day: s.Day(date), Hops: in.Hops})
	if err != nil {
		return nil, err
	}
	return &whole[analysis.MissingLinksReport]{report}, nil
}
