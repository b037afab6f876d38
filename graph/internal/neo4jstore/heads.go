package neo4jstore

import (
	"context"
	"sync"

	"spinweb/graph"
)

// mostHeads is how many questions for the head one process has under way. One that meets with delay so
// holds up nobody, and a server that falls behind is asked no more often for every reader who waits.
const mostHeads = 4

// heads lets readers share the question for the head. Whoever comes while enough are under way takes part in
// the next one, and so never hears of a head from before it came.
type heads struct {
	put func() (graph.Revision, error) // one question to the server

	mutex    sync.Mutex
	underWay int
	next     *question
}

// question is asked once, for all who take part in it.
type question struct {
	done chan struct{}
	head graph.Revision
	err  error
}

// ask returns the answer to a question that is put after now. The store's deadline is within ctx.
func (h *heads) ask(ctx, within context.Context) (graph.Revision, error) {
	q := h.join()
	select {
	case <-q.done:
		return q.head, q.err
	case <-within.Done():
		return 0, classify(ctx, within, "read the head", within.Err())
	}
}

func (h *heads) join() *question {
	h.mutex.Lock()
	defer h.mutex.Unlock()
	if h.next == nil {
		h.next = &question{done: make(chan struct{})}
	}
	q := h.next
	if h.underWay < mostHeads {
		h.underWay++
		h.next = nil
		go h.run(q)
	}
	return q
}

// run puts one question after the other as long as somebody waits.
func (h *heads) run(q *question) {
	for ; q != nil; q = h.following() {
		q.head, q.err = h.put()
		close(q.done)
	}
}

// following returns the question that is to be put now, nil if there is none.
func (h *heads) following() *question {
	h.mutex.Lock()
	defer h.mutex.Unlock()
	q := h.next
	h.next = nil
	if q == nil {
		h.underWay--
	}
	return q
}
