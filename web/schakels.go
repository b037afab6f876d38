package web

import (
	"time"

	"spinweb/graph"
	"spinweb/graph/gate"
)

var schakels = resource[Schakel]{kind: graph.Schakel, path: "/v1/schakels", shape: schakelOf}

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

func schakelOf(view gate.CompositeView) Schakel {
	actor := actorOf(view.ActorView)
	return Schakel{ID: actor.ID, Label: actor.Label, Holder: firstOf(view.Lists[gate.Holder]), Areas: refsOf(view.Lists[gate.Areas]),
		Themes: refsOf(view.Lists[gate.Themes]), Since: actor.Since, Until: actor.Until, ConfirmedOn: orNull(view.Attributes["confirmedOn"]),
		Attributes: actor.Attributes, Version: actor.Version, RecordedAt: actor.RecordedAt}
}

// NewSchakel is a schakel to add.
type NewSchakel struct {
	NewRecord
	Holder string   `json:"holder" doc:"The ID of the resident or professional who holds it."`
	Areas  []string `json:"areas" maxItems:"100" doc:"CBS codes."`
	Themes []string `json:"themes" maxItems:"100" doc:"IDs of themes."`
}

func (n NewSchakel) draft() (gate.CompositeDraft, []graph.Finding) {
	draft, findings := n.drafted(nil)
	draft.Lists[gate.Holder] = []graph.ID{graph.ID(n.Holder)}
	draft.Lists[gate.Areas] = ids(n.Areas)
	draft.Lists[gate.Themes] = ids(n.Themes)
	return draft, append(findings, areaCodes(n.Areas)...)
}

// SchakelAmendment is what changes in a schakel.
type SchakelAmendment struct {
	Amendment
	Areas  *[]string `json:"areas,omitempty" maxItems:"100" doc:"All areas that it links; one that is left out ends today."`
	Themes *[]string `json:"themes,omitempty" maxItems:"100" doc:"All themes that it links; one that is left out ends today."`
}

func (a SchakelAmendment) amendment() (gate.CompositePatch, []graph.Finding) {
	patch, findings := a.amended(nil)
	relisted(patch, gate.Areas, a.Areas)
	relisted(patch, gate.Themes, a.Themes)
	return patch, append(findings, areaCodesIn(a.Areas)...)
}
