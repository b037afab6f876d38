package gate

import (
	"context"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/personal"
)

// EntryView is what one viewer may see of a change in the history of a record. Exactly one of Actor and
// Tie holds the state after it, or before it where the change took the record away. Neither is there for
// what the history has forgotten.
type EntryView struct {
	Revision graph.Revision
	At       time.Time
	Role     graph.Role
	Author   *End // nil when the author is nobody in the neighbourhood or hidden
	Reason   string
	Verb     graph.Verb
	ID       graph.ID
	Actor    *ActorView
	Tie      *TieView
	Undoes   graph.Revision // the batch that this change took back; zero for none
	UndoneBy graph.Revision // the batch that took this change back; zero for none, or where it was not looked up
	CanUndo  bool           // the viewer can take the batch back now
}

// mostEntries is how many changes of one record are shown.
const mostEntries = 1000

// History returns the latest changes of an actor or tie that the viewer may see, the newest first.
func (s *Session) History(ctx context.Context, id graph.ID) ([]EntryView, error) {
	sight, err := s.look(ctx, graph.SeeHistory)
	if err != nil {
		return nil, err
	}
	seen, subjects := graph.Hidden, []graph.ID(nil)
	if tie := sight.now.Tie(id); tie != nil {
		seen, subjects = sight.ofTie(tie), sight.subjects(tie.From, tie.To)
	} else {
		seen, subjects = sight.Of(id), sight.subjects(id)
	}
	if seen == graph.Hidden {
		return nil, graph.NotFound()
	}
	entries, err := chronicle{s.gate.store}.ofRecord(ctx, id)
	if err != nil {
		return nil, err
	}
	views := sight.entries(entries, seen)
	if len(views) > 0 { // what was changed since cannot be taken back
		views[0].CanUndo = s.canUndo(ctx, sight, views[0].Revision)
	}
	return views[:min(len(views), mostEntries)], s.show(ctx, graph.SeeHistory, subjects)
}

// entries views the whole history of one record, the newest first.
func (s *sight) entries(entries []graph.Entry, seen graph.Visibility) []EntryView {
	views := make([]EntryView, len(entries))
	undoneBy := map[graph.Revision]graph.Revision{}
	var state graph.Record
	for i, entry := range entries {
		if !isGone(entry.Change.Record) {
			state = entry.Change.Record
		}
		views[len(views)-1-i] = s.entry(entry, state, seen)
		if entry.Undoes != 0 {
			undoneBy[entry.Undoes] = entry.Revision
		}
	}
	for i := range views {
		views[i].UndoneBy = undoneBy[views[i].Revision]
	}
	return views
}

// entry views one change. The state is that after it, or before it where it took the record away.
func (s *sight) entry(entry graph.Entry, state graph.Record, seen graph.Visibility) EntryView {
	view := EntryView{Revision: entry.Revision, At: entry.At, Role: entry.Author.Role, Verb: entry.Change.Verb,
		ID: entry.Change.Record.RecordID(), Undoes: entry.Undoes}
	view.Author = s.authorOf(entry)
	if seen == graph.Named {
		view.Reason = personal.Open(entry.Reason)
	}
	switch record := state.(type) {
	case *graph.Actor:
		state := s.actor(record)
		view.Actor = &state
	case *graph.Tie:
		state := s.tie(record)
		view.Tie = &state
	}
	return view
}

// authorOf is who made a change, nil where that is nobody of the neighbourhood or hidden.
func (s *sight) authorOf(entry graph.Entry) *End {
	if entry.Author.ID == "" || s.Of(entry.Author.ID) == graph.Hidden {
		return nil
	}
	end := s.end(entry.Author.ID)
	return &end
}

// canUndo reports whether the viewer can take a batch back now. It does not try for a batch of more than
// 1,000 changes: that is an import, which is taken back as such.
func (s *Session) canUndo(ctx context.Context, sight *sight, revision graph.Revision) bool {
	if s.May(graph.UndoBatch) != nil {
		return false
	}
	entries, err := chronicle{s.gate.store}.history(ctx, graph.HistoryQuery{Revision: revision, Limit: mostEntries + 1})
	if err != nil || len(entries) == 0 || len(entries) > mostEntries {
		return false
	}
	told, err := s.tellOf(ctx, sight, entries)
	if err != nil {
		return false
	}
	_, err = s.undoing(ctx, told, false)
	return err == nil
}
