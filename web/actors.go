package web

import (
	"context"
	"strings"

	"spinweb/graph"
	"spinweb/graph/gate"
)

type actorListing struct {
	Paging
	Kind string `query:"kind" maxLength:"40" doc:"A kind of actor, see /v1/schema."`
}

func listActors(ctx context.Context, s *gate.Session, in *actorListing) (*list[Actor], error) {
	filter, findings := in.filter()
	kind, more := actorKind("kind", in.Kind)
	if err := invalid(append(findings, more...)); err != nil {
		return nil, err
	}
	filter.Kind = kind
	page, err := s.Actors(ctx, filter)
	if err != nil {
		return nil, err
	}
	return pageOf(page, actorInList), nil
}

// actorInList leaves the outline of an area for who asks for that area alone.
func actorInList(view gate.ActorView) Actor {
	actor := actorOf(view)
	delete(actor.Attributes, "outline")
	return actor
}

func actorKind(field, text string) (graph.ActorKind, []graph.Finding) {
	if text == "" {
		return "", nil
	}
	if graph.ActorKind(text).Schema() == nil {
		return "", []graph.Finding{{Field: field, Code: graph.UnknownKind}}
	}
	return graph.ActorKind(text), nil
}

// NewTie is a tie of a new actor; the missing end is the actor itself.
type NewTie struct {
	Kind       string         `json:"kind" doc:"The kind of tie, see /v1/schema."`
	From       string         `json:"from,omitempty" doc:"The ID where it starts."`
	To         string         `json:"to,omitempty" doc:"The ID where it ends."`
	Since      string         `json:"since,omitempty" doc:"A year, a month or a day."`
	Until      string         `json:"until,omitempty" doc:"The first moment at which it no longer holds."`
	Attributes map[string]any `json:"attributes,omitempty" doc:"Properties by the schema of the kind."`
}

func (t NewTie) draft() (graph.Draft, []graph.Finding) {
	texts, findings := asTexts(t.Attributes)
	return graph.Draft{Kind: t.Kind, From: graph.ID(t.From), To: graph.ID(t.To), Since: t.Since, Until: t.Until,
		Attributes: present(texts)}, findings
}

type newActor struct {
	Body struct {
		Kind       string         `json:"kind" doc:"The kind of actor, see /v1/schema."`
		Attributes map[string]any `json:"attributes" doc:"Properties by the schema of the kind."`
		Since      string         `json:"since,omitempty" doc:"From when it is there: a year, a month or a day."`
		Until      string         `json:"until,omitempty" doc:"From when it is there no longer."`
		Area       string         `json:"area,omitempty" doc:"The CBS code of where it lives or is present. A resident needs one."`
		Ties       []NewTie       `json:"ties,omitempty" maxItems:"100" doc:"Ties that it needs from the start; leave out the end that is the new actor."`
		Reason     string         `json:"reason,omitempty" doc:"Why, for the history."`
	}
}

func addActor(ctx context.Context, s *gate.Session, in *newActor) (*one[Actor], error) {
	kind, findings := actorKind("kind", in.Body.Kind)
	texts, more := asTexts(in.Body.Attributes)
	findings = append(findings, more...)
	ties := make([]graph.Draft, len(in.Body.Ties))
	for i, tie := range in.Body.Ties {
		var wrong []graph.Finding
		ties[i], wrong = tie.draft()
		findings = append(findings, wrong...)
	}
	if in.Body.Area != "" {
		placed, wrong := placing(kind, in.Body.Area, in.Body.Since)
		findings = append(findings, wrong...)
		ties = append(ties, placed...)
	}
	if err := invalid(findings); err != nil {
		return nil, err
	}
	view, err := s.AddActor(ctx, graph.Draft{Kind: in.Body.Kind, Since: in.Body.Since, Until: in.Body.Until,
		Attributes: present(texts)}, ties, in.Body.Reason)
	if err != nil {
		return nil, err
	}
	return created("/v1/actors/", oneActor(view)), nil
}

// placing is the tie that says where an actor is: people live in an area, the rest is present there.
func placing(kind graph.ActorKind, area, since string) ([]graph.Draft, []graph.Finding) {
	code, err := graph.ParseAreaCode(area)
	if err != nil {
		return nil, []graph.Finding{{Field: "area", Code: graph.BadAreaCode}}
	}
	for _, tie := range []graph.TieKind{graph.LivesIn, graph.PresentIn} {
		if tie.Schema().Allows(kind, graph.Area) {
			return []graph.Draft{{Kind: string(tie), To: graph.ID(code), Since: since}}, nil
		}
	}
	return nil, []graph.Finding{{Field: "area", Code: graph.TieNotAllowed,
		Params: graph.Params{"tie": string(graph.PresentIn), "from": string(kind), "to": string(graph.Area)}}}
}

