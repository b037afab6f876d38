package exchange

import (
	"bytes"
	"errors"
	"io"
	"strconv"

	"spinweb/graph"
)

// ReadXLSX reads a workbook of actors and ties as Excel, LibreOffice and other programs write it (.xlsx,
// ECMA-376). A sheet is a table as ReadCSV takes one. Read are the sheets that are called gegevens or data,
// actoren or actors, contacten or ties; uitleg, explanation and codes are left alone; a workbook in which no
// sheet is called so has its table in the first one. A notice tells of sheets with something in them that
// were not read. A finding about another sheet than the first names the file and, after #, the sheet.
//
// Text, numbers, yes or no, and dates come as what they are: a date by its number, in the system of 1900 or
// of 1904, shows as much of itself as its format does. A formula is not worked out: what the program that
// saved the workbook found is read, and a formula without it is a finding that names the cell.
//
// Everything in the limits, and 64 MiB unzipped, 200 parts and a ratio of 100, holds before a part is
// parsed; a part is unzipped as it is parsed, and no file is written. Macros, links to other files, other
// files inside and XML with a DOCTYPE are refused. Errors, limits and progress are as for ReadCSV.
//
// This reader is our own, on encoding/xml: excelize, which writes the workbooks, tells while it streams
// neither a date from a number nor a formula from a value, and otherwise holds a sheet whole.
func ReadXLSX(r io.Reader, file string, limits Limits, progress func(rows int)) (graph.Delivery, error) {
	limits = limits.orDefault()
	in, size, err := seekable(r, file, limits.Bytes)
	if err != nil {
		return graph.Delivery{}, unread(err)
	}
	watched := &watchedReader{in: in}
	book, err := openWorkbook(watched, size, limits)
	if err == nil {
		return book.tables(file, limits, progress)
	}
	if watched.err != nil {
		return graph.Delivery{}, unread(watched.err)
	}
	flaw := flawOf(err)
	return graph.Delivery{}, graph.Invalid(graph.Finding{File: file, Code: flaw.code, Params: flaw.params})
}

// anyPlace is a file that can be read at any place, whatever was read of it.
type anyPlace interface {
	io.Reader
	io.ReaderAt
	io.Seeker
}

// seekable returns a reader at any place of a file: its own, or one over a copy in memory.
func seekable(r io.Reader, file string, limit int64) (io.ReaderAt, int64, error) {
	if at, is := r.(anyPlace); is {
		size, err := at.Seek(0, io.SeekEnd)
		if err == nil && size > limit {
			err = tooLarge(graph.FileTooLarge, file, int(limit>>20))
		}
		return at, size, err
	}
	content, err := io.ReadAll(bound(r, file, limit))
	return bytes.NewReader(content), int64(len(content)), err
}

// watchedReader remembers what went wrong below, for a parser on top may not.
type watchedReader struct {
	in  io.ReaderAt
	err error
}

// ReadAt implements io.ReaderAt.
func (w *watchedReader) ReadAt(p []byte, at int64) (int, error) {
	n, err := w.in.ReadAt(p, at)
	if err != nil && !errors.Is(err, io.EOF) {
		w.err = err
	}
	return n, err
}

// tables reads the sheets that are meant to be read, one after the other.
func (b *workbook) tables(file string, limits Limits, progress func(rows int)) (graph.Delivery, error) {
	var whole graph.Delivery
	var found []graph.Finding
	chosen, skipped := b.choose()
	if len(chosen) == 0 {
		return whole, graph.Invalid(graph.Finding{File: file, Code: graph.FileEmpty})
	}
	first, rows := map[graph.ID]int{}, 0
	for _, place := range chosen {
		t := newTable(b.title(file, place), limits, func(n int) {
			if progress != nil {
				progress(rows + n)
			}
		})
		t.limits.Rows -= rows
		t.first = first
		delivery, err := b.table(t, place)
		var known *graph.Error
		if err != nil && !(errors.As(err, &known) && known.Kind == graph.InvalidKind) {
			return graph.Delivery{}, err
		}
		if known != nil {
			found = append(found, known.Findings...)
		}
		whole.Arrivals = append(whole.Arrivals, delivery.Arrivals...)
		whole.Notices = append(whole.Notices, delivery.Notices...)
		rows += t.meter.told
	}
	if skipped > 0 {
		whole.Notices = append(whole.Notices, graph.Finding{File: file, Code: graph.SheetsSkipped,
			Params: graph.Params{"sheets": strconv.Itoa(skipped)}})
	}
	if len(found) > 0 {
		return whole, graph.Invalid(found...)
	}
	return whole, nil
}

// table reads one sheet.
func (b *workbook) table(t *table, place int) (graph.Delivery, error) {
	part, closer, err := b.parts.open(b.sheets[place].target)
	if err != nil {
		return graph.Delivery{}, t.stop(err)
	}
	defer closer.Close()
	t.rows = &sheet{book: b, part: part, limits: t.limits, find: t.findAt}
	t.reading = reading{comma: true, serials: &b.serials}
	delivery, err := t.take()
	if b.in.err != nil {
		return graph.Delivery{}, unread(b.in.err)
	}
	return delivery, err
}
