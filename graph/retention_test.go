package graph_test

import (
	"testing"
	"time"

	"spinweb/graph"
)

// retained makes an actor that was written down on 10 March 2024.
func retained(t *testing.T, kind graph.ActorKind, until string, attributes map[string]string) *graph.Actor {
	t.Helper()
	actor, findings := graph.Draft{ID: graph.NewID(), Kind: string(kind), Until: until, Attributes: attributes}.Actor()
	if len(findings) > 0 {
		t.Fatalf("%v", findings)
	}
	actor.RecordedAt = time.Date(2024, time.March, 10, 9, 0, 0, 0, time.UTC)
	return actor
}

func TestAnActorIsKeptUntilTheDayThatItsKindSays(t *testing.T) {
	resident := map[string]string{"name": "Jan", "legalBasis": "publicTask"}
	kept := map[string]string{"name": "Jan", "legalBasis": "publicTask", "retainUntil": "2031-01-02"}
	asked := map[string]string{"name": "Jan", "legalBasis": "publicTask", "networkAskedExtent": "complete", "networkAskedOn": "2025-06-30"}
	for name, c := range map[string]struct {
		actor *graph.Actor
		ties  []graph.Draft
		until string // "" for none
		from  string
	}{ // by hand: 24, 180 and 60 months
		"written down and never heard of since": {actor: retained(t, graph.Resident, "", resident), until: "2026-03-10", from: "the last contact"},
		"the date that was set":                 {actor: retained(t, graph.Resident, "", kept), until: "2031-01-02", from: "the date that was set"},
		"the network was asked":                 {actor: retained(t, graph.Resident, "", asked), until: "2027-06-30", from: "the last contact"},
		"a tie began":                           {actor: retained(t, graph.Resident, "", resident), ties: []graph.Draft{{Since: "2024-05-17"}}, until: "2026-05-17", from: "the last contact"},
		"a tie ended":                           {actor: retained(t, graph.Resident, "", resident), ties: []graph.Draft{{Since: "2020", Until: "2025-02"}}, until: "2027-02-01", from: "the last contact"},
		"a tie was confirmed, another earlier": {actor: retained(t, graph.Resident, "", resident), until: "2028-01-15", from: "the last contact",
			ties: []graph.Draft{{Attributes: map[string]string{"lastConfirmed": "2026-01-15"}}, {Since: "2025"}}},
		"an end that is planned is no contact yet": {actor: retained(t, graph.Resident, "", resident), ties: []graph.Draft{{Since: "2024-05-17", Until: "2030"}}, until: "2026-05-17", from: "the last contact"},
		"a case that runs":                         {actor: retained(t, graph.Case, "", nil)},
		"a case that was closed":                   {actor: retained(t, graph.Case, "2024-06-01", nil), until: "2039-06-01", from: "the end"},
		"a plan that was closed":                   {actor: retained(t, graph.SupportPlan, "2024-06-01", nil), until: "2029-06-01", from: "the end"},
		"an organisation":                          {actor: retained(t, graph.Organisation, "2024-06-01", map[string]string{"name": "De Schutse"})},
	} {
		t.Run(name, func(t *testing.T) {
			other := retained(t, graph.Resident, "", resident)
			records := []graph.Record{c.actor, other}
			for _, draft := range c.ties {
				draft.ID, draft.Kind, draft.From, draft.To = graph.NewID(), "KNOWS", c.actor.ID, other.ID
				tie, findings := draft.Tie(func(id graph.ID) *graph.Actor {
					return map[graph.ID]*graph.Actor{c.actor.ID: c.actor, other.ID: other}[id]
				})
				if len(findings) > 0 {
					t.Fatalf("%v", findings)
				}
				records = append(records, tie)
			}
			due, limited := new(graph.Snapshot).With(records...).Due(c.actor, graph.DayOf(time.Date(2026, time.November, 25, 12, 0, 0, 0, time.UTC)))
			if limited != (c.until != "") || (limited && (due.Until.String() != c.until || due.From.EN != c.from || due.Basis.EN == "")) {
				t.Errorf("kept until %s from %s (%t), want %s from %s", due.Until, due.From.EN, limited, c.until, c.from)
			}
		})
	}
}
