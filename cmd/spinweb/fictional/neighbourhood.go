// Package fictional makes the neighbourhood of the demo: two wijken of Helmond and a corner of Lelystad,
// with invented people and organisations.
package fictional

import (
	"fmt"
	"hash/fnv"
	"math/rand/v2"

	"spinweb/graph"
)

const (
	namespace = "fictional" // of every ID
	origin    = "fictional" // the file that the arrivals name
	seed      = 5704
)

// Neighbourhood returns the fictional neighbourhood as it stands on the day. The same day gives the same
// records; another day gives the same people and ties with all dates moved.
func Neighbourhood(day graph.Day) (graph.Delivery, error) {
	delivery, err := outlines()
	if err != nil {
		return graph.Delivery{}, fmt.Errorf("read the outlines: %w", err)
	}
	t := &town{day: day}
	t.addThemes()
	t.addOrganisations()
	t.addProfessionals()
	t.addVenues()
	t.addTeams()
	if err := t.settle(); err != nil {
		return graph.Delivery{}, err
	}
	t.addResidents()
	t.addBonds()
	t.addContacts()
	t.addSchakels()
	t.addCases()
	t.addPlans()
	t.addCircles()
	delivery.Arrivals = append(delivery.Arrivals, t.arrivals()...)
	return delivery, nil
}

// town is the neighbourhood while it is being made.
type town struct {
	day        graph.Day
	actors     []graph.Draft
	ties       []graph.Draft
	households []*household
	people     []*person // the residents
}

// says are the attributes of a record.
type says map[string]string

// named returns the ID of the actor of a kind with a name or other key of its own.
func named(kind graph.ActorKind, key string) graph.ID {
	return graph.DerivedID(namespace, string(kind)+"/"+key)
}

func (t *town) actor(kind graph.ActorKind, key string, attributes says) graph.ID {
	return t.actorDuring(kind, key, graph.Period{}, attributes)
}

func (t *town) actorDuring(kind graph.ActorKind, key string, when graph.Period, attributes says) graph.ID {
	id := named(kind, key)
	t.actors = append(t.actors, graph.Draft{ID: id, Kind: string(kind),
		Since: when.Since.String(), Until: when.Until.String(), Attributes: attributes})
	return id
}

func (t *town) tie(kind graph.TieKind, from, to graph.ID, when graph.Period, attributes says) {
	key := fmt.Sprintf("%s/%s/%s", kind, from, to)
	t.ties = append(t.ties, graph.Draft{ID: graph.DerivedID(namespace, key), Kind: string(kind), From: from, To: to,
		Since: when.Since.String(), Until: when.Until.String(), Attributes: attributes})
}

// arrivals returns actors before ties, so that each tie finds its ends.
func (t *town) arrivals() []graph.Arrival {
	arrivals := make([]graph.Arrival, 0, len(t.actors)+len(t.ties))
	for _, drafts := range [][]graph.Draft{t.actors, t.ties} {
		for _, draft := range drafts {
			arrivals = append(arrivals, graph.Arrival{Draft: draft, File: origin, Row: len(arrivals) + 1})
		}
	}
	return arrivals
}

// ago returns the date so many days before the day; negative lies ahead.
func (t *town) ago(days int) graph.Date { return (t.day - graph.Day(days)).Date() }

func (t *town) from(days int) graph.Period { return graph.Period{Since: t.ago(days)} }

// dice returns the chance of one subject. Each has its own, so that a change in one leaves the others.
func dice(subject string) *rand.Rand {
	hash := fnv.New64a()
	hash.Write([]byte(subject))
	return rand.New(rand.NewPCG(seed, hash.Sum64()))
}

// pick returns one of the options.
func pick[T any](r *rand.Rand, options []T) T { return options[r.IntN(len(options))] }

// weighted returns an index with a chance in proportion to its weight.
func weighted(r *rand.Rand, weights []int) int {
	total := 0
	for _, weight := range weights {
		total += weight
	}
	at := r.IntN(total)
	for i, weight := range weights {
		if at -= weight; at < 0 {
			return i
		}
	}
	return len(weights) - 1
}

// chance is true with a chance of percent in a hundred.
func chance(r *rand.Rand, percent int) bool { return r.IntN(100) < percent }
