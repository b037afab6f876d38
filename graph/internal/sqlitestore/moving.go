package sqlitestore

import (
	"context"
	"errors"
	"time"
)

// stallLimit is how long a load, a dump or a restore may take without progress.
const stallLimit = time.Minute

var errStalled = errors.New("no progress for too long")

// moving is something long that has no deadline but must move: its context ends when it stands still.
type moving struct {
	context.Context
	stop  context.CancelCauseFunc
	timer *time.Timer
	limit time.Duration
}

// keepMoving starts something that must move each time the limit has passed. The caller calls end.
func keepMoving(ctx context.Context, limit time.Duration) *moving {
	m := &moving{limit: limit}
	m.Context, m.stop = context.WithCancelCause(ctx)
	m.timer = time.AfterFunc(limit, func() { m.stop(errStalled) })
	return m
}

func (m *moving) moved() { m.timer.Reset(m.limit) }

func (m *moving) end() {
	m.timer.Stop()
	m.stop(nil)
}

// reason returns why it stopped, if it was not the caller's doing, and err otherwise.
func (m *moving) reason(err error) error {
	cause := context.Cause(m)
	if err != nil && (errors.Is(cause, errStalled) || errors.Is(cause, errErasedMeanwhile)) {
		return cause
	}
	return err
}
