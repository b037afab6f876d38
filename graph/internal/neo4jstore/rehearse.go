package neo4jstore

import (
	"context"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// rehearsalLimit bounds what a server that just started, or one that is importing, may cost us.
const rehearsalLimit = 2 * writeLimit

// rehearse writes a cell and a small batch, and takes them back. A server that just started takes seconds to plan the
// statements of its first batch, and whoever brought that, or logged in, would wait in vain. What fails here shows there.
func (s *Store) rehearse(ctx context.Context) {
	deadline := time.Now().Add(rehearsalLimit)
	within, cancel := context.WithDeadline(ctx, deadline)
	defer cancel()
	part, whole := &graph.Actor{ID: graph.NewID(), Kind: graph.Theme}, &graph.Actor{ID: graph.NewID(), Kind: graph.Theme}
	tie := &graph.Tie{ID: graph.NewID(), Kind: graph.PartOf, From: part.ID, To: whole.ID}
	a := application{kinds: s.kinds, id: graph.NewID(), batch: graph.Batch{Changes: []graph.Change{
		{Verb: graph.Add, Record: part}, {Verb: graph.Add, Record: whole}, {Verb: graph.Add, Record: tie}}}}
	p := putting{cell: store.Cell{Kind: "rehearsal", Key: string(graph.NewID())}, version: newVersion()}
	_ = s.attempt(within, deadline, func(t transaction) (keep bool, err error) {
		if _, err := p.run(within, t); err != nil {
			return false, err
		}
		_, err = a.run(within, t)
		return false, err
	})
}
