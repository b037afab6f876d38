package graph

import (
	"errors"
	"fmt"
	"strings"
	"time"
)

// Kind says what sort of thing went wrong. It is decided where the knowledge is.
type Kind uint8

// The kinds of error. Internal is the zero value: what nobody classified.
const (
	InternalKind      Kind = iota
	InvalidKind            // the input breaks a rule; Findings says which
	NotFoundKind           // there is no such record, or this viewer may not know of it
	ForbiddenKind          // this role may not do this at all
	UnidentifiedKind       // nobody knows who is asking
	ConflictKind           // the record exists already, or something still depends on it
	StaleKind              // the record changed since its author saw it
	UnconditionalKind      // a change without the version that its author saw
	KeyReusedKind          // an idempotency key came back with another request
	TooLargeKind           // over a limit that was stated beforehand
	UnsupportedKind        // a format that is not taken
	UnavailableKind        // the store does not answer; try again later
	StorageFullKind        // no room to write
	CancelledKind          // the asker went away
	DelayedKind            // asked too often; RetryAfter says from when it may be tried again
	lastKind               // must stay last
)

// Kinds lists every kind, for the table that maps them to another language such as HTTP's.
func Kinds() []Kind {
	kinds := make([]Kind, 0, lastKind)
	for kind := range lastKind {
		kinds = append(kinds, kind)
	}
	return kinds
}

// Params fills the places of a sentence in the catalogue. They never hold personal data.
type Params map[string]string

// Finding is one thing that is wrong with an input.
type Finding struct {
	Field  string // the attribute or property, as the API names it
	Row    int    // the row in a file, from 1; zero without a file
	Column string // the heading of the column in a file
	File   string // which file, when several came together
	Code   Code
	Params Params
}

// Error is what went wrong, for a person to act on. Sentence turns it into Dutch or English.
type Error struct {
	Kind       Kind
	Code       Code
	Params     Params
	Findings   []Finding
	RetryAfter time.Duration // for UnavailableKind and DelayedKind: when to try again
	cause      error
}

// Error is for logs: the kind's code and the codes of the findings, and never what was submitted.
func (e *Error) Error() string {
	var b strings.Builder
	b.WriteString(string(e.Code))
	for i, finding := range e.Findings {
		if i == 10 {
			fmt.Fprintf(&b, " and %d more", len(e.Findings)-i)
			break
		}
		fmt.Fprintf(&b, " %s:%s", finding.Field, finding.Code)
	}
	if e.cause != nil {
		fmt.Fprintf(&b, ": %v", e.cause)
	}
	return b.String()
}

// Unwrap returns the cause, such as a driver's error.
func (e *Error) Unwrap() error { return e.cause }

// Because returns a copy that wraps its cause.
func (e *Error) Because(cause error) *Error {
	wrapped := *e
	wrapped.cause = cause
	return &wrapped
}

// KindOf returns the kind of the first Error in the chain, InternalKind where there is none.
func KindOf(err error) Kind {
	var e *Error
	if errors.As(err, &e) {
		return e.Kind
	}
	return InternalKind
}

// CodeOf returns the code of the first Error in the chain, Internal where there is none.
func CodeOf(err error) Code {
	var e *Error
	if errors.As(err, &e) {
		return e.Code
	}
	return Internal
}

// Invalid reports everything that is wrong with an input at once.
func Invalid(findings ...Finding) *Error {
	return &Error{Kind: InvalidKind, Code: InvalidInput, Findings: findings}
}

// NotFound says that there is no such record for this viewer. It carries nothing, so that what is
// hidden and what is absent look the same.
func NotFound() *Error { return &Error{Kind: NotFoundKind, Code: NoSuchRecord} }

// Forbidden says that the role may not do this.
func Forbidden(action Action) *Error {
	return &Error{Kind: ForbiddenKind, Code: NotAllowed, Params: Params{"action": string(action)}}
}

// Conflict reports a clash with what is there.
func Conflict(code Code, params Params) *Error {
	return &Error{Kind: ConflictKind, Code: code, Params: params}
}

// Stale says that the record changed since its author saw it.
func Stale() *Error { return &Error{Kind: StaleKind, Code: RecordChanged} }

// Unavailable says that the store does not answer now.
func Unavailable(cause error) *Error {
	return &Error{Kind: UnavailableKind, Code: StoreUnavailable, RetryAfter: 5 * time.Second, cause: cause}
}

// Full says that the store has no room to write.
func Full(cause error) *Error {
	return &Error{Kind: StorageFullKind, Code: StoreFull, cause: cause}
}
