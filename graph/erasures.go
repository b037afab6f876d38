package graph

import (
	"bufio"
	"fmt"
	"io"
	"strings"
	"time"
)

// Erased is a line of an erasure list: what was erased, and when that began. The list is kept outside the
// store, so that a backup that was made before is erased again once it is restored.
type Erased struct {
	ID ID
	At time.Time // UTC
}

// String writes the line, without its end.
func (e Erased) String() string { return string(e.ID) + " " + e.At.UTC().Format(time.RFC3339Nano) }

// maxErasedLine is longer than any line that String writes.
const maxErasedLine = 200

// ReadErasures reads an erasure list. It reports every malformed line with its number, together; empty
// lines mean nothing. It keeps what is right of a list that is not, in the order of the list.
func ReadErasures(r io.Reader) ([]Erased, error) {
	lines := bufio.NewScanner(r)
	lines.Buffer(make([]byte, maxErasedLine), maxErasedLine)
	var list []Erased
	var findings []Finding
	row := 0
	for lines.Scan() {
		row++
		text := strings.TrimSuffix(lines.Text(), "\r")
		if text == "" {
			continue
		}
		erased, ok := parseErased(text)
		if !ok {
			findings = append(findings, Finding{Row: row, Field: "erasures", Code: BadErasure})
			continue
		}
		list = append(list, erased)
	}
	switch err := lines.Err(); {
	case err == bufio.ErrTooLong:
		findings = append(findings, Finding{Row: row + 1, Field: "erasures", Code: BadErasure})
	case err != nil:
		return list, fmt.Errorf("read the erasure list: %w", err)
	}
	if len(findings) > 0 {
		return list, Invalid(findings...)
	}
	return list, nil
}

func parseErased(text string) (Erased, bool) {
	first, second, _ := strings.Cut(text, " ")
	id, err := ParseID(first)
	if err != nil {
		return Erased{}, false
	}
	at, err := time.Parse(time.RFC3339Nano, second)
	return Erased{ID: id, At: at.UTC()}, err == nil
}
