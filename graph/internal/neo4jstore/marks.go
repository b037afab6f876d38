package neo4jstore

import (
	"cmp"
	"context"
	"slices"
	"time"

	"spinweb/graph"
)

// markSpan is for how long of a ledger one mark stands. Most lines of an hour name subjects that it has
// marked already, and then nothing is written but the line.
const markSpan = time.Hour

// mark says that lines of an hour name a subject.
type mark struct {
	subject graph.ID
	hour    time.Time
}

// marksOf returns the marks that rows of the ledger want, each once. They come in one order for all who
// write: who marks holds every mark until the transaction ends, and so nobody waits in a circle.
func marksOf(rows []any) []any {
	wanted := map[mark]bool{}
	for _, row := range rows {
		properties, _ := row.(map[string]any)
		at, _ := properties["at"].(time.Time)
		subjects, _ := properties["subjects"].([]graph.ID)
		for _, subject := range subjects {
			wanted[mark{subject, hourOf(at)}] = true
		}
	}
	sorted := make([]mark, 0, len(wanted))
	for m := range wanted {
		sorted = append(sorted, m)
	}
	slices.SortFunc(sorted, func(a, b mark) int { return cmp.Or(cmp.Compare(a.subject, b.subject), a.hour.Compare(b.hour)) })
	marks := make([]any, len(sorted))
	for i, m := range sorted {
		marks[i] = map[string]any{"subject": string(m.subject), "hour": m.hour}
	}
	return marks
}

// hourOf returns the beginning of the hour of a moment, in UTC.
func hourOf(at time.Time) time.Time { return at.In(utc).Truncate(markSpan) }

// mark marks what rows of the ledger name. Its marks stay locked until the transaction ends.
func (t transaction) mark(within context.Context, rows []any) error {
	for marks := range slices.Chunk(marksOf(rows), maxRows) {
		if err := t.write(within, ledgerMark, marks); err != nil {
			return err
		}
	}
	return nil
}
