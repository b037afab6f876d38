package neo4jstore

import (
	"context"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// rehearsalLimit bounds what a server that just started, or one that is importing, may cost us.
const rehearsalLimit = 2 * writeLimit

// rehearse writes a cell and a small batch, and takes them back; and it erases nothing. A server that just
// started takes seconds to plan the statements of its first batch, and whoever brought that, logged in, or
// waited for an erasure to let go of the head, would wait in vain. What fails here shows there.
func (s *Store) rehearse(ctx context.Context) {
	deadline := time.Now().Add(rehearsalLimit)
	within, cancel := context.WithDeadline(ctx, deadline)
	defer cancel()
	for _, part := range []func(context.Context, transaction) error{rehearseErasure, rehearseCell, s.rehearseBatch} {
		_ = s.attempt(within, deadline, func(t transaction) (keep bool, err error) { return false, part(within, t) })
	}
}

func rehearseCell(within context.Context, t transaction) error {
	p := putting{cell: store.Cell{Kind: "rehearsal", Key: string(graph.NewID())}, version: newVersion()}
	_, err := p.run(within, t)
	return err
}

func (s *Store) rehearseBatch(within context.Context, t transaction) error {
	part, whole := &graph.Actor{ID: graph.NewID(), Kind: graph.Theme}, &graph.Actor{ID: graph.NewID(), Kind: graph.Theme}
	tie := &graph.Tie{ID: graph.NewID(), Kind: graph.PartOf, From: part.ID, To: whole.ID}
	a := application{kinds: s.kinds, id: graph.NewID(), batch: graph.Batch{Changes: []graph.Change{
		{Verb: graph.Add, Record: part}, {Verb: graph.Add, Record: whole}, {Verb: graph.Add, Record: tie}}}}
	_, err := a.run(within, t)
	return err
}

// rehearseErasure runs the statements of an erasure on no records. They lock nothing.
func rehearseErasure(within context.Context, t transaction) error {
	none := map[string]any{"in": map[string]any{"ids": []any{}, "rows": []any{}, "aliases": map[string]any{}}, "earliest": earliest}
	for _, cypher := range []string{changeKnown, changeTies, standingsOf, erasuresAdd, tieErase, actorErase, changeForget,
		aliasAuthor, aliasOnBehalf, aliasBatchAuthor, cellErase, aliasMark, aliasSubject} {
		if err := t.each(within, cypher, none, ignore); err != nil {
			return err
		}
	}
	return nil
}
