package web

import (
	"context"
	"errors"
	"time"

	"spinweb/graph"
	"spinweb/graph/gate"
)

// binRoutes stand after all that reads and changes, so that whoever walks the table finds its records.
func binRoutes() []route {
	return []route{
		{get, "/v1/bin", mayDo(graph.SeeBin), handle(listBin),
			says{"listBin", "List what is in the bin and can come back, the newest first", "Toon wat in de prullenbak zit en terug kan, het nieuwste eerst"}, example{query: "limit=200"}},
		{remove, "/v1/schakels/{id}", mayDo(graph.BinActor), bin[Matching](graph.Schakel),
			says{"binSchakel", "Put a schakel in the bin", "Gooi een schakel weg"}, example{path: "{schakel}"}},
		{remove, "/v1/themes/{id}", mayDo(graph.BinActor), bin[Matching](graph.Theme),
			says{"binTheme", "Put a theme in the bin", "Gooi een thema weg"}, example{path: "{theme}"}},
		{remove, "/v1/teams/{id}", mayDo(graph.BinActor), bin[Matching](graph.Team),
			says{"binTeam", "Put a team in the bin", "Gooi een team weg"}, example{path: "{team}"}},
		{remove, "/v1/work-areas/{id}", mayDo(graph.BinActor), bin[Matching](graph.WorkArea),
			says{"binWorkArea", "Put a work area in the bin", "Gooi een werkgebied weg"}, example{path: "{workarea}"}},
		{remove, "/v1/areas/{code}", mayDo(graph.BinActor), bin[matchingArea](graph.Area),
			says{"binArea", "Put an area in the bin", "Gooi een gebied weg"}, example{path: "{area}"}},
		{remove, "/v1/actors/{id}", mayDo(graph.BinActor), bin[Matching](),
			says{"binActor", "Put an actor in the bin, with its ties", "Gooi een actor weg, met de contacten"}, example{path: "{organisation}"}},
		{post, "/v1/bin/{id}/_restore", mayDo(graph.RestoreRecord), handle(restore),
			says{"restoreRecord", "Take something out of the bin, with what went along", "Haal iets terug uit de prullenbak, met wat erbij hoorde"}, example{path: "{organisation}"}},
		{remove, "/v1/ties/{id}", mayDo(graph.BinTie), handle(binTie),
			says{"binTie", "Put a tie in the bin", "Gooi een contact weg"}, example{path: "{partnership}"}},
		{remove, "/v1/bin/{id}", mayDo(graph.DeleteRecord), handle(deleteRecord),
			says{"deleteRecord", "Delete something from the bin for good", "Verwijder iets voorgoed uit de prullenbak"}, example{path: "{partnership}"}},
	}
}

// Effect is what a write did, as far as you may know it.
type Effect struct {
	Revision int64 `json:"revision" doc:"The batch, to look at or to undo."`
	Actors   int   `json:"actors" doc:"How many actors it was about."`
	Ties     int   `json:"ties" doc:"How many ties it was about."`
}

func effectOf(effect gate.Effect) Effect {
	return Effect{int64(effect.Revision), effect.Actors, effect.Ties}
}

// affected is the answer to a write that may be about many records.
type affected struct {
	Body    Effect
	current any
}

func (a *affected) state() any {
	if a == nil {
		return nil
	}
	return a.current
}

// matchingArea names an area at the version that the author saw.
type matchingArea struct {
	ByCode
	IfMatch string `header:"If-Match" hidden:"true"`
}

func (in matchingArea) seen() (graph.ID, graph.Revision, error) {
	if _, err := in.code(); err != nil {
		return "", 0, err
	}
	return in.at(in.IfMatch)
}

