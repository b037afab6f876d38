package neo4jstore

import (
	"context"
	"maps"
	"slices"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// Erase takes records out for good, see store.Store, in one transaction under the lock of the head. All
// that it reads it finds by an index: it takes O(k log n) time and memory for the k changes of the erased
// records, ledger lines that name them and cells of theirs, among n of all, and looks at every line of the
// hours that name them. It has 60 seconds; an erasure
// that needs more memory than the server allows is refused as TooLargeKind, and fewer records may fit.
//
// As with Apply, an attempt whose commit is unknown is found by the key, or by an ID of the call. A ledger
// line that another transaction writes at the same moment waits for the erasure or is part of it; one that
// waited keeps the ID that it names.
func (s *Store) Erase(ctx context.Context, erasure graph.Erasure) (graph.Delta, error) {
	const doing = "erase records"
	deadline := time.Now().Add(importLimit)
	within, cancel := context.WithDeadline(ctx, deadline)
	defer cancel()
	if err := s.takeTurn(within); err != nil {
		return graph.Delta{}, classify(ctx, within, doing, err)
	}
	defer s.endTurn()

	e := erasing{erasure: erasure, application: application{kinds: s.kinds, id: batchID(erasure.Key),
		batch: graph.Batch{Fingerprint: erasure.Fingerprint}}}
	err := persist(ctx, within, doing, importLimit/2, func() error {
		return s.attempt(within, deadline, func(t transaction) (bool, error) { return e.run(within, t) })
	})
	if isOutOfMemory(err) && len(erasure.Records) > 1 {
		return graph.Delta{}, tooManyRows(len(erasure.Records) / 2)
	}
	if err != nil {
		return graph.Delta{}, err
	}
	return e.delta, nil
}

// erasing is an erasure on its way into the store.
type erasing struct {
	application
	erasure graph.Erasure
}

// run reports whether there is something to commit.
func (e *erasing) run(within context.Context, t transaction) (keep bool, err error) {
	head, earlier, err := e.lock(within, t)
	if err != nil {
		return false, err
	}
	if earlier != 0 {
		e.delta, err = t.deltaOf(within, earlier)
		return false, err
	}
	gone, err := t.erasable(within, e.erasure.Records)
	if err != nil {
		return false, err
	}
	standing, err := t.standings(within, head, gone)
	if err != nil {
		return false, err
	}
	if err := store.JudgeErasure(e.erasure, gone, func(id graph.ID) store.Standing { return standing[id] }); err != nil {
		return false, err
	}
	if len(gone) == 0 {
		e.delta = graph.Delta{From: head, To: head}
		return false, nil
	}
	return true, e.erase(within, t, head, gone, standing)
}

func (e *erasing) erase(within context.Context, t transaction, head graph.Revision, gone []graph.ID, standing map[graph.ID]store.Standing) error {
	e.batch = store.ErasingBatch(e.erasure, gone)
	e.delta = graph.Delta{From: head, To: head + 1, Records: store.Stamped(e.batch, head+1)}
	if err := t.write(within, erasuresAdd, []any{map[string]any{"id": "erasures"}}); err != nil {
		return err
	}
	if err := t.eraseRecords(within, standing); err != nil {
		return err
	}
	for ids := range slices.Chunk(gone, maxRows) {
		if err := t.each(within, changeForget, list("ids", ids), ignore); err != nil {
			return err
		}
	}
	if e.erasure.Verb == graph.Erase {
		aliases := aliasesFor(gone)
		if alias, erased := aliases[string(e.batch.Author.ID)]; erased {
			e.batch.Author.ID = graph.ID(alias)
		}
		if err := t.eraseNames(within, gone, aliases); err != nil {
			return err
		}
	}
	return e.writeHistory(within, t)
}

// erasable returns those of the given records that the history knows, each once, and then in the order of
// their IDs the ties that ever ran to one of them.
func (t transaction) erasable(within context.Context, given []graph.ID) ([]graph.ID, error) {
	known, err := t.idSet(within, changeKnown, given)
	if err != nil {
		return nil, err
	}
	var gone []graph.ID
	for _, id := range given {
		if known[id] {
			gone = append(gone, id)
			delete(known, id) // each once
		}
	}
	ties, err := t.idSet(within, changeTies, gone)
	if err != nil {
		return nil, err
	}
	for _, id := range gone {
		delete(ties, id)
	}
	return append(gone, slices.Sorted(maps.Keys(ties))...), nil
}

// idSet returns the IDs that a statement finds for others.
func (t transaction) idSet(within context.Context, cypher string, of []graph.ID) (map[graph.ID]bool, error) {
	set := map[graph.ID]bool{}
	for ids := range slices.Chunk(of, maxRows) {
		err := t.each(within, cypher, list("ids", ids), func(record *neo4j.Record) error {
			id, _ := record.Values[0].(string)
			set[graph.ID(id)] = true
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	return set, nil
}

// eraseRecords takes what stands out of the graph, ties first.
func (t transaction) eraseRecords(within context.Context, standing map[graph.ID]store.Standing) error {
	var ties, actors []any
	for _, id := range slices.Sorted(maps.Keys(standing)) {
		row := map[string]any{"id": string(id)}
		if now := standing[id]; now.From != "" {
			row["from"], row["to"] = string(now.From), string(now.To)
			ties = append(ties, row)
		} else {
			actors = append(actors, row)
		}
	}
	for rows := range slices.Chunk(ties, maxRows) {
		if err := t.write(within, tieErase, rows); err != nil {
			return err
		}
	}
	for rows := range slices.Chunk(actors, maxRows) {
		if err := t.write(within, actorErase, rows); err != nil {
			return err
		}
	}
	return nil
}

// aliasesFor draws a fresh name for each ID. Nobody keeps which is whose.
func aliasesFor(ids []graph.ID) map[string]string {
	aliases := make(map[string]string, len(ids))
	for _, id := range ids {
		aliases[string(id)] = string(graph.NewID())
	}
	return aliases
}

// eraseNames puts aliases in the place of IDs in the ledger and in batches, and removes the cells of IDs.
// The marks come late and in the order in which lines take them: who writes a line about an erased ID waits
// for them until the erasure ends.
func (t transaction) eraseNames(within context.Context, gone []graph.ID, aliases map[string]string) error {
	for ids := range slices.Chunk(slices.Sorted(slices.Values(gone)), maxRows) {
		params := map[string]any{"in": map[string]any{"ids": ids, "aliases": aliases}, "earliest": earliest}
		for _, cypher := range []string{aliasAuthor, aliasOnBehalf, aliasBatchAuthor, cellErase, aliasMark, aliasSubject} {
			if err := t.each(within, cypher, params, ignore); err != nil {
				return err
			}
		}
	}
	return nil
}
