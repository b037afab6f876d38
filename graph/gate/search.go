package gate

import (
	"cmp"
	"context"
	"slices"
	"sync"

	"spinweb/graph"
	"spinweb/graph/internal/personal"
)

// Query is a search for actors by name.
type Query struct {
	Text  string
	Kinds []graph.ActorKind // none: all
	Area  graph.AreaCode    // "" for everywhere
	Limit int
}

// Search returns the actors whose name fits best, best first. A word matches in full, by its beginning,
// or, from four letters on, with one slip. A name matches only for a viewer who may open it; who is seen
// by pseudonym is found by pseudonym.
func (s *Session) Search(ctx context.Context, query Query) ([]ActorView, error) {
	sight, err := s.look(ctx, graph.SearchActors)
	if err != nil {
		return nil, err
	}
	sieve, err := sight.sieve(Filter{Area: query.Area})
	if err != nil {
		return nil, err
	}
	var hits []hit
	for _, candidate := range s.gate.live.search.find(query) {
		actor := sight.now.Actor(candidate.id)
		if actor == nil || !sieve.passesActor(actor) {
			continue
		}
		if candidate.score = sight.mayMatch(actor, candidate); candidate.score > 0 {
			hits = append(hits, candidate)
		}
	}
	slices.SortFunc(hits, func(a, b hit) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.id, b.id))
	})
	hits = hits[:min(len(hits), query.Limit)]
	views, ids := make([]ActorView, len(hits)), make([]graph.ID, len(hits))
	for i, h := range hits {
		views[i], ids[i] = sight.actor(sight.now.Actor(h.id)), h.id
	}
	return views, s.show(ctx, graph.SearchActors, sight.subjects(ids...))
}

// mayMatch is how well an actor fits by what this viewer may read of it.
func (s *sight) mayMatch(actor *graph.Actor, h hit) float64 {
	seen := s.Of(actor.ID)
	if seen == graph.Hidden {
		return 0
	}
	schema := actor.Kind.Schema()
	if naming, known := schema.Attribute(schema.Named); known && showsAttribute(s.who, actor.Kind, naming, seen) {
		return max(h.byName, h.byPseudonym)
	}
	return h.byPseudonym
}

// hit is how well an actor fits a query: by its name, and by its pseudonym.
type hit struct {
	id                  graph.ID
	byName, byPseudonym float64
	score               float64
}

// searchIndex holds the words of every name. It follows the store; a reader of a snapshot that is a
// moment older or newer finds what its own snapshot holds, since every hit is looked up there.
type searchIndex struct {
	mutex   sync.RWMutex
	at      map[graph.ID]int
	entries []indexed
}

type indexed struct {
	id               graph.ID
	kind             graph.ActorKind
	names, pseudonym [][]rune
}

// indexOf returns an entry for every record, an empty one for what is no actor.
func indexOf(records []graph.Record) []indexed {
	entries := make([]indexed, len(records))
	for i, record := range records {
		entry := indexed{id: record.RecordID()}
		if actor, isActor := record.(*graph.Actor); isActor {
			entry.kind = actor.Kind
			entry.names = runes(nameWords(opened(actor.Attributes.Get(actor.Kind.Schema().Named))))
			if actor.Kind == graph.Resident { // other kinds have names, or are reached through whom they are about
				entry.pseudonym = runes(nameWords(cmp.Or(personal.Open(actor.Attributes.Sealed("pseudonym")), shortID(actor.ID))))
			}
		}
		entries[i] = entry
	}
	return entries
}

// insert puts entries in their places. A reader waits for this, and for nothing longer.
func (x *searchIndex) insert(entries []indexed) {
	x.mutex.Lock()
	defer x.mutex.Unlock()
	if x.at == nil {
		x.at = make(map[graph.ID]int, len(entries))
	}
	for _, entry := range entries {
		at, known := x.at[entry.id]
		switch {
		case known:
			x.entries[at] = entry
		case entry.kind != "":
			x.at[entry.id] = len(x.entries)
			x.entries = append(x.entries, entry)
		}
	}
}

func runes(words []string) [][]rune {
	list := make([][]rune, len(words))
	for i, word := range words {
		list[i] = []rune(word)
	}
	return list
}

// find returns everybody who fits at all.
func (x *searchIndex) find(query Query) []hit {
	words := runes(queryWords(query.Text))
	if len(words) == 0 {
		return nil
	}
	x.mutex.RLock()
	defer x.mutex.RUnlock()
	var hits []hit
	for _, entry := range x.entries {
		if len(query.Kinds) > 0 && !slices.Contains(query.Kinds, entry.kind) {
			continue
		}
		h := hit{id: entry.id, byName: fit(words, entry.names), byPseudonym: fit(words, entry.pseudonym)}
		if h.byName > 0 || h.byPseudonym > 0 {
			hits = append(hits, h)
		}
	}
	return hits
}

// How well one word fits another. A full match beats a beginning, that beats a slip.
const (
	fullMatch      = 1.0
	beginningMatch = 0.85
	slipMatch      = 0.75
	slipBeginning  = 0.55
	slipLetters    = 4 // a slip is forgiven in words from this many letters
)

// fit is how well a name fits the words of a query, in any order: 0 when one of them fits nothing,
// otherwise their mean, a little less for each word of the name that was not asked.
func fit(query, name [][]rune) float64 {
	if len(name) == 0 {
		return 0
	}
	total := 0.0
	for _, wanted := range query {
		best := 0.0
		for _, word := range name {
			best = max(best, likeness(wanted, word))
		}
		if best == 0 {
			return 0
		}
		total += best
	}
	unasked := max(0, len(name)-len(query))
	return total/float64(len(query)) - 0.01*float64(min(unasked, 20))
}

func likeness(wanted, word []rune) float64 {
	switch {
	case slices.Equal(wanted, word):
		return fullMatch
	case len(wanted) < len(word) && slices.Equal(wanted, word[:len(wanted)]):
		return beginningMatch
	case len(wanted) < slipLetters:
		return 0
	case oneSlip(wanted, word):
		return slipMatch
	}
	for _, length := range []int{len(wanted) - 1, len(wanted), len(wanted) + 1} {
		if length >= slipLetters && length < len(word) && oneSlip(wanted, word[:length]) {
			return slipBeginning
		}
	}
	return 0
}
