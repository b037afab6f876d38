package web

import (
	"net/http"

	"spinweb/graph"
)

const (
	get    = http.MethodGet
	post   = http.MethodPost
	patch  = http.MethodPatch
	remove = http.MethodDelete
)

// table is the whole map of the API.
func (s *Server) table() []route {
	var all []route
	for _, resource := range [][]route{s.sessionRoutes(), accountRoutes(), selfRoutes(), actorRoutes(), tieRoutes(), areaRoutes(), schakelRoutes(), reportRoutes(),
		themeRoutes(), teamRoutes(), workAreaRoutes(), s.streamRoutes(), areaNetworkRoutes(), groundPlanRoutes(), mapRoutes(), arrangementRoutes(), pathRoutes(), measureRoutes(),
		changeRoutes(), retentionRoutes(), batchRoutes(), eraseRoutes(), binRoutes(), importRoutes(), exportRoutes()} {
		all = append(all, resource...)
	}
	return all
}

func selfRoutes() []route {
	return []route{
		{get, "/v1/me", mayDo(graph.SeeSelf), handle(me),
			says{"getMe", "Who you are here and what you may do", "Wie u hier bent en wat u mag"}, example{}},
		{get, "/v1/schema", mayDo(graph.SeeSchema), handle(schema),
			says{"getSchema", "The kinds of actor and tie with their properties", "De soorten actoren en contacten met hun kenmerken"}, example{}},
	}
}

func actorRoutes() []route {
	return []route{
		{get, "/v1/actors", mayDo(graph.SeeActors), handle(listActors),
			says{"listActors", "List actors", "Toon actoren"}, example{query: "limit=200"}},
		{post, "/v1/actors", mayDo(graph.AddActor), handle(addActor),
			says{"addActor", "Add an actor with the ties that it needs", "Voeg een actor toe, met de contacten die erbij horen"},
			example{body: `{"kind":"Organisation","attributes":{"name":"Buurtmoestuin"},"reason":"nieuw"}`}},
		{post, "/v1/actors/_search", mayDo(graph.SearchActors), handle(searchActors),
			says{"searchActors", "Search actors by name", "Zoek actoren op naam"}, example{body: `{"text":"{name}","limit":50}`}},
		{get, "/v1/actors/{id}", mayDo(graph.SeeActors), handle(readActor),
			says{"getActor", "Read an actor", "Lees een actor"}, example{path: "{actor}"}},
		{patch, "/v1/actors/{id}", mayDo(graph.ChangeActor), handle(changeActor),
			says{"changeActor", "Change an actor", "Verander een actor"},
			example{path: "{organisation}", body: `{"attributes":{"description":"in de buurt"}}`}},
		{post, "/v1/actors/{id}/_end", mayDo(graph.EndActor), handle(endActor),
			says{"endActor", "Say that an actor is no longer there", "Zeg dat een actor er niet meer is"},
			example{path: "{organisation}", body: `{"until":"2099-01-01"}`}},
		{get, "/v1/actors/{id}/history", mayDo(graph.SeeHistory), handle(actorHistory),
			says{"getActorHistory", "The changes of an actor, the newest first", "De veranderingen van een actor, de nieuwste eerst"}, example{path: "{actor}"}},
		{get, "/v1/actors/{id}/network", mayDo(graph.SeeNetwork), handle(network),
			says{"getNetwork", "The network around an actor", "Het netwerk rond een actor"}, example{path: "{actor}", query: "hops=3&net=support"}},
	}
}

func tieRoutes() []route {
	return []route{
		{get, "/v1/ties", mayDo(graph.SeeTies), handle(listTies),
			says{"listTies", "List ties", "Toon contacten"}, example{query: "limit=200"}},
		{post, "/v1/ties", mayDo(graph.AddTie), handle(addTie),
			says{"addTie", "Add a tie", "Voeg een contact toe"},
			example{body: `{"kind":"PARTNERS_WITH","from":"{organisation}","to":"{partner}","since":"2026-01"}`}},
		{get, "/v1/ties/{id}", mayDo(graph.SeeTies), handle(readTie),
			says{"getTie", "Read a tie", "Lees een contact"}, example{path: "{tie}"}},
		{patch, "/v1/ties/{id}", mayDo(graph.ChangeTie), handle(changeTie),
			says{"changeTie", "Change a tie", "Verander een contact"}, example{path: "{partnership}", body: `{"attributes":{"strength":2}}`}},
		{post, "/v1/ties/{id}/_end", mayDo(graph.EndTie), handle(endTie),
			says{"endTie", "Say that a tie no longer holds", "Zeg dat een contact voorbij is"}, example{path: "{partnership}", body: `{"until":"2099-01-01"}`}},
		{get, "/v1/ties/{id}/history", mayDo(graph.SeeHistory), handle(tieHistory),
			says{"getTieHistory", "The changes of a tie, the newest first", "De veranderingen van een contact, de nieuwste eerst"}, example{path: "{tie}"}},
	}
}

