package neo4jstore

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"spinweb/graph"
)

// server is the Neo4j that the tests of this package have to themselves.
type server struct {
	url         string
	credentials Credentials
	beside      neo4j.DriverWithContext // a connection beside the store, for what only a test may do
}

// testServerAgain returns the server of SPINWEB_TEST_NEO4J to a test that has it already.
func testServerAgain(t testing.TB) server {
	t.Helper()
	return serverAt(t, os.Getenv("SPINWEB_TEST_NEO4J"), os.Getenv("SPINWEB_TEST_NEO4J_PASSWORD_FILE"))
}

// testServer returns the server of SPINWEB_TEST_NEO4J, once no other run of these tests uses it. Without
// one the test is skipped; in CI it fails.
func testServer(t testing.TB) server {
	t.Helper()
	url, file := os.Getenv("SPINWEB_TEST_NEO4J"), os.Getenv("SPINWEB_TEST_NEO4J_PASSWORD_FILE")
	if url == "" {
		const why = "NEO4J IS NOT TESTED: SPINWEB_TEST_NEO4J names no server; see scripts/neo4j.sh"
		if os.Getenv("CI") == "true" {
			t.Fatal(why)
		}
		t.Skip(why)
	}
	holdLock(t, url)
	return serverAt(t, url, file)
}

func serverAt(t testing.TB, url, passwordFile string) server {
	t.Helper()
	password, err := os.ReadFile(passwordFile)
	if err != nil {
		t.Fatalf("read SPINWEB_TEST_NEO4J_PASSWORD_FILE: %v", err)
	}
	credentials := Credentials{User: "neo4j", Password: graph.Seal(strings.TrimSpace(string(password)))}
	where, err := parseAddress(url)
	if err != nil {
		t.Fatal(err)
	}
	beside, err := neo4j.NewDriverWithContext(where.target, where.token(credentials))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = beside.Close(context.Background()) })
	return server{url, credentials, beside}
}

// holdLock waits until no other process tests on the server, which has one database for all.
func holdLock(t testing.TB, url string) {
	t.Helper()
	name := strings.NewReplacer(":", "-", "/", "").Replace(url)
	lock, err := os.OpenFile(filepath.Join(os.TempDir(), "spinweb-"+name+".lock"), os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		t.Fatal(err)
	}
	if err := syscall.Flock(int(lock.Fd()), syscall.LOCK_EX); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = lock.Close() }) // which lets go of the lock
}

// query runs a statement beside the store and returns its records.
func (s server) query(t testing.TB, cypher string, params map[string]any) []*neo4j.Record {
	t.Helper()
	ctx := context.Background()
	session := s.beside.NewSession(ctx, neo4j.SessionConfig{})
	defer func() { _ = session.Close(ctx) }()
	result, err := session.Run(ctx, cypher, params)
	if err != nil {
		t.Fatalf("%s: %v", cypher, err)
	}
	records, err := result.Collect(ctx)
	if err != nil {
		t.Fatalf("%s: %v", cypher, err)
	}
	return records
}

// wipe makes the database look as if nothing had ever been written to it. What Open made for good stays:
// constraints, indexes and the notes of migrations.
func (s server) wipe(t testing.TB) {
	t.Helper()
	s.query(t, `MATCH (n) WHERE NOT n:Head AND NOT n:Migration AND NOT n:Erasures
		CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS
		WITH count(*) AS gone
		MATCH (head:Head) SET head = {id: 'head', revision: 0}`, nil)
}

// wipeAll makes the database as new.
func (s server) wipeAll(t testing.TB) {
	t.Helper()
	s.query(t, `MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS`, nil)
	for _, record := range s.query(t, `SHOW CONSTRAINTS YIELD name`, nil) {
		s.query(t, "DROP CONSTRAINT `"+record.Values[0].(string)+"`", nil)
	}
	for _, record := range s.query(t, `SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name`, nil) {
		s.query(t, "DROP INDEX `"+record.Values[0].(string)+"`", nil)
	}
}

// open opens the store of the server, until the test ends.
func (s server) open(t testing.TB) *Store {
	t.Helper()
	opened, err := Open(context.Background(), s.url, s.credentials)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = opened.Close() })
	return opened
}

// openAgain is open without the rehearsal, for a server that has had it since its schema last changed.
func (s server) openAgain(t testing.TB) *Store {
	t.Helper()
	where, err := parseAddress(s.url)
	if err != nil {
		t.Fatal(err)
	}
	opened, err := connect(where, s.credentials)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = opened.Close() })
	if err := opened.prepare(context.Background()); err != nil {
		t.Fatal(err)
	}
	return opened
}

// empty returns an open store with nothing in it.
func empty(t testing.TB) (*Store, server) {
	t.Helper()
	s := testServer(t)
	s.wipe(t)
	return s.open(t), s
}
