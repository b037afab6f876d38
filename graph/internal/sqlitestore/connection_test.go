package sqlitestore

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/store"
	"spinweb/graph/internal/storetest"
)

// onConnection lends a connection of a pool, as long as do runs.
func onConnection(t *testing.T, pool *sql.DB, do func(*connection)) {
	t.Helper()
	conn, err := pool.Conn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = conn.Close() }()
	if err := conn.Raw(func(lent any) error { do(lent.(*connection)); return nil }); err != nil {
		t.Fatal(err)
	}
}

func begin(t *testing.T, c *connection) driver.Tx {
	t.Helper()
	tx, err := c.BeginTx(t.Context(), driver.TxOptions{})
	if err != nil {
		t.Fatal(err)
	}
	return tx
}

// prepare prepares in a transaction that goes on.
func prepare(t *testing.T, c *connection, query string) statement {
	t.Helper()
	prepared, err := c.PrepareContext(t.Context(), query)
	if err != nil {
		t.Fatal(err)
	}
	return prepared.(statement)
}

func TestAStatementIsPreparedOnceForAllTransactions(t *testing.T) {
	s := openFor(t, t.TempDir())
	s.ledger.reader.SetMaxOpenConns(1)
	kept := func() (texts map[string]*keptStatement) {
		onConnection(t, s.ledger.reader, func(c *connection) { texts = c.kept })
		return texts
	}
	get := func() {
		if _, err := s.Cells().Get(t.Context(), "session", "a", time.Time{}); graph.KindOf(err) != graph.NotFoundKind {
			t.Fatal(err)
		}
	}
	get()
	var first *keptStatement
	for _, first = range kept() {
	}
	for range 3 {
		get()
	}
	for _, now := range kept() {
		if now != first || now.held || len(kept()) != 1 {
			t.Errorf("%d statements are kept, want the one of the first transaction, which nobody holds", len(kept()))
		}
	}
	if first == nil {
		t.Error("nothing is kept")
	}
}

