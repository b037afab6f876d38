package storetest

import (
	"fmt"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// everythingKept is all that a store tells of what it holds, opened.
type everythingKept struct {
	Head    graph.Revision
	Loaded  state
	Since   []map[graph.ID]store.Encoded // after each revision
	History []told
	Ledger  []graph.LedgerLine
	Cells   map[string][]store.Cell // by kind, of the kinds that the cases use
}

// cellKinds are the kinds of cells that everything looks for.
var cellKinds = []string{"credential", "job", "session"}

// everything asks a store for all that it holds.
func everything(t reporter, s store.Store) everythingKept {
	t.Helper()
	const all = 1 << 20
	kept := everythingKept{Cells: map[string][]store.Cell{}}
	kept.Loaded, kept.Head = load(t, s)
	equal(t, "head and load", head(t, s), kept.Head)
	for revision := range kept.Head + 1 {
		delta := since(t, s, revision)
		equal(t, fmt.Sprint("end of since ", revision), delta.To, kept.Head)
		kept.Since = append(kept.Since, byID(t, delta.Records))
	}
	kept.History = tell(history(t, s, graph.HistoryQuery{Limit: all}))
	kept.Ledger = ledger(t, s, graph.LedgerQuery{Limit: all})
	for _, kind := range cellKinds {
		kept.Cells[kind] = list(t, s, kind, Recorded.AddDate(-100, 0, 0)) // when nothing had expired
	}
	return kept
}