// created says where the new record is.
func created[T any](collection string, answer *one[T]) *one[T] {
	switch record := any(answer.Body).(type) {
	case Actor:
		answer.Location = collection + record.ID
	case Tie:
		answer.Location = collection + record.ID
	}
	return answer
}

func readActor(ctx context.Context, s *gate.Session, in *ByID) (*one[Actor], error) {
	id, err := in.id()
	if err != nil {
		return nil, err
	}
	view, err := s.Actor(ctx, id)
	if err != nil {
		return nil, err
	}
	return oneActor(view), nil
}

// Amendment is what changes in a record.
type Amendment struct {
	Attributes map[string]any `json:"attributes,omitempty" doc:"Properties that change; null takes one away."`
	Since      *string        `json:"since,omitempty" doc:"An empty text takes it away."`
	Until      *string        `json:"until,omitempty" doc:"An empty text takes it away."`
	Reason     string         `json:"reason,omitempty" doc:"Why, for the history."`
}

func (a Amendment) patch() (gate.Patch, error) {
	texts, findings := asTexts(a.Attributes)
	return gate.Patch{Attributes: texts, Since: a.Since, Until: a.Until}, invalid(findings)
}

type changedActor struct {
	Matching
	Body Amendment
}

func changeActor(ctx context.Context, s *gate.Session, in *changedActor) (*one[Actor], error) {
	id, seen, err := in.seen()
	if err != nil {
		return nil, err
	}
	patch, err := in.Body.patch()
	if err != nil {
		return nil, err
	}
	view, err := s.ChangeActor(ctx, id, seen, patch, in.Body.Reason)
	return oneActor(view), err
}

type endedRecord struct {
	Matching
	Body ending
}

func endActor(ctx context.Context, s *gate.Session, in *endedRecord) (*one[Actor], error) {
	id, seen, err := in.seen()
	if err != nil {
		return nil, err
	}
	view, err := s.EndActor(ctx, id, seen, in.Body.Until, in.Body.Reason)
	return oneActor(view), err
}

// History is the list of changes of a record.
type History struct {
	Items []Entry `json:"items" doc:"The newest first."`
}

func actorHistory(ctx context.Context, s *gate.Session, in *ByID) (*whole[History], error) {
	id, err := in.id()
	if err != nil {
		return nil, err
	}
	return history(ctx, s, id)
}

func history(ctx context.Context, s *gate.Session, id graph.ID) (*whole[History], error) {
	views, err := s.History(ctx, id)
	if err != nil {
		return nil, err
	}
	return &whole[History]{History{Items: entriesOf(views)}}, nil
}

type search struct {
	Body struct {
		Text  string   `json:"text" minLength:"1" maxLength:"200" doc:"What you are looking for: names, in any order, with or without accents."`
		Kinds []string `json:"kinds,omitempty" maxItems:"40" doc:"Only these kinds."`
		Area  string   `json:"area,omitempty" doc:"Only within this area."`
		Limit int      `json:"limit,omitempty" minimum:"1" maximum:"50" default:"10" doc:"At most this many."`
	}
}

// Found is what a search gives.
type Found struct {
	Items []Actor `json:"items" doc:"The best fit first."`
}

func searchActors(ctx context.Context, s *gate.Session, in *search) (*whole[Found], error) {
	query := gate.Query{Text: strings.TrimSpace(in.Body.Text), Limit: in.Body.Limit}
	var findings []graph.Finding
	for _, text := range in.Body.Kinds {
		kind, wrong := actorKind("kinds", text)
		findings = append(findings, wrong...)
		query.Kinds = append(query.Kinds, kind)
	}
	if in.Body.Area != "" {
		code, err := graph.ParseAreaCode(in.Body.Area)
		if err != nil {
			findings = append(findings, graph.Finding{Field: "area", Code: graph.BadAreaCode})
		}
		query.Area = code
	}
	if err := invalid(findings); err != nil {
		return nil, err
	}
	views, err := s.Search(ctx, query)
	if err != nil {
		return nil, err
	}
	found := Found{Items: make([]Actor, len(views))}
	for i, view := range views {
		found.Items[i] = actorInList(view)
	}
	return &whole[Found]{found}, nil
}
