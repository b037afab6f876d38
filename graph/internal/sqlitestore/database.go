package sqlitestore

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"syscall"
	"time"

	"github.com/ncruces/go-sqlite3"
	"github.com/ncruces/go-sqlite3/vfs"
)

// readers is how many reads of one file run at the same time. A load holds one for as long as it takes.
const readers = 8

// database is one SQLite file: one connection that writes, and some that read beside it.
type database struct {
	path           string
	key            key
	vfs            string // the name under which SQLite knows how to reach the file
	writer, reader *sql.DB
	checkpoints    *checkpoints
	closed         atomic.Bool
	beside         *database // the file that says whether the store is complete; nil if this one does
}

// openDatabase opens a file, and makes it when it is not there, for its owner only. A key that does not fit
// is refused before SQLite looks at the file.
func openDatabase(path string, key key) (*database, error) {
	file, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	if err := file.Close(); err != nil {
		return nil, err
	}
	d := &database{path: path, key: key, vfs: register(filepath.Dir(path), key)}
	if err := d.openPools(); err != nil {
		vfs.Unregister(d.vfs)
		return nil, err
	}
	return d, nil
}

func (d *database) openPools() error {
	if err := d.checkKey(); err != nil {
		return err
	}
	c := newCheckpoints()
	writer, err := d.connect(settings, c.written, locksAtOnce)
	if err != nil {
		return err
	}
	reader, err := d.connect(readerSettings, nil, onlyReads+"=1")
	if err != nil {
		return errors.Join(err, writer.Close())
	}
	copier, err := d.connect(checkpointSettings, nil)
	if err != nil {
		return errors.Join(err, reader.Close(), writer.Close())
	}
	writer.SetMaxOpenConns(1)
	reader.SetMaxOpenConns(readers)
	reader.SetMaxIdleConns(readers)
	d.writer, d.reader, d.checkpoints = writer, reader, c
	c.begin(copier, writer)
	return nil
}

// locksAtOnce is the parameter in the name of a file for who writes: transactions take the write lock when they
// begin, so that what they read stays true.
const locksAtOnce = "_txlock=immediate"

// connect prepares connections to the file. The files that SQLite puts beside it get the mode of the file. What is
// committed on these connections, written hears; nil for nobody.
func (d *database) connect(settings []setting, written walHook, parameters ...string) (*sql.DB, error) {
	name := d.name(append(parameters, "modeof="+escaped(d.path))...)
	connector, err := newConnector(name, func(conn *sqlite3.Conn) error {
		if err := d.key.unlock(conn); err != nil {
			return err
		}
		if err := settle(conn, settings); err != nil {
			return err
		}
		if written != nil {
			conn.WALHook(written)
		}
		return syncFolder(filepath.Dir(d.path))
	})
	if err != nil {
		return nil, err
	}
	return sql.OpenDB(connector), nil
}

// name is what SQLite calls the file.
func (d *database) name(parameters ...string) string {
	query := strings.Join(append(parameters, "vfs="+d.vfs), "&")
	name := url.URL{Scheme: "file", Path: d.path, RawQuery: query}
	return name.String()
}

func escaped(path string) string {
	return strings.ReplaceAll(url.QueryEscape(path), "+", "%20") // SQLite knows no + for a space
}

// syncFolder makes the names of new files in a folder survive a power cut. The driver means to do so for
// the write-ahead log, and syncs the log itself instead. A file system that is read-only has no new names.
func syncFolder(folder string) error {
	opened, err := os.Open(folder)
	if err != nil {
		return err
	}
	err = opened.Sync()
	if errors.Is(err, syscall.EROFS) {
		err = nil
	}
	return errors.Join(err, opened.Close())
}

// read runs do in a transaction that sees one state of the file. A store that was not restored to the end
// is refused.
func (d *database) read(ctx context.Context, do func(*transaction) error) error {
	return d.whenComplete(ctx, do, d.readAnyhow)
}

// write runs do in a transaction that nobody else's write falls into. It waits its turn: in this process
// as long as the context allows, for another process as busy_timeout says. A store that was not restored to
// the end is refused.
func (d *database) write(ctx context.Context, do func(*transaction) error) error {
	return d.whenComplete(ctx, do, d.writeAnyhow)
}

// readAnyhow is read of a store in whatever state.
func (d *database) readAnyhow(ctx context.Context, do func(*transaction) error) error {
	return d.diagnosed(transact(ctx, d.reader, do))
}

// writeAnyhow is write to a store in whatever state.
func (d *database) writeAnyhow(ctx context.Context, do func(*transaction) error) error {
	return d.diagnosed(transact(ctx, d.writer, do))
}

func transact(ctx context.Context, pool *sql.DB, do func(*transaction) error) error {
	tx, err := pool.BeginTx(ctx, nil)
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
	err := errors.Join(d.checkpoints.end(), d.reader.Close(), d.writer.Close())
	if allClosed(closePatience, d.reader, d.writer, d.checkpoints.pool) {
		vfs.Unregister(d.vfs)
	}
	return err
}

// closePatience is for how long close waits for connections that are in use.
const closePatience = 5 * time.Second

// allClosed waits until no connection of the closed pools is left, and tells whether that is so. A pool does not
// wait for one whose transaction is being rolled back because its context ended, and to close it takes the VFS.
func allClosed(patience time.Duration, pools ...*sql.DB) bool {
	for end := time.Now().Add(patience); ; time.Sleep(time.Millisecond) {
		if !slices.ContainsFunc(pools, func(pool *sql.DB) bool { return pool.Stats().OpenConnections > 0 }) {
			return true
		}
		if time.Now().After(end) {
			return false
		}
	}
}
