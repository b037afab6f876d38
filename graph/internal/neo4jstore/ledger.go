package neo4jstore

import (
	"context"
	"slices"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// Record writes ledger lines, together or not at all, within five seconds. The first attempt takes them all
// for new and is one statement. If it fails, maybe because an earlier call or another server wrote one of
// them, every next attempt asks first which are there.
func (s *Store) Record(ctx context.Context, lines ...graph.LedgerLine) error {
	if len(lines) == 0 {
		return nil
	}
	deadline := time.Now().Add(writeLimit)
	within, cancel := context.WithDeadline(ctx, deadline)
	defer cancel()
	r := recording{store: s, rows: lineRows(lines), deadline: deadline}
	return persist(ctx, within, "write the ledger", writeLimit/2, func() error {
		err := r.attempt(within)
		for tries := 0; isTaken(err) && tries < 3; tries++ {
			err = r.attempt(within)
		}
		return err
	})
}

// recording is lines on their way into the ledger.
type recording struct {
	store    *Store
	rows     []map[string]any
	deadline time.Time
	tried    bool
}

func (r *recording) attempt(within context.Context) error {
	again := r.tried
	r.tried = true
	if chunks := lineChunks(r.rows, nil); !again && len(chunks) == 1 {
		return r.append(within, chunks[0])
	}
	return r.store.attempt(within, r.deadline, func(t transaction) (keep bool, err error) {
		if _, err := ask(t.each).head(within); err != nil {
			return false, err
		}
		var known map[any]bool
		if again {
			if known, err = t.knownLines(within, r.rows); err != nil {
				return false, err
			}
		}
		return true, t.addLines(within, r.rows, known)
	})
}

// append writes rows in one statement, in a transaction of its own: one trip to the server.
func (r *recording) append(within context.Context, rows []any) error {
	written := int64(0)
	params := map[string]any{"in": map[string]any{"rows": rows, "marks": marksOf(rows)}}
	err := r.store.run(within, ledgerAppend, params, func(record *neo4j.Record) error {
		written, _ = record.Values[0].(int64)
		return nil
	})
	if err == nil && written == 0 {
		return ask(r.store.run).whyNothing(within)
	}
	return err
}

// lineRows returns a row for every line, and one for those that share an ID.
func lineRows(lines []graph.LedgerLine) []map[string]any {
	rows := make([]map[string]any, 0, len(lines))
	seen := map[graph.ID]bool{}
	for _, line := range lines {
		if seen[line.ID] {
			continue
		}
		seen[line.ID] = true
		row := map[string]any{"id": string(line.ID), "at": moment(store.Micros(line.At)), "outcome": string(line.Outcome)}
		filled(row, "author", string(line.Author.ID))
		filled(row, "role", string(line.Author.Role))
		filled(row, "onBehalf", string(line.OnBehalf))
		filled(row, "purpose", string(line.Purpose))
		filled(row, "action", string(line.Action))
		filled(row, "access", line.Access)
		if len(line.Subjects) > 0 {
			row["subjects"] = line.Subjects
		}
		rows = append(rows, row)
	}
	return rows
}

// addLines writes those rows whose ID is not known, after the marks of all.
func (t transaction) addLines(within context.Context, rows []map[string]any, known map[any]bool) error {
	chunks := lineChunks(rows, known)
	if err := t.mark(within, slices.Concat(chunks...)); err != nil {
		return err
	}
	for _, chunk := range chunks {
		if err := t.write(within, ledgerAdd, chunk); err != nil {
			return err
		}
	}
	return nil
}

// lineChunks returns the rows whose ID is not known, in pieces that fit in one statement.
func lineChunks(rows []map[string]any, known map[any]bool) [][]any {
	var chunks [][]any
	size := maxRows
	for _, row := range rows {
		if known[row["id"]] {
			continue
		}
		if size >= maxRows {
			chunks, size = append(chunks, nil), 0
		}
		last := &chunks[len(chunks)-1]
		*last = append(*last, row)
		subjects, _ := row["subjects"].([]graph.ID)
		size += 1 + len(subjects)
	}
	return chunks
}

// knownLines returns the IDs of the rows that are written.
func (t transaction) knownLines(within context.Context, rows []map[string]any) (map[any]bool, error) {
	ids := make([]any, len(rows))
	for i, row := range rows {
		ids[i] = row["id"]
	}
	known := map[any]bool{}
	err := t.each(within, ledgerKnown, list("ids", ids), func(record *neo4j.Record) error {
		known[record.Values[0]] = true
		return nil
	})
	return known, err
}

// Ledger returns the lines that the query selects. Those of a subject are sought among all lines of the hours
// that name it, from the first such hour until there are enough. It takes as long as it takes, but not five
// seconds without an answer.
func (s *Store) Ledger(ctx context.Context, query graph.LedgerQuery) ([]graph.LedgerLine, error) {
	within, patience, cancel := withPatience(ctx, streamPatience)
	defer cancel()
	cypher, params := ledgerStatement(query)
	var lines []graph.LedgerLine
	err := persist(ctx, within, "read the ledger", answerLimit/2, func() error {
		lines = nil
		if _, err := s.head(within); err != nil {
			return err
		}
		return s.run(within, cypher, params, func(record *neo4j.Record) error {
			return patience.during(func() error {
				node, _ := record.Values[0].(neo4j.Node)
				lines = append(lines, lineFrom(node.Props))
				return nil
			})
		})
	})
	if err != nil {
		return nil, err
	}
	return lines, nil
}

// Moments that no line is before, or after.
var (
	earliest  = time.Date(1, 1, 1, 0, 0, 0, 0, utc)
	endOfTime = time.Date(9999, 12, 31, 0, 0, 0, 0, utc)
)

func ledgerStatement(query graph.LedgerQuery) (cypher string, params map[string]any) {
	since, until := earliest, endOfTime
	if !query.Since.IsZero() {
		since = query.Since.In(utc)
	}
	if !query.Until.IsZero() {
		until = query.Until.In(utc)
	}
	params = map[string]any{"subject": string(query.Subject), "author": string(query.Author),
		"since": since, "sinceHour": hourOf(since), "until": until, "limit": limit(query.Limit)}
	switch {
	case query.Subject != "":
		return ledgerOfSubject, params
	case query.Author != "":
		return ledgerOfAuthor, params
	default:
		return ledgerOfAll, params
	}
}

func lineFrom(properties map[string]any) graph.LedgerLine {
	line := graph.LedgerLine{
		ID:       graph.ID(text(properties, "id")),
		At:       store.Moment(micros(properties, "at")),
		Author:   graph.Author{ID: graph.ID(text(properties, "author")), Role: graph.Role(text(properties, "role"))},
		OnBehalf: graph.ID(text(properties, "onBehalf")),
		Purpose:  graph.Purpose(text(properties, "purpose")),
		Action:   graph.Action(text(properties, "action")),
		Access:   text(properties, "access"),
		Outcome:  graph.Outcome(text(properties, "outcome")),
	}
	subjects, _ := properties["subjects"].([]any)
	for _, subject := range subjects {
		id, _ := subject.(string)
		line.Subjects = append(line.Subjects, graph.ID(id))
	}
	return line
}
