package analysis

import (
	"math"

	"spinweb/graph"
)

// Never is the day of what never happened, as far as is known: it is before every day.
const Never graph.Day = math.MinInt32

// OldAfter is the number of months after which what nobody confirmed is old.
const OldAfter = 12

// sighting is when a link was last known to be there.
type sighting struct {
	confirmed graph.Day // Never where nobody confirmed it
	known     graph.Day // confirmed, or else begun, or else written down
}

var never = sighting{Never, Never}

func (s sighting) orLater(other sighting) sighting {
	return sighting{max(s.confirmed, other.confirmed), max(s.known, other.known)}
}

// sightingOf is the latest sighting of a link on these grounds.
func (m moment) sightingOf(grounds []Ground) sighting {
	latest := never
	for _, ground := range grounds {
		latest = latest.orLater(m.sightingOfAll(ground.Ties))
	}
	return latest
}

// sightingOfAll is that of ties which must all be there: of the one that nobody has seen for longest.
func (m moment) sightingOfAll(ties []graph.ID) sighting {
	all := sighting{math.MaxInt32, math.MaxInt32}
	for _, id := range ties {
		one := m.sightingOfTie(m.snapshot.Tie(id))
		all = sighting{min(all.confirmed, one.confirmed), min(all.known, one.known)}
	}
	return all
}

// sightingOfTie is that of one tie. A confirmation after the day tells that the tie was there, and no longer when it
// was last confirmed by then.
func (m moment) sightingOfTie(t *graph.Tie) sighting {
	if confirmed := t.Attributes.Date("lastConfirmed"); confirmed.Known() {
		if confirmed.First() > m.day {
			return sighting{Never, m.day}
		}
		return sighting{confirmed.First(), confirmed.First()}
	}
	if t.Period.Since.Known() {
		return sighting{Never, t.Period.Since.First()}
	}
	return sighting{Never, graph.DayOf(t.RecordedAt)}
}

// Freshly narrows admits to what was confirmed, or else began, on or after a day.
func Freshly(n *Net, since graph.Day, admits func(tieIDs []graph.ID, other graph.ID) bool) func([]graph.ID, graph.ID) bool {
	return func(ties []graph.ID, other graph.ID) bool {
		return n.sightingOfAll(ties).known >= since && admits(ties, other)
	}
}
