package exchange

import (
	"bufio"
	"errors"
	"io"
	"strconv"

	"spinweb/graph"
)

// records reads a table one record at a time, as spreadsheets write it: cells are separated, a cell
// that begins with a quote ends at the next single one and may hold separators and line breaks, a quote
// elsewhere is a character, and a line ends at CR, LF or CRLF.
type records struct {
	in        *bufio.Reader // UTF-8
	separator byte
	limits    Limits

	row       int  // of the record last read; empty ones count
	misquoted int  // the cell of the record in which something follows the closing quote, -1 for none
	open      bool // the cell at hand is within quotes
	text      []byte
	ends      []int
	cells     []string
}

func (r *records) at() int          { return r.row }
func (r *records) misquotedAt() int { return r.misquoted }

// next implements rows.
func (r *records) next() ([]string, error) {
	r.row++
	r.text, r.ends, r.misquoted = r.text[:0], r.ends[:0], -1
	for more := true; more; {
		var err error
		if more, err = r.cell(); err != nil {
			return nil, err
		}
		if len(r.ends) > r.limits.Columns {
			r.ends = r.ends[:r.limits.Columns]
			return nil, r.broken(graph.TooManyColumns, r.limits.Columns)
		}
	}
	all, start := string(r.text), 0
	r.cells = r.cells[:0]
	for _, end := range r.ends {
		r.cells = append(r.cells, all[start:end])
		start = end
	}
	return r.cells, nil
}

// cell reads one cell and reports whether the record goes on after it.
func (r *records) cell() (bool, error) {
	start := len(r.text)
	r.open = r.follows('"')
	closes := r.open
	for {
		c, err := r.in.ReadByte()
		switch {
		case errors.Is(err, io.EOF):
			return r.end(closes || len(r.text) > start)
		case err != nil:
			return false, err
		case c == 0:
			return false, r.broken(graph.NotText, 0)
		case r.open && c == '"' && !r.follows('"'):
			r.open = false
		case r.open:
			r.text = append(r.text, c)
		case c == r.separator:
			r.ends = append(r.ends, len(r.text))
			return true, nil
		case c == '\n', c == '\r':
			if c == '\r' {
				r.follows('\n')
			}
			r.ends = append(r.ends, len(r.text))
			return false, nil
		case closes && c != ' ':
			r.misquoted = len(r.ends)
		case !closes:
			r.text = append(r.text, c)
		}
		if len(r.text)-start > r.limits.Cell {
			return false, r.broken(graph.CellTooLarge, r.limits.Cell>>10)
		}
	}
}

// end closes the last cell of a file. A file that ends with a line end has no record after it.
func (r *records) end(begun bool) (bool, error) {
	if r.open {
		return false, r.broken(graph.UnclosedQuotes, 0)
	}
	if !begun && len(r.ends) == 0 {
		return false, io.EOF
	}
	r.ends = append(r.ends, len(r.text))
	return false, nil
}

// follows takes the next byte if it is this one.
func (r *records) follows(wanted byte) bool {
	next, err := r.in.Peek(1)
	if err != nil || next[0] != wanted {
		return false
	}
	_, _ = r.in.Discard(1) // just peeked
	return true
}

// broken says that nothing can be read after the cell at hand.
func (r *records) broken(code graph.Code, limit int) *broken {
	flaw := &broken{code: code, row: r.row, column: len(r.ends)}
	if limit > 0 {
		flaw.params = graph.Params{"limit": strconv.Itoa(limit)}
	}
	return flaw
}
