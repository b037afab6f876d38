package gate

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"maps"
	"sync"
	"testing"
	"time"

	"spinweb/analysis"
	"spinweb/graph"
	"spinweb/graph/internal/sqlitestore"
	"spinweb/graph/internal/store"
	"spinweb/graph/internal/storetest"
)

func TestLookingAgainMovesNobodyAndWritesNothing(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	w := teamedWorld(t, kept)
	g := openOver(t, kept)
	s := w.asNetworker(g)
	before, view := seen(t, s, w.of)
	if len(before) < 2 || !sameView(view, ArrangementView{}) {
		t.Fatalf("%d on the map, %+v", len(before), view)
	}
	cells := arrangementCells(t, g)
	if len(cells) != 1 || cells[0].Subject != w.networker.ID {
		t.Fatalf("kept as %+v", cells)
	}
	if again, _ := seen(t, s, w.of); !maps.Equal(again, before) {
		t.Errorf("looked at again: %v, before %v", again, before)
	}
	if after := arrangementCells(t, g); after[0].Version != cells[0].Version {
		t.Error("looking wrote something")
	}
	newcomer := storetest.Resident("Nieuw")
	keep(t, kept, newcomer, storetest.During(storetest.Tie(graph.LivesIn, newcomer, w.buurt), "2020", ""),
		storetest.During(storetest.Tie(graph.Knows, newcomer, w.near), "2020", ""))
	with, _ := seen(t, s, w.of)
	place, known := with[newcomer.ID]
	if !known || len(with) != len(before)+1 {
		t.Fatalf("the newcomer is not on the map: %v", with)
	}
	for id, at := range before {
		if with[id] != at {
			t.Errorf("somebody moved from %v to %v", at, with[id])
		}
		if at.distance(place) < 56*56 {
			t.Errorf("the newcomer stands at %v on top of who stands at %v", place, at)
		}
	}
	if again, _ := seen(t, s, w.of); !maps.Equal(again, with) {
		t.Error("the newcomer does not stay")
	}
}

func TestAnArrangementIsKeptForWhoLooksOnceAYear(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	w := teamedWorld(t, kept)
	now := testNow
	g, err := open(t.Context(), kept, Options{Clock: func() time.Time { return now }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = g.Close() })
	s := w.asNetworker(g)
	moved(t, s, w.of, w.near.ID, 300, -20)
	for range 5 {
		now = now.AddDate(1, 0, 1)
		if at, view := seen(t, s, w.of); at[w.near.ID] != (Position{300, -20}) || !view.Draft {
			t.Fatalf("on %v: %v, %+v", now, at, view)
		}
	}
	now = now.AddDate(2, 0, 1)
	if _, view := seen(t, s, w.of); view.Draft {
		t.Errorf("after two years it is still there: %+v", view)
	}
}

func TestAMoveIsADraftThatNobodyElseSees(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	w := teamedWorld(t, kept)
	g := openOver(t, kept)
	mine, colleagues := w.asNetworker(g), w.as(g, graph.Networker, w.colleague)
	before, _ := seen(t, colleagues, w.of)
	if view := moved(t, mine, w.of, w.near.ID, 300.4, -20); !sameView(view, ArrangementView{Draft: true, CanUndo: true}) {
		t.Errorf("after a move: %+v", view)
	}
	at, _ := seen(t, mine, w.of)
	if at[w.near.ID] != (Position{300, -20}) {
		t.Errorf("it stands at %v", at[w.near.ID])
	}
	if theirs, view := seen(t, colleagues, w.of); !maps.Equal(theirs, before) || !sameView(view, ArrangementView{}) {
		t.Errorf("the colleague sees %v, %+v", theirs, view)
	}
	other, _, err := mine.Map(t.Context(), MapOf{Area: w.of.Area, Net: analysis.NeighbourhoodNetwork, All: true})
	if err != nil || other.Arrangement.Draft {
		t.Errorf("another net has the draft too: %+v, %v", other.Arrangement, err)
	}
}

