package analysis

import (
	"context"
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"spinweb/graph"
)

// ask asks where links are missing in the buurt, as one viewer may see it.
func (w *world) ask(t testing.TB, see graph.Sight) MissingLinksReport {
	t.Helper()
	return w.answer(t, MissingLinks{Area: graph.AreaCode(buurt), Day: day}).Redact(see)
}

func (w *world) answer(t testing.TB, q MissingLinks) MissingLinksReport {
	t.Helper()
	r, err := q.Answer(context.Background(), w.net(t, SupportNetwork))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func outOfReach(r MissingLinksReport) []graph.ID {
	var ids []graph.ID
	for _, row := range r.OutOfReachResidents {
		ids = append(ids, row.Person.ID)
	}
	return ids
}

func unknown(r MissingLinksReport) []graph.ID {
	var ids []graph.ID
	for _, row := range r.Unknown {
		ids = append(ids, row.Person.ID)
	}
	return ids
}

func wantIDs(t *testing.T, what string, got []graph.ID, want ...graph.ID) {
	t.Helper()
	if diff := cmp.Diff(want, got, cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("%s (-want +got):\n%s", what, diff)
	}
}

func exactly(t *testing.T, what string, got Figure, want int) {
	t.Helper()
	if got.Exact == nil || *got.Exact != want || got.Band != nil {
		t.Errorf("%s: %s, want %d", what, cmp.Diff(Figure{}, got), want)
	}
}

// The drawing of theBuurt has the arithmetic.
func TestOutOfReachAreTheAskedWhoReachNoSchakelWithinTwoSteps(t *testing.T) {
	r := theBuurt().ask(t, seesAllNamed())
	wantIDs(t, "out of reach", outOfReach(r), "bram", "carla", "dirk", "els", "frans", "hans", "pieter")
	wantIDs(t, "unknown", unknown(r), "gerda", "ine", "jan", "quinten", "rosa", "sam")
	exactly(t, "residents", r.Residents, 19)
	exactly(t, "asked", r.Asked, 13)
	exactly(t, "not asked", r.NotAsked, 6)
	exactly(t, "out of reach", r.OutOfReach, 7)
	exactly(t, "schakels", r.Schakels, 2) // omar links the buurt, petra the wijk; xandra only zuid
	for _, row := range r.OutOfReachResidents {
		if far := row.Person.ID == "pieter"; far != (row.Hops != nil) || (far && *row.Hops != 3) {
			t.Errorf("%s: hops %v", row.Person.ID, row.Hops)
		}
	}
}

// Each case treats one thing wrongly and shows that the answer would be another one, so that the
// answer above does tell right from wrong.
func TestTheBuurtTellsRightFromWrong(t *testing.T) {
	right := []graph.ID{"bram", "carla", "dirk", "els", "frans", "hans", "pieter"}
	for _, c := range []struct {
		name  string
		wrong func(*world)
		want  []graph.ID
	}{
		{"nothing wrong", func(*world) {}, right},
		{"cutting the net at the border loses the sister, and anna with her",
			func(w *world) { set(w.actors["zus"], "until=2020") },
			[]graph.ID{"anna", "bram", "carla", "dirk", "els", "frans", "hans", "pieter"}},
		{"an ended tie that still counts finds bram a way",
			func(w *world) { w.ties["knows:bram:omar"].Until = "" },
			[]graph.ID{"carla", "dirk", "els", "frans", "hans", "pieter"}},
		{"a future tie that counts already finds carla a way",
			func(w *world) { w.ties["knows:carla:omar"].Since = "" },
			[]graph.ID{"bram", "dirk", "els", "frans", "hans", "pieter"}},
		{"a proposal taken for a contact finds dirk a way",
			func(w *world) { w.tie(graph.Knows, "dirk", "omar") },
			[]graph.ID{"bram", "carla", "els", "frans", "hans", "pieter"}},
		{"a meeting that nobody confirmed finds dirk a way",
			func(w *world) { set(w.ties["met_at:dirk:omar"], "confirmed=true") },
			[]graph.ID{"bram", "carla", "els", "frans", "hans", "pieter"}},
		{"a label in two circles taken for a person finds els a way",
			func(w *world) {
				w.add(graph.Resident, "tante-zelf")
				w.tie(graph.Knows, "tante-zelf", "els")
				w.tie(graph.Knows, "tante-zelf", "omar")
			},
			[]graph.ID{"bram", "carla", "dirk", "frans", "hans", "pieter"}},
		{"a schakel who left that still counts finds frans a way",
			func(w *world) { w.actors["schakel-gerda"].Until = "" },
			[]graph.ID{"bram", "carla", "dirk", "els", "hans", "pieter"}},
		{"a possible schakel that nobody confirmed finds hans a way",
			func(w *world) { set(w.actors["schakel-ine"], "confirmedOn=2026-11-25") },
			[]graph.ID{"bram", "carla", "dirk", "els", "frans", "pieter"}},
		{"a schakel confirmed tomorrow does not count today",
			func(w *world) { set(w.actors["schakel-ine"], "confirmedOn=2026-11-26") }, right},
		{"a resident who was not asked taken for one who was puts jan in the list",
			func(w *world) { set(w.actors["jan"], "networkAskedOn=2026-11-25", "networkAskedExtent=partial") },
			[]graph.ID{"bram", "carla", "dirk", "els", "frans", "hans", "jan", "pieter"}},
		{"a resident asked tomorrow is not asked today",
			func(w *world) { set(w.actors["jan"], "networkAskedOn=2026-11-26", "networkAskedExtent=partial") }, right},
		{"a household as a node of its own puts everyone a step farther",
			func(w *world) { w.star("huis") },
			[]graph.ID{"bram", "carla", "dirk", "els", "frans", "hans", "lies", "mia", "nico", "pieter"}},
		{"a household tied in a row instead of pairwise puts the last two farther",
			func(w *world) { w.row("huis") },
			[]graph.ID{"bram", "carla", "dirk", "els", "frans", "hans", "mia", "nico", "pieter"}},
		{"living in one buurt taken for a line reaches everyone",
			func(w *world) { w.everyoneKnows("omar") }, nil},
		{"counting only who lives alone loses no one who is out of reach",
			func(w *world) { w.ties["lives_in:huis:"+buurt].Until = "2020" }, right},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := theBuurt()
			c.wrong(w)
			wantIDs(t, "out of reach", outOfReach(w.ask(t, seesAllNamed())), c.want...)
		})
	}
}

