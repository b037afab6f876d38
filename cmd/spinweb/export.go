package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"spinweb/graph"
	"spinweb/graph/exchange"
)

// exportCommand writes the neighbourhood to a file.
type exportCommand struct {
	storeFlags
	Out string `help:"File to write; standard output when absent." type:"path" short:"o"`
}

var sayWritten = graph.Label{NL: "%d actoren en %d contacten geschreven.", EN: "%d actors and %d ties written."}

// Run exports.
func (c exportCommand) Run(ctx context.Context, t *terminal) error {
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
		err = exchange.WriteCSV(t.out, extract)
	} else {
		err = writeWhole(c.Out, extract)
	}
	if err != nil {
		return fmt.Errorf("write the export: %w", err)
	}
	t.say(sayWritten, len(extract.Actors), len(extract.Ties))
	return nil
}

// writeWhole writes a file that only its owner can read, and puts it in place once it is whole.
func writeWhole(path string, extract graph.Extract) (err error) {
	file, err := os.CreateTemp(filepath.Dir(path), ".spinweb-export-*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, file.Close(), os.Remove(file.Name()))
		}
	}()
	if err = exchange.WriteCSV(file, extract); err != nil {
		return err
	}
	if err = file.Sync(); err != nil {
		return err
	}
	if err = file.Close(); err != nil {
		return err
	}
	return os.Rename(file.Name(), path)
}
