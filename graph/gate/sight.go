package gate

import (
	"strings"

	"spinweb/analysis"
	"spinweb/graph"
	"spinweb/graph/internal/personal"
)

// sight is one viewer's view of one snapshot on one day. It decides once per actor and remembers. It is
// for one goroutine.
type sight struct {
	now      *graph.Snapshot
	who      standing
	author   graph.Author // as whom the viewer stands in the history
	look     lookout
	language graph.Language
	decided  map[graph.ID]graph.Visibility
}

func newSight(now *graph.Snapshot, viewer Viewer, purpose graph.Purpose, day graph.Day, language graph.Language) *sight {
	return &sight{now: now, who: standingOf(now, viewer, purpose, day), author: viewer.author(), look: lookout{now, day},
		language: language, decided: map[graph.ID]graph.Visibility{}}
}

// on returns the same viewer's view of another snapshot: what the viewer's rights of now show of it.
func (s *sight) on(other *graph.Snapshot) *sight {
	return &sight{now: other, who: s.who, author: s.author, look: lookout{other, s.look.day},
		language: s.language, decided: map[graph.ID]graph.Visibility{}}
}

// Of returns how much of the actor this viewer may see.
func (s *sight) Of(id graph.ID) graph.Visibility {
	if seen, known := s.decided[id]; known {
		return seen
	}
	seen := graph.Hidden
	if actor := s.now.Actor(id); actor != nil {
		seen = s.decide(actor)
	}
	s.decided[id] = seen
	return seen
}

func (s *sight) decide(actor *graph.Actor) graph.Visibility {
	what := subject{id: actor.ID, kind: actor.Kind, findable: actor.Attributes.Flag("findable")}
	switch worlds[actor.Kind] {
	case residents:
		what.inArea = s.livesIn(actor.ID, s.who.areas)
		what.agreed = s.holdsAgreedSchakel(actor.ID)
	case private:
		return s.decidePrivate(actor, what)
	}
	return visible(s.who, what)
}

func (s *sight) decidePrivate(actor *graph.Actor, what subject) graph.Visibility {
	var about []graph.Visibility
	what.agreed = actor.Kind == graph.Schakel && s.mayBeNamed(actor)
	what.onlyMine = true
	for resident := range s.residentsAlways(actor.ID) {
		about = append(about, s.Of(resident))
		what.mine = what.mine || resident == s.who.person
		what.onlyMine = what.onlyMine && resident == s.who.person
	}
	what.onlyMine = what.onlyMine && what.mine
	return visiblePrivate(s.who, what, about)
}

// residentsAlways yields the residents that a thing is tied to, on whatever day: what an ended tie says
// of a resident is no less about that resident.
func (s *sight) residentsAlways(thing graph.ID) func(func(graph.ID) bool) {
	return func(yield func(graph.ID) bool) {
		for _, tie := range s.now.TiesOf(thing) {
			other := s.now.Actor(tie.Other(thing))
			if other != nil && other.Kind == graph.Resident && !yield(other.ID) {
				return
			}
		}
	}
}

func (s *sight) livesIn(resident graph.ID, areas idSet) bool {
	if len(areas) == 0 {
		return false
	}
	for area := range s.look.home(resident) {
		if areas.has(area) {
			return true
		}
	}
	return false
}

// holdsAgreedSchakel reports whether somebody holds a schakel today that may be named.
func (s *sight) holdsAgreedSchakel(person graph.ID) bool {
	for schakel := range s.look.ends(person, graph.HeldBy, inward) {
		if actor := s.now.Actor(schakel); actor != nil && s.mayBeNamed(actor) {
			return true
		}
	}
	return false
}

// mayBeNamed reports whether a schakel may be named to who has no care relation with its holder. That takes two:
// the holder agreed, and a worker has confirmed it. A possible schakel is a proposal and counts nowhere, and one
// that has ended is named no longer. (domain.md §1, §5)
func (s *sight) mayBeNamed(schakel *graph.Actor) bool {
	return schakel.Attributes.Flag("agreedToBeNamed") && analysis.SchakelCounts(schakel, s.look.day)
}

// SeesTie reports whether the viewer may see the tie: both ends, and for SAME_AS both by name. A
// resident and a referrer see ties of their own and those of the directory.
func (s *sight) SeesTie(id graph.ID) bool {
	tie := s.now.Tie(id)
	return tie != nil && s.ofTie(tie) != graph.Hidden
}

