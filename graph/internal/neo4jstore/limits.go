package neo4jstore

import (
	"context"
	"time"
)

// How long a call may take before the database counts as unavailable.
const (
	answerLimit    = 2 * time.Second  // a short question: Head, Ping
	writeLimit     = 5 * time.Second  // Record, and Apply up to smallBatch changes
	importLimit    = 60 * time.Second // Apply of more, with changeLimit for each of them
	changeLimit    = time.Millisecond
	openLimit      = 20 * time.Second // the first questions, to a server that may only just have started
	commitGrace    = 5 * time.Second  // of a commit whose caller went away
	migrationLimit = 60 * time.Second
	streamPatience = 5 * time.Second  // Since, History, Ledger: between two answers
	loadPatience   = 60 * time.Second // Load: the same
)

// smallBatch is how many changes somebody makes in a form; more are an import.
const smallBatch = 20

// What one statement may hold: more rows gain nothing and cost the server memory.
const (
	maxRows    = 5_000
	maxRowText = 4 << 20 // bytes, about
)

func applyLimit(changes int) time.Duration {
	if changes <= smallBatch {
		return writeLimit
	}
	return importLimit + time.Duration(changes)*changeLimit
}

// farAway is the deadline of a call that has none: the driver only notices that a context ends while it
// waits for an answer if the context has a deadline.
const farAway = 30 * 24 * time.Hour

// patience ends a context when nothing happened for too long.
type patience struct {
	limit time.Duration
	timer *time.Timer
}

// withPatience returns a context that ends limit after the last sign of life.
func withPatience(ctx context.Context, limit time.Duration) (context.Context, *patience, context.CancelFunc) {
	patient, cancel := context.WithTimeout(ctx, farAway)
	p := &patience{limit: limit, timer: time.AfterFunc(limit, cancel)}
	return patient, p, func() {
		p.timer.Stop()
		cancel()
	}
}

// during runs work that may take its time: until it returns nobody loses patience.
func (p *patience) during(work func() error) error {
	p.timer.Stop()
	defer p.timer.Reset(p.limit)
	return work()
}
