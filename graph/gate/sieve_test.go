package gate

import (
	"testing"

	"spinweb/graph"
	"spinweb/graph/internal/storetest"
)

// A filter that reads ties which the viewer may not see tells of them by who passes.
func TestAFilterTellsNothingOfATieThatTheViewerMayNotSee(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	w := smallWorld(t, kept)
	theme := storetest.Actor(graph.Theme, map[string]string{"name": "Mantelzorg"})
	referrer, referral := storetest.Professional("Huisarts Bos", "networker"), storetest.Actor(graph.Referral, map[string]string{"reasonCategory": "contact"})
	schakel := storetest.Actor(graph.Schakel, map[string]string{"agreedToBeNamed": "true", "confirmedOn": "2026-01-01"})
	keep(t, kept, theme, referrer, referral, schakel,
		storetest.Tie(graph.ExpertIn, w.far, theme), storetest.Tie(graph.ExpertIn, w.near, theme),
		storetest.Tie(graph.HeldBy, schakel, w.far),
		storetest.Tie(graph.RefersTo, referrer, referral), storetest.Tie(graph.About, referral, w.far))
	g := openOver(t, kept)
	for name, viewer := range map[string]Viewer{
		"a neighbour":          {role: graph.ResidentRole, person: w.near.ID},
		"a referrer":           {role: graph.Referrer, person: referrer.ID},
		"an adviser on policy": {role: graph.PolicyAdviser},
	} {
		s := g.As(viewer, Circumstances{Language: graph.English, Access: "test"})
		if _, err := s.Actor(t.Context(), w.far.ID); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		for _, filter := range []Filter{{Area: "BU07940201"}, {Theme: theme.ID}} {
			filter.Kind, filter.Limit = graph.Resident, 10
			page, err := s.Actors(t.Context(), filter)
			if err != nil {
				t.Fatal(err)
			}
			for _, view := range page.Items {
				if view.ID == w.far.ID {
					t.Errorf("%s learns where somebody lives or what of: %+v", name, filter)
				}
			}
		}
	}
	self := g.As(Viewer{role: graph.ResidentRole, person: w.near.ID}, Circumstances{Access: "test"})
	for _, filter := range []Filter{{Area: "BU07940101"}, {Theme: theme.ID}} {
		filter.Kind, filter.Limit = graph.Resident, 10
		if page, err := self.Actors(t.Context(), filter); err != nil || page.Total != 1 || page.Items[0].ID != w.near.ID {
			t.Errorf("a resident finds the own record: %+v, %v", page, err)
		}
	}
}
