package neo4jstore

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"spinweb/graph"
	"spinweb/graph/internal/personal"
	"spinweb/graph/internal/store"
)

// Dump writes everything that the store holds, see store.Store. It streams in the order of indexes, locks
// nothing that a batch waits for, and keeps no more than the driver fetches at a time. Batches up to the
// head that it starts at never change, but for erasures: those are counted, under a lock of their own, and
// one that came between fails the dump.
func (s *Store) Dump(ctx context.Context, w io.Writer) error {
	erasures, err := s.erasures(ctx)
	if err != nil {
		return err
	}
	head, err := s.startAt(ctx)
	if err != nil {
		return err
	}
	out, err := store.NewDumpWriter(w)
	if err != nil {
		return fmt.Errorf("write the dump: %w", err)
	}
	d := dumping{store: s, out: out, head: head}
	for _, part := range []func(context.Context) error{d.history, d.ledger, d.cells} {
		if err := part(ctx); err != nil {
			return err
		}
	}
	if err := out.Finish(); err != nil {
		return fmt.Errorf("write the dump: %w", err)
	}
	now, err := s.erasures(ctx)
	if err == nil && now != erasures {
		err = graph.Unavailable(errors.New("an erasure came between the beginning of the dump and its end"))
	}
	return err
}

// erasures returns how many erasures there were, once one that is under way has ended.
func (s *Store) erasures(ctx context.Context) (int64, error) {
	deadline := time.Now().Add(loadPatience)
	within, cancel := context.WithDeadline(ctx, deadline)
	defer cancel()
	var count int64
	err := persist(ctx, within, "count erasures", loadPatience/2, func() error {
		return s.attempt(within, deadline, func(t transaction) (keep bool, err error) {
			if err := t.each(within, erasuresLock, map[string]any{"turn": newVersion()}, ignore); err != nil {
				return false, err
			}
			return false, t.each(within, erasuresRead, nil, func(record *neo4j.Record) error {
				count, _ = record.Values[0].(int64)
				return nil
			})
		})
	})
	return count, err
}

// dumping is a dump under way.
type dumping struct {
	store    *Store
	out      *store.DumpWriter
	head     graph.Revision
	revision graph.Revision // of the last change
	place    int
}

func (d *dumping) put(item store.DumpItem) error {
	if err := d.out.Put(item); err != nil {
		return fmt.Errorf("write the dump: %w", err)
	}
	return nil
}

func (d *dumping) history(ctx context.Context) error {
	params := map[string]any{"after": int64(0), "upTo": int64(d.head), "limit": int64(math.MaxInt64)}
	err := d.store.stream(ctx, "dump the history", historyOfAll, params, func(record *neo4j.Record) error {
		return d.change(record.AsMap())
	})
	if err == nil && d.revision != d.head {
		return d.gap()
	}
	return err
}

func (d *dumping) change(found map[string]any) error {
	entry, err := entryFrom(found)
	if err != nil {
		return fmt.Errorf("dump the history: %w", err)
	}
	switch {
	case entry.Revision == d.revision+1 && entry.Place == 0:
		d.revision, d.place = entry.Revision, 0
		batch := &store.DumpedBatch{Revision: entry.Revision, Key: entry.Key, Fingerprint: text(found, "fingerprint"),
			Author: entry.Author.ID, Role: entry.Author.Role, At: micros(found, "at"),
			Reason: personal.Open(entry.Reason), Undoes: entry.Undoes}
		if err := d.put(store.DumpItem{Batch: batch}); err != nil {
			return err
		}
	case entry.Revision == d.revision && entry.Place == d.place+1:
		d.place++
	default:
		return d.gap()
	}
	return d.put(store.DumpItem{Change: &store.DumpedChange{Verb: entry.Change.Verb, Seen: entry.Change.Seen,
		Record: store.Encode(entry.Change.Record)}})
}

func (d *dumping) gap() error {
	return fmt.Errorf("dump the history: something is missing after revision %d, place %d, of %d", d.revision, d.place, d.head)
}

func (d *dumping) ledger(ctx context.Context) error {
	cypher, params := ledgerStatement(graph.LedgerQuery{Limit: math.MaxInt})
	return d.store.stream(ctx, "dump the ledger", cypher, params, func(record *neo4j.Record) error {
		node, _ := record.Values[0].(neo4j.Node)
		return d.put(store.DumpItem{Line: store.DumpLine(lineFrom(node.Props))})
	})
}

func (d *dumping) cells(ctx context.Context) error {
	return d.store.stream(ctx, "dump cells", dumpCells, nil, func(record *neo4j.Record) error {
		node, _ := record.Values[0].(neo4j.Node)
		return d.put(store.DumpItem{Cell: store.DumpCell(cellFrom(node.Props))})
	})
}
