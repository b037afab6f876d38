package web

import (
	"sync"
	"time"

	"spinweb/graph"
	"spinweb/graph/gate"
)

// The limits on streams: each holds a connection for as long as somebody looks at a page.
const (
	mostStreams     = 1000 // of one server
	mostStreamsEach = 20   // of one viewer
	heartbeat       = 20 * time.Second
	eventDeadline   = 10 * time.Second // for one event to leave
	recheck         = time.Minute      // how long a viewer is believed
	streamRetry     = 10 * time.Second // when to try again for who found no room
)

// streams counts the open streams and tells them when the server stops.
type streams struct {
	most, each         int
	heartbeat, recheck time.Duration
	stopping           chan struct{}
	stopOnce           sync.Once
	mutex              sync.Mutex
	open               int
	of                 map[gate.Viewer]int
}

func newStreams() *streams {
	return &streams{most: mostStreams, each: mostStreamsEach, heartbeat: heartbeat, recheck: recheck,
		stopping: make(chan struct{}), of: map[gate.Viewer]int{}}
}

// enter makes room for a stream of a viewer, and returns how to leave; DelayedKind when there is none.
func (s *streams) enter(viewer gate.Viewer) (leave func(), err error) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if s.open >= s.most || s.of[viewer] >= s.each {
		return nil, &graph.Error{Kind: graph.DelayedKind, Code: graph.TooManyStreams, RetryAfter: streamRetry}
	}
	s.open++
	s.of[viewer]++
	return func() {
		s.mutex.Lock()
		defer s.mutex.Unlock()
		s.open--
		if s.of[viewer]--; s.of[viewer] == 0 {
			delete(s.of, viewer)
		}
	}, nil
}

// count is the number of open streams.
func (s *streams) count() int {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	return s.open
}

// stop tells every stream, now and later, that the server stops.
func (s *streams) stop() { s.stopOnce.Do(func() { close(s.stopping) }) }

// stopped reports whether the server stops.
func (s *streams) stopped() bool {
	select {
	case <-s.stopping:
		return true
	default:
		return false
	}
}
