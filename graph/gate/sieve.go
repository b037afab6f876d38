package gate

import (
	"spinweb/graph"
)

// sieve is a filter worked out against one snapshot for one viewer. Of people and what is about them it reads
// only ties that the viewer may see: a list would tell of the others by who is in it.
type sieve struct {
	filter Filter
	sight  *sight
	look   lookout
	inside idSet // the area of the filter and all within it
	near   idSet // these and the areas around it: what is present in a wijk is present in its buurten
}

// sieve prepares a filter. An area or theme that the viewer may not see, or that is not there, is NotFound.
func (s *sight) sieve(filter Filter) (*sieve, error) {
	day := s.look.day
	if filter.Date.Known() {
		day = filter.Date.First()
	}
	v := &sieve{filter: filter, sight: s, look: lookout{s.now, day}}
	if filter.Theme != "" && s.Of(filter.Theme) == graph.Hidden {
		return nil, graph.NotFound()
	}
	if filter.Actor != "" && s.Of(filter.Actor) == graph.Hidden {
		return nil, graph.NotFound()
	}
	if filter.Area != "" {
		area := graph.ID(filter.Area)
		if s.Of(area) == graph.Hidden {
			return nil, graph.NotFound()
		}
		v.inside, v.near = idSet{}, idSet{}
		v.look.inside(area, v.inside)
		v.look.inside(area, v.near)
		v.look.around(area, v.near)
	}
	return v, nil
}

// passesActor reports whether an actor is in the list. What is the installation's own has its own lists.
func (v *sieve) passesActor(actor *graph.Actor) bool {
	f := v.filter
	return !actor.Kind.Schema().Reserved && actor.Period.Holds(v.look.day) &&
		(f.Kind == "" || actor.Kind == f.Kind) &&
		(f.Line == "" || v.line(actor) == f.Line) &&
		(f.Theme == "" || v.onTheme(actor)) &&
		(f.Area == "" || v.inArea(actor))
}

func (v *sieve) passesTie(tie *graph.Tie) bool {
	f := v.filter
	from, to := v.look.now.Actor(tie.From), v.look.now.Actor(tie.To)
	if from == nil || to == nil || tie.Kind.Schema().Reserved || (!f.Always && !tie.Period.Holds(v.look.day)) {
		return false
	}
	return (f.Tie == "" || tie.Kind == f.Tie) &&
		(f.Line == "" || tie.Attributes.Plain("line") == f.Line) &&
		(f.Kind == "" || from.Kind == f.Kind || to.Kind == f.Kind) &&
		(f.Theme == "" || tie.From == f.Theme || tie.To == f.Theme) &&
		(f.Area == "" || v.inArea(from) || v.inArea(to))
}

// line returns the line of support of an actor: its own, a resident's 0, else its employer's.
func (v *sieve) line(actor *graph.Actor) string {
	if own := actor.Attributes.Plain("line"); own != "" {
		return own
	}
	if actor.Kind == graph.Resident {
		return "0"
	}
	for employer := range v.look.ends(actor.ID, graph.WorksFor, outward) {
		if organisation := v.look.now.Actor(employer); organisation != nil {
			return organisation.Attributes.Plain("line")
		}
	}
	return ""
}

func (v *sieve) onTheme(actor *graph.Actor) bool {
	if actor.ID == v.filter.Theme {
		return true
	}
	for _, tie := range v.look.now.TiesOf(actor.ID) {
		if tie.Other(actor.ID) == v.filter.Theme && tie.Period.Holds(v.look.day) && v.reads(tie) {
			return true
		}
	}
	return false
}

func (v *sieve) inArea(actor *graph.Actor) bool {
	switch actor.Kind {
	case graph.Area:
		return v.inside.has(actor.ID)
	case graph.Resident, graph.Household:
		return v.livesInside(actor.ID)
	}
	return v.presentNear(actor.ID)
}

// livesInside reports whether a resident or household lives in the area, by itself or with its household.
func (v *sieve) livesInside(id graph.ID) bool {
	for _, tie := range v.look.now.TiesOf(id) {
		if tie.From != id || !tie.Period.Holds(v.look.day) || !v.reads(tie) {
			continue
		}
		if tie.Kind == graph.LivesIn && v.inside.has(tie.To) || tie.Kind == graph.InHousehold && v.livesInside(tie.To) {
			return true
		}
	}
	return false
}

// reads reports whether a tie counts: it tells of nobody, or the viewer may see it.
func (v *sieve) reads(tie *graph.Tie) bool {
	for _, end := range []graph.ID{tie.From, tie.To} {
		if actor := v.look.now.Actor(end); actor != nil && (worlds[actor.Kind] == residents || worlds[actor.Kind] == private) {
			return v.sight.ofTie(tie) != graph.Hidden
		}
	}
	return true
}

// presentNear reports whether a tie of presence leads to the area: PRESENT_IN, COVERS (also through a
// work area), LINKS_AREA or ABOUT.
func (v *sieve) presentNear(id graph.ID) bool {
	for _, tie := range v.look.now.TiesOf(id) {
		if tie.From != id || !tie.Period.Holds(v.look.day) || !v.reads(tie) {
			continue
		}
		switch tie.Kind {
		case graph.PresentIn, graph.LinksArea, graph.About, graph.Covers:
			if v.near.has(tie.To) {
				return true
			}
		}
		if tie.Kind == graph.Covers && v.coversNear(tie.To) {
			return true
		}
	}
	return false
}

func (v *sieve) coversNear(workArea graph.ID) bool {
	for area := range v.look.ends(workArea, graph.Covers, outward) {
		if v.near.has(area) {
			return true
		}
	}
	return false
}
