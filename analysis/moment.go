package analysis

import (
	"iter"

	"spinweb/graph"
)

// moment is the neighbourhood on one day: what does not hold on it is not there.
type moment struct {
	snapshot *graph.Snapshot
	day      graph.Day
	near     *vicinity // the part that a net is made of; nil for the whole
}

// actor returns an actor who is there on the day, nil otherwise.
func (m moment) actor(id graph.ID) *graph.Actor {
	actor := m.snapshot.Actor(id)
	if actor == nil || !actor.Period.Holds(m.day) {
		return nil
	}
	return actor
}

// kind returns the kind of an actor who is there on the day, "" otherwise.
func (m moment) kind(id graph.ID) graph.ActorKind {
	if actor := m.actor(id); actor != nil {
		return actor.Kind
	}
	return ""
}

// from yields the ties of a kind that start at the actor and hold on the day, in the order of their IDs.
func (m moment) from(id graph.ID, kind graph.TieKind) iter.Seq[*graph.Tie] {
	return m.ties(id, func(t *graph.Tie) bool { return t.Kind == kind && t.From == id })
}

// to yields the ties of a kind that end at the actor and hold on the day, in the order of their IDs.
func (m moment) to(id graph.ID, kind graph.TieKind) iter.Seq[*graph.Tie] {
	return m.ties(id, func(t *graph.Tie) bool { return t.Kind == kind && t.To == id })
}

// ties yields the chosen ties of an actor that hold on the day. A tie holds when its own period does
// and both its actors are there.
func (m moment) ties(id graph.ID, chosen func(*graph.Tie) bool) iter.Seq[*graph.Tie] {
	return func(yield func(*graph.Tie) bool) {
		if m.actor(id) == nil {
			return
		}
		for _, t := range m.snapshot.TiesOf(id) {
			if chosen(t) && t.Period.Holds(m.day) && m.actor(t.Other(id)) != nil && !yield(t) {
				return
			}
		}
	}
}

// happened reports whether an attribute with a date is there and its date has come.
func (m moment) happened(attributes graph.Attributes, name string) bool {
	date := attributes.Date(name)
	return date.Known() && date.First() <= m.day
}
