package storetest

import (
	"fmt"
	"maps"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/personal"
)

// Recorded is the moment at which every fixture was written down.
var Recorded = time.Date(2026, time.March, 29, 1, 30, 0, 123456000, time.UTC) // the hour that Amsterdam skips

// Actor returns a new actor of a kind. An Area gets its code as ID. A fixture that the schema refuses is
// a mistake in the test, and panics.
func Actor(kind graph.ActorKind, attributes map[string]string) *graph.Actor {
	draft := graph.Draft{ID: graph.NewID(), Kind: string(kind), Attributes: attributes}
	if kind == graph.Area {
		draft.ID = graph.ID(attributes["code"])
	}
	actor, findings := draft.Actor()
	if len(findings) > 0 {
		panic(fmt.Sprintf("fixture %s: %v", kind, findings))
	}
	actor.RecordedAt = Recorded
	return actor
}

// Resident returns a new resident.
func Resident(name string) *graph.Actor {
	return Actor(graph.Resident, map[string]string{"name": name, "legalBasis": "publicTask"})
}

// Professional returns a new professional with a function, such as networker.
func Professional(name, function string) *graph.Actor {
	return Actor(graph.Professional, map[string]string{"name": name, "function": function})
}

// Organisation returns a new organisation.
func Organisation(name string) *graph.Actor {
	return Actor(graph.Organisation, map[string]string{"name": name})
}

// Area returns a new gemeente, wijk or buurt, by its code.
func Area(code graph.AreaCode, name string) *graph.Actor {
	return Actor(graph.Area, map[string]string{"code": string(code), "name": name, "level": string(code.Level())})
}

// Tie returns a new tie between two actors, without attributes. See Amended for more.
func Tie(kind graph.TieKind, from, to *graph.Actor) *graph.Tie {
	draft := graph.Draft{ID: graph.NewID(), Kind: string(kind), From: from.ID, To: to.ID}
	tie, findings := draft.Tie(func(id graph.ID) *graph.Actor {
		return map[graph.ID]*graph.Actor{from.ID: from, to.ID: to}[id]
	})
	if len(findings) > 0 {
		panic(fmt.Sprintf("fixture %s: %v", kind, findings))
	}
	tie.RecordedAt = Recorded
	return tie
}

// Amended returns a copy of an actor or tie with other values for some attributes; "" takes one away.
// Its version stays that of the original.
func Amended[R *graph.Actor | *graph.Tie](record R, attributes map[string]string) R {
	switch r := any(record).(type) {
	case *graph.Actor:
		amended := *r
		amended.Attributes = merged(r.Kind.Schema().Attributes, r.Draft(personal.Open).Attributes, attributes)
		return R(any(&amended).(R))
	case *graph.Tie:
		amended := *r
		amended.Attributes = merged(r.Kind.Schema().Attributes, r.Draft(personal.Open).Attributes, attributes)
		return R(any(&amended).(R))
	}
	panic("neither actor nor tie")
}

func merged(schema []graph.Attribute, old, changes map[string]string) graph.Attributes {
	texts := maps.Clone(old)
	maps.Copy(texts, changes)
	attributes, findings := graph.ParseAttributes(schema, texts)
	if len(findings) > 0 {
		panic(fmt.Sprintf("fixture: %v", findings))
	}
	return attributes
}

// During returns a copy of a tie with a period, in the form of graph.ParseDate.
func During(tie *graph.Tie, since, until string) *graph.Tie {
	copied := *tie
	copied.Period = Period(since, until)
	return &copied
}

// Period returns a period from two dates in the form of graph.ParseDate.
func Period(since, until string) graph.Period {
	from, err := graph.ParseDate(since)
	if err != nil {
		panic(fmt.Sprintf("fixture: since %s: %v", since, err))
	}
	to, err := graph.ParseDate(until)
	if err != nil {
		panic(fmt.Sprintf("fixture: until %s: %v", until, err))
	}
	return graph.Period{Since: from, Until: to}
}

// Batch returns a batch of changes by a network worker at the moment Recorded, without key or demands.
func Batch(changes ...graph.Change) graph.Batch {
	return graph.Batch{Author: Networker, At: Recorded, Reason: graph.Seal("uit de proef"), Changes: changes}
}

// Networker is the author of every Batch of a fixture.
var Networker = graph.Author{ID: graph.DerivedID("storetest", "networker"), Role: graph.Networker}

// Add is the change that brings a new record.
func Add(record graph.Record) graph.Change { return graph.Change{Verb: graph.Add, Record: record} }

// Amend is the change of a record that its author saw at the version that it carries.
func Amend(record graph.Record) graph.Change {
	return graph.Change{Verb: graph.Amend, Record: record, Seen: record.RecordVersion()}
}

// End is the change that ends a record that its author saw at the version that it carries.
func End(record graph.Record) graph.Change {
	return graph.Change{Verb: graph.End, Record: record, Seen: record.RecordVersion()}
}

// Bin is the change that puts a record in the bin, one that its author saw at the version that it carries.
func Bin(record graph.Record) graph.Change {
	return graph.Change{Verb: graph.Bin, Record: &graph.Tombstone{ID: record.RecordID()}, Seen: record.RecordVersion()}
}

// Adding returns a batch that adds all records.
func Adding(records ...graph.Record) graph.Batch {
	changes := make([]graph.Change, len(records))
	for i, record := range records {
		changes[i] = Add(record)
	}
	return Batch(changes...)
}

// Line returns a ledger line: the network worker saw these subjects, at the moment Recorded.
func Line(subjects ...graph.ID) graph.LedgerLine {
	return graph.LedgerLine{ID: graph.NewID(), At: Recorded, Author: Networker, Action: graph.SeeActors,
		Access: "GET /v1/actors/{id}", Outcome: graph.Done, Subjects: subjects}
}
