package web

import (
	"context"
	"time"

	"spinweb/graph"
	"spinweb/graph/gate"
)

// Schakel links areas and themes; a person holds it for a period.
type Schakel struct {
	ID          string         `json:"id"`
	Label       string         `json:"label"`
	Holder      *Ref           `json:"holder" doc:"Who holds it, if you may see that."`
	Areas       []Ref          `json:"areas"`
	Themes      []Ref          `json:"themes"`
	Since       *string        `json:"since"`
	Until       *string        `json:"until"`
	ConfirmedOn *string        `json:"confirmedOn" doc:"A schakel counts from the day on which a worker confirmed it."`
	Attributes  map[string]any `json:"attributes"`
	Version     int64          `json:"version" doc:"The version, also in the ETag."`
	RecordedAt  time.Time      `json:"recordedAt"`
}

func schakelOf(view gate.SchakelView) Schakel {
	actor := actorOf(view.ActorView)
	return Schakel{ID: actor.ID, Label: actor.Label, Holder: refOrNil(view.Holder), Areas: refsOf(view.Areas), Themes: refsOf(view.Themes),
		Since: actor.Since, Until: actor.Until, ConfirmedOn: orNull(view.Attributes["confirmedOn"]),
		Attributes: actor.Attributes, Version: actor.Version, RecordedAt: actor.RecordedAt}
}

func oneSchakel(view gate.SchakelView) *one[Schakel] {
	if view.ID == "" {
		return &one[Schakel]{}
	}
	return &one[Schakel]{ETag: etagOf(view.Version), Body: schakelOf(view)}
}

func listSchakels(ctx context.Context, s *gate.Session, in *Paging) (*list[Schakel], error) {
	filter, findings := in.filter()
	if err := invalid(findings); err != nil {
		return nil, err
	}
	page, err := s.Schakels(ctx, filter)
	if err != nil {
		return nil, err
	}
	return pageOf(page, schakelOf), nil
}

func readSchakel(ctx context.Context, s *gate.Session, in *ByID) (*one[Schakel], error) {
	id, err := in.id()
	if err != nil {
		return nil, err
	}
	view, err := s.Schakel(ctx, id)
	if err != nil {
		return nil, err
	}
	return oneSchakel(view), nil
}

type newSchakel struct {
	Body struct {
		Holder     string         `json:"holder" doc:"The ID of the resident or professional who holds it."`
		Areas      []string       `json:"areas" maxItems:"100" doc:"CBS codes."`
		Themes     []string       `json:"themes" maxItems:"100" doc:"IDs of themes."`
		Since      string         `json:"since,omitempty" doc:"A year, a month or a day."`
		Until      string         `json:"until,omitempty" doc:"From when it stops."`
		Attributes map[string]any `json:"attributes,omitempty" doc:"Properties by the schema of Schakel."`
		Reason     string         `json:"reason,omitempty" doc:"Why, for the history."`
	}
}

func addSchakel(ctx context.Context, s *gate.Session, in *newSchakel) (*one[Schakel], error) {
	texts, findings := asTexts(in.Body.Attributes)
	areas, more := areaCodes(in.Body.Areas)
	if err := invalid(append(findings, more...)); err != nil {
		return nil, err
	}
	view, err := s.AddSchakel(ctx, gate.SchakelDraft{Holder: graph.ID(in.Body.Holder), Areas: areas, Themes: ids(in.Body.Themes),
		Since: in.Body.Since, Until: in.Body.Until, Attributes: present(texts)}, in.Body.Reason)
	if err != nil {
		return nil, err
	}
	return created("/v1/schakels/", oneSchakel(view)), nil
}

func areaCodes(texts []string) ([]graph.AreaCode, []graph.Finding) {
	codes := make([]graph.AreaCode, len(texts))
	for i, text := range texts {
		code, err := graph.ParseAreaCode(text)
		if err != nil {
			return nil, []graph.Finding{{Field: "areas", Code: graph.BadAreaCode}}
		}
		codes[i] = code
	}
	return codes, nil
}

func ids(texts []string) []graph.ID {
	list := make([]graph.ID, len(texts))
	for i, text := range texts {
		list[i] = graph.ID(text)
	}
	return list
}

type changedSchakel struct {
	Matching
	Body struct {
		Amendment
		Areas  *[]string `json:"areas,omitempty" maxItems:"100" doc:"All areas that it links; one that is left out ends today."`
		Themes *[]string `json:"themes,omitempty" maxItems:"100" doc:"All themes that it links; one that is left out ends today."`
	}
}

func changeSchakel(ctx context.Context, s *gate.Session, in *changedSchakel) (*one[Schakel], error) {
	id, seen, err := in.seen()
	if err != nil {
		return nil, err
	}
	fields, err := in.Body.patch()
	if err != nil {
		return nil, err
	}
	patch := gate.SchakelPatch{Patch: fields}
	if in.Body.Areas != nil {
		areas, findings := areaCodes(*in.Body.Areas)
		if err := invalid(findings); err != nil {
			return nil, err
		}
		patch.Areas = &areas
	}
	if in.Body.Themes != nil {
		themes := ids(*in.Body.Themes)
		patch.Themes = &themes
	}
	view, err := s.ChangeSchakel(ctx, id, seen, patch, in.Body.Reason)
	return oneSchakel(view), err
}

func endSchakel(ctx context.Context, s *gate.Session, in *endedRecord) (*one[Schakel], error) {
	id, seen, err := in.seen()
	if err != nil {
		return nil, err
	}
	view, err := s.EndSchakel(ctx, id, seen, in.Body.Until, in.Body.Reason)
	return oneSchakel(view), err
}
