package graph

import "time"

// Outcome is how an action ended.
type Outcome string

// The outcomes that a ledger line tells.
const (
	Done    Outcome = "done"
	Refused Outcome = "refused"
)

// LedgerLine says who saw or did what: one answer, with everyone of whom it said something.
type LedgerLine struct {
	ID       ID
	At       time.Time // UTC, to the microsecond
	Author   Author
	OnBehalf ID // for whom, when that is another
	Purpose  Purpose
	Action   Action
	Access   string // where: a route pattern or a command, never with its parameters
	Outcome  Outcome
	Subjects []ID // residents, and accounts whose rights or secrets changed; in the order of their IDs
}

// LedgerQuery selects lines. Zero fields select all; several fields must all hold. The answer comes in
// the order of time and ID.
type LedgerQuery struct {
	Subject      ID
	Author       ID
	Since, Until time.Time // half open
	Limit        int       // at most this many; zero for 1,000
}
