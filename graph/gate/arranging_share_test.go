package gate

import (
	"maps"
	"slices"
	"testing"

	"spinweb/graph"
	"spinweb/graph/internal/store"
	"spinweb/graph/internal/storetest"
)

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
	if back := stepped(t)(colleagues.UndoArrangement(ctx, w.of)); !back.Draft || back.Shared.Newer {
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

func TestWhoMayArrangeAndWhoMayShare(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	w := teamedWorld(t, kept)
	g := openOver(t, kept)
	want := map[graph.Role][2]bool{graph.Networker: {true, true}, graph.TeamMember: {true, true}, graph.Manager: {true, true},
		graph.PolicyAdviser: {true, true}, graph.ResidentRole: {true, false}, graph.Referrer: {}, graph.PrivacyOfficer: {}, graph.Administrator: {}, "": {}}
	for role, may := range want {
		s := g.As(Viewer{role: role}, Circumstances{Access: "test"})
		_, _, arranging := s.Rearrange(t.Context(), w.of)
		_, _, sharing := s.ShareArrangement(t.Context(), w.of)
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
