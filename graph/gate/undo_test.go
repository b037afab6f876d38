package gate

import (
	"fmt"
	"testing"

	"pgregory.net/rapid"

	"spinweb/graph"
	"spinweb/graph/internal/storetest"
)

func undone(t testing.TB, s *Session, revision graph.Revision) graph.Revision {
	t.Helper()
	effect, err := s.UndoBatch(t.Context(), revision, "vergissing")
	if err != nil {
		t.Fatalf("undo of revision %d: %v", revision, err)
	}
	return effect.Revision
}

func (g *Gate) revision() graph.Revision { return g.live.now.Load().Revision() }

func TestEachWriteIsUndoneAndDoneAgain(t *testing.T) {
	text := func(s string) *string { return &s }
	for name, write := range map[string]func(w *binWorld, s *Session) error{
		"an organisation added": func(w *binWorld, s *Session) error {
			_, err := s.AddActor(w.t.Context(), graph.Draft{Kind: "Organisation", Attributes: map[string]string{"name": "x"}}, nil, "")
			return err
		},
		"a resident added, with the case": func(w *binWorld, s *Session) error {
			_, err := s.AddActor(w.t.Context(), graph.Draft{Kind: "Resident", Attributes: map[string]string{"name": "x", "legalBasis": "publicTask"}},
				[]graph.Draft{{Kind: "LIVES_IN", To: w.buurt.ID}}, "")
			return err
		},
		"a resident changed": func(w *binWorld, s *Session) error {
			_, err := s.ChangeActor(w.t.Context(), w.findable.ID, w.version(w.t, w.findable), Patch{Attributes: map[string]*string{"ageBand": text("85+"), "legalBasis": text("contract")}}, "")
			return err
		},
		"a pseudonym's network asked": func(w *binWorld, s *Session) error {
			_, err := s.ChangeActor(w.t.Context(), w.near.ID, w.version(w.t, w.near), Patch{Attributes: map[string]*string{"networkAskedOn": text("2026-11-01"), "networkAskedExtent": text("partial")}}, "")
			return err
		},
		"a plan ended": func(w *binWorld, s *Session) error {
			_, err := s.EndActor(w.t.Context(), w.plan.ID, w.version(w.t, w.plan), "2026-11-20", "")
			return err
		},
		"a tie added": func(w *binWorld, s *Session) error {
			_, err := s.AddTie(w.t.Context(), graph.Draft{Kind: "SUPPORTS", From: w.near.ID, To: w.findable.ID}, "")
			return err
		},
		"a tie put in the bin": func(w *binWorld, s *Session) error {
			ties := s.gate.live.now.Load().TiesOf(w.proposal.ID)
			_, err := s.BinTie(w.t.Context(), ties[0].ID, ties[0].Version, "")
			return err
		},
		"a resident put in the bin": func(w *binWorld, s *Session) error {
			_, err := s.BinActor(w.t.Context(), w.findable.ID, w.version(w.t, w.findable), "")
			return err
		},
	} {
		t.Run(name, func(t *testing.T) {
			w := newBinWorld(t, storetest.NewOracle())
			w.t = t
			s := w.asNetworker(w.gate)
			before := records(t, w.gate)
			if err := write(w, s); err != nil {
				t.Fatal(err)
			}
			written, after := w.gate.revision(), records(t, w.gate)
			if sameRecords(before, after) {
				t.Fatal("the write changed nothing")
			}
			back := undone(t, s, written)
			if !sameRecords(before, records(t, w.gate)) {
				t.Error("undone, it is not as before")
			}
			entries, err := chronicle{w.gate.store}.batch(t.Context(), back)
			if err != nil || entries[0].Undoes != written {
				t.Errorf("the undoing batch undoes %d, %v", entries[0].Undoes, err)
			}
			again := undone(t, s, back)
			if !sameRecords(after, records(t, w.gate)) {
				t.Error("done again, it is not as after")
			}
			undone(t, s, again)
			if !sameRecords(before, records(t, w.gate)) {
				t.Error("undone again, it is not as before")
			}
		})
	}
}

