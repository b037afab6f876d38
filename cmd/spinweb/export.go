package main

import (
	"context"
	"fmt"
	"io"

	"spinweb/graph"
	"spinweb/graph/exchange"
)

// exportCommand writes the neighbourhood to a file.
type exportCommand struct {
	storeFlags
	Format string `help:"csv, xlsx (Excel), graphml or json (node-link)." default:"csv"`
	Out    string `help:"File to write; standard output when absent." type:"path" short:"o"`
}

var sayWritten = graph.Label{NL: "%d actoren en %d contacten geschreven.", EN: "%d actors and %d ties written."}

// Run exports.
func (c exportCommand) Run(ctx context.Context, t *terminal) error {
	format, finding := exchange.ParseFormat(c.Format)
	if finding != nil {
		finding.Field = "--format"
		return graph.Invalid(*finding)
	}
	g, operator, err := c.open(ctx)
	if err != nil {
		return err
	}
	defer g.Close()
	extract, err := t.session(g, operator, "export").Export(ctx)
	if err != nil {
		return err
	}
	if c.Out == "" {
		err = exchange.Write(t.out, format, extract)
	} else {
		err = writeWhole(c.Out, func(w io.Writer) error { return exchange.Write(w, format, extract) })
	}
	if err != nil {
		return fmt.Errorf("write the export: %w", err)
	}
	t.say(sayWritten, len(extract.Actors), len(extract.Ties))
	return nil
}
