package graph

import (
	"cmp"
	"fmt"
	"iter"
	"maps"
	"slices"
)

// Snapshot is the whole neighbourhood at one revision. It is immutable: any number of readers may use
// it while Fold makes the next one. The zero Snapshot is the empty store at revision 0.
type Snapshot struct {
	revision Revision
	actors   table[*Actor]
	ties     table[*Tie]
	tiesOf   table[[]*Tie]
	kinds    map[ActorKind][]ID // sorted
	tieIDs   []ID               // sorted
}

// Revision returns the revision that the snapshot shows.
func (s *Snapshot) Revision() Revision { return s.revision }

// Actor returns an actor, nil when there is none.
func (s *Snapshot) Actor(id ID) *Actor {
	actor, _ := s.actors.get(id)
	return actor
}

// Tie returns a tie, nil when there is none.
func (s *Snapshot) Tie(id ID) *Tie {
	tie, _ := s.ties.get(id)
	return tie
}

// TiesOf returns every tie that starts or ends at the actor, in the order of their IDs. The caller must
// not change the slice.
func (s *Snapshot) TiesOf(id ID) []*Tie {
	ties, _ := s.tiesOf.get(id)
	return ties
}

// OfKind returns the IDs of all actors of a kind, sorted. The caller must not change the slice.
func (s *Snapshot) OfKind(kind ActorKind) []ID { return s.kinds[kind] }

// TieIDs returns the IDs of all ties, sorted. The caller must not change the slice.
func (s *Snapshot) TieIDs() []ID { return s.tieIDs }

// Size returns the number of actors and of ties.
func (s *Snapshot) Size() (actors, ties int) { return s.actors.size, s.ties.size }

// Actors yields all actors by kind, in the order of the schema, and by ID.
func (s *Snapshot) Actors() iter.Seq[*Actor] {
	return func(yield func(*Actor) bool) {
		for _, schema := range actorSchemas {
			for _, id := range s.kinds[schema.Kind] {
				if !yield(s.Actor(id)) {
					return
				}
			}
		}
	}
}

// Ties yields all ties by ID.
func (s *Snapshot) Ties() iter.Seq[*Tie] {
	return func(yield func(*Tie) bool) {
		for _, id := range s.tieIDs {
			if !yield(s.Tie(id)) {
				return
			}
		}
	}
}

// Fold returns the snapshot after a delta. A delta that the snapshot already holds changes nothing; one
// that starts after the snapshot's revision is an error, because what lies between is missing. It takes
// time in proportion to the records of the delta and the shards and lists that they touch.
func (s *Snapshot) Fold(delta Delta) (*Snapshot, error) {
	if delta.To <= s.revision {
		return s, nil
	}
	if delta.From > s.revision {
		return nil, fmt.Errorf("fold: snapshot is at revision %d, delta starts after %d", s.revision, delta.From)
	}
	f := newFolding(s, delta.Records)
	for _, record := range delta.Records {
		if record.RecordVersion() > s.revision {
			f.fold(record)
		}
	}
	next := &Snapshot{revision: delta.To, kinds: maps.Clone(s.kinds)}
	if next.kinds == nil {
		next.kinds = map[ActorKind][]ID{}
	}
	f.finishLists()
	next.actors, next.ties, next.tiesOf = f.actors.table, f.ties.table, f.tiesOf.table
	for kind := range f.touched {
		next.kinds[kind] = mergeIDs(s.kinds[kind], f.newKinds[kind], f.gone)
	}
	next.tieIDs = s.tieIDs
	if len(f.newTies) > 0 || len(f.gone) > 0 {
		next.tieIDs = mergeIDs(s.tieIDs, f.newTies, f.gone)
	}
	return next, nil
}

