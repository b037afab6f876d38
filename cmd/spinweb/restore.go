package main

import (
	"context"
	"fmt"
	"os"

	"spinweb/graph"
	"spinweb/graph/gate"
)

var sayRestored = graph.Label{NL: "Teruggezet. %d keer wissen opnieuw uitgevoerd.", EN: "Restored. %d erasures carried out again."}

// restoreCommand fills an empty store from a backup.
type restoreCommand struct {
	storeFlags
	Backup     string `arg:"" help:"The backup; - for standard input." type:"path"`
	Erasures   string `help:"The erasure list: who was erased since the backup was made is erased again." type:"path" env:"SPINWEB_ERASURES"`
	NoErasures bool   `help:"There is no erasure list, because nobody was ever erased."`
}

// Run restores.
func (c restoreCommand) Run(ctx context.Context, t *terminal) error {
	if (c.Erasures == "") != c.NoErasures {
		return graph.Invalid(graph.Finding{Field: "--erasures", Code: graph.ErasuresAsked})
	}
	erased, err := c.erased()
	if err != nil {
		return err
	}
	location, err := c.location()
	if err != nil {
		return err
	}
	in := os.Stdin
	if c.Backup != "-" {
		if in, err = os.Open(c.Backup); err != nil {
			return fmt.Errorf("open the backup: %w", err)
		}
		defer in.Close()
	}
	if err := gate.Restore(ctx, location, in, erased); err != nil {
		return err
	}
	t.say(sayRestored, len(erased))
	return nil
}

// erased reads whom the erasure list names.
func (c restoreCommand) erased() ([]graph.ID, error) {
	if c.NoErasures {
		return nil, nil
	}
	file, err := os.Open(c.Erasures)
	if err != nil {
		return nil, fmt.Errorf("open the erasure list: %w", err)
	}
	defer file.Close()
	list, err := graph.ReadErasures(file)
	if err != nil {
		return nil, err
	}
	ids := make([]graph.ID, len(list))
	for i, erased := range list {
		ids[i] = erased.ID
	}
	return ids, nil
}
