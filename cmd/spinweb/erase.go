package main

import (
	"context"

	"spinweb/graph"
	"spinweb/graph/gate"
)

// eraseCommand takes somebody out for good (AVG, article 17).
type eraseCommand struct {
	storeFlags
	ID      string `arg:"" help:"ID of the actor, as an answer or an export shows it."`
	Reason  string `help:"Why. It stays, so it must say nothing of who is erased." required:""`
	Confirm string `help:"Write WISSEN: this cannot be undone. Without it, it only tells what would go."`
}

// confirmation is the word without which nothing is erased.
const confirmation = "WISSEN"

var (
	sayWouldErase = graph.Label{NL: "Dit zou %d actoren en %d contacten wissen, ook uit de geschiedenis en het logboek. Doe het met --confirm WISSEN.", EN: "This would erase %d actors and %d ties, also from the history and the ledger. Do it with --confirm WISSEN."}
	sayErased     = graph.Label{NL: "Gewist: %d actoren en %d contacten. Bewaar de wislijst: een reservekopie van eerder heeft hem nodig.", EN: "Erased: %d actors and %d ties. Keep the erasure list: a backup from before needs it."}
)

// Run erases, or tells what would go.
func (c eraseCommand) Run(ctx context.Context, t *terminal) error {
	id, err := graph.ParseID(c.ID)
	if err != nil {
		return err
	}
	if c.Confirm != "" && c.Confirm != confirmation {
		return graph.Invalid(graph.Finding{Field: "--confirm", Code: graph.BadCode, Params: graph.Params{"codes": confirmation}})
	}
	return c.operate(ctx, t, "erase", func(s *gate.Session) error {
		effect, err := s.EraseActor(ctx, id, c.Reason, c.Confirm == "")
		if err != nil {
			return err
		}
		if c.Confirm == "" {
			t.say(sayWouldErase, effect.Actors, effect.Ties)
			return nil
		}
		t.say(sayErased, effect.Actors, effect.Ties)
		return nil
	})
}
