package store

import (
	"context"
	"time"

	"spinweb/graph"
)

// Cell is a value with a name that has no revision and no history: a credential, a session, a job.
type Cell struct {
	Kind    string
	Key     string // unique within its kind
	Subject graph.ID
	Value   []byte
	Expires time.Time // from when on it is not there; zero: never. UTC, to the microsecond
	Version int64     // drawn at random by each Put; zero for one that is not stored
}

// AnyVersion lets Put replace whatever is there.
const AnyVersion int64 = -1

// Cells keeps cells. Each method is one transaction, durable when it returns, and safe for concurrent use
// by any number of goroutines and processes. A cell that expired at or before the given moment is not there.
type Cells interface {
	// Get returns a cell, or NotFoundKind.
	Get(ctx context.Context, kind, key string, at time.Time) (Cell, error)

	// Put stores a cell if the one that is there has the version that cell.Version names: zero for none,
	// AnyVersion for either. Otherwise it gives StaleKind and changes nothing. It returns the new version,
	// above zero, which no cell of that name had before, not even one that was dropped.
	Put(ctx context.Context, cell Cell, at time.Time) (int64, error)

	// Drop removes a cell of whatever version, if it is there.
	Drop(ctx context.Context, kind, key string) error

	// DropOf removes the cells of a kind that belong to a subject, and returns how many, expired ones too.
	DropOf(ctx context.Context, kind string, subject graph.ID) (int, error)

	// List returns the cells of a kind in the order of the bytes of their keys.
	List(ctx context.Context, kind string, at time.Time) ([]Cell, error)

	// Keys returns the keys of the cells that List would return, in the same order, and reads no value: one that
	// then gets the cells one by one holds one of them at a time.
	Keys(ctx context.Context, kind string, at time.Time) ([]string, error)

	// Sweep removes what has expired, and returns how many.
	Sweep(ctx context.Context, at time.Time) (int, error)
}
