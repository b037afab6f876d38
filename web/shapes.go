package web

import (
	"reflect"
	"regexp"
	"strconv"
	"time"

	"spinweb/graph"
	"spinweb/graph/gate"
)

// The shapes that several resources share.

// Ref is an actor that is only mentioned.
type Ref struct {
	ID    string `json:"id"`
	Kind  string `json:"kind"`
	Label string `json:"label" doc:"What you may call the actor: a name or a pseudonym."`
}

// Actor is a person, organisation or thing of the neighbourhood as one viewer may see it.
type Actor struct {
	ID         string         `json:"id"`
	Kind       string         `json:"kind" doc:"The kind, see /v1/schema."`
	Label      string         `json:"label" doc:"What you may call the actor: a name or a pseudonym."`
	Named      bool           `json:"named" doc:"False when you see a pseudonym."`
	Attributes map[string]any `json:"attributes" doc:"The properties that you may see, see /v1/schema."`
	Since      *string        `json:"since" doc:"From when it was there: a year, a month or a day."`
	Until      *string        `json:"until" doc:"From when it was there no longer."`
	Version    int64          `json:"version" doc:"The version, also in the ETag."`
	RecordedAt time.Time      `json:"recordedAt" doc:"When it was first written down."`
	PartOf     *Ref           `json:"partOf,omitempty" doc:"Of an area or theme: what it is part of."`
	Editable   []string       `json:"editable,omitempty" doc:"The properties that you may change now; only of an actor that is read alone."`
}

// Tie says something of two actors for a period.
type Tie struct {
	ID         string         `json:"id"`
	Kind       string         `json:"kind" doc:"The kind, see /v1/schema."`
	From       Ref            `json:"from"`
	To         Ref            `json:"to"`
	Attributes map[string]any `json:"attributes" doc:"The properties that you may see, see /v1/schema."`
	Since      *string        `json:"since" doc:"From when it held: a year, a month or a day."`
	Until      *string        `json:"until" doc:"From when it held no longer."`
	Version    int64          `json:"version" doc:"The version, also in the ETag."`
	RecordedAt time.Time      `json:"recordedAt" doc:"When we learnt it."`
}

// Page is a part of a list.
type Page[T any] struct {
	Items []T     `json:"items"`
	Next  *string `json:"next" doc:"The cursor of the next page; null at the end."`
	Total int     `json:"total" doc:"How many you may see under this filter."`
}

// Entry is one change in the history of a record.
type Entry struct {
	Revision int64     `json:"revision"`
	At       time.Time `json:"at"`
	Role     string    `json:"role" doc:"The role of the author."`
	Author   *Ref      `json:"author" doc:"The author, if you may see who it was."`
	Reason   string    `json:"reason,omitempty"`
	Verb     string    `json:"verb" enum:"add,amend,end,bin,delete,erase"`
	ID       string    `json:"id" doc:"The ID of the record."`
	Actor    *Actor    `json:"actor,omitempty" doc:"The actor after the change, or as it was when it went into the bin."`
	Tie      *Tie      `json:"tie,omitempty" doc:"The tie after the change, or as it was when it went into the bin."`
	Undoes   *int64    `json:"undoes" doc:"The batch that this change took back."`
	UndoneBy *int64    `json:"undoneBy" doc:"The batch that took this change back."`
	CanUndo  bool      `json:"canUndo" doc:"Whether you can take back the batch of this change now."`
}

var problemType = reflect.TypeFor[Problem]()

// one is an answer that holds one record.
type one[T any] struct {
	ETag     string `header:"ETag"`
	Location string `header:"Location"`
	Body     T
}

func (o *one[T]) state() any {
	if o == nil || o.ETag == "" {
		return nil
	}
	return o.Body
}

// list is an answer that holds a page.
type list[T any] struct{ Body Page[T] }

// whole is an answer that holds everything.
type whole[T any] struct{ Body T }

// ByID names a record in a path.
type ByID struct {
	ID string `path:"id" doc:"The ID of the record."`
}

func (in ByID) id() (graph.ID, error) {
	id, err := graph.ParseID(in.ID)
	if err != nil {
		return "", graph.NotFound()
	}
	return id, nil
}

// Matching is a change of a record that the author saw at a version.
type Matching struct {
	ByID
	IfMatch string `header:"If-Match" hidden:"true"`
}

