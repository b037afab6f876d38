package arrangement

import (
	"slices"

	"spinweb/graph"
)

// Forget takes out nodes for which gone holds, out of the steps too, and reports whether there were any.
func (a *Arrangement) Forget(gone func(graph.ID) bool) (bool, error) {
	next := make([]int32, len(a.places)) // by place: where it is from now on; -1 for gone
	kept := make([]Place, 0, len(a.places))
	for i, p := range a.places {
		if next[i] = -1; !gone(p.ID) {
			next[i] = int32(len(kept))
			kept = append(kept, p)
		}
	}
	if len(kept) == len(a.places) {
		return false, nil
	}
	for i := range a.steps {
		changes, err := a.changes(a.steps[i])
		if err != nil {
			return false, err
		}
		changes = slices.DeleteFunc(changes, func(c change) bool { return next[c.node] < 0 })
		for k := range changes {
			changes[k].node = next[changes[k].node]
		}
		a.steps[i].changes = appendChanges(nil, changes)
	}
	a.places = kept
	a.index()
	return true, nil
}

// Forget takes out nodes for which gone holds, as giver too, and reports whether there were any.
func (g *Given) Forget(gone func(graph.ID) bool) bool {
	count := len(g.Places)
	g.Places = slices.DeleteFunc(g.Places, func(p Place) bool { return gone(p.ID) })
	if g.By != "" && gone(g.By) {
		g.By = ""
		return true
	}
	return len(g.Places) < count
}

// keptAway is how many nodes that are not on the map keep their places: as many as are on it, and these.
const keptAway = 500

// Tidy forgets who has been away, beyond what is kept, of those who came first. nodes are those on the map;
// all have a place.
func (a *Arrangement) Tidy(nodes []graph.ID) error {
	excess := len(a.places) - 2*len(nodes) - keptAway
	if excess <= 0 {
		return nil
	}
	present := make(map[graph.ID]bool, len(nodes))
	for _, id := range nodes {
		present[id] = true
	}
	_, err := a.Forget(func(id graph.ID) bool {
		if excess == 0 || present[id] {
			return false
		}
		excess--
		return true
	})
	return err
}
