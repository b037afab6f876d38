package gate

import (
	"slices"
	"testing"

	"spinweb/graph"
	"spinweb/graph/internal/store"
	"spinweb/graph/internal/storetest"
)

// circled is a small world with an entry in the circle of a resident.
type circled struct {
	small
	gate  *Gate
	entry *graph.Actor
	first *graph.Tie // to w.near
}

// newCircled lets the entry be in the circle for a period.
func newCircled(t *testing.T, since, until string) circled {
	t.Helper()
	return newCircledIn(t, storetest.NewOracle().Open(t), since, until)
}

func newCircledIn(t *testing.T, kept store.Store, since, until string) circled {
	t.Helper()
	w := circled{small: smallWorld(t, kept), entry: storetest.Actor(graph.CircleEntry, map[string]string{"relation": "zus", "ring": "1"})}
	w.first = storetest.During(storetest.Tie(graph.InCircle, w.entry, w.near), since, until)
	keep(t, kept, w.entry, w.first)
	w.gate = openOver(t, kept)
	return w
}

func (w circled) inCircleOf(owner *graph.Actor, since, until string) graph.Draft {
	return graph.Draft{Kind: "IN_CIRCLE", From: w.entry.ID, To: owner.ID, Since: since, Until: until}
}

// secondAt returns the fields in which an error finds a second circle; nil where it says anything else.
func secondAt(t *testing.T, err error) []string {
	t.Helper()
	var known *graph.Error
	if !asError(err, &known) || known.Kind != graph.InvalidKind {
		t.Errorf("got %v", err)
		return nil
	}
	var fields []string
	for _, finding := range known.Findings {
		if finding.Code != graph.SecondCircle {
			t.Errorf("got %v", err)
		}
		fields = append(fields, finding.Field)
	}
	return fields
}

func TestAnEntryIsInOneCircleAtATime(t *testing.T) {
	for name, try := range map[string]struct {
		since, until   string // in the first circle
		from, to       string // in the second
		atTheSameOwner bool
		refused        bool
	}{
		"both always":                    {refused: true},
		"the first ended before":         {until: "2024", from: "2024", refused: false},
		"the first ends on a later day":  {until: "2024-02", from: "2024-01-31", refused: true},
		"the second ended before":        {since: "2024", to: "2024", refused: false},
		"an unknown beginning is before": {until: "2024", to: "2023", refused: true},
		"once more in the same circle":   {atTheSameOwner: true, refused: false},
	} {
		t.Run(name, func(t *testing.T) {
			w := newCircled(t, try.since, try.until)
			owner := w.findable
			if try.atTheSameOwner {
				owner = w.near
			}
			_, err := w.asNetworker(w.gate).AddTie(t.Context(), w.inCircleOf(owner, try.from, try.to), "")
			switch {
			case !try.refused && err != nil:
				t.Errorf("refused: %v", err)
			case try.refused && !slices.Equal(secondAt(t, err), []string{"from"}):
				t.Errorf("found at %v", secondAt(t, err))
			}
		})
	}
}

func TestAnEntryOfWhomTheViewerSeesNoCircleIsNotThere(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	w := smallWorld(t, kept)
	entry := storetest.Actor(graph.CircleEntry, map[string]string{"relation": "zus", "ring": "1"})
	keep(t, kept, entry, storetest.Tie(graph.InCircle, entry, w.far))
	noor := w.asNetworker(openOver(t, kept))
	var said [2]string
	for i, id := range []graph.ID{entry.ID, graph.NewID()} {
		_, err := noor.AddTie(t.Context(), graph.Draft{Kind: "IN_CIRCLE", From: id, To: w.near.ID}, "")
		if err == nil {
			t.Fatal("a hidden entry is put in a circle")
		}
		said[i] = err.Error()
	}
	if said[0] != said[1] {
		t.Errorf("of a hidden entry it says %q, and of none %q", said[0], said[1])
	}
}

func TestANewEntryNamesOneOwner(t *testing.T) {
	w := newCircled(t, "", "")
	_, err := w.asNetworker(w.gate).AddActor(t.Context(), graph.Draft{Kind: "CircleEntry", Attributes: map[string]string{"relation": "zus", "ring": "1"}},
		[]graph.Draft{{Kind: "IN_CIRCLE", To: w.near.ID}, {Kind: "IN_CIRCLE", To: w.findable.ID}}, "")
	if got := secondAt(t, err); !slices.Equal(got, []string{"ties[1].from"}) {
		t.Errorf("found at %v", got)
	}
}

func TestABatchMovesAnEntryToAnotherCircle(t *testing.T) {
	for name, leave := range map[string]graph.Action{"ended": graph.EndTie, "in the bin": graph.BinTie} {
		for _, addsFirst := range []bool{false, true} {
			w := newCircled(t, "2020", "")
			until := "2026-01-01"
			operations := []Operation{
				{Do: leave, ID: w.first.ID, Seen: version(t, w.gate, w.first.ID)},
				{Do: graph.AddTie, Kind: "IN_CIRCLE", From: string(w.entry.ID), To: string(w.findable.ID), Patch: Patch{Since: &until}},
			}
			if leave == graph.EndTie {
				operations[0].Until = &until
			}
			if addsFirst {
				slices.Reverse(operations)
			}
			if _, err := w.asNetworker(w.gate).WriteBatch(t.Context(), operations, ""); err != nil {
				t.Errorf("%s, the new one first: %t: %v", name, addsFirst, err)
			}
		}
	}
	w := newCircled(t, "2020", "")
	_, err := w.asNetworker(w.gate).WriteBatch(t.Context(), []Operation{
		{Do: graph.AddActor, Ref: "buur", Kind: "Organisation", Patch: texts("name", "De Schutse")},
		{Do: graph.AddTie, Kind: "IN_CIRCLE", From: string(w.entry.ID), To: string(w.findable.ID)},
	}, "")
	if got := secondAt(t, err); !slices.Equal(got, []string{"operations[1].from"}) {
		t.Errorf("while it stays in the first: found at %v", got)
	}
}

