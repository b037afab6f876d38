package sqlitestore

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"

	"github.com/ncruces/go-sqlite3"
	"github.com/ncruces/go-sqlite3/driver"
)

// readers is how many reads of one file run at the same time. A load holds one for as long as it takes.
const readers = 8

// database is one SQLite file: one connection that writes, and some that read beside it.
type database struct {
	path           string
	writer, reader *sql.DB
	closed         atomic.Bool
}

// openDatabase opens a file, and makes it when it is not there, for its owner only.
func openDatabase(path string) (*database, error) {
	file, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	if err := file.Close(); err != nil {
		return nil, err
	}
	writer, err := connect(path, settings)
	if err != nil {
		return nil, err
	}
	reader, err := connect(path, readerSettings)
	if err != nil {
		return nil, errors.Join(err, writer.Close())
	}
	writer.SetMaxOpenConns(1)
	reader.SetMaxOpenConns(readers)
	reader.SetMaxIdleConns(readers)
	return &database{path: path, writer: writer, reader: reader}, nil
}

// connect prepares connections to a file. Write transactions take the write lock when they begin, so
// that what they read stays true. The files that SQLite puts beside it get the mode of the file.
func connect(path string, settings []setting) (*sql.DB, error) {
	modeof := strings.ReplaceAll(url.QueryEscape(path), "+", "%20") // SQLite knows no + for a space
	name := url.URL{Scheme: "file", Path: path, RawQuery: "_txlock=immediate&modeof=" + modeof}
	return driver.Open(name.String(), func(conn *sqlite3.Conn) error {
		if err := settle(conn, settings); err != nil {
			return err
		}
		return syncFolder(filepath.Dir(path))
	})
}

// syncFolder makes the names of new files in a folder survive a power cut. The driver means to do so for
// the write-ahead log, and syncs the log itself instead.
func syncFolder(folder string) error {
	opened, err := os.Open(folder)
	if err != nil {
		return err
	}
	return errors.Join(opened.Sync(), opened.Close())
}

// read runs do in a transaction that sees one state of the file.
func (d *database) read(ctx context.Context, do func(*transaction) error) error {
	return d.diagnosed(transact(ctx, d.reader, &sql.TxOptions{ReadOnly: true}, do))
}

// write runs do in a transaction that nobody else's write falls into. It waits its turn: in this process
// as long as the context allows, for another process as busy_timeout says.
func (d *database) write(ctx context.Context, do func(*transaction) error) error {
	return d.diagnosed(transact(ctx, d.writer, nil, do))
}

func transact(ctx context.Context, pool *sql.DB, options *sql.TxOptions, do func(*transaction) error) error {
	tx, err := pool.BeginTx(ctx, options)
	if err != nil {
		return fmt.Errorf("begin: %w", err)
	}
	t := &transaction{tx: tx, prepared: map[string]*sql.Stmt{}}
	if err := do(t); err != nil {
		_ = tx.Rollback() // the error that led here says more
		return err
	}
	if err := tx.Commit(); err != nil {
		return fmt.Errorf("commit: %w", err)
	}
	return nil
}

// diagnosed adds to an error of SQLite what it does not tell: that this store was closed meanwhile, or
// that the file can no longer be written, as after a disk error that made the file system read-only.
func (d *database) diagnosed(err error) error {
	if err == nil {
		return nil
	}
	if d.closed.Load() {
		return fmt.Errorf("%w: %w", errClosed, err)
	}
	if errors.Is(err, sqlite3.IOERR) {
		file, refusal := os.OpenFile(d.path, os.O_RDWR, 0)
		if refusal != nil {
			return fmt.Errorf("%w: %w", err, refusal)
		}
		return errors.Join(err, file.Close())
	}
	return err
}

// close releases the file. The writer goes last: whoever closes the last connection tidies up the
// write-ahead log.
func (d *database) close() error {
	if d.closed.Swap(true) {
		return nil
	}
	return errors.Join(d.reader.Close(), d.writer.Close())
}
