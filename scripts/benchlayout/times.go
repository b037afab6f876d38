package main

import (
	"context"
	"fmt"
	"runtime"
	"syscall"
	"time"

	"spinweb/analysis/kernel"
	"spinweb/analysis/town"
)

// took is how long a layout of a made-up town took, and a place for one more node, in seconds.
type took struct {
	Nodes     int     `json:"nodes"`
	Ties      int     `json:"ties"`
	Processor float64 `json:"processor"` // on one core
	Clock     float64 `json:"clock"`     // on all cores
	Beside    float64 `json:"beside"`    // one more node, processor time
}

func timed(ctx context.Context) ([]took, error) {
	var all []took
	for _, size := range [][2]int{{200, 600}, {1_200, 3_600}, {10_000, 50_000}, {50_000, 150_000}} {
		t, err := timedTown(ctx, size[0], size[1])
		if err != nil {
			return nil, fmt.Errorf("a town of %d: %w", size[0], err)
		}
		all = append(all, t)
	}
	return all, nil
}

func timedTown(ctx context.Context, nodes, ties int) (took, error) {
	t := took{Nodes: nodes, Ties: ties}
	pairs, err := town.Ties(ctx, nodes, ties, 1)
	if err != nil {
		return t, err
	}
	g, err := kernel.NewCSR(nodes, pairs)
	if err != nil {
		return t, err
	}
	var at []kernel.Point
	drawn := func() error {
		at, err = kernel.Layout(ctx, g, 1, nil)
		return err
	}
	began := time.Now()
	clock := func() time.Duration { return time.Since(began) }
	if t.Clock, err = least(clock, drawn); err != nil {
		return t, err
	}
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	if t.Processor, err = least(processor, drawn); err != nil {
		return t, err
	}
	placed := make([]bool, nodes)
	for v := range placed {
		placed[v] = v != nodes/2
	}
	t.Beside, err = least(processor, func() error { return kernel.Beside(ctx, g, at, placed) })
	return t, err
}

// enough is how long a call is repeated at least.
const enough = 400 * time.Millisecond

// least is the shortest of several calls by a clock, in seconds.
func least(clock func() time.Duration, call func() error) (float64, error) {
	var shortest, spent time.Duration
	for round := 0; round == 0 || spent < enough; round++ {
		runtime.GC()
		began := clock()
		if err := call(); err != nil {
			return 0, err
		}
		took := clock() - began
		if spent += took; round == 0 || took < shortest {
			shortest = took
		}
	}
	return shortest.Seconds(), nil
}

// processor returns how much time the processor has spent on this process.
func processor() time.Duration {
	var used syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err != nil {
		panic(err) // it fails only for arguments that are not its own
	}
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}
