package gate

import (
	"slices"

	"spinweb/analysis"
	"spinweb/graph"
)

// arrangement is where the nodes of one net of one area stand for one viewer, and the steps by which they came
// there. It is worked on in memory and kept as a whole, see arrangement_cell.go.
type arrangement struct {
	fresh  bool   // nobody has kept it yet
	seed   uint64 // of the automatic arrangement that came last
	taken  int64  // which of the team's its viewer took over or gave last; zero: none
	places []place
	at     map[graph.ID]int32 // by node: where in places

	asked []asked // the requests that came last with a key, the oldest first

	steps []shift // those done, then those that may be done again
	done  int
	draft bool // before the first step: it differs from what the team was given
}

// place is where a node stands. Who is not on the map any more keeps its place for when it comes back.
type place struct {
	id     graph.ID
	x, y   int32 // map units
	stands bool  // false: it needs another place, since all others have moved
}

// asked is a request that came with an idempotency key: the start of the hash of each.
type asked struct{ key, request uint64 }

// Position is where a node stands, in map units.
type Position struct{ X, Y int32 }

// MostMoves is how many nodes may be moved in one step.
const MostMoves = 500

// Farthest is how far from the middle of the map a node may be moved, along either axis.
const Farthest = 1_000_000

// Move is a node that somebody puts somewhere, in map units, which are rounded.
type Move struct {
	ID   graph.ID
	X, Y float64
}

// knows reports whether a node has a place.
func (a *arrangement) knows(id graph.ID) bool {
	i, known := a.at[id]
	return known && a.places[i].stands
}

// positions returns where nodes stand that all have a place.
func (a *arrangement) positions(nodes []graph.ID) []Position {
	positions := make([]Position, len(nodes))
	for i, id := range nodes {
		p := a.places[a.at[id]]
		positions[i] = Position{p.x, p.y}
	}
	return positions
}

// put gives a node a place, without a step.
func (a *arrangement) put(id graph.ID, to Position) {
	place := &a.places[a.entry(id)]
	place.x, place.y, place.stands = to.X, to.Y, true
}

// entry returns where in places a node is, which is added at the end if it is new.
func (a *arrangement) entry(id graph.ID) int32 {
	i, known := a.at[id]
	if !known {
		i = int32(len(a.places))
		a.places = append(a.places, place{id: id})
		a.at[id] = i
	}
	return i
}

// move puts nodes that have a place elsewhere, as one step; of a node that comes twice the last counts. It
// reports whether anything moved.
func (a *arrangement) move(moves []Move) bool {
	to := make(map[int32]Position, len(moves))
	for _, move := range moves {
		to[a.at[move.ID]] = positionOf(analysis.Point{X: move.X, Y: move.Y})
	}
	var changes []change
	for i, p := range to {
		if from := a.places[i]; from.x != p.X || from.y != p.Y {
			changes = append(changes, change{node: i, dx: p.X - from.x, dy: p.Y - from.y})
		}
	}
	if len(changes) == 0 {
		return false
	}
	slices.SortFunc(changes, func(x, y change) int { return int(x.node) - int(y.node) })
	a.take(changes, shift{draft: true})
	return true
}

// rearrange gives nodes other places as one step, after which no other node has one: what stood between the
// old places means nothing between the new ones. It reports whether anything moved.
func (a *arrangement) rearrange(nodes []graph.ID, to []Position, draft bool) bool {
	next := make([]place, len(a.places), len(a.places)+len(nodes))
	for i, from := range a.places {
		next[i] = place{x: from.x, y: from.y}
	}
	for i, id := range nodes {
		at := a.entry(id)
		if int(at) == len(next) {
			next = append(next, place{})
		}
		next[at] = place{x: to[i].X, y: to[i].Y, stands: true}
	}
	var changes []change
	moved := false
	for i, from := range a.places {
		c := change{int32(i), next[i].x - from.x, next[i].y - from.y, next[i].stands != from.stands}
		moved = moved || c.dx != 0 || c.dy != 0 || (c.turns && next[i].stands)
		if from.stands || next[i].stands {
			changes = append(changes, c)
		}
	}
	if moved {
		a.take(changes, shift{whole: true, draft: draft})
	}
	return moved
}

// isDraft reports whether its viewer moved something that the team does not see.
func (a *arrangement) isDraft() bool {
	if a.done == 0 {
		return a.draft
	}
	return a.steps[a.done-1].draft
}

// agreed notes that the team has what stands now, and that whatever its viewer goes back to, it has not.
func (a *arrangement) agreed(taken int64) {
	a.taken = taken
	a.draft = true
	for i := range a.steps {
		a.steps[i].draft = true
	}
	a.sameAsGiven()
}

// sameAsGiven notes that what stands now is what the team was given.
func (a *arrangement) sameAsGiven() {
	if a.done == 0 {
		a.draft = false
	} else {
		a.steps[a.done-1].draft = false
	}
}

// forget takes out nodes for which gone holds, out of the steps too, and reports whether there were any.
func (a *arrangement) forget(gone func(place) bool) (bool, error) {
	next := make([]int32, len(a.places)) // by entry: where it is from now on; -1 for gone
	kept := make([]place, 0, len(a.places))
	for i, p := range a.places {
		if next[i] = -1; !gone(p) {
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

// index works out where in places each node is.
func (a *arrangement) index() {
	a.at = make(map[graph.ID]int32, len(a.places))
	for i, p := range a.places {
		a.at[p.id] = int32(i)
	}
}

// keptAway is how many nodes that are not on the map keep their places: as many as are on it, and these.
const keptAway = 500

// tidy forgets who has been away for longest, beyond what is kept. nodes are those on the map.
func (a *arrangement) tidy(nodes []graph.ID) error {
	away := len(a.places) - len(nodes)
	if away <= len(nodes)+keptAway {
		return nil
	}
	present := make(idSet, len(nodes))
	for _, id := range nodes {
		present.add(id)
	}
	excess := away - len(nodes) - keptAway
	_, err := a.forget(func(p place) bool {
		if excess == 0 || present.has(p.id) {
			return false
		}
		excess--
		return true
	})
	return err
}
