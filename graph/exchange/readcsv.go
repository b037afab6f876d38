package exchange

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"strconv"

	"spinweb/graph"
)

// ReadCSV reads a table of actors and ties as Excel, LibreOffice and other systems write them:
// separated by semicolon, comma or tab; in UTF-8, UTF-16 with a byte order mark, or Windows-1252. See
// Columns for what may head a column and what may stand in it.
//
// The arrivals come in the order of the file. With findings the error is a *graph.Error of InvalidKind
// with all of them, at most limits.Findings and one that says so; the delivery then holds the rows that
// are records all the same, so that their values can be judged in the same run. A file over another
// limit gives a *graph.Error of TooLargeKind, and a reader that fails its own error, wrapped.
// progress, if not nil, hears now and then how many rows have been read, and at the end.
//
// It takes time in proportion to the file and keeps nothing of it but the delivery.
func ReadCSV(r io.Reader, file string, limits Limits, progress func(rows int)) (graph.Delivery, error) {
	limits = limits.orDefault()
	text := bufio.NewReaderSize(decode(bound(r, file, limits.Bytes)), window)
	t := newTable(file, limits, progress)
	if zipped, _ := text.Peek(4); bytes.Equal(zipped, []byte("PK\x03\x04")) { // a workbook
		t.findings.add(graph.Finding{Code: graph.FileUnreadable})
		return graph.Delivery{}, t.findings.err()
	}
	separator := dialect(text)
	t.reading.comma = separator != ','
	t.rows = &records{in: text, separator: separator, limits: limits}
	return t.take()
}

// rows yields the rows of a table, from the top.
type rows interface {
	// next returns the cells of the next row, in a slice that the next call uses again, and io.EOF at the
	// end. Of a file that breaks off it returns *broken.
	next() ([]string, error)
	// at returns the row last read, as a spreadsheet counts.
	at() int
	// misquotedAt returns the cell of that row whose quotes are wrong, -1 for none.
	misquotedAt() int
}

// table reads one table.
type table struct {
	file    string
	limits  Limits
	meter   meter
	reading reading
	rows    rows
	heading *heading
	top     int // the row of the heading

	findings findings
	first    map[graph.ID]int // the row in which a record came first
	missing  map[string]bool  // columns whose absence was reported
	short    graph.Finding    // the first row that is shorter than the heading
	shorts   int
	delivery graph.Delivery
}

func newTable(file string, limits Limits, progress func(rows int)) *table {
	return &table{
		file:     file,
		limits:   limits,
		meter:    meter{progress: progress},
		findings: findings{file: file, limit: limits.Findings},
		first:    map[graph.ID]int{},
		missing:  map[string]bool{},
	}
}

// take reads the table and returns what it brings, next to its findings.
func (t *table) take() (graph.Delivery, error) {
	err := t.read()
	if err != nil && graph.KindOf(err) != graph.InvalidKind {
		return graph.Delivery{}, err
	}
	return t.delivery, err
}

func (t *table) read() error {
	cells, err := t.record()
	if errors.Is(err, io.EOF) {
		t.findings.add(graph.Finding{Code: graph.FileEmpty})
		return t.findings.err()
	}
	if err != nil {
		return t.stop(err)
	}
	t.top = t.rows.at()
	t.heading = readHeading(cells, t.top, &t.findings)
	if _, there := t.heading.fixed[kindColumn]; !there {
		t.miss(kindColumn, t.top)
		return t.findings.err()
	}
	for !t.findings.full() {
		cells, err := t.record()
		if errors.Is(err, io.EOF) {
			t.finish()
			break
		}
		if err != nil {
			return t.stop(err)
		}
		t.row(cells)
	}
	return t.findings.err()
}

// record returns the next record that is not empty.
func (t *table) record() ([]string, error) {
	for {
		cells, err := t.rows.next()
		if err != nil {
			return nil, err
		}
		below := t.rows.at() - max(t.top, 1)
		if below > t.limits.Rows {
			return nil, tooLarge(graph.TooManyRows, t.file, t.limits.Rows)
		}
		t.meter.pass(below)
		if !empty(cells) {
			return cells, nil
		}
	}
}

// stop turns what ended the reading early into the error of the whole.
func (t *table) stop(err error) error {
	var flaw *broken
	if !errors.As(err, &flaw) {
		return unread(err)
	}
	t.findings.add(graph.Finding{Row: flaw.row, Column: t.titleAt(flaw.column), Code: flaw.code, Params: flaw.params})
	return t.findings.err()
}

// titleAt returns how a finding names a column by its place, also beyond the heading; -1 is no column.
func (t *table) titleAt(column int) string {
	if column < 0 {
		return ""
	}
	if t.heading != nil && column < len(t.heading.titles) {
		return t.heading.titles[column]
	}
	return letters(column)
}

// miss reports once that a column is absent that rows need.
func (t *table) miss(name string, row int) {
	if t.missing[name] {
		return
	}
	t.missing[name] = true
	label := fixedLabels[name]
	t.findings.add(graph.Finding{Row: row, Field: name, Code: graph.ColumnMissing,
		Params: graph.Params{"column": label.NL + " (" + label.EN + ")"}})
}

func (t *table) finish() {
	t.meter.tell(t.rows.at() - 1 - t.top) // the last one read was the end
	if t.shorts == 0 {
		return
	}
	t.short.Params = graph.Params{"rows": strconv.Itoa(t.shorts)}
	t.delivery.Notices = append(t.delivery.Notices, t.short)
}
