package gate

import (
	"context"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/personal"
)

// EntryView is what one viewer may see of a change in the history of a record. Exactly one of Actor and
// Tie holds the state after it.
type EntryView struct {
	Revision graph.Revision
	At       time.Time
	Role     graph.Role
	Author   *End // nil when the author is nobody in the neighbourhood or hidden
	Reason   string
	Verb     graph.Verb
	Actor    *ActorView
	Tie      *TieView
}

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
	entries, err := s.gate.store.History(ctx, graph.HistoryQuery{Subject: id})
	if err != nil {
		return nil, err
	}
	views := make([]EntryView, 0, len(entries))
	for i := len(entries) - 1; i >= 0; i-- {
		views = append(views, sight.entry(entries[i], seen))
	}
	return views, s.show(ctx, graph.SeeHistory, subjects)
}

func (s *sight) entry(entry graph.Entry, seen graph.Visibility) EntryView {
	view := EntryView{Revision: entry.Revision, At: entry.At, Role: entry.Author.Role, Verb: entry.Change.Verb}
	if author := entry.Author.ID; author != "" && s.Of(author) != graph.Hidden {
		end := s.end(author)
		view.Author = &end
	}
	if seen == graph.Named {
		view.Reason = personal.Open(entry.Reason)
	}
	switch record := entry.Change.Record.(type) {
	case *graph.Actor:
		state := s.actor(record)
		view.Actor = &state
	case *graph.Tie:
		state := s.tie(record)
		view.Tie = &state
	}
	return view
}
