package store

import (
	"slices"

	"spinweb/graph"
	"spinweb/graph/internal/personal"
)

// DumpItem is one line of a dump. Exactly one field is given.
//
// A dump is JSON as encoding/json writes it, one item a line: the header; every batch in the order of
// revisions, each followed by its changes in the order of their places; the ledger lines in the order of
// time and ID; the cells in the order of kind and key; the end, which counts them and holds the SHA-256 of
// all lines before it. Texts are in the order of their bytes. The history holds every record as it stands,
// so that records need no lines of their own. Whoever holds the same, writes the same bytes.
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

// DumpedChange is a change of the batch before it. The version of its record is the batch's revision.
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
	Value   []byte   `json:"value"` // never nil
	Expires int64    `json:"expires,omitempty"`
	Version int64    `json:"version"`
}

// DumpEnd closes a dump: it counts what came before it, and seals it against damage.
type DumpEnd struct {
	Batches int    `json:"batches"`
	Changes int    `json:"changes"`
	Lines   int    `json:"lines"`
	Cells   int    `json:"cells"`
	Sum     string `json:"sha256"` // of every byte before the line of the end, in hexadecimal
}

const (
	dumpFormat  = "spinweb dump"
	dumpVersion = 1

	maxDumpLine = 64 << 20 // bytes with the line end; so that no file of one endless line fills the memory
)

// DumpLine puts a ledger line in the form of a dump, its subjects in order and none twice.
func DumpLine(l graph.LedgerLine) *DumpedLine {
	subjects := slices.Compact(slices.Sorted(slices.Values(l.Subjects)))
	return &DumpedLine{ID: l.ID, At: Micros(l.At), Author: l.Author.ID, Role: l.Author.Role, OnBehalf: l.OnBehalf,
		Purpose: l.Purpose, Action: l.Action, Access: l.Access, Outcome: l.Outcome, Subjects: subjects}
}

// Line is the inverse of DumpLine.
func (d DumpedLine) Line() graph.LedgerLine {
	return graph.LedgerLine{ID: d.ID, At: Moment(d.At), Author: graph.Author{ID: d.Author, Role: d.Role}, OnBehalf: d.OnBehalf,
		Purpose: d.Purpose, Action: d.Action, Access: d.Access, Outcome: d.Outcome, Subjects: d.Subjects}
}

// DumpBatch puts a batch, without its changes, in the form of a dump.
func DumpBatch(b graph.Batch, revision graph.Revision) *DumpedBatch {
	return &DumpedBatch{Revision: revision, Key: b.Key, Fingerprint: b.Fingerprint, Author: b.Author.ID, Role: b.Author.Role,
		At: Micros(b.At), Reason: personal.Open(b.Reason), Undoes: b.Undoes}
}

// Batch is the inverse of DumpBatch.
func (d DumpedBatch) Batch() graph.Batch {
	return graph.Batch{Key: d.Key, Fingerprint: d.Fingerprint, Author: graph.Author{ID: d.Author, Role: d.Role},
		At: Moment(d.At), Reason: graph.Seal(d.Reason), Undoes: d.Undoes}
}

// DumpCell puts a cell in the form of a dump.
func DumpCell(c Cell) *DumpedCell {
	value := append([]byte{}, c.Value...) // which JSON writes as a text, and nil as null
	return &DumpedCell{Kind: c.Kind, Key: c.Key, Subject: c.Subject, Value: value, Expires: Micros(c.Expires), Version: c.Version}
}

// Cell is the inverse of DumpCell.
func (d DumpedCell) Cell() Cell {
	return Cell{Kind: d.Kind, Key: d.Key, Subject: d.Subject, Value: d.Value, Expires: Moment(d.Expires), Version: d.Version}
}