func TestNothingIsOverwrittenByAnUndo(t *testing.T) {
	w := newBinWorld(t, storetest.NewOracle())
	networker, ctx := w.asNetworker(w.gate), t.Context()
	added, err := networker.AddActor(ctx, graph.Draft{Kind: "Organisation", Attributes: map[string]string{"name": "x"}}, nil, "")
	if err != nil {
		t.Fatal(err)
	}
	name := "y"
	if _, err := networker.ChangeActor(ctx, added.ID, added.Version, Patch{Attributes: map[string]*string{"name": &name}}, ""); err != nil {
		t.Fatal(err)
	}
	refusedBy(t, networker, added.Version, graph.ChangedSince)
	name = "x"
	if _, err := networker.ChangeActor(ctx, added.ID, w.gate.revision(), Patch{Attributes: map[string]*string{"name": &name}}, ""); err != nil {
		t.Fatal(err)
	}
	refusedBy(t, networker, added.Version, graph.ChangedSince) // somebody decided so, though it says the same

	other, err := networker.AddActor(ctx, graph.Draft{Kind: "Organisation", Attributes: map[string]string{"name": "z"}}, nil, "")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := networker.AddTie(ctx, graph.Draft{Kind: "PARTNERS_WITH", From: added.ID, To: other.ID}, ""); err != nil {
		t.Fatal(err)
	}
	refusedBy(t, networker, other.Version, graph.ChangedSince) // a tie came to it since
	refusedBy(t, networker, w.gate.revision()+1, graph.NoSuchRecord)
	refusedBy(t, networker, 0, graph.NoSuchRecord)
}

func TestManyStepsOnOneRecordAreUndoneAndDoneAgainFromTheLast(t *testing.T) {
	const steps = 50 // interface.md: as many can be undone
	w := newBinWorld(t, storetest.NewOracle())
	networker, ctx := w.asNetworker(w.gate), t.Context()
	added, err := networker.AddActor(ctx, graph.Draft{Kind: "Organisation", Attributes: map[string]string{"name": "name 0"}}, nil, "")
	if err != nil {
		t.Fatal(err)
	}
	says := func(want string) {
		t.Helper()
		if got := w.gate.live.now.Load().Actor(added.ID).Attributes.Plain("name"); got != want {
			t.Fatalf("it says %q, want %q", got, want)
		}
	}
	done := []graph.Revision{added.Version}
	for i := 1; i < steps; i++ {
		name := fmt.Sprint("name ", i)
		changed, err := networker.ChangeActor(ctx, added.ID, done[i-1], Patch{Attributes: map[string]*string{"name": &name}}, "")
		if err != nil {
			t.Fatal(err)
		}
		done = append(done, changed.Version)
	}
	for range 2 { // all undone, all done again, and once more
		var back []graph.Revision
		for i := steps - 1; i > 0; i-- {
			says(fmt.Sprint("name ", i))
			back = append(back, undone(t, networker, done[i]))
		}
		says("name 0")
		back = append(back, undone(t, networker, done[0]))
		if w.gate.live.now.Load().Actor(added.ID) != nil {
			t.Fatal("it is still there")
		}
		done = nil
		for i := range steps {
			done = append(done, undone(t, networker, back[steps-1-i]))
			says(fmt.Sprint("name ", i))
		}
	}
}

func refusedBy(t *testing.T, s *Session, revision graph.Revision, code graph.Code) {
	t.Helper()
	if _, err := s.UndoBatch(t.Context(), revision, ""); graph.CodeOf(err) != code {
		t.Errorf("undo of revision %d: %v, want %s", revision, err, code)
	}
}

