package web

import (
	"context"

	"spinweb/graph"
	"spinweb/graph/gate"
)

func eraseRoutes() []route {
	return []route{
		{post, "/v1/actors/{id}/_erase", mayDo(graph.EraseActor), handle(erase),
			says{"eraseActor", "Erase an actor for good, also from the history and the ledger (GDPR, article 17)", "Wis een actor voorgoed, ook uit de geschiedenis en het logboek (AVG, artikel 17)"},
			example{path: "{actor}", body: `{"reason":"verzoek van de bewoner","confirm":"WISSEN","dryRun":true}`}},
	}
}

type erasing struct {
	ByID
	Body struct {
		Reason  string `json:"reason" doc:"Why. It stays, so it must say nothing of who is erased."`
		Confirm string `json:"confirm" enum:"WISSEN" doc:"This cannot be undone."`
		DryRun  bool   `json:"dryRun,omitempty" doc:"Only tell what would go."`
	}
}

// Erased is what an erasure took, or would take.
type Erased struct {
	Revision int64 `json:"revision"`
	Actors   int   `json:"actors" doc:"The actor, and what was about that resident alone."`
	Ties     int   `json:"ties"`
	DryRun   bool  `json:"dryRun" doc:"True when nothing was erased."`
}

func erase(ctx context.Context, s *gate.Session, in *erasing) (*whole[Erased], error) {
	id, err := in.id()
	if err != nil {
		return nil, err
	}
	effect, err := s.EraseActor(ctx, id, in.Body.Reason, in.Body.DryRun)
	if err != nil {
		return nil, err
	}
	return &whole[Erased]{Erased{int64(effect.Revision), effect.Actors, effect.Ties, in.Body.DryRun}}, nil
}
