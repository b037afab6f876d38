package store

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"io"

	"spinweb/graph"
)

// DumpItem is one line of a dump. Exactly one field is given.
//
// A dump is JSON, one item a line: the header; every batch in the order of revisions, each followed by its
// changes in their order; the ledger lines in the order of time and ID; the cells in the order of kind and
// key; the end, which counts them and holds the hash of all that came before it. The history holds every record as it stands, so that records need no
// lines of their own. Whoever holds the same, writes the same bytes.
type DumpItem struct {
	Header *DumpHeader   `json:"header,omitempty"`
	Batch  *DumpedBatch  `json:"batch,omitempty"`
	Change *DumpedChange `json:"change,omitempty"`
	Line   *DumpedLine   `json:"line,omitempty"`
	Cell   *DumpedCell   `json:"cell,omitempty"`
	End    *DumpEnd      `json:"end,omitempty"`
}

// DumpHeader opens a dump.
type DumpHeader struct {
	Format  string `json:"format"`
	Version int    `json:"version"`
}

// DumpedBatch is a batch without its changes. Moments are microseconds since 1970, UTC.
type DumpedBatch struct {
	Revision    graph.Revision `json:"revision"`
	Key         string         `json:"key,omitempty"`
	Fingerprint string         `json:"fingerprint,omitempty"`
	Author      graph.ID       `json:"author,omitempty"`
	Role        graph.Role     `json:"role,omitempty"`
	At          int64          `json:"at"`
	Reason      string         `json:"reason,omitempty"`
	Undoes      graph.Revision `json:"undoes,omitempty"`
}

// DumpedChange is a change of the batch before it.
type DumpedChange struct {
	Verb   graph.Verb     `json:"verb"`
	Seen   graph.Revision `json:"seen,omitempty"`
	Record Encoded        `json:"record"`
}

// DumpedLine is a line of the ledger.
type DumpedLine struct {
	ID       graph.ID      `json:"id"`
	At       int64         `json:"at"`
	Author   graph.ID      `json:"author,omitempty"`
	Role     graph.Role    `json:"role,omitempty"`
	OnBehalf graph.ID      `json:"onBehalf,omitempty"`
	Purpose  graph.Purpose `json:"purpose,omitempty"`
	Action   graph.Action  `json:"action"`
	Access   string        `json:"access,omitempty"`
	Outcome  graph.Outcome `json:"outcome"`
	Subjects []graph.ID    `json:"subjects,omitempty"`
}

// DumpedCell is a cell.
type DumpedCell struct {
	Kind    string   `json:"kind"`
	Key     string   `json:"key"`
	Subject graph.ID `json:"subject,omitempty"`
	Value   []byte   `json:"value"`
	Expires int64    `json:"expires,omitempty"`
	Version int64    `json:"version"`
}

// DumpEnd closes a dump. It counts what came before it, and Hash is the SHA-256 of it in hexadecimal.
type DumpEnd struct {
	Batches int    `json:"batches"`
	Changes int    `json:"changes"`
	Lines   int    `json:"lines"`
	Cells   int    `json:"cells"`
	Hash    string `json:"hash"`
}

const (
	dumpFormat  = "spinweb dump"
	dumpVersion = 1
)

// DumpLine puts a ledger line in the form of a dump.
func DumpLine(l graph.LedgerLine) *DumpedLine {
	return &DumpedLine{ID: l.ID, At: Micros(l.At), Author: l.Author.ID, Role: l.Author.Role, OnBehalf: l.OnBehalf,
		Purpose: l.Purpose, Action: l.Action, Access: l.Access, Outcome: l.Outcome, Subjects: l.Subjects}
}

// Line is the inverse of DumpLine.
func (d DumpedLine) Line() graph.LedgerLine {
	return graph.LedgerLine{ID: d.ID, At: Moment(d.At), Author: graph.Author{ID: d.Author, Role: d.Role}, OnBehalf: d.OnBehalf,
		Purpose: d.Purpose, Action: d.Action, Access: d.Access, Outcome: d.Outcome, Subjects: d.Subjects}
}

// DumpCell puts a cell in the form of a dump.
func DumpCell(c Cell) *DumpedCell {
	return &DumpedCell{Kind: c.Kind, Key: c.Key, Subject: c.Subject, Value: c.Value, Expires: Micros(c.Expires), Version: c.Version}
}

// Cell is the inverse of DumpCell.
func (d DumpedCell) Cell() Cell {
	return Cell{Kind: d.Kind, Key: d.Key, Subject: d.Subject, Value: d.Value, Expires: Moment(d.Expires), Version: d.Version}
}

