package sqlitestore

import (
	"context"
	"database/sql"
	"strings"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// History returns the entries that a query selects; see store.Store.
func (s *Store) History(ctx context.Context, query graph.HistoryQuery) ([]graph.Entry, error) {
	var where conditions
	where.when(query.Subject != "", `c.subject = ?`, query.Subject)
	where.when(query.Author != "", `b.author = ?`, query.Author)
	where.when(query.Revision != 0, `c.revision = ?`, query.Revision)
	where.when(query.After != 0, `c.revision > ?`, query.After)
	statement := `
		SELECT c.revision, c.place, b.at, b.author, b.role, b.reason, b.key, b.undoes, c.verb, c.seen, c.record
		FROM change c JOIN batch b ON b.revision = c.revision` + where.text() + `
		ORDER BY c.revision, c.place LIMIT ?`
	var entries []graph.Entry
	err := s.neighbourhood.read(ctx, func(t *transaction) error {
		return t.each(ctx, statement, append(where.args, limit(query.Limit)), func(scan scan) error {
			entry, err := scanEntry(scan)
			entries = append(entries, entry)
			return err
		})
	})
	if err != nil {
		return nil, classified(ctx, "read the history", err)
	}
	return entries, nil
}

func scanEntry(scan scan) (graph.Entry, error) {
	var e graph.Entry
	var at int64
	var reason, record string
	var key sql.NullString
	err := scan(&e.Revision, &e.Place, &at, &e.Author.ID, &e.Author.Role, &reason, &key, &e.Undoes,
		&e.Change.Verb, &e.Change.Seen, &record)
	if err != nil {
		return graph.Entry{}, err
	}
	e.At, e.Reason, e.Key = store.Moment(at), graph.Seal(reason), key.String
	e.Change.Record, err = recordFrom(record)
	return e, err
}

// conditions are what must hold of a row, all of them.
type conditions struct {
	texts []string
	args  []any
}

// when adds a condition with its argument, if it is asked for.
func (c *conditions) when(asked bool, text string, arg any) {
	if asked {
		c.texts = append(c.texts, text)
		c.args = append(c.args, arg)
	}
}

func (c *conditions) text() string {
	if len(c.texts) == 0 {
		return ""
	}
	return ` WHERE ` + strings.Join(c.texts, ` AND `)
}

func limit(asked int) int {
	if asked <= 0 {
		return store.DefaultLimit
	}
	return asked
}
