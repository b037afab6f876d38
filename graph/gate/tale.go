package gate

import (
	"context"

	"spinweb/graph"
)

// tale is what the history tells of one batch, with the sight that this viewer has of its records: also of
// those that are in the bin now, as if they were still there.
type tale struct {
	entries []graph.Entry
	steps   []step // one for each entry
	gone    map[graph.ID]departure
	sight   *sight // of what is there now
	view    *sight
}

// step is one change of a batch.
type step struct {
	entry graph.Entry
	// state is the record after the change, or before it where the change took it away; nil where the
	// history has forgotten it.
	state graph.Record
}

func (t step) id() graph.ID { return t.entry.Change.Record.RecordID() }

// tell reads a batch. A batch that is not there gives NotFoundKind.
func (s *Session) tell(ctx context.Context, sight *sight, revision graph.Revision) (*tale, error) {
	entries, err := chronicle{s.gate.store}.batch(ctx, revision)
	if err != nil {
		return nil, err
	}
	if len(entries) == 0 || revision > sight.now.Revision() {
		return nil, graph.NotFound()
	}
	return s.tellOf(ctx, sight, entries)
}

// tellOf tells of entries of one batch.
func (s *Session) tellOf(ctx context.Context, sight *sight, entries []graph.Entry) (*tale, error) {
	t := &tale{entries: entries, sight: sight}
	var missing []graph.ID
	for _, entry := range entries {
		if id := entry.Change.Record.RecordID(); recordOf(sight.now, id) == nil {
			missing = append(missing, id)
		}
	}
	var err error
	if t.gone, err = s.gate.live.bin.of(ctx, s.gate.clock(), missing); err != nil {
		return nil, err
	}
	var unknown []graph.ID
	for _, entry := range entries {
		id := entry.Change.Record.RecordID()
		if entry.Change.Verb == graph.Bin && t.gone[id].revision != entry.Revision {
			unknown = append(unknown, id)
		}
	}
	before, err := chronicle{s.gate.store}.before(ctx, unknown, entries[0].Revision)
	if err != nil {
		return nil, err
	}
	for _, entry := range entries {
		t.steps = append(t.steps, step{entry, t.stateOf(entry, before)})
	}
	t.view = sight.back(t.gone)
	return t, nil
}

func (t *tale) stateOf(entry graph.Entry, before map[graph.ID]graph.Record) graph.Record {
	id := entry.Change.Record.RecordID()
	switch {
	case !isGone(entry.Change.Record):
		return entry.Change.Record
	case entry.Change.Verb != graph.Bin:
		return nil
	case t.gone[id].revision == entry.Revision:
		return t.gone[id].state
	default:
		return before[id]
	}
}

// seen returns how much of a step the viewer may see.
func (t *tale) seen(step step) graph.Visibility {
	if step.state == nil || recordOf(t.view.now, step.id()) == nil {
		return graph.Hidden
	}
	return t.view.ofRecord(step.state)
}
