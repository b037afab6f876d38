package main

import (
	"context"
	"fmt"
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
	sayBackedUp      = graph.Label{NL: "Reservekopie gemaakt: %d bytes. Bewaar de lijst van --erasures apart; terugzetten vraagt erom.", EN: "Backup made: %d bytes. Keep the list of --erasures apart from it; a restore asks for it."}
	sayNotEncrypted  = graph.Label{NL: "Let op: deze reservekopie is niet versleuteld. Geef --key-file om dat wel te doen.", EN: "Note: this backup is not encrypted. Give --key-file to encrypt it."}
	sayRestored      = graph.Label{NL: "Teruggezet. %d keer wissen opnieuw uitgevoerd.", EN: "Restored. %d erasures carried out again."}
	sayCopied        = graph.Label{NL: "Gekopieerd. Beide bevatten hetzelfde: SHA-256 %s", EN: "Copied. Both hold the same: SHA-256 %s"}
	errErasuresAsked = graph.Finding{Field: "--erasures", Code: graph.ErasuresAsked}
)

// Run backs up.
func (c backupCommand) Run(ctx context.Context, t *terminal) error {
	place, err := c.place()
	if err != nil {
		return err
	}
	if place.Options.Key == nil {
		t.say(sayNotEncrypted)
	}
	count := &counted{}
	write := func(w io.Writer) error {
		count.Writer = w
		return gate.BackUp(ctx, place, count)
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
		return graph.Invalid(errErasuresAsked)
	}
	erased, err := c.erased()
	if err != nil {
		return err
	}
	place, err := c.place()
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
	if err := gate.Restore(ctx, place, in, erased); err != nil {
		return err
	}
	t.say(sayRestored, len(erased))
	return nil
}

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
	from, err := storeFlags{Store: c.From, KeyFile: c.FromKeyFile, PasswordFile: c.FromPasswordFile}.place()
	if err != nil {
		return err
	}
	to, err := storeFlags{Store: c.To, KeyFile: c.ToKeyFile, PasswordFile: c.ToPasswordFile}.place()
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
