package gate

import (
	"context"
	"errors"
	"log/slog"
	"runtime/debug"
	"slices"
	"sync"
	"time"

	"spinweb/graph"
)

const (
	patience   = 2 * time.Second  // for how long a request waits for all that is being worked out for it
	forsakenBy = 30 * time.Second // after the last request for it, work that nobody waits for stops
)

// Progress is how far a piece of work is that takes longer than a request waits.
type Progress struct {
	Done, Of int // parts of it; Of is 0 until it begins
}

// works are the pieces of work that this server does beside requests. They go on while requests come and go, and
// stop when nobody asks for them any more. Of one turn they are done one at a time, who asked first first; of each
// viewer one waits for its turn, so that nobody who looks at one thing after another holds others up.
type works struct {
	patience, forsakenBy time.Duration
	log                  *slog.Logger

	mutex   sync.Mutex
	begun   []*work           // and not yet got by all who asked; who began first first
	queues  map[string]*queue // by turn, where there is any
	stopped bool
	ended   sync.WaitGroup
}

func newWorks(log *slog.Logger) *works {
	return &works{patience: patience, forsakenBy: forsakenBy, log: log, queues: map[string]*queue{}}
}

// longWork is the turn of what takes long: all of it together, whoever asks.
const longWork = "long work"

// ownTurn is that of what one viewer needs and takes a request's patience at most, unless the net is vast.
func (s *Session) ownTurn() string { return "own work of " + s.viewer.whose() }

// order says what is to be worked out.
type order struct {
	turn     string
	key      string
	revision graph.Revision
}

// doing works a piece out.
type doing func(context.Context, advance) (any, error)

// advance tells how far the work is.
type advance func(done, of int)

// begins starts a question: for all that must be worked out for it together a request waits as long as a person
// can. Whoever asks something about another topic gives up what was to be worked out for the one before.
func (s *Session) begins(topic string) {
	s.topic, s.until = topic, time.Now().Add(s.gate.works.patience)
}

// worked returns what was worked out under a key for a revision. What is not known yet is begun; when the session
// has waited long enough, worked returns how far it is, and whoever asks again later gets the rest. That may be of
// an earlier revision: somebody may write more often than the work takes, and nobody would ever get an answer.
func worked[V any](ctx context.Context, s *Session, o order, do func(context.Context, advance) (V, error)) (V, *Progress, error) {
	var none V
	g := s.gate
	if value, found := known[V](g.memo, o.revision, o.key); found {
		g.works.got(s.viewer.whose(), o.key)
		return value, nil, nil
	}
	value, progress, err := g.works.ask(ctx, s, o, func(ctx context.Context, step advance) (any, error) {
		return recall(ctx, g.memo, o.revision, o.key, func(ctx context.Context) (V, error) { return do(ctx, step) })
	})
	if err != nil || progress != nil {
		return none, progress, err
	}
	return value.(V), nil, nil
}

// ask joins the work on what is ordered, and waits for it as long as the session does.
func (w *works) ask(ctx context.Context, s *Session, o order, do doing) (any, *Progress, error) {
	who := s.viewer.whose()
	piece, err := w.join(ctx, who, s.topic, o, do)
	if err != nil {
		return nil, nil, err
	}
	wait := time.NewTimer(time.Until(s.until))
	defer wait.Stop()
	select {
	case <-piece.done:
	case <-wait.C:
	case <-ctx.Done():
	}
	return w.part(ctx, piece, who)
}

// join returns the piece of work that serves an order, which it begins unless there is one, and notes that
// somebody waits for it.
func (w *works) join(ctx context.Context, who, topic string, o order, do doing) (*work, error) {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	if w.stopped {
		return nil, graph.Unavailable(errStopping)
	}
	at := slices.IndexFunc(w.begun, func(piece *work) bool {
		return piece.key == o.key && piece.serves(who, o.revision, do, w.patience) && piece.isAskedFor(w.forsakenBy)
	})
	var piece *work
	if at >= 0 {
		piece = w.begun[at]
	} else {
		piece = w.begin(ctx, who, topic, o, do)
	}
	from := piece.askers[who]
	piece.askers[who] = asker{topic, from.waiting + 1, from.sentAway}
	return piece, nil
}

// part lets a request go that waited for a piece: with what was worked out, or with how far that is, and then
// whoever asked comes back for it.
func (w *works) part(ctx context.Context, piece *work, who string) (any, *Progress, error) {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	from := piece.askers[who]
	from.waiting--
	piece.askers[who] = from
	switch {
	case piece.isDone():
		if from.waiting == 0 {
			w.leave(piece, who)
		}
		return piece.value, nil, piece.err
	case ctx.Err() != nil:
		return nil, nil, ctx.Err()
	}
	from.sentAway = true
	piece.askers[who] = from
	return nil, piece.soFar(), nil
}

// got notes that a viewer has what was to be worked out under a key.
func (w *works) got(who, key string) {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	for _, piece := range slices.Clone(w.begun) {
		if from, asked := piece.askers[who]; asked && piece.key == key && from.waiting == 0 {
			w.leave(piece, who)
		}
	}
}

// run does a piece of work. Whatever a store holds, no work stops the server.
func (w *works) run(piece *work) {
	var value any
	err := errAbandoned
	defer func() {
		if recover() != nil { // with what, may quote anything
			w.log.Error("work panicked", "stack", string(debug.Stack()))
		}
		w.end(piece, value, err)
	}()
	value, err = piece.do(piece.ctx, piece.step)
	if piece.ctx.Err() != nil {
		err = graph.Unavailable(piece.ctx.Err())
	}
}

// end tells that a piece is done. It stays for those who were told to come back for it.
func (w *works) end(piece *work, value any, err error) {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	kept := piece.isAwaited() && piece.isAskedFor(w.forsakenBy)
	piece.finish(value, err)
	if !kept {
		w.drop(piece)
	}
	w.queues[piece.turn].running = nil
	w.next(piece.turn)
}

// forsake stops a piece that nobody has asked for in a while, or forgets what nobody came back for.
func (w *works) forsake(piece *work) {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	w.abandon(piece)
}

// stop interrupts all work and returns when it has ended.
func (w *works) stop() {
	w.mutex.Lock()
	w.stopped = true
	for _, queue := range w.queues {
		for _, piece := range queue.waiting {
			piece.finish(nil, graph.Unavailable(errStopping))
		}
		queue.waiting = nil
		if queue.running != nil {
			queue.running.cancel()
		}
	}
	w.mutex.Unlock()
	w.ended.Wait()
}

var errForsaken = errors.New("nobody asks for it any more")
