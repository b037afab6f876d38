package store

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"io"

	"spinweb/graph"
)

// ReadDump reads a dump and yields every batch, change, line and cell in turn. It fails as InvalidKind with
// BadDump unless r holds a dump to the letter, whole and nothing more: a caller must not keep what it was
// given before ReadDump has returned without an error. A dump of a newer version gives ConflictKind with
// StoreNewer. An error of r is returned, wrapped; one of yield ends it and is returned. What is yielded
// belongs to yield. It holds one line of at most 64 MiB in memory.
func ReadDump(r io.Reader, yield func(DumpItem) error) error {
	d := &dumpReader{in: bufio.NewReaderSize(r, 1<<16), sum: sha256.New()}
	if err := d.header(); err != nil {
		return err
	}
	for {
		item, err := d.item()
		if err != nil {
			return err
		}
		if item.End != nil {
			return d.ends(*item.End)
		}
		if err := d.check(item); err != nil {
			return BadDump(err)
		}
		if err := yield(item); err != nil {
			return err
		}
		d.sum.Write(d.text) // a hash never fails
	}
}

// BadDump is the error for what is no dump, or a damaged one.
func BadDump(cause error) error {
	return graph.Invalid(graph.Finding{Field: "backup", Code: graph.BadDump}).Because(cause)
}

// dumpReader is a dump that is being read.
type dumpReader struct {
	in    *bufio.Reader
	sum   hash.Hash // of all lines that were taken
	order dumpOrder
	text  []byte // of the last line
}

// header reads the header. That of a newer version may say more than this one knows.
func (d *dumpReader) header() error {
	if err := d.line(); err != nil {
		return err
	}
	var item DumpItem
	if err := json.Unmarshal(d.text, &item); err != nil || item.Header == nil || item.Header.Format != dumpFormat {
		return BadDump(errors.New("no header of a dump"))
	}
	if item.Header.Version > dumpVersion {
		return graph.Conflict(graph.StoreNewer, nil)
	}
	if item.Header.Version < 1 || !d.writtenAs(DumpItem{Header: item.Header}) {
		return BadDump(errors.New("no header of a dump"))
	}
	d.sum.Write(d.text)
	return nil
}

// item reads a line. It must be what the item that it holds is written as: that refuses names that nobody
// knows, values that come twice and texts that are not UTF-8.
func (d *dumpReader) item() (DumpItem, error) {
	if err := d.line(); err != nil {
		return DumpItem{}, err
	}
	var item DumpItem
	if err := json.Unmarshal(d.text, &item); err != nil || !d.writtenAs(item) { // the error may quote the line
		return DumpItem{}, BadDump(errors.New("a line is no item"))
	}
	return item, nil
}

func (d *dumpReader) writtenAs(item DumpItem) bool {
	line, err := item.line()
	return err == nil && bytes.Equal(line, d.text)
}

// line reads the next line into text.
func (d *dumpReader) line() error {
	d.text = d.text[:0]
	for {
		part, err := d.in.ReadSlice('\n')
		d.text = append(d.text, part...)
		switch {
		case len(d.text) > maxDumpLine:
			return BadDump(errors.New("a line is too long"))
		case err == nil:
			return nil
		case errors.Is(err, bufio.ErrBufferFull):
		case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
			return BadDump(io.ErrUnexpectedEOF)
		default:
			return fmt.Errorf("read the dump: %w", err)
		}
	}
}

// check demands that an item may stand here and that its record can be read.
func (d *dumpReader) check(item DumpItem) error {
	if err := d.order.next(item); err != nil {
		return err
	}
	if item.Change != nil {
		if _, err := item.Change.Record.Decode(); err != nil {
			return errors.New("a record cannot be read") // the error may quote it
		}
	}
	return nil
}

// ends checks the end against all that came before it.
func (d *dumpReader) ends(end DumpEnd) error {
	want, err := d.order.ended()
	if err != nil {
		return BadDump(err)
	}
	want.Sum = hex.EncodeToString(d.sum.Sum(nil))
	if end != want || !d.writtenAs(DumpItem{End: &end}) {
		return BadDump(errors.New("the end does not fit what came before it"))
	}
	switch _, err := d.in.ReadByte(); {
	case err == nil:
		return BadDump(errors.New("something follows the end"))
	case errors.Is(err, io.ErrUnexpectedEOF):
		return BadDump(err)
	case !errors.Is(err, io.EOF):
		return fmt.Errorf("read the dump: %w", err)
	}
	return nil
}
