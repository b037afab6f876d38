package main

import (
	"runtime"
	"syscall"
	"time"
)

// enough is how long a measure is repeated at least, in processor time, so that one pause says little.
const enough = 400 * time.Millisecond

// onOneCore returns how much processor time one call takes, the least of several, with the collector's share.
func onOneCore(call func() error) (time.Duration, error) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	return least(processor, call)
}

// onAllCores returns how long one call takes by the clock, the least of several, and how many bytes it
// allocates.
func onAllCores(call func() error) (time.Duration, uint64, error) {
	start := time.Now()
	var bytes uint64
	took, err := least(func() time.Duration { return time.Since(start) }, func() (err error) {
		bytes, err = allocated(call)
		return err
	})
	return took, bytes, err
}

func least(clock func() time.Duration, call func() error) (time.Duration, error) {
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
	return shortest, nil
}

// processor returns how much time the processor has spent on this process.
func processor() time.Duration {
	var used syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err != nil {
		panic(err) // it fails only for arguments that are not its own
	}
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}

// allocated returns how many bytes one call allocates.
func allocated(call func() error) (uint64, error) {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	err := call()
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc, err
}

// held returns a thing and how many bytes of the heap it keeps.
func held[T any](made func() (T, error)) (T, uint64, error) {
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	thing, err := made()
	runtime.GC()
	runtime.ReadMemStats(&after)
	return thing, after.HeapAlloc - min(before.HeapAlloc, after.HeapAlloc), err
}
