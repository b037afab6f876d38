package gate

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/arrangement"
	"spinweb/graph/internal/store"
)

// forgetPlaces takes the IDs for which gone holds out of every arrangement. It is called before a store erases
// them, so that what the store overwrites holds none either, and once more after it, for who looked at a map
// meanwhile; what slips through even then goes with the next purge. One arrangement at a time is in memory.
func forgetPlaces(ctx context.Context, cells store.Cells, at time.Time, gone func(graph.ID) bool) error {
	for _, kind := range []string{arrangementCell, givenCell} {
		keys, err := cells.Keys(ctx, kind, at)
		if err != nil {
			return fmt.Errorf("look for who is gone among where nodes stand: %w", err)
		}
		for _, key := range keys {
			if err := forgetIn(ctx, cells, at, kind, key, gone); err != nil {
				return fmt.Errorf("forget where somebody stood: %w", err)
			}
		}
	}
	return nil
}

// forgetIn takes IDs out of a cell, which somebody may be writing meanwhile.
func forgetIn(ctx context.Context, cells store.Cells, at time.Time, kind, key string, gone func(graph.ID) bool) error {
	if slices.ContainsFunc(strings.Fields(key), func(word string) bool { return isID(word) && gone(graph.ID(word)) }) {
		return cells.Drop(ctx, kind, key)
	}
	for range arrangeTries {
		cell, err := cells.Get(ctx, kind, key, at)
		if graph.KindOf(err) == graph.NotFoundKind {
			return nil
		}
		if err != nil {
			return err
		}
		value, changed, err := without(cell, gone)
		if err != nil { // whom it holds cannot be told, and nobody can use it
			return cells.Drop(ctx, kind, key)
		}
		if !changed {
			return nil
		}
		cell.Value = value
		if _, err = cells.Put(ctx, cell, at); graph.KindOf(err) != graph.StaleKind {
			return err
		}
	}
	return graph.Unavailable(fmt.Errorf("an arrangement changed %d times", arrangeTries))
}

// isID reports whether a word of a key is an ID, and not a net, a role or a number.
func isID(word string) bool {
	_, err := graph.ParseID(word)
	return err == nil
}

// without returns what a cell holds without the IDs for which gone holds, and whether it held any.
func without(cell store.Cell, gone func(graph.ID) bool) ([]byte, bool, error) {
	if cell.Kind == arrangementCell {
		a, err := arrangement.Decode(cell.Value)
		if err != nil {
			return nil, false, err
		}
		changed, err := a.Forget(gone)
		return a.Encode(), changed, err
	}
	g, err := arrangement.DecodeGiven(cell.Value)
	if err != nil {
		return nil, false, err
	}
	changed := g.Forget(gone)
	return g.Encode(), changed, nil
}

// eraseWithPlaces lets the store erase, and takes what goes out of every arrangement.
func (g *Gate) eraseWithPlaces(ctx context.Context, erasure graph.Erasure) (graph.Delta, error) {
	going := make(idSet, len(erasure.Records))
	for _, id := range erasure.Records {
		going.add(id)
	}
	if err := forgetPlaces(ctx, g.store.Cells(), g.moment(), going.has); err != nil {
		return graph.Delta{}, err
	}
	delta, err := g.store.Erase(ctx, erasure)
	if err != nil {
		return graph.Delta{}, err
	}
	g.live.applied(delta)
	if err := forgetPlaces(ctx, g.store.Cells(), g.moment(), going.has); err != nil {
		g.log.Warn("where somebody stood is forgotten at the next purge", "error", err.Error())
	}
	return delta, nil
}

// forgetStrays takes out of every arrangement whoever is neither there nor in the bin any more.
func (g *Gate) forgetStrays(ctx context.Context, now *graph.Snapshot) error {
	whole, err := g.live.everKnown(ctx, now)
	if err != nil {
		return err
	}
	return forgetPlaces(ctx, g.store.Cells(), g.moment(), func(id graph.ID) bool { return whole.Actor(id) == nil })
}
