package web

import (
	"context"
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

func (in ByCode) matching(ifMatch string) Matching { return Matching{ByID{in.Code}, ifMatch} }

func listAreas(ctx context.Context, s *gate.Session, in *Paging) (*list[Actor], error) {
	filter, findings := in.filter()
	if err := invalid(findings); err != nil {
		return nil, err
	}
	page, err := s.Areas(ctx, filter)
	if err != nil {
		return nil, err
	}
	return pageOf(page, actorInList), nil
}

func readArea(ctx context.Context, s *gate.Session, in *ByCode) (*one[Actor], error) {
	code, err := in.code()
	if err != nil {
		return nil, err
	}
	view, err := s.Area(ctx, code)
	if err != nil {
		return nil, err
	}
	return oneActor(view), nil
}

type newArea struct {
	Body struct {
		Code    string         `json:"code" doc:"The CBS code: GM, WK or BU."`
		Name    string         `json:"name"`
		Year    int            `json:"year,omitempty" doc:"The year of the classification."`
		Outline map[string]any `json:"outline,omitempty" doc:"A GeoJSON Polygon or MultiPolygon in longitude and latitude."`
		PartOf  string         `json:"partOf,omitempty" doc:"The CBS code of the area around it."`
		Since   string         `json:"since,omitempty" doc:"A year, a month or a day."`
		Reason  string         `json:"reason,omitempty" doc:"Why, for the history."`
	}
}

func addArea(ctx context.Context, s *gate.Session, in *newArea) (*one[Actor], error) {
	code, err := graph.ParseAreaCode(in.Body.Code)
	if err != nil {
		return nil, err
	}
	attributes := map[string]string{"code": string(code), "name": in.Body.Name, "level": string(code.Level())}
	if in.Body.Year != 0 {
		attributes["year"] = strconv.Itoa(in.Body.Year)
	}
	if in.Body.Outline != nil {
		outline, err := json.Marshal(in.Body.Outline)
		if err != nil {
			return nil, graph.Invalid(graph.Finding{Field: "outline", Code: graph.BadOutline})
		}
		attributes["outline"] = string(outline)
	}
	var ties []graph.Draft
	if in.Body.PartOf != "" {
		ties = append(ties, graph.Draft{Kind: string(graph.PartOf), To: graph.ID(in.Body.PartOf), Since: in.Body.Since})
	}
	view, err := s.AddActor(ctx, graph.Draft{Kind: string(graph.Area), Since: in.Body.Since, Attributes: attributes}, ties, in.Body.Reason)
	if err != nil {
		return nil, err
	}
	return created("/v1/areas/", oneActor(view)), nil
}

type changedArea struct {
	ByCode
	IfMatch string `header:"If-Match" hidden:"true"`
	Body    Amendment
}

func changeArea(ctx context.Context, s *gate.Session, in *changedArea) (*one[Actor], error) {
	if _, err := s.Area(ctx, graph.AreaCode(in.Code)); err != nil {
		return nil, err
	}
	return changeActor(ctx, s, &changedActor{in.matching(in.IfMatch), in.Body})
}

type endedArea struct {
	ByCode
	IfMatch string `header:"If-Match" hidden:"true"`
	Body    ending
}

func endArea(ctx context.Context, s *gate.Session, in *endedArea) (*one[Actor], error) {
	if _, err := s.Area(ctx, graph.AreaCode(in.Code)); err != nil {
		return nil, err
	}
	return endActor(ctx, s, &endedRecord{in.matching(in.IfMatch), in.Body})
}

func areaHistory(ctx context.Context, s *gate.Session, in *ByCode) (*whole[History], error) {
	code, err := in.code()
	if err != nil {
		return nil, err
	}
	return history(ctx, s, graph.ID(code))
}
