package graph

import "time"

// Verb is what a change does to its record.
type Verb string

// The verbs. Store and history know no others.
const (
	Add    Verb = "add"    // the record is new, or back from the bin
	Amend  Verb = "amend"  // the record says something else
	End    Verb = "end"    // the record held in the world and no longer does
	Bin    Verb = "bin"    // the record goes; the history keeps what it was, and can bring it back
	Delete Verb = "delete" // the record is gone from the bin, and the history forgets what it was
	Erase  Verb = "erase"  // the record goes, the history forgets it, and the ledger no longer names it
)

// Change is one step in the life of one record. Record is its state afterwards, a Tombstone where it is
// gone or forgotten.
type Change struct {
	Verb   Verb
	Record Record
	Seen   Revision // the version that the author saw; zero for Add
}

// ParseReason checks the reason that an author gives for a change, and seals it. It may be empty.
func ParseReason(raw string) (Text, *Finding) {
	reason, finding := Attribute{Name: "reason", Type: NoteType, MaxLength: maxReason, Personal: true}.parse(raw)
	if finding != nil {
		finding.Field = "reason"
		return Text{}, finding
	}
	return Seal(reason), nil
}

// maxReason is long enough for a sentence or two.
const maxReason = 500

// Demand says which version of a record a batch relies on without changing it. Zero demands that there
// is no such record.
type Demand struct {
	ID      ID
	Version Revision
}

// TieDemand says as of which revision a batch relies on the ties of an actor: none that is there may have come or
// changed later. A tie that went later is no hindrance.
type TieDemand struct {
	Actor ID
	AsOf  Revision
}

// Author is who makes a change or looks at data: never a name, always an ID that the gate can resolve.
type Author struct {
	ID   ID // a professional or resident, or "" for the operator of the command line
	Role Role
}

// Batch is what is accepted or refused as a whole.
type Batch struct {
	Key         string // idempotency key, scoped by its maker; "" for none
	Fingerprint string // of the request; the same key with another one is refused
	Author      Author
	At          time.Time // UTC, to the microsecond
	Reason      Text
	Undoes      Revision // the batch whose effect this one takes back; zero for none
	Empty       bool     // demands that the store holds nothing yet
	Demands     []Demand
	TieDemands  []TieDemand
	Changes     []Change // each record at most once
}

// Delta is what is different between two revisions: the latest state of every record that changed.
type Delta struct {
	From, To Revision // From excluded, To included
	Records  []Record // no ID twice
}

// Entry is a change in its place in the history.
type Entry struct {
	Revision Revision
	Place    int // within its batch, from 0
	At       time.Time
	Author   Author
	Reason   Text
	Key      string
	Undoes   Revision
	Change   Change
}

// HistoryQuery selects entries. Zero fields select all; several fields must all hold. The answer comes
// in the order of revision and place.
type HistoryQuery struct {
	Subject  ID
	Author   ID
	Revision Revision // one batch
	After    Revision // only later revisions
	Limit    int      // at most this many; zero for 1,000
}
