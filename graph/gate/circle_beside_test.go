package gate

import (
	"context"
	"testing"

	"spinweb/graph"
	"spinweb/graph/internal/store"
	"spinweb/graph/internal/storetest"
)

// overtaking is a store in which, once, somebody else writes just before a batch is applied.
type overtaking struct {
	store.Store
	faster  func()
	batches int // that it was asked to apply
}

func (o *overtaking) Apply(ctx context.Context, batch graph.Batch) (graph.Delta, error) {
	o.batches++
	if faster := o.faster; faster != nil && len(batch.Changes) > 0 {
		o.faster = nil
		faster()
	}
	return o.Store.Apply(ctx, batch)
}

// circlesAt counts the ties by which an entry is in a circle on a day.
func circlesAt(t *testing.T, g *Gate, entry graph.ID, day string) int {
	t.Helper()
	count := 0
	for _, record := range records(t, g) {
		tie, isTie := record.(*graph.Tie)
		if isTie && tie.Kind == graph.InCircle && tie.From == entry && tie.Period.Holds(mustDate(t, day).First()) {
			count++
		}
	}
	return count
}

// The entry was in the circle of one resident until 2024. Two networkers put it in two circles from then on, and
// the second plans on what was there before the first wrote.
func TestOfTwoWhoPutAnEntryInACircleAtTheSameMomentOneIsRefused(t *testing.T) {
	until := "2024"
	for name, slower := range map[string]struct {
		write func(circled, *Session) error
		want  graph.Code // of the refusal or its first finding
	}{
		"a tie": {func(w circled, s *Session) error {
			_, err := s.AddTie(t.Context(), w.inCircleOf(w.near, until, ""), "")
			return err
		}, graph.SecondCircle},
		"a batch": {func(w circled, s *Session) error {
			_, err := s.WriteBatch(t.Context(), []Operation{{Do: graph.AddTie, Kind: "IN_CIRCLE", From: string(w.entry.ID), To: string(w.near.ID),
				Patch: Patch{Since: &until}}}, "")
			return err
		}, graph.SecondCircle},
		"a new resident": {func(w circled, s *Session) error {
			_, err := s.AddActor(t.Context(), graph.Draft{Kind: "Resident", Attributes: map[string]string{"name": "Piet Post", "legalBasis": "publicTask"}},
				[]graph.Draft{{Kind: "LIVES_IN", To: w.buurt.ID}, {Kind: "IN_CIRCLE", From: w.entry.ID, Since: until}}, "")
			return err
		}, graph.TiesChanged},
		"an end that is taken away": {func(w circled, s *Session) error {
			open := ""
			_, err := s.ChangeTie(t.Context(), w.first.ID, version(t, w.gate, w.first.ID), Patch{Until: &open}, "")
			return err
		}, graph.TiesChanged},
		"an import": {func(w circled, s *Session) error {
			operator := s.gate.asOperator()
			row := tieArrival(2, "IN_CIRCLE", string(w.entry.ID), string(w.near.ID))
			row.Draft.ID, row.Draft.From, row.Draft.To, row.Draft.Since = graph.NewID(), w.entry.ID, w.near.ID, until
			_, err := operator.Import(t.Context(), graph.Delivery{Arrivals: []graph.Arrival{row}}, Intake{})
			return err
		}, graph.TiesChanged},
	} {
		t.Run(name, func(t *testing.T) {
			database := storetest.NewOracle()
			w := newCircledIn(t, database.Open(t), "2020", until)
			kept := &overtaking{Store: database.Open(t)}
			s := w.asNetworker(openOver(t, kept))
			kept.faster = func() {
				if _, err := w.asNetworker(w.gate).AddTie(t.Context(), w.inCircleOf(w.findable, until, ""), ""); err != nil {
					t.Error(err)
				}
			}
			if err := slower.write(w, s); firstCode(err) != slower.want {
				t.Errorf("got %v", err)
			}
			if kept.faster != nil {
				t.Fatal("nobody was faster")
			}
			if found := circlesAt(t, w.gate, w.entry.ID, "2025-01-01"); found != 1 {
				t.Errorf("it is in %d circles", found)
			}
		})
	}
}

func TestUndoingAnEndDoesNotOvertakeAnotherCircle(t *testing.T) {
	database := storetest.NewOracle()
	w := newCircledIn(t, database.Open(t), "2020", "")
	kept := &overtaking{Store: database.Open(t)}
	s := w.asNetworker(openOver(t, kept))
	if _, err := s.EndTie(t.Context(), w.first.ID, version(t, w.gate, w.first.ID), "2024-01-01", ""); err != nil {
		t.Fatal(err)
	}
	kept.faster = func() {
		if _, err := w.asNetworker(w.gate).AddTie(t.Context(), w.inCircleOf(w.findable, "2024-01-01", ""), ""); err != nil {
			t.Error(err)
		}
	}
	if _, err := s.UndoBatch(t.Context(), s.gate.revision(), ""); graph.CodeOf(err) != graph.SecondCircle {
		t.Errorf("got %v", err)
	}
	if found := circlesAt(t, w.gate, w.entry.ID, "2025-01-01"); found != 1 {
		t.Errorf("it is in %d circles", found)
	}
}

// What others write elsewhere is no hindrance.
func TestWhoTiesAnotherEntryMeanwhileHoldsNobodyUp(t *testing.T) {
	database := storetest.NewOracle()
	w := newCircledIn(t, database.Open(t), "2020", "2024")
	kept := &overtaking{Store: database.Open(t)}
	kept.faster = func() {
		if _, err := w.asNetworker(w.gate).AddActor(t.Context(), graph.Draft{Kind: "CircleEntry", Attributes: map[string]string{"relation": "zus", "ring": "1"}},
			[]graph.Draft{{Kind: "IN_CIRCLE", To: w.near.ID}}, ""); err != nil {
			t.Error(err)
		}
	}
	if _, err := w.asNetworker(openOver(t, kept)).AddTie(t.Context(), w.inCircleOf(w.findable, "2024", ""), ""); err != nil || kept.batches != 1 {
		t.Errorf("%d tries: %v", kept.batches, err)
	}
}

// firstCode is the code of an error, or that of its first finding.
func firstCode(err error) graph.Code {
	var known *graph.Error
	if asError(err, &known) && len(known.Findings) > 0 {
		return known.Findings[0].Code
	}
	return graph.CodeOf(err)
}
