package web

import (
	"context"

	"spinweb/analysis"
	"spinweb/graph"
	"spinweb/graph/gate"
)

func pathRoutes() []route {
	return []route{
		{get, "/v1/actors/{id}/paths", mayDo(graph.SeeNetwork), handle(paths),
			says{"getPaths", "The shortest paths to another actor, with the reason of each step", "De kortste lijntjes naar een andere actor, met de reden van elke stap"},
			example{path: "{actor}", query: "to={actor}&net=support&limit=5"}},
	}
}

type pathQuestion struct {
	ByID
	To    string `query:"to" required:"true" maxLength:"40" doc:"The ID of the other actor."`
	Net   string `query:"net" enum:"own,support,organisations,participation,coverage,neighbourhood" default:"support" doc:"Which ties count."`
	Date  string `query:"date" maxLength:"10" doc:"As it was on this day; today when absent."`
	Limit int    `query:"limit" minimum:"1" maximum:"5" default:"5" doc:"At most this many."`
}

// Paths is how one actor can reach another.
type Paths struct {
	Paths []Path `json:"paths" doc:"The shortest first; empty when you may see none of at most eight steps."`
	Scope string `json:"scope" doc:"As far as you may see."`
}

// Path leads from one actor to another.
type Path struct {
	Hops  int    `json:"hops"`
	Steps []Step `json:"steps"`
}

// Step is a step of a path.
type Step struct {
	From   Ref       `json:"from"`
	To     Ref       `json:"to"`
	Ties   []StepTie `json:"ties" doc:"On which the step stands, the strongest first."`
	Reason string    `json:"reason" doc:"Why it is a step, as a sentence."`
}

// StepTie is a tie on which a step stands.
type StepTie struct {
	ID    string  `json:"id"`
	Kind  string  `json:"kind" doc:"The kind, see /v1/schema."`
	Label string  `json:"label" doc:"As read from the first actor of the tie to the second."`
	Since *string `json:"since" doc:"From when it held: a year, a month or a day."`
}

var asFarAsYouMaySee = graph.Label{NL: "zover u mag zien", EN: "as far as you may see"}

func paths(ctx context.Context, s *gate.Session, in *pathQuestion) (*whole[Paths], error) {
	from, err := in.id()
	if err != nil {
		return nil, err
	}
	var findings []graph.Finding
	to, err := graph.ParseID(in.To)
	if err != nil {
		findings = append(findings, graph.Finding{Field: "to", Code: graph.BadID})
	}
	date, finding := dateOf("date", in.Date)
	if finding != nil {
		findings = append(findings, *finding)
	}
	if err := invalid(findings); err != nil {
		return nil, err
	}
	views, err := s.Paths(ctx, gate.Between{From: from, To: to, Net: analysis.NetKind(in.Net), Date: date, Limit: in.Limit})
	if err != nil {
		return nil, err
	}
	out := Paths{Paths: make([]Path, len(views)), Scope: asFarAsYouMaySee.In(s.Language())}
	for i, view := range views {
		out.Paths[i] = Path{Hops: len(view), Steps: stepsOf(view)}
	}
	return &whole[Paths]{out}, nil
}

func stepsOf(view gate.PathView) []Step {
	steps := make([]Step, len(view))
	for i, step := range view {
		steps[i] = Step{From: refOf(step.From), To: refOf(step.To), Ties: make([]StepTie, len(step.Ties)), Reason: step.Reason}
		for k, tie := range step.Ties {
			steps[i].Ties[k] = StepTie{string(tie.ID), string(tie.Kind), tie.Label, orNull(tie.Since)}
		}
	}
	return steps
}
