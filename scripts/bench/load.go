package main

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"sync"
	"time"
)

// measured are the times that the requests of a load took, from when each was due: a server that falls
// behind is charged for the queue.
type measured struct {
	mutex  sync.Mutex
	times  []time.Duration
	failed map[string]int
}

func (m *measured) add(took time.Duration, err error) {
	m.mutex.Lock()
	defer m.mutex.Unlock()
	if err != nil {
		if m.failed == nil {
			m.failed = map[string]int{}
		}
		m.failed[err.Error()]++
		return
	}
	m.times = append(m.times, took)
}

// percentile returns the time that so many percent of the requests kept within.
func (m *measured) percentile(percent float64) time.Duration {
	if len(m.times) == 0 {
		return 0
	}
	slices.SortFunc(m.times, cmp.Compare)
	return m.times[min(int(float64(len(m.times))*percent/100), len(m.times)-1)]
}

func (m *measured) String() string {
	text := fmt.Sprintf("%d requests, p50 %.1f ms, p99 %.1f ms, longest %.1f ms", len(m.times),
		milliseconds(m.percentile(50)), milliseconds(m.percentile(99)), milliseconds(m.percentile(100)))
	for failure, times := range m.failed {
		text += fmt.Sprintf(", **%d times %s**", times, failure)
	}
	return text
}

func milliseconds(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }

// openLoop sends so many requests a second, whether or not earlier ones were answered, until the context
// ends, and waits for the answers.
func openLoop(ctx context.Context, perSecond int, request func(i int) error) *measured {
	var m measured
	var waiting sync.WaitGroup
	step := time.Second / time.Duration(perSecond)
	start := time.Now()
	for i := 0; ; i++ {
		due := start.Add(time.Duration(i) * step)
		select {
		case <-ctx.Done():
			waiting.Wait()
			return &m
		case <-time.After(time.Until(due)):
		}
		waiting.Go(func() { m.add(took(due, func() error { return request(i) })) })
	}
}

func took(since time.Time, do func() error) (time.Duration, error) {
	err := do()
	return time.Since(since), err
}

// closedLoop sends at most so many requests a second, each after the answer to the one before.
func closedLoop(ctx context.Context, perSecond int, request func(i int) error) *measured {
	var m measured
	ticker := time.NewTicker(time.Second / time.Duration(perSecond))
	defer ticker.Stop()
	for i := 0; ; i++ {
		select {
		case <-ctx.Done():
			return &m
		case <-ticker.C:
		}
		m.add(took(time.Now(), func() error { return request(i) }))
	}
}
