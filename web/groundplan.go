package web

import (
	"context"

	"spinweb/analysis"
	"spinweb/graph"
	"spinweb/graph/gate"
)

func groundPlanRoutes() []route {
	return []route{
		{get, "/v1/areas/{code}/plan", mayDo(graph.AskReports), handle(groundPlan),
			says{"getAreaPlan", "The parts of an area with their outlines and what is known there", "De delen van een gebied met hun grens en wat daar bekend is"},
			example{path: "{area}"}},
	}
}

type groundPlanQuestion struct {
	ByCode
	Date string `query:"date" maxLength:"10" doc:"As it was on this day; today when absent."`
}

func groundPlan(ctx context.Context, s *gate.Session, in *groundPlanQuestion) (*whole[analysis.GroundPlanReport], error) {
	code, err := in.code()
	if err != nil {
		return nil, err
	}
	date, finding := dateOf("date", in.Date)
	if finding != nil {
		return nil, graph.Invalid(*finding)
	}
	report, err := gate.Ask(ctx, s, analysis.GroundPlan{Area: code, Day: s.Day(date)})
	if err != nil {
		return nil, err
	}
	return &whole[analysis.GroundPlanReport]{report}, nil
}
