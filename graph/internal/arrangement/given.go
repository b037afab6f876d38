package arrangement

import "spinweb/graph"

// Given is how somebody let the nodes stand for a team.
type Given struct {
	At     int64      // when, in µs since 1970
	By     graph.ID   // "" for somebody without a name
	Role   graph.Role // of who gave it
	Places []Place    // of what that viewer saw; all stand
}

// Among returns where those of the nodes stand that were on the giver's map.
func (g *Given) Among(nodes []graph.ID) map[graph.ID]Position {
	wanted := make(map[graph.ID]bool, len(nodes))
	for _, id := range nodes {
		wanted[id] = true
	}
	at := map[graph.ID]Position{}
	for _, p := range g.Places {
		if wanted[p.ID] {
			at[p.ID] = p.At
		}
	}
	return at
}

// Begin gives nodes the places that the team was given, without a step.
func (a *Arrangement) Begin(g *Given, nodes []graph.ID) {
	a.taken = g.At
	at := g.Among(nodes)
	for _, id := range nodes {
		if to, known := at[id]; known {
			a.Put(id, to)
		}
	}
}

// IsDraft reports whether its viewer moved something that the team does not see.
func (a *Arrangement) IsDraft() bool {
	if a.done == 0 {
		return a.draft
	}
	return a.steps[a.done-1].draft
}

// Taken tells which of the team's its viewer took over or gave last, by when it was given; zero for none.
func (a *Arrangement) Taken() int64 { return a.taken }

// TookOver notes that its viewer has what the team was given at a moment, and that it stands so now.
func (a *Arrangement) TookOver(at int64) {
	a.taken = at
	if a.done == 0 {
		a.draft = false
	} else {
		a.steps[a.done-1].draft = false
	}
}

// Gave notes that at a moment the team was given what stands now, and so nothing that its viewer may go back to.
func (a *Arrangement) Gave(at int64) {
	a.draft = true
	for i := range a.steps {
		a.steps[i].draft = true
	}
	a.TookOver(at)
}