func TestUndoNeedsTheRightsOfDoingIt(t *testing.T) {
	w := newBinWorld(t, storetest.NewOracle())
	operator, networker := w.gate.asOperator(), w.asNetworker(w.gate)
	for name, c := range map[string]struct {
		write func() error
		code  graph.Code
	}{
		"of a resident whom the viewer does not see": {func() error {
			_, err := operator.EndActor(t.Context(), w.far.ID, w.version(t, w.far), "", "")
			return err
		}, graph.NoSuchRecord},
		"of a tie of which the viewer sees one end": {func() error {
			_, err := operator.EndTie(t.Context(), w.hidden.ID, w.version(t, w.hidden), "", "")
			return err
		}, graph.NoSuchRecord},
		"of a work area": {func() error {
			_, err := operator.EndActor(t.Context(), w.workArea.ID, w.version(t, w.workArea), "2099", "")
			return err
		}, graph.NotAllowed},
		"of a name of somebody seen by pseudonym": {func() error {
			name := "Jan Jansen"
			_, err := operator.ChangeActor(t.Context(), w.near.ID, w.version(t, w.near), Patch{Attributes: map[string]*string{"name": &name}}, "")
			return err
		}, graph.NotAllowed},
		"of what the viewer sees in part": {func() error {
			_, err := operator.AddActor(t.Context(), graph.Draft{Kind: "Organisation", Attributes: map[string]string{"name": "x"}}, nil, "")
			if err != nil {
				return err
			}
			_, err = operator.apply(t.Context(), operator.batch(graph.Text{},
				storetest.End(storetest.Amended(records(t, w.gate)[w.findable.ID].(*graph.Actor), map[string]string{"ageBand": "85+"})),
				storetest.End(storetest.Amended(records(t, w.gate)[w.far.ID].(*graph.Actor), map[string]string{"ageBand": "85+"}))))
			return err
		}, graph.NotInWorkArea},
	} {
		if err := c.write(); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		revision := w.gate.revision()
		if _, err := networker.UndoBatch(t.Context(), revision, ""); graph.CodeOf(err) != c.code {
			t.Errorf("%s: %v, want %s", name, err, c.code)
		}
		undone(t, operator, revision)
	}
}

func TestAnImportIsUndoneWhole(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	g := openOver(t, kept)
	operator := g.asOperator()
	organisation := func(name string) graph.Arrival {
		return graph.Arrival{Draft: graph.Draft{ID: graph.DerivedID("test", name), Kind: "Organisation", Attributes: map[string]string{"name": name}}}
	}
	if _, err := operator.Import(t.Context(), graph.Delivery{Arrivals: []graph.Arrival{organisation("a")}}, Intake{}); err != nil {
		t.Fatal(err)
	}
	before := records(t, g)
	second := graph.Delivery{Arrivals: []graph.Arrival{organisation("b"), organisation("c"), {Columns: map[string]string{"description": "description"},
		Draft: graph.Draft{ID: graph.DerivedID("test", "a"), Kind: "Organisation", Attributes: map[string]string{"name": "a", "description": "nieuw"}}},
		{Draft: graph.Draft{ID: graph.NewID(), Kind: "PARTNERS_WITH", From: graph.DerivedID("test", "b"), To: graph.DerivedID("test", "a")}}}}
	if _, err := operator.Import(t.Context(), second, Intake{}); err != nil {
		t.Fatal(err)
	}
	after, revision := records(t, g), g.revision()
	if nobody := g.As(Viewer{role: graph.Networker}, Circumstances{}); mayUndoImport(t, nobody, revision) {
		t.Error("who may not import undoes an import")
	}
	effect, err := operator.UndoImport(t.Context(), revision, "verkeerd bestand")
	if err != nil || effect.Actors != 3 || effect.Ties != 1 {
		t.Fatalf("%+v, %v", effect, err)
	}
	if !sameRecords(before, records(t, g)) {
		t.Error("it is not as before the import")
	}
	undone(t, operator, effect.Revision)
	if !sameRecords(after, records(t, g)) {
		t.Error("done again, it is not as after the import")
	}
}

func mayUndoImport(t *testing.T, s *Session, revision graph.Revision) bool {
	_, err := s.UndoImport(t.Context(), revision, "")
	return graph.KindOf(err) != graph.ForbiddenKind
}

func TestARepeatedUndoIsOneUndo(t *testing.T) {
	w := newBinWorld(t, storetest.NewOracle())
	networker := w.asNetworker(w.gate)
	networker.under.Retry = Retry{Key: "retry-0001", Fingerprint: "bin"}
	seen := w.version(t, w.findable)
	first, err := networker.BinActor(t.Context(), w.findable.ID, seen, "")
	if err != nil {
		t.Fatal(err)
	}
	if again, err := networker.BinActor(t.Context(), w.findable.ID, seen, ""); err != nil || again != first {
		t.Errorf("the bin answers %+v, and then %+v, %v", first, again, err)
	}
	networker.under.Retry = Retry{Key: "retry-0002", Fingerprint: "undo"}
	first, err = networker.UndoBatch(t.Context(), first.Revision, "")
	if err != nil {
		t.Fatal(err)
	}
	if again, err := networker.UndoBatch(t.Context(), first.Revision-1, ""); err != nil || again != first {
		t.Errorf("the undo answers %+v, and then %+v, %v", first, again, err)
	}
}

