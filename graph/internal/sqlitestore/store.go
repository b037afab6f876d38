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

// Options says how a store is opened.
type Options struct {
	// Key encrypts both files, of 32 bytes; nil for files that are not encrypted. It is given to a store
	// when it is made and each time it is opened.
	Key []byte
}

// Open opens the store in a folder, and makes both when they are not there: the folder with mode 0700,
// its files with mode 0600. It finishes an erasure that was stopped on its way, see Erase,
// unless the disk is full or others read for too long: then the next Open or Erase does.
//
// A folder that cannot be written, or a file in it, gives UnavailableKind: SQLite keeps readers and writers
// apart by what they write beside the file.
//
// A store that a newer program made is refused with the code StoreNewer. A key that does not fit gives
// KeyWrong, its absence KeyMissing, and one for a store that is not encrypted NotEncrypted, all as
// InvalidKind; they leave every file as it was.
func Open(ctx context.Context, folder string, options Options) (*Store, error) {
	opened, err := open(ctx, folder, options)
	if err != nil {
		return nil, classified(ctx, "open the store", err)
	}
	return opened, nil
}

func open(ctx context.Context, folder string, options Options) (*Store, error) {
	key, err := newKey(options.Key)
	if err != nil {
		return nil, err
	}
	folder, err = filepath.Abs(folder)
	if err != nil {
		return nil, err
	}
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return nil, err
	}
	neighbourhood, err := openMigrated(ctx, filepath.Join(folder, neighbourhoodFile), key, "neighbourhood")
	if err != nil {
		return nil, fmt.Errorf("%s: %w", neighbourhoodFile, err)
	}
	lines, err := openMigrated(ctx, filepath.Join(folder, ledgerFile), key, "ledger")
	if err != nil {
		return nil, errors.Join(fmt.Errorf("%s: %w", ledgerFile, err), neighbourhood.close())
	}
	lines.beside = neighbourhood
	s := &Store{neighbourhood: neighbourhood, ledger: lines}
	if err := s.finishIfPossible(ctx); err != nil {
		return nil, errors.Join(fmt.Errorf("open: %w", err), s.Close())
	}
	return s, nil
}

func openMigrated(ctx context.Context, path string, key key, migrations string) (*database, error) {
	db, err := openDatabase(path, key)
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
