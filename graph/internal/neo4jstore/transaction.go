package neo4jstore

import (
	"context"
	"fmt"
	"math/rand/v2"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

const (
	firstPause = 10 * time.Millisecond
	lastPause  = 500 * time.Millisecond
)

// persist calls attempt until it succeeds or fails for good, and classifies what it leaves. It starts no
// attempt later than window from now, and pauses longer after each, but not after one that came too late: that has
// waited already, and the longer it stayed away the more would go first again. Attempts return the driver's
// errors unwrapped. A transaction that broke while it was committing may have been: every attempt must find out
// whether an earlier one was.
func persist(ctx, within context.Context, doing string, window time.Duration, attempt func() error) error {
	end := time.Now().Add(window)
	for pause := firstPause; ; {
		err := attempt()
		if err == nil || within.Err() != nil || !worthRetrying(err) {
			return classify(ctx, within, doing, err)
		}
		wait := pause/2 + rand.N(pause)
		if !cameTooLate(err) {
			pause = min(2*pause, lastPause)
		}
		if time.Now().Add(wait).After(end) {
			return classify(ctx, within, doing, err)
		}
		select {
		case <-time.After(wait):
		case <-within.Done():
		}
	}
}

// transaction runs statements, one after another, that take effect together or not at all. Its methods
// return the driver's errors unwrapped.
type transaction struct{ tx neo4j.ExplicitTransaction }

// attempt runs work in a transaction, and commits it if work says that there is something to keep. A
// commit, once begun, goes on for a while after its caller went away, so that its outcome is known, but
// not beyond the deadline.
func (s *Store) attempt(within context.Context, deadline time.Time, work func(transaction) (keep bool, err error)) error {
	if s.closed.Load() {
		return errClosed
	}
	session := s.driver.NewSession(within, s.session)
	defer func() { _ = session.Close(within) }() // rolls back what was not committed
	tx, err := session.BeginTransaction(within, untilDeadline(within))
	if err != nil {
		return err
	}
	keep, err := work(transaction{tx})
	if err != nil || !keep {
		return err
	}
	committing, cancel := context.WithDeadline(context.WithoutCancel(within), deadline)
	defer cancel()
	defer context.AfterFunc(within, func() { time.AfterFunc(commitGrace, cancel) })()
	return tx.Commit(committing)
}

// untilDeadline has the server end a transaction when its context ends: a server that cannot be reached
// would otherwise keep the locks of a transaction that nobody waits for.
func untilDeadline(within context.Context) func(*neo4j.TransactionConfig) {
	deadline, limited := within.Deadline()
	left := time.Until(deadline)
	if !limited || left > time.Hour {
		return func(*neo4j.TransactionConfig) {}
	}
	return neo4j.WithTxTimeout(max(left, time.Millisecond))
}

// each runs a statement and hands every record of its answer to take.
func (t transaction) each(within context.Context, cypher string, params map[string]any, take func(*neo4j.Record) error) error {
	result, err := t.tx.Run(within, cypher, params)
	if err != nil {
		return err
	}
	return drain(within, result, take)
}

// list hands a statement its rows or IDs as $in.rows or $in.ids: inside a map, because Neo4j would plan
// anew for every order of magnitude of a list that is a parameter itself.
func list(name string, values any) map[string]any {
	return map[string]any{"in": map[string]any{name: values}}
}

// write runs a statement that returns how many of its rows it wrote, and demands that it wrote all.
func (t transaction) write(within context.Context, cypher string, rows []any) error {
	return t.writeWith(within, cypher, list("rows", rows), len(rows))
}

// writeWith is write with parameters beside the rows. It empties params: until its transaction ends the driver
// keeps those of every statement, and so would hold all rows of a large batch.
func (t transaction) writeWith(within context.Context, cypher string, params map[string]any, rows int) error {
	defer clear(params)
	written := int64(-1)
	err := t.each(within, cypher, params, func(record *neo4j.Record) error {
		written, _ = record.Values[0].(int64)
		return nil
	})
	if err == nil && written != int64(rows) {
		return fmt.Errorf("graph and history disagree: %d of %d rows written", written, rows)
	}
	return err
}

// run runs one statement in a transaction of its own and hands every record of its answer to take. It
// returns the driver's errors unwrapped.
func (s *Store) run(within context.Context, cypher string, params map[string]any, take func(*neo4j.Record) error) error {
	if s.closed.Load() {
		return errClosed
	}
	session := s.driver.NewSession(within, s.session)
	defer func() { _ = session.Close(within) }()
	result, err := session.Run(within, cypher, params, untilDeadline(within))
	if err != nil {
		return err
	}
	return drain(within, result, take)
}

func drain(within context.Context, result neo4j.ResultWithContext, take func(*neo4j.Record) error) error {
	for result.Next(within) {
		if err := take(result.Record()); err != nil {
			return err
		}
	}
	return result.Err()
}

// ignore is for statements whose answer says nothing.
func ignore(*neo4j.Record) error { return nil }
