package gate

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"
	"time"

	"spinweb/graph"
)

// purgeEvery is how often the bin is looked through.
const purgeEvery = 24 * time.Hour

// PurgeDaily deletes for good what has been in the bin for 30 days, now and every day, beside whatever else
// is going on. The function that it returns stops it and waits until it has stopped; so does the end of
// the context, without the waiting.
func (g *Gate) PurgeDaily(ctx context.Context) (stop func()) {
	ctx, cancel := context.WithCancel(ctx)
	done := make(chan struct{})
	go func() {
		defer close(done)
		again := time.NewTicker(purgeEvery)
		defer again.Stop()
		for {
			if err := g.purge(ctx); err != nil && ctx.Err() == nil {
				g.log.Warn("purge the bin", "error", err.Error())
			}
			select {
			case <-ctx.Done():
				return
			case <-again.C:
			}
		}
	}()
	return func() { cancel(); <-done }
}

// atOnce is how much one batch of a purge names: an import that was undone may be more than a store erases in
// one transaction.
const atOnce = 10_000

// purge deletes what has been in the bin for its time, as batches of the operator. Several servers that do
// so on one day do it once. Whoever is gone for good then stands on no map any more either.
func (g *Gate) purge(ctx context.Context) error {
	for try := 1; ; try++ {
		now, err := g.live.current(ctx)
		if err != nil {
			return err
		}
		over, begins, err := g.overdue(ctx, now)
		if err != nil {
			return err
		}
		if len(over) == 0 {
			return errors.Join(g.forgetStrays(ctx, now), g.live.bin.begins(ctx, begins, g.clock()))
		}
		over = over[:min(len(over), atOnce)]
		_, err = g.eraseWithPlaces(ctx, graph.Erasure{Verb: graph.Delete, Key: purgeKey(g.today(), over), Fingerprint: "purge",
			Author: graph.Author{Role: graph.Operator}, At: g.moment(), Records: over})
		switch {
		case err == nil:
			try = 0
		case !overtaken(err) || try == tries: // somebody may have taken a thing out of the bin meanwhile
			return fmt.Errorf("delete what is over its time: %w", err)
		}
	}
}

// overdue returns what has been in the bin for its time, in order, and the revision up to which nothing
// else is in the bin.
func (g *Gate) overdue(ctx context.Context, now *graph.Snapshot) ([]graph.ID, graph.Revision, error) {
	all, err := g.live.bin.departures(ctx, time.Time{})
	if err != nil {
		return nil, 0, err
	}
	begins := now.Revision()
	var over []graph.ID
	for _, left := range all {
		switch {
		case recordOf(now, left.state.RecordID()) != nil:
		case g.clock().Before(left.deletedOn()):
			begins = min(begins, left.revision-1)
		default:
			over = append(over, left.state.RecordID())
		}
	}
	slices.Sort(over)
	return over, begins, nil
}

func purgeKey(day graph.Day, ids []graph.ID) string {
	sum := sha256.New()
	fmt.Fprintf(sum, "purge %s", day)
	for _, id := range ids {
		fmt.Fprintf(sum, "\x00%s", id)
	}
	return hex.EncodeToString(sum.Sum(nil))
}
