package main

import (
	"context"

	"spinweb/graph"
	"spinweb/graph/gate"
)

var sayCopied = graph.Label{NL: "Gekopieerd. Beide bevatten hetzelfde: SHA-256 %s", EN: "Copied. Both hold the same: SHA-256 %s"}

// copyCommand moves a neighbourhood to another store.
type copyCommand struct {
	From             string `help:"The store that is copied." required:""`
	To               string `help:"An empty store." required:""`
	FromKeyFile      string `help:"Key of the store that is copied." type:"path"`
	ToKeyFile        string `help:"Key that encrypts the copy." type:"path"`
	FromPasswordFile string `help:"Password of Neo4j, of the store that is copied." type:"path"`
	ToPasswordFile   string `help:"Password of Neo4j, of the copy." type:"path"`
}

// Run copies.
func (c copyCommand) Run(ctx context.Context, t *terminal) error {
	from, err := storeFlags{Store: c.From, KeyFile: c.FromKeyFile, PasswordFile: c.FromPasswordFile}.location()
	if err != nil {
		return err
	}
	to, err := storeFlags{Store: c.To, KeyFile: c.ToKeyFile, PasswordFile: c.ToPasswordFile}.location()
	if err != nil {
		return err
	}
	hash, err := gate.Copy(ctx, from, to)
	if err != nil {
		return err
	}
	t.say(sayCopied, hash)
	return nil
}
