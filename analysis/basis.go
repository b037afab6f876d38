package analysis

import (
	"slices"

	"spinweb/graph"
)

// asked reports whether somebody was asked for the own network by the day. Only a resident can have been.
func (m moment) asked(id graph.ID) bool {
	person := m.actor(id)
	return person != nil && m.happened(person.Attributes, "networkAskedOn")
}

// basis is how much is known of those on whom an answer rests: it holds as far as they were asked too.
type basis struct {
	contacts, contactsAsked derived // residents with a link to an asked resident of the area
	schakels, schakelsAsked derived // of the area, or reached from it
}

// basisOf finds whom an answer about residents involves. reachedBy are the links of the paths to the
// schakels, whose holders are given; a schakel was asked when a resident who holds it was.
func basisOf(n *Net, residents []graph.ID, reachedBy []Link, schakels []schakel, involved []int32) basis {
	var b basis
	contacts := map[int32]bool{}
	for _, id := range residents {
		if !n.asked(id) {
			continue
		}
		v, _ := n.Index(id)
		for k, w := range n.Of(v) {
			if n.ActorKind(w) == graph.Resident {
				contacts[w] = true
				b.contacts.rests = append(b.contacts.rests, n.arc(v, k))
			}
		}
	}
	b.contactsAsked.rests = b.contacts.rests
	for w := range contacts {
		b.contacts.count++
		if n.asked(n.ID(w)) {
			b.contactsAsked.count++
		}
	}
	b.schakels.rests, b.schakelsAsked.rests = reachedBy, reachedBy
	for _, s := range schakels {
		if !slices.ContainsFunc(s.holders, func(h holding) bool { return slices.Contains(involved, h.node) }) {
			continue
		}
		b.schakels.count++
		if slices.ContainsFunc(s.holders, func(h holding) bool { return n.asked(n.ID(h.node)) }) {
			b.schakelsAsked.count++
		}
	}
	return b
}

// strengths is what there is, beside what is missing.
type strengths struct {
	contacts      derived // residents
	professionals derived
	activities    derived // in which the resident takes part or helps
}

func strengthsOf(n *Net, v int32) strengths {
	var s strengths
	for k, w := range n.Of(v) {
		counted := &s.professionals
		if n.ActorKind(w) == graph.Resident {
			counted = &s.contacts
		}
		counted.count++
		counted.rests = append(counted.rests, n.arc(v, k))
	}
	places := map[graph.ID]bool{}
	for t := range n.ties(n.ID(v), isActivity) {
		if n.kind(t.To) == graph.Situation { // someone's trouble is no activity
			continue
		}
		places[t.To] = true
		s.activities.rests = append(s.activities.rests, Link{Grounds: []Ground{{Kind: t.Kind, Ties: []graph.ID{t.ID}}}})
	}
	s.activities.count = len(places)
	return s
}

func isActivity(t *graph.Tie) bool {
	return t.Kind == graph.ParticipatesIn || t.Kind == graph.VolunteersAt
}
