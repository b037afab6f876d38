package sqlitestore

import (
	"context"
	"math"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// mention notes in which hour, of a moment in microseconds, these subjects, a JSON array, are named. Who is
// named again in an hour costs a look and no write.
func (t *transaction) mention(ctx context.Context, subjects string, at int64) error {
	_, err := t.exec(ctx, `INSERT OR IGNORE INTO ledger_mention (subject, hour) SELECT value, ?2 FROM json_each(?1)`, subjects, hourOf(at))
	return err
}

// hourOf returns the hour of a moment: hours and microseconds since 1970, rounded down also before it.
func hourOf(micros int64) int64 {
	hour := micros / time.Hour.Microseconds()
	if micros%time.Hour.Microseconds() < 0 {
		hour--
	}
	return hour
}

// selectingBySubject returns the statement of a query by subject, with its arguments. It walks through the
// hours in which the subject is named and through the lines of each, in the order of time, and ends at the
// limit: what it costs are the lines of these hours, not those of the whole ledger.
//
// The line's text is searched before it is taken apart. It is JSON as SQLite writes it, so that json_quote
// gives what it holds of an ID; that the text occurs proves nothing of an ID with a quote or a comma in it.
func selectingBySubject(query graph.LedgerQuery) (string, []any) {
	since, until := int64(math.MinInt64), int64(math.MaxInt64)
	if !query.Since.IsZero() {
		since = store.Micros(query.Since)
	}
	if !query.Until.IsZero() {
		until = store.Micros(query.Until)
	}
	return lineColumns + `
		FROM ledger_mention m CROSS JOIN ledger_line l
			ON l.at >= max(m.hour * 3600000000, ?2) AND l.at < min((m.hour + 1) * 3600000000, ?3)
		WHERE m.subject = ?1 AND m.hour BETWEEN ?4 AND ?5 AND (?6 = '' OR l.author = ?6)
			AND instr(l.subjects, json_quote(?1)) AND EXISTS (SELECT 1 FROM json_each(l.subjects) WHERE value = ?1)
		ORDER BY m.hour, l.at, l.id LIMIT ?7`,
		[]any{query.Subject, since, until, hourOf(since), hourOf(until), query.Author, limit(query.Limit)}
}

const (
	// aliasesInLines looks at each line once, of the hours in which anybody is named who has an alias: many
	// aliases cost as much as one.
	aliasesInLines = `
		WITH alias AS MATERIALIZED (SELECT key AS id, value AS alias FROM json_each(?)),
			hours AS MATERIALIZED (SELECT DISTINCT hour FROM alias CROSS JOIN ledger_mention m ON m.subject = alias.id),
			naming AS MATERIALIZED (
				SELECT number FROM hours CROSS JOIN ledger_line l
					ON l.at >= hour * 3600000000 AND l.at < (hour + 1) * 3600000000
				WHERE EXISTS (SELECT 1 FROM json_each(l.subjects) WHERE value IN (SELECT id FROM alias)))
		UPDATE ledger_line SET subjects = (
			SELECT json_group_array(DISTINCT coalesce(a.alias, s.value) ORDER BY coalesce(a.alias, s.value))
			FROM json_each(subjects) s LEFT JOIN alias a ON a.id = s.value)
		WHERE number IN (SELECT number FROM naming)`
	// aliasesInMentions replaces, because the alias is noted already when an erasure was stopped between its
	// steps and the ID was named again.
	aliasesInMentions = `UPDATE OR REPLACE ledger_mention SET subject = a.value FROM json_each(?) a WHERE subject = a.key`
)