// star ties the members of a household to somebody in the middle instead of to each other.
func (w *world) star(household graph.ID) {
	w.add(graph.Resident, "midden")
	w.tie(graph.LivesIn, "nico", buurt)
	for id, d := range w.ties {
		if d.To == household {
			delete(w.ties, id)
			w.tie(graph.Knows, d.From, "midden")
		}
	}
}

// row ties kees, lies, mia and nico to the next one only.
func (w *world) row(household graph.ID) {
	for id, d := range w.ties {
		if d.Kind == string(graph.InHousehold) && d.To == household && d.From != "nico" {
			delete(w.ties, id)
		}
	}
	w.tie(graph.Knows, "kees", "lies")
	w.tie(graph.Knows, "lies", "mia")
	w.tie(graph.Knows, "mia", "nico")
}

func (w *world) everyoneKnows(hub graph.ID) {
	for id, d := range w.actors {
		if d.Kind == string(graph.Resident) && id != hub {
			w.tie(graph.Knows, id, hub)
		}
	}
}

func TestWhoLivesThereWithAHouseholdIsAResident(t *testing.T) {
	w := theBuurt() // nico lives in the buurt with the household only
	delete(w.ties, "lives_in:huis:"+buurt)
	exactly(t, "without the household's home", w.ask(t, seesAllNamed()).Residents, 18)
	w = theBuurt()
	set(w.actors["huis"], "until=2026")
	exactly(t, "without the household", w.ask(t, seesAllNamed()).Residents, 18)
}

