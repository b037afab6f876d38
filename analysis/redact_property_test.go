package analysis

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"spinweb/graph"
)

// anySight draws a viewer at random.
func anySight(t *rapid.T, w *world) sight {
	s := sight{of: map[graph.ID]graph.Visibility{}, figures: graph.ExactFigures}
	for _, id := range ids(w.actors) {
		s.of[id] = graph.Visibility(rapid.IntRange(0, 2).Draw(t, string(id)))
	}
	seen := map[graph.ID]bool{}
	for _, id := range ids(w.ties) {
		seen[id] = rapid.IntRange(0, 3).Draw(t, string(id)) > 0
	}
	s.noTie = func(id graph.ID) bool { return !seen[id] }
	if rapid.Bool().Draw(t, "released") {
		return s
	}
	s.language = graph.English
	return s
}

func ids(of map[graph.ID]*graph.Draft) []graph.ID {
	var list []graph.ID
	for id := range of {
		list = append(list, id)
	}
	slices.Sort(list)
	return list
}

func TestNoViewerEverReadsAnyoneWhoIsHidden(t *testing.T) {
	w := theBuurt()
	w.add(graph.Facility, "eettafel", "openToAll=true")
	w.tie(graph.PresentIn, "eettafel", buurt)
	complete := w.answer(t, MissingLinks{Area: graph.AreaCode(buurt), Day: day})
	rapid.Check(t, func(rt *rapid.T) {
		s := anySight(rt, w)
		r := complete.Redact(s)
		text := asJSON(t, r)
		var mentioned []graph.ID
		for _, id := range ids(w.actors) {
			written := strings.Contains(text, `"`+string(id)+`"`)
			named := strings.Contains(text, strings.ToUpper(string(id[:1]))+string(id[1:]))
			called := strings.Contains(text, pseudonym(id))
			isArea := w.actors[id].Kind == string(graph.Area)
			if s.Of(id) == graph.Hidden && !isArea && (written || named || called) {
				rt.Fatalf("%s is hidden, and here:\n%s", id, text)
			}
			if s.Of(id) == graph.Pseudonym && !isArea && named {
				rt.Fatalf("%s has a pseudonym, and is named:\n%s", id, text)
			}
			if written && w.actors[id].Kind == string(graph.Resident) {
				mentioned = append(mentioned, id)
			}
		}
		if diff := cmp.Diff(mentioned, r.Subjects()); diff != "" {
			rt.Fatalf("subjects (-mentioned +got):\n%s", diff)
		}
		for _, k := range r.HoldingTogether {
			if k.Person.Kind == graph.Resident && s.Of(k.Person.ID) != graph.Named {
				rt.Fatalf("%s has a class without a name", k.Person.ID)
			}
		}
	})
}

// The count of who is out of reach is exact only if the viewer, asked the same of nothing but what is
// visible, would come to the same: then the exact count tells nothing new.
func TestAnExactCountFollowsFromWhatTheViewerSees(t *testing.T) {
	w := theBuurt()
	complete := w.answer(t, MissingLinks{Area: graph.AreaCode(buurt), Day: day})
	rapid.Check(t, func(rt *rapid.T) {
		s := sight{usual: graph.Named, figures: graph.ExactFigures}
		visible := theBuurt()
		hidden := map[graph.ID]bool{}
		for _, id := range ids(w.ties) {
			carries := slices.Contains([]string{"KNOWS", "IN_HOUSEHOLD"}, w.ties[id].Kind)
			if carries && id != "in_household:nico:huis" && rapid.IntRange(0, 9).Draw(rt, string(id)) == 0 { // nico lives there by it
				hidden[id] = true
				delete(visible.ties, id)
			}
		}
		s.noTie = func(id graph.ID) bool { return hidden[id] }
		if got := complete.Redact(s).OutOfReach; got.Exact != nil {
			exactly(t, "out of reach", visible.ask(t, seesAllNamed()).OutOfReach, *got.Exact)
		}
	})
}
