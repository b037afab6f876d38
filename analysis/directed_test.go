package analysis

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	gonum "gonum.org/v1/gonum/graph"

	"spinweb/graph"
)

// wantArcs compares every arc, as "from>to" with its strength, and with it the rows of both directions.
func wantArcs(t *testing.T, d *Directed, want map[string]float64) {
	t.Helper()
	got, incoming := map[string]float64{}, map[string]float64{}
	arcs, n := d.Digraph(), d.Net()
	out, in := d.Strengths()
	at := func(strengths []float64, arc int) float64 {
		if strengths == nil {
			return 1
		}
		return strengths[arc]
	}
	for v := range int32(n.Len()) {
		for k, w := range arcs.Out.Of(v) {
			got[string(n.ID(v)+">"+n.ID(w))] = at(out, arcs.Out.First(v)+k)
		}
		for k, w := range arcs.In.Of(v) {
			incoming[string(n.ID(w)+">"+n.ID(v))] = at(in, arcs.In.First(v)+k)
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("outward (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(want, incoming); diff != "" {
		t.Errorf("inward (-want +got):\n%s", diff)
	}
}

func directedNet(t *testing.T, w *world, kind NetKind) *Directed {
	t.Helper()
	d, err := w.net(t, kind).Directed()
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestATieLeadsTheWayItWasDrawn(t *testing.T) {
	w := everyone()
	w.tie(graph.Knows, "carla", "anna") // means the same both ways
	w.tie(graph.Coaches, "petra", "carla", "strength=4")
	w.tie(graph.Supports, "anna", "bram", "strength=2")
	w.tie(graph.Supports, "bram", "anna", "strength=3")
	w.tie(graph.MemberOf, "noor", "kern")
	w.tie(graph.MemberOf, "petra", "kern", "strength=0.5")
	w.add(graph.Team, "kern")
	d := directedNet(t, w, SupportNetwork)
	wantArcs(t, d, map[string]float64{"anna>carla": 1, "carla>anna": 1, "petra>carla": 4,
		"anna>bram": 2, "bram>anna": 3, "noor>petra": 0.5, "petra>noor": 0.5})
	if link := linkBetween(t, d.Net(), "anna", "bram"); link.Strength != 3 {
		t.Errorf("the link has strength %g, the greatest of both directions is 3", link.Strength)
	}
}

func TestALiftedTieLeadsFromTheOrganisationOfWhoReferred(t *testing.T) {
	w := everyone()
	for _, id := range []graph.ID{"abc", "welzijn"} {
		w.add(graph.Organisation, id)
	}
	w.tie(graph.WorksFor, "petra", "abc")
	w.tie(graph.WorksFor, "noor", "welzijn")
	w.tie(graph.RefersTo, "petra", "noor")
	wantArcs(t, directedNet(t, w, OrganisationNetwork), map[string]float64{"abc>welzijn": 1})
}

func TestANodeIsBetweenWhoLeadsToItAndWhereItLeads(t *testing.T) {
	w := everyone()
	w.tie(graph.Coaches, "petra", "carla")
	d := directedNet(t, w, SupportNetwork)
	petra, _ := d.Net().Index("petra")
	carla, _ := d.Net().Index("carla")
	from, to := gonum.NodesOf(d.From(int64(petra))), gonum.NodesOf(d.To(int64(carla)))
	if len(from) != 1 || from[0].ID() != int64(carla) || len(to) != 1 || to[0].ID() != int64(petra) {
		t.Errorf("from petra %v, to carla %v", from, to)
	}
	if len(gonum.NodesOf(d.To(int64(petra)))) != 0 || !d.HasEdgeBetween(int64(carla), int64(petra)) {
		t.Error("an arc leads to petra, or none from her")
	}
	if strength, ok := d.Weight(int64(carla), int64(petra)); ok || strength != 0 {
		t.Errorf("against the arc: %g, %t", strength, ok)
	}
}
