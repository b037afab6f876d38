package neo4jstore

import (
	"context"
	"errors"
	"sync"
	"testing"
	"testing/fstest"

	"spinweb/graph"
)

func TestServersThatStartTogetherAgreeOnOneSchema(t *testing.T) {
	s := testServer(t)
	s.wipeAll(t)
	var starting sync.WaitGroup
	for range 6 {
		starting.Go(func() {
			opened, err := Open(context.Background(), s.url, s.credentials)
			if err != nil {
				t.Error(err)
				return
			}
			_ = opened.Close()
		})
	}
	starting.Wait()
	list, err := migrations(migrationFiles)
	if err != nil {
		t.Fatal(err)
	}
	if done := s.query(t, "MATCH (m:Migration) RETURN m.version", nil); len(done) != len(list) {
		t.Errorf("%d migrations noted, want %d", len(done), len(list))
	}
	if heads := s.query(t, "MATCH (h:Head) RETURN h.revision", nil); len(heads) != 1 || heads[0].Values[0] != int64(0) {
		t.Errorf("heads: %v", heads)
	}
	apply(t, s.open(t), adding(resident(t, "a")))
}

func TestEveryMigrationIsHarmlessWhenItRunsAgain(t *testing.T) {
	s, server := empty(t)
	batch := adding(resident(t, "a"), resident(t, "b"), knows("k", "a", "b"))
	apply(t, s, batch)
	server.query(t, "MATCH (m:Migration) DELETE m", nil) // as if every server had died before its note
	again := server.open(t)
	if loaded := snapshot(t, again); loaded.Revision() != 1 || loaded.Tie("k") == nil {
		t.Errorf("revision %d after migrating again", loaded.Revision())
	}
}

func TestADatabaseOfANewerProgramIsRefusedUntouched(t *testing.T) {
	_, server := empty(t)
	server.query(t, "CREATE (:Migration {version: 1000, name: 'of a newer program'})", nil)
	t.Cleanup(func() { server.query(t, "MATCH (m:Migration {version: 1000}) DELETE m", nil) })
	before := server.query(t, "MATCH (n) RETURN count(n)", nil)[0].Values[0]
	_, err := Open(t.Context(), server.url, server.credentials)
	var refused *graph.Error
	if !errors.As(err, &refused) || refused.Code != graph.StoreNewer {
		t.Errorf("got %v", err)
	}
	if after := server.query(t, "MATCH (n) RETURN count(n)", nil)[0].Values[0]; after != before {
		t.Errorf("%v nodes before, %v after", before, after)
	}
}

func TestAKindOfTieThatIsNewGetsItsConstraint(t *testing.T) {
	_, server := empty(t)
	server.query(t, "DROP CONSTRAINT KNOWS_id", nil) // as if the schema had just learnt it
	server.open(t)
	if found := server.query(t, "SHOW CONSTRAINTS YIELD name WHERE name = 'KNOWS_id'", nil); len(found) != 1 {
		t.Error("the constraint is missing")
	}
}

func TestMigrationsAreNumberedWithoutGap(t *testing.T) {
	if list, err := migrations(migrationFiles); err != nil || len(list) == 0 {
		t.Errorf("%d migrations, %v", len(list), err)
	}
	statement := &fstest.MapFile{Data: []byte("RETURN 1")}
	gap := fstest.MapFS{"migrations/0001_a.cypher": statement, "migrations/0003_b.cypher": statement}
	if _, err := migrations(gap); err == nil {
		t.Error("a gap was accepted")
	}
}

func TestAWrongPasswordIsSaidClearly(t *testing.T) {
	_, server := empty(t)
	_, err := Open(t.Context(), server.url, Credentials{User: "neo4j", Password: graph.Seal("wrong-password")})
	if !errors.Is(err, ErrRefused) {
		t.Errorf("got %v", err)
	}
}

func TestAServerThatIsNotThereIsUnavailable(t *testing.T) {
	_, err := Open(t.Context(), "bolt://127.0.0.1:1", Credentials{Password: graph.Seal("any")})
	if graph.KindOf(err) != graph.UnavailableKind {
		t.Errorf("got %v", err)
	}
}
