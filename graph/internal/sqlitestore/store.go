package sqlitestore

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// The files in the folder.
const (
	neighbourhoodFile = "neighbourhood.db"
	ledgerFile        = "ledger.db"
)

// Store is a store.Store in one folder.
type Store struct {
	neighbourhood *database
	ledger        *database
}

var _ store.Store = (*Store)(nil)

// Open opens the store in a folder, and makes both when they are not there: the folder with mode 0700,
// its files with mode 0600. A store that a newer program made is refused with the code StoreNewer.
func Open(ctx context.Context, folder string) (*Store, error) {
	opened, err := open(ctx, folder)
	if err != nil {
		return nil, classified(ctx, "open the store", err)
	}
	return opened, nil
}

func open(ctx context.Context, folder string) (*Store, error) {
	folder, err := filepath.Abs(folder)
	if err != nil {
		return nil, err
	}
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return nil, err
	}
	neighbourhood, err := openMigrated(ctx, filepath.Join(folder, neighbourhoodFile), "neighbourhood")
	if err != nil {
		return nil, fmt.Errorf("%s: %w", neighbourhoodFile, err)
	}
	lines, err := openMigrated(ctx, filepath.Join(folder, ledgerFile), "ledger")
	if err != nil {
		return nil, errors.Join(fmt.Errorf("%s: %w", ledgerFile, err), neighbourhood.close())
	}
	return &Store{neighbourhood: neighbourhood, ledger: lines}, nil
}

func openMigrated(ctx context.Context, path, migrations string) (*database, error) {
	db, err := openDatabase(path)
	if err != nil {
		return nil, err
	}
	if err := migrate(ctx, db.writer, migrations); err != nil {
		return nil, errors.Join(err, db.close())
	}
	return db, nil
}

// Head returns the revision that is committed now.
func (s *Store) Head(ctx context.Context) (graph.Revision, error) {
	var head graph.Revision
	err := s.neighbourhood.read(ctx, func(t *transaction) (err error) {
		head, err = t.head(ctx)
		return err
	})
	return head, classified(ctx, "read the head", err)
}

// head returns the revision of the newest batch; revisions have no gaps.
func (t *transaction) head(ctx context.Context) (graph.Revision, error) {
	var head sql.NullInt64
	err := t.one(ctx, `SELECT max(revision) FROM batch`, nil, &head)
	return graph.Revision(head.Int64), err
}

// Ping reports whether both files answer.
func (s *Store) Ping(ctx context.Context) error {
	for _, db := range []*database{s.neighbourhood, s.ledger} {
		err := db.read(ctx, func(t *transaction) error {
			var one int
			return t.one(ctx, `SELECT 1 FROM `+schemaVersion+` LIMIT 1`, nil, &one)
		})
		if err != nil {
			return classified(ctx, "ping", err)
		}
	}
	return nil
}

// Close releases both files. Calls after it fail as unavailable.
func (s *Store) Close() error {
	if err := errors.Join(s.ledger.close(), s.neighbourhood.close()); err != nil {
		return fmt.Errorf("close the store: %w", err)
	}
	return nil
}
