package gate

import (
	"bytes"
	"context"
	"encoding/base32"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/arrangement"
	"spinweb/graph/internal/sqlitestore"
	"spinweb/graph/internal/store"
	"spinweb/graph/internal/storetest"
)

// standsNowhere fails if a kept arrangement holds an ID, in its name or in what it keeps.
func standsNowhere(t *testing.T, g *Gate, when string, ids ...graph.ID) {
	t.Helper()
	for _, cell := range arrangementCells(t, g) {
		held := idsIn(t, cell)
		for _, id := range ids {
			if held.has(id) || cell.Subject == id || strings.Contains(cell.Key, string(id)) {
				t.Errorf("%s an ID stands in the cell %s %s", when, cell.Kind, cell.Key)
			}
		}
	}
}

// arrangedByAll lets three viewers arrange the map and two of them share it, with steps of whoever can be moved.
func (w teamed) arrangedByAll(t *testing.T, g *Gate) {
	t.Helper()
	for i, s := range []*Session{w.asNetworker(g), w.as(g, graph.TeamMember, w.member), w.as(g, graph.Networker, w.stranger)} {
		moved(t, s, w.of, w.findable.ID, float64(500+i), 1)
		did(t)(s.Rearrange(t.Context(), w.of))
		if i != 1 {
			did(t)(s.ShareArrangement(t.Context(), w.of))
		}
	}
	held := 0
	for _, cell := range arrangementCells(t, g) {
		if idsIn(t, cell).has(w.findable.ID) {
			held++
		}
	}
	if held != 5 { // three of their own, and what two gave
		t.Fatalf("%d cells hold the resident", held)
	}
}

func TestWhoIsErasedStandsNowhereAndNotInAByteOfTheFiles(t *testing.T) {
	folder := t.TempDir()
	kept, err := sqlitestore.Open(t.Context(), folder, sqlitestore.Options{})
	if err != nil {
		t.Fatal(err)
	}
	w := teamedWorld(t, kept)
	g := openOver(t, kept)
	g.erasures = erasureList(filepath.Join(t.TempDir(), "erased.txt"))
	w.arrangedByAll(t, g)
	officer := g.As(Viewer{role: graph.PrivacyOfficer}, Circumstances{Access: "test"})
	if _, err := officer.EraseActor(t.Context(), w.findable.ID, "verzoek", false); err != nil {
		t.Fatal(err)
	}
	standsNowhere(t, g, "after the erasure", w.findable.ID)
	raw, err := base32.NewEncoding("abcdefghijklmnopqrstuvwxyz234567").WithPadding(base32.NoPadding).DecodeString(string(w.findable.ID))
	if err != nil {
		t.Fatal(err)
	}
	files, err := os.ReadDir(folder)
	if err != nil || len(files) < 2 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	for _, file := range files {
		content, err := os.ReadFile(filepath.Join(folder, file.Name()))
		if err != nil {
			t.Fatal(err)
		}
		if bytes.Contains(content, raw) {
			t.Errorf("%s holds the bytes of the ID", file.Name())
		}
	}
	for range 2 { // the steps hold the others still
		if view := stepped(t)(w.asNetworker(g).UndoArrangement(t.Context(), w.of)); view.Shared == nil {
			t.Error("what was shared is gone with who is erased")
		}
	}
}

func TestWhatAnErasedColleagueSharedStaysWithoutTheName(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	w := teamedWorld(t, kept)
	g := openOver(t, kept)
	g.erasures = erasureList(filepath.Join(t.TempDir(), "erased.txt"))
	w.arrangedByAll(t, g)
	officer := g.As(Viewer{role: graph.PrivacyOfficer}, Circumstances{Access: "test"})
	if _, err := officer.EraseActor(t.Context(), w.networker.ID, "verzoek", false); err != nil {
		t.Fatal(err)
	}
	standsNowhere(t, g, "after the erasure", w.networker.ID)
	if _, view := seen(t, w.as(g, graph.Networker, w.colleague), w.of); view.Shared == nil || view.Shared.By != "Network worker" {
		t.Errorf("the colleague sees %+v", view.Shared)
	}
}

func TestWhoIsInTheBinKeepsItsPlaceUntilItIsDeleted(t *testing.T) {
	oracle := storetest.NewOracle()
	kept := oracle.Open(t)
	w := teamedWorld(t, kept)
	g := openOver(t, kept)
	s := w.asNetworker(g)
	w.arrangedByAll(t, g)
	before, _ := seen(t, s, w.of)
	for range 2 {
		if _, err := s.BinActor(t.Context(), w.findable.ID, version(t, g, w.findable.ID), ""); err != nil {
			t.Fatal(err)
		}
		if at, _ := seen(t, s, w.of); len(at) != len(before)-1 {
			t.Errorf("without who is in the bin: %v", at)
		}
		purged(t, g)
		if _, err := s.Restore(t.Context(), w.findable.ID); err != nil {
			t.Fatal(err)
		}
		if at, _ := seen(t, s, w.of); at[w.findable.ID] != before[w.findable.ID] {
			t.Errorf("back from the bin it stands at %v, before at %v", at[w.findable.ID], before[w.findable.ID])
		}
	}
	if _, err := s.BinActor(t.Context(), w.findable.ID, version(t, g, w.findable.ID), ""); err != nil {
		t.Fatal(err)
	}
	if err := s.Delete(t.Context(), w.findable.ID); err != nil {
		t.Fatal(err)
	}
	standsNowhere(t, g, "after it was deleted", w.findable.ID)
}

