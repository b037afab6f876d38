package sqlitestore

import (
	"context"
	"os"
	"testing"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/store"
	"spinweb/graph/internal/storetest"
)

// putPages writes at least so many pages to the ledger's file, in one transaction, in the place of those before.
func putPages(t *testing.T, s *Store, pages int) {
	t.Helper()
	err := s.ledger.write(t.Context(), func(tx *transaction) error {
		return tx.writeCell(t.Context(), store.Cell{Kind: "job", Key: "large", Value: make([]byte, pages*pageSize), Version: 1})
	})
	if err != nil {
		t.Fatal(err)
	}
}

// logOf returns how many pages are in the log of a file, and how many of them are copied. It copies none.
func logOf(t *testing.T, d *database) (inLog, copied int) {
	t.Helper()
	var busy int
	if err := d.writer.QueryRowContext(t.Context(), `PRAGMA wal_checkpoint(NOOP)`).Scan(&busy, &inLog, &copied); err != nil {
		t.Fatal(err)
	}
	return inLog, copied
}

// eventually waits for what another goroutine does.
func eventually(t *testing.T, what string, holds func() bool) {
	t.Helper()
	for deadline := time.Now().Add(20 * time.Second); !holds(); time.Sleep(5 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("it never came: %s", what)
		}
	}
}

func TestWhatWasWrittenIsCopiedBesideTheWriter(t *testing.T) {
	s := openFor(t, t.TempDir())
	putPages(t, s, checkpointPages/2)
	if inLog, copied := logOf(t, s.ledger); copied != 0 || inLog < checkpointPages/2 {
		t.Fatalf("%d of %d pages are copied after a small write, want none", copied, inLog)
	}
	putPages(t, s, checkpointPages)
	eventually(t, "all pages are copied", func() bool {
		inLog, copied := logOf(t, s.ledger)
		return copied == inLog
	})
	if err := s.Record(t.Context(), storetest.Line(graph.NewID())); err != nil {
		t.Fatal(err)
	}
	if inLog, _ := logOf(t, s.ledger); inLog >= checkpointPages/2 {
		t.Fatalf("%d pages are in the log after the next write, which begins it anew", inLog)
	}
}

// TestALogUnderConstantWritesDoesNotGrowForEver writes without a pause, so that there is always something
// that is not copied.
func TestALogUnderConstantWritesDoesNotGrowForEver(t *testing.T) {
	s := openFor(t, t.TempDir())
	const long, together, writes = 1000, 50, 200
	s.ledger.checkpoints.after, s.ledger.checkpoints.long = long/4, long
	for range writes {
		putPages(t, s, together)
	}
	log, err := os.Stat(s.ledger.path + "-wal")
	if err != nil {
		t.Fatal(err)
	}
	if pages := log.Size() / pageSize; pages > writes*together/2 {
		t.Fatalf("the log grew to %d pages, and should begin anew from %d", pages, long)
	}
}

// TestALogBeginsAnewWhenAReaderThatStayedHasGone reads one state of the file all the while.
func TestALogBeginsAnewWhenAReaderThatStayedHasGone(t *testing.T) {
	s := openFor(t, t.TempDir())
	const long, together, writes = 1000, 500, 10
	s.ledger.checkpoints.after, s.ledger.checkpoints.long = long/4, long
	reading, release, read := make(chan struct{}), make(chan struct{}), make(chan error)
	go func() {
		read <- s.ledger.read(context.Background(), func(tx *transaction) error {
			var cells int
			err := tx.one(context.Background(), `SELECT count(*) FROM cell`, nil, &cells)
			close(reading)
			<-release
			return err
		})
	}()
	<-reading
	for range writes {
		putPages(t, s, together)
	}
	if inLog, copied := logOf(t, s.ledger); inLog < writes*together || copied >= together {
		t.Errorf("%d of %d pages are copied, want none of the %d that were written while somebody reads what was before",
			copied, inLog, writes*together)
	}
	close(release)
	if err := <-read; err != nil {
		t.Fatal(err)
	}
	eventually(t, "a short log", func() bool {
		putPages(t, s, long/10)
		inLog, _ := logOf(t, s.ledger)
		return inLog < long
	})
}

// TestWhoClosesCopiesWhatItWrote has another process in mind, which keeps SQLite from tidying up and may write
// nothing for long.
func TestWhoClosesCopiesWhatItWrote(t *testing.T) {
	address := t.TempDir()
	stays := openFor(t, address)
	goes, err := Open(t.Context(), address, Options{})
	if err != nil {
		t.Fatal(err)
	}
	putPages(t, goes, 2*checkpointPages)
	if err := goes.Close(); err != nil {
		t.Fatal(err)
	}
	if inLog, copied := logOf(t, stays.ledger); copied != inLog || inLog < 2*checkpointPages {
		t.Fatalf("%d of %d pages are copied, want all of %d or more", copied, inLog, 2*checkpointPages)
	}
}
