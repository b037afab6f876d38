package main

import (
	"context"

	"spinweb/graph"
	"spinweb/graph/gate"
)

// eraseCommand takes somebody out for good (AVG, article 17).
type eraseCommand struct {
	storeFlags
	ID     string `arg:"" help:"ID of the actor, as an answer or an export shows it."`
	Reason string `help:"Why. It stays, so it must say nothing of who is erased." required:""`
	DryRun bool   `help:"Only tell what would go. An erasure cannot be undone."`
}

var (
	sayWouldErase = graph.Label{NL: "Dit zou %d actoren en %d contacten wissen, ook uit de geschiedenis en het logboek. Er is nog niets gewist.", EN: "This would erase %d actors and %d ties, also from the history and the ledger. Nothing was erased."}
	sayErased     = graph.Label{NL: "Gewist: %d actoren en %d contacten. Bewaar de wislijst: een reservekopie van eerder heeft hem nodig.", EN: "Erased: %d actors and %d ties. Keep the erasure list: a backup from before needs it."}
)

// Run erases, or tells what would go.
func (c eraseCommand) Run(ctx context.Context, t *terminal) error {
	id, err := graph.ParseID(c.ID)
	if err != nil {
		return err
	}
	return c.operate(ctx, t, "erase", func(s *gate.Session) error {
		effect, err := s.EraseActor(ctx, id, c.Reason, c.DryRun)
		if err != nil {
			return err
		}
		if c.DryRun {
			t.say(sayWouldErase, effect.Actors, effect.Ties)
			return nil
		}
		t.say(sayErased, effect.Actors, effect.Ties)
		return nil
	})
}
