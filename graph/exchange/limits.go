package exchange

import (
	"errors"
	"fmt"
	"io"
	"strconv"

	"spinweb/graph"
)

// The limits of a file, from reliability.md §1: what a neighbourhood needs many times over, and what
// one machine can read beside its other work.
const (
	maxBytes    = 64 << 20 // 100,000 rows of 650 bytes
	maxRows     = 100_000  // the largest neighbourhood that a store keeps in memory
	maxCell     = 1 << 20  // 32 times what a cell of a spreadsheet may hold; stops an open quote early
	maxColumns  = 500      // four times the columns of the template
	maxFeature  = 8 << 20  // an outline may have 4 Mi characters; the rest is room for white space
	maxDepth    = 64       // GeoJSON itself needs 8
	maxFindings = 1000     // who has more corrects the cause and not the cells
)

// Limits bound what is read of a file. A field that is zero stands for its default.
type Limits struct {
	Bytes    int64 // of the file
	Rows     int   // below the heading, empty ones too; features of a map
	Cell     int   // bytes of one cell
	Columns  int
	Feature  int // bytes of one feature of a map
	Depth    int // of JSON
	Findings int
}

// DefaultLimits returns what an import accepts unless somebody decides otherwise.
func DefaultLimits() Limits {
	return Limits{Bytes: maxBytes, Rows: maxRows, Cell: maxCell, Columns: maxColumns,
		Feature: maxFeature, Depth: maxDepth, Findings: maxFindings}
}

func (l Limits) orDefault() Limits {
	standard := DefaultLimits()
	for _, pair := range []struct{ own, standard *int }{
		{&l.Rows, &standard.Rows}, {&l.Cell, &standard.Cell}, {&l.Columns, &standard.Columns},
		{&l.Feature, &standard.Feature}, {&l.Depth, &standard.Depth}, {&l.Findings, &standard.Findings},
	} {
		if *pair.own == 0 {
			*pair.own = *pair.standard
		}
	}
	if l.Bytes == 0 {
		l.Bytes = standard.Bytes
	}
	return l
}

// tooLarge says that a file goes over a limit that was stated beforehand.
func tooLarge(code graph.Code, file string, limit int) *graph.Error {
	params := graph.Params{"limit": strconv.Itoa(limit)}
	return &graph.Error{Kind: graph.TooLargeKind, Code: code, Params: params,
		Findings: []graph.Finding{{File: file, Code: code, Params: params}}}
}

// bounded reads at most so many bytes and fails after them. Its first error stays.
type bounded struct {
	in   io.Reader
	left int64
	full error
	err  error
}

func bound(in io.Reader, file string, limit int64) *bounded {
	return &bounded{in: in, left: limit, full: tooLarge(graph.FileTooLarge, file, int(limit>>20))}
}

// Read implements io.Reader.
func (b *bounded) Read(p []byte) (int, error) {
	if b.err != nil {
		return 0, b.err
	}
	if int64(len(p)) > b.left+1 { // one more than allowed, to see whether there is more
		p = p[:b.left+1]
	}
	n, err := b.in.Read(p)
	if int64(n) > b.left {
		n, err = int(b.left), b.full
	}
	b.left -= int64(n)
	b.err = err
	return n, err
}

// broken is a place in a file after which nothing can be read any more.
type broken struct {
	code   graph.Code
	row    int
	column int // -1: the whole row
	params graph.Params
}

// Error implements error.
func (b *broken) Error() string { return string(b.code) }

// unread wraps what a reader below could not do. The name of the file stays out of the logs.
func unread(err error) error {
	var known *graph.Error
	if errors.As(err, &known) {
		return err
	}
	return fmt.Errorf("read file: %w", err)
}
