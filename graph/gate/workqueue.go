package gate

import (
	"context"
	"slices"
	"sync"
	"time"

	"spinweb/graph"
)

// What follows wants the mutex of the works held.

// queue is the work of one turn.
type queue struct {
	running *work
	waiting []*work // the next one first
}

// work is one piece.
type work struct {
	order
	ctx      context.Context
	cancel   context.CancelFunc
	do       doing
	askers   map[string]asker // by viewer
	forsaken *time.Timer

	began time.Time // zero until its turn
	done  chan struct{}
	value any // once done
	err   error

	mutex    sync.Mutex // of what follows
	progress Progress
}

// asker is who asked for a piece and has not got it yet.
type asker struct {
	topic    string // for which it is
	waiting  int    // requests
	sentAway bool   // told how far it is, and to come back
}

// begin begins a piece of work, in place of what its viewer asked for earlier and does not need any more.
func (w *works) begin(ctx context.Context, who, topic string, o order, do doing) *work {
	ctx, cancel := context.WithCancel(context.WithoutCancel(ctx))
	piece := &work{order: o, ctx: ctx, cancel: cancel, do: do, askers: map[string]asker{}, done: make(chan struct{})}
	piece.forsaken = time.AfterFunc(w.forsakenBy, func() { w.forsake(piece) })
	w.begun = append(w.begun, piece)
	if w.queues[o.turn] == nil {
		w.queues[o.turn] = &queue{}
	}
	place := w.giveUp(who, topic, o.turn)
	queue := w.queues[o.turn]
	queue.waiting = slices.Insert(queue.waiting, place, piece)
	w.next(o.turn)
	return piece
}

// giveUp forgets what a viewer asked for of a turn on another topic, unless a request of the viewer waits for it,
// or it is being worked on and the viewer was told to come back: two pages may be open. It returns the first place
// in the queue that this made free, else the last one.
func (w *works) giveUp(who, topic, turn string) int {
	queue := w.queues[turn]
	place := len(queue.waiting)
	for _, piece := range slices.Clone(w.begun) {
		from, asked := piece.askers[who]
		if !asked || piece.turn != turn || from.topic == topic || from.waiting > 0 || from.sentAway && queue.running == piece {
			continue
		}
		if at := slices.Index(queue.waiting, piece); at >= 0 && len(piece.askers) == 1 {
			place = min(place, at)
		}
		w.leave(piece, who)
	}
	return min(place, len(queue.waiting))
}

// leave notes that a viewer needs a piece no more, and abandons it if nobody does.
func (w *works) leave(piece *work, who string) {
	if delete(piece.askers, who); len(piece.askers) == 0 {
		w.abandon(piece)
	}
}

// abandon stops a piece, whether it waits, is being worked on or is done.
func (w *works) abandon(piece *work) {
	queue := w.queues[piece.turn]
	switch {
	case piece.isDone():
		w.drop(piece)
	case queue.running == piece:
		piece.cancel() // and then it ends
	default:
		at := slices.Index(queue.waiting, piece)
		queue.waiting = slices.Delete(queue.waiting, at, at+1)
		piece.finish(nil, graph.Unavailable(errForsaken))
		w.drop(piece)
	}
}

// drop forgets a piece.
func (w *works) drop(piece *work) {
	piece.forsaken.Stop()
	w.begun = slices.DeleteFunc(w.begun, func(other *work) bool { return other == piece })
}

// next begins with what waits for a turn, if nobody has it.
func (w *works) next(turn string) {
	queue := w.queues[turn]
	switch {
	case queue.running != nil:
	case len(queue.waiting) == 0:
		delete(w.queues, turn)
	default:
		piece := queue.waiting[0]
		queue.running, queue.waiting = piece, queue.waiting[1:]
		piece.began = time.Now()
		piece.step(0, 1) // until it tells of more parts
		w.ended.Go(func() { w.run(piece) })
	}
}

// serves tells whether a piece is what somebody wants who asks for a revision: it is of that revision, or who asks
// was told to come back for it; or it is long work that is under way, or has not begun yet and is then to be of
// that revision.
func (p *work) serves(who string, revision graph.Revision, do doing, patience time.Duration) bool {
	switch {
	case p.began.IsZero() && revision > p.revision:
		p.revision, p.do = revision, do
		return true
	case revision <= p.revision || p.askers[who].sentAway:
		return true
	default:
		return !p.isDone() && time.Since(p.began) > patience
	}
}

// isAskedFor keeps a piece from being forsaken for a while. It fails if that is happening already.
func (p *work) isAskedFor(forsakenBy time.Duration) bool {
	if !p.forsaken.Stop() {
		return false
	}
	p.forsaken.Reset(forsakenBy)
	return true
}

// isAwaited tells whether somebody was told to come back for it.
func (p *work) isAwaited() bool {
	for _, from := range p.askers {
		if from.sentAway {
			return true
		}
	}
	return false
}

func (p *work) isDone() bool {
	select {
	case <-p.done:
		return true
	default:
		return false
	}
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

// finish is for once.
func (p *work) finish(value any, err error) {
	p.value, p.err = value, err
	p.cancel()
	close(p.done)
}
