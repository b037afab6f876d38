package kernel

import (
	"context"
	"errors"
	"math"
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

// touchy is a number for each source that makes every order of adding visible in the last bits.
func touchy(source int32) float64 { return math.Pow(-1.7, float64(source%90)) }

func addTouchy(_ context.Context, from, to int32, sum []float64) error {
	for s := from; s < to; s++ {
		sum[s%5] += touchy(s)
	}
	return nil
}

// touchySum adds chunk after chunk, without workers.
func touchySum(n int32) []float64 {
	total := make([]float64, n)
	for from := int32(0); from < n; from += 64 {
		var sum [5]float64
		for s := from; s < min(from+64, n); s++ {
			sum[s%5] += touchy(s)
		}
		for i, x := range sum {
			total[i] += x
		}
	}
	return total
}

func TestChunksThatFinishInReverseAreAddedInOrder(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		slowFirst := func(ctx context.Context, from, to int32, sum []float64) error {
			time.Sleep(time.Duration(2000-from) * time.Second) // virtual time
			return addTouchy(ctx, from, to, sum)
		}

		got, err := sumChunks(t.Context(), 2000, 64, 4, func() chunkWork { return slowFirst })

		same(t, "error", err, nil)
		sameBits(t, "sum", got, touchySum(2000))
	})
}

func TestAWorkerThatIsAheadWaitsForASumAndNotForMemory(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var mu sync.Mutex
		used := map[*float64]bool{}
		slowest := func(ctx context.Context, from, to int32, sum []float64) error {
			if from == 0 {
				time.Sleep(time.Hour)
			}
			mu.Lock()
			defer mu.Unlock()
			used[&sum[0]] = true
			return addTouchy(ctx, from, to, sum)
		}

		got, err := sumChunks(t.Context(), 64*100, 64, 4, func() chunkWork { return slowest })

		same(t, "error", err, nil)
		sameBits(t, "sum", got, touchySum(64*100))
		if len(used) > 8 {
			t.Fatalf("%d sums for 4 workers, want at most 8", len(used))
		}
	})
}

func TestAChunkThatFailsEndsTheSumAndAllItsWorkers(t *testing.T) {
	broken := errors.New("broken")
	synctest.Test(t, func(t *testing.T) { // fails if a worker stays behind
		fifth := func(ctx context.Context, from, to int32, sum []float64) error {
			if from == 5*64 {
				return broken
			}
			return addTouchy(ctx, from, to, sum)
		}

		got, err := sumChunks(t.Context(), 2000, 64, 4, func() chunkWork { return fifth })

		if got != nil || !errors.Is(err, broken) {
			t.Fatalf("got %v, error %v", got, err)
		}
	})
}

func TestACancelledSumEndsWithAllItsWorkers(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		defer cancel()
		patient := func(ctx context.Context, _, _ int32, _ []float64) error {
			time.Sleep(time.Second)
			return ctx.Err()
		}

		got, err := sumChunks(ctx, 64*1000, 64, 4, func() chunkWork { return patient })

		if got != nil || !errors.Is(err, context.DeadlineExceeded) {
			t.Fatalf("got %v, error %v", got, err)
		}
	})
}

func TestACancelledSumEndsThoughItsWorkNeverLooks(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		blind := func(context.Context, int32, int32, []float64) error {
			cancel()
			return nil
		}

		got, err := sumChunks(ctx, 64*1000, 64, 4, func() chunkWork { return blind })

		if got != nil || !errors.Is(err, context.Canceled) {
			t.Fatalf("got %v, error %v", got, err)
		}
	})
}
