package storetest

import (
	"bytes"
	"context"
	"slices"
	"strings"
	"sync"
	"time"
	"unicode/utf16"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// celling is a store whose cells are spoilt.
func celling(spoil func(h *handle, right store.Cells) spoiltCells) func(*handle) store.Store {
	return func(h *handle) store.Store {
		spoilt := spoilt{Store: h}
		cells := spoil(h, h.Cells())
		if cells.Cells == nil {
			cells.Cells = h.Cells()
		}
		spoilt.cells = cells
		return spoilt
	}
}

// putting is a store that puts another cell, or at another moment.
func putting(change func(*store.Cell, *time.Time)) func(*handle) store.Store {
	return celling(func(_ *handle, right store.Cells) spoiltCells {
		return spoiltCells{put: func(ctx context.Context, cell store.Cell, at time.Time) (int64, error) {
			change(&cell, &at)
			return right.Put(ctx, cell, at)
		}}
	})
}

// asking is a store that looks for cells at another moment.
func asking(shift time.Duration) func(*handle) store.Store {
	return celling(func(_ *handle, right store.Cells) spoiltCells {
		return spoiltCells{
			get: func(ctx context.Context, kind, key string, at time.Time) (store.Cell, error) {
				return right.Get(ctx, kind, key, at.Add(shift))
			},
			list: func(ctx context.Context, kind string, at time.Time) ([]store.Cell, error) {
				return right.List(ctx, kind, at.Add(shift))
			},
		}
	})
}

var faultsOfCells = []plantedFault{
	{"a put asks for no version", []string{"of sixteen writers with the same version of a cell one wins",
		"of sixteen writers that put the same new cell one wins", "a cell is put over exactly the version that its writer saw"},
		putting(func(cell *store.Cell, _ *time.Time) { cell.Version = store.AnyVersion })},
	{"any version is a version like others", []string{"a cell is put over exactly the version that its writer saw"},
		putting(func(cell *store.Cell, _ *time.Time) { cell.Version = max(cell.Version, 0) })},
	{"versions are counted", []string{"a version of a cell never comes back"}, celling(counted)},
	{"a cell outlives its moment", []string{"a cell is there until the moment at which it expires"}, asking(-time.Microsecond)},
	{"a cell goes a moment early", []string{"a cell is there until the moment at which it expires"}, asking(time.Microsecond)},
	{"an expired cell bars the way", []string{"an expired cell is in nobody's way"},
		putting(func(_ *store.Cell, at *time.Time) { *at = time.Time{} })},
	{"cells of other kinds go along", []string{"the cells of a subject go together"},
		celling(func(h *handle, right store.Cells) spoiltCells {
			return spoiltCells{dropOf: func(ctx context.Context, kind string, subject graph.ID) (int, error) {
				dropped, err := right.DropOf(ctx, kind, subject)
				h.oracle.dropCellsOf([]graph.ID{subject})
				return dropped, err
			}}
		})},
	{"keys are in the order of UTF-16", []string{"cells are listed by kind in the order of their keys"},
		celling(func(_ *handle, right store.Cells) spoiltCells {
			return spoiltCells{list: func(ctx context.Context, kind string, at time.Time) ([]store.Cell, error) {
				cells, err := right.List(ctx, kind, at)
				slices.SortFunc(cells, func(a, b store.Cell) int {
					return slices.Compare(utf16.Encode([]rune(a.Key)), utf16.Encode([]rune(b.Key)))
				})
				return cells, err
			}}
		})},
	{"keys come as they were put", []string{"cells are listed by kind in the order of their keys"},
		celling(func(_ *handle, right store.Cells) spoiltCells {
			return spoiltCells{keys: func(ctx context.Context, kind string, at time.Time) ([]string, error) {
				keys, err := right.Keys(ctx, kind, at)
				slices.Reverse(keys)
				return keys, err
			}}
		})},
	{"keys of other kinds come along", []string{"cells are listed by kind in the order of their keys"},
		celling(func(_ *handle, right store.Cells) spoiltCells {
			return spoiltCells{keys: func(ctx context.Context, kind string, at time.Time) ([]string, error) {
				var keys []string
				for _, kind := range []string{kind, kind + "s"} {
					more, err := right.Keys(ctx, kind, at)
					if err != nil {
						return nil, err
					}
					keys = append(keys, more...)
				}
				return keys, nil
			}}
		})},
	{"the key of a cell outlives it", []string{"a cell is there until the moment at which it expires"},
		celling(func(_ *handle, right store.Cells) spoiltCells {
			return spoiltCells{keys: func(ctx context.Context, kind string, _ time.Time) ([]string, error) {
				return right.Keys(ctx, kind, time.Time{})
			}}
		})},
	{"a sweep takes all that will expire", []string{"a sweep takes what has expired and nothing else"},
		celling(func(_ *handle, right store.Cells) spoiltCells {
			return spoiltCells{sweep: func(ctx context.Context, at time.Time) (int, error) {
				return right.Sweep(ctx, at.AddDate(100, 0, 0))
			}}
		})},
	{"values are texts", []string{"a cell comes back byte for byte"},
		putting(func(cell *store.Cell, _ *time.Time) { cell.Value = bytes.ToValidUTF8(cell.Value, nil) })},
	{"keys are trimmed", []string{"a cell comes back byte for byte"},
		putting(func(cell *store.Cell, _ *time.Time) { cell.Key = strings.TrimSpace(cell.Key) })},
	{"cells stay in their handle", []string{"a cell is there after reopening without close", "two handles see each other's cells at once"},
		celling(func(*handle, store.Cells) spoiltCells {
			return spoiltCells{Cells: (&handle{oracle: NewOracle()}).Cells()}
		})},
	{"a cell is remembered", []string{"two handles see each other's cells at once"}, celling(remembered)},
	{"a put waits for a batch", []string{"a cell does not wait for a long batch"}, waiting},
}

// counted counts the versions of a cell from one.
func counted(h *handle, _ store.Cells) spoiltCells {
	return spoiltCells{put: func(_ context.Context, cell store.Cell, _ time.Time) (int64, error) {
		h.oracle.cellsMu.Lock()
		defer h.oracle.cellsMu.Unlock()
		now := h.oracle.cells[cellName{cell.Kind, cell.Key}]
		if cell.Version != now.Version {
			return 0, graph.Stale()
		}
		cell.Version++
		h.oracle.cells[cellName{cell.Kind, cell.Key}] = cell
		return cell.Version, nil
	}}
}

// remembered answers with the cell that it saw first.
func remembered(_ *handle, right store.Cells) spoiltCells {
	var mu sync.Mutex
	seen := map[string]store.Cell{}
	return spoiltCells{get: func(ctx context.Context, kind, key string, at time.Time) (store.Cell, error) {
		mu.Lock()
		defer mu.Unlock()
		if cell, known := seen[key]; known {
			return cell, nil
		}
		cell, err := right.Get(ctx, kind, key, at)
		if err == nil {
			seen[key] = cell
		}
		return cell, err
	}}
}

// waiting has one lock for batches and cells.
func waiting(h *handle) store.Store {
	var mu sync.Mutex
	return spoilt{Store: h,
		apply: func(ctx context.Context, batch graph.Batch) (graph.Delta, error) {
			mu.Lock()
			defer mu.Unlock()
			time.Sleep(100 * time.Millisecond) // so that it counts on a busy machine
			return h.Apply(ctx, batch)
		},
		cells: spoiltCells{Cells: h.Cells(), put: func(ctx context.Context, cell store.Cell, at time.Time) (int64, error) {
			mu.Lock()
			defer mu.Unlock()
			return h.Cells().Put(ctx, cell, at)
		}},
	}
}
