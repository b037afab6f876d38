package web

import (
	"context"

	"spinweb/graph"
	"spinweb/graph/gate"
)

func changeRoutes() []route {
	return []route{
		{get, "/v1/changes", mayDo(graph.SeeHistory), handle(changesSince),
			says{"listChanges", "What changed since a revision, in order", "Wat er sinds een revisie is veranderd, op volgorde"}, example{query: "since=0&limit=200"}},
	}
}

type since struct {
	Since int64 `query:"since" minimum:"0" maximum:"999999999999999999" doc:"The revision through which you know everything."`
	Told  int   `query:"told" minimum:"0" doc:"Of that revision you know so many entries only: the field told of the page before."`
	Limit int   `query:"limit" minimum:"1" maximum:"1000" default:"200" doc:"At most this many."`
}

// Changed is a part of what changed, as far as you may see it.
type Changed struct {
	Items    []Entry `json:"items" doc:"In the order in which they were written. Whether you can undo them is not worked out here."`
	Revision int64   `json:"revision" doc:"Ask next since this one."`
	Told     int     `json:"told" doc:"How many entries of that revision this page ends with; zero for all. Send it with since."`
	More     bool    `json:"more" doc:"Whether there is more now."`
}

func changesSince(ctx context.Context, s *gate.Session, in *since) (*whole[Changed], error) {
	changes, err := s.ChangesSince(ctx, gate.Place{Revision: graph.Revision(in.Since), Told: in.Told}, in.Limit)
	if err != nil {
		return nil, err
	}
	return &whole[Changed]{Changed{Items: entriesOf(changes.Entries), Revision: int64(changes.Place.Revision), Told: changes.Place.Told, More: changes.More}}, nil
}
