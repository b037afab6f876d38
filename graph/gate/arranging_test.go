package gate

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"sync"
	"testing"
	"time"

	"spinweb/analysis"
	"spinweb/graph"
	"spinweb/graph/internal/arrangement"
	"spinweb/graph/internal/sqlitestore"
	"spinweb/graph/internal/store"
	"spinweb/graph/internal/storetest"
)

// teamed is the small world with a team whose networker, colleague and member see more and less of the buurt:
// the member sees of its residents the findable one alone.
type teamed struct {
	small
	team, colleague, member *graph.Actor
	stranger                *graph.Actor // a networker of the same buurt, in no team
	of                      ArrangementOf
}

func teamedWorld(t testing.TB, kept store.Store) teamed {
	t.Helper()
	w := teamed{small: smallWorld(t, kept), team: storetest.Actor(graph.Team, map[string]string{"name": "Team Een", "teamKind": "core"}),
		colleague: storetest.Professional("Bram Kok", "networker"), member: storetest.Professional("Tess Bos", "socialWorker"),
		stranger: storetest.Professional("Ali Demir", "networker"), of: ArrangementOf{"BU07940101", analysis.SupportNetwork}}
	records := []graph.Record{w.team, w.colleague, w.member, w.stranger}
	for _, tie := range []*graph.Tie{storetest.Tie(graph.Covers, w.team, w.buurt), storetest.Tie(graph.Covers, w.colleague, w.workArea),
		storetest.Tie(graph.Covers, w.stranger, w.workArea), storetest.Tie(graph.MemberOf, w.networker, w.team),
		storetest.Tie(graph.MemberOf, w.colleague, w.team), storetest.Tie(graph.MemberOf, w.member, w.team)} {
		tie.Period = graph.Period{}
		records = append(records, tie)
	}
	keep(t, kept, records...)
	return w
}

func (w teamed) as(g *Gate, role graph.Role, who *graph.Actor) *Session {
	return g.As(Viewer{role: role, person: who.ID}, Circumstances{Language: graph.English, Access: "test"})
}

// seen is how the map of a world looks to somebody.
func seen(t *testing.T, s *Session, of ArrangementOf) (map[graph.ID]Position, ArrangementView) {
	t.Helper()
	view, err := s.Map(t.Context(), MapOf{Area: of.Area, Net: of.Net, All: true})
	if err != nil {
		t.Fatal(err)
	}
	at := map[graph.ID]Position{}
	for _, node := range view.Nodes {
		at[node.ID] = node.At
	}
	return at, view.Arrangement
}

func moved(t *testing.T, s *Session, of ArrangementOf, id graph.ID, x, y float64) ArrangementView {
	t.Helper()
	view, err := s.MoveNodes(t.Context(), of, []Move{{ID: id, X: x, Y: y}})
	if err != nil {
		t.Fatal(err)
	}
	return view
}

// did fails the test if a change of an arrangement failed.
func did(t *testing.T) func(ArrangementView, error) ArrangementView {
	return func(view ArrangementView, err error) ArrangementView {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return view
	}
}

func sameView(a, b ArrangementView) bool {
	return a.Draft == b.Draft && a.CanUndo == b.CanUndo && a.CanRedo == b.CanRedo && (a.Shared == nil) == (b.Shared == nil) &&
		(a.Shared == nil || *a.Shared == *b.Shared)
}

// arrangementCells are the cells in which arrangements are kept, as they are.
func arrangementCells(t *testing.T, g *Gate) []store.Cell {
	t.Helper()
	var all []store.Cell
	for _, kind := range []string{arrangementCell, givenCell} {
		cells, err := g.store.Cells().List(t.Context(), kind, testNow)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, cells...)
	}
	return all
}

// idsIn are the IDs that a kept arrangement holds.
func idsIn(t *testing.T, cell store.Cell) idSet {
	t.Helper()
	ids := idSet{}
	if cell.Kind == givenCell {
		g, err := arrangement.DecodeGiven(cell.Value)
		if err != nil {
			t.Fatal(err)
		}
		ids.add(g.By)
		for _, p := range g.Places {
			ids.add(p.ID)
		}
		return ids
	}
	a, err := arrangement.Decode(cell.Value)
	if err != nil {
		t.Fatal(err)
	}
	_, err = a.Forget(func(id graph.ID) bool { ids.add(id); return false })
	if err != nil {
		t.Fatal(err)
	}
	return ids
}

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
	other, err := mine.Map(t.Context(), MapOf{Area: w.of.Area, Net: analysis.NeighbourhoodNetwork, All: true})
	if err != nil || other.Arrangement.Draft {
		t.Errorf("another net has the draft too: %+v, %v", other.Arrangement, err)
	}
}

