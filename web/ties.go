package web

import (
	"context"

	"spinweb/graph"
	"spinweb/graph/gate"
)

type tieListing struct {
	Paging
	Kind   string `query:"kind" maxLength:"40" doc:"A kind of tie, see /v1/schema."`
	Actor  string `query:"actor" maxLength:"40" doc:"The ID of an actor at either end."`
	Always bool   `query:"always" doc:"Also ties that held before that day, or will hold after it."`
}

func listTies(ctx context.Context, s *gate.Session, in *tieListing) (*list[Tie], error) {
	filter, findings := in.filter()
	if in.Kind != "" && graph.TieKind(in.Kind).Schema() == nil {
		findings = append(findings, graph.Finding{Field: "kind", Code: graph.UnknownKind})
	}
	filter.Tie, filter.Always = graph.TieKind(in.Kind), in.Always
	if in.Actor != "" {
		id, err := graph.ParseID(in.Actor)
		if err != nil {
			findings = append(findings, graph.Finding{Field: "actor", Code: graph.BadID})
		}
		filter.Actor = id
	}
	if err := invalid(findings); err != nil {
		return nil, err
	}
	page, err := s.Ties(ctx, filter)
	if err != nil {
		return nil, err
	}
	return pageOf(page, tieOf), nil
}

type addedTie struct {
	Body struct {
		NewTie
		Reason string `json:"reason,omitempty" doc:"Why, for the history."`
	}
}

func addTie(ctx context.Context, s *gate.Session, in *addedTie) (*one[Tie], error) {
	draft, findings := in.Body.draft()
	if err := invalid(findings); err != nil {
		return nil, err
	}
	view, err := s.AddTie(ctx, draft, in.Body.Reason)
	if err != nil {
		return nil, err
	}
	return created("/v1/ties/", oneTie(view)), nil
}

func readTie(ctx context.Context, s *gate.Session, in *ByID) (*one[Tie], error) {
	id, err := in.id()
	if err != nil {
		return nil, err
	}
	view, err := s.Tie(ctx, id)
	if err != nil {
		return nil, err
	}
	return oneTie(view), nil
}

type changedTie struct {
	Matching
	Body Amendment
}

func changeTie(ctx context.Context, s *gate.Session, in *changedTie) (*one[Tie], error) {
	id, seen, err := in.seen()
	if err != nil {
		return nil, err
	}
	patch, err := in.Body.patch()
	if err != nil {
		return nil, err
	}
	view, err := s.ChangeTie(ctx, id, seen, patch, in.Body.Reason)
	return oneTie(view), err
}

func endTie(ctx context.Context, s *gate.Session, in *endedRecord) (*one[Tie], error) {
	id, seen, err := in.seen()
	if err != nil {
		return nil, err
	}
	view, err := s.EndTie(ctx, id, seen, in.Body.Until, in.Body.Reason)
	return oneTie(view), err
}

func tieHistory(ctx context.Context, s *gate.Session, in *ByID) (*whole[History], error) {
	id, err := in.id()
	if err != nil {
		return nil, err
	}
	return history(ctx, s, id)
}
