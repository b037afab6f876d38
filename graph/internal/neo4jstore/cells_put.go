package neo4jstore

import (
	"context"
	"crypto/rand"
	"encoding/binary"
	"errors"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// Put stores a cell in the place of the version that its maker saw, see store.Cells. The version that it
// gets is drawn before the first attempt: by that an attempt knows what an earlier one wrote whose answer
// was lost. When yet another write came after that, nobody can tell any more, and the error is
// UnavailableKind.
func (c cells) Put(ctx context.Context, cell store.Cell, at time.Time) (int64, error) {
	p := putting{cell: cell, at: at, version: newVersion()}
	if err := c.write(ctx, "write a cell", p.run); err != nil {
		return 0, err
	}
	return p.version, nil
}

// newVersion draws a version of 62 random bits: above zero, and never one that was there before.
func newVersion() int64 {
	var random [8]byte
	_, _ = rand.Read(random[:]) // crypto/rand.Read never fails
	return int64(binary.BigEndian.Uint64(random[:])>>2) | 1<<62
}

// putting is a cell on its way into the store.
type putting struct {
	cell    store.Cell
	at      time.Time
	version int64 // that it gets
	tried   bool  // an attempt came as far as its commit
	seen    int64 // the version that it found, be it expired
}

var errOutcomeUnknown = errors.New("the connection broke during a commit, and what it wrote was written over since")

func (p *putting) run(within context.Context, t transaction) (keep bool, err error) {
	name := map[string]any{"kind": p.cell.Kind, "key": p.cell.Key, "turn": p.version}
	if err := t.each(within, cellLock, name, ignore); err != nil {
		return false, err
	}
	now, err := t.cell(within, name)
	switch {
	case err != nil:
		return false, err
	case now.Version == p.version:
		return false, nil // an earlier attempt wrote it
	case p.tried && now.Version != p.seen:
		return false, graph.Unavailable(errOutcomeUnknown)
	}
	p.tried, p.seen = true, now.Version
	there := now.Version
	if isExpired(now, p.at) {
		there = 0
	}
	if p.cell.Version != store.AnyVersion && p.cell.Version != there {
		return false, graph.Stale()
	}
	return true, t.each(within, cellWrite, cellRow(p.cell, p.version), ignore)
}

// cell returns what a name that this transaction has locked holds.
func (t transaction) cell(within context.Context, name map[string]any) (store.Cell, error) {
	var found foundCells
	if err := t.each(within, cellGet, name, found.take); err != nil {
		return store.Cell{}, err
	}
	if len(found.cells) == 0 { // or somebody removed it while we waited for its lock
		return store.Cell{}, ask(t.each).whyNothing(within)
	}
	return found.cells[0], nil
}

// cellRow returns the properties of a cell.
func cellRow(cell store.Cell, version int64) map[string]any {
	row := map[string]any{"kind": cell.Kind, "key": cell.Key, "subject": string(cell.Subject), "version": version,
		"value": append([]byte{}, cell.Value...), "expires": nil}
	if !cell.Expires.IsZero() {
		row["expires"] = moment(store.Micros(cell.Expires))
	}
	return row
}