func TestWhatIsSharedMovesNobodyUntilItIsTakenOver(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	w := teamedWorld(t, kept)
	g := openOver(t, kept)
	ctx, did := t.Context(), did(t)
	mine, colleagues := w.asNetworker(g), w.as(g, graph.Networker, w.colleague)
	before, _ := seen(t, colleagues, w.of)
	moved(t, colleagues, w.of, w.findable.ID, -70, 500)
	own, _ := seen(t, colleagues, w.of)
	moved(t, mine, w.of, w.near.ID, 300, -20)

	shared := did(mine.ShareArrangement(ctx, w.of))
	if want := (SharedArrangement{By: "Noor Hendriks", At: testNow}); shared.Draft || shared.Shared == nil || *shared.Shared != want {
		t.Errorf("to who shared it: %+v, %+v", shared, shared.Shared)
	}
	still, view := seen(t, colleagues, w.of)
	if !maps.Equal(still, own) || view.Shared == nil || !view.Shared.Newer || view.Shared.By != "Noor Hendriks" || !view.Draft {
		t.Errorf("the colleague sees %v, %+v", still, view.Shared)
	}
	adopted := did(colleagues.AdoptArrangement(ctx, w.of))
	if adopted.Draft || adopted.Shared.Newer || !adopted.CanUndo {
		t.Errorf("taken over: %+v", adopted)
	}
	theirs, _ := seen(t, colleagues, w.of)
	if theirs[w.near.ID] != (Position{300, -20}) || theirs[w.findable.ID] != before[w.findable.ID] {
		t.Errorf("taken over, they stand at %v", theirs)
	}
	if back := did(colleagues.UndoArrangement(ctx, w.of)); !back.Draft || back.Shared.Newer {
		t.Errorf("taken back: %+v", back)
	}
	if at, _ := seen(t, colleagues, w.of); !maps.Equal(at, own) {
		t.Errorf("taken back, they stand at %v, before at %v", at, own)
	}
	moved(t, mine, w.of, w.near.ID, 0, -90)
	if again := did(mine.ShareArrangement(ctx, w.of)); !again.Shared.At.After(testNow) {
		t.Errorf("shared twice in a moment: %v", again.Shared.At)
	}
	if _, view := seen(t, colleagues, w.of); !view.Shared.Newer {
		t.Error("the second one is not newer")
	}
	if _, view := seen(t, w.as(g, graph.Networker, w.stranger), w.of); view.Shared != nil {
		t.Errorf("who is not of the team hears of it: %+v", view.Shared)
	}
}

func TestWhoLooksForTheFirstTimeGetsTheTeamsAndOfItWhatIsSeen(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	w := teamedWorld(t, kept)
	g := openOver(t, kept)
	mine, member := w.asNetworker(g), w.as(g, graph.TeamMember, w.member)
	moved(t, mine, w.of, w.near.ID, 300, -20)
	moved(t, mine, w.of, w.findable.ID, 400, -20)
	did(t)(mine.ShareArrangement(t.Context(), w.of))
	at, view := seen(t, member, w.of)
	if at[w.findable.ID] != (Position{400, -20}) || view.Draft || view.CanUndo || view.Shared == nil || view.Shared.Newer {
		t.Errorf("at first the member sees %v, %+v", at, view)
	}
	if _, sees := at[w.near.ID]; sees {
		t.Error("the member sees who is hidden")
	}
	cells := arrangementCells(t, g)
	theirs := cells[slices.IndexFunc(cells, func(cell store.Cell) bool { return cell.Subject == w.member.ID })]
	if idsIn(t, theirs).has(w.near.ID) {
		t.Error("what is kept for the member names who is hidden from the member")
	}
	moved(t, member, w.of, w.findable.ID, 1, 1)
	did(t)(member.ShareArrangement(t.Context(), w.of)) // and now of the member alone
	did(t)(mine.AdoptArrangement(t.Context(), w.of))
	if at, _ := seen(t, mine, w.of); at[w.findable.ID] != (Position{1, 1}) || len(at) < 3 {
		t.Errorf("taken over from who sees less: %v", at)
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
		view := did(w.asNetworker(g).UndoArrangement(t.Context(), w.of))
		if at, _ := seen(t, w.asNetworker(g), w.of); !maps.Equal(at, states[i]) || view.CanUndo != (i > 0) || !view.CanRedo {
			t.Fatalf("after %d steps back: %v, want %v; %+v", 60-i, at, states[i], view)
		}
	}
	if view := did(w.asNetworker(g).UndoArrangement(t.Context(), w.of)); view.CanUndo || view.Draft {
		t.Errorf("at the beginning: %+v", view)
	}
	reopen()
	for i := 1; i <= 60; i++ {
		view := did(w.asNetworker(g).RedoArrangement(t.Context(), w.of))
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
			_, errs[i] = w.asNetworker(servers[i%2]).MoveNodes(context.Background(), w.of, []Move{{ID: id, X: float64(1_000 + 60*i)}})
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
		_, err := s.MoveNodes(t.Context(), w.of, []Move{{ID: w.near.ID, X: 1}, {ID: id, X: 2}})
		if want := graph.NotFound(); err == nil || err.Error() != want.Error() || graph.KindOf(err) != want.Kind {
			t.Errorf("%s: %v", name, err)
		}
	}
	if at, _ := seen(t, s, w.of); !maps.Equal(at, before) {
		t.Error("what could be moved was")
	}
	if _, err := s.Rearrange(t.Context(), ArrangementOf{"BU07949999", w.of.Net}); graph.KindOf(err) != graph.NotFoundKind {
		t.Errorf("an area that is not there: %v", err)
	}
	nowhere := []Move{{ID: w.near.ID, X: Farthest + 1}, {ID: w.findable.ID, Y: -Farthest - 1}}
	var refused *graph.Error
	if _, err := s.MoveNodes(t.Context(), w.of, nowhere); !asError(err, &refused) || len(refused.Findings) != 2 ||
		refused.Findings[0].Field != "moves[0].x" || refused.Findings[1].Field != "moves[1].y" || refused.Findings[1].Code != graph.OutOfRange {
		t.Errorf("too far: %v", err)
	}
	for _, count := range []int{0, MostMoves + 1} {
		if _, err := s.MoveNodes(t.Context(), w.of, make([]Move, count)); graph.KindOf(err) != graph.InvalidKind {
			t.Errorf("%d moves: %v", count, err)
		}
	}
}

