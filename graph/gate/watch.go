package gate

import (
	"context"
	"sync"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// headInterval is how often the store is asked for what other servers wrote, while somebody watches.
const headInterval = time.Second

// watch tells watchers how far the store is. One goroutine asks the store for all of them, and only
// while there are any; a write of this server's own is told at once.
type watch struct {
	store    store.Store
	interval time.Duration
	mutex    sync.Mutex
	latest   graph.Revision
	watchers map[chan graph.Revision]struct{}
	rest     context.CancelFunc // ends the asking
}

func newWatch(kept store.Store, latest graph.Revision) *watch {
	return &watch{store: kept, interval: headInterval, latest: latest, watchers: map[chan graph.Revision]struct{}{}}
}

// Watch tells the latest revision now, and again whenever it has grown, until the context ends; then the
// channel closes. Who reads slowly misses numbers in between, never the latest. What another server or
// the command line wrote is told within two seconds. It tells numbers and nothing else.
func (g *Gate) Watch(ctx context.Context) <-chan graph.Revision { return g.watch.add(ctx) }

// Revision returns the latest revision of which this server knows.
func (g *Gate) Revision() graph.Revision { return g.live.now.Load().Revision() }

func (w *watch) add(ctx context.Context) <-chan graph.Revision {
	told := make(chan graph.Revision, 1)
	w.mutex.Lock()
	defer w.mutex.Unlock()
	told <- w.latest
	w.watchers[told] = struct{}{}
	if len(w.watchers) == 1 {
		asking, rest := context.WithCancel(context.Background())
		w.rest = rest
		go w.ask(asking)
	}
	context.AfterFunc(ctx, func() { w.remove(told) })
	return told
}

func (w *watch) remove(told chan graph.Revision) {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	delete(w.watchers, told)
	close(told)
	if len(w.watchers) == 0 {
		w.rest()
	}
}

// announce tells a revision to every watcher, in place of an older one that was not read yet.
func (w *watch) announce(revision graph.Revision) {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	if revision <= w.latest {
		return
	}
	w.latest = revision
	for told := range w.watchers {
		select {
		case <-told:
		default:
		}
		told <- revision
	}
}

// ask asks the store until the context ends. A store that does not answer is asked again the next time.
func (w *watch) ask(ctx context.Context) {
	tick := time.NewTicker(w.interval)
	defer tick.Stop()
	for {
		if head, err := w.store.Head(ctx); err == nil {
			w.announce(head)
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			return
		}
	}
}
