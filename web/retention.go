package web

import (
	"context"

	"spinweb/graph"
	"spinweb/graph/gate"
)

func retentionRoutes() []route {
	return []route{
		{get, "/v1/retention", mayDo(graph.SeeRetention), handle(retention),
			says{"listRetention", "Who is kept no longer than a day, in your own scope. Nothing is deleted by itself: a person decides",
				"Wie tot een bepaalde dag bewaard blijft, in uw eigen werkgebied. Niets verdwijnt vanzelf: een mens beslist"}, example{query: "until=2099-01-01&limit=200"}},
	}
}

type retentionListing struct {
	Onward
	Until string `query:"until" maxLength:"10" doc:"The last day; today when absent."`
}

// Due is an actor that is kept until a day.
type Due struct {
	Actor       Ref    `json:"actor"`
	RetainUntil string `json:"retainUntil" doc:"The first day on which there is no ground to keep it."`
	From        string `json:"from" doc:"What the period is counted from."`
	Basis       string `json:"basis" doc:"Why it is kept so long."`
	Overdue     bool   `json:"overdue" doc:"Whether that day has come."`
}

// Retention is a part of what is due.
type Retention struct {
	Items  []Due   `json:"items" doc:"The earliest day first. Nothing is deleted by itself."`
	Cursor *string `json:"cursor" doc:"The cursor of the next page; null at the end."`
	Total  int     `json:"total"`
}

func retention(ctx context.Context, s *gate.Session, in *retentionListing) (*whole[Retention], error) {
	until, finding := dateOf("until", in.Until)
	if finding != nil {
		return nil, graph.Invalid(*finding)
	}
	cursor, err := in.cursor()
	if err != nil {
		return nil, err
	}
	page, err := s.Retention(ctx, until, cursor, in.Limit)
	if err != nil {
		return nil, err
	}
	list := Retention{Items: make([]Due, len(page.Items)), Cursor: orNull(string(page.Next)), Total: page.Total}
	for i, item := range page.Items {
		list.Items[i] = Due{refOf(item.Actor), item.Until.String(), item.From, item.Basis, item.Overdue}
	}
	return &whole[Retention]{list}, nil
}
