package neo4jstore

import (
	"cmp"
	"context"
	"slices"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// cells are the (:Cell) nodes of a store. No method of theirs locks the head, so that a batch holds up
// nobody who logs in.
type cells struct{ store *Store }

// Cells returns what the store keeps without history.
func (s *Store) Cells() store.Cells { return cells{s} }

// Get returns a cell, or NotFoundKind.
func (c cells) Get(ctx context.Context, kind, key string, at time.Time) (store.Cell, error) {
	found, err := c.read(ctx, "read a cell", cellGet, map[string]any{"kind": kind, "key": key})
	if err != nil {
		return store.Cell{}, err
	}
	if len(found) == 0 || isExpired(found[0], at) {
		return store.Cell{}, graph.NotFound()
	}
	return found[0], nil
}

// List returns the cells of a kind in the order of the bytes of their keys.
func (c cells) List(ctx context.Context, kind string, at time.Time) ([]store.Cell, error) {
	found, err := c.read(ctx, "list cells", cellList, map[string]any{"kind": kind})
	if err != nil {
		return nil, err
	}
	found = slices.DeleteFunc(found, func(cell store.Cell) bool { return isExpired(cell, at) })
	slices.SortFunc(found, func(a, b store.Cell) int { return cmp.Compare(a.Key, b.Key) })
	return found, nil
}

// Keys returns the keys of the cells of a kind in the order of their bytes.
func (c cells) Keys(ctx context.Context, kind string, at time.Time) ([]string, error) {
	found, err := c.read(ctx, "list the keys of cells", cellKeys, map[string]any{"kind": kind})
	if err != nil {
		return nil, err
	}
	var keys []string
	for _, cell := range found {
		if !isExpired(cell, at) {
			keys = append(keys, cell.Key)
		}
	}
	slices.Sort(keys)
	return keys, nil
}

func isExpired(cell store.Cell, at time.Time) bool {
	return !cell.Expires.IsZero() && !cell.Expires.After(at)
}

// read returns the cells that a statement finds.
func (c cells) read(ctx context.Context, doing, cypher string, params map[string]any) ([]store.Cell, error) {
	within, cancel := context.WithTimeout(ctx, answerLimit)
	defer cancel()
	var found foundCells
	err := persist(ctx, within, doing, answerLimit/2, func() error {
		found = foundCells{}
		err := c.store.run(within, cypher, params, found.take)
		if err == nil && found.rows == 0 {
			return ask(c.store.run).whyNothing(within)
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	return found.cells, nil
}

// foundCells collects what a statement answers: at least a row, with or without a cell.
type foundCells struct {
	rows  int
	cells []store.Cell
}

func (f *foundCells) take(record *neo4j.Record) error {
	f.rows++
	switch cell := record.Values[0].(type) {
	case neo4j.Node:
		f.cells = append(f.cells, cellFrom(cell.Props))
	case map[string]any: // a part of its properties
		f.cells = append(f.cells, cellFrom(cell))
	}
	return nil
}

// cellFrom returns a cell as it is kept; of version zero where it is only reserved.
func cellFrom(properties map[string]any) store.Cell {
	value, _ := properties["value"].([]byte)
	return store.Cell{
		Kind: text(properties, "kind"), Key: text(properties, "key"), Subject: graph.ID(text(properties, "subject")),
		Value: value, Expires: store.Moment(micros(properties, "expires")), Version: whole(properties, "version"),
	}
}