// folding is the work of one Fold.
type folding struct {
	actors   *tableEditor[*Actor]
	ties     *tableEditor[*Tie]
	tiesOf   *tableEditor[[]*Tie]
	lists    map[ID][]listed // the lists of tiesOf that change: what happened, in order
	newKinds map[ActorKind][]ID
	touched  map[ActorKind]bool // kinds that gained or lost actors
	newTies  []ID
	gone     map[ID]bool
}

// listed is a tie in the list of an actor: its state, nil when it is gone.
type listed struct {
	id    ID
	state *Tie
}

func newFolding(s *Snapshot, records []Record) *folding {
	actors, ties := 0, 0
	for _, record := range records {
		switch record.(type) {
		case *Actor:
			actors++
		case *Tie:
			ties++
		}
	}
	return &folding{
		actors: s.actors.edit(actors), ties: s.ties.edit(ties), tiesOf: s.tiesOf.edit(actors), newTies: make([]ID, 0, ties),
		lists: make(map[ID][]listed, actors), newKinds: map[ActorKind][]ID{}, touched: map[ActorKind]bool{}, gone: map[ID]bool{},
	}
}

func (f *folding) fold(record Record) {
	switch r := record.(type) {
	case *Actor:
		if _, known := f.actors.get(r.ID); !known {
			f.newKinds[r.Kind] = append(f.newKinds[r.Kind], r.ID)
			f.touched[r.Kind] = true
		}
		f.actors.put(r.ID, r)
	case *Tie:
		if _, known := f.ties.get(r.ID); !known {
			f.newTies = append(f.newTies, r.ID)
		}
		f.ties.put(r.ID, r)
		f.list(r.From, r.ID, r)
		f.list(r.To, r.ID, r)
	case *Tombstone:
		f.bury(r.ID)
	}
}

func (f *folding) bury(id ID) {
	if actor, known := f.actors.get(id); known {
		f.gone[id] = true
		f.touched[actor.Kind] = true
		f.actors.remove(id)
		f.tiesOf.remove(id)
	}
	if tie, known := f.ties.get(id); known {
		f.gone[id] = true
		f.ties.remove(id)
		f.list(tie.From, id, nil)
		f.list(tie.To, id, nil)
	}
}

func (f *folding) list(actor, tie ID, state *Tie) {
	f.lists[actor] = append(f.lists[actor], listed{tie, state})
}

func (f *folding) finishLists() {
	for actor, changes := range f.lists {
		old, _ := f.tiesOf.get(actor)
		if list := mergeTies(old, changes); len(list) == 0 {
			f.tiesOf.remove(actor)
		} else {
			f.tiesOf.put(actor, list)
		}
	}
}

// mergeTies returns a list of ties after changes to it, in the order of their IDs. Of changes to the same tie
// the last counts.
func mergeTies(old []*Tie, changes []listed) []*Tie {
	slices.SortStableFunc(changes, func(a, b listed) int { return cmp.Compare(a.id, b.id) })
	merged := make([]*Tie, 0, len(old)+len(changes))
	for i, change := range changes {
		for len(old) > 0 && old[0].ID < change.id {
			merged, old = append(merged, old[0]), old[1:]
		}
		if i+1 < len(changes) && changes[i+1].id == change.id {
			continue
		}
		if len(old) > 0 && old[0].ID == change.id {
			old = old[1:]
		}
		if change.state != nil {
			merged = append(merged, change.state)
		}
	}
	return append(merged, old...)
}

// mergeIDs returns old and added without gone, sorted, none twice.
func mergeIDs(old, added []ID, gone map[ID]bool) []ID {
	slices.Sort(added)
	merged := make([]ID, 0, len(old)+len(added))
	for i, j := 0, 0; i < len(old) || j < len(added); {
		var next ID
		if j == len(added) || (i < len(old) && old[i] <= added[j]) {
			next = old[i]
			i++
		} else {
			next = added[j]
			j++
		}
		if !gone[next] && (len(merged) == 0 || merged[len(merged)-1] != next) {
			merged = append(merged, next)
		}
	}
	return merged
}