func areaRoutes() []route {
	return []route{
		{get, "/v1/areas", mayDo(graph.SeeAreas), listAll(areas),
			says{"listAreas", "List areas: gemeenten, wijken and buurten", "Toon gebieden: gemeenten, wijken en buurten"}, example{query: "limit=200"}},
		{post, "/v1/areas", mayDo(graph.AddActor), add[NewArea](areas),
			says{"addArea", "Add an area", "Voeg een gebied toe"},
			example{body: `{"code":"BU07949999","name":"Nieuwe buurt","year":2026}`}},
		{get, "/v1/areas/{code}", mayDo(graph.SeeAreas), read[ByCode](areas),
			says{"getArea", "Read an area with its outline", "Lees een gebied met zijn grens"}, example{path: "{area}"}},
		{patch, "/v1/areas/{code}", mayDo(graph.ChangeActor), change[patchedArea](areas),
			says{"changeArea", "Change an area", "Verander een gebied"}, example{path: "{area}", body: `{"attributes":{"name":"Nieuwe naam"}}`}},
		{post, "/v1/areas/{code}/_end", mayDo(graph.EndActor), end[endedArea](areas),
			says{"endArea", "Say that an area is no longer there", "Zeg dat een gebied er niet meer is"}, example{path: "{area}", body: `{"until":"2099-01-01"}`}},
		{get, "/v1/areas/{code}/history", mayDo(graph.SeeHistory), historyOf[ByCode](),
			says{"getAreaHistory", "The changes of an area, the newest first", "De veranderingen van een gebied, de nieuwste eerst"}, example{path: "{area}"}},
	}
}

func schakelRoutes() []route {
	return []route{
		{get, "/v1/schakels", mayDo(graph.SeeActors), listAll(schakels),
			says{"listSchakels", "List schakels", "Toon schakels"}, example{query: "limit=200"}},
		{post, "/v1/schakels", mayDo(graph.AddActor), add[NewSchakel](schakels),
			says{"addSchakel", "Add a schakel with its holder, areas and themes", "Voeg een schakel toe, met wie die invult en wat die verbindt"},
			example{body: `{"holder":"{professional}","areas":["{area}"],"themes":[],"since":"2026-01"}`}},
		{get, "/v1/schakels/{id}", mayDo(graph.SeeActors), read[ByID](schakels),
			says{"getSchakel", "Read a schakel", "Lees een schakel"}, example{path: "{schakel}"}},
		{patch, "/v1/schakels/{id}", mayDo(graph.ChangeActor), change[patched[SchakelAmendment]](schakels),
			says{"changeSchakel", "Change a schakel", "Verander een schakel"}, example{path: "{schakel}", body: `{"attributes":{"confirmedOn":"2026-01-15"}}`}},
		{post, "/v1/schakels/{id}/_end", mayDo(graph.EndActor), end[endedRecord](schakels),
			says{"endSchakel", "Say that a schakel stops", "Zeg dat een schakel stopt"}, example{path: "{schakel}", body: `{"until":"2099-01-01"}`}},
		{get, "/v1/schakels/{id}/history", mayDo(graph.SeeHistory), historyOf[ByID](),
			says{"getSchakelHistory", "The changes of a schakel, the newest first", "De veranderingen van een schakel, de nieuwste eerst"}, example{path: "{schakel}"}},
	}
}

func reportRoutes() []route {
	return []route{
		{get, "/v1/areas/{code}/reports/missing-links", mayDo(graph.AskReports), handle(missingLinks),
			says{"getMissingLinks", "Where links are missing in an area, as far as known", "Waar schakels ontbreken in een gebied, zover bekend"}, example{path: "{area}"}},
	}
}
