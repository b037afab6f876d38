package sqlitestore

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ncruces/go-sqlite3"
)

// rewrite makes a file anew out of what is in it and empties its write-ahead log, so that no byte is left of
// what was removed. secure_delete alone does not do so: SQLite copies rows when it balances pages, and the
// copies are neither rows nor free.
//
// It takes time and room in proportion to the file, see BenchmarkRewrite: once its size beside it in a
// temporary file and once in the write-ahead log. Writes to the file wait, reads go on; it waits for reads
// that began before it, as long as the context allows.
func (d *database) rewrite(ctx context.Context) error {
	rewriter, err := d.connect(rewriterSettings, nil)
	if err != nil {
		return err
	}
	defer func() { _ = rewriter.Close() }()
	rewriter.SetMaxOpenConns(1)
	vacuumed := false
	for {
		if !vacuumed {
			_, err = rewriter.ExecContext(ctx, `VACUUM`)
			vacuumed = err == nil
		}
		if vacuumed {
			var busy, inLog, copied int
			err = rewriter.QueryRowContext(ctx, `PRAGMA wal_checkpoint(TRUNCATE)`).Scan(&busy, &inLog, &copied)
			if err == nil && busy == 0 {
				return nil
			}
		}
		if err != nil && !isAny(err, sqlite3.BUSY, sqlite3.LOCKED) {
			return d.diagnosed(err)
		}
		if ended := wait(ctx, 50*time.Millisecond); ended != nil {
			return fmt.Errorf("a read that began earlier goes on: %w", errors.Join(ended, err))
		}
	}
}
