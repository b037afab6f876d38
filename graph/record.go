package graph

import "time"

// Record is an Actor or a Tie, or the Tombstone of either.
type Record interface {
	RecordID() ID
	RecordVersion() Revision
	isRecord()
}

// Actor is a person, organisation or thing of the neighbourhood. Records are immutable once they are
// in a snapshot: a change makes a new one.
type Actor struct {
	ID         ID
	Kind       ActorKind
	Period     Period // when it was there in the world
	Attributes Attributes
	RecordedAt time.Time // when it was first written down, UTC
	Version    Revision  // the revision of its last change; zero for one that is not stored yet
}

// Tie says something of two actors, for a period.
type Tie struct {
	ID         ID
	Kind       TieKind
	From, To   ID
	Period     Period // when it held in the world
	Attributes Attributes
	RecordedAt time.Time // when we learnt it, UTC
	Version    Revision  // the revision of its last change; zero for one that is not stored yet
}

// Tombstone stands where a record was removed. It holds nothing of it but the ID.
type Tombstone struct {
	ID      ID
	Version Revision
}

// RecordID returns the ID.
func (a *Actor) RecordID() ID { return a.ID }

// RecordVersion returns the version.
func (a *Actor) RecordVersion() Revision { return a.Version }

// RecordID returns the ID.
func (t *Tie) RecordID() ID { return t.ID }

// RecordVersion returns the version.
func (t *Tie) RecordVersion() Revision { return t.Version }

// RecordID returns the ID of what was there.
func (t *Tombstone) RecordID() ID { return t.ID }

// RecordVersion returns the revision that removed it.
func (t *Tombstone) RecordVersion() Revision { return t.Version }

func (*Actor) isRecord()     {}
func (*Tie) isRecord()       {}
func (*Tombstone) isRecord() {}

// Other returns the end of the tie that id is not.
func (t *Tie) Other(id ID) ID {
	if t.From == id {
		return t.To
	}
	return t.From
}

// defaultStrength is the strength of a tie that does not say.
const defaultStrength = 1

// Strength returns the strength of the tie, 1 where it does not say.
func (t *Tie) Strength() float64 {
	if strength, given := t.Attributes.Number("strength"); given {
		return strength
	}
	return defaultStrength
}

// Same reports whether two records say the same, whenever they were written down.
func Same(a, b Record) bool {
	switch x := a.(type) {
	case *Actor:
		y, ok := b.(*Actor)
		return ok && x.ID == y.ID && x.Kind == y.Kind && x.Period == y.Period && x.Attributes.Equal(y.Attributes)
	case *Tie:
		y, ok := b.(*Tie)
		return ok && x.ID == y.ID && x.Kind == y.Kind && x.From == y.From && x.To == y.To &&
			x.Period == y.Period && x.Attributes.Equal(y.Attributes)
	case *Tombstone:
		y, ok := b.(*Tombstone)
		return ok && x.ID == y.ID
	default:
		return false
	}
}

// AtVersion returns a copy of the record with another version.
func AtVersion(record Record, version Revision) Record {
	switch r := record.(type) {
	case *Actor:
		stamped := *r
		stamped.Version = version
		return &stamped
	case *Tie:
		stamped := *r
		stamped.Version = version
		return &stamped
	default:
		return &Tombstone{ID: record.RecordID(), Version: version}
	}
}
