package gate

import (
	"context"

	"spinweb/graph"
)

// turnedBack finds the records of the batch that changed since, and of which every later change was taken back
// in its turn: they say again what the batch wrote. So whoever undoes one step after another gets past each of
// their own undos. That a record says the same is not enough: somebody else may have decided so.
func (u *undoing) turnedBack(ctx context.Context) (idSet, error) {
	var same []graph.ID
	for id, step := range u.inBatch {
		if record := recordOf(u.sight.now, id); record != nil && record.RecordVersion() != step.entry.Revision && graph.Same(record, step.state) {
			same = append(same, id)
		}
	}
	since, err := chronicle{u.session.gate.store}.since(ctx, same, u.told.entries[0].Revision)
	if err != nil {
		return nil, err
	}
	back := idSet{}
	for id, entries := range since {
		if len(holding(entries)) == 0 {
			back.add(id)
		}
	}
	return back, nil
}

// holding returns, of the changes of one record in their order, those that hold: neither taken back nor
// taking back another of them.
func holding(entries []graph.Entry) []graph.Revision {
	var held []graph.Revision
	for _, entry := range entries {
		last := len(held) - 1
		if last >= 0 && held[last] == entry.Undoes {
			held = held[:last]
		} else {
			held = append(held, entry.Revision)
		}
	}
	return held
}
