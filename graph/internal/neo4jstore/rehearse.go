package neo4jstore

import (
	"context"
	"time"
)

// rehearsalLimit bounds what a server that just started may cost us.
const rehearsalLimit = 15 * time.Second

// rehearse has the server plan the statements of every day. A server that just started takes up to a
// second for each, and the first batch would fail at its deadline. What fails here shows up there.
func (s *Store) rehearse(ctx context.Context) {
	within, cancel := context.WithTimeout(ctx, rehearsalLimit)
	defer cancel()
	rows, ids := list("rows", []any{}), list("ids", []any{})
	for _, play := range []struct {
		cypher string
		params map[string]any
	}{
		{loadActors, nil}, {loadTies, nil}, {changesBetween, map[string]any{"after": 0, "upTo": 0}},
		{headLock, map[string]any{"batch": ""}}, {batchFind, map[string]any{"batch": ""}}, {standingsOf, ids},
		{actorAdd, rows}, {actorAmend, rows}, {tieAdd, rows}, {changeAdd, rows}, {batchAdd, rows}, {ledgerAdd, rows},
	} {
		if s.run(within, "EXPLAIN "+play.cypher, play.params, ignore) != nil {
			return
		}
	}
}
