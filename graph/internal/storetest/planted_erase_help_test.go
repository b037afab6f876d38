package storetest

import (
	"context"
	"maps"
	"slices"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// choosing is a store that erases other records than it should, and judges nothing if it is told so.
func choosing(judged bool, choose func(o *Oracle, given, gone []graph.ID) []graph.ID) func(*handle) store.Store {
	return func(h *handle) store.Store {
		return spoilt{Store: h, erase: func(ctx context.Context, erasure graph.Erasure) (graph.Delta, error) {
			if err := h.begin(ctx, "erase"); err != nil {
				return graph.Delta{}, err
			}
			defer h.end()
			gone := choose(h.oracle, erasure.Records, h.oracle.toErase(erasure.Records))
			if err := store.JudgeErasure(erasure, gone, h.oracle.standing); judged && err != nil {
				return graph.Delta{}, err
			}
			return h.oracle.erase(erasure, gone), nil
		}}
	}
}

// givenAndTies tells the given records from the ties that go along.
func givenAndTies(given, gone []graph.ID) (own, ties []graph.ID) {
	for _, id := range gone {
		if slices.Contains(given, id) {
			own = append(own, id)
		} else {
			ties = append(ties, id)
		}
	}
	return own, ties
}

// before is what an Oracle held before an erasure.
type before struct {
	batches []kept
	ledger  []graph.LedgerLine
	cells   map[cellName]store.Cell
}

// afterErasing is a store that does something wrong after each right erasure.
func afterErasing(wrong func(o *Oracle, erasure graph.Erasure, delta graph.Delta, before before)) func(*handle) store.Store {
	return func(h *handle) store.Store {
		return spoilt{Store: h, erase: func(ctx context.Context, erasure graph.Erasure) (graph.Delta, error) {
			h.oracle.mu.Lock()
			before := before{slices.Clone(h.oracle.batches), slices.Clone(h.oracle.ledger), maps.Clone(h.oracle.cells)}
			h.oracle.mu.Unlock()
			delta, err := h.Erase(ctx, erasure)
			if err == nil && delta.To != delta.From {
				h.oracle.mu.Lock()
				defer h.oracle.mu.Unlock()
				wrong(h.oracle, erasure, delta, before)
			}
			return delta, err
		}}
	}
}

// renaming is a store that puts other names in the place of the erased ones. rename gets the name of
// before and the right alias.
func renaming(rename func(was, alias graph.ID) graph.ID) func(*handle) store.Store {
	return afterErasing(func(o *Oracle, _ graph.Erasure, _ graph.Delta, before before) {
		other := func(was, is graph.ID) graph.ID {
			if was == is {
				return is
			}
			return rename(was, is)
		}
		for i, line := range before.ledger {
			o.ledger[i].Author.ID = other(line.Author.ID, o.ledger[i].Author.ID)
			o.ledger[i].OnBehalf = other(line.OnBehalf, o.ledger[i].OnBehalf)
			o.ledger[i].Subjects = otherSubjects(line.Subjects, o.ledger[i].Subjects, rename)
		}
		for i, k := range before.batches {
			o.batches[i].batch.Author.ID = other(k.batch.Author.ID, o.batches[i].batch.Author.ID)
		}
	})
}

// otherSubjects renames those that have an alias: the first of before that is no longer there, and so on.
func otherSubjects(was, is []graph.ID, rename func(was, alias graph.ID) graph.ID) []graph.ID {
	gone := slices.DeleteFunc(slices.Clone(was), func(id graph.ID) bool { return slices.Contains(is, id) })
	renamed := slices.Clone(is)
	for i, id := range is {
		if !slices.Contains(was, id) {
			renamed[i], gone = rename(gone[0], id), gone[1:]
		}
	}
	return slices.Sorted(slices.Values(renamed))
}

// slowToLock looks for what is to go, lets others write, and only then erases it.
func slowToLock(h *handle) store.Store {
	return spoilt{Store: h, erase: func(ctx context.Context, erasure graph.Erasure) (graph.Delta, error) {
		if err := h.begin(ctx, "erase"); err != nil {
			return graph.Delta{}, err
		}
		gone := h.oracle.toErase(erasure.Records)
		h.end()
		time.Sleep(5 * time.Millisecond)
		if err := h.begin(ctx, "erase"); err != nil {
			return graph.Delta{}, err
		}
		defer h.end()
		return h.oracle.erase(erasure, gone), nil
	}}
}

// oneByOne erases record after record until the context ends.
func oneByOne(h *handle) store.Store {
	return spoilt{Store: h, erase: func(ctx context.Context, erasure graph.Erasure) (graph.Delta, error) {
		delta := graph.Delta{From: h.oracle.head(), To: h.oracle.head()}
		for _, id := range erasure.Records {
			one := erasure
			one.Records = []graph.ID{id}
			part, err := h.Erase(ctx, one)
			if err != nil {
				return graph.Delta{}, err
			}
			delta.To, delta.Records = part.To, append(delta.Records, part.Records...)
			time.Sleep(20 * time.Microsecond)
		}
		return delta, nil
	}}
}

// keyless is a store that erases without looking at keys.
func keyless(h *handle) store.Store {
	return spoilt{Store: h, erase: func(ctx context.Context, erasure graph.Erasure) (graph.Delta, error) {
		erasure.Key = ""
		return h.Erase(ctx, erasure)
	}}
}

// countingFirst tells of the revision that would have been next when it began.
func countingFirst(h *handle) store.Store {
	return spoilt{Store: h, erase: func(ctx context.Context, erasure graph.Erasure) (graph.Delta, error) {
		last, err := h.Head(ctx)
		if err != nil {
			return graph.Delta{}, err
		}
		time.Sleep(time.Millisecond)
		delta, err := h.Erase(ctx, erasure)
		delta.From, delta.To = last, last+1
		return delta, err
	}}
}
