package neo4jstore

import (
	"context"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"spinweb/graph"
)

// Drop removes a cell of whatever version, if it is there.
func (c cells) Drop(ctx context.Context, kind, key string) error {
	name := map[string]any{"kind": kind, "key": key}
	return c.write(ctx, "remove a cell", func(within context.Context, t transaction) (keep bool, err error) {
		_, err = t.dropped(within, cellDrop, name)
		return true, err
	})
}

// DropOf removes the cells of a kind that belong to a subject, and returns how many.
func (c cells) DropOf(ctx context.Context, kind string, subject graph.ID) (int, error) {
	return c.dropLocked(ctx, "remove the cells of a subject", cellLockOf, cellDropOf,
		map[string]any{"subject": string(subject), "kind": kind})
}

// Sweep removes what has expired, at most maxRows in a transaction, and returns how many.
func (c cells) Sweep(ctx context.Context, at time.Time) (int, error) {
	params := map[string]any{"at": at.In(utc), "limit": maxRows}
	for total := 0; ; {
		swept, err := c.dropLocked(ctx, "remove expired cells", cellLockExpired, cellSweep, params)
		total += swept
		if err != nil || swept < maxRows {
			return total, err
		}
	}
}

// dropLocked locks cells, and then removes those that still are what was looked for.
func (c cells) dropLocked(ctx context.Context, doing, lock, drop string, params map[string]any) (int, error) {
	params["turn"] = newVersion()
	var count dropCount
	err := c.write(ctx, doing, func(within context.Context, t transaction) (keep bool, err error) {
		if err := t.each(within, lock, params, ignore); err != nil {
			return false, err
		}
		versions, err := t.dropped(within, drop, params)
		if err != nil {
			return false, err
		}
		count.add(versions)
		return true, nil
	})
	if err != nil {
		return 0, err
	}
	return len(count.versions), nil
}

// dropCount counts what several attempts removed. None but the last is sure to have been committed, and
// an earlier one was if what it removed does not come again: no version comes twice.
type dropCount struct{ versions map[int64]bool }

func (d *dropCount) add(versions []int64) {
	if d.versions == nil {
		d.versions = map[int64]bool{}
	}
	for _, version := range versions {
		d.versions[version] = true
	}
}

// dropped runs a statement that removes cells and returns their versions, one row at least.
func (t transaction) dropped(within context.Context, cypher string, params map[string]any) ([]int64, error) {
	var versions []int64
	rows := 0
	err := t.each(within, cypher, params, func(record *neo4j.Record) error {
		rows++
		if version, there := record.Values[0].(int64); there {
			versions = append(versions, version)
		}
		return nil
	})
	if err == nil && rows == 0 {
		err = ask(t.each).whyNothing(within)
	}
	return versions, err
}

// write runs work in a transaction, within five seconds.
func (c cells) write(ctx context.Context, doing string, work func(context.Context, transaction) (keep bool, err error)) error {
	deadline := time.Now().Add(writeLimit)
	within, cancel := context.WithDeadline(ctx, deadline)
	defer cancel()
	return persist(ctx, within, doing, writeLimit/2, func() error {
		return c.store.attempt(within, deadline, func(t transaction) (bool, error) { return work(within, t) })
	})
}