func TestSixtyStepsAreTakenBackAndDoneAgainAfterTheServerHasStopped(t *testing.T) {
	folder := t.TempDir()
	var g *Gate
	serve := func() {
		t.Helper()
		kept, err := sqlitestore.Open(t.Context(), folder, sqlitestore.Options{})
		if err != nil {
			t.Fatal(err)
		}
		g = openOver(t, kept)
	}
	kept, err := sqlitestore.Open(t.Context(), folder, sqlitestore.Options{})
	if err != nil {
		t.Fatal(err)
	}
	w, did := teamedWorld(t, kept), did(t)
	if err := kept.Close(); err != nil {
		t.Fatal(err)
	}
	serve()
	states := []map[graph.ID]Position{}
	note := func() { at, _ := seen(t, w.asNetworker(g), w.of); states = append(states, at) }
	note()
	for i := range 60 {
		if i%20 == 10 {
			did(w.asNetworker(g).Rearrange(t.Context(), w.of))
		} else {
			moved(t, w.asNetworker(g), w.of, w.near.ID, float64(1_000+i), 5)
		}
		note()
	}
	reopen := func() {
		if err := g.Close(); err != nil {
			t.Fatal(err)
		}
		serve()
	}
	reopen()
	for i := 59; i >= 0; i-- {
		view := stepped(t)(w.asNetworker(g).UndoArrangement(t.Context(), w.of))
		if at, _ := seen(t, w.asNetworker(g), w.of); !maps.Equal(at, states[i]) || view.CanUndo != (i > 0) || !view.CanRedo {
			t.Fatalf("after %d steps back: %v, want %v; %+v", 60-i, at, states[i], view)
		}
	}
	if view := stepped(t)(w.asNetworker(g).UndoArrangement(t.Context(), w.of)); view.CanUndo || view.Draft {
		t.Errorf("at the beginning: %+v", view)
	}
	reopen()
	for i := 1; i <= 60; i++ {
		view := stepped(t)(w.asNetworker(g).RedoArrangement(t.Context(), w.of))
		if at, _ := seen(t, w.asNetworker(g), w.of); !maps.Equal(at, states[i]) || view.CanRedo != (i < 60) {
			t.Fatalf("done again, %d steps: %v, want %v; %+v", i, at, states[i], view)
		}
	}
}

func TestTwoServersLoseNoMove(t *testing.T) {
	oracle := storetest.NewOracle()
	kept := oracle.Open(t)
	w := teamedWorld(t, kept)
	var ids []graph.ID
	for i := range 16 {
		resident := storetest.Resident(fmt.Sprint("Bewoner ", i))
		keep(t, kept, resident, storetest.During(storetest.Tie(graph.LivesIn, resident, w.buurt), "2020", ""))
		ids = append(ids, resident.ID)
	}
	servers := []*Gate{openOver(t, oracle.Open(t)), openOver(t, oracle.Open(t))}
	var together sync.WaitGroup
	errs := make([]error, len(ids))
	for i, id := range ids {
		together.Go(func() {
			_, _, errs[i] = w.asNetworker(servers[i%2]).MoveNodes(context.Background(), w.of, []Move{{ID: id, X: float64(1_000 + 60*i)}})
		})
	}
	together.Wait()
	if err := errors.Join(errs...); err != nil {
		t.Fatal(err)
	}
	at, _ := seen(t, w.asNetworker(servers[0]), w.of)
	for i, id := range ids {
		if at[id] != (Position{int32(1_000 + 60*i), 0}) {
			t.Errorf("move %d is lost: it stands at %v", i, at[id])
		}
	}
}

func TestWhatIsHiddenIsMovedLikeWhatIsAbsent(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	w := teamedWorld(t, kept)
	g := openOver(t, kept)
	s := w.asNetworker(g)
	before, _ := seen(t, s, w.of)
	for name, id := range map[string]graph.ID{"hidden": w.farFriend.ID, "absent": graph.NewID(), "not on the map": w.other.ID} {
		_, _, err := s.MoveNodes(t.Context(), w.of, []Move{{ID: w.near.ID, X: 1}, {ID: id, X: 2}})
		if want := graph.NotFound(); err == nil || err.Error() != want.Error() || graph.KindOf(err) != want.Kind {
			t.Errorf("%s: %v", name, err)
		}
	}
	if at, _ := seen(t, s, w.of); !maps.Equal(at, before) {
		t.Error("what could be moved was")
	}
	if _, _, err := s.Rearrange(t.Context(), ArrangementOf{"BU07949999", w.of.Net}); graph.KindOf(err) != graph.NotFoundKind {
		t.Errorf("an area that is not there: %v", err)
	}
	nowhere := []Move{{ID: w.near.ID, X: Farthest + 1}, {ID: w.findable.ID, Y: -Farthest - 1}}
	var refused *graph.Error
	if _, _, err := s.MoveNodes(t.Context(), w.of, nowhere); !asError(err, &refused) || len(refused.Findings) != 2 ||
		refused.Findings[0].Field != "moves[0].x" || refused.Findings[1].Field != "moves[1].y" || refused.Findings[1].Code != graph.OutOfRange {
		t.Errorf("too far: %v", err)
	}
	for _, count := range []int{0, MostMoves + 1} {
		if _, _, err := s.MoveNodes(t.Context(), w.of, make([]Move, count)); graph.KindOf(err) != graph.InvalidKind {
			t.Errorf("%d moves: %v", count, err)
		}
	}
}

func TestAnIdempotencyKeyUndoesOnce(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	w := teamedWorld(t, kept)
	g := openOver(t, kept)
	moved(t, w.asNetworker(g), w.of, w.near.ID, 1, 1)
	moved(t, w.asNetworker(g), w.of, w.near.ID, 2, 2)
	s := w.asNetworker(g)
	s.under.Retry = Retry{Key: "retry-0001", Fingerprint: "a"}
	for range 3 {
		stepped(t)(s.UndoArrangement(t.Context(), w.of))
	}
	if at, _ := seen(t, w.asNetworker(g), w.of); at[w.near.ID] != (Position{1, 1}) {
		t.Errorf("undone once it stands at %v", at[w.near.ID])
	}
	s.under.Retry.Fingerprint = "b"
	if _, err := s.UndoArrangement(t.Context(), w.of); graph.KindOf(err) != graph.KeyReusedKind {
		t.Errorf("another request under the key: %v", err)
	}
}