func TestWhoMayArrangeAndWhoMayShare(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	w := teamedWorld(t, kept)
	g := openOver(t, kept)
	want := map[graph.Role][2]bool{graph.Networker: {true, true}, graph.TeamMember: {true, true}, graph.Manager: {true, true},
		graph.PolicyAdviser: {true, true}, graph.ResidentRole: {true, false}, graph.Referrer: {}, graph.PrivacyOfficer: {}, graph.Administrator: {}, "": {}}
	for role, may := range want {
		s := g.As(Viewer{role: role}, Circumstances{Access: "test"})
		_, arranging := s.Rearrange(t.Context(), w.of)
		_, sharing := s.ShareArrangement(t.Context(), w.of)
		if (arranging == nil) != may[0] || (sharing == nil) != may[1] {
			t.Errorf("%s: arranging %v, sharing %v", role, arranging, sharing)
		}
	}
	// A resident in the team does not hear of what the team shares: it tells how others stand.
	did(t)(w.asNetworker(g).ShareArrangement(t.Context(), w.of))
	keep(t, kept, storetest.During(storetest.Tie(graph.MemberOf, w.near, w.team), "2020", ""))
	if _, view := seen(t, w.as(g, graph.ResidentRole, w.near), w.of); view.Shared != nil {
		t.Errorf("a resident hears of %+v", view.Shared)
	}
}

func TestWithWhomSomebodyShares(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	w := teamedWorld(t, kept)
	far := storetest.Actor(graph.Team, map[string]string{"name": "Team Ver", "teamKind": "core"})
	keep(t, kept, far, storetest.During(storetest.Tie(graph.Covers, far, w.other), "2020", ""),
		storetest.During(storetest.Tie(graph.MemberOf, w.networker, far), "2020", ""))
	g := openOver(t, kept)
	circle := func(s *Session, area graph.AreaCode) string {
		sight, err := s.look(t.Context(), graph.SeeNetwork)
		if err != nil {
			t.Fatal(err)
		}
		return sight.circle(area)
	}
	mine := w.asNetworker(g)
	if got := circle(mine, "BU07940101"); got != "team "+string(w.team.ID) {
		t.Errorf("where one of two teams works: %s", got)
	}
	if got := circle(mine, "BU07940201"); got != "team "+string(far.ID) {
		t.Errorf("where the other works: %s", got)
	}
	if got := circle(mine, "GM0794"); got != "team "+string(min(w.team.ID, far.ID)) {
		t.Errorf("where neither works: %s", got)
	}
	stranger := circle(w.as(g, graph.Networker, w.stranger), "BU07940101")
	if same := circle(g.As(Viewer{role: graph.Networker}, Circumstances{}), "BU07940101"); same == stranger {
		t.Error("two without a team and with other work areas share")
	}
	advisers := circle(g.As(Viewer{role: graph.PolicyAdviser}, Circumstances{}), "BU07940101")
	if again := circle(g.As(Viewer{role: graph.PolicyAdviser, account: graph.NewID()}, Circumstances{}), "BU07940101"); again != advisers || advisers == stranger {
		t.Errorf("two advisers: %s and %s", advisers, again)
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
		did(t)(s.UndoArrangement(t.Context(), w.of))
	}
	if at, _ := seen(t, w.asNetworker(g), w.of); at[w.near.ID] != (Position{1, 1}) {
		t.Errorf("undone once it stands at %v", at[w.near.ID])
	}
	s.under.Retry.Fingerprint = "b"
	if _, err := s.UndoArrangement(t.Context(), w.of); graph.KindOf(err) != graph.KeyReusedKind {
		t.Errorf("another request under the key: %v", err)
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
	if _, err := w.asNetworker(g).MoveNodes(t.Context(), w.of, []Move{{ID: w.near.ID, X: 1}}); graph.KindOf(err) != graph.StorageFullKind {
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
