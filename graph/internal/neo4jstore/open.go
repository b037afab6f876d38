package neo4jstore

import (
	"context"
	"fmt"
	"sync/atomic"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/config"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/notifications"

	"spinweb/graph/internal/store"
)

// Store is a store.Store in Neo4j.
type Store struct {
	driver  neo4j.DriverWithContext
	session neo4j.SessionConfig
	kinds   kinds
	memory  int64         // what the server allows one transaction, in bytes
	turn    chan struct{} // holds one token: the batch of this process whose turn it is
	closed  atomic.Bool
	indexed atomic.Int64 // a revision of which every index knows
	lag     lag
	heads   heads
}

var _ store.Store = (*Store)(nil)

// Open connects to the server and brings the schema of its database up to date; several servers may do
// so at once. It fails with UnavailableKind when the server does not answer, with ErrRefused when it does
// not let the user in, and with the code StoreNewer for a database of a newer program.
func Open(ctx context.Context, url string, credentials Credentials) (*Store, error) {
	where, err := parseAddress(url)
	if err != nil {
		return nil, fmt.Errorf("open Neo4j: %w", err)
	}
	s, err := connect(where, credentials)
	if err != nil {
		return nil, fmt.Errorf("open Neo4j: %w", err)
	}
	if err := s.prepare(ctx); err != nil {
		_ = s.Close()
		return nil, fmt.Errorf("open Neo4j: %w", err)
	}
	s.rehearse(ctx)
	return s, nil
}

// connect returns a store that has not spoken to its server yet.
func connect(where address, credentials Credentials) (*Store, error) {
	driver, err := neo4j.NewDriverWithContext(where.target, where.token(credentials), configure)
	if err != nil {
		return nil, err
	}
	s := &Store{driver: driver, kinds: expandKinds(), turn: make(chan struct{}, 1),
		session: neo4j.SessionConfig{
			AccessMode:      neo4j.AccessModeWrite, // reads too go to the leader: a right revoked there is revoked here
			DatabaseName:    where.database,
			BookmarkManager: where.bookmarks(),
			FetchSize:       2000,
		}}
	s.heads.put = s.askHead
	return s, nil
}

// prepare brings the schema up to date and asks the server what it allows.
func (s *Store) prepare(ctx context.Context) (err error) {
	if err := s.migrate(ctx); err != nil {
		return err
	}
	s.memory, err = s.memoryFor(ctx)
	return err
}

func configure(c *config.Config) {
	c.SocketConnectTimeout = answerLimit
	c.ConnectionAcquisitionTimeout = writeLimit
	c.MaxConnectionPoolSize = 100
	c.TelemetryDisabled = true
	c.UserAgent = "spinweb"
	c.NotificationsMinSeverity = notifications.DisabledLevel // a test has looked at every statement's
}

// Ping reports whether the store answers within two seconds.
func (s *Store) Ping(ctx context.Context) error {
	_, err := s.Head(ctx)
	return err
}

// Close ends all connections. Calls after it fail.
func (s *Store) Close() error {
	if s.closed.Swap(true) {
		return nil
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	if err := s.driver.Close(ctx); err != nil {
		return fmt.Errorf("close Neo4j: %w", err)
	}
	return nil
}
