// Package personal keeps text about people sealed.
//
// A Text can be carried, compared and stored, but not read by accident: fmt, slog and encoding/json
// print Mask in its place. Whoever may import this package can open it; the compiler keeps everyone
// outside graph from doing so.
package personal

import (
	"fmt"
	"io"
	"log/slog"
)

// Mask is what a sealed text shows of itself.
const Mask = "•••"

// Text is a sealed text. The zero Text is empty. The text sits behind a pointer to a string, because
// fmt calls no method on an unexported field: a string in it would be printed, and so would a struct
// behind a pointer when the verb does not fit.
type Text struct{ sealed *string }

// Seal closes a text. Sealing "" gives the zero Text.
func Seal(text string) Text {
	if text == "" {
		return Text{}
	}
	return Text{&text}
}

// Open returns what was sealed. It is a function and not a method, so that only importers of this
// package can call it.
func Open(t Text) string {
	if t.sealed == nil {
		return ""
	}
	return *t.sealed
}

// Empty reports whether nothing is sealed.
func (t Text) Empty() bool { return t.sealed == nil }

// Equal reports whether both seal the same text.
func (t Text) Equal(other Text) bool { return Open(t) == Open(other) }

// Format prints Mask whatever the verb.
func (t Text) Format(w fmt.State, _ rune) { _, _ = io.WriteString(w, Mask) }

// String returns Mask.
func (t Text) String() string { return Mask }

// GoString returns Mask.
func (t Text) GoString() string { return Mask }

// LogValue returns Mask.
func (t Text) LogValue() slog.Value { return slog.StringValue(Mask) }

// MarshalText returns Mask; encoding/json, encoding/xml and encoding/csv helpers use it.
func (t Text) MarshalText() ([]byte, error) { return []byte(Mask), nil }
