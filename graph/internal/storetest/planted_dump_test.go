package storetest

import (
	"bytes"
	"context"
	"errors"
	"io"
	"slices"
	"sync/atomic"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

var faultsOfDumping = []plantedFault{
	{"what a batch undoes is forgotten", []string{"history tells which batch a batch undoes"},
		func(h *handle) store.Store {
			return telling(h, func(entries []graph.Entry) []graph.Entry {
				for i := range entries {
					entries[i].Undoes = 0
				}
				return entries
			})
		}},
	{"a dump leaves out what a batch undoes", []string{"the oracle restores what a store dumps"},
		dumping(func(item *store.DumpItem) bool {
			if item.Batch != nil {
				item.Batch.Undoes = 0
			}
			return true
		})},
	{"a dump leaves out fingerprints", []string{"the oracle restores what a store dumps"},
		dumping(func(item *store.DumpItem) bool {
			if item.Batch != nil {
				item.Batch.Fingerprint = ""
			}
			return true
		})},
	{"a dump leaves out expired cells", []string{"the oracle restores what a store dumps"},
		dumping(func(item *store.DumpItem) bool {
			return item.Cell == nil || item.Cell.Expires == 0 || item.Cell.Expires > store.Micros(noon)
		})},
	{"a dump leaves out lines without subjects", []string{"the oracle restores what a store dumps"},
		dumping(func(item *store.DumpItem) bool { return item.Line == nil || len(item.Line.Subjects) > 0 })},
	{"a dump of nothing is nothing", []string{"an empty store is dumped and restored"},
		func(h *handle) store.Store {
			return spoilt{Store: h, dump: func(ctx context.Context, w io.Writer) error {
				if items, _, err := h.items(ctx); err != nil || len(items) == 0 {
					return err
				}
				return h.Dump(ctx, w)
			}}
		}},
	{"a dump has its last batch by half", []string{"a dump beside writers is what the store held at its revision"},
		withoutLast(func(item store.DumpItem) bool { return item.Change != nil })},
	{"a dump has its last pair of lines by half", []string{"a dump beside writers is what the store held at its revision"},
		withoutLast(func(item store.DumpItem) bool { return item.Line != nil })},
	{"writers wait for a dump", []string{"a write in the midst of a dump neither waits nor tears"}, barring},
	{"a dump outlives an erasure", []string{"a dump beside an erasure fails"}, dumping(func(*store.DumpItem) bool { return true })},
	{"an error of the writer is ignored", []string{"a dump that breaks off says so"},
		func(h *handle) store.Store {
			return spoilt{Store: h, dump: func(ctx context.Context, w io.Writer) error {
				var whole bytes.Buffer
				err := h.Dump(ctx, &whole)
				_, _ = w.Write(whole.Bytes())
				return err
			}}
		}},

	{"a restore forgets the keys", []string{"a restored store goes on where the other was", "a store restores what the oracle dumps"},
		afterRestoring(func(o *Oracle) {
			for i := range o.batches {
				o.batches[i].batch.Key = ""
			}
		})},
	{"a restore draws versions anew", []string{"a store restores what the oracle dumps", "a restored store goes on where the other was"},
		afterRestoring(func(o *Oracle) {
			for name, cell := range o.cells {
				cell.Version++
				o.cells[name] = cell
			}
		})},
	{"a restore of nothing never ends", []string{"an empty store is dumped and restored"},
		afterRestoring(func(o *Oracle) { o.incomplete.Store(len(o.batches) == 0) })},
	{"a restore goes over lines and cells", []string{"a store that holds anything is not restored over"},
		func(h *handle) store.Store {
			return spoilt{Store: h, restore: func(ctx context.Context, r io.Reader) error {
				h.oracle.mu.Lock()
				if len(h.oracle.batches) == 0 {
					h.oracle.ledger, h.oracle.cells = nil, map[cellName]store.Cell{}
				}
				h.oracle.mu.Unlock()
				return h.Restore(ctx, r)
			}}
		}},
	{"half a dump is accepted", []string{"a dump that is cut off anywhere is refused", "a dump that is damaged anywhere is refused",
		"a store that was not restored to the end does nothing else"}, credulous},
	{"a failed restore leaves no mark", []string{"a dump that is cut off anywhere is refused", "a dump that is damaged anywhere is refused",
		"a store that was not restored to the end does nothing else", "a restore that breaks off leaves the store incomplete"},
		func(h *handle) store.Store {
			return spoilt{Store: h, restore: func(ctx context.Context, r io.Reader) error {
				defer h.oracle.incomplete.Store(false)
				return h.Restore(ctx, r)
			}}
		}},
	{"cells go on in an incomplete store", []string{"a store that was not restored to the end does nothing else"},
		celling(func(_ *handle, right store.Cells) spoiltCells {
			return spoiltCells{sweep: func(ctx context.Context, at time.Time) (int, error) {
				swept, err := right.Sweep(ctx, at)
				if graph.KindOf(err) == graph.ConflictKind {
					return 0, nil
				}
				return swept, err
			}}
		})},
	{"a reader that breaks is a damaged dump", []string{"a restore that breaks off leaves the store incomplete"},
		func(h *handle) store.Store {
			return spoilt{Store: h, restore: func(ctx context.Context, r io.Reader) error {
				whole, _ := io.ReadAll(r)
				return h.Restore(ctx, bytes.NewReader(whole))
			}}
		}},
}

// dumping is a store that dumps items otherwise, or leaves those out that must not stay, and does not look
// for erasures.
func dumping(stays func(*store.DumpItem) bool) func(*handle) store.Store {
	return func(h *handle) store.Store {
		return spoilt{Store: h, dump: func(ctx context.Context, w io.Writer) error {
			items, _, err := h.items(ctx)
			if err != nil {
				return err
			}
			return write(w, slices.DeleteFunc(items, func(item store.DumpItem) bool { return !stays(&item) }))
		}}
	}
}

func write(w io.Writer, items []store.DumpItem) error {
	dump, err := store.NewDumpWriter(w)
	for _, item := range items {
		if err == nil {
			err = dump.Put(item)
		}
	}
	if err != nil {
		return err
	}
	return dump.Finish()
}

// withoutLast is a store that dumps all but the last item of a sort, if another of it stands before.
func withoutLast(ofSort func(store.DumpItem) bool) func(*handle) store.Store {
	return func(h *handle) store.Store {
		return spoilt{Store: h, dump: func(ctx context.Context, w io.Writer) error {
			items, _, err := h.items(ctx)
			if err != nil {
				return err
			}
			for i, item := range slices.Backward(items) {
				if ofSort(item) && i > 0 && ofSort(items[i-1]) {
					items = slices.Delete(items, i, i+1)
					break
				}
			}
			return write(w, items)
		}}
	}
}

// barring writes nothing while it dumps, as a database does whose writers wait too long for a lock.
func barring(h *handle) store.Store {
	var busy atomic.Bool
	return spoilt{Store: h,
		dump: func(ctx context.Context, w io.Writer) error {
			busy.Store(true)
			defer busy.Store(false)
			return h.Dump(ctx, w)
		},
		apply: func(ctx context.Context, batch graph.Batch) (graph.Delta, error) {
			if busy.Load() {
				return graph.Delta{}, graph.Unavailable(errors.New("locked"))
			}
			return h.Apply(ctx, batch)
		},
	}
}

// afterRestoring is a store that does something wrong after each right restore.
func afterRestoring(wrong func(*Oracle)) func(*handle) store.Store {
	return func(h *handle) store.Store {
		return spoilt{Store: h, restore: func(ctx context.Context, r io.Reader) error {
			err := h.Restore(ctx, r)
			if err == nil {
				h.oracle.mu.Lock()
				defer h.oracle.mu.Unlock()
				wrong(h.oracle)
			}
			return err
		}}
	}
}

// credulous keeps what came of a damaged dump.
func credulous(h *handle) store.Store {
	return spoilt{Store: h, restore: func(ctx context.Context, r io.Reader) error {
		err := h.Restore(ctx, r)
		if graph.KindOf(err) == graph.InvalidKind {
			h.oracle.incomplete.Store(false)
			return nil
		}
		return err
	}}
}
