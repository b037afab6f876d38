package web

import (
	"time"

	"spinweb/graph"
	"spinweb/graph/gate"
)

var workAreas = resource[WorkArea]{kind: graph.WorkArea, path: "/v1/work-areas", shape: workAreaOf}

func workAreaRoutes() []route {
	return []route{
		{get, "/v1/work-areas", mayDo(graph.SeeActors), listAll(workAreas),
			says{"listWorkAreas", "List work areas", "Toon werkgebieden"}, example{query: "limit=200"}},
		{post, "/v1/work-areas", mayDo(graph.AddActor), add[NewWorkArea](workAreas),
			says{"addWorkArea", "Add a work area with its areas and networkers", "Voeg een werkgebied toe, met de gebieden en de netwerkers"},
			example{body: `{"name":"Werkgebied Noord","areas":["{area}"],"networkers":["{professional}"],"since":"2026-01"}`}},
		{get, "/v1/work-areas/{id}", mayDo(graph.SeeActors), read[ByID](workAreas),
			says{"getWorkArea", "Read a work area", "Lees een werkgebied"}, example{path: "{workarea}"}},
		{patch, "/v1/work-areas/{id}", mayDo(graph.ChangeActor), change[patched[WorkAreaAmendment]](workAreas),
			says{"changeWorkArea", "Change a work area or who covers it", "Verander een werkgebied of wie het bedient"},
			example{path: "{workarea}", body: `{"name":"Werkgebied Zuid"}`}},
		{post, "/v1/work-areas/{id}/_end", mayDo(graph.EndActor), end[endedRecord](workAreas),
			says{"endWorkArea", "Say that a work area is no longer there", "Zeg dat een werkgebied er niet meer is"},
			example{path: "{workarea}", body: `{"until":"2099-01-01"}`}},
		{get, "/v1/work-areas/{id}/history", mayDo(graph.SeeHistory), historyOf[ByID](),
			says{"getWorkAreaHistory", "The changes of a work area, the newest first", "De veranderingen van een werkgebied, de nieuwste eerst"},
			example{path: "{workarea}"}},
	}
}

// WorkArea is where networkers are the first contact.
type WorkArea struct {
	ID         string         `json:"id"`
	Name       string         `json:"name"`
	Areas      []Ref          `json:"areas" doc:"The areas of which it consists."`
	Networkers []Ref          `json:"networkers" doc:"The professionals who cover it. What they may see of residents follows from this."`
	Since      *string        `json:"since"`
	Until      *string        `json:"until"`
	Attributes map[string]any `json:"attributes"`
	Version    int64          `json:"version" doc:"The version, also in the ETag."`
	RecordedAt time.Time      `json:"recordedAt"`
}

func workAreaOf(view gate.CompositeView) WorkArea {
	actor := actorOf(view.ActorView)
	return WorkArea{ID: actor.ID, Name: actor.Label, Areas: refsOf(view.Lists[gate.Areas]), Networkers: refsOf(view.Lists[gate.Networkers]),
		Since: actor.Since, Until: actor.Until, Attributes: actor.Attributes, Version: actor.Version, RecordedAt: actor.RecordedAt}
}

// NewWorkArea is a work area to add.
type NewWorkArea struct {
	NewRecord
	Name       string   `json:"name"`
	Areas      []string `json:"areas,omitempty" maxItems:"200" doc:"CBS codes."`
	Networkers []string `json:"networkers,omitempty" maxItems:"200" doc:"IDs of professionals."`
}

func (n NewWorkArea) draft() (gate.CompositeDraft, []graph.Finding) {
	draft, findings := n.drafted(map[string]string{"name": n.Name})
	draft.Lists[gate.Areas] = ids(n.Areas)
	draft.Lists[gate.Networkers] = ids(n.Networkers)
	return draft, append(findings, areaCodes(n.Areas)...)
}

// WorkAreaAmendment is what changes in a work area.
type WorkAreaAmendment struct {
	Amendment
	Name       *string   `json:"name,omitempty"`
	Areas      *[]string `json:"areas,omitempty" maxItems:"200" doc:"All its areas; one that is left out ends today."`
	Networkers *[]string `json:"networkers,omitempty" maxItems:"200" doc:"All who cover it; one who is left out stops today."`
}

func (a WorkAreaAmendment) amendment() (gate.CompositePatch, []graph.Finding) {
	patch, findings := a.amended(map[string]*string{"name": a.Name})
	relisted(patch, gate.Areas, a.Areas)
	relisted(patch, gate.Networkers, a.Networkers)
	return patch, append(findings, areaCodesIn(a.Areas)...)
}