func TestATieThatEndedIsNotOpenedAgainBesideAnother(t *testing.T) {
	w := newCircled(t, "2020", "2024")
	s := w.asNetworker(w.gate)
	if _, err := s.AddTie(t.Context(), w.inCircleOf(w.findable, "2024", ""), ""); err != nil {
		t.Fatal(err)
	}
	open := ""
	_, err := s.ChangeTie(t.Context(), w.first.ID, version(t, w.gate, w.first.ID), Patch{Until: &open}, "")
	if got := secondAt(t, err); !slices.Equal(got, []string{"from"}) {
		t.Errorf("found at %v", got)
	}
}

// A store of before may hold an entry in two circles: all of it can be read, changed, ended and undone.
func TestWhoIsInTwoCirclesAlreadyCanBeTakenOutOfEither(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	w := smallWorld(t, kept)
	entry := storetest.Actor(graph.CircleEntry, map[string]string{"relation": "zus", "ring": "1"})
	one, other := storetest.During(storetest.Tie(graph.InCircle, entry, w.near), "2020", ""), storetest.During(storetest.Tie(graph.InCircle, entry, w.findable), "2021", "")
	keep(t, kept, entry, one, other)
	g := openOver(t, kept)
	s := w.asNetworker(g)
	if _, err := s.ChangeTie(t.Context(), one.ID, version(t, g, one.ID), texts("source", "zelf gezegd"), ""); err != nil {
		t.Errorf("changed: %v", err)
	}
	before := records(t, g)
	if _, err := s.BinActor(t.Context(), entry.ID, version(t, g, entry.ID), ""); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Restore(t.Context(), entry.ID); err != nil || !sameRecords(before, records(t, g)) {
		t.Errorf("it does not come back from the bin as it was: %v", err)
	}
	if _, err := s.EndTie(t.Context(), other.ID, version(t, g, other.ID), "2025-01-01", ""); err != nil {
		t.Errorf("ended: %v", err)
	}
}

func TestUndoingPutsNobodyInASecondCircle(t *testing.T) {
	w := newCircled(t, "2020", "")
	s := w.asNetworker(w.gate)
	refused := func(when string, revision graph.Revision) {
		t.Helper()
		var known *graph.Error
		if _, err := s.UndoBatch(t.Context(), revision, ""); !asError(err, &known) || known.Kind != graph.ConflictKind || known.Code != graph.SecondCircle {
			t.Errorf("%s: %v", when, err)
		}
	}
	if _, err := s.EndTie(t.Context(), w.first.ID, version(t, w.gate, w.first.ID), "2026-01-01", ""); err != nil {
		t.Fatal(err)
	}
	ended := w.gate.revision()
	moved, err := s.AddTie(t.Context(), w.inCircleOf(w.findable, "2026-01-01", ""), "")
	if err != nil {
		t.Fatal(err)
	}
	refused("an end, beside the other", ended)
	if _, err := s.BinTie(t.Context(), moved.ID, moved.Version, ""); err != nil {
		t.Fatal(err)
	}
	binned := w.gate.revision()
	undone(t, s, ended)
	refused("a tie out of the bin, beside the other", binned)
	if _, err := s.Restore(t.Context(), moved.ID); graph.CodeOf(err) != graph.SecondCircle {
		t.Errorf("restored beside the other: %v", err)
	}
}

func TestAnImportPutsNobodyInASecondCircle(t *testing.T) {
	g := openOver(t, storetest.NewOracle().Open(t))
	resident := func(row int, name string) graph.Arrival {
		return arrival(row, "Resident", name, nil, map[string]string{"name": name, "legalBasis": "publicTask"})
	}
	people := []graph.Arrival{resident(2, "anna"), resident(3, "bert"),
		arrival(4, "CircleEntry", "zus", nil, map[string]string{"relation": "zus", "ring": "1"})}
	one, other := tieArrival(5, "IN_CIRCLE", "zus", "anna"), tieArrival(6, "IN_CIRCLE", "zus", "bert")
	refused := func(when string, arrivals ...graph.Arrival) {
		t.Helper()
		_, err := g.asOperator().Import(t.Context(), graph.Delivery{Arrivals: arrivals}, Intake{})
		if got := secondAt(t, err); !slices.Equal(got, []string{"from"}) {
			t.Errorf("%s: found at %v", when, got)
			return
		}
		var known *graph.Error
		if asError(err, &known); known.Findings[0].Row != 6 || known.Findings[0].File != "mensen.csv" {
			t.Errorf("%s: %+v", when, known.Findings[0])
		}
	}
	refused("two rows of one delivery", append(slices.Clone(people), one, other)...)
	if _, err := g.asOperator().Import(t.Context(), graph.Delivery{Arrivals: append(slices.Clone(people), one)}, Intake{}); err != nil {
		t.Fatal(err)
	}
	refused("beside what the store has", other)
	one.Draft.Until, one.Columns["until"], other.Draft.Since = "2024", "tot", "2024"
	if got, err := g.asOperator().Import(t.Context(), graph.Delivery{Arrivals: []graph.Arrival{other, one}}, Intake{}); err != nil || got.Added != 1 || got.Changed != 1 {
		t.Errorf("one after the other: %+v, %v", got, err)
	}
}
