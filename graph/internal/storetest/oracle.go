package storetest

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"sync/atomic"
	"testing"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// Oracle is a database in memory that is simple enough to be right by reading: it keeps every batch and
// every record in a slice and a map behind one lock, and the cells in a map behind another. What it hands
// out never changes afterwards. Other stores are compared with it, and tests that need no durability use it. Each Open is a further handle on the same data.
type Oracle struct {
	incomplete atomic.Bool // a restore began and has not ended well

	mu       sync.Mutex
	batches  []kept                    // revision r is batches[r-1]
	latest   map[graph.ID]graph.Record // tombstones too
	ledger   []graph.LedgerLine
	erasures int // how many were committed

	cellsMu sync.Mutex // taken after mu by who needs both
	cells   map[cellName]store.Cell
}

// kept is a batch that was accepted, with what it did.
type kept struct {
	batch graph.Batch
	delta graph.Delta
}

// NewOracle returns an empty database.
func NewOracle() *Oracle {
	return &Oracle{latest: map[graph.ID]graph.Record{}, cells: map[cellName]store.Cell{}}
}

// Open returns a handle.
func (o *Oracle) Open(testing.TB) store.Store { return &handle{oracle: o} }

// handle is one opened Oracle.
type handle struct {
	oracle *Oracle
	closed atomic.Bool
}

// open fails when the context has ended or the handle is closed.
func (h *handle) open(ctx context.Context, doing string) error {
	if err := ctx.Err(); err != nil {
		return fmt.Errorf("%s: %w", doing, err)
	}
	if h.closed.Load() {
		return graph.Unavailable(fmt.Errorf("%s: %w", doing, errors.New("store is closed")))
	}
	return nil
}

// ready fails when the handle is not open or the store is incomplete.
func (h *handle) ready(ctx context.Context, doing string) error {
	if err := h.open(ctx, doing); err != nil {
		return err
	}
	if h.oracle.incomplete.Load() {
		return graph.Conflict(graph.StoreIncomplete, nil)
	}
	return nil
}

// begin takes the lock, unless the handle is not ready.
func (h *handle) begin(ctx context.Context, doing string) error {
	h.oracle.mu.Lock()
	if err := h.ready(ctx, doing); err != nil {
		h.oracle.mu.Unlock()
		return err
	}
	return nil
}

func (h *handle) end() { h.oracle.mu.Unlock() }

// Apply implements store.Store.
func (h *handle) Apply(ctx context.Context, batch graph.Batch) (graph.Delta, error) {
	if err := h.begin(ctx, "apply"); err != nil {
		return graph.Delta{}, err
	}
	defer h.end()
	if first, used := h.oracle.keyed(batch.Key); used {
		if first.batch.Fingerprint != batch.Fingerprint {
			return graph.Delta{}, store.KeyReused()
		}
		return first.delta, nil
	}
	head := h.oracle.head()
	if err := store.Judge(batch, head, h.oracle.standingWithTies); err != nil {
		return graph.Delta{}, err
	}
	if h.oracle.strands(batch) {
		return graph.Delta{}, store.Stranded()
	}
	return h.oracle.keep(batch), nil
}

// keep gives a batch the next revision.
func (o *Oracle) keep(batch graph.Batch) graph.Delta {
	delta := graph.Delta{From: o.head(), To: o.head() + 1, Records: store.Stamped(batch, o.head()+1)}
	o.batches = append(o.batches, kept{batch, delta})
	for _, record := range delta.Records {
		o.latest[record.RecordID()] = record
	}
	return delta
}

func (o *Oracle) head() graph.Revision { return graph.Revision(len(o.batches)) }

func (o *Oracle) keyed(key string) (kept, bool) {
	i := slices.IndexFunc(o.batches, func(k kept) bool { return key != "" && k.batch.Key == key })
	if i < 0 {
		return kept{}, false
	}
	return o.batches[i], true
}

func (o *Oracle) standing(id graph.ID) store.Standing {
	switch record := o.latest[id].(type) {
	case *graph.Actor:
		return store.Standing{Version: record.Version, Kind: string(record.Kind)}
	case *graph.Tie:
		return store.Standing{Version: record.Version, Kind: string(record.Kind), From: record.From, To: record.To}
	default:
		return store.Standing{}
	}
}

// standingWithTies tells of the ties of every actor, whether anybody demands anything of these or not.
func (o *Oracle) standingWithTies(id graph.ID) store.Standing {
	standing := o.standing(id)
	for _, record := range o.latest {
		if tie, ok := record.(*graph.Tie); ok && (tie.From == id || tie.To == id) {
			standing.Ties = max(standing.Ties, tie.Version)
		}
	}
	return standing
}

// strands reports whether the batch takes an actor from under a tie that it leaves.
func (o *Oracle) strands(batch graph.Batch) bool {
	removed := map[graph.ID]bool{}
	for _, change := range batch.Changes {
		if tombstone, ok := change.Record.(*graph.Tombstone); ok {
			removed[tombstone.ID] = true
		}
	}
	for _, record := range o.latest {
		tie, ok := record.(*graph.Tie)
		if ok && !removed[tie.ID] && (removed[tie.From] || removed[tie.To]) {
			return true
		}
	}
	return false
}

// Head implements store.Store.
func (h *handle) Head(ctx context.Context) (graph.Revision, error) {
	if err := h.begin(ctx, "head"); err != nil {
		return 0, err
	}
	defer h.end()
	return h.oracle.head(), nil
}

// Load implements store.Store.
func (h *handle) Load(ctx context.Context, yield func(graph.Record) error) (graph.Revision, error) {
	records, head, err := h.all(ctx)
	if err != nil {
		return 0, err
	}
	for _, record := range records {
		if err := ctx.Err(); err != nil {
			return 0, fmt.Errorf("load: %w", err)
		}
		if err := yield(record); err != nil {
			return 0, err
		}
	}
	return head, nil
}

// all copies the records out, actors first, so that nobody waits for who reads them.
func (h *handle) all(ctx context.Context) ([]graph.Record, graph.Revision, error) {
	if err := h.begin(ctx, "load"); err != nil {
		return nil, 0, err
	}
	defer h.end()
	var actors, ties []graph.Record
	for _, record := range h.oracle.latest {
		switch record.(type) {
		case *graph.Actor:
			actors = append(actors, record)
		case *graph.Tie:
			ties = append(ties, record)
		}
	}
	return append(actors, ties...), h.oracle.head(), nil
}

// Since implements store.Store.
func (h *handle) Since(ctx context.Context, revision graph.Revision) (graph.Delta, error) {
	if err := h.begin(ctx, "since"); err != nil {
		return graph.Delta{}, err
	}
	defer h.end()
	delta := graph.Delta{From: revision, To: h.oracle.head()}
	if revision > delta.To {
		return graph.Delta{}, graph.Invalid(graph.Finding{Field: "revision", Code: graph.BadValue})
	}
	for _, record := range h.oracle.latest {
		if record.RecordVersion() > revision {
			delta.Records = append(delta.Records, record)
		}
	}
	slices.SortFunc(delta.Records, func(a, b graph.Record) int { return cmp.Compare(a.RecordID(), b.RecordID()) })
	return delta, nil
}
