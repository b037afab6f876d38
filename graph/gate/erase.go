package gate

import (
	"context"
	"time"

	"spinweb/graph"
)

// EraseActor takes an actor out for good, with what is about that resident alone, an account of that human,
// and every tie that ran to any of these: from the neighbourhood, the bin, the history and the ledger. The
// erasure list names it before the store does anything. A dry run says what would go and changes nothing.
// An actor of which the store knows nothing gives NotFoundKind; a gate without an erasure list, ConflictKind.
//
// The counts are those of the whole: who may erase may know what goes.
func (s *Session) EraseActor(ctx context.Context, id graph.ID, reason string, dryRun bool) (Effect, error) {
	sight, err := s.look(ctx, graph.EraseActor)
	if err != nil {
		return Effect{}, err
	}
	sealed, finding := graph.ParseReason(reason)
	if finding != nil {
		return Effect{}, graph.Invalid(*finding)
	}
	if sealed.Empty() {
		return Effect{}, graph.Invalid(graph.Finding{Field: "reason", Code: graph.Required})
	}
	if !dryRun {
		if s.gate.erasures == "" {
			return Effect{}, graph.Conflict(graph.ErasuresMissing, nil)
		}
		if revision, written, err := s.replayed(ctx); err != nil || written {
			return s.erased(ctx, revision, err)
		}
	}
	whole, err := s.gate.live.everKnown(ctx, sight.now)
	if err != nil {
		return Effect{}, err
	}
	records, err := s.erasable(ctx, whole, id)
	if err != nil {
		return Effect{}, err
	}
	if dryRun {
		return Effect{Revision: sight.now.Revision(), Actors: len(records), Ties: tiesAt(whole, records)},
			s.show(ctx, graph.EraseActor, sight.on(whole).subjects(id))
	}
	return s.erase(ctx, records, sealed)
}

// erase writes the list and then lets the store erase.
func (s *Session) erase(ctx context.Context, records []graph.ID, reason graph.Text) (Effect, error) {
	at := s.gate.moment()
	list := make([]graph.Erased, len(records))
	for i, id := range records {
		list[i] = graph.Erased{ID: id, At: at}
	}
	if err := s.gate.erasures.add(list); err != nil {
		return Effect{}, err
	}
	delta, err := s.gate.eraseWithPlaces(ctx, graph.Erasure{Verb: graph.Erase, Key: s.key(), Fingerprint: s.under.Retry.Fingerprint,
		Author: s.viewer.author(), At: at, Reason: reason, Records: records})
	if err != nil {
		return Effect{}, err
	}
	return s.erased(ctx, delta.To, nil)
}

// erased counts what an erasure took: the erasure list names the actors, the rest were ties. The line in the
// ledger names nobody.
func (s *Session) erased(ctx context.Context, revision graph.Revision, err error) (Effect, error) {
	if err != nil {
		return Effect{}, err
	}
	entries, err := chronicle{s.gate.store}.batch(ctx, revision)
	if err != nil {
		return Effect{}, err
	}
	named, err := s.gate.erasures.ids()
	if err != nil {
		return Effect{}, err
	}
	effect := Effect{Revision: revision}
	for _, entry := range entries {
		if named.has(entry.Change.Record.RecordID()) {
			effect.Actors++
		} else {
			effect.Ties++
		}
	}
	return effect, s.gate.ledger.record(ctx, s.line(graph.EraseActor, nil))
}

// everKnown is a snapshot with what is in the bin, also what is over its time there.
func (l *live) everKnown(ctx context.Context, now *graph.Snapshot) (*graph.Snapshot, error) {
	all, err := l.bin.departures(ctx, time.Time{})
	if err != nil {
		return nil, err
	}
	gone := make(map[graph.ID]departure, len(all))
	for _, left := range all {
		gone[left.state.RecordID()] = left
	}
	var back []graph.Record
	for _, left := range (&sight{now: now}).returning(gone) {
		back = append(back, left.state)
	}
	if len(back) == 0 {
		return now, nil
	}
	return now.With(back...), nil
}

// erasable returns what goes when an actor is erased, itself first.
func (s *Session) erasable(ctx context.Context, whole *graph.Snapshot, id graph.ID) ([]graph.ID, error) {
	actor := whole.Actor(id)
	if actor == nil {
		return s.remembered(ctx, id)
	}
	switch world := worlds[actor.Kind]; {
	case world == installation:
		return nil, graph.Forbidden(graph.EraseActor)
	case s.viewer.role != graph.Operator && world != residents && world != private && world != professional:
		return nil, graph.Forbidden(graph.EraseActor)
	}
	return goingWith(whole, id), nil
}

// goingWith returns an actor with what is about that resident alone and the accounts of that human.
func goingWith(whole *graph.Snapshot, id graph.ID) []graph.ID {
	records := append([]graph.ID{id}, alone(whole, id)...)
	for _, tie := range whole.TiesOf(id) {
		if tie.Kind == graph.AccountOf && tie.To == id {
			records = append(records, tie.From)
		}
	}
	return records
}

// remembered finds an actor of which only the history or the ledger may still tell.
func (s *Session) remembered(ctx context.Context, id graph.ID) ([]graph.ID, error) {
	entries, err := chronicle{s.gate.store}.ofRecord(ctx, id)
	if err != nil {
		return nil, err
	}
	for _, entry := range entries {
		if _, isTie := entry.Change.Record.(*graph.Tie); isTie || entry.Change.Verb == graph.Erase {
			return nil, graph.NotFound()
		}
	}
	if len(entries) == 0 {
		return nil, graph.NotFound()
	}
	return []graph.ID{id}, nil
}

func tiesAt(now *graph.Snapshot, actors []graph.ID) int {
	ties := idSet{}
	for _, id := range actors {
		for _, tie := range now.TiesOf(id) {
			ties.add(tie.ID)
		}
	}
	return len(ties)
}
