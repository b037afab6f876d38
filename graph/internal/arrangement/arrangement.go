// Package arrangement keeps where the nodes of a map stand for one viewer, and the steps by which they came
// there. It knows neither who that is nor who is on the map: the gate decides whom it tells of what.
package arrangement

import (
	"math"
	"slices"

	"spinweb/graph"
)

// Arrangement is where the nodes of one net of one area stand for one viewer. It is worked on in memory and
// kept as a whole, see Encode. It is for one goroutine.
type Arrangement struct {
	seed   uint64
	taken  int64 // which of the team's its viewer took over or gave last; zero: none
	places []Place
	at     map[graph.ID]int32 // by node: where in places
	asked  []request          // those that came last with a key, the oldest first

	steps []step // those done, then those that may be done again
	done  int
	draft bool // before the first step: it differs from what the team was given
}

// Place is where a node stands. Who is not on the map any more keeps its place for when it comes back.
type Place struct {
	ID     graph.ID
	At     Position
	Stands bool // false: it needs another place, since all others have moved
}

// Position is a point of the map, in map units: X to the right, Y downwards.
type Position struct{ X, Y int32 }

// Round returns the position nearest to a point.
func Round(x, y float64) Position { return Position{int32(math.Round(x)), int32(math.Round(y))} }

// Move is a node that somebody puts somewhere, in map units.
type Move struct {
	ID   graph.ID
	X, Y float64
}

// New returns an arrangement in which nobody has a place yet.
func New(seed uint64) *Arrangement { return &Arrangement{seed: seed, at: map[graph.ID]int32{}} }

// Empty reports whether nobody ever had a place.
func (a *Arrangement) Empty() bool { return len(a.places) == 0 }

// Seed is that of the automatic arrangement that came last.
func (a *Arrangement) Seed() uint64 { return a.seed }

// NextSeed returns a seed that this arrangement never had. It is not taken back by Undo, so that another new
// arrangement is another one.
func (a *Arrangement) NextSeed() uint64 {
	a.seed++
	return a.seed
}

// Knows reports whether each of these nodes has a place.
func (a *Arrangement) Knows(nodes ...graph.ID) bool {
	for _, id := range nodes {
		if i, known := a.at[id]; !known || !a.places[i].Stands {
			return false
		}
	}
	return true
}

// Positions returns where nodes stand that all have a place.
func (a *Arrangement) Positions(nodes []graph.ID) []Position {
	positions := make([]Position, len(nodes))
	for i, id := range nodes {
		positions[i] = a.places[a.at[id]].At
	}
	return positions
}

// Standing returns the places of everybody who has one, who came first first.
func (a *Arrangement) Standing() []Place {
	return slices.DeleteFunc(slices.Clone(a.places), func(p Place) bool { return !p.Stands })
}

// Put gives a node a place, without a step.
func (a *Arrangement) Put(id graph.ID, to Position) {
	p := &a.places[a.entry(id)]
	p.At, p.Stands = to, true
}

// entry returns where in places a node is, which is added at the end if it is new.
func (a *Arrangement) entry(id graph.ID) int32 {
	i, known := a.at[id]
	if !known {
		i = int32(len(a.places))
		a.places = append(a.places, Place{ID: id})
		a.at[id] = i
	}
	return i
}

// index works out where in places each node is.
func (a *Arrangement) index() {
	a.at = make(map[graph.ID]int32, len(a.places))
	for i, p := range a.places {
		a.at[p.ID] = int32(i)
	}
}
