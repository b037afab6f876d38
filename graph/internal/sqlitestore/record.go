package sqlitestore

import (
	"context"
	"encoding/json"
	"fmt"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// writeRecord puts the state of a record in the place of the one before, or takes it away.
func (t *transaction) writeRecord(ctx context.Context, e store.Encoded) error {
	if e.Type == "tombstone" {
		for _, query := range []string{`DELETE FROM tie WHERE id = ?`, `DELETE FROM actor WHERE id = ?`} {
			if _, err := t.exec(ctx, query, e.ID); err != nil {
				return err
			}
		}
		return nil
	}
	attributes, err := json.Marshal(e.Attributes)
	if err != nil {
		return err
	}
	if e.Type == "tie" {
		_, err = t.exec(ctx, `
			INSERT INTO tie (id, kind, from_actor, to_actor, since, until, recorded_at, version, attributes)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
			ON CONFLICT (id) DO UPDATE SET since = excluded.since, until = excluded.until,
				recorded_at = excluded.recorded_at, version = excluded.version, attributes = excluded.attributes`,
			e.ID, e.Kind, e.From, e.To, e.Since, e.Until, e.RecordedAt, e.Version, string(attributes))
		return err
	}
	_, err = t.exec(ctx, `
		INSERT INTO actor (id, kind, since, until, recorded_at, version, attributes)
		VALUES (?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT (id) DO UPDATE SET since = excluded.since, until = excluded.until,
			recorded_at = excluded.recorded_at, version = excluded.version, attributes = excluded.attributes`,
		e.ID, e.Kind, e.Since, e.Until, e.RecordedAt, e.Version, string(attributes))
	return err
}

// The columns of a record, in the order in which scanActor and scanTie read them.
const (
	actorColumns = `SELECT id, kind, since, until, recorded_at, version, attributes FROM actor `
	tieColumns   = `SELECT id, kind, from_actor, to_actor, since, until, recorded_at, version, attributes FROM tie `
)

func scanActor(scan scan) (row, error) {
	r := row{Encoded: store.Encoded{Type: "actor"}}
	err := scan(&r.ID, &r.Kind, &r.Since, &r.Until, &r.RecordedAt, &r.Version, &r.attributes)
	return r, err
}

func scanTie(scan scan) (row, error) {
	r := row{Encoded: store.Encoded{Type: "tie"}}
	err := scan(&r.ID, &r.Kind, &r.From, &r.To, &r.Since, &r.Until, &r.RecordedAt, &r.Version, &r.attributes)
	return r, err
}

// recordFrom reads a record out of a change.
func recordFrom(text string) (graph.Record, error) {
	e, err := store.FromJSON(text)
	if err != nil {
		return nil, fmt.Errorf("record of a change: %w", err)
	}
	return e.Decode()
}
