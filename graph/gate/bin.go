package gate

import (
	"cmp"
	"context"
	"slices"
	"sync"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// binTime is how long what is in the bin can come back.
const binTime = 30 * 24 * time.Hour

// bin knows what went out of the neighbourhood and can come back. It follows the store; the first who
// asks pays for reading what went before this server started.
type bin struct {
	store  store.Store
	asking sync.Mutex // held by the one that asks the history
	loaded bool
	mutex  sync.Mutex // of what follows
	until  graph.Revision
	gone   map[graph.ID]departure // of which the history has not been asked yet
	in     map[graph.ID]departure
	ties   map[graph.ID]idSet // of what is in the bin: the ties at an actor
}

// departure is a record that went at a revision: what it was, and once the history was asked, when and by
// whom it was put in the bin.
type departure struct {
	revision graph.Revision
	state    graph.Record // nil while it is not known
	at       time.Time
	author   graph.Author
}

// deletedOn is the moment from which on it cannot come back.
func (d departure) deletedOn() time.Time { return d.at.Add(binTime) }

func newBin(kept store.Store) *bin {
	return &bin{store: kept, gone: map[graph.ID]departure{}, in: map[graph.ID]departure{}, ties: map[graph.ID]idSet{}}
}

// follow takes in a delta to the snapshot now. Only the delta of a single batch tells what a record was.
func (b *bin) follow(now *graph.Snapshot, delta graph.Delta) {
	b.mutex.Lock()
	defer b.mutex.Unlock()
	b.until = max(b.until, delta.To)
	for _, record := range delta.Records {
		if record.RecordVersion() <= now.Revision() {
			continue
		}
		id := record.RecordID()
		delete(b.gone, id)
		b.takeOut(id)
		if !isGone(record) {
			continue
		}
		left := departure{revision: record.RecordVersion()}
		if delta.To == now.Revision()+1 {
			left.state = recordOf(now, id)
		}
		b.gone[id] = left
	}
}

// recordOf returns the actor or tie with an ID, nil where there is none.
func recordOf(now *graph.Snapshot, id graph.ID) graph.Record {
	if actor := now.Actor(id); actor != nil {
		return actor
	}
	if tie := now.Tie(id); tie != nil {
		return tie
	}
	return nil
}

// departures returns what is in the bin at a moment: the newest revision first, then in the order of IDs.
func (b *bin) departures(ctx context.Context, now time.Time) ([]departure, error) {
	if err := b.lookUp(ctx); err != nil {
		return nil, err
	}
	b.mutex.Lock()
	defer b.mutex.Unlock()
	all := make([]departure, 0, len(b.in))
	for _, left := range b.in {
		if now.Before(left.deletedOn()) {
			all = append(all, left)
		}
	}
	slices.SortFunc(all, func(x, y departure) int {
		return cmp.Or(cmp.Compare(y.revision, x.revision), cmp.Compare(x.state.RecordID(), y.state.RecordID()))
	})
	return all, nil
}

// of returns those of the records that are in the bin at a moment, with what tells who may see them: the ties
// that went with an actor, and the ends of a tie that are in the bin too.
func (b *bin) of(ctx context.Context, now time.Time, ids []graph.ID) (map[graph.ID]departure, error) {
	found := make(map[graph.ID]departure, len(ids))
	if len(ids) == 0 {
		return found, nil
	}
	if err := b.lookUp(ctx); err != nil {
		return nil, err
	}
	b.mutex.Lock()
	defer b.mutex.Unlock()
	for queue := slices.Clone(ids); len(queue) > 0; {
		id := queue[len(queue)-1]
		queue = queue[:len(queue)-1]
		left, there := b.in[id]
		if _, again := found[id]; again || !there || !now.Before(left.deletedOn()) {
			continue
		}
		found[id] = left
		if tie, isTie := left.state.(*graph.Tie); isTie {
			queue = append(queue, tie.From, tie.To)
		}
		for tie := range b.ties[id] {
			if b.in[tie].revision == left.revision {
				queue = append(queue, tie)
			}
		}
	}
	return found, nil
}

// putIn notes something that is in the bin.
func (b *bin) putIn(left departure) {
	b.in[left.state.RecordID()] = left
	if tie, isTie := left.state.(*graph.Tie); isTie {
		for _, end := range []graph.ID{tie.From, tie.To} {
			if b.ties[end] == nil {
				b.ties[end] = idSet{}
			}
			b.ties[end].add(tie.ID)
		}
	}
}

// takeOut forgets something that is no longer in the bin.
func (b *bin) takeOut(id graph.ID) {
	tie, isTie := b.in[id].state.(*graph.Tie)
	delete(b.in, id)
	if !isTie {
		return
	}
	for _, end := range []graph.ID{tie.From, tie.To} {
		if delete(b.ties[end], id); len(b.ties[end]) == 0 {
			delete(b.ties, end)
		}
	}
}

// lookUp asks the history how what is gone went: by the bin, or for good. Who folds a delta meanwhile
// does not wait for it.
func (b *bin) lookUp(ctx context.Context) error {
	b.asking.Lock()
	defer b.asking.Unlock()
	if !b.loaded {
		if err := b.load(ctx); err != nil {
			return err
		}
		b.loaded = true
	}
	b.mutex.Lock()
	byRevision := map[graph.Revision]map[graph.ID]departure{}
	for id, left := range b.gone {
		if byRevision[left.revision] == nil {
			byRevision[left.revision] = map[graph.ID]departure{}
		}
		byRevision[left.revision][id] = left
	}
	b.mutex.Unlock()
	for revision, left := range byRevision {
		binned, err := chronicle{b.store}.binned(ctx, revision, left)
		if err != nil {
			return err
		}
		b.settle(revision, left, binned)
	}
	return nil
}

// settle keeps what the history said of the records that went at a revision, unless they changed since.
func (b *bin) settle(revision graph.Revision, asked, binned map[graph.ID]departure) {
	b.mutex.Lock()
	defer b.mutex.Unlock()
	for id := range asked {
		if b.gone[id].revision != revision {
			continue
		}
		delete(b.gone, id)
		if left, can := binned[id]; can {
			b.putIn(left)
		}
	}
}

// binned returns those of the records that went at a revision that the bin took and that can come back.
func (c chronicle) binned(ctx context.Context, revision graph.Revision, gone map[graph.ID]departure) (map[graph.ID]departure, error) {
	entries, err := c.batch(ctx, revision)
	if err != nil {
		return nil, err
	}
	found := map[graph.ID]departure{}
	var unknown []graph.ID
	for _, entry := range entries {
		id := entry.Change.Record.RecordID()
		left, asked := gone[id]
		if !asked || entry.Change.Verb != graph.Bin {
			continue
		}
		left.at, left.author = entry.At, entry.Author
		found[id] = left
		if left.state == nil {
			unknown = append(unknown, id)
		}
	}
	states, err := c.before(ctx, unknown, revision)
	for _, id := range unknown {
		if left := found[id]; states[id] != nil {
			left.state = states[id]
			found[id] = left
		} else {
			delete(found, id)
		}
	}
	return found, err
}
