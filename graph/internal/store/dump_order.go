package store

import (
	"cmp"
	"errors"
	"fmt"

	"spinweb/graph"
)

// dumpOrder is how far a dump has come, from which follows what may come next. Its errors name no text of
// the dump.
type dumpOrder struct {
	section  dumpSection
	revision graph.Revision
	changed  map[graph.ID]bool // by the batch of this revision
	line     DumpedLine        // the last one
	cell     DumpedCell        // the last one
	counts   DumpEnd
}

type dumpSection uint8

const (
	historySection dumpSection = iota
	ledgerSection
	cellSection
)

// next checks that an item may stand here, and goes past it.
func (o *dumpOrder) next(item DumpItem) error {
	section, err := item.section()
	if err != nil {
		return err
	}
	if section < o.section {
		return errors.New("an item stands in the wrong part")
	}
	if section > o.section || item.Batch != nil {
		if err := o.wholeBatch(); err != nil {
			return err
		}
	}
	o.section = section
	switch {
	case item.Batch != nil:
		return o.nextBatch(*item.Batch)
	case item.Change != nil:
		return o.nextChange(*item.Change)
	case item.Line != nil:
		return o.nextLine(*item.Line)
	default:
		return o.nextCell(*item.Cell)
	}
}

// section says in which part of a dump the item belongs.
func (i DumpItem) section() (dumpSection, error) {
	given, section := 0, historySection
	for _, field := range []struct {
		given   bool
		section dumpSection
	}{{i.Batch != nil, historySection}, {i.Change != nil, historySection}, {i.Line != nil, ledgerSection}, {i.Cell != nil, cellSection}} {
		if field.given {
			given, section = given+1, field.section
		}
	}
	if given != 1 || i.Header != nil || i.End != nil {
		return 0, errors.New("an item is not one of batch, change, line and cell")
	}
	return section, nil
}

// wholeBatch checks that the batch that ends here changed something.
func (o *dumpOrder) wholeBatch() error {
	if o.revision > 0 && len(o.changed) == 0 {
		return fmt.Errorf("the batch of revision %d changes nothing", o.revision)
	}
	return nil
}

func (o *dumpOrder) nextBatch(batch DumpedBatch) error {
	if batch.Revision != o.revision+1 {
		return fmt.Errorf("revision %d stands where %d belongs", batch.Revision, o.revision+1)
	}
	if batch.Undoes < 0 || batch.Undoes >= batch.Revision {
		return fmt.Errorf("revision %d undoes none before it", batch.Revision)
	}
	o.revision, o.changed = batch.Revision, map[graph.ID]bool{}
	o.counts.Batches++
	return nil
}

func (o *dumpOrder) nextChange(change DumpedChange) error {
	record := change.Record
	switch {
	case o.revision == 0:
		return errors.New("a change stands before any batch")
	case record.ID == "" || o.changed[record.ID]:
		return fmt.Errorf("revision %d changes a record without ID, or twice", o.revision)
	case record.Version != o.revision:
		return fmt.Errorf("revision %d changes a record to another version", o.revision)
	}
	switch change.Verb {
	case graph.Add, graph.Amend, graph.End: // whose record an erasure may have made a tombstone
	case graph.Bin, graph.Delete, graph.Erase:
		if record.Type != "tombstone" {
			return fmt.Errorf("revision %d takes a record out and keeps it", o.revision)
		}
	default:
		return fmt.Errorf("revision %d holds an unknown verb", o.revision)
	}
	o.changed[record.ID] = true
	o.counts.Changes++
	return nil
}

func (o *dumpOrder) nextLine(line DumpedLine) error {
	first := o.counts.Lines == 0
	if line.ID == "" || !first && cmp.Or(cmp.Compare(o.line.At, line.At), cmp.Compare(o.line.ID, line.ID)) >= 0 {
		return errors.New("the lines of the ledger are out of order")
	}
	for i, subject := range line.Subjects {
		if i > 0 && line.Subjects[i-1] >= subject {
			return errors.New("the subjects of a line are out of order")
		}
	}
	o.line = line
	o.counts.Lines++
	return nil
}

func (o *dumpOrder) nextCell(cell DumpedCell) error {
	first := o.counts.Cells == 0
	if !first && cmp.Or(cmp.Compare(o.cell.Kind, cell.Kind), cmp.Compare(o.cell.Key, cell.Key)) >= 0 {
		return errors.New("the cells are out of order")
	}
	if cell.Version <= 0 || cell.Value == nil {
		return errors.New("a cell has no version or no value")
	}
	o.cell = cell
	o.counts.Cells++
	return nil
}

// ended returns the counts of a dump that may end here.
func (o *dumpOrder) ended() (DumpEnd, error) { return o.counts, o.wholeBatch() }