func TestThePurgeTakesWhoIsGoneOutOfEveryArrangement(t *testing.T) {
	oracle := storetest.NewOracle()
	w := newBinWorld(t, oracle)
	of := ArrangementOf{"BU07940101", "support"}
	s := w.asNetworker(w.gate)
	seen(t, s, of)
	if _, err := s.BinActor(t.Context(), w.findable.ID, w.version(t, w.findable), ""); err != nil {
		t.Fatal(err)
	}
	*w.clock = testNow.AddDate(0, 0, 30)
	purged(t, w.gate)
	standsNowhere(t, w.gate, "after thirty days", w.findable.ID)

	// somebody who looked while it was erased wrote it down once more
	cells := arrangementCells(t, w.gate)
	a, cell, err := s.arrangement(t.Context(), of)
	if err != nil || len(cells) != 1 {
		t.Fatal(len(cells), err)
	}
	stray := graph.NewID()
	a.Put(stray, arrangement.Position{X: 1})
	if err := s.keepArrangement(t.Context(), cell, a); err != nil {
		t.Fatal(err)
	}
	purged(t, w.gate)
	standsNowhere(t, w.gate, "after another purge", stray)
	if !idsIn(t, arrangementCells(t, w.gate)[0]).has(w.near.ID) {
		t.Error("who is still there lost its place")
	}
}

func TestARestoredBackupHoldsNoPlaceOfWhoWasErasedSince(t *testing.T) {
	from, to := storetest.NewOracle().Open(t), storetest.NewOracle().Open(t)
	w := teamedWorld(t, from)
	g := openOver(t, from)
	w.arrangedByAll(t, g)
	backup := backedUp(t, from, nil)
	if err := restore(t.Context(), to, Options{}, bytes.NewReader(backup), []graph.ID{w.findable.ID}); err != nil {
		t.Fatal(err)
	}
	restored := openOver(t, to)
	standsNowhere(t, restored, "in what was restored", w.findable.ID)
	if at, view := seen(t, w.asNetworker(restored), w.of); len(at) < 2 || !view.CanUndo {
		t.Errorf("the arrangement is not there any more: %v, %+v", at, view)
	}
}

// Somebody who writes while the IDs are taken out loses nothing and brings nothing back.
func TestForgettingGivesWayToWhoArranges(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	w := teamedWorld(t, kept)
	g := openOver(t, kept)
	s := w.asNetworker(g)
	seen(t, s, w.of)
	cells := &interrupted{Cells: kept.Cells(), before: func() { moved(t, s, w.of, w.near.ID, 900, 900) }}
	if err := forgetPlaces(t.Context(), cells, testNow, func(id graph.ID) bool { return id == w.findable.ID }); err != nil {
		t.Fatal(err)
	}
	standsNowhere(t, g, "after it was forgotten", w.findable.ID)
	if at, _ := seen(t, s, w.of); at[w.near.ID] != (Position{900, 900}) {
		t.Errorf("the move is lost: %v", at[w.near.ID])
	}
}

// Arrangements of a whole town are more than fits in memory at once, and one may go while the others are read.
func TestForgettingGetsOneArrangementAtATime(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	w := teamedWorld(t, kept)
	g := openOver(t, kept)
	w.arrangedByAll(t, g)
	before := len(arrangementCells(t, g))
	cells := &oneByOne{Cells: kept.Cells(), t: t, gone: arrangementCells(t, g)[0]}
	if err := forgetPlaces(t.Context(), cells, testNow, func(id graph.ID) bool { return id == w.findable.ID }); err != nil {
		t.Fatal(err)
	}
	standsNowhere(t, g, "after it was forgotten", w.findable.ID)
	if after := len(arrangementCells(t, g)); after != before-1 {
		t.Errorf("%d arrangements of %d are left, want all but the one that went", after, before)
	}
}

// oneByOne lists no values, and loses a cell once its keys are known.
type oneByOne struct {
	store.Cells
	t    *testing.T
	gone store.Cell
}

func (o *oneByOne) List(ctx context.Context, kind string, at time.Time) ([]store.Cell, error) {
	o.t.Errorf("all cells of the kind %s are read", kind)
	return o.Cells.List(ctx, kind, at)
}

func (o *oneByOne) Keys(ctx context.Context, kind string, at time.Time) ([]string, error) {
	keys, err := o.Cells.Keys(ctx, kind, at)
	if err == nil && kind == o.gone.Kind {
		err = o.Cells.Drop(ctx, kind, o.gone.Key)
	}
	return keys, err
}

// interrupted lets somebody else write before its first Put.
type interrupted struct {
	store.Cells
	before func()
}

func (i *interrupted) Put(ctx context.Context, cell store.Cell, at time.Time) (int64, error) {
	if before := i.before; before != nil {
		i.before = nil
		before()
	}
	return i.Cells.Put(ctx, cell, at)
}