// DumpWriter writes the items of a dump in the order that DumpItem states, which is the caller's to keep.
type DumpWriter struct {
	out  *bufio.Writer
	hash hash.Hash
	end  DumpEnd
}

// NewDumpWriter starts a dump with its header.
func NewDumpWriter(w io.Writer) (*DumpWriter, error) {
	d := &DumpWriter{out: bufio.NewWriterSize(w, 1<<16), hash: sha256.New()}
	return d, d.write(DumpItem{Header: &DumpHeader{dumpFormat, dumpVersion}})
}

// Put writes a batch, change, line or cell.
func (d *DumpWriter) Put(item DumpItem) error {
	d.end.count(item)
	return d.write(item)
}

// Finish writes the end.
func (d *DumpWriter) Finish() error {
	d.end.Hash = hex.EncodeToString(d.hash.Sum(nil))
	if err := d.write(DumpItem{End: &d.end}); err != nil {
		return err
	}
	return d.out.Flush()
}

func (d *DumpWriter) write(item DumpItem) error {
	text, err := json.Marshal(item)
	if err != nil {
		return fmt.Errorf("encode an item of the dump: %w", err)
	}
	text = append(text, '\n')
	d.hash.Write(text)
	_, err = d.out.Write(text)
	return err
}

func (e *DumpEnd) count(item DumpItem) {
	switch {
	case item.Batch != nil:
		e.Batches++
	case item.Change != nil:
		e.Changes++
	case item.Line != nil:
		e.Lines++
	case item.Cell != nil:
		e.Cells++
	}
}

// ReadDump reads a dump and yields every batch, change, line and cell in turn. It fails as InvalidKind with
// BadDump unless all of it is there, in order and nothing more: a caller must not keep what it was given
// before ReadDump has returned without an error. A dump of a newer version gives ConflictKind with
// StoreNewer. An error of yield ends it and is returned.
func ReadDump(r io.Reader, yield func(DumpItem) error) error {
	in := &dumpReader{in: bufio.NewReaderSize(r, 1<<16), hash: sha256.New()}
	header, err := in.item()
	switch {
	case err != nil:
		return err
	case header.Header == nil || header.Header.Format != dumpFormat:
		return badDump(errors.New("no header of a dump"))
	case header.Header.Version > dumpVersion:
		return graph.Conflict(graph.StoreNewer, nil)
	}
	var order dumpOrder
	for {
		item, err := in.item()
		if err != nil {
			return err
		}
		if item.End != nil {
			order.end.Hash = hex.EncodeToString(in.hash.Sum(nil))
			return order.ends(*item.End, in.in)
		}
		if err := order.next(item); err != nil {
			return badDump(err)
		}
		if err := yield(item); err != nil {
			return err
		}
	}
}

func badDump(cause error) error {
	return graph.Invalid(graph.Finding{Field: "backup", Code: graph.BadDump}).Because(cause)
}

// dumpReader reads items and hashes those that stand before the end.
type dumpReader struct {
	in   *bufio.Reader
	hash hash.Hash
}

func (d *dumpReader) item() (DumpItem, error) {
	text, err := d.in.ReadBytes('\n')
	if err == io.EOF {
		return DumpItem{}, badDump(io.ErrUnexpectedEOF)
	}
	if err != nil {
		return DumpItem{}, err
	}
	var item DumpItem
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&item); err != nil {
		return DumpItem{}, badDump(errors.New("a line is no item")) // the decoder's error may quote the line
	}
	if item.End == nil {
		d.hash.Write(text)
	}
	return item, nil
}

// dumpOrder is how far a dump has come.
type dumpOrder struct {
	section  int
	revision graph.Revision
	end      DumpEnd
}

// next checks that an item may stand here.
func (o *dumpOrder) next(item DumpItem) error {
	section := 0
	switch {
	case item.Batch != nil:
		section = 1
		o.revision++
		if item.Batch.Revision != o.revision {
			return fmt.Errorf("revision %d stands where %d belongs", item.Batch.Revision, o.revision)
		}
	case item.Change != nil:
		section = 1
		if o.revision == 0 {
			return errors.New("a change stands before any batch")
		}
	case item.Line != nil:
		section = 2
	case item.Cell != nil:
		section = 3
	}
	if section == 0 || section < o.section {
		return errors.New("an item stands out of order")
	}
	o.section = section
	o.end.count(item)
	return nil
}

func (o *dumpOrder) ends(end DumpEnd, in *bufio.Reader) error {
	if end != o.end {
		return badDump(errors.New("the counts or the hash at the end differ"))
	}
	if _, err := in.ReadByte(); err != io.EOF {
		return badDump(errors.New("something follows the end"))
	}
	return nil
}
