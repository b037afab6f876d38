package sqlitestore

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"syscall"

	"github.com/ncruces/go-sqlite3"

	"spinweb/graph"
)

var errClosed = errors.New("store is closed")

// classified says what was tried, and gives an error of the driver its kind. What already has a kind
// keeps it. Errors of SQLite name tables and columns, and never what is in them.
func classified(ctx context.Context, doing string, err error) error {
	var known *graph.Error
	if err == nil || errors.As(err, &known) {
		return err
	}
	if ended := ctx.Err(); ended != nil {
		err = fmt.Errorf("%s: %w", doing, ended)
		if errors.Is(ended, context.DeadlineExceeded) {
			return graph.Unavailable(err)
		}
		return err
	}
	err = fmt.Errorf("%s: %w", doing, err)
	switch {
	case locked(err):
		return graph.Unavailable(err)
	case noRoom(err):
		return graph.Full(err)
	case unavailable(err):
		return graph.Unavailable(err)
	default:
		return err
	}
}

// locked reports whether this program may not write here, whatever room there is.
func locked(err error) bool {
	return errors.Is(err, syscall.EROFS) || errors.Is(err, fs.ErrPermission)
}

// noRoom reports whether a disk or quota is full. The driver loses the operating system's error on the
// way and reports a write that failed; database.diagnosed has found by then that the file may be written.
func noRoom(err error) bool {
	return isAny(err, sqlite3.FULL, sqlite3.IOERR_WRITE, sqlite3.IOERR_FSYNC, sqlite3.IOERR_TRUNCATE, sqlite3.IOERR_SHMSIZE,
		syscall.ENOSPC, syscall.EDQUOT, syscall.EFBIG)
}

// unavailable reports whether the database does not answer for a reason that lies outside the program:
// another time it may.
func unavailable(err error) bool {
	return isAny(err, errClosed, errStalled, errErasedMeanwhile, sqlite3.BUSY, sqlite3.LOCKED, sqlite3.READONLY, sqlite3.CANTOPEN, sqlite3.IOERR,
		sqlite3.PERM, sqlite3.PROTOCOL, sqlite3.NOMEM, syscall.EMFILE, syscall.ENFILE, syscall.ENOTDIR)
}

func isAny(err error, targets ...error) bool {
	return slices.ContainsFunc(targets, func(target error) bool { return errors.Is(err, target) })
}
