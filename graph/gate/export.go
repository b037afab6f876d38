package gate

import (
	"context"

	"spinweb/graph"
)

// Export returns everything that the viewer may see, for a file.
func (s *Session) Export(ctx context.Context) (graph.Extract, error) {
	sight, err := s.look(ctx, graph.ExportRecords)
	if err != nil {
		return graph.Extract{}, err
	}
	extract := graph.Extract{Withheld: map[graph.ID][]string{}}
	var shown []graph.ID
	for actor := range sight.now.Actors() {
		if actor.Kind.Schema().Reserved || sight.Of(actor.ID) == graph.Hidden {
			continue
		}
		view := sight.actor(actor)
		extract.Actors = append(extract.Actors, graph.Draft{ID: view.ID, Kind: string(view.Kind),
			Since: view.Since, Until: view.Until, Attributes: view.Attributes})
		if hidden := sight.withheld(actor); len(hidden) > 0 {
			extract.Withheld[actor.ID] = hidden
		}
		shown = append(shown, actor.ID)
	}
	for tie := range sight.now.Ties() {
		if sight.SeesTie(tie.ID) && !tie.Kind.Schema().Reserved {
			view := sight.tie(tie)
			extract.Ties = append(extract.Ties, graph.Draft{ID: view.ID, Kind: string(view.Kind), From: tie.From, To: tie.To,
				Since: view.Since, Until: view.Until, Attributes: view.Attributes})
			if hidden := sight.withheldOfTie(tie); len(hidden) > 0 {
				extract.Withheld[tie.ID] = hidden
			}
		}
	}
	if err := s.gate.ledger.show(ctx, s.line(graph.ExportRecords, sight.subjects(shown...))); err != nil {
		return graph.Extract{}, err
	}
	return extract, nil
}
