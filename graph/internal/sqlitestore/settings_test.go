package sqlitestore

import (
	"context"
	"database/sql"
	"errors"
	"strings"
	"testing"

	"github.com/ncruces/go-sqlite3"
)

// TestEveryConnectionHasItsSettings opens all connections of both files at once and asks each.
func TestEveryConnectionHasItsSettings(t *testing.T) {
	s := openFor(t, t.TempDir())
	for _, pool := range []struct {
		name        string
		db          *sql.DB
		connections int
		queryOnly   string
	}{
		{"neighbourhood writer", s.neighbourhood.writer, 1, "0"},
		{"neighbourhood reader", s.neighbourhood.reader, readers, "1"},
		{"ledger writer", s.ledger.writer, 1, "0"},
		{"ledger reader", s.ledger.reader, readers, "1"},
	} {
		for i := range pool.connections {
			conn, err := pool.db.Conn(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			defer func() { _ = conn.Close() }()          // held, so that the next one is another
			for pragma, want := range map[string]string{ // dependencies.md, embedded store
				"journal_mode": "wal", "wal_autocheckpoint": "0", "synchronous": "2", "busy_timeout": "5000", "foreign_keys": "1",
				"secure_delete": "1", "trusted_schema": "0", "temp_store": "2", "query_only": pool.queryOnly,
			} {
				var got string
				if err := conn.QueryRowContext(t.Context(), "PRAGMA "+pragma).Scan(&got); err != nil {
					t.Fatal(err)
				}
				if got != want {
					t.Errorf("%s, connection %d: %s is %s, want %s", pool.name, i, pragma, got, want)
				}
			}
		}
	}
}

func TestASettingThatDoesNotTakeIsNamed(t *testing.T) {
	conn, err := sqlite3.Open(":memory:") // a database in memory has no write-ahead log
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = conn.Close() }()
	err = settle(conn, settings)
	if err == nil || !strings.Contains(err.Error(), "journal_mode") {
		t.Fatalf("got %v, want an error that names journal_mode", err)
	}
}

func TestAReaderCannotWrite(t *testing.T) {
	s := openFor(t, t.TempDir())
	err := s.neighbourhood.read(t.Context(), func(tx *transaction) error {
		_, err := tx.exec(t.Context(), `INSERT INTO batch VALUES (1, NULL, '', '', '', 0, '', 0)`)
		return err
	})
	if err == nil {
		t.Fatal("a reader wrote")
	}
}

func TestATransactionThatFailsLeavesNothing(t *testing.T) {
	s := openFor(t, t.TempDir())
	failure := errors.New("half way")
	err := s.neighbourhood.write(t.Context(), func(tx *transaction) error {
		if _, err := tx.exec(t.Context(), `INSERT INTO batch VALUES (1, NULL, '', '', '', 0, '', 0)`); err != nil {
			return err
		}
		return failure
	})
	if !errors.Is(err, failure) {
		t.Fatalf("got %v, want %v", err, failure)
	}
	if head, err := s.Head(t.Context()); err != nil || head != 0 {
		t.Fatalf("head is %d, error %v", head, err)
	}
}

func TestAnOldSQLiteIsRefused(t *testing.T) {
	for version, accepted := range map[string]bool{
		"3.51.3": true, "3.51.10": true, "3.52.0": true, "3.53.2": true, "4.0.0": true,
		"3.51.2": false, "3.51": false, "3.50.4": false, "3.9.9": false, "2.99.99": false, "three": false, "": false,
	} {
		if err := checkVersion(version); (err == nil) != accepted {
			t.Errorf("version %q: got error %v", version, err)
		}
	}
}

func TestANewerSchemaIsRefused(t *testing.T) {
	for _, folder := range []string{"neighbourhood", "ledger"} {
		address := t.TempDir()
		s, err := Open(t.Context(), address, Options{})
		if err != nil {
			t.Fatal(err)
		}
		db := map[string]*database{"neighbourhood": s.neighbourhood, "ledger": s.ledger}[folder]
		if _, err := db.writer.ExecContext(t.Context(), `INSERT INTO schema_version (version_id, is_applied) VALUES (9999, 1)`); err != nil {
			t.Fatal(err)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
		reopened, err := Open(context.Background(), address, Options{})
		if err == nil {
			_ = reopened.Close()
			t.Fatalf("a newer %s was opened", folder)
		}
		wantCode(t, err)
	}
}
