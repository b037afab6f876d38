package main

import (
	"context"
	"io"
	"os"

	"spinweb/graph"
	"spinweb/graph/gate"
)

// backupCommand writes everything to one file.
type backupCommand struct {
	storeFlags
	Out string `help:"File to write, which must not exist; standard output when absent." type:"path" short:"o"`
}

var (
	sayBackedUp     = graph.Label{NL: "Reservekopie gemaakt: %d bytes. Bewaar de lijst van --erasures apart; terugzetten vraagt erom.", EN: "Backup made: %d bytes. Keep the list of --erasures apart from it; a restore asks for it."}
	sayNotEncrypted = graph.Label{NL: "Let op: deze reservekopie is niet versleuteld. Geef --key-file om dat wel te doen.", EN: "Note: this backup is not encrypted. Give --key-file to encrypt it."}
)

// Run backs up.
func (c backupCommand) Run(ctx context.Context, t *terminal) error {
	location, err := c.location()
	if err != nil {
		return err
	}
	if location.Options.Key == nil {
		t.say(sayNotEncrypted)
	}
	count := &counted{}
	write := func(w io.Writer) error {
		count.Writer = w
		return gate.BackUp(ctx, location, count)
	}
	if c.Out == "" {
		err = write(t.out)
	} else {
		err = newFile(c.Out, write)
	}
	if err != nil {
		return err
	}
	t.say(sayBackedUp, count.bytes)
	return nil
}

// counted counts what is written.
type counted struct {
	io.Writer
	bytes int64
}

func (c *counted) Write(p []byte) (int, error) {
	n, err := c.Writer.Write(p)
	c.bytes += int64(n)
	return n, err
}

// newFile writes a file that was not there, which only its owner can read, and puts it in place once it is
// whole and on the disk.
func newFile(path string, write func(io.Writer) error) error {
	if _, err := os.Lstat(path); err == nil {
		return graph.Invalid(graph.Finding{Field: "--out", Code: graph.FileExists})
	}
	return writeWhole(path, write)
}
