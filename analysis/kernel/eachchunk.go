package kernel

import (
	"context"
	"runtime"
	"sync"
	"sync/atomic"
)

// eachChunk has the items 0..n-1 handled, size of them at a time, on GOMAXPROCS workers, each with work of
// its own. Work writes only what belongs to its items, so nothing depends on who does which chunk, or when.
func eachChunk(ctx context.Context, n, size int, newWork func() func(from, to int)) error {
	var next atomic.Int64
	run := func(work func(from, to int)) {
		for ctx.Err() == nil {
			from := (int(next.Add(1)) - 1) * size
			if from >= n {
				return
			}
			work(from, min(from+size, n))
		}
	}
	var wg sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), (n+size-1)/size) - 1 {
		work := newWork()
		wg.Go(func() { run(work) })
	}
	run(newWork())
	wg.Wait()
	return ctx.Err()
}
