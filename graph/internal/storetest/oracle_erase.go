package storetest

import (
	"context"
	"maps"
	"slices"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// Erase implements store.Store.
func (h *handle) Erase(ctx context.Context, erasure graph.Erasure) (graph.Delta, error) {
	if err := h.begin(ctx, "erase"); err != nil {
		return graph.Delta{}, err
	}
	defer h.end()
	if first, used := h.oracle.keyed(erasure.Key); used {
		if first.batch.Fingerprint != erasure.Fingerprint {
			return graph.Delta{}, store.KeyReused()
		}
		return first.delta, nil
	}
	gone := h.oracle.toErase(erasure.Records)
	if err := store.JudgeErasure(erasure, gone, h.oracle.standing); err != nil {
		return graph.Delta{}, err
	}
	if len(gone) == 0 {
		return graph.Delta{From: h.oracle.head(), To: h.oracle.head()}, nil
	}
	return h.oracle.erase(erasure, gone), nil
}

// erase carries out an erasure of these records.
func (o *Oracle) erase(erasure graph.Erasure, gone []graph.ID) graph.Delta {
	o.forget(gone)
	delta := o.keep(store.ErasingBatch(erasure, gone))
	if erasure.Verb == graph.Erase {
		o.alias(gone)
		o.dropCellsOf(gone)
	}
	o.erasures++
	return delta
}

// toErase returns the IDs of the given records that are or were there, and then of all ties that ever ran
// to one of them, each once.
func (o *Oracle) toErase(given []graph.ID) []graph.ID {
	var gone []graph.ID
	for _, id := range given {
		if _, known := o.latest[id]; known && !slices.Contains(gone, id) {
			gone = append(gone, id)
		}
	}
	ties := map[graph.ID]bool{}
	for _, k := range o.batches {
		for _, record := range k.delta.Records {
			tie, ok := record.(*graph.Tie)
			if ok && !slices.Contains(gone, tie.ID) && (slices.Contains(gone, tie.From) || slices.Contains(gone, tie.To)) {
				ties[tie.ID] = true
			}
		}
	}
	return append(gone, slices.Sorted(maps.Keys(ties))...)
}

// forget puts a tombstone in the place of every earlier state of these records, and takes the reason from
// every batch that touched them.
func (o *Oracle) forget(gone []graph.ID) {
	for i, k := range o.batches {
		records := slices.Clone(k.delta.Records)
		changes := slices.Clone(k.batch.Changes)
		for place, record := range records {
			id := record.RecordID()
			if slices.Contains(gone, id) {
				records[place] = &graph.Tombstone{ID: id, Version: k.delta.To}
				changes[place].Record = records[place]
				k.batch.Reason = graph.Text{}
			}
		}
		k.delta.Records, k.batch.Changes = records, changes
		o.batches[i] = k
	}
}

// alias gives each of these IDs one new name wherever a batch or line names it.
func (o *Oracle) alias(gone []graph.ID) {
	aliases := map[graph.ID]graph.ID{}
	for _, id := range gone {
		aliases[id] = graph.NewID()
	}
	renamed := func(id graph.ID) graph.ID {
		if alias, erased := aliases[id]; erased {
			return alias
		}
		return id
	}
	for i := range o.batches {
		o.batches[i].batch.Author.ID = renamed(o.batches[i].batch.Author.ID)
	}
	for i, line := range o.ledger {
		line.Author.ID, line.OnBehalf = renamed(line.Author.ID), renamed(line.OnBehalf)
		line.Subjects = slices.Clone(line.Subjects)
		for j, subject := range line.Subjects {
			line.Subjects[j] = renamed(subject)
		}
		slices.Sort(line.Subjects)
		o.ledger[i] = line
	}
}

func (o *Oracle) dropCellsOf(gone []graph.ID) {
	o.cellsMu.Lock()
	defer o.cellsMu.Unlock()
	o.dropCells(func(cell store.Cell) bool { return slices.Contains(gone, cell.Subject) })
}
