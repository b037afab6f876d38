package gate

import (
	"context"
	"sync"
	"time"
)

// sweepEvery is how often what has expired is removed.
const sweepEvery = time.Hour

// sweep remembers when this server last removed what has expired.
type sweep struct {
	mutex sync.Mutex
	last  time.Time
}

// due reports whether it is time, and then counts as done.
func (s *sweep) due(at time.Time) bool {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if at.Sub(s.last) < sweepEvery {
		return false
	}
	s.last = at
	return true
}

// sweepNowAndThen removes what has expired: what is left behind is of no use to anybody, but it is there.
func (g *Gate) sweepNowAndThen(ctx context.Context) {
	at := g.moment()
	if !g.sweep.due(at) {
		return
	}
	if _, err := g.store.Cells().Sweep(ctx, at); err != nil {
		g.log.Warn("what has expired is not removed", "error", err.Error())
	}
}
