package sqlitestore

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/ncruces/go-sqlite3"
)

// setting is a pragma of a connection, with the value that it reads back as.
type setting struct{ pragma, value, reads string }

// settings hold on every connection, in this order: waiting for a lock comes first, because the others
// may need one.
var settings = []setting{
	{"busy_timeout", "5000", "5000"}, // milliseconds
	{"journal_mode", "wal", "wal"},
	{"synchronous", "full", "2"},                   // what was acknowledged survives a power cut
	{"wal_autocheckpoint", "0", "0"},               // see checkpoints
	{"journal_size_limit", "67108864", "67108864"}, // bytes: a log that begins anew gives back what is beyond
	{"foreign_keys", "on", "1"},
	{"secure_delete", "on", "1"},   // what was removed is overwritten
	{"trusted_schema", "off", "0"}, // a file from elsewhere cannot call functions
	{"temp_store", "memory", "2"},  // nobody's name in a temporary file
}

// readerSettings hold on connections that only read.
var readerSettings = append(settings[:len(settings):len(settings)], setting{"query_only", "on", "1"})

// rewriterSettings hold on the connection that rewrites a file. It gives up a lock soon, so that others come
// in between, and keeps what does not fit in memory in a temporary file: see folderVFS.
var rewriterSettings = append([]setting{{"busy_timeout", "200", "200"}}, append(settings[1:len(settings)-1:len(settings)-1],
	setting{"temp_store", "file", "1"})...)

// checkpointSettings hold on the connection that copies from the write-ahead log. It waits briefly for others,
// because writers wait for it.
var checkpointSettings = append([]setting{{"busy_timeout", "100", "100"}}, settings[1:]...)

// oldestSQLite is the first version without a known bug that could damage a file in WAL mode.
var oldestSQLite = [3]int{3, 51, 3} // dependencies.md

// settle gives a new connection its settings, and fails with the name of the one that did not take.
func settle(conn *sqlite3.Conn, settings []setting) error {
	version, err := answer(conn, `SELECT sqlite_version()`)
	if err != nil {
		return fmt.Errorf("ask for the version of SQLite: %w", err)
	}
	if err := checkVersion(version); err != nil {
		return err
	}
	for _, s := range settings {
		if err := conn.Exec("PRAGMA " + s.pragma + " = " + s.value); err != nil {
			return fmt.Errorf("set %s: %w", s.pragma, err)
		}
		reads, err := answer(conn, "PRAGMA "+s.pragma)
		if err != nil {
			return fmt.Errorf("read %s back: %w", s.pragma, err)
		}
		if reads != s.reads {
			return fmt.Errorf("set %s to %s: it is %q", s.pragma, s.value, reads)
		}
	}
	return nil
}

// answer returns the one value that a query gives.
func answer(conn *sqlite3.Conn, query string) (string, error) {
	stmt, _, err := conn.Prepare(query)
	if err != nil {
		return "", err
	}
	text := ""
	if stmt.Step() {
		text = stmt.ColumnText(0)
	}
	return text, errors.Join(stmt.Err(), stmt.Close())
}

// checkVersion refuses a SQLite that is older than oldestSQLite.
func checkVersion(version string) error {
	parts := strings.SplitN(version, ".", 3)
	for i, oldest := range oldestSQLite {
		number := 0
		if i < len(parts) {
			parsed, err := strconv.Atoi(parts[i])
			if err != nil {
				return fmt.Errorf("version %q of SQLite: %w", version, err)
			}
			number = parsed
		}
		if number != oldest {
			if number < oldest {
				return fmt.Errorf("SQLite is %s, older than %v", version, oldestSQLite)
			}
			return nil
		}
	}
	return nil
}
