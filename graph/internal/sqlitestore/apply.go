package sqlitestore

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// Apply accepts or refuses a batch; see store.Store.
func (s *Store) Apply(ctx context.Context, batch graph.Batch) (graph.Delta, error) {
	var delta graph.Delta
	err := s.neighbourhood.write(ctx, func(t *transaction) (err error) {
		delta, err = t.apply(ctx, batch)
		return err
	})
	if err != nil {
		return graph.Delta{}, classified(ctx, "apply a batch", err)
	}
	return delta, nil
}

func (t *transaction) apply(ctx context.Context, batch graph.Batch) (graph.Delta, error) {
	if first, used, err := t.keyed(ctx, batch.Key, batch.Fingerprint); err != nil || used {
		return first, err
	}
	head, err := t.head(ctx)
	if err != nil {
		return graph.Delta{}, fmt.Errorf("read the head: %w", err)
	}
	standings, err := t.standings(ctx, store.Needs(batch))
	if err != nil {
		return graph.Delta{}, fmt.Errorf("read what the batch needs: %w", err)
	}
	if err := t.latestTies(ctx, batch.TieDemands, standings); err != nil {
		return graph.Delta{}, fmt.Errorf("read the ties on which the batch relies: %w", err)
	}
	if err := store.Judge(batch, head, func(id graph.ID) store.Standing { return standings[id] }); err != nil {
		return graph.Delta{}, err
	}
	delta := graph.Delta{From: head, To: head + 1, Records: store.Stamped(batch, head+1)}
	if err := t.writeBatch(ctx, batch, delta); err != nil {
		return graph.Delta{}, err
	}
	return delta, t.refuseStranded(ctx, batch)
}

// keyed returns the delta of the batch that used the key before, if there is one.
func (t *transaction) keyed(ctx context.Context, key, asked string) (graph.Delta, bool, error) {
	if key == "" {
		return graph.Delta{}, false, nil
	}
	var revision graph.Revision
	var fingerprint string
	err := t.one(ctx, `SELECT revision, fingerprint FROM batch WHERE key = ?`, []any{key}, &revision, &fingerprint)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return graph.Delta{}, false, nil
	case err != nil:
		return graph.Delta{}, false, fmt.Errorf("look for the key: %w", err)
	case fingerprint != asked:
		return graph.Delta{}, false, store.KeyReused()
	}
	delta := graph.Delta{From: revision - 1, To: revision}
	err = t.each(ctx, `SELECT record FROM change WHERE revision = ? ORDER BY place`, []any{revision}, func(scan scan) error {
		var text string
		if err := scan(&text); err != nil {
			return err
		}
		record, err := recordFrom(text)
		delta.Records = append(delta.Records, record)
		return err
	})
	if err != nil {
		return graph.Delta{}, false, fmt.Errorf("read the batch of the key: %w", err)
	}
	return delta, true, nil
}

// standings returns what the store holds of the records with these IDs.
func (t *transaction) standings(ctx context.Context, ids []graph.ID) (map[graph.ID]store.Standing, error) {
	const query = `
		SELECT version, kind, from_actor, to_actor FROM tie WHERE id = ?1
		UNION ALL
		SELECT version, kind, '', '' FROM actor WHERE id = ?1`
	standings := map[graph.ID]store.Standing{}
	for _, id := range ids {
		var s store.Standing
		err := t.one(ctx, query, []any{id}, &s.Version, &s.Kind, &s.From, &s.To)
		if errors.Is(err, sql.ErrNoRows) {
			continue
		}
		if err != nil {
			return nil, err
		}
		standings[id] = s
	}
	return standings, nil
}

// latestTies adds to the standings the latest version of a tie at each actor that a demand is about.
func (t *transaction) latestTies(ctx context.Context, demands []graph.TieDemand, standings map[graph.ID]store.Standing) error {
	const query = `SELECT coalesce(max(version), 0) FROM tie WHERE from_actor = ?1 OR to_actor = ?1`
	for _, demand := range demands {
		s := standings[demand.Actor]
		if err := t.one(ctx, query, []any{demand.Actor}, &s.Ties); err != nil {
			return err
		}
		standings[demand.Actor] = s
	}
	return nil
}

func (t *transaction) writeBatch(ctx context.Context, batch graph.Batch, delta graph.Delta) error {
	if err := t.insertBatch(ctx, *store.DumpBatch(batch, delta.To)); err != nil {
		return fmt.Errorf("write the batch: %w", err)
	}
	for place, record := range delta.Records {
		encoded := store.Encode(record)
		if err := t.writeRecord(ctx, encoded); err != nil {
			return fmt.Errorf("write a record: %w", err)
		}
		text, err := encoded.JSON()
		if err != nil {
			return fmt.Errorf("encode a change: %w", err)
		}
		change := batch.Changes[place]
		err = t.insertChange(ctx, delta.To, place, change.Verb, encoded.ID, change.Seen, text)
		if err != nil {
			return fmt.Errorf("write a change: %w", err)
		}
	}
	return nil
}

// refuseStranded looks, after the batch was written, for ties at the actors that it removed.
func (t *transaction) refuseStranded(ctx context.Context, batch graph.Batch) error {
	for _, change := range batch.Changes {
		if change.Verb != graph.Bin {
			continue
		}
		var stranded bool
		err := t.one(ctx, `SELECT EXISTS (SELECT 1 FROM tie WHERE from_actor = ?1 OR to_actor = ?1)`,
			[]any{change.Record.RecordID()}, &stranded)
		if err != nil {
			return fmt.Errorf("look for ties left behind: %w", err)
		}
		if stranded {
			return store.Stranded()
		}
	}
	return nil
}
