// Package gate is the only door to the data about residents. A Gate has no method that reads or writes
// them; As gives a Session for one viewer, and a Session shows that viewer's part of the whole and
// records in the ledger whom it showed, before it answers.
package gate

import (
	"context"
	"fmt"
	"log/slog"
	"net/url"
	"strings"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/neo4jstore"
	"spinweb/graph/internal/sqlitestore"
	"spinweb/graph/internal/store"
)

// Gate guards one store.
type Gate struct {
	store  store.Store
	live   *live
	watch  *watch
	ledger *ledger
	memo   *memo
	clock  func() time.Time
	log    *slog.Logger

	hashing chan struct{} // a place for each password that may be worked on at once
	sweep   sweep

	erasures erasureList
	imports  *imports
	works    *works
}

// Options says how a store is opened.
type Options struct {
	// Password is that of a Neo4j store.
	Password string
	// Key encrypts an SQLite store and every backup, 32 bytes; nil for none.
	Key []byte
	// Erasures is the path of the erasure list, outside the store; "" for none, and then nothing is erased.
	Erasures string
	// Clock tells the time; nil for the machine's.
	Clock func() time.Time
	// Log gets what an operator wants to know, without personal data; nil for none.
	Log *slog.Logger
}

// Open opens the store at an address, sqlite:PATH or a neo4j:// or bolt:// URL, and loads it.
func Open(ctx context.Context, address string, options Options) (*Gate, error) {
	kept, err := openStore(ctx, address, options)
	if err != nil {
		return nil, err
	}
	g, err := open(ctx, kept, options)
	if err != nil {
		_ = kept.Close()
		return nil, err
	}
	return g, nil
}

// OpenAsOperator opens a store for the command line, whose user has the whole of it anyway and whose
// every command leaves a line in the ledger.
func OpenAsOperator(ctx context.Context, address string, options Options) (*Gate, Viewer, error) {
	g, err := Open(ctx, address, options)
	return g, Viewer{role: graph.Operator}, err
}

func openStore(ctx context.Context, address string, options Options) (store.Store, error) {
	if path, found := strings.CutPrefix(address, "sqlite:"); found && path != "" {
		kept, err := sqlitestore.Open(ctx, path, sqlitestore.Options{Key: options.Key})
		if err != nil {
			return nil, fmt.Errorf("open the SQLite store: %w", err)
		}
		return kept, nil
	}
	parsed, err := url.Parse(address)
	if err != nil || !isNeo4j(parsed.Scheme) || parsed.Host == "" {
		return nil, graph.Invalid(graph.Finding{Field: "store", Code: graph.BadStoreAddress})
	}
	if _, inURL := parsed.User.Password(); inURL {
		return nil, graph.Invalid(graph.Finding{Field: "store", Code: graph.PasswordInAddress})
	}
	kept, err := neo4jstore.Open(ctx, address, neo4jstore.Credentials{Password: graph.Seal(options.Password)})
	if err != nil {
		return nil, fmt.Errorf("open the Neo4j store: %w", err)
	}
	return kept, nil
}

func isNeo4j(scheme string) bool {
	switch scheme {
	case "neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc":
		return true
	default:
		return false
	}
}

func open(ctx context.Context, kept store.Store, options Options) (*Gate, error) {
	if err := eraseDue(ctx, kept, options.moment()); err != nil {
		return nil, err
	}
	loaded, err := loadLive(ctx, kept)
	if err != nil {
		return nil, err
	}
	watch := newWatch(kept, loaded.now.Load().Revision())
	loaded.told = watch.announce
	g := &Gate{store: kept, live: loaded, watch: watch, ledger: &ledger{store: kept}, memo: &memo{},
		clock: options.Clock, log: options.Log, hashing: make(chan struct{}, mostHashing),
		erasures: erasureList(options.Erasures), imports: newImports()}
	if g.clock == nil {
		g.clock = time.Now
	}
	if g.log == nil {
		g.log = slog.New(slog.DiscardHandler)
	}
	g.works = newWorks(g.log)
	return g, nil
}

// Close interrupts the imports, of which nothing is then saved, and all other work, and releases the store.
func (g *Gate) Close() error {
	g.imports.stop()
	g.works.stop()
	return g.store.Close()
}

// Ready reports whether the store answers.
func (g *Gate) Ready(ctx context.Context) error { return g.store.Ping(ctx) }

// Fictional reports whether the store carries the mark that its people do not exist.
func (g *Gate) Fictional(ctx context.Context) (bool, error) {
	now, err := g.live.current(ctx)
	if err != nil {
		return false, err
	}
	return isFictional(now), nil
}

// Empty reports whether nothing was ever written in the store.
func (g *Gate) Empty(ctx context.Context) (bool, error) {
	now, err := g.live.current(ctx)
	if err != nil {
		return false, err
	}
	return now.Revision() == 0, nil
}

func isFictional(now *graph.Snapshot) bool {
	mark := now.Actor(installationID)
	return mark != nil && mark.Attributes.Flag("fictional")
}

// installationID is the ID of the one actor that says what the store is.
var installationID = graph.DerivedID("installation", "")

func (g *Gate) today() graph.Day { return graph.DayOf(g.clock()) }

// moment is now, as precisely as both stores keep it.
func (g *Gate) moment() time.Time { return g.clock().UTC().Truncate(time.Microsecond) }
