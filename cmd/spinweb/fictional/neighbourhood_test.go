package fictional_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"spinweb/cmd/spinweb/fictional"
	"spinweb/graph"
)

// today stands for the day of the demo; the neighbourhood must be sound on others, too.
var today = graph.DayOf(time.Date(2026, 9, 21, 12, 0, 0, 0, time.UTC))

// population is a delivery with its drafts checked.
type population struct {
	actors map[graph.ID]*graph.Actor
	drafts map[graph.ID]graph.Draft
	ties   []*graph.Tie
}

func populate(t *testing.T, day graph.Day) population {
	t.Helper()
	delivery, err := fictional.Neighbourhood(day)
	if err != nil {
		t.Fatal(err)
	}
	p := population{actors: map[graph.ID]*graph.Actor{}, drafts: map[graph.ID]graph.Draft{}}
	for _, arrival := range delivery.Arrivals {
		if graph.ActorKind(arrival.Draft.Kind).Schema() != nil {
			p.addActor(t, arrival)
		}
	}
	seen := map[graph.ID]bool{}
	for _, arrival := range delivery.Arrivals {
		if graph.TieKind(arrival.Draft.Kind).Schema() == nil {
			continue
		}
		if seen[arrival.Draft.ID] {
			t.Errorf("tie %s of row %d comes twice", arrival.Draft.Kind, arrival.Row)
		}
		seen[arrival.Draft.ID] = true
		tie, findings := arrival.Draft.Tie(func(id graph.ID) *graph.Actor { return p.actors[id] })
		if len(findings) > 0 {
			t.Errorf("tie %v: %v", arrival.Draft, findings)
			continue
		}
		p.ties = append(p.ties, tie)
	}
	return p
}

func (p population) addActor(t *testing.T, arrival graph.Arrival) {
	t.Helper()
	if p.actors[arrival.Draft.ID] != nil {
		t.Errorf("%s %s comes twice", arrival.Draft.Kind, arrival.Draft.Attributes["name"])
	}
	actor, findings := arrival.Draft.Actor()
	if len(findings) > 0 {
		t.Errorf("%s %v: %v", arrival.Draft.Kind, arrival.Draft.Attributes, findings)
		return
	}
	p.actors[actor.ID], p.drafts[actor.ID] = actor, arrival.Draft
}

func (p population) of(kind graph.ActorKind) []graph.Draft {
	var found []graph.Draft
	for id, actor := range p.actors {
		if actor.Kind == kind {
			found = append(found, p.drafts[id])
		}
	}
	return found
}

func TestEveryDraftIsValidOnAnyDay(t *testing.T) {
	for _, day := range []graph.Day{today, today.AddMonths(3), graph.DayOf(time.Date(2028, 2, 29, 12, 0, 0, 0, time.UTC)),
		graph.DayOf(time.Date(2027, 1, 1, 12, 0, 0, 0, time.UTC))} {
		populate(t, day)
	}
}

func TestTwoRunsAreEqual(t *testing.T) {
	one, err := fictional.Neighbourhood(today)
	if err != nil {
		t.Fatal(err)
	}
	other, err := fictional.Neighbourhood(today)
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(one, other) {
		t.Error("two runs for one day differ")
	}
}

func TestThePeopleAreTheSameOnAnotherDay(t *testing.T) {
	now, later := populate(t, today), populate(t, today+200)
	for id, draft := range now.drafts {
		if later.drafts[id].Attributes["name"] != draft.Attributes["name"] {
			t.Errorf("%s %q is another one later", draft.Kind, draft.Attributes["name"])
		}
	}
	if len(now.ties) != len(later.ties) {
		t.Errorf("%d ties now, %d later", len(now.ties), len(later.ties))
	}
}

func TestNoResidentsNameStandsInAnotherText(t *testing.T) {
	p := populate(t, today)
	for _, resident := range p.of(graph.Resident) {
		name := resident.Attributes["name"]
		for id, draft := range p.drafts {
			for attribute, text := range draft.Attributes {
				if (id != resident.ID || attribute != "name") && strings.Contains(text, name) {
					t.Errorf("%q stands in %s of a %s", name, attribute, draft.Kind)
				}
			}
		}
		for _, tie := range p.ties {
			if strings.Contains(string(tie.ID), name) {
				t.Errorf("%q stands in the ID of a tie", name)
			}
		}
	}
}

func TestReferencesLeadToSomebody(t *testing.T) {
	p := populate(t, today)
	for _, actor := range p.actors {
		for _, attribute := range actor.Kind.Schema().Attributes {
			id := graph.ID(actor.Attributes.Plain(attribute.Name))
			if attribute.Type != graph.ReferenceType || id == "" {
				continue
			}
			if p.actors[id] == nil {
				t.Errorf("%s of a %s leads nowhere", attribute.Name, actor.Kind)
			} else if !slices.Contains(attribute.Refers, p.actors[id].Kind) {
				t.Errorf("%s of a %s leads to a %s", attribute.Name, actor.Kind, p.actors[id].Kind)
			}
		}
	}
}

func TestNoWordingJudgesAnybody(t *testing.T) {
	check := func(kind string, attributes map[string]string) {
		for attribute, text := range attributes {
			for _, word := range []string{"eenza", "zielig", "isole", "kwetsbare bewoner", "vereenz", "hulpeloos", "probleemgezin"} {
				if strings.Contains(strings.ToLower(text), word) {
					t.Errorf("%s of a %s says %q", attribute, kind, word)
				}
			}
		}
	}
	delivery, err := fictional.Neighbourhood(today)
	if err != nil {
		t.Fatal(err)
	}
	for _, arrival := range delivery.Arrivals {
		check(arrival.Draft.Kind, arrival.Draft.Attributes)
	}
}
