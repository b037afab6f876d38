package sqlitestore

import (
	"context"
	"crypto/rand"
	"database/sql"
	"encoding/binary"
	"errors"
	"fmt"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// cells keeps cells in the ledger's file.
type cells struct{ file *database }

// Cells returns the cells, which lie beside the ledger: a long write to the neighbourhood does not hold
// them up.
func (s *Store) Cells() store.Cells { return cells{s.ledger} }

// What a cell must meet to be there at the moment that ?1 gives.
const alive = `(expires = 0 OR expires > ?1)`

// Get returns a cell; see store.Cells.
func (c cells) Get(ctx context.Context, kind, key string, at time.Time) (store.Cell, error) {
	var cell store.Cell
	err := c.file.read(ctx, func(t *transaction) (err error) {
		cell, err = scanCell(func(into ...any) error {
			return t.one(ctx, cellColumns+`WHERE `+alive+` AND kind = ?2 AND key = ?3`, []any{store.Micros(at), kind, key}, into...)
		})
		return err
	})
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return store.Cell{}, graph.NotFound()
	case err != nil:
		return store.Cell{}, classified(ctx, "read a cell", err)
	default:
		return cell, nil
	}
}

// Put stores a cell in the place of the version that its maker saw; see store.Cells.
func (c cells) Put(ctx context.Context, cell store.Cell, at time.Time) (int64, error) {
	seen := cell.Version
	cell.Version = newVersion()
	err := c.file.write(ctx, func(t *transaction) error {
		var now int64
		err := t.one(ctx, `SELECT version FROM cell WHERE `+alive+` AND kind = ?2 AND key = ?3`,
			[]any{store.Micros(at), cell.Kind, cell.Key}, &now)
		switch {
		case err != nil && !errors.Is(err, sql.ErrNoRows):
			return fmt.Errorf("read what is there: %w", err)
		case seen != store.AnyVersion && seen != now:
			return graph.Stale()
		}
		return t.writeCell(ctx, cell)
	})
	if err != nil {
		return 0, classified(ctx, "write a cell", err)
	}
	return cell.Version, nil
}

// newVersion draws a version: neither zero nor store.AnyVersion, and never one that was there before.
func newVersion() int64 {
	var random [8]byte
	_, _ = rand.Read(random[:])                                 // crypto/rand.Read never fails
	return int64(binary.BigEndian.Uint64(random[:])>>1) | 1<<62 // positive, of 62 random bits
}

func (t *transaction) writeCell(ctx context.Context, cell store.Cell) error {
	value := append([]byte{}, cell.Value...) // empty and not null
	_, err := t.exec(ctx, `INSERT OR REPLACE INTO cell (kind, key, subject, value, expires, version) VALUES (?, ?, ?, ?, ?, ?)`,
		cell.Kind, cell.Key, cell.Subject, value, store.Micros(cell.Expires), cell.Version)
	return err
}

// Drop removes a cell; see store.Cells.
func (c cells) Drop(ctx context.Context, kind, key string) error {
	_, err := c.remove(ctx, `DELETE FROM cell WHERE kind = ? AND key = ?`, kind, key)
	return classified(ctx, "remove a cell", err)
}

// DropOf removes the cells of a subject; see store.Cells.
func (c cells) DropOf(ctx context.Context, kind string, subject graph.ID) (int, error) {
	removed, err := c.remove(ctx, `DELETE FROM cell WHERE kind = ? AND subject = ?`, kind, subject)
	return removed, classified(ctx, "remove the cells of a subject", err)
}

// Sweep removes what has expired; see store.Cells.
func (c cells) Sweep(ctx context.Context, at time.Time) (int, error) {
	removed, err := c.remove(ctx, `DELETE FROM cell WHERE expires <> 0 AND expires <= ?`, store.Micros(at))
	return removed, classified(ctx, "remove expired cells", err)
}

func (c cells) remove(ctx context.Context, query string, args ...any) (int, error) {
	var removed int64
	err := c.file.write(ctx, func(t *transaction) error {
		result, err := t.exec(ctx, query, args...)
		if err != nil {
			return err
		}
		removed, err = result.RowsAffected()
		return err
	})
	if err != nil {
		return 0, err
	}
	return int(removed), nil
}

// List returns the cells of a kind; see store.Cells.
func (c cells) List(ctx context.Context, kind string, at time.Time) ([]store.Cell, error) {
	var found []store.Cell
	err := c.file.read(ctx, func(t *transaction) error {
		return t.each(ctx, cellColumns+`WHERE `+alive+` AND kind = ?2 ORDER BY key`, []any{store.Micros(at), kind}, func(scan scan) error {
			cell, err := scanCell(scan)
			found = append(found, cell)
			return err
		})
	})
	if err != nil {
		return nil, classified(ctx, "list cells", err)
	}
	return found, nil
}

// Keys returns the keys of the cells of a kind; see store.Cells. Who has expired is found by the index of that:
// in a row the moment comes after the value, which would have to be read.
func (c cells) Keys(ctx context.Context, kind string, at time.Time) ([]string, error) {
	var keys []string
	err := c.file.read(ctx, func(t *transaction) error {
		return t.each(ctx, `SELECT key FROM cell WHERE kind = ?1
			AND key NOT IN (SELECT key FROM cell INDEXED BY cell_expires WHERE expires <> 0 AND expires <= ?2 AND kind = ?1) ORDER BY key`,
			[]any{kind, store.Micros(at)}, func(scan scan) error {
				var key string
				err := scan(&key)
				keys = append(keys, key)
				return err
			})
	})
	if err != nil {
		return nil, classified(ctx, "list the keys of cells", err)
	}
	return keys, nil
}

// The columns of a cell, in the order in which scanCell reads them.
const cellColumns = `SELECT kind, key, subject, value, expires, version FROM cell `

func scanCell(scan scan) (store.Cell, error) {
	var cell store.Cell
	var expires int64
	if err := scan(&cell.Kind, &cell.Key, &cell.Subject, &cell.Value, &expires, &cell.Version); err != nil {
		return store.Cell{}, err
	}
	cell.Expires = store.Moment(expires)
	if cell.Value == nil {
		cell.Value = []byte{}
	}
	return cell, nil
}