func TestAnIdempotencyKeyBelongsToOneRequestWhateverTheMap(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	w := teamedWorld(t, kept)
	g := openOver(t, kept)
	s := w.asNetworker(g)
	own := ArrangementOf{w.of.Area, "own"}
	seen(t, s, w.of)
	before, _ := seen(t, s, own)
	s.under.Retry = Retry{Key: "retry-0002", Fingerprint: "a"}
	if _, _, err := s.MoveNodes(t.Context(), w.of, []Move{{ID: graph.NewID()}}); graph.KindOf(err) != graph.NotFoundKind {
		t.Fatal(err)
	}
	s.under.Retry.Fingerprint = "b" // put right after it was refused
	moved(t, s, w.of, w.near.ID, 7, 7)
	for name, of := range map[string]ArrangementOf{"another net": own, "the same net": w.of} {
		s.under.Retry.Fingerprint = "c"
		if _, _, err := s.MoveNodes(t.Context(), of, []Move{{ID: w.near.ID, X: 900}}); graph.KindOf(err) != graph.KeyReusedKind {
			t.Errorf("%s under the key: %v", name, err)
		}
	}
	s.under.Retry = Retry{}
	if after, _ := seen(t, s, own); !maps.Equal(after, before) {
		t.Errorf("the other map is changed: %v, before %v", after, before)
	}
	if at, _ := seen(t, s, w.of); at[w.near.ID] != (Position{7, 7}) {
		t.Errorf("it stands at %v", at[w.near.ID])
	}
}

// fullCells are those of a store without room.
type fullCells struct{ store.Store }

func (f fullCells) Cells() store.Cells { return noRoom{f.Store.Cells()} }

type noRoom struct{ store.Cells }

func (noRoom) Put(context.Context, store.Cell, time.Time) (int64, error) {
	return 0, graph.Full(errors.New("test"))
}

func TestWithoutRoomTheMapIsDrawnAndAMoveFails(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	w := teamedWorld(t, kept)
	g := openOver(t, fullCells{kept})
	before, _ := seen(t, w.asNetworker(g), w.of)
	if again, _ := seen(t, w.asNetworker(g), w.of); len(before) < 2 || !maps.Equal(again, before) {
		t.Errorf("drawn again: %v, before %v", again, before)
	}
	if _, _, err := w.asNetworker(g).MoveNodes(t.Context(), w.of, []Move{{ID: w.near.ID, X: 1}}); graph.KindOf(err) != graph.StorageFullKind {
		t.Errorf("a move: %v", err)
	}
}

// What is hidden leaves no trace in how the rest stands: not by a node, nor by a tie.
func TestAHiddenRecordMovesNobody(t *testing.T) {
	var pictures []map[graph.ID]Position
	oracle := storetest.NewOracle()
	kept := oracle.Open(t)
	w := teamedWorld(t, kept)
	last := w.near
	for i := range 12 { // enough of them that another seed draws them otherwise
		next := storetest.Resident(fmt.Sprint("Bewoner ", i))
		keep(t, kept, next, storetest.During(storetest.Tie(graph.LivesIn, next, w.buurt), "2020", ""),
			storetest.During(storetest.Tie(graph.Knows, last, next), "2020", ""), storetest.During(storetest.Tie(graph.Knows, w.findable, next), "2020", ""))
		last = next
	}
	var plain bytes.Buffer
	if err := kept.Dump(t.Context(), &plain); err != nil {
		t.Fatal(err)
	}
	for _, hidden := range []bool{false, true} {
		other := storetest.NewOracle().Open(t)
		if err := other.Restore(t.Context(), bytes.NewReader(plain.Bytes())); err != nil {
			t.Fatal(err)
		}
		if hidden {
			keep(t, other, storetest.During(storetest.Tie(graph.Knows, w.findable, w.farFriend), "2020", ""),
				storetest.During(storetest.Tie(graph.Knows, w.networker, w.farFriend), "2020", ""))
		}
		g := openOver(t, other)
		s := w.asNetworker(g)
		at, _ := seen(t, s, w.of)
		pictures = append(pictures, at)
		did(t)(s.Rearrange(t.Context(), w.of))
		at, _ = seen(t, s, w.of)
		pictures = append(pictures, at)
	}
	if len(pictures[0]) < 2 || !maps.Equal(pictures[0], pictures[2]) || !maps.Equal(pictures[1], pictures[3]) {
		t.Errorf("without and with what is hidden: %v", pictures)
	}
	if maps.Equal(pictures[0], pictures[1]) {
		t.Error("arranged anew, everybody stands where they stood")
	}
}
