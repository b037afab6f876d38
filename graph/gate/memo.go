package gate

import (
	"context"
	"errors"
	"sync"

	"spinweb/graph"
)

// memo keeps what was worked out for one revision, so that a question is answered once however many ask.
// A new revision empties it.
type memo struct {
	mutex    sync.Mutex
	revision graph.Revision
	answers  map[string]*answer
	room     int // bytes, about, that the answers take which tell it
}

// roomy is an answer that tells about how many bytes it takes.
type roomy interface{ Room() int }

type answer struct {
	done  chan struct{}
	value any
	err   error
}

// recall returns what was worked out under a key for a revision, or works it out; callers that come
// meanwhile wait for it. If the one who works is cancelled, a waiting one takes over.
func recall[V any](ctx context.Context, m *memo, revision graph.Revision, key string, work func(context.Context) (V, error)) (V, error) {
	for {
		found, mine := m.claim(revision, key)
		if mine {
			return settled(m, found, revision, key, func() (V, error) { return work(ctx) })
		}
		select {
		case <-found.done:
		case <-ctx.Done():
			var none V
			return none, ctx.Err()
		}
		if found.err == nil {
			return found.value.(V), nil
		}
		if ctx.Err() != nil {
			var none V
			return none, ctx.Err()
		}
	}
}

// known returns what was worked out before under a key for a revision, if it was.
func known[V any](m *memo, revision graph.Revision, key string) (V, bool) {
	var none V
	m.mutex.Lock()
	found := m.answers[key]
	current := revision == m.revision
	m.mutex.Unlock()
	if found == nil || !current {
		return none, false
	}
	select {
	case <-found.done:
	default:
		return none, false
	}
	if found.err != nil {
		return none, false
	}
	return found.value.(V), true
}

var errAbandoned = errors.New("the one who worked it out panicked")

// settled works an answer out and settles it, also when work panics: nobody then waits for what does not come.
func settled[V any](m *memo, a *answer, revision graph.Revision, key string, work func() (V, error)) (value V, err error) {
	err = errAbandoned
	defer func() { m.settle(a, revision, key, value, err) }()
	value, err = work()
	return value, err
}

// claim returns the answer under a key, and whether the caller is the one to work it out.
func (m *memo) claim(revision graph.Revision, key string) (*answer, bool) {
	m.mutex.Lock()
	defer m.mutex.Unlock()
	if revision > m.revision || m.answers == nil {
		m.revision, m.answers, m.room = revision, map[string]*answer{}, 0
	}
	if revision < m.revision { // a reader of an older snapshot works for itself
		return &answer{done: make(chan struct{})}, true
	}
	if found, known := m.answers[key]; known {
		return found, false
	}
	if len(m.answers) >= memoSize {
		m.empty()
	}
	claimed := &answer{done: make(chan struct{})}
	m.answers[key] = claimed
	return claimed, true
}

// A viewer can ask for any date, and so the memo is bounded: by how many answers it keeps, and for nets of
// towns by the room that these take.
const (
	memoSize = 256
	memoRoom = 256 << 20 // bytes
)

func (m *memo) empty() {
	clear(m.answers)
	m.room = 0
}

func (m *memo) settle(a *answer, revision graph.Revision, key string, value any, err error) {
	m.mutex.Lock()
	a.value, a.err = value, err
	if kept := revision == m.revision && m.answers[key] == a; kept && err != nil {
		delete(m.answers, key)
	} else if kept {
		m.keep(a, key)
	}
	m.mutex.Unlock()
	close(a.done)
}

// keep counts the room of an answer, and if there is not enough gives up all others.
func (m *memo) keep(a *answer, key string) {
	large, tells := a.value.(roomy)
	if !tells {
		return
	}
	room := large.Room()
	if m.room+room > memoRoom {
		m.empty()
		m.answers[key] = a
	}
	m.room += room
}
