package web

import (
	"encoding/json"
	"strconv"

	"spinweb/graph"
	"spinweb/graph/gate"
)

// ByCode names an area in a path.
type ByCode struct {
	Code string `path:"code" doc:"The CBS code of the area."`
}

func (in ByCode) code() (graph.AreaCode, error) {
	code, err := graph.ParseAreaCode(in.Code)
	if err != nil {
		return "", graph.NotFound()
	}
	return code, nil
}

func (in ByCode) id() (graph.ID, error) {
	code, err := in.code()
	return graph.ID(code), err
}

// at names the area at the version of an If-Match header.
func (in ByCode) at(ifMatch string) (graph.ID, graph.Revision, error) {
	return Matching{ByID{in.Code}, ifMatch}.seen()
}

var areas = resource[Actor]{kind: graph.Area, path: "/v1/areas",
	shape: func(view gate.CompositeView) Actor { return actorOf(view.ActorView) },
	brief: func(view gate.CompositeView) Actor { return actorInList(view.ActorView) }}

// NewArea is an area to add.
type NewArea struct {
	Code    string         `json:"code" doc:"The CBS code: GM, WK or BU."`
	Name    string         `json:"name"`
	Year    int            `json:"year,omitempty" doc:"The year of the classification."`
	Outline map[string]any `json:"outline,omitempty" doc:"A GeoJSON Polygon or MultiPolygon in longitude and latitude."`
	PartOf  string         `json:"partOf,omitempty" doc:"The CBS code of the area around it."`
	Since   string         `json:"since,omitempty" doc:"A year, a month or a day."`
	Reason  string         `json:"reason,omitempty" doc:"Why, for the history."`
}

func (n NewArea) draft() (gate.CompositeDraft, []graph.Finding) {
	code, err := graph.ParseAreaCode(n.Code)
	if err != nil {
		return gate.CompositeDraft{}, []graph.Finding{{Field: "code", Code: graph.BadAreaCode}}
	}
	attributes := map[string]string{"code": string(code), "name": n.Name, "level": string(code.Level())}
	if n.Year != 0 {
		attributes["year"] = strconv.Itoa(n.Year)
	}
	if n.Outline != nil {
		outline, err := json.Marshal(n.Outline)
		if err != nil {
			return gate.CompositeDraft{}, []graph.Finding{{Field: "outline", Code: graph.BadOutline}}
		}
		attributes["outline"] = string(outline)
	}
	return gate.CompositeDraft{Draft: graph.Draft{Since: n.Since, Attributes: attributes},
		Lists: map[gate.List][]graph.ID{gate.Whole: ids(nonEmpty(n.PartOf))}}, nil
}

func (n NewArea) why() string { return n.Reason }

type patchedArea struct {
	ByCode
	IfMatch string `header:"If-Match" hidden:"true"`
	Body    Amendment
}

func (in patchedArea) seen() (graph.ID, graph.Revision, error) { return in.at(in.IfMatch) }

func (in patchedArea) body() amendable { return in.Body }

type endedArea struct {
	ByCode
	IfMatch string `header:"If-Match" hidden:"true"`
	Body    ending
}

func (in endedArea) seen() (graph.ID, graph.Revision, error) { return in.at(in.IfMatch) }

func (in endedArea) body() ending { return in.Body }
