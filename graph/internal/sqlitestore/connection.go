package sqlitestore

import (
	"context"
	"database/sql/driver"
	"errors"

	"github.com/ncruces/go-sqlite3"
	sqlite "github.com/ncruces/go-sqlite3/driver"
)

// connector makes connections to a file, each settled before anything is asked of it.
type connector struct {
	driver.Connector
	settle func(*sqlite3.Conn) error
}

// newConnector takes what SQLite calls the file.
func newConnector(name string, settle func(*sqlite3.Conn) error) (*connector, error) {
	plain, err := new(sqlite.SQLite).OpenConnector(name)
	if err != nil {
		return nil, err
	}
	return &connector{plain, settle}, nil
}

// Connect makes a connection, unless the context ends before.
func (c *connector) Connect(ctx context.Context) (driver.Conn, error) {
	opened, err := c.Connector.Connect(ctx)
	if err != nil {
		return nil, err
	}
	conn := &connection{Conn: opened.(sqlite.Conn), kept: map[string]*keptStatement{}}
	before := conn.Raw().SetInterrupt(ctx)
	defer conn.Raw().SetInterrupt(before)
	if err := c.settle(conn.Raw()); err != nil {
		return nil, errors.Join(err, conn.Close())
	}
	return conn, nil
}

// keptStatements is how many statements a connection keeps at most. The store has fewer: its queries differ in
// what they are given, and by a few conditions that are there or not.
const keptStatements = 128

// connection keeps what transactions prepare on it, by text, for those that come after: to prepare a statement
// costs more than to run most of them. SQLite prepares one anew when the schema has changed. One goroutine at a time
// uses a connection, so says database/sql.
type connection struct {
	sqlite.Conn
	kept map[string]*keptStatement
}

// PrepareContext returns a statement that no other holds. What is prepared outside a transaction is not kept:
// settings take effect when they are prepared.
func (c *connection) PrepareContext(ctx context.Context, query string) (driver.Stmt, error) {
	known := c.kept[query]
	if known != nil && !known.held {
		known.held = true
		return known, nil
	}
	prepared, err := c.Conn.PrepareContext(ctx, query)
	if err != nil || known != nil || len(c.kept) >= keptStatements || c.Raw().GetAutocommit() {
		return prepared, err
	}
	kept := &keptStatement{prepared.(statement), true}
	c.kept[query] = kept
	return kept, nil
}

// ExecContext runs statements that are not prepared.
func (c *connection) ExecContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Result, error) {
	return c.Conn.(driver.ExecerContext).ExecContext(ctx, query, args)
}

// CheckNamedValue leaves an argument to the driver.
func (c *connection) CheckNamedValue(arg *driver.NamedValue) error {
	return c.Conn.(driver.NamedValueChecker).CheckNamedValue(arg)
}

// Close closes the connection with what it keeps.
func (c *connection) Close() error {
	for _, kept := range c.kept {
		_ = kept.statement.Close() // repeats the error of its last use
	}
	clear(c.kept)
	return c.Conn.Close()
}

// statement is what the driver prepares.
type statement interface {
	driver.Stmt
	driver.StmtExecContext
	driver.StmtQueryContext
	driver.NamedValueChecker
	Reset() error
	ClearBindings() error
}

// keptStatement is a statement that lives as long as its connection.
type keptStatement struct {
	statement
	held bool
}

// Close gives it back. It is left as new: one that still runs would hold up checkpoints, and its arguments are
// personal data.
func (k *keptStatement) Close() error {
	_ = k.Reset() // repeats the error of its last use
	k.held = false
	return k.ClearBindings()
}
