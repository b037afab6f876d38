package gate

import (
	"context"
	"strconv"

	"spinweb/graph"
)

// UndoBatch takes back what a batch did, by a batch that does the opposite of each of its changes: what was
// added goes into the bin, what was changed says again what it said, what was put in the bin comes back.
// Undoing that batch in turn does it again.
//
// It refuses with ChangedSince when a record changed later and that was not taken back in its turn, so that
// nothing is overwritten and steps are undone one after another from the last. It refuses with
// Forgotten when the history was emptied or the bin is, and with SecondCircle when somebody's entry is in another
// circle meanwhile. The viewer needs the same rights as for doing this
// by hand, on each record that did not merely go along with another; and sees each of those. What was
// erased meanwhile is passed over. So is a tie whose other end is gone: it stays in the bin.
func (s *Session) UndoBatch(ctx context.Context, revision graph.Revision, reason string) (Effect, error) {
	return s.write(ctx, graph.UndoBatch, reason, func(sight *sight) (committing, error) {
		told, err := s.tell(ctx, sight, revision)
		if err != nil {
			return nil, err
		}
		return s.undoing(ctx, told, false)
	})
}

// UndoImport takes back a whole import, whoever may see what came with it. The revision must be that of an
// import; who calls knows it from its own record of imports.
func (s *Session) UndoImport(ctx context.Context, revision graph.Revision, reason string) (Effect, error) {
	effect, err := s.write(ctx, graph.ImportRecords, reason, func(sight *sight) (committing, error) {
		told, err := s.tell(ctx, sight, revision)
		if err != nil {
			return nil, err
		}
		return s.undoing(ctx, told, true)
	})
	if err != nil {
		return Effect{}, err
	}
	return effect, s.gate.ledger.record(ctx, s.line(graph.ImportRecords, nil))
}

// undoing is the work of taking a batch back.
type undoing struct {
	*plan
	told    *tale
	whole   bool
	inBatch map[graph.ID]step
	back    idSet // records that changed since, and say again what the batch wrote
	changed int   // records that changed since, and stayed so
	undoes  graph.Revision
}

// undoing plans what takes a batch back and checks that the viewer may do it.
func (s *Session) undoing(ctx context.Context, told *tale, whole bool) (*undoing, error) {
	u := &undoing{plan: s.plan(told.sight), told: told, whole: whole, inBatch: map[graph.ID]step{}, undoes: told.entries[0].Revision}
	for _, step := range told.steps {
		if step.state != nil {
			u.inBatch[step.id()] = step
		}
	}
	before, err := u.statesBefore(ctx)
	if err != nil {
		return nil, err
	}
	if u.back, err = u.turnedBack(ctx); err != nil {
		return nil, err
	}
	if err := u.demandSight(); err != nil {
		return nil, err
	}
	for _, step := range told.steps {
		if step.state == nil {
			continue
		}
		switch step.entry.Change.Verb {
		case graph.Add:
			u.takeAway(step)
		case graph.Bin:
			u.bringBack(step)
		default:
			u.turnBack(step, before[step.id()])
		}
	}
	if u.changed > 0 {
		return nil, graph.Conflict(graph.ChangedSince, graph.Params{"count": strconv.Itoa(u.changed)})
	}
	if len(u.changes) == 0 {
		return nil, graph.Conflict(graph.Forgotten, nil)
	}
	if !whole {
		if err := u.mayUndo(); err != nil {
			return nil, err
		}
	}
	if len(u.secondCircles(u.stoodTogether)) > 0 {
		return nil, graph.Conflict(graph.SecondCircle, nil)
	}
	return u, nil
}

// statesBefore reads what the changed records said before the batch.
func (u *undoing) statesBefore(ctx context.Context) (map[graph.ID]graph.Record, error) {
	var changed []graph.ID
	for id, step := range u.inBatch {
		if verb := step.entry.Change.Verb; verb == graph.Amend || verb == graph.End {
			changed = append(changed, id)
		}
	}
	return chronicle{u.session.gate.store}.before(ctx, changed, u.undoes)
}

// demandSight refuses a viewer who does not see all of the batch. To who sees nothing of it, it is not
// there; only its author may know that there was something.
func (u *undoing) demandSight() error {
	if u.whole {
		return nil
	}
	seen, hidden := 0, 0
	for _, step := range u.told.steps {
		switch {
		case step.state == nil:
		case u.told.seen(step) != graph.Hidden:
			seen++
		case !u.goesAlong(step):
			hidden++
		}
	}
	author := u.session.viewer.author()
	switch {
	case seen == 0 && hidden == 0 && (author.Role == graph.Operator || author == u.told.entries[0].Author):
		return graph.Conflict(graph.Forgotten, nil)
	case seen == 0:
		return graph.NotFound()
	case hidden > 0:
		return outside()
	}
	return nil
}

// goesAlong reports whether a record comes and goes with another of the batch: a tie with an end of it, a
// private thing with the only resident whom it is about.
func (u *undoing) goesAlong(step step) bool {
	switch record := step.state.(type) {
	case *graph.Tie:
		return u.comesOrGoes(record.From, step) || u.comesOrGoes(record.To, step)
	case *graph.Actor:
		for resident := range u.told.view.residentsAlways(record.ID) {
			if u.comesOrGoes(resident, step) && onlyAbout(u.told.view.now, record, only(resident)) {
				return true
			}
		}
	}
	return false
}

func (u *undoing) comesOrGoes(id graph.ID, with step) bool {
	other, there := u.inBatch[id]
	return there && other.entry.Change.Verb == with.entry.Change.Verb && with.entry.Change.Verb != graph.Amend && with.entry.Change.Verb != graph.End
}
