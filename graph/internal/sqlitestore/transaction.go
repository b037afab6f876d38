package sqlitestore

import (
	"context"
	"database/sql"
	"fmt"
)

// transaction is one transaction on one file. It prepares each statement once.
type transaction struct {
	tx       *sql.Tx
	prepared map[string]*sql.Stmt
}

// statement returns the prepared statement, which the transaction holds as long as it lives; see connection.
func (t *transaction) statement(ctx context.Context, query string) (*sql.Stmt, error) {
	if stmt, known := t.prepared[query]; known {
		return stmt, nil
	}
	stmt, err := t.tx.PrepareContext(ctx, query)
	if err != nil {
		return nil, fmt.Errorf("prepare: %w", err)
	}
	t.prepared[query] = stmt
	return stmt, nil
}

// exec runs a statement that returns no rows.
func (t *transaction) exec(ctx context.Context, query string, args ...any) (sql.Result, error) {
	stmt, err := t.statement(ctx, query)
	if err != nil {
		return nil, err
	}
	return stmt.ExecContext(ctx, args...)
}

// one scans the first row, and gives sql.ErrNoRows when there is none.
func (t *transaction) one(ctx context.Context, query string, args []any, into ...any) error {
	stmt, err := t.statement(ctx, query)
	if err != nil {
		return err
	}
	return stmt.QueryRowContext(ctx, args...).Scan(into...)
}

// scan reads the columns of the current row.
type scan func(into ...any) error

// each calls do for every row. An error of do ends it and is returned.
func (t *transaction) each(ctx context.Context, query string, args []any, do func(scan) error) error {
	stmt, err := t.statement(ctx, query)
	if err != nil {
		return err
	}
	rows, err := stmt.QueryContext(ctx, args...)
	if err != nil {
		return err
	}
	defer func() { _ = rows.Close() }() // what it could report, Err has
	for rows.Next() {
		if err := do(rows.Scan); err != nil {
			return err
		}
	}
	return rows.Err()
}
