package kernel

import (
	"context"
	"math"
	"runtime"
)

const (
	fewNodes = 64 // a graph of so many is done before workers have begun
	plenty   = 4  // so many workers must fit before each gets 64 lanes
)

// dependencies returns for every node v the sum over all ordered pairs of other nodes (s, t) of
// weight(s) × weight(t) × the share of the shortest paths from s to t that lead through v. Rows hold
// the arcs. Neighbours should have numbers near each other (BFSOrder): that makes it fast.
//
// Memory is what the scratch of all workers together may take. Where that is enough for four
// workers, each handles 64 sources at once, and else 16 at once; where it is not enough for one of
// these, one at a time, which takes 44n bytes a worker and about five times as long. There is always
// one worker. The number of sources at once fixes in which order numbers are added, and so the last
// bits; the number of workers does not.
func dependencies(ctx context.Context, rows CSR, weight []float64, memory int64) ([]float64, error) {
	n, arcs := rows.N(), len(rows.adj)
	alone := func() chunkWork { return newBrandes(rows, weight).chunk }
	switch {
	case n <= fewNodes:
		sum := make([]float64, n)
		return sum, alone()(ctx, 0, int32(n), sum)
	case memory/plenty >= batchBytes(64, n, arcs):
		work := func() chunkWork { return newBatch[[64]float64](rows, weight).chunk }
		return sumChunks(ctx, n, 64, fitting(memory, batchBytes(64, n, arcs)), work)
	case memory >= batchBytes(16, n, arcs):
		work := func() chunkWork { return newBatch[[16]float64](rows, weight).chunk }
		return sumChunks(ctx, n, 16, fitting(memory, batchBytes(16, n, arcs)), work)
	default:
		return sumChunks(ctx, n, 64, fitting(memory, 44*int64(n)), alone)
	}
}

// fitting is how many workers run when each takes so many bytes.
func fitting(memory, each int64) int {
	return int(max(1, min(int64(runtime.GOMAXPROCS(0)), memory/each)))
}

// batchBytes is what a worker with so many lanes takes, with the two sums that it may have in flight
// and the scratch for a batch that does not fit.
func batchBytes(lanes, n, arcs int) int64 {
	return int64(8*lanes+8+8+44)*int64(n) + int64(n)/8 + frontBytes*int64(mostFronts(n)) + stepBytes*int64(mostSteps(lanes, arcs))
}

// mostFronts is how often a batch may come upon nodes: in a network of people about three times
// each, and where it is much more, lanes share so little that one source at a time is as fast.
func mostFronts(n int) int { return 8 * n }

// mostSteps is how many steps a batch may take: in a network of people 1.8 an arc with 64 lanes.
func mostSteps(lanes, arcs int) int { return min(max(2, lanes/16)*arcs, math.MaxUint32) }