// bin puts an actor of the given kinds in the bin; no kinds: of any.
func bin[I versioned](kinds ...graph.ActorKind) binder {
	return handle(func(ctx context.Context, s *gate.Session, in *I) (*affected, error) {
		id, seen, err := (*in).seen()
		if err != nil {
			return nil, err
		}
		effect, err := s.BinActor(ctx, id, seen, "", kinds...)
		if graph.KindOf(err) == graph.StaleKind {
			now, readErr := s.Actor(ctx, id)
			return &affected{current: actorOf(now)}, errors.Join(err, readErr)
		}
		return &affected{Body: effectOf(effect)}, err
	})
}

func binTie(ctx context.Context, s *gate.Session, in *Matching) (*affected, error) {
	id, seen, err := in.seen()
	if err != nil {
		return nil, err
	}
	effect, err := s.BinTie(ctx, id, seen, "")
	if graph.KindOf(err) == graph.StaleKind {
		now, readErr := s.Tie(ctx, id)
		return &affected{current: tieOf(now)}, errors.Join(err, readErr)
	}
	return &affected{Body: effectOf(effect)}, err
}

// BinItem is something in the bin.
type BinItem struct {
	ID        string    `json:"id"`
	Type      string    `json:"type" enum:"actor,tie"`
	Kind      string    `json:"kind" doc:"The kind, see /v1/schema."`
	Label     string    `json:"label" doc:"What you may call it."`
	BinnedAt  time.Time `json:"binnedAt"`
	By        *Ref      `json:"by" doc:"Who did it, if you may see who it was."`
	DeletedOn time.Time `json:"deletedOn" doc:"From when on it cannot come back."`
	Revision  int64     `json:"revision" doc:"The batch that put it there."`
	Ties      int       `json:"ties" doc:"How many ties went with it that you may know."`
}

// Bin is a part of the bin.
type Bin struct {
	Items  []BinItem `json:"items" doc:"The newest first."`
	Cursor *string   `json:"cursor" doc:"The cursor of the next page; null at the end."`
}

// Onward is what a list takes that is read from its beginning.
type Onward struct {
	Limit  int    `query:"limit" minimum:"1" maximum:"200" default:"50" doc:"At most this many."`
	Cursor string `query:"cursor" maxLength:"40" doc:"The field cursor of the page before."`
}

func (in Onward) cursor() (graph.ID, error) {
	if in.Cursor == "" {
		return "", nil
	}
	id, err := graph.ParseID(in.Cursor)
	if err != nil {
		return "", graph.Invalid(graph.Finding{Field: "cursor", Code: graph.BadCursor})
	}
	return id, nil
}

func listBin(ctx context.Context, s *gate.Session, in *Onward) (*whole[Bin], error) {
	cursor, err := in.cursor()
	if err != nil {
		return nil, err
	}
	page, err := s.Bin(ctx, cursor, in.Limit)
	if err != nil {
		return nil, err
	}
	bin := Bin{Items: make([]BinItem, len(page.Items)), Cursor: orNull(string(page.Next))}
	for i, item := range page.Items {
		bin.Items[i] = BinItem{ID: string(item.ID), Type: "actor", Kind: string(item.Actor), Label: item.Label, BinnedAt: item.BinnedAt.UTC(),
			By: refOrNil(item.By), DeletedOn: item.DeletedOn.UTC(), Revision: int64(item.Revision), Ties: item.Ties}
		if item.Tie != "" {
			bin.Items[i].Type, bin.Items[i].Kind = "tie", string(item.Tie)
		}
	}
	return &whole[Bin]{bin}, nil
}

func restore(ctx context.Context, s *gate.Session, in *ByID) (*affected, error) {
	id, err := in.id()
	if err != nil {
		return nil, err
	}
	effect, err := s.Restore(ctx, id)
	return &affected{Body: effectOf(effect)}, err
}

func deleteRecord(ctx context.Context, s *gate.Session, in *ByID) (*struct{}, error) {
	id, err := in.id()
	if err != nil {
		return nil, err
	}
	return nil, s.Delete(ctx, id)
}
