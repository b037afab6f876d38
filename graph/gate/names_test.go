package gate

import (
	"testing"

	"spinweb/graph"
	"spinweb/graph/internal/storetest"
)

func TestNobodyOpensANameByTyingTheOwnWorkToAPseudonym(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	w := smallWorld(t, kept)
	situation := storetest.Actor(graph.Situation, nil)
	known := storetest.Actor(graph.Situation, nil)
	file := storetest.Actor(graph.Case, map[string]string{"state": "open"})
	keep(t, kept, situation, known, file,
		storetest.Tie(graph.About, situation, w.near), storetest.Tie(graph.About, known, w.findable),
		storetest.Tie(graph.CaseOf, file, w.findable), storetest.Tie(graph.WorkedBy, file, w.networker),
		storetest.Tie(graph.ActsAs, w.networker, known))
	g := openOver(t, kept)
	ctx := t.Context()

	for name, draft := range map[string]graph.Draft{
		"acts in a situation":       {Kind: string(graph.ActsAs), From: w.networker.ID, To: situation.ID},
		"adds to the own situation": {Kind: string(graph.About), From: known.ID, To: w.near.ID},
		"lets one take part in it":  {Kind: string(graph.ParticipatesIn), From: w.near.ID, To: known.ID},
	} {
		if _, err := w.asNetworker(g).AddTie(ctx, draft, ""); graph.CodeOf(err) != graph.NotInWorkArea {
			t.Errorf("%s: %v", name, err)
		}
	}
	thing, self := "thing", string(w.networker.ID)
	for name, operations := range map[string][]Operation{
		"a situation": {
			{Do: graph.AddActor, Ref: thing, Kind: string(graph.Situation)},
			{Do: graph.AddTie, Kind: string(graph.About), From: "#thing", To: string(w.near.ID)},
			{Do: graph.AddTie, Kind: string(graph.ActsAs), From: self, To: "#thing"}},
		"a referral": {
			{Do: graph.AddActor, Ref: thing, Kind: string(graph.Referral), Patch: texts("reasonCategory", "contact")},
			{Do: graph.AddTie, Kind: string(graph.RefersTo), From: self, To: "#thing"},
			{Do: graph.AddTie, Kind: string(graph.About), From: "#thing", To: string(w.near.ID)}},
	} {
		if _, err := w.asNetworker(g).WriteBatch(ctx, operations, ""); graph.CodeOf(err) != graph.NotInWorkArea {
			t.Errorf("%s of a pseudonym: %v", name, err)
		}
		for i := range operations {
			if operations[i].Kind == string(graph.About) {
				operations[i].To = string(w.findable.ID)
			}
		}
		if _, err := w.asNetworker(g).WriteBatch(ctx, operations, ""); err != nil {
			t.Errorf("%s of somebody known by name: %v", name, err)
		}
	}
	if view, err := w.asNetworker(g).Actor(ctx, w.near.ID); err != nil || view.Named {
		t.Errorf("%+v, %v", view, err)
	}
}
