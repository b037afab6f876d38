package neo4jstore

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// Apply keeps a batch, see store.Store. A batch of up to 20 changes has 5 seconds, a larger one 60 and
// a millisecond for each change; one that holds more than a transaction can is refused as TooLargeKind.
//
// When the connection breaks while a transaction commits, the next attempt finds the batch by its key or
// by an ID that this call gives it, and so never applies it twice. If no attempt gets through before the
// deadline, the error is UnavailableKind and only the key can tell, later, whether the batch is there.
func (s *Store) Apply(ctx context.Context, batch graph.Batch) (graph.Delta, error) {
	const doing = "apply a batch"
	if err := refuseLarge(batch, s.memory); err != nil {
		return graph.Delta{}, err
	}
	limit := applyLimit(len(batch.Changes))
	deadline := time.Now().Add(limit)
	within, cancel := context.WithDeadline(ctx, deadline)
	defer cancel()
	if err := s.takeTurn(within); err != nil {
		return graph.Delta{}, classify(ctx, within, doing, err)
	}
	defer s.endTurn()

	a := application{kinds: s.kinds, batch: batch, id: batchID(batch.Key)}
	err := persist(ctx, within, doing, limit/2, func() error {
		return s.attempt(within, deadline, func(t transaction) (bool, error) { return a.run(within, t) })
	})
	if isOutOfMemory(err) && needs(batch) > s.memory/8 { // a smaller one must wait until others are done
		return graph.Delta{}, tooManyRows(len(batch.Changes) / 2)
	}
	if err != nil {
		return graph.Delta{}, err
	}
	s.indexed.Store(int64(a.delta.To)) // a commit is answered once it is indexed
	return a.delta, nil
}

// takeTurn has the batches of this process wait here rather than at the head, where each would hold a
// connection that readers may need.
func (s *Store) takeTurn(within context.Context) error {
	select {
	case s.turn <- struct{}{}:
		return nil
	case <-within.Done():
		return within.Err()
	}
}

func (s *Store) endTurn() { <-s.turn }

// batchID returns the ID by which a retry finds a batch: always the same for a key.
func batchID(key string) graph.ID {
	if key == "" {
		return graph.NewID()
	}
	return graph.DerivedID("batch", key)
}

// application is a batch on its way into the store.
type application struct {
	kinds kinds
	batch graph.Batch
	id    graph.ID
	delta graph.Delta
}

// run judges and writes the batch in a transaction. It reports whether there is something to commit.
func (a *application) run(within context.Context, t transaction) (keep bool, err error) {
	head, earlier, err := a.lock(within, t)
	if err != nil {
		return false, err
	}
	if earlier != 0 {
		a.delta, err = t.deltaOf(within, earlier)
		return false, err
	}
	standing, err := t.standings(within, head, store.Needs(a.batch))
	if err != nil {
		return false, err
	}
	if err := t.latestTies(within, a.batch.TieDemands, standing); err != nil {
		return false, err
	}
	if err := store.Judge(a.batch, head, func(id graph.ID) store.Standing { return standing[id] }); err != nil {
		return false, err
	}
	a.delta = graph.Delta{From: head, To: head + 1, Records: store.Stamped(a.batch, head+1)}
	return true, a.write(within, t, standing)
}

// lock makes every other batch wait until this one is committed or not. It returns the revision that this
// one builds on, and the one that it has if it was applied before.
func (a *application) lock(within context.Context, t transaction) (head, earlier graph.Revision, err error) {
	found := errNoHead
	err = t.each(within, headTake, map[string]any{"batch": string(a.id)}, func(record *neo4j.Record) error {
		found = nil
		stands := record.AsMap()
		if stands["restoring"] != nil {
			return graph.Conflict(graph.StoreIncomplete, nil)
		}
		head, earlier = graph.Revision(whole(stands, "head")), graph.Revision(whole(stands, "revision"))
		if earlier != 0 && text(stands, "fingerprint") != a.batch.Fingerprint {
			return store.KeyReused()
		}
		return nil
	})
	if err == nil {
		err = found
	}
	return head, earlier, err
}

// deltaOf returns the Delta that the batch of a revision made.
func (t transaction) deltaOf(within context.Context, revision graph.Revision) (graph.Delta, error) {
	delta := graph.Delta{From: revision - 1, To: revision}
	params := map[string]any{"after": int64(delta.From), "upTo": int64(delta.To)}
	err := t.each(within, changesBetween, params, func(record *neo4j.Record) error {
		decoded, err := keptFrom(record.AsMap()).decode()
		delta.Records = append(delta.Records, decoded)
		return err
	})
	return delta, err
}

// standings returns what the store holds of each record, given that it is at revision head.
func (t transaction) standings(within context.Context, head graph.Revision, ids []graph.ID) (map[graph.ID]store.Standing, error) {
	standings := map[graph.ID]store.Standing{}
	if head == 0 {
		return standings, nil // nothing is there: an import into an empty store need not ask 100,000 times
	}
	for start := 0; start < len(ids); start += maxRows {
		params := list("ids", ids[start:min(start+maxRows, len(ids))])
		err := t.each(within, standingsOf, params, func(record *neo4j.Record) error {
			stands, _ := record.Values[0].(string)
			now, err := store.FromJSON(stands)
			if err != nil {
				return fmt.Errorf("read a change: %w", err)
			}
			standings[now.ID] = store.Standing{Version: now.Version, Kind: now.Kind, From: now.From, To: now.To}
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	return standings, nil
}

// latestTies adds to the standings the latest version of a tie at each actor that a demand is about.
func (t transaction) latestTies(within context.Context, demands []graph.TieDemand, standings map[graph.ID]store.Standing) error {
	for chunk := range slices.Chunk(demands, maxRows) {
		rows := make([]any, len(chunk))
		for i, demand := range chunk {
			rows[i] = map[string]any{"id": string(demand.Actor)}
		}
		err := t.each(within, latestTies, list("rows", rows), func(record *neo4j.Record) error {
			found := record.AsMap()
			id := graph.ID(text(found, "id"))
			s := standings[id]
			s.Ties = graph.Revision(whole(found, "latest"))
			standings[id] = s
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// kept is what a Change holds of its record.
type kept struct {
	subject  graph.ID
	revision graph.Revision
	record   string // JSON; "" where the record is gone or forgotten
}

func keptFrom(found map[string]any) kept {
	return kept{graph.ID(text(found, "subject")), graph.Revision(whole(found, "revision")), text(found, "record")}
}

func (k kept) decode() (graph.Record, error) {
	if k.record == "" {
		return &graph.Tombstone{ID: k.subject, Version: k.revision}, nil
	}
	encoded, err := store.FromJSON(k.record)
	if err != nil {
		return nil, fmt.Errorf("read a change: %w", err)
	}
	return encoded.Decode()
}