func TestAWijkHasTheResidentsOfItsBuurten(t *testing.T) {
	r := theBuurt().answer(t, MissingLinks{Area: graph.AreaCode(wijk), Day: day}).Redact(seesAllNamed())
	exactly(t, "residents", r.Residents, 21) // 19, xandra and zus
	exactly(t, "schakels", r.Schakels, 3)    // omar, petra, xandra
}

func TestAWijkThatWasAbolishedHoldsNothing(t *testing.T) {
	w := theBuurt() // petra's schakel links the wijk
	set(w.actors[wijk], "until=2026")
	exactly(t, "schakels", w.ask(t, seesAllNamed()).Schakels, 1)
}

func TestMoreStepsReachMore(t *testing.T) {
	r := theBuurt().answer(t, MissingLinks{Area: graph.AreaCode(buurt), Day: day, Hops: 3}).Redact(seesAllNamed())
	wantIDs(t, "out of reach", outOfReach(r), "bram", "carla", "dirk", "els", "frans", "hans")
	one := theBuurt().answer(t, MissingLinks{Area: graph.AreaCode(buurt), Day: day, Hops: 1}).Redact(seesAllNamed())
	wantIDs(t, "out of reach of one step", outOfReach(one),
		"anna", "bram", "carla", "dirk", "els", "frans", "hans", "lies", "mia", "nico", "pieter")
}

func TestEqualQuestionsHaveEqualKeys(t *testing.T) {
	q := MissingLinks{Area: graph.AreaCode(buurt), Day: day}
	two := MissingLinks{Area: graph.AreaCode(buurt), Day: day, Hops: 2}
	three := MissingLinks{Area: graph.AreaCode(buurt), Day: day, Hops: 3}
	tomorrow := MissingLinks{Area: graph.AreaCode(buurt), Day: day + 1}
	if q.Key() != two.Key() || q.Key() == three.Key() || q.Key() == tomorrow.Key() {
		t.Errorf("%q %q %q %q", q.Key(), two.Key(), three.Key(), tomorrow.Key())
	}
	if q.Net() != SupportNetwork || q.On() != day {
		t.Errorf("net %s, day %s", q.Net(), q.On())
	}
}

func TestAQuestionThatMakesNoSenseIsRefused(t *testing.T) {
	n := theBuurt().net(t, SupportNetwork)
	for _, c := range []struct {
		name string
		q    MissingLinks
		kind graph.Kind
	}{
		{"of an area that is not there", MissingLinks{Area: "BU07949999", Day: day}, graph.NotFoundKind},
		{"of a resident", MissingLinks{Area: "anna", Day: day}, graph.NotFoundKind},
		{"for a negative number of steps", MissingLinks{Area: graph.AreaCode(buurt), Day: day, Hops: -1}, graph.InvalidKind},
		{"for too many steps", MissingLinks{Area: graph.AreaCode(buurt), Day: day, Hops: 11}, graph.InvalidKind},
		{"of the net of another day", MissingLinks{Area: graph.AreaCode(buurt), Day: day + 1}, graph.InternalKind},
	} {
		if _, err := c.q.Answer(context.Background(), n); err == nil || graph.KindOf(err) != c.kind {
			t.Errorf("%s: %v", c.name, err)
		}
	}
	own := theBuurt().net(t, OwnNetwork)
	if _, err := (MissingLinks{Area: graph.AreaCode(buurt), Day: day}).Answer(context.Background(), own); err == nil {
		t.Error("asked of another net: no error")
	}
}

func TestAnsweringStopsWhenNobodyWaits(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err := MissingLinks{Area: graph.AreaCode(buurt), Day: day}.Answer(ctx, theBuurt().net(t, SupportNetwork))
	if !errors.Is(err, context.Canceled) {
		t.Errorf("%v", err)
	}
}
