package web

import (
	"time"

	"spinweb/graph"
	"spinweb/graph/gate"
)

var themes = resource[Theme]{kind: graph.Theme, path: "/v1/themes", shape: themeOf}

func themeRoutes() []route {
	return []route{
		{get, "/v1/themes", mayDo(graph.SeeActors), listAll(themes),
			says{"listThemes", "List themes", "Toon thema's"}, example{query: "limit=200"}},
		{post, "/v1/themes", mayDo(graph.AddActor), add[NewTheme](themes),
			says{"addTheme", "Add a theme", "Voeg een thema toe"}, example{body: `{"name":"Mantelzorg","code":"mantelzorg"}`}},
		{get, "/v1/themes/{id}", mayDo(graph.SeeActors), read[ByID](themes),
			says{"getTheme", "Read a theme", "Lees een thema"}, example{path: "{theme}"}},
		{patch, "/v1/themes/{id}", mayDo(graph.ChangeActor), change[patched[ThemeAmendment]](themes),
			says{"changeTheme", "Change a theme", "Verander een thema"}, example{path: "{theme}", body: `{"name":"Samen zorgen"}`}},
		{post, "/v1/themes/{id}/_end", mayDo(graph.EndActor), end[endedRecord](themes),
			says{"endTheme", "Say that a theme is no longer used", "Zeg dat een thema niet meer gebruikt wordt"},
			example{path: "{theme}", body: `{"until":"2099-01-01"}`}},
		{get, "/v1/themes/{id}/history", mayDo(graph.SeeHistory), historyOf[ByID](),
			says{"getThemeHistory", "The changes of a theme, the newest first", "De veranderingen van een thema, de nieuwste eerst"}, example{path: "{theme}"}},
	}
}

// Theme is what people and organisations work on.
type Theme struct {
	ID         string         `json:"id"`
	Name       string         `json:"name"`
	Code       *string        `json:"code" doc:"A short name for files."`
	PartOf     *Ref           `json:"partOf" doc:"The wider theme."`
	Since      *string        `json:"since"`
	Until      *string        `json:"until"`
	Attributes map[string]any `json:"attributes"`
	Version    int64          `json:"version" doc:"The version, also in the ETag."`
	RecordedAt time.Time      `json:"recordedAt"`
}

func themeOf(view gate.CompositeView) Theme {
	actor := actorOf(view.ActorView)
	return Theme{ID: actor.ID, Name: actor.Label, Code: orNull(view.Attributes["code"]), PartOf: firstOf(view.Lists[gate.Whole]),
		Since: actor.Since, Until: actor.Until, Attributes: actor.Attributes, Version: actor.Version, RecordedAt: actor.RecordedAt}
}

// NewTheme is a theme to add.
type NewTheme struct {
	NewRecord
	Name   string `json:"name"`
	Code   string `json:"code,omitempty" doc:"A short name for files."`
	PartOf string `json:"partOf,omitempty" doc:"The ID of the wider theme."`
}

func (n NewTheme) draft() (gate.CompositeDraft, []graph.Finding) {
	draft, findings := n.drafted(map[string]string{"name": n.Name, "code": n.Code})
	if n.PartOf != "" {
		draft.Lists[gate.Whole] = ids([]string{n.PartOf})
	}
	return draft, findings
}

// ThemeAmendment is what changes in a theme.
type ThemeAmendment struct {
	Amendment
	Name   *string `json:"name,omitempty"`
	Code   *string `json:"code,omitempty" doc:"A short name for files."`
	PartOf *string `json:"partOf,omitempty" doc:"The ID of the wider theme; an empty text: of none."`
}

func (a ThemeAmendment) amendment() (gate.CompositePatch, []graph.Finding) {
	patch, findings := a.amended(map[string]*string{"name": a.Name, "code": a.Code})
	if a.PartOf != nil {
		patch.Lists[gate.Whole] = ids(nonEmpty(*a.PartOf))
	}
	return patch, findings
}
