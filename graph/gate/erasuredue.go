package gate

import (
	"context"
	"fmt"
	"io"
	"slices"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// A backup that is older than an erasure holds who was erased. A cell of this kind for each ID in the
// erasure list goes into the store together with the backup; no gate opens before they are carried out.
const dueKind = "erasureDue"

// withDue copies a dump, with a cell for every erased ID among its cells, and without where the bin
// begins and who is logged in.
func withDue(w io.Writer, dump io.Reader, erased []graph.ID) error {
	out, err := store.NewDumpWriter(w)
	if err != nil {
		return err
	}
	due := slices.Clone(erased)
	putDue := func() error {
		slices.Sort(due)
		for _, id := range slices.Compact(due) {
			cell := store.Cell{Kind: dueKind, Key: string(id), Value: []byte{}, Version: 1}
			if err := out.Put(store.DumpItem{Cell: store.DumpCell(cell)}); err != nil {
				return err
			}
		}
		due = nil
		return nil
	}
	err = store.ReadDump(dump, func(item store.DumpItem) error {
		if item.Cell != nil && item.Cell.Kind == binCells {
			return nil // a purge during the backup may have put it beyond what the backup holds
		}
		if item.Cell != nil && item.Cell.Kind == ticketCell {
			return nil // whoever was logged in logs in again: the ticket may have been ended since
		}
		if item.Cell != nil && item.Cell.Kind == dueKind {
			due = append(due, graph.ID(item.Cell.Key))
			return nil
		}
		if item.Cell != nil && item.Cell.Kind > dueKind {
			if err := putDue(); err != nil {
				return err
			}
		}
		return out.Put(item)
	})
	if err != nil {
		return err
	}
	if err := putDue(); err != nil {
		return err
	}
	return out.Finish()
}

// eraseDue carries out the erasures that came with a backup. What is about an erased resident alone goes
// too: when the list was written, it may have been deleted already.
func eraseDue(ctx context.Context, kept store.Store, at time.Time) error {
	cells, err := kept.Cells().List(ctx, dueKind, at)
	if err != nil {
		return fmt.Errorf("read which erasures are due: %w", err)
	}
	if len(cells) == 0 {
		return nil
	}
	erasure := graph.Erasure{Verb: graph.Erase, Author: graph.Author{Role: graph.Operator}, At: at}
	restored, err := loadLive(ctx, kept)
	if err != nil {
		return err
	}
	whole, err := restored.everKnown(ctx, restored.now.Load())
	if err != nil {
		return err
	}
	for _, cell := range cells {
		erasure.Records = append(erasure.Records, goingWith(whole, graph.ID(cell.Key))...)
	}
	going := idSet{}
	for _, id := range erasure.Records {
		going.add(id)
	}
	if err := forgetPlaces(ctx, kept.Cells(), at, going.has); err != nil {
		return err
	}
	if _, err := kept.Erase(ctx, erasure); err != nil {
		return fmt.Errorf("erase again: %w", err)
	}
	for _, cell := range cells {
		if err := kept.Cells().Drop(ctx, dueKind, cell.Key); err != nil {
			return fmt.Errorf("tick off an erasure: %w", err)
		}
	}
	return nil
}
