package neo4jstore

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// Restore fills an empty store from a dump, see store.Store. The head carries a mark from the first step to
// the last, by which every other method knows that the store is incomplete. The history comes first; then
// the last change of each record says what the graph holds. A step is a transaction that has 60 seconds; one
// whose commit is unknown is known by its number. A second Restore takes over from one that is still at it.
func (s *Store) Restore(ctx context.Context, r io.Reader) error {
	run := &restoring{ctx: ctx, store: s, run: graph.NewID(), last: map[graph.ID]position{}}
	if err := run.begin(); err != nil {
		return err
	}
	if err := store.ReadDump(r, run.take); err != nil {
		return fmt.Errorf("restore: %w", err)
	}
	if err := run.flush(); err != nil {
		return err
	}
	if err := run.build("actor", actorAdd); err != nil {
		return err
	}
	if err := run.build("tie", tieAdd); err != nil {
		return err
	}
	return run.end()
}

// position is where a change stands in the history.
type position struct {
	revision graph.Revision
	place    int
}

// restoring is a restore under way.
type restoring struct {
	ctx   context.Context // of the call that this lives for
	store *Store
	run   graph.ID
	step  int64
	at    position // of the last change
	last  map[graph.ID]position
	rows  rowsTaken
}

// restoreState is what the head says of a restore.
type restoreState struct {
	restoring, restored string
	step                int64
	holds               bool
}

func (t transaction) restoreState(within context.Context) (restoreState, error) {
	state, found := restoreState{}, errNoHead
	err := t.each(within, restoreRead, nil, func(record *neo4j.Record) error {
		head := record.AsMap()
		state = restoreState{restoring: text(head, "restoring"), restored: text(head, "restored"), step: whole(head, "step"),
			holds: whole(head, "revision")+whole(head, "lines")+whole(head, "cells") > 0}
		found = nil
		return nil
	})
	if err == nil {
		err = found
	}
	return state, err
}

// begin marks an empty store, and empties one that an earlier restore left.
func (r *restoring) begin() error {
	left := false
	err := r.locked("begin to restore", func(within context.Context, t transaction, state restoreState) (keep bool, err error) {
		if state.restoring == "" && state.holds {
			return false, graph.Conflict(graph.StoreNotEmpty, nil)
		}
		left = left || (state.restoring != "" && state.restoring != string(r.run))
		return true, t.each(within, restoreBegin, map[string]any{"run": string(r.run)}, ignore)
	})
	if err != nil || !left {
		return err
	}
	return r.store.change(r.ctx, "clear away an earlier restore", restoreClear, nil)
}

// end takes the mark away.
func (r *restoring) end() error {
	return r.locked("end the restore", func(within context.Context, t transaction, state restoreState) (keep bool, err error) {
		if state.restored == string(r.run) {
			return false, nil // by an attempt whose answer was lost
		}
		if state.restoring != string(r.run) {
			return false, graph.Conflict(graph.StoreIncomplete, nil)
		}
		return true, t.each(within, restoreEnd, map[string]any{"run": string(r.run), "revision": int64(r.at.revision)}, ignore)
	})
}

// next writes as one step, unless an earlier attempt did.
func (r *restoring) next(work func(context.Context, transaction) error) error {
	r.step++
	return r.locked("restore", func(within context.Context, t transaction, state restoreState) (keep bool, err error) {
		if state.restoring != string(r.run) { // another restore took over
			return false, graph.Conflict(graph.StoreIncomplete, nil)
		}
		if state.step == r.step {
			return false, nil
		}
		if err := work(within, t); err != nil {
			return false, err
		}
		return true, t.each(within, restoreStep, map[string]any{"step": r.step}, ignore)
	})
}

// locked works in a transaction that holds the lock on the head.
func (r *restoring) locked(doing string, work func(context.Context, transaction, restoreState) (keep bool, err error)) error {
	deadline := time.Now().Add(importLimit)
	within, cancel := context.WithDeadline(r.ctx, deadline)
	defer cancel()
	err := persist(r.ctx, within, doing, importLimit/2, func() error {
		return r.store.attempt(within, deadline, func(t transaction) (keep bool, err error) {
			if err := t.each(within, headLock, map[string]any{"batch": string(r.run)}, ignore); err != nil {
				return false, err
			}
			state, err := t.restoreState(within)
			if err != nil {
				return false, err
			}
			return work(within, t, state)
		})
	})
	if isTaken(err) {
		return damaged(errors.New("something stands in it twice"))
	}
	return err
}

// damaged is the error for a dump that holds what no store can.
func damaged(cause error) error {
	return graph.Invalid(graph.Finding{Field: "backup", Code: graph.BadDump}).Because(cause)
}
