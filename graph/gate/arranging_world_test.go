package gate

import (
	"testing"

	"spinweb/analysis"
	"spinweb/graph"
	"spinweb/graph/internal/arrangement"
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
	view, _, err := s.Map(t.Context(), MapOf{Area: of.Area, Net: of.Net, All: true})
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
	return did(t)(s.MoveNodes(t.Context(), of, []Move{{ID: id, X: x, Y: y}}))
}

// did fails the test if a change of an arrangement failed, or is still being worked out.
func did(t *testing.T) func(ArrangementView, *Progress, error) ArrangementView {
	return func(view ArrangementView, progress *Progress, err error) ArrangementView {
		t.Helper()
		if err != nil || progress != nil {
			t.Fatal(progress, err)
		}
		return view
	}
}

// stepped fails the test if a step back or forth failed.
func stepped(t *testing.T) func(ArrangementView, error) ArrangementView {
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
