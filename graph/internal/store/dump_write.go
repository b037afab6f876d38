package store

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"io"
)

// DumpWriter writes the items of a dump. The order that DumpItem states is the caller's to keep: an item
// that ReadDump would not take is an error here, for a dump that cannot be restored is worse than none.
type DumpWriter struct {
	out   *bufio.Writer
	sum   hash.Hash // of all that was written
	order dumpOrder
}

// NewDumpWriter starts a dump with its header.
func NewDumpWriter(w io.Writer) (*DumpWriter, error) {
	d := &DumpWriter{out: bufio.NewWriterSize(w, 1<<16), sum: sha256.New()}
	return d, d.write(DumpItem{Header: &DumpHeader{dumpFormat, dumpVersion}})
}

// Put writes a batch, change, line or cell.
func (d *DumpWriter) Put(item DumpItem) error {
	if err := d.order.next(item); err != nil {
		return fmt.Errorf("write the dump: %w", err)
	}
	return d.write(item)
}

// Finish writes the end. Without it all that was written is no dump.
func (d *DumpWriter) Finish() error {
	end, err := d.order.ended()
	if err != nil {
		return fmt.Errorf("write the dump: %w", err)
	}
	end.Sum = hex.EncodeToString(d.sum.Sum(nil))
	if err := d.write(DumpItem{End: &end}); err != nil {
		return err
	}
	if err := d.out.Flush(); err != nil {
		return fmt.Errorf("write the dump: %w", err)
	}
	return nil
}

func (d *DumpWriter) write(item DumpItem) error {
	line, err := item.line()
	if err != nil {
		return fmt.Errorf("write the dump: %w", err)
	}
	if len(line) > maxDumpLine {
		return errors.New("write the dump: an item is too large")
	}
	d.sum.Write(line) // a hash never fails
	if _, err := d.out.Write(line); err != nil {
		return fmt.Errorf("write the dump: %w", err)
	}
	return nil
}

// line returns the item as it stands in a dump.
func (i DumpItem) line() ([]byte, error) {
	text, err := json.Marshal(i)
	return append(text, '\n'), err
}
