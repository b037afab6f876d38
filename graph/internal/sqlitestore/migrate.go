package sqlitestore

import (
	"context"
	"database/sql"
	"embed"
	"fmt"
	"io/fs"
	"time"

	"github.com/pressly/goose/v3"

	"spinweb/graph"
)

//go:embed migrations
var migrations embed.FS

// schemaVersion is the table in which goose keeps which migrations a file has had.
const schemaVersion = "schema_version"

// migrate brings a file to the newest schema. A file of a newer program is refused as StoreNewer. When
// several processes open a fresh folder at the same time, one of them migrates and the others find it done.
func migrate(ctx context.Context, db *sql.DB, folder string) error {
	scripts, err := fs.Sub(migrations, "migrations/"+folder)
	if err != nil {
		return fmt.Errorf("migrations of %s: %w", folder, err)
	}
	provider, err := goose.NewProvider(goose.DialectSQLite3, db, scripts, goose.WithTableName(schemaVersion),
		goose.WithDisableGlobalRegistry(true), goose.WithLogger(goose.NopLogger()))
	if err != nil {
		return fmt.Errorf("migrations of %s: %w", folder, err)
	}
	const attempts = 5
	for attempt := range attempts {
		current, target, versionErr := provider.GetVersions(ctx)
		switch {
		case versionErr != nil:
			err = fmt.Errorf("schema version: %w", versionErr)
		case current > target:
			return graph.Conflict(graph.StoreNewer, nil)
		case current == target:
			return nil
		default:
			if _, err = provider.Up(ctx); err != nil {
				err = fmt.Errorf("migrate: %w", err)
			}
		}
		if ended := wait(ctx, time.Duration(attempt)*20*time.Millisecond); ended != nil {
			return ended
		}
	}
	return err
}

// wait returns after a while, or with the context's error.
func wait(ctx context.Context, while time.Duration) error {
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(while):
		return nil
	}
}
