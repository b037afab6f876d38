package storetest

import (
	"cmp"
	"context"
	"math/rand/v2"
	"slices"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

type cellName struct{ kind, key string }

// Cells implements store.Store.
func (h *handle) Cells() store.Cells { return cells{h} }

// cells are the cells of the Oracle.
type cells struct{ *handle }

// begin takes the lock of the cells, unless the handle is not ready.
func (c cells) begin(ctx context.Context, doing string) error {
	c.oracle.cellsMu.Lock()
	if err := c.ready(ctx, doing); err != nil {
		c.oracle.cellsMu.Unlock()
		return err
	}
	return nil
}

func (c cells) end() { c.oracle.cellsMu.Unlock() }

func expired(cell store.Cell, at time.Time) bool {
	return !cell.Expires.IsZero() && !at.Before(cell.Expires)
}

// Get implements store.Cells.
func (c cells) Get(ctx context.Context, kind, key string, at time.Time) (store.Cell, error) {
	if err := c.begin(ctx, "get a cell"); err != nil {
		return store.Cell{}, err
	}
	defer c.end()
	cell, there := c.oracle.cells[cellName{kind, key}]
	if !there || expired(cell, at) {
		return store.Cell{}, graph.NotFound()
	}
	cell.Value = slices.Clone(cell.Value)
	return cell, nil
}

// Put implements store.Cells.
func (c cells) Put(ctx context.Context, cell store.Cell, at time.Time) (int64, error) {
	if err := c.begin(ctx, "put a cell"); err != nil {
		return 0, err
	}
	defer c.end()
	name := cellName{cell.Kind, cell.Key}
	now := c.oracle.cells[name] // of version zero where there is none
	if expired(now, at) {
		now = store.Cell{}
	}
	if cell.Version != store.AnyVersion && cell.Version != now.Version {
		return 0, graph.Stale()
	}
	cell.Value = slices.Clone(cell.Value)
	cell.Version = 1 + rand.Int64N(1<<63-1) // never zero, and none comes twice
	c.oracle.cells[name] = cell
	return cell.Version, nil
}

// Drop implements store.Cells.
func (c cells) Drop(ctx context.Context, kind, key string) error {
	if err := c.begin(ctx, "drop a cell"); err != nil {
		return err
	}
	defer c.end()
	delete(c.oracle.cells, cellName{kind, key})
	return nil
}

// DropOf implements store.Cells.
func (c cells) DropOf(ctx context.Context, kind string, subject graph.ID) (int, error) {
	if err := c.begin(ctx, "drop the cells of a subject"); err != nil {
		return 0, err
	}
	defer c.end()
	return c.oracle.dropCells(func(cell store.Cell) bool { return cell.Kind == kind && cell.Subject == subject }), nil
}

// List implements store.Cells.
func (c cells) List(ctx context.Context, kind string, at time.Time) ([]store.Cell, error) {
	if err := c.begin(ctx, "list cells"); err != nil {
		return nil, err
	}
	defer c.end()
	var list []store.Cell
	for _, cell := range c.oracle.cells {
		if cell.Kind == kind && !expired(cell, at) {
			cell.Value = slices.Clone(cell.Value)
			list = append(list, cell)
		}
	}
	slices.SortFunc(list, func(a, b store.Cell) int { return cmp.Compare(a.Key, b.Key) })
	return list, nil
}

// Keys implements store.Cells.
func (c cells) Keys(ctx context.Context, kind string, at time.Time) ([]string, error) {
	list, err := c.List(ctx, kind, at)
	return cellKeys(list), err
}

// Sweep implements store.Cells.
func (c cells) Sweep(ctx context.Context, at time.Time) (int, error) {
	if err := c.begin(ctx, "sweep cells"); err != nil {
		return 0, err
	}
	defer c.end()
	return c.oracle.dropCells(func(cell store.Cell) bool { return expired(cell, at) }), nil
}

// dropCells removes the cells that must go, and returns how many. The caller holds their lock.
func (o *Oracle) dropCells(mustGo func(store.Cell) bool) int {
	dropped := 0
	for name, cell := range o.cells {
		if mustGo(cell) {
			delete(o.cells, name)
			dropped++
		}
	}
	return dropped
}
