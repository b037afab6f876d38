package town

import (
	"context"
	"fmt"
	"math"
)

// What a town is made of, after performance.md, "Test graphs".
const (
	smallestStreet = 30
	largestStreet  = 400
	aloneShare     = 0.02
	leafShare      = 0.12
	workerShare    = 0.08 // professionals
	schakelShare   = 0.01
	rewired        = 0.20 // of the ties to who lives near, to anybody in the street
	outside        = 0.08 // of the same ties, to anybody in the town
	closedOutside  = 0.10 // of the triangles that would leave the street, how many are closed all the same
	leastContacts  = 4    // that work brings a professional
	mostContacts   = 300
	usualTies      = 5 // per actor, at which nothing is thinned
)

// Most returns how many ties a town of so many actors can hold: between all who may have any number of
// contacts, and one for each leaf.
func Most(actors int) int {
	leaves := share(leafShare, actors)
	sociable := actors - leaves - share(aloneShare, actors)
	if sociable <= 0 {
		return 0
	}
	return sociable*(sociable-1)/2 + leaves
}

// share is a part of the actors, rounded.
func share(part float64, actors int) int { return int(math.Round(part * float64(actors))) }

// Ties returns the ties of a town of so many actors, numbered from 0: exactly so many different pairs of
// different actors, in no order that means anything.
//
// The town has streets of 30 to 400 actors whose sizes follow a power law, each a small world: a ring
// in which everybody knows the next two, with one tie in five rewired within the street and 8 % to
// anywhere. 8 % of the actors are professionals and 1 % schakels, whose contacts by work are heavy-tailed.
// 12 % of the actors have one contact and 2 % none. Triadic closure brings the number up to what was asked,
// and where the streets are full, ties to anybody. With fewer than five ties per actor, rings and work are
// thinned in proportion. The last street takes what is left and may be smaller.
//
// Equal arguments give equal pairs on every machine. Ties refuses more ties than such a town can hold, and
// more than 2³⁰-1 of either. O(n + m) time; about 100n + 45m bytes while it works, of which 8m remain. When
// the context is over it returns ctx.Err().
func Ties(ctx context.Context, actors, ties int, seed uint64) ([][2]int32, error) {
	if actors < 0 || ties < 0 || actors > math.MaxInt32/2 || ties > math.MaxInt32/2 {
		return nil, fmt.Errorf("a town of %d actors and %d ties: want 0 to %d of each", actors, ties, math.MaxInt32/2)
	}
	if most := Most(actors); ties > most {
		return nil, fmt.Errorf("a town of %d actors and %d ties: such a town holds at most %d ties", actors, ties, most)
	}
	t := newTown(ctx, actors, ties, seed)
	for _, part := range []func(){t.leaves, t.rings, t.work, t.closure, t.fill, t.shuffle} {
		if part(); ctx.Err() != nil {
			return nil, ctx.Err()
		}
	}
	return t.pairs, nil
}