// Whatever was written, undoing the last gives what was there before it, and undoing that what was there
// after it.
func TestAnySequenceIsUndoneFromItsEnd(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		g := openOver(t, storetest.NewOracle().Open(t))
		s := g.asOperator()
		for range rapid.IntRange(1, 12).Draw(rt, "writes") {
			before, revision := records(t, g), g.revision()
			if err := anyWrite(t, rt, g, s); err != nil {
				rt.Fatalf("write: %v", err)
			}
			if g.revision() == revision || !rapid.Bool().Draw(rt, "undo") {
				continue
			}
			after := records(t, g)
			back := undone(t, s, g.revision())
			if !sameRecords(before, records(t, g)) {
				rt.Fatal("undone, it is not as before")
			}
			if rapid.Bool().Draw(rt, "redo") {
				undone(t, s, back)
				if !sameRecords(after, records(t, g)) {
					rt.Fatal("done again, it is not as after")
				}
			}
		}
	})
}

// Whatever was written, undoing one after another from the last gives what was there before each, and doing them
// again what was there after each.
func TestAnySequenceIsUndoneStepByStep(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		g := openOver(t, storetest.NewOracle().Open(t))
		s := g.asOperator()
		stood := []map[graph.ID]graph.Record{records(t, g)}
		var done []graph.Revision
		for range rapid.IntRange(2, 12).Draw(rt, "writes") {
			revision := g.revision()
			if err := anyWrite(t, rt, g, s); err != nil {
				rt.Fatalf("write: %v", err)
			}
			if g.revision() != revision {
				done, stood = append(done, g.revision()), append(stood, records(t, g))
			}
		}
		for range 2 {
			var back []graph.Revision
			for i := len(done) - 1; i >= 0; i-- {
				back = append(back, undone(t, s, done[i]))
				if !sameRecords(stood[i], records(t, g)) {
					rt.Fatalf("step %d undone, it is not as before", i)
				}
			}
			for i := range done {
				done[i] = undone(t, s, back[len(back)-1-i])
				if !sameRecords(stood[i+1], records(t, g)) {
					rt.Fatalf("step %d done again, it is not as after", i)
				}
			}
		}
	})
}

// anyWrite does something with whatever there is, or nothing.
func anyWrite(t *testing.T, rt *rapid.T, g *Gate, s *Session) error {
	now, ctx := g.live.now.Load(), t.Context()
	actors := append(append([]graph.ID{}, now.OfKind(graph.Resident)...), now.OfKind(graph.CircleEntry)...)
	choose := func(ids []graph.ID) graph.ID { return ids[rapid.IntRange(0, len(ids)-1).Draw(rt, "which")] }
	strength := fmt.Sprint(rapid.IntRange(1, 900).Draw(rt, "strength"))
	what := rapid.IntRange(0, 5).Draw(rt, "what")
	switch {
	case what == 0 || len(actors) == 0:
		_, err := s.AddActor(ctx, graph.Draft{Kind: "Resident", Attributes: map[string]string{"name": "x", "legalBasis": "publicTask"}}, nil, "")
		return err
	case what == 1:
		_, err := s.AddActor(ctx, graph.Draft{Kind: "CircleEntry", Attributes: map[string]string{"relation": "zus", "ring": "1"}},
			[]graph.Draft{{Kind: "IN_CIRCLE", To: choose(now.OfKind(graph.Resident))}}, "")
		return err
	case what == 2:
		if residents := now.OfKind(graph.Resident); len(residents) > 1 {
			_, err := s.AddTie(ctx, graph.Draft{Kind: "KNOWS", From: residents[0], To: choose(residents[1:])}, "")
			return err
		}
	case what == 3:
		id := choose(actors)
		_, err := s.BinActor(ctx, id, now.Actor(id).Version, "")
		return err
	case what == 4 && len(now.TieIDs()) > 0:
		tie := now.Tie(choose(now.TieIDs()))
		if tie.Kind == graph.Knows {
			_, err := s.BinTie(ctx, tie.ID, tie.Version, "")
			return err
		}
	case what == 5 && len(now.TieIDs()) > 0:
		tie := now.Tie(choose(now.TieIDs()))
		_, err := s.ChangeTie(ctx, tie.ID, tie.Version, Patch{Attributes: map[string]*string{"strength": &strength}}, "")
		return err
	}
	return nil
}
