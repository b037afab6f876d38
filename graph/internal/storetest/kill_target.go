package storetest

import (
	"context"
	"fmt"
	"io"
	"os"
	"strconv"
	"sync"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// What Kill tells the process that it starts.
const (
	targetAddress = "SPINWEB_KILL_TARGET"
	targetRound   = "SPINWEB_KILL_ROUND"
)

// KillTarget turns this test binary into the process that Kill kills: it opens the store, writes batches
// and ledger lines in a burst and says on standard output what was acknowledged. TestMain calls it
// first; it returns at once unless Kill started the process.
func KillTarget(open func(ctx context.Context, address string) (store.Store, error)) {
	address, wanted := os.LookupEnv(targetAddress)
	if !wanted {
		return
	}
	go func() { // nobody survives its parent
		_, _ = io.Copy(io.Discard, os.Stdin)
		os.Exit(1)
	}()
	if err := writeBurst(context.Background(), address, open); err != nil {
		fmt.Fprintln(os.Stderr, "kill target:", err)
		os.Exit(1)
	}
}

// writeBurst only returns when something fails.
func writeBurst(ctx context.Context, address string, open func(context.Context, string) (store.Store, error)) error {
	round, err := strconv.Atoi(os.Getenv(targetRound))
	if err != nil {
		return fmt.Errorf("round: %w", err)
	}
	s, err := open(ctx, address)
	if err != nil {
		return fmt.Errorf("open: %w", err)
	}
	var mu sync.Mutex
	say := func(format string, args ...any) {
		mu.Lock()
		defer mu.Unlock()
		fmt.Printf(format, args...) // unbuffered: one write, which the kernel keeps when we die
	}
	failed := make(chan error)
	go func() {
		for n := 1; ; n++ {
			if err := s.Record(ctx, burstLine(round, n)); err != nil {
				failed <- fmt.Errorf("record %d: %w", n, err)
			}
			say("recorded %d\n", n)
		}
	}()
	go func() {
		for n := 1; ; n++ {
			delta, err := s.Apply(ctx, burst(round, n))
			if err != nil {
				failed <- fmt.Errorf("apply %d: %w", n, err)
			}
			say("applied %d %d\n", n, delta.To)
		}
	}()
	return <-failed
}

// burstSize is the number of records in each batch of a burst.
const burstSize = 12

// burst returns batch n of a round, always the same. From the second on it also relies on its
// predecessor: each adds residents in a chain of ties that starts at the last resident of the one before.
func burst(round, n int) graph.Batch {
	const people = burstSize / 2
	var records []graph.Record
	previous := burstResident(round, n-1, people-1)
	for i := range people {
		resident := burstResident(round, n, i)
		records = append(records, resident)
		if i == 0 && n == 1 {
			previous = burstResident(round, n, people-1)
		}
		knows := Tie(graph.Knows, previous, resident)
		knows.ID = burstID("tie", round, n, i)
		records = append(records, knows)
		previous = resident
	}
	batch := Adding(records...)
	batch.Key, batch.Fingerprint = fmt.Sprintf("ronde-%d-%d", round, n), "f"
	return batch
}

func burstResident(round, n, i int) *graph.Actor {
	resident := Resident(fmt.Sprintf("Bewoner %d van %d", i, n))
	resident.ID = burstID("resident", round, n, i)
	return resident
}

func burstLine(round, n int) graph.LedgerLine {
	line := Line(sortedIDs(burstID("resident", round, n, 0), burstID("resident", round, n, 1))...)
	line.ID = burstID("line", round, n, 0)
	line.Author.ID = burstID("author", round, 0, 0)
	return line
}

func burstID(what string, round, n, i int) graph.ID {
	return graph.DerivedID("burst", fmt.Sprintf("%s %d %d %d", what, round, n, i))
}
