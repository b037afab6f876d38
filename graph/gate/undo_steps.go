package gate

import (
	"context"

	"spinweb/graph"
)

// stands reports whether a record that the batch wrote is as it wrote it, and at which version.
func (u *undoing) stands(step step) (graph.Revision, bool) {
	record := recordOf(u.sight.now, step.id())
	if record == nil {
		return 0, false
	}
	version := record.RecordVersion()
	return version, version == step.entry.Revision || u.back.has(step.id())
}

// differs counts a record that changed since, unless the viewer does not see it and it merely goes along:
// then it is left as it is.
func (u *undoing) differs(step step) {
	if u.whole || u.told.seen(step) != graph.Hidden {
		u.changed++
	}
}

// takeAway puts what the batch added in the bin. A tie that came to it since is a change that the viewer
// sees, or goes along as it does when the actor is put in the bin by itself.
func (u *undoing) takeAway(step step) {
	version, stands := u.stands(step)
	if !stands {
		u.differs(step)
		return
	}
	if u.goesAlong(step) {
		u.granted.add(step.id())
	}
	u.binRecord(step.id(), version)
	going := []graph.ID{step.id()}
	for _, thing := range alone(u.sight.now, step.id()) {
		switch {
		case !u.came(thing):
		case u.whole || u.sight.Of(thing) != graph.Hidden:
			u.changed++
		default:
			u.binAlong(u.sight.now.Actor(thing))
			going = append(going, thing)
		}
	}
	for _, id := range going {
		for _, tie := range u.sight.now.TiesOf(id) {
			switch {
			case !u.came(tie.ID):
			case u.whole || u.sight.SeesTie(tie.ID):
				u.changed++
			default:
				u.binAlong(tie)
			}
		}
	}
}

// came reports whether a record that is there came otherwise than by an addition of the batch.
func (u *undoing) came(id graph.ID) bool {
	step, there := u.inBatch[id]
	return !there || step.entry.Change.Verb != graph.Add
}

// turnBack lets a record say again what it said before the batch.
func (u *undoing) turnBack(step step, before graph.Record) {
	version, stands := u.stands(step)
	switch {
	case before == nil:
	case !stands:
		u.differs(step)
	default:
		u.changes = append(u.changes, graph.Change{Verb: graph.Amend, Record: before, Seen: version})
	}
}

// bringBack takes a record out of the bin.
func (u *undoing) bringBack(step step) {
	left, binned := u.told.gone[step.id()]
	switch {
	case recordOf(u.sight.now, step.id()) != nil, binned && left.revision != step.entry.Revision:
		u.differs(step)
	case !binned:
		// deleted meanwhile, or out of the bin's time: there is nothing to bring back
	case !u.hasEnds(step) && u.bares(step):
		u.changed++
	case !u.hasEnds(step):
		if !u.goesAlong(step) {
			u.differs(step)
		}
	case u.givenAnew(left.state):
		// an account is of one human, and whose this one is was decided meanwhile
	default:
		u.changes = append(u.changes, graph.Change{Verb: graph.Add, Record: graph.AtVersion(left.state, 0)})
	}
}

// givenAnew reports whether a record says whose an account is that is somebody's already.
func (u *undoing) givenAnew(record graph.Record) bool {
	tie, isTie := record.(*graph.Tie)
	if !isTie || tie.Kind != graph.AccountOf {
		return false
	}
	for range u.sight.look.ends(tie.From, graph.AccountOf, outward) {
		return true
	}
	return false
}

// hasEnds reports whether the ends of a tie are there, or come back with it.
func (u *undoing) hasEnds(step step) bool {
	tie, isTie := step.state.(*graph.Tie)
	return !isTie || (u.willBeThere(tie.From, step) && u.willBeThere(tie.To, step))
}

func (u *undoing) willBeThere(id graph.ID, with step) bool {
	return u.sight.now.Actor(id) != nil || (u.comesOrGoes(id, with) && u.told.gone[id].revision == with.entry.Revision)
}

// bares reports whether a private thing comes back while the other end of this tie does not: the thing stays
// in the bin as long as whom it is about.
func (u *undoing) bares(step step) bool {
	tie, isTie := step.state.(*graph.Tie)
	if !isTie {
		return false
	}
	for _, end := range []graph.ID{tie.From, tie.To} {
		thing, isActor := u.inBatch[end].state.(*graph.Actor)
		if isActor && worlds[thing.Kind] == private && u.willBeThere(end, step) {
			return true
		}
	}
	return false
}

// mayUndo checks the viewer's rights: on what comes back as if it were still there, on the rest as for any
// write.
func (u *undoing) mayUndo() error {
	for _, change := range u.changes {
		if change.Verb != graph.Add {
			continue
		}
		id := change.Record.RecordID()
		own := u.told.gone[id].author == u.session.viewer.author()
		if err := u.told.view.returns(change.Record, u.goesAlong(u.inBatch[id]), own); err != nil {
			return err
		}
		u.granted.add(id)
	}
	return u.permitted()
}

// commit applies the plan. The viewer's rights were checked when it was made.
func (u *undoing) commit(ctx context.Context, reason string) (graph.Delta, error) {
	sealed, finding := graph.ParseReason(reason)
	if finding != nil {
		return graph.Delta{}, graph.Invalid(*finding)
	}
	batch := u.batch(sealed)
	batch.Undoes = u.undoes
	return u.session.apply(ctx, batch)
}
