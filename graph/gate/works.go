package gate

import (
	"context"
	"sync"
	"time"

	"spinweb/graph"
)

const (
	patience   = 2 * time.Second  // for how long a request waits for what is being worked out
	forsakenBy = 30 * time.Second // after the last request for it, work that nobody waits for stops
)

// Progress is how far a piece of work is that takes longer than a request waits.
type Progress struct {
	Done, Of int // parts of it; Of is 0 until it begins
}

// works are the long pieces of work that this server has taken on. They go on while requests come and go,
// one at a time, and stop when nobody asks for them any more.
type works struct {
	patience, forsakenBy time.Duration
	turn                 chan struct{} // held by the one that runs

	mutex   sync.Mutex
	begun   map[string]*work
	stopped bool
	ended   sync.WaitGroup
}

func newWorks() *works {
	return &works{patience: patience, forsakenBy: forsakenBy, turn: make(chan struct{}, 1), begun: map[string]*work{}}
}

// work is one piece.
type work struct {
	cancel   context.CancelFunc
	forsaken *time.Timer
	done     chan struct{}
	value    any // once done
	err      error

	mutex    sync.Mutex
	revision graph.Revision // that it is worked out for
	do       doing
	began    time.Time // zero until its turn
	progress Progress
}

// doing works a piece out.
type doing func(context.Context, advance) (any, error)

// advance tells how far the work is.
type advance func(done, of int)

// worked returns what was worked out under a key for a revision. What is not known yet is begun; after a
// while that a person can wait, worked returns how far it is, and whoever asks again later gets the rest. What
// takes that long may be of an earlier revision: somebody may write more often than it takes, and nobody would
// ever get an answer.
func worked[V any](ctx context.Context, g *Gate, revision graph.Revision, key string, do func(context.Context, advance) (V, error)) (V, *Progress, error) {
	var none V
	if value, found := known[V](g.memo, revision, key); found {
		return value, nil, nil
	}
	piece, err := g.works.join(ctx, revision, key, func(ctx context.Context, step advance) (any, error) {
		return recall(ctx, g.memo, revision, key, func(ctx context.Context) (V, error) { return do(ctx, step) })
	})
	if err != nil {
		return none, nil, err
	}
	wait := time.NewTimer(g.works.patience)
	defer wait.Stop()
	select {
	case <-ctx.Done():
		return none, nil, ctx.Err()
	case <-wait.C:
		return none, piece.soFar(), nil
	case <-piece.done:
	}
	if piece.err != nil {
		return none, nil, piece.err
	}
	return piece.value.(V), nil, nil
}

// join returns the piece of work under a key that serves a revision, which it begins unless there is one, and
// notes that somebody asks for it.
func (w *works) join(ctx context.Context, revision graph.Revision, key string, do doing) (*work, error) {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	if w.stopped {
		return nil, graph.Unavailable(errStopping)
	}
	if piece, begun := w.begun[key]; begun && piece.serves(revision, do, w.patience) && piece.askedFor(w.forsakenBy) {
		return piece, nil
	}
	ctx, cancel := context.WithCancel(context.WithoutCancel(ctx))
	piece := &work{cancel: cancel, forsaken: time.AfterFunc(w.forsakenBy, cancel), done: make(chan struct{}), revision: revision, do: do}
	w.begun[key] = piece
	w.ended.Go(func() { w.run(ctx, key, piece) })
	return piece, nil
}

// serves tells whether a piece is what somebody wants who asks for a revision: it is of that revision, or long
// work that is under way or has just been done, or has not begun yet and is then to be of that revision.
func (p *work) serves(revision graph.Revision, do doing, patience time.Duration) bool {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	if p.began.IsZero() && revision > p.revision {
		p.revision, p.do = revision, do
	}
	return revision <= p.revision || time.Since(p.began) > patience
}

// askedFor keeps a piece from being forsaken. It fails if that is happening already.
func (p *work) askedFor(forsakenBy time.Duration) bool {
	select {
	case <-p.done:
		return true
	default:
	}
	if !p.forsaken.Stop() {
		return false
	}
	p.forsaken.Reset(forsakenBy)
	return true
}

// run does a piece of work when it is its turn.
func (w *works) run(ctx context.Context, key string, piece *work) {
	piece.err = errAbandoned // by a panic
	defer w.leave(key, piece)
	select {
	case w.turn <- struct{}{}:
		defer func() { <-w.turn }()
	case <-ctx.Done():
		piece.err = graph.Unavailable(ctx.Err())
		return
	}
	value, err := piece.begin()(ctx, piece.step)
	if ctx.Err() != nil {
		err = graph.Unavailable(ctx.Err())
	}
	piece.value, piece.err = value, err
}

func (p *work) begin() doing {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	p.began = time.Now()
	return p.do
}

// leave tells that a piece is done. Long work stays for as long as it took, for those who come back for it.
func (w *works) leave(key string, piece *work) {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	piece.forsaken.Stop()
	piece.cancel()
	close(piece.done)
	if took := time.Since(piece.began); piece.err == nil && took > w.patience {
		time.AfterFunc(min(took, w.forsakenBy), func() { w.forget(key, piece) })
		return
	}
	w.drop(key, piece)
}

func (w *works) forget(key string, piece *work) {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	w.drop(key, piece)
}

// drop wants the mutex held.
func (w *works) drop(key string, piece *work) {
	if w.begun[key] == piece { // and not a later one
		delete(w.begun, key)
	}
}

// stop interrupts all work and returns when it has ended.
func (w *works) stop() {
	w.mutex.Lock()
	w.stopped = true
	for _, piece := range w.begun {
		piece.cancel()
	}
	w.mutex.Unlock()
	w.ended.Wait()
}

func (p *work) step(done, of int) {
	p.mutex.Lock()
	p.progress = Progress{done, of}
	p.mutex.Unlock()
}

func (p *work) soFar() *Progress {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	so := p.progress
	return &so
}