var etag = regexp.MustCompile(`^"(\d{1,18})"$`)

func (in Matching) seen() (graph.ID, graph.Revision, error) {
	id, err := in.id()
	if err != nil {
		return "", 0, err
	}
	if in.IfMatch == "" {
		return "", 0, &graph.Error{Kind: graph.UnconditionalKind, Code: graph.VersionMissing}
	}
	found := etag.FindStringSubmatch(in.IfMatch)
	if found == nil {
		return "", 0, graph.Invalid(graph.Finding{Field: "If-Match", Code: graph.BadVersion})
	}
	version, _ := strconv.ParseInt(found[1], 10, 64) // 18 digits fit
	return id, graph.Revision(version), nil
}

// ending is the body of an _end.
type ending struct {
	Until  string `json:"until,omitempty" doc:"The first day on which it no longer holds; today when absent."`
	Reason string `json:"reason,omitempty" doc:"Why, for the history."`
}

func refOf(end gate.End) Ref { return Ref{string(end.ID), string(end.Kind), end.Label} }

func refOrNil(end *gate.End) *Ref {
	if end == nil {
		return nil
	}
	ref := refOf(*end)
	return &ref
}

// firstOf is the one actor of a list that holds at most one, nil when there is none.
func firstOf(ends []gate.End) *Ref {
	if len(ends) == 0 {
		return nil
	}
	return refOrNil(&ends[0])
}

func refsOf(ends []gate.End) []Ref {
	refs := make([]Ref, len(ends))
	for i, end := range ends {
		refs[i] = refOf(end)
	}
	return refs
}

func actorOf(view gate.ActorView) Actor {
	return Actor{ID: string(view.ID), Kind: string(view.Kind), Label: view.Label, Named: view.Named,
		Attributes: asJSON(view.Kind.Schema().Attributes, view.Attributes), Since: orNull(view.Since), Until: orNull(view.Until),
		Version: int64(view.Version), RecordedAt: view.RecordedAt.UTC(), PartOf: refOrNil(view.PartOf), Editable: view.Editable}
}

func tieOf(view gate.TieView) Tie {
	return Tie{ID: string(view.ID), Kind: string(view.Kind), From: refOf(view.From), To: refOf(view.To),
		Attributes: asJSON(view.Kind.Schema().Attributes, view.Attributes), Since: orNull(view.Since), Until: orNull(view.Until),
		Version: int64(view.Version), RecordedAt: view.RecordedAt.UTC()}
}

func orNull(text string) *string {
	if text == "" {
		return nil
	}
	return &text
}

func etagOf(version graph.Revision) string {
	if version == 0 {
		return ""
	}
	return `"` + strconv.FormatInt(int64(version), 10) + `"`
}

func oneActor(view gate.ActorView) *one[Actor] {
	if view.ID == "" {
		return &one[Actor]{}
	}
	return &one[Actor]{ETag: etagOf(view.Version), Body: actorOf(view)}
}

func oneTie(view gate.TieView) *one[Tie] {
	if view.ID == "" {
		return &one[Tie]{}
	}
	return &one[Tie]{ETag: etagOf(view.Version), Body: tieOf(view)}
}

func pageOf[V, T any](page gate.Page[V], shape func(V) T) *list[T] {
	out := &list[T]{Body: Page[T]{Items: make([]T, len(page.Items)), Next: orNull(string(page.Next)), Total: page.Total}}
	for i, item := range page.Items {
		out.Body.Items[i] = shape(item)
	}
	return out
}

func entriesOf(views []gate.EntryView) []Entry {
	entries := make([]Entry, len(views))
	for i, view := range views {
		entries[i] = Entry{Revision: int64(view.Revision), At: view.At.UTC(), Role: string(view.Role),
			Author: refOrNil(view.Author), Reason: view.Reason, Verb: string(view.Verb), ID: string(view.ID),
			Undoes: revisionOrNull(view.Undoes), UndoneBy: revisionOrNull(view.UndoneBy), CanUndo: view.CanUndo}
		if view.Actor != nil {
			actor := actorOf(*view.Actor)
			entries[i].Actor = &actor
		}
		if view.Tie != nil {
			tie := tieOf(*view.Tie)
			entries[i].Tie = &tie
		}
	}
	return entries
}
