package sqlitestore

import (
	"context"
	"database/sql"
	"sync"
	"sync/atomic"

	"github.com/ncruces/go-sqlite3"
)

// How far a write-ahead log may run ahead of its file, in pages of 4 KiB.
const (
	checkpointPages = 4000  // not yet copied: then they are
	restartPages    = 16000 // in the log: then it begins anew, as soon as nobody reads from it
)

// walHook hears after a commit how many pages are in the write-ahead log.
type walHook = func(conn *sqlite3.Conn, schema string, pages int) error

// checkpoints copies what was written from the write-ahead log to the file, beside the writers. SQLite would
// let the writer do so that comes past a limit, and everybody who writes after it would wait for the
// disk: of the ledger, every answer about residents.
//
// A log begins anew when a write finds all of it copied. Under constant writes that may never be, so a long log
// gets a last checkpoint with the writer held, when little is left to copy.
type checkpoints struct {
	pool   *sql.DB // one connection
	writer *sql.DB
	due    chan struct{}
	after  int64        // pages that are not copied
	long   int64        // pages of a log that is to begin anew
	copied atomic.Int64 // pages of the log
	inLog  atomic.Int64
	stop   context.CancelFunc
	ended  sync.WaitGroup
}

// newCheckpoints waits for begin, and meanwhile for who reports what is written.
func newCheckpoints() *checkpoints {
	return &checkpoints{due: make(chan struct{}, 1), after: checkpointPages, long: restartPages}
}

// begin copies, with a connection of its own, until end. It may hold the writer.
func (c *checkpoints) begin(pool, writer *sql.DB) {
	pool.SetMaxOpenConns(1)
	c.pool, c.writer = pool, writer
	ctx, stop := context.WithCancel(context.Background())
	c.stop = stop
	c.ended.Go(func() {
		for {
			select {
			case <-c.due:
				if c.pending() >= c.after { // commits during a checkpoint ask for one that it makes needless
					c.take(ctx)
				}
			case <-ctx.Done():
				return
			}
		}
	})
}

// written hears after each commit of the writer how many pages are in the log.
func (c *checkpoints) written(_ *sqlite3.Conn, _ string, pages int) error {
	c.inLog.Store(int64(pages))
	if c.pending() < c.after {
		return nil
	}
	select {
	case c.due <- struct{}{}:
	default:
	}
	return nil
}

// pending returns how many pages of the log are not copied. A log that is shorter than what was copied
// has begun anew.
func (c *checkpoints) pending() int64 {
	inLog := c.inLog.Load()
	if copied := c.copied.Load(); copied <= inLog {
		return inLog - copied
	}
	return inLog
}

// take copies what readers of earlier states allow. What fails is safe in the log, and is tried again after
// the next commit; a disk that fails, the writers hear of themselves.
func (c *checkpoints) take(ctx context.Context) {
	inLog, copied, err := c.run("PASSIVE")
	if err == nil && inLog >= c.long && copied == inLog {
		c.restart(ctx)
	}
}

// restart makes the log begin anew with the next write. Writers of this process wait meanwhile; others, and
// readers, are waited for as long as checkpointSettings say.
func (c *checkpoints) restart(ctx context.Context) {
	held, err := c.writer.Conn(ctx)
	if err != nil {
		return
	}
	defer func() { _ = held.Close() }()
	_, _, _ = c.run("RESTART")
}

// run is not broken off: nothing would be left of it.
func (c *checkpoints) run(mode string) (inLog, copied int64, err error) {
	var busy int
	err = c.pool.QueryRowContext(context.Background(), `PRAGMA wal_checkpoint(`+mode+`)`).Scan(&busy, &inLog, &copied)
	if err == nil {
		c.copied.Store(copied)
	}
	return inLog, copied, err
}

// end leaves no more in the log than a checkpoint waits for: another process that has the file open
// may not write to it for long.
func (c *checkpoints) end() error {
	c.stop()
	c.ended.Wait()
	if c.pending() >= c.after {
		_, _, _ = c.run("PASSIVE")
	}
	return c.pool.Close()
}