func TestAConnectionKeepsNoMoreStatementsThanItMay(t *testing.T) {
	s := openFor(t, t.TempDir())
	err := s.ledger.write(t.Context(), func(tx *transaction) error {
		for want := range 2 * keptStatements {
			var got int
			if err := tx.one(t.Context(), fmt.Sprint(`SELECT `, want), nil, &got); err != nil || got != want {
				return fmt.Errorf("%d instead of %d: %w", got, want, err)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	onConnection(t, s.ledger.writer, func(c *connection) {
		if len(c.kept) != keptStatements {
			t.Errorf("%d statements are kept of %d, want %d", len(c.kept), 2*keptStatements, keptStatements)
		}
	})
}

// TestWhatIsPreparedOutsideATransactionIsNotKept is about settings, which take effect when they are prepared.
func TestWhatIsPreparedOutsideATransactionIsNotKept(t *testing.T) {
	s := openFor(t, t.TempDir())
	onConnection(t, s.ledger.writer, func(c *connection) {
		before := len(c.kept)
		if err := prepare(t, c, `PRAGMA busy_timeout`).Close(); err != nil || len(c.kept) != before {
			t.Errorf("%d statements are kept after %d, error %v", len(c.kept), before, err)
		}
	})
}

// TestAStatementThatIsGivenBackRunsNoMore leaves one before its last row. It would hold its state of the file, and a
// checkpoint could not copy what came after.
func TestAStatementThatIsGivenBackRunsNoMore(t *testing.T) {
	s := openFor(t, t.TempDir())
	onConnection(t, s.ledger.reader, func(c *connection) {
		tx := begin(t, c)
		running := prepare(t, c, `SELECT name FROM sqlite_schema WHERE name <> ?`)
		rows, err := running.QueryContext(t.Context(), []driver.NamedValue{{Ordinal: 1, Value: "Anna"}})
		if err != nil {
			t.Fatal(err)
		}
		if err := rows.Next(make([]driver.Value, len(rows.Columns()))); err != nil {
			t.Fatal(err)
		}
		if err := errors.Join(running.Close(), tx.Commit()); err != nil {
			t.Fatal(err)
		}
		if text := running.(*keptStatement).statement.(interface{ ExpandedSQL() string }).ExpandedSQL(); strings.Contains(text, "Anna") {
			t.Errorf("it holds its arguments: %s", text)
		}
	})
	everythingIsCopied(t, s)
}

// everythingIsCopied writes, and demands that nobody reads what was before.
func everythingIsCopied(t *testing.T, s *Store) {
	t.Helper()
	if err := s.Record(t.Context(), storetest.Line(graph.NewID())); err != nil {
		t.Fatal(err)
	}
	var busy, inLog, copied int
	if err := s.ledger.checkpoints.pool.QueryRowContext(t.Context(), `PRAGMA wal_checkpoint(TRUNCATE)`).Scan(&busy, &inLog, &copied); err != nil {
		t.Fatal(err)
	}
	if busy != 0 {
		t.Errorf("a read goes on: %d of %d pages are copied", copied, inLog)
	}
}

func TestAReadThatIsBrokenOffHoldsUpNoCheckpoint(t *testing.T) {
	s := openFor(t, t.TempDir())
	for i := range 5 {
		if _, err := s.Cells().Put(t.Context(), store.Cell{Kind: "session", Key: fmt.Sprint(i)}, time.Time{}); err != nil {
			t.Fatal(err)
		}
	}
	enough := errors.New("enough")
	for range 3 {
		ctx, cancel := context.WithCancel(t.Context())
		for _, stop := range []func() error{func() error { return enough }, func() error { cancel(); return nil }, func() error { cancel(); return enough }} {
			err := s.ledger.read(ctx, func(tx *transaction) error {
				return tx.each(ctx, cellColumns, nil, func(scan) error { return stop() })
			})
			if err == nil {
				t.Error("it was not broken off")
			}
		}
		cancel()
	}
	everythingIsCopied(t, s)
}

func TestTheSameStatementRunsTwiceAtOnce(t *testing.T) {
	s := openFor(t, t.TempDir())
	onConnection(t, s.ledger.reader, func(c *connection) {
		tx := begin(t, c)
		const query = `SELECT ? UNION ALL SELECT 'last'`
		var both []driver.Rows
		for _, arg := range []string{"first", "second"} {
			rows, err := prepare(t, c, query).QueryContext(t.Context(), []driver.NamedValue{{Ordinal: 1, Value: arg}})
			if err != nil {
				t.Fatal(err)
			}
			both = append(both, rows)
		}
		for _, want := range []string{"first", "second"} {
			row := make([]driver.Value, len(both[0].Columns()))
			if err := both[0].Next(row); err != nil || row[0] != want {
				t.Errorf("%v, error %v, want %s", row, err, want)
			}
			both = both[1:]
		}
		if err := tx.Rollback(); err != nil {
			t.Error(err)
		}
	})
}

func TestWhatCouldNotBePreparedIsNotKept(t *testing.T) {
	s := openFor(t, t.TempDir())
	onConnection(t, s.ledger.reader, func(c *connection) {
		tx := begin(t, c)
		ended, end := context.WithCancel(t.Context())
		end()
		if _, err := c.PrepareContext(ended, `SELECT 1`); err == nil || len(c.kept) != 0 {
			t.Errorf("%d statements are kept, error %v", len(c.kept), err)
		}
		if _, err := c.PrepareContext(t.Context(), `SELECT nothing`); err == nil || len(c.kept) != 0 {
			t.Errorf("%d statements are kept, error %v", len(c.kept), err)
		}
		rows, err := prepare(t, c, `SELECT 1`).QueryContext(t.Context(), nil)
		if err != nil {
			t.Fatal(err)
		}
		row := make([]driver.Value, len(rows.Columns()))
		if err := rows.Next(row); err != nil || row[0] != int64(1) {
			t.Errorf("%v, error %v", row, err)
		}
		if err := rows.Next(row); err != io.EOF {
			t.Error(err)
		}
		if err := tx.Rollback(); err != nil {
			t.Error(err)
		}
	})
}

func TestAStatementIsPreparedAnewWhenTheSchemaHasChanged(t *testing.T) {
	s := openFor(t, t.TempDir())
	read := func() {
		t.Helper()
		if _, err := s.Cells().List(t.Context(), "session", time.Time{}); err != nil {
			t.Fatal(err)
		}
	}
	read()
	for _, change := range []string{
		`ALTER TABLE cell RENAME TO other`,
		`CREATE TABLE cell (version INTEGER, expires INTEGER, value BLOB, subject TEXT, key TEXT, kind TEXT)`,
		`INSERT INTO cell VALUES (7, 0, x'01', 'subject', 'key', 'session')`,
	} {
		if _, err := s.ledger.writer.ExecContext(t.Context(), change); err != nil {
			t.Fatal(err)
		}
	}
	cells, err := s.Cells().List(t.Context(), "session", time.Time{})
	if err != nil || len(cells) != 1 || cells[0].Version != 7 || cells[0].Subject != "subject" {
		t.Errorf("%v, error %v", cells, err)
	}
}
