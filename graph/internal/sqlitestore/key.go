package sqlitestore

import (
	"bytes"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/ncruces/go-sqlite3"

	"spinweb/graph"
)

// keyLength is that of a key of Adiantum, in bytes.
const keyLength = 32

// key is what encrypts a file; the zero key encrypts none. Behind a pointer, it is printed by nobody.
type key struct{ secret *[keyLength]byte }

func newKey(given []byte) (key, error) {
	switch len(given) {
	case 0:
		return key{}, nil
	case keyLength:
		secret := [keyLength]byte(given)
		return key{&secret}, nil
	default:
		return key{}, badKey(graph.BadKeyFile)
	}
}

func (k key) given() bool { return k.secret != nil }

// unlock gives a connection the key. It comes before anything else is asked of it. The key goes neither
// into the name of the file, which other code may read or print, nor into an error.
func (k key) unlock(conn *sqlite3.Conn) error {
	if !k.given() {
		return nil
	}
	if conn.Exec(`PRAGMA hexkey = '`+hex.EncodeToString(k.secret[:])+`'`) != nil {
		return errors.New("give SQLite the key")
	}
	return nil
}

// How often checkKey looks before it refuses, and how long it waits in between.
const (
	looksAtKey   = 10
	betweenLooks = 20 * time.Millisecond
)

// checkKey refuses a key that does not fit the file, or its absence. SQLite may not find that out: it would
// read the write-ahead log with that key, take it for empty and remove it, and with it what was acknowledged.
//
// It looks without locks, which would take SQLite to set up, and so may find a page of which another process has
// written half. What looks like another key must look so more than once.
func (d *database) checkKey() error {
	for looks := 1; ; looks++ {
		err := d.lookAtKey()
		if graph.KindOf(err) != graph.InvalidKind || looks == looksAtKey {
			return err
		}
		time.Sleep(betweenLooks)
	}
}

func (d *database) lookAtKey() error {
	start := make([]byte, len(magic))
	file, err := os.Open(d.path)
	if err != nil {
		return err
	}
	_, err = io.ReadFull(file, start)
	if err := errors.Join(ignoringShort(err), file.Close()); err != nil {
		return fmt.Errorf("read the start of the file: %w", err)
	}
	switch plain := string(start) == magic; {
	case bytes.Equal(start, make([]byte, len(magic))): // new, or being made by another process
		return nil
	case plain && d.key.given():
		return badKey(graph.NotEncrypted)
	case !plain && !d.key.given():
		return badKey(graph.KeyMissing)
	case plain:
		return nil
	default:
		return d.tryKey()
	}
}

// magic is how a SQLite file begins that is not encrypted: https://sqlite.org/fileformat2.html#magic_header_string
const magic = "SQLite format 3\x00"

func ignoringShort(err error) error {
	if err == io.EOF || err == io.ErrUnexpectedEOF {
		return nil
	}
	return err
}

// tryKey reads the first page with the key, in a way that lets SQLite look at no other file and lock none. Of that
// page a power cut may have left half, and then the write-ahead log, whose header the key must fit, holds all of it.
func (d *database) tryKey() error {
	conn, err := sqlite3.Open(d.name("mode=ro", "immutable=1"))
	if err != nil {
		return fmt.Errorf("open to try the key: %w", err)
	}
	defer func() { _ = conn.Close() }()
	if err := d.key.unlock(conn); err != nil {
		return err
	}
	if _, err := answer(conn, `PRAGMA schema_version`); !errors.Is(err, sqlite3.NOTADB) {
		return nil // any other trouble is the same with any key
	}
	fits, err := d.key.fitsLog(d.path + "-wal")
	if err != nil || fits {
		return err
	}
	return badKey(graph.KeyWrong)
}

func badKey(code graph.Code) error {
	return graph.Invalid(graph.Finding{Field: "key", Code: code})
}
