package web

import (
	"time"

	"spinweb/graph"
	"spinweb/graph/gate"
)

var teams = resource[Team]{kind: graph.Team, path: "/v1/teams", shape: teamOf}

func teamRoutes() []route {
	return []route{
		{get, "/v1/teams", mayDo(graph.SeeActors), listAll(teams),
			says{"listTeams", "List teams", "Toon teams"}, example{query: "limit=200"}},
		{post, "/v1/teams", mayDo(graph.AddActor), add[NewTeam](teams),
			says{"addTeam", "Add a team with its members and areas", "Voeg een team toe, met de leden en de gebieden"},
			example{body: `{"name":"Wijkteam","teamKind":"core","members":["{professional}"],"areas":["{area}"],"since":"2026-01"}`}},
		{get, "/v1/teams/{id}", mayDo(graph.SeeActors), read[ByID](teams),
			says{"getTeam", "Read a team", "Lees een team"}, example{path: "{team}"}},
		{patch, "/v1/teams/{id}", mayDo(graph.ChangeActor), change[patched[TeamAmendment]](teams),
			says{"changeTeam", "Change a team or who is in it", "Verander een team of wie erin zit"},
			example{path: "{team}", body: `{"name":"Wijkteam Noord"}`}},
		{post, "/v1/teams/{id}/_end", mayDo(graph.EndActor), end[endedRecord](teams),
			says{"endTeam", "Say that a team stops", "Zeg dat een team stopt"}, example{path: "{team}", body: `{"until":"2099-01-01"}`}},
		{get, "/v1/teams/{id}/history", mayDo(graph.SeeHistory), historyOf[ByID](),
			says{"getTeamHistory", "The changes of a team, the newest first", "De veranderingen van een team, de nieuwste eerst"}, example{path: "{team}"}},
	}
}

// Team works together in some areas.
type Team struct {
	ID         string         `json:"id"`
	Name       string         `json:"name"`
	TeamKind   string         `json:"teamKind" doc:"The kind of team, see /v1/schema."`
	Line       *string        `json:"line" doc:"The line of support."`
	Members    []Ref          `json:"members" doc:"Those whom you may see."`
	Areas      []Ref          `json:"areas" doc:"Where it works."`
	Since      *string        `json:"since"`
	Until      *string        `json:"until"`
	Attributes map[string]any `json:"attributes"`
	Version    int64          `json:"version" doc:"The version, also in the ETag."`
	RecordedAt time.Time      `json:"recordedAt"`
}

func teamOf(view gate.CompositeView) Team {
	actor := actorOf(view.ActorView)
	return Team{ID: actor.ID, Name: actor.Label, TeamKind: view.Attributes["teamKind"], Line: orNull(view.Attributes["line"]),
		Members: refsOf(view.Lists[gate.Members]), Areas: refsOf(view.Lists[gate.Areas]), Since: actor.Since, Until: actor.Until,
		Attributes: actor.Attributes, Version: actor.Version, RecordedAt: actor.RecordedAt}
}

// NewTeam is a team to add.
type NewTeam struct {
	NewRecord
	Name     string   `json:"name"`
	TeamKind string   `json:"teamKind" doc:"The kind of team, see /v1/schema."`
	Line     string   `json:"line,omitempty" doc:"The line of support."`
	Members  []string `json:"members,omitempty" maxItems:"200" doc:"IDs of people or organisations."`
	Areas    []string `json:"areas,omitempty" maxItems:"100" doc:"CBS codes of where it works; an administrator gives these."`
}

func (n NewTeam) draft() (gate.CompositeDraft, []graph.Finding) {
	draft, findings := n.drafted(map[string]string{"name": n.Name, "teamKind": n.TeamKind, "line": n.Line})
	draft.Lists[gate.Members] = ids(n.Members)
	draft.Lists[gate.Areas] = ids(n.Areas)
	return draft, append(findings, areaCodes(n.Areas)...)
}

// TeamAmendment is what changes in a team.
type TeamAmendment struct {
	Amendment
	Name     *string   `json:"name,omitempty"`
	TeamKind *string   `json:"teamKind,omitempty" doc:"The kind of team, see /v1/schema."`
	Line     *string   `json:"line,omitempty" doc:"The line of support."`
	Members  *[]string `json:"members,omitempty" maxItems:"200" doc:"All members that you may see; one that is left out leaves today."`
	Areas    *[]string `json:"areas,omitempty" maxItems:"100" doc:"All areas where it works; one that is left out ends today. An administrator gives these."`
}

func (a TeamAmendment) amendment() (gate.CompositePatch, []graph.Finding) {
	patch, findings := a.amended(map[string]*string{"name": a.Name, "teamKind": a.TeamKind, "line": a.Line})
	relisted(patch, gate.Members, a.Members)
	relisted(patch, gate.Areas, a.Areas)
	return patch, append(findings, areaCodesIn(a.Areas)...)
}
