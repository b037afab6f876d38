package gate

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"spinweb/analysis"
	"spinweb/graph"
	"spinweb/graph/internal/store"
	"spinweb/graph/internal/storetest"
)

// somebodyUnseen is a resident of the buurt who is tied to everybody but those it is kept from, with a household,
// a circle, a case, a schakel and a proposal of its own.
func somebodyUnseen(q square, living *graph.Actor, apartFrom ...*graph.Actor) []graph.Record {
	hidden := storetest.Resident("Niemand Ziet")
	of := func(kind graph.ActorKind, attributes map[string]string) *graph.Actor {
		return storetest.Actor(kind, attributes)
	}
	home, file := of(graph.Household, nil), of(graph.Case, map[string]string{"state": "open"})
	schakel, proposal := of(graph.Schakel, map[string]string{"confirmedOn": "2026-01-01"}), of(graph.Proposal, map[string]string{"state": "open"})
	records := []graph.Record{hidden, home, file, schakel, proposal}
	ties := []*graph.Tie{
		storetest.Tie(graph.LivesIn, hidden, living), storetest.Tie(graph.InHousehold, hidden, home), storetest.Tie(graph.LivesIn, home, living),
		storetest.Tie(graph.CaseOf, file, hidden), storetest.Tie(graph.WorkedBy, file, q.colleague), storetest.Tie(graph.HeldBy, schakel, hidden),
		storetest.Tie(graph.LinksArea, schakel, q.buurt), storetest.Tie(graph.About, proposal, hidden), storetest.Tie(graph.About, proposal, q.eettafel),
		storetest.Tie(graph.ParticipatesIn, hidden, q.eettafel), storetest.Tie(graph.VolunteersAt, hidden, q.welzijn),
		storetest.Tie(graph.Supports, q.colleague, hidden), storetest.Tie(graph.Supports, q.networker, hidden),
	}
	for _, known := range []*graph.Actor{q.near, q.findable, q.across, q.far, q.farFriend} {
		ties = append(ties, storetest.Tie(graph.Knows, hidden, known))
	}
	for _, tie := range ties {
		tie.Period = graph.Period{}
		if !slices.ContainsFunc(apartFrom, func(who *graph.Actor) bool { return tie.From == who.ID || tie.To == who.ID }) {
			records = append(records, tie)
		}
	}
	return records
}

// unseen is a viewer for whom two stores are the same but for somebody hidden.
type unseen struct {
	square
	role          graph.Role
	without, with *Session
	hidden        []graph.Record
}

// unseenBy opens the two stores for a role: one of them holds somebodyUnseen.
func unseenBy(t *testing.T, role graph.Role) unseen {
	t.Helper()
	return besideHidden(t, role, nil, func(q square) []graph.Record {
		switch role {
		case graph.Networker, graph.Manager: // who see everybody in their own area
			return somebodyUnseen(q, q.other)
		case graph.ResidentRole:
			return somebodyUnseen(q, q.buurt, q.near)
		default:
			return somebodyUnseen(q, q.buurt)
		}
	})
}

