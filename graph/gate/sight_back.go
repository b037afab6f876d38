package gate

import "spinweb/graph"

// back returns the sight that this viewer would have if what is gone were still there.
//
// Rights are those of now, so that a right that was taken away by putting its tie in the bin stays away.
// But where a resident or a referral went together with the ties on which somebody's view of it hung, it is
// still seen by those who saw it; and who put something in the bin keeps the rights that hung on it.
func (s *sight) back(gone map[graph.ID]departure) *sight {
	whole := s.returning(gone)
	if len(whole) == 0 {
		return s
	}
	personal := map[graph.Revision]bool{}
	for _, left := range whole {
		if actor, isActor := left.state.(*graph.Actor); isActor && (actor.Kind == graph.Resident || actor.Kind == graph.Referral) {
			personal[left.revision] = true
		}
	}
	var all, rights []graph.Record
	for _, left := range whole {
		all = append(all, left.state)
		if left.author == s.author || (personal[left.revision] && !s.loose(left.state)) {
			rights = append(rights, left.state)
		}
	}
	view := s.on(s.now.With(all...))
	if len(rights) > 0 {
		view.who = standingOf(s.now.With(rights...), Viewer{role: s.who.role, person: s.who.person}, s.who.purpose, s.look.day)
	}
	return view
}

// returning leaves out what is back already, ties of which an end would be missing, and private things that
// would stand without such a tie: who may see those hangs on it.
func (s *sight) returning(gone map[graph.ID]departure) []departure {
	there := func(id graph.ID) bool {
		left, back := gone[id]
		_, isActor := left.state.(*graph.Actor)
		return (back && isActor) || s.now.Actor(id) != nil
	}
	bare := idSet{}
	for _, left := range gone {
		if tie, isTie := left.state.(*graph.Tie); isTie && !(there(tie.From) && there(tie.To)) {
			bare.add(tie.From)
			bare.add(tie.To)
		}
	}
	var whole []departure
	for id, left := range gone {
		switch record := left.state.(type) {
		case *graph.Actor:
			if s.now.Actor(id) == nil && !(bare.has(id) && worlds[record.Kind] == private) {
				whole = append(whole, left)
			}
		case *graph.Tie:
			if s.now.Tie(id) == nil && there(record.From) && there(record.To) {
				whole = append(whole, left)
			}
		}
	}
	return whole
}

// loose reports whether a tie went by itself: both of its ends are there.
func (s *sight) loose(record graph.Record) bool {
	tie, isTie := record.(*graph.Tie)
	return isTie && s.now.Actor(tie.From) != nil && s.now.Actor(tie.To) != nil
}

// ofRecord returns how much of a state of an actor or tie this viewer may see.
func (s *sight) ofRecord(record graph.Record) graph.Visibility {
	switch r := record.(type) {
	case *graph.Actor:
		return s.Of(r.ID)
	case *graph.Tie:
		return s.ofTie(r)
	default:
		return graph.Hidden
	}
}

// about returns the residents that states of records say something of.
func (s *sight) about(records ...graph.Record) []graph.ID {
	var ends []graph.ID
	for _, record := range records {
		switch r := record.(type) {
		case *graph.Actor:
			ends = append(ends, r.ID)
		case *graph.Tie:
			ends = append(ends, r.From, r.To)
		}
	}
	return s.subjects(ends...)
}

// alone returns the private things that are about this resident and nobody else: they go where the
// resident goes. A schakel goes along if nobody else ever held it.
func alone(now *graph.Snapshot, resident graph.ID) []graph.ID {
	things := idSet{}
	if actor := now.Actor(resident); actor == nil || actor.Kind != graph.Resident {
		return nil
	}
	for _, tie := range now.TiesOf(resident) {
		thing := now.Actor(tie.Other(resident))
		if thing != nil && worlds[thing.Kind] == private && onlyAbout(now, thing, only(resident)) {
			things.add(thing.ID)
		}
	}
	return things.sorted()
}

// onlyAbout reports whether a private thing is about the residents of a set and nobody else.
func onlyAbout(now *graph.Snapshot, thing *graph.Actor, residents func(graph.ID) bool) bool {
	for _, tie := range now.TiesOf(thing.ID) {
		other := now.Actor(tie.Other(thing.ID))
		if other == nil || residents(other.ID) {
			continue
		}
		if other.Kind == graph.Resident || tie.Kind == graph.HeldBy {
			return false
		}
	}
	return true
}

// only is the set of one.
func only(resident graph.ID) func(graph.ID) bool {
	return func(id graph.ID) bool { return id == resident }
}
