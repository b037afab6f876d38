package neo4jstore

import (
	"context"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"spinweb/graph"
)

// Migrations are numbered from 1 and hold one statement each. Once released, a file never changes.
// Several servers may run one at the same time, and a server may die between a migration and the note
// that it was done: so every statement must be harmless when it runs again. One that works in steps returns
// how much is left to do, and runs again until that is nothing.
//
//go:embed migrations/*.cypher
var migrationFiles embed.FS

type migration struct {
	version int64
	name    string // of the file, without number and extension
	cypher  string
}

// migrations returns them in their order.
func migrations(files fs.FS) ([]migration, error) {
	names, err := fs.Glob(files, "migrations/*.cypher") // sorted
	if err != nil {
		return nil, err
	}
	list := make([]migration, len(names))
	for i, path := range names {
		number, name, _ := strings.Cut(strings.TrimSuffix(strings.TrimPrefix(path, "migrations/"), ".cypher"), "_")
		version, err := strconv.ParseInt(number, 10, 64)
		if err != nil || version != int64(i)+1 {
			return nil, fmt.Errorf("migration %s should have number %04d", path, i+1)
		}
		cypher, err := fs.ReadFile(files, path)
		if err != nil {
			return nil, err
		}
		list[i] = migration{version, name, string(cypher)}
	}
	return list, nil
}

// migrate brings the database to the newest version that this program knows, and refuses one that is
// newer still before it touches anything.
func (s *Store) migrate(ctx context.Context) error {
	list, err := migrations(migrationFiles)
	if err != nil {
		return err
	}
	done, err := s.migrationsDone(ctx)
	if err != nil {
		return err
	}
	for version := range done {
		if version > int64(len(list)) {
			return graph.Conflict(graph.StoreNewer, nil)
		}
	}
	constraints, err := s.missingConstraints(ctx)
	if err != nil {
		return err
	}
	if len(done) == len(list) && len(constraints) == 0 {
		return nil
	}
	if err := s.change(ctx, "prepare migration", migrationConstraint, nil); err != nil {
		return err
	}
	for _, m := range list {
		if !done[m.version] {
			if err := s.migrateOne(ctx, m); err != nil {
				return err
			}
		}
	}
	for _, cypher := range constraints {
		if err := s.change(ctx, "constrain ties", cypher, nil); err != nil {
			return err
		}
	}
	return s.change(ctx, "wait for indexes", indexWait, nil)
}

func (s *Store) migrateOne(ctx context.Context, m migration) error {
	for before := int64(math.MaxInt64); before > 0; {
		left, err := s.step(ctx, m)
		if err != nil {
			return err
		}
		if left >= before {
			return fmt.Errorf("migration %d (%s) does not get on: %d left", m.version, m.name, left)
		}
		before = left
	}
	return s.change(ctx, fmt.Sprintf("note migration %d", m.version), migrationDone,
		map[string]any{"version": m.version, "name": m.name, "at": time.Now().In(utc)})
}

// step runs the statement of a migration once and returns how much it left to do.
func (s *Store) step(ctx context.Context, m migration) (left int64, err error) {
	err = s.changeTelling(ctx, fmt.Sprintf("migration %d (%s)", m.version, m.name), m.cypher, nil, func(record *neo4j.Record) error {
		left, _ = record.Values[0].(int64)
		return nil
	})
	return left, err
}

// change runs one statement that is harmless when it runs again, also when another server runs it at the
// same time.
func (s *Store) change(ctx context.Context, doing, cypher string, params map[string]any) error {
	return s.changeTelling(ctx, doing, cypher, params, ignore)
}

// changeTelling is change for a statement with an answer, whose records it hands to take.
func (s *Store) changeTelling(ctx context.Context, doing, cypher string, params map[string]any, take func(*neo4j.Record) error) error {
	within, cancel := context.WithTimeout(ctx, migrationLimit)
	defer cancel()
	return persist(ctx, within, doing, migrationLimit/2, func() error {
		err := s.run(within, cypher, params, take)
		if isTaken(err) { // another server was between our look and our leap
			err = s.run(within, cypher, params, take)
		}
		return err
	})
}

func (s *Store) migrationsDone(ctx context.Context) (map[int64]bool, error) {
	within, cancel := context.WithTimeout(ctx, openLimit)
	defer cancel()
	var done map[int64]bool
	err := persist(ctx, within, "read which migrations are done", openLimit/2, func() error {
		done = map[int64]bool{}
		return s.run(within, migrationList, nil, func(record *neo4j.Record) error {
			version, isNumber := record.Values[0].(int64)
			if !isNumber {
				return errors.New("a (:Migration) has no version")
			}
			done[version] = true
			return nil
		})
	})
	return done, err
}

// missingConstraints returns the statements that make the ID of a tie unique, for the kinds of tie that
// the database does not know yet. They follow the schema, which may learn kinds without a migration.
func (s *Store) missingConstraints(ctx context.Context) ([]string, error) {
	within, cancel := context.WithTimeout(ctx, openLimit)
	defer cancel()
	var there map[any]bool
	err := persist(ctx, within, "list constraints", openLimit/2, func() error {
		there = map[any]bool{}
		return s.run(within, constraintList, nil, func(record *neo4j.Record) error {
			there[record.Values[0]] = true
			return nil
		})
	})
	var missing []string
	for _, schema := range graph.Ties() {
		if !there[tieConstraintName(schema.Kind)] {
			missing = append(missing, s.kinds.constrain[schema.Kind])
		}
	}
	return missing, err
}
