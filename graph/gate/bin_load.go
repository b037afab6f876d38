package gate

import (
	"context"
	"fmt"
	"strconv"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// Where the bin begins: a cell tells up to which revision all that went is deleted or back, so that a
// server reads no more of the past than the bin can hold.
const (
	binCells = "bin"
	binStart = "start"
)

// load finds out what went before this server followed the store.
func (b *bin) load(ctx context.Context) error {
	start, err := b.start(ctx)
	if err != nil {
		return err
	}
	for {
		delta, err := b.store.Since(ctx, start)
		if err != nil {
			return fmt.Errorf("read what went since revision %d: %w", start, err)
		}
		if b.takeIn(delta) {
			return nil
		}
	}
}

// takeIn notes what went by a delta that the snapshot held already. It reports false when something newer
// was followed since the delta was read, which may have brought back what it says is gone.
func (b *bin) takeIn(delta graph.Delta) bool {
	b.mutex.Lock()
	defer b.mutex.Unlock()
	if b.until > delta.To {
		return false
	}
	for _, record := range delta.Records {
		if isGone(record) && b.gone[record.RecordID()].revision == 0 {
			b.gone[record.RecordID()] = departure{revision: record.RecordVersion()}
		}
	}
	return true
}

func (b *bin) start(ctx context.Context) (graph.Revision, error) {
	cell, err := b.store.Cells().Get(ctx, binCells, binStart, time.Time{})
	if graph.KindOf(err) == graph.NotFoundKind {
		return 0, nil
	}
	if err != nil {
		return 0, fmt.Errorf("read where the bin begins: %w", err)
	}
	revision, err := strconv.ParseInt(string(cell.Value), 10, 64)
	if err != nil {
		return 0, nil // all of the past is read again, and the next purge writes it anew
	}
	return graph.Revision(revision), nil
}

// begins records that nothing which went up to a revision is in the bin any more.
func (b *bin) begins(ctx context.Context, revision graph.Revision, at time.Time) error {
	_, err := b.store.Cells().Put(ctx, store.Cell{Kind: binCells, Key: binStart,
		Value: strconv.AppendInt(nil, int64(revision), 10), Version: store.AnyVersion}, at)
	if err != nil {
		return fmt.Errorf("record where the bin begins: %w", err)
	}
	return nil
}
