package gate

import (
	"context"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/personal"
)

// BatchView is what one viewer may see of what was written together.
type BatchView struct {
	Revision graph.Revision
	At       time.Time
	By       *End // nil when the author is nobody in the neighbourhood or hidden
	Role     graph.Role
	Reason   string // "" unless the viewer may know by name whoever it is about
	Undoes   graph.Revision
	UndoneBy graph.Revision
	CanUndo  bool
	Entries  []EntryView
	NotShown int // more entries that this viewer may see
}

// Batch returns what the viewer may see of a batch: at most 1,000 entries, and the count of the rest. One
// of which the viewer may see nothing gives NotFoundKind.
func (s *Session) Batch(ctx context.Context, revision graph.Revision) (BatchView, error) {
	sight, err := s.look(ctx, graph.SeeHistory)
	if err != nil {
		return BatchView{}, err
	}
	told, err := s.tell(ctx, sight, revision)
	if err != nil {
		return BatchView{}, err
	}
	first := told.entries[0]
	view := BatchView{Revision: revision, At: first.At, Role: first.Author.Role, By: told.view.authorOf(first), Undoes: first.Undoes}
	lowest := graph.Named
	var shown []graph.Record
	for _, step := range told.steps {
		seen := told.seen(step)
		switch {
		case seen == graph.Hidden:
			continue
		case len(view.Entries) == mostEntries:
			view.NotShown++
			continue
		}
		lowest = min(lowest, seen)
		shown = append(shown, step.state)
		view.Entries = append(view.Entries, told.view.entry(step.entry, step.state, seen))
	}
	if len(view.Entries) == 0 {
		return BatchView{}, graph.NotFound()
	}
	if lowest == graph.Named {
		view.Reason = personal.Open(first.Reason)
	}
	if view.UndoneBy, err = s.undoneBy(ctx, view.Entries[0].ID, revision); err != nil {
		return BatchView{}, err
	}
	view.CanUndo = view.NotShown == 0 && s.canUndo(ctx, sight, revision)
	return view, s.show(ctx, graph.SeeHistory, told.view.about(shown...))
}

// undoneBy finds the batch that took another one back, by a record that both changed.
func (s *Session) undoneBy(ctx context.Context, id graph.ID, revision graph.Revision) (graph.Revision, error) {
	entries, err := chronicle{s.gate.store}.ofRecordAfter(ctx, id, revision)
	if err != nil {
		return 0, err
	}
	by := graph.Revision(0)
	for _, entry := range entries {
		if entry.Undoes == revision {
			by = entry.Revision
		}
	}
	return by, nil
}
