package sqlitestore

import (
	"context"
	"encoding/json"
	"fmt"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// Erase takes records out for good; see store.Store.
//
// Two files are no one transaction. The neighbourhood commits the erasure together with a note of what the
// ledger must still do; then the ledger does it; then both files are rewritten, so that no page, no slack in
// a page and no write-ahead log keeps a byte; then the note goes. Whatever stops it on the way, the
// next Erase, with the same key or another, and the next Open take up the note and finish.
//
// It costs the rewriting of the neighbourhood's file, and for Erase of the ledger's too, in time and, for as
// long as it takes, in twice their room on disk: see database.rewrite. Erase also reads each line of the hours
// in which the ledger names anybody who goes, and rewrites those that do. Nobody writes to a file meanwhile;
// reading goes on. One erasure of many records costs little more than one of one. It ends when nobody reads
// what the file was before, and so waits for a Load that has begun, as long as the context allows; Dump gives
// way.
//
// The IDs stay in the neighbourhood's file, where tombstones tell other servers what to take out. What a file
// system or a disk keeps of blocks that it freed is beyond reach; encryption is the answer to that.
func (s *Store) Erase(ctx context.Context, erasure graph.Erasure) (graph.Delta, error) {
	delta, err := s.commitErasure(ctx, erasure)
	if err == nil {
		err = s.putAliases(context.WithoutCancel(ctx)) // or the files would tell different stories
	}
	if err == nil {
		err = s.finishErasures(ctx)
	}
	if err != nil {
		return graph.Delta{}, classified(ctx, "erase", err)
	}
	return delta, nil
}

// commitErasure takes the first step: from now on the neighbourhood holds nothing of what was erased.
func (s *Store) commitErasure(ctx context.Context, erasure graph.Erasure) (graph.Delta, error) {
	var delta graph.Delta
	err := s.neighbourhood.write(ctx, func(t *transaction) (err error) {
		delta, err = t.erase(ctx, erasure)
		return err
	})
	return delta, err
}

func (t *transaction) erase(ctx context.Context, erasure graph.Erasure) (graph.Delta, error) {
	if first, used, err := t.keyed(ctx, erasure.Key, erasure.Fingerprint); err != nil || used {
		return first, err
	}
	gone, err := t.toErase(ctx, erasure.Records)
	if err != nil {
		return graph.Delta{}, fmt.Errorf("find what is to go: %w", err)
	}
	standings, err := t.standings(ctx, gone)
	if err != nil {
		return graph.Delta{}, fmt.Errorf("read what is to go: %w", err)
	}
	if err := store.JudgeErasure(erasure, gone, func(id graph.ID) store.Standing { return standings[id] }); err != nil {
		return graph.Delta{}, err
	}
	head, err := t.head(ctx)
	if err != nil || len(gone) == 0 {
		return graph.Delta{From: head, To: head}, err
	}
	if err := t.forget(ctx, gone); err != nil {
		return graph.Delta{}, fmt.Errorf("empty the history: %w", err)
	}
	batch := store.ErasingBatch(erasure, gone)
	delta := graph.Delta{From: head, To: head + 1, Records: store.Stamped(batch, head+1)}
	if err := t.writeBatch(ctx, batch, delta); err != nil {
		return graph.Delta{}, err
	}
	return delta, t.note(ctx, erasure.Verb, delta.To, gone)
}

// toErase returns the IDs of the given records that are or were there, and then of all ties that ever ran
// to one of them, each once.
func (t *transaction) toErase(ctx context.Context, given []graph.ID) ([]graph.ID, error) {
	var gone []graph.ID
	into := func(scan scan) error {
		var id graph.ID
		err := scan(&id)
		gone = append(gone, id)
		return err
	}
	err := t.each(ctx, `
		SELECT value FROM json_each(?) WHERE EXISTS (SELECT 1 FROM change WHERE subject = value)
		GROUP BY value ORDER BY min(key)`, []any{list(given)}, into)
	if err != nil {
		return nil, err
	}
	err = t.each(ctx, `
		WITH gone AS MATERIALIZED (SELECT value AS id FROM json_each(?))
		SELECT DISTINCT subject FROM change
		WHERE (record ->> 'from' IN (SELECT id FROM gone) OR record ->> 'to' IN (SELECT id FROM gone))
			AND subject NOT IN (SELECT id FROM gone)
		ORDER BY subject`, []any{list(gone)}, into)
	return gone, err
}

// forget puts a tombstone in the place of these records and of every earlier state of theirs, and takes
// the reason from every batch that touched them.
func (t *transaction) forget(ctx context.Context, gone []graph.ID) error {
	for _, query := range []string{
		`UPDATE batch SET reason = '' WHERE revision IN
			(SELECT revision FROM change WHERE subject IN (SELECT value FROM json_each(?)))`,
		`UPDATE change SET record = json_object('type', 'tombstone', 'id', subject, 'version', revision)
			WHERE subject IN (SELECT value FROM json_each(?))`,
	} {
		if _, err := t.exec(ctx, query, list(gone)); err != nil {
			return err
		}
	}
	return nil
}

// note writes down that the erasure is under way, and for Erase which aliases the ledger must take over;
// batches take them over at once.
func (t *transaction) note(ctx context.Context, verb graph.Verb, revision graph.Revision, gone []graph.ID) error {
	if _, err := t.exec(ctx, `INSERT INTO unfinished_erasure (revision, verb) VALUES (?, ?)`, revision, verb); err != nil {
		return fmt.Errorf("note the erasure: %w", err)
	}
	if verb != graph.Erase {
		return nil
	}
	for _, id := range gone {
		alias := graph.NewID()
		if _, err := t.exec(ctx, `INSERT INTO unfinished_alias (id, alias) VALUES (?, ?)
			ON CONFLICT (id) DO UPDATE SET alias = excluded.alias`, id, alias); err != nil {
			return fmt.Errorf("note an alias: %w", err)
		}
		if _, err := t.exec(ctx, `UPDATE batch SET author = ? WHERE author = ?`, alias, id); err != nil {
			return fmt.Errorf("put an alias in the history: %w", err)
		}
	}
	return nil
}

// list is IDs as the one argument that json_each takes apart.
func list(ids []graph.ID) string {
	text, _ := json.Marshal(append([]graph.ID{}, ids...)) // texts always encode
	return string(text)
}