// besideHidden opens two stores that hold the same in the same batch, the square with more beside it, and one of
// them what is hidden in another batch.
func besideHidden(t *testing.T, role graph.Role, more, hidden func(square) []graph.Record) unseen {
	t.Helper()
	first, one, other := storetest.NewOracle().Open(t), storetest.NewOracle().Open(t), storetest.NewOracle().Open(t)
	q := theSquare(t, first)
	member, team := storetest.Professional("Tess Bos", "socialWorker"), storetest.Actor(graph.Team, map[string]string{"name": "Team Een", "teamKind": "core"})
	keep(t, first, member, team, storetest.Tie(graph.MemberOf, member, team), storetest.Tie(graph.Covers, team, q.buurt), storetest.Tie(graph.MemberOf, q.colleague, team))
	if more != nil {
		keep(t, first, more(q)...)
	}
	var same []graph.Record
	if _, err := first.Load(t.Context(), func(record graph.Record) error {
		same = append(same, record)
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	for _, kept := range []store.Store{one, other} {
		keep(t, kept, same...)
	}
	person := member
	switch role {
	case graph.Networker:
		person = q.networker
	case graph.ResidentRole:
		person = q.near
	}
	u := unseen{square: q, role: role, hidden: hidden(q)}
	keep(t, other, u.hidden...)
	as := func(kept store.Store) *Session {
		return openOver(t, kept).As(Viewer{role: role, person: person.ID}, Circumstances{Language: graph.Dutch, Access: "test"})
	}
	u.without, u.with = as(one), as(other)
	return u
}

func TestSomebodyHiddenChangesNoAnswerOfTheMapForAnyRole(t *testing.T) {
	for _, role := range []graph.Role{graph.Networker, graph.TeamMember, graph.Manager, graph.PolicyAdviser, graph.ResidentRole} {
		t.Run(string(role), func(t *testing.T) {
			u := unseenBy(t, role)
			tellsOfNobody(t, u.square, u.without, u.with)
		})
	}
}

// questions are those that a map is asked.
func (q square) questions(t *testing.T) map[string]func(*MapOf) {
	questions := map[string]func(*MapOf){
		"all": func(m *MapOf) { m.All = true }, "no question": func(*MapOf) {}, "old": func(m *MapOf) { m.Age = analysis.Old },
		"fresh": func(m *MapOf) { m.Age = analysis.Fresh }, "a line": func(m *MapOf) { m.Lines = []string{"0"} },
		"an earlier day": func(m *MapOf) { m.All, m.Date = true, mustDate(t, "2015-01-01") }, "the theme": func(m *MapOf) { m.Theme = q.theme.ID },
		"a list": func(m *MapOf) { m.IDs = []graph.ID{q.near.ID, q.findable.ID, q.eettafel.ID, q.proposal.ID} },
	}
	for _, centre := range []*graph.Actor{q.near, q.findable, q.eettafel, q.colleague, q.welzijn, q.theme} {
		questions["around "+string(centre.Kind)+string(centre.ID)] = func(m *MapOf) { m.Focus, m.Hops = centre.ID, 3 }
	}
	return questions
}

// tellsOfNobody compares every answer of the map, its overview and the paths between two stores.
func tellsOfNobody(t *testing.T, q square, without, with *Session) {
	t.Helper()
	same := func(name string, a, b any, errA, errB error) {
		t.Helper()
		if diff := cmp.Diff(a, b, cmp.AllowUnexported(graph.Date{})); diff != "" || graph.KindOf(errA) != graph.KindOf(errB) {
			t.Errorf("%s: %v, %v, tells of somebody hidden (-without +with):\n%s", name, errA, errB, diff)
		}
	}
	for _, net := range []analysis.NetKind{analysis.NeighbourhoodNetwork, analysis.SupportNetwork, analysis.ParticipationNetwork, analysis.OrganisationNetwork, analysis.OwnNetwork} {
		for name, ask := range q.questions(t) {
			asked := q.of()
			asked.Net = net
			ask(&asked)
			a, _, errA := without.Map(t.Context(), asked)
			b, _, errB := with.Map(t.Context(), asked)
			same(name+" of "+string(net), a, b, errA, errB)
		}
		in := InArea{Area: "BU07940101", Net: net}
		a, _, errA := without.Overview(t.Context(), in)
		b, _, errB := with.Overview(t.Context(), in)
		same("the overview of "+string(net), a, b, errA, errB)
		between := Between{From: q.near.ID, To: q.colleague.ID, Net: net, Limit: 5}
		pathsA, errA := without.Paths(t.Context(), between)
		pathsB, errB := with.Paths(t.Context(), between)
		same("the paths of "+string(net), pathsA, pathsB, errA, errB)
	}
	of := ArrangementOf{"BU07940101", analysis.NeighbourhoodNetwork}
	for range 2 {
		a, errA := without.Rearrange(t.Context(), of)
		b, errB := with.Rearrange(t.Context(), of)
		same("another arrangement", a, b, errA, errB)
		mapA, _, errA := without.Map(t.Context(), q.of())
		mapB, _, errB := with.Map(t.Context(), q.of())
		same("the map of another arrangement", mapA, mapB, errA, errB)
	}
}