func (s *sight) ofTie(tie *graph.Tie) graph.Visibility {
	seen := min(s.Of(tie.From), s.Of(tie.To))
	switch {
	case seen == graph.Hidden:
		return graph.Hidden
	case tie.Kind == graph.SameAs && seen != graph.Named:
		return graph.Hidden
	case s.who.role == graph.ResidentRole && !s.mineOrPublic(tie):
		return graph.Hidden
	case s.who.role == graph.Referrer && !s.who.referrals.has(tie.From) && !s.who.referrals.has(tie.To) && !s.public(tie):
		return graph.Hidden
	case s.who.role == graph.PolicyAdviser && s.isResident(tie.From, tie.To) && tie.Kind != graph.HeldBy:
		return graph.Hidden
	}
	return seen
}

func (s *sight) isResident(ids ...graph.ID) bool {
	for _, id := range ids {
		if actor := s.now.Actor(id); actor != nil && actor.Kind == graph.Resident {
			return true
		}
	}
	return false
}

func (s *sight) public(tie *graph.Tie) bool {
	return worlds[s.now.Actor(tie.From).Kind] == directory && worlds[s.now.Actor(tie.To).Kind] == directory
}

// mineOrPublic: a resident sees ties at the own record and at the own things, and the directory's.
func (s *sight) mineOrPublic(tie *graph.Tie) bool {
	if tie.From == s.who.person || tie.To == s.who.person || s.public(tie) {
		return true
	}
	for _, end := range []graph.ID{tie.From, tie.To} {
		if actor := s.now.Actor(end); worlds[actor.Kind] == private && s.Of(end) == graph.Named {
			return !s.isResident(tie.From, tie.To)
		}
	}
	return false
}

// Figures says how this viewer may see figures about residents of the area.
func (s *sight) Figures(area graph.AreaCode) graph.Figures { return figures(s.who, graph.ID(area)) }

// Language is the language of the viewer.
func (s *sight) Language() graph.Language { return s.language }

// Label returns what this viewer calls the actor: a name, a pseudonym, or "" when hidden.
func (s *sight) Label(id graph.ID) string {
	actor := s.now.Actor(id)
	seen := s.Of(id)
	if actor == nil || seen == graph.Hidden {
		return ""
	}
	schema := actor.Kind.Schema()
	if attribute, known := schema.Attribute(schema.Named); known && showsAttribute(s.who, actor.Kind, attribute, seen) {
		if text := opened(actor.Attributes.Get(schema.Named)); text != "" {
			return text
		}
	}
	if actor.Kind == graph.Schakel {
		if held := s.holderLabel(id); held != "" {
			return held
		}
	}
	return s.pseudonym(actor)
}

// holderLabel calls a schakel without a name of its own after whoever holds it, as far as the viewer sees that.
func (s *sight) holderLabel(schakel graph.ID) string {
	for _, tie := range s.now.TiesOf(schakel) {
		if tie.Kind == graph.HeldBy && tie.From == schakel && tie.Period.Holds(s.look.day) && s.ofTie(tie) != graph.Hidden {
			return s.word(graph.Schakel) + " " + s.Label(tie.To)
		}
	}
	return ""
}

// pseudonym calls an actor by the pseudonym that was chosen, else by its kind and the start of its ID.
func (s *sight) pseudonym(actor *graph.Actor) string {
	if chosen := opened(actor.Attributes.Get("pseudonym")); chosen != "" {
		return chosen
	}
	return s.word(actor.Kind) + " " + shortID(actor.ID)
}

func shortID(id graph.ID) string {
	return strings.ToUpper(string(id[:min(len(id), pseudonymLength)]))
}

// pseudonymLength letters of the ID tell 33 million apart: enough within a wijk.
const pseudonymLength = 5

func (s *sight) word(kind graph.ActorKind) string { return kind.Schema().Label.In(s.language) }

func opened(value graph.Value) string {
	if value.Sealed.Empty() {
		return value.Plain
	}
	return personal.Open(value.Sealed)
}

// subjects returns those of the IDs that are residents, sorted, each once: what the ledger tells. A
// private thing stands for the residents that it is about.
func (s *sight) subjects(ids ...graph.ID) []graph.ID {
	found := idSet{}
	for _, id := range ids {
		actor := s.now.Actor(id)
		if actor == nil {
			continue
		}
		switch worlds[actor.Kind] {
		case residents:
			found.add(id)
		case private:
			for resident := range s.residentsAlways(id) {
				found.add(resident)
			}
		}
	}
	return found.sorted()
}
