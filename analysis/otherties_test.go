package analysis

import (
	"fmt"
	"runtime"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"spinweb/graph"
)

// carrying says for each net which kinds of tie may change it: the row of the table, and WORKS_FOR,
// which lifts. Every other kind must change nothing.
var carrying = map[NetKind][]graph.TieKind{
	OwnNetwork:     {graph.Knows, graph.Supports, graph.InHousehold, graph.InCircle},
	SupportNetwork: {graph.Knows, graph.Supports, graph.InHousehold, graph.Coaches, graph.MemberOf, graph.MetAt},
	OrganisationNetwork: {graph.PartnersWith, graph.RefersTo, graph.WorksFor, graph.Knows, graph.Supports, graph.Coaches,
		graph.MemberOf, graph.MetAt, graph.InHousehold},
	ParticipationNetwork: {graph.ParticipatesIn, graph.VolunteersAt},
	CoverageNetwork:      {graph.Offers, graph.ExpertIn, graph.PresentIn, graph.Covers},
	NeighbourhoodNetwork: {graph.Knows, graph.Supports, graph.InHousehold, graph.Coaches, graph.MemberOf, graph.MetAt,
		graph.ParticipatesIn, graph.VolunteersAt, graph.Offers, graph.WorksFor, graph.PartnersWith, graph.RefersTo},
}

// everyKind draws the buurt with one of every kind of actor in it, and some ties of every net.
func everyKind() *world {
	w := theBuurt()
	for _, schema := range graph.Actors() {
		if schema.Kind == graph.Area {
			continue
		}
		attributes := []string{}
		for _, attribute := range schema.Attributes {
			if attribute.Required && attribute.Type == graph.CodeType {
				attributes = append(attributes, attribute.Name+"="+attribute.Codes[0].Code)
			} else if attribute.Required && attribute.Name != "code" {
				attributes = append(attributes, attribute.Name+"=1")
			}
		}
		w.add(schema.Kind, "een-"+graph.ID(schema.Kind), attributes...)
		w.add(schema.Kind, "nog-een-"+graph.ID(schema.Kind), attributes...)
	}
	w.tie(graph.WorksFor, noor, "een-Organisation")
	w.tie(graph.WorksFor, "petra", "nog-een-Organisation")
	w.tie(graph.Knows, noor, "petra")
	w.tie(graph.ParticipatesIn, "pieter", "een-Facility")
	w.tie(graph.Offers, "een-Organisation", "een-Theme")
	w.tie(graph.PresentIn, "een-Organisation", buurt)
	return w
}

// addOthers draws some ties of kinds that are not in the list: a fund, a covenant, a theme that people
// share, a question that went from hand to hand.
func addOthers(t *rapid.T, w *world, but []graph.TieKind) {
	var others []*graph.TieSchema
	for _, schema := range graph.Ties() {
		if !slices.Contains(but, schema.Kind) {
			others = append(others, schema)
		}
	}
	all := ids(w.actors)
	for range rapid.IntRange(1, 40).Draw(t, "ties") {
		schema := rapid.SampledFrom(others).Draw(t, "kind")
		from := rapid.SampledFrom(ofKinds(w, all, schema.From)).Draw(t, "from")
		to := rapid.SampledFrom(ofKinds(w, all, schema.To)).Draw(t, "to")
		if from != to && schema.Kind != graph.PartOf { // areas do not nest at random
			w.tie(schema.Kind, from, to)
		}
	}
}

func ofKinds(w *world, all []graph.ID, kinds []graph.ActorKind) []graph.ID {
	var chosen []graph.ID
	for _, id := range all {
		if slices.Contains(kinds, graph.ActorKind(w.actors[id].Kind)) {
			chosen = append(chosen, id)
		}
	}
	return chosen
}

// everybodyLivesIn adds that everybody lives in the area.
func (w *world) everybodyLivesIn(area graph.ID) {
	for _, id := range ids(w.actors) {
		if kind := graph.ActorKind(w.actors[id].Kind); kind == graph.Resident || kind == graph.Household {
			w.tie(graph.LivesIn, id, area)
		}
	}
}

func TestTiesOfOtherKindsChangeNoNet(t *testing.T) {
	for kind, carries := range carrying {
		t.Run(string(kind), func(t *testing.T) {
			before := everyKind().net(t, kind)
			if len(drawn(before)) == 0 {
				t.Fatal("a net without links shows nothing")
			}
			rapid.Check(t, func(rt *rapid.T) {
				w := everyKind()
				addOthers(rt, w, carries)
				w.everybodyLivesIn(buurt)
				after := w.net(t, kind)
				if diff := cmp.Diff(slices.Collect(before.Links()), slices.Collect(after.Links()), ignorePair); diff != "" || !slices.Equal(before.ids, after.ids) {
					rt.Fatalf("(-before +after):\n%s", diff)
				}
			})
		})
	}
}

// The question reads some kinds beside its net: who lives where, who holds which schakel, what is open.
func TestTiesOfOtherKindsChangeNoMissingLink(t *testing.T) {
	reads := slices.Concat(carrying[SupportNetwork], carrying[ParticipationNetwork],
		[]graph.TieKind{graph.LivesIn, graph.PartOf, graph.HeldBy, graph.LinksArea, graph.PresentIn})
	before := asJSON(t, everyKind().ask(t, seesAllNamed()))
	rapid.Check(t, func(rt *rapid.T) {
		w := everyKind()
		addOthers(rt, w, reads)
		for _, id := range ids(w.ties) { // who lives in the buurt does so twice
			if tie := w.ties[id]; tie.Kind == string(graph.LivesIn) {
				w.tie(graph.LivesIn, tie.From, tie.To)
			}
		}
		if diff := cmp.Diff(before, asJSON(t, w.ask(t, seesAllNamed()))); diff != "" {
			rt.Fatalf("(-before +after):\n%s", diff)
		}
	})
}

// Everybody in one buurt makes everybody a resident of it, and nobody a step nearer.
func TestLivingInOneBuurtBringsNobodyNearer(t *testing.T) {
	w := theBuurt()
	w.everybodyLivesIn(buurt)
	wantIDs(t, "out of reach", outOfReach(w.ask(t, seesAllNamed())), "bram", "carla", "dirk", "els", "frans", "hans", "pieter")
}

func TestTheAnswerDoesNotDependOnTheNumberOfProcessors(t *testing.T) {
	w := newTown(400)
	var first string
	for _, processors := range []int{1, 2, 3, 8} {
		before := runtime.GOMAXPROCS(processors)
		answer := asJSON(t, w.ask(t, seesAllNamed()))
		runtime.GOMAXPROCS(before)
		if first == "" {
			first = answer
		}
		if diff := cmp.Diff(first, answer); diff != "" {
			t.Errorf("%d processors (-one +these):\n%s", processors, diff)
		}
	}
}

// The order in which records reach the snapshot must not matter: w.snapshot takes them from a map.
func TestTheSameNeighbourhoodGivesTheSameAnswer(t *testing.T) {
	w := newTown(200)
	first := asJSON(t, w.ask(t, seesAllNamed()))
	for range 3 {
		if diff := cmp.Diff(first, asJSON(t, w.ask(t, seesAllNamed()))); diff != "" {
			t.Error(diff)
		}
	}
	if fmt.Sprint(first) == "" {
		t.Error("no answer")
	}
}
