package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime/debug"
	"strings"

	"spinweb/graph"
	"spinweb/graph/exchange"
	"spinweb/graph/gate"
)

// importCommand takes files in.
type importCommand struct {
	storeFlags
	Files        []string          `arg:"" optional:"" help:"Actors and ties in CSV, Excel (.xlsx), GraphML or node-link JSON; areas in GeoJSON. Together they are taken in whole or not at all." type:"path"`
	DryRun       bool              `help:"Say what would happen and change nothing."`
	Fictional    bool              `help:"Mark the store, which must be empty, as fictional, so that the demo opens it."`
	Municipality map[string]string `help:"Name of a gemeente of which a map only has the code." placeholder:"GM0794=Helmond" mapsep:","`
	Template     bool              `help:"Write an example table and stop."`
	Format       string            `help:"Of the example: csv or xlsx." default:"csv"`
	Columns      bool              `help:"Explain every column of a table and stop."`
}

var (
	sayRead    = graph.Label{NL: "%s: %d rijen gelezen", EN: "%s: %d rows read"}
	sayChecked = graph.Label{NL: "Gecontroleerd: %d nieuw, %d gewijzigd, %d gelijk.", EN: "Checked: %d new, %d changed, %d the same."}
	sayKept    = graph.Label{NL: "Bewaard: %d nieuw, %d gewijzigd, %d gelijk.", EN: "Saved: %d new, %d changed, %d the same."}
	sayKinds   = graph.Label{NL: "bij: %s", EN: "of: %s"}
	sayDryRun  = graph.Label{NL: "Dit was een proef. Er is nog niets bewaard.", EN: "This was a test. Nothing was saved."}
)

// importGCPercent is how much the heap of an import grows between two collections.
const importGCPercent = 50

// Run imports.
func (c importCommand) Run(ctx context.Context, t *terminal) error {
	switch {
	case c.Template:
		return c.writeTemplate(t)
	case c.Columns:
		return t.explainColumns()
	case len(c.Files) == 0:
		return graph.Invalid(graph.Finding{Field: "files", Code: graph.FileEmpty})
	}
	// An import keeps most of what it allocates to its end: a collector that waits until as much again has come
	// doubles the peak for little.
	defer debug.SetGCPercent(debug.SetGCPercent(importGCPercent))
	delivery, err := c.read(t)
	if err != nil {
		return err
	}
	g, operator, err := c.open(ctx)
	if err != nil {
		return err
	}
	defer g.Close()
	receipt, err := t.session(g, operator, "import").Import(ctx, delivery, gate.Intake{DryRun: c.DryRun, Fictional: c.Fictional})
	if err != nil {
		return err
	}
	for _, notice := range receipt.Notices {
		fmt.Fprintf(t.err, "  %s%s\n", t.place(notice), notice.Sentence(t.language))
	}
	if c.DryRun {
		t.say(sayChecked, receipt.Added, receipt.Changed, receipt.Same)
		t.say(sayDryRun)
		return nil
	}
	t.say(sayKept, receipt.Added, receipt.Changed, receipt.Same)
	return nil
}

// read reads every file before anything is checked against the store, so that one run reports all that
// is wrong in all of them.
func (c importCommand) read(t *terminal) (graph.Delivery, error) {
	municipalities := make(map[graph.AreaCode]string, len(c.Municipality))
	for text, name := range c.Municipality {
		code, err := graph.ParseAreaCode(text)
		if err != nil || code.Level() != graph.Gemeente {
			return graph.Delivery{}, graph.Invalid(graph.Finding{Field: "--municipality", Code: graph.BadAreaCode})
		}
		municipalities[code] = name
	}
	var bundle exchange.Bundle
	for _, path := range c.Files {
		if err := bundle.Add(t.readFile(path, bundle.Limits(), municipalities)); err != nil {
			return graph.Delivery{}, err
		}
	}
	return bundle.Delivery()
}

func (c importCommand) writeTemplate(t *terminal) error {
	format, finding := exchange.ParseTemplateFormat(c.Format)
	if finding != nil {
		finding.Field = "--format"
		return graph.Invalid(*finding)
	}
	return exchange.WriteTemplateAs(t.out, format, t.language)
}

// progressStep is how many rows go by between two signs of life.
const progressStep = 10_000

func (t *terminal) readFile(path string, limits exchange.Limits, municipalities map[graph.AreaCode]string) (graph.Delivery, error) {
	file, err := os.Open(path)
	if err != nil {
		var reason *fs.PathError
		if errors.As(err, &reason) {
			err = reason.Err
		}
		return graph.Delivery{}, fmt.Errorf("open %s: %w", path, err)
	}
	defer file.Close()
	name := filepath.Base(path)
	return exchange.Read(file, name, limits, municipalities, func(rows int) {
		if rows%progressStep == 0 && rows > 0 {
			t.say(sayRead, name, rows)
		}
	})
}

func (t *terminal) explainColumns() error {
	for _, column := range exchange.Columns(t.language) {
		text := fmt.Sprintf("%s (%s)\n    %s\n", column.Name, column.Heading, column.Form)
		if len(column.Codes) > 0 {
			text += "    " + strings.Join(column.Codes, ", ") + "\n"
		}
		if len(column.Kinds) > 0 {
			text += "    " + fmt.Sprintf(sayKinds.In(t.language), strings.Join(column.Kinds, ", ")) + "\n"
		}
		if _, err := fmt.Fprint(t.out, text); err != nil {
			return err
		}
	}
	return nil
}
