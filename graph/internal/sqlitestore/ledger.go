package sqlitestore

import (
	"context"
	"encoding/json"
	"fmt"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// Record writes ledger lines in one transaction and returns when they are durable; see store.Store.
func (s *Store) Record(ctx context.Context, lines ...graph.LedgerLine) error {
	if len(lines) == 0 {
		return ctx.Err()
	}
	return classified(ctx, "write the ledger", s.ledger.write(ctx, func(t *transaction) error { return t.writeLines(ctx, lines) }))
}

// writeLines writes each line that is not there yet.
func (t *transaction) writeLines(ctx context.Context, lines []graph.LedgerLine) error {
	for _, l := range lines {
		subjects := list(l.Subjects)
		result, err := t.exec(ctx, `
			INSERT INTO ledger_line (id, at, author, role, on_behalf, purpose, action, access, outcome, subjects)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT json_group_array(DISTINCT value ORDER BY value) FROM json_each(?)))
			ON CONFLICT (id) DO NOTHING`,
			l.ID, store.Micros(l.At), l.Author.ID, l.Author.Role, l.OnBehalf, l.Purpose, l.Action, l.Access, l.Outcome, subjects)
		if err != nil {
			return fmt.Errorf("write a line: %w", err)
		}
		if written, err := result.RowsAffected(); err != nil || written == 0 {
			if err != nil {
				return fmt.Errorf("write a line: %w", err)
			}
			continue
		}
		if err := t.mention(ctx, subjects, store.Micros(l.At)); err != nil {
			return fmt.Errorf("note whom a line names: %w", err)
		}
	}
	return nil
}

// Ledger returns the lines that a query selects; see store.Store.
func (s *Store) Ledger(ctx context.Context, query graph.LedgerQuery) ([]graph.LedgerLine, error) {
	statement, args := selecting(query)
	var lines []graph.LedgerLine
	err := s.ledger.read(ctx, func(t *transaction) error {
		return t.each(ctx, statement, args, func(scan scan) error {
			line, err := scanLine(scan)
			lines = append(lines, line)
			return err
		})
	})
	if err != nil {
		return nil, classified(ctx, "read the ledger", err)
	}
	return lines, nil
}

// selecting returns the statement of a query, with its arguments.
func selecting(query graph.LedgerQuery) (string, []any) {
	if query.Subject != "" {
		return selectingBySubject(query)
	}
	var where conditions
	where.when(query.Author != "", `l.author = ?`, query.Author)
	where.when(!query.Since.IsZero(), `l.at >= ?`, store.Micros(query.Since))
	where.when(!query.Until.IsZero(), `l.at < ?`, store.Micros(query.Until))
	return lineColumns + `FROM ledger_line l` + where.text() + ` ORDER BY l.at, l.id LIMIT ?`, append(where.args, limit(query.Limit))
}

// The columns of a line, in the order in which scanLine reads them.
const lineColumns = `
	SELECT l.id, l.at, l.author, l.role, l.on_behalf, l.purpose, l.action, l.access, l.outcome, l.subjects `

func scanLine(scan scan) (graph.LedgerLine, error) {
	var l graph.LedgerLine
	var at int64
	var subjects string
	err := scan(&l.ID, &at, &l.Author.ID, &l.Author.Role, &l.OnBehalf, &l.Purpose, &l.Action, &l.Access, &l.Outcome, &subjects)
	if err != nil {
		return graph.LedgerLine{}, err
	}
	l.At = store.Moment(at)
	if err := json.Unmarshal([]byte(subjects), &l.Subjects); err != nil {
		return graph.LedgerLine{}, fmt.Errorf("subjects of a line: %w", err)
	}
	return l, nil
}
