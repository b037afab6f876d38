package kernel

import (
	"context"
	"sync"
	"sync/atomic"
)

// chunkWork adds to sum what the sources from..to-1 contribute to every node.
type chunkWork func(ctx context.Context, from, to int32, sum []float64) error

// chunkSum is what one chunk adds to every node.
type chunkSum struct {
	chunk int
	sum   []float64
	err   error
}

// sumChunks adds up what work finds for the sources 0..n-1, size of them at a time, on at most so
// many workers. Each worker has work of its own, with its own scratch. Chunks are added in their
// order, not in the order in which they finish, so the bits depend on the size of a chunk, which
// fixes which numbers are added before which, and not on the number of workers W.
// At most 2W sums are in flight: 8n(2W + 1) bytes beside the scratch. No worker outlives the call.
func sumChunks(ctx context.Context, n, size, workers int, newWork func() chunkWork) ([]float64, error) {
	chunks := (n + size - 1) / size
	workers = min(workers, chunks)
	inFlight := 2 * workers
	free := make(chan []float64, inFlight)
	for range inFlight {
		free <- make([]float64, n)
	}
	done := make(chan chunkSum, inFlight) // room for every sum, so no worker waits here
	var next atomic.Int64
	var wg sync.WaitGroup
	ctx, cancel := context.WithCancel(ctx)
	defer wg.Wait()
	defer cancel()
	for range workers {
		work := newWork()
		wg.Go(func() { runChunks(ctx, n, size, &next, work, free, done) })
	}
	return addInOrder(ctx, n, chunks, free, done)
}

// runChunks first takes a free sum and then the lowest chunk that nobody has. The chunk whose turn
// it is therefore always has a sum, and nobody waits for ever.
func runChunks(ctx context.Context, n, size int, next *atomic.Int64, work chunkWork, free <-chan []float64, done chan<- chunkSum) {
	for {
		var sum []float64
		select {
		case sum = <-free:
		case <-ctx.Done():
			return
		}
		chunk := int(next.Add(1)) - 1
		from := chunk * size
		if from >= n {
			return
		}
		err := work(ctx, int32(from), int32(min(from+size, n)), sum)
		done <- chunkSum{chunk, sum, err}
		if err != nil {
			return
		}
	}
}

// addInOrder adds the chunks in their order and hands each sum back, cleared.
func addInOrder(ctx context.Context, n, chunks int, free chan<- []float64, done <-chan chunkSum) ([]float64, error) {
	total := make([]float64, n)
	early := make([][]float64, cap(free)) // sums that wait for their turn, by chunk modulo
	for turn := 0; turn < chunks; {
		var d chunkSum
		select {
		case d = <-done:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
		if d.err != nil {
			return nil, d.err
		}
		early[d.chunk%len(early)] = d.sum
		for sum := early[turn%len(early)]; sum != nil; sum = early[turn%len(early)] {
			for v, x := range sum {
				total[v] += x
			}
			clear(sum)
			early[turn%len(early)] = nil
			free <- sum
			turn++
		}
	}
	return total, nil
}
