package gate

import (
	"cmp"
	"context"

	"spinweb/graph"
)

// Place is how far a reader of the changes has come: through a revision, or, where Told is not zero, through
// so many entries of it that the reader may see.
type Place struct {
	Revision graph.Revision
	Told     int
}

// Changes are entries in the order in which they were written, and where they end.
type Changes struct {
	Entries []EntryView
	Place   Place
	More    bool
}

// ChangesSince returns what the viewer may see of what changed after a place, at most limit entries. What is
// in the bin shows as it was to whom would see it if it were still there; what was deleted or erased does
// not show. It takes time in proportion to all that changed.
func (s *Session) ChangesSince(ctx context.Context, since Place, limit int) (Changes, error) {
	sight, err := s.look(ctx, graph.SeeHistory)
	if err != nil {
		return Changes{}, err
	}
	c := &changing{session: s, sight: sight, since: since, limit: limit, subjects: idSet{}}
	after := since.Revision
	if since.Told > 0 {
		after--
	}
	head := sight.now.Revision()
	var failure error
	err = chronicle{s.gate.store}.batches(ctx, after, head, func(entries []graph.Entry) bool {
		failure = c.tell(ctx, entries)
		return failure == nil && !c.More
	})
	if err = cmp.Or(failure, err); err != nil {
		return Changes{}, err
	}
	if !c.More {
		c.Place = Place{Revision: max(head, since.Revision)}
	}
	return c.Changes, s.show(ctx, graph.SeeHistory, c.subjects.sorted())
}

// changing is the work of telling what changed.
type changing struct {
	Changes
	session  *Session
	sight    *sight
	since    Place
	limit    int
	subjects idSet
}

// tell adds what the viewer may see of a batch, until there is enough. Place is that of the last entry.
func (c *changing) tell(ctx context.Context, entries []graph.Entry) error {
	told, err := c.session.tellOf(ctx, c.sight, entries)
	if err != nil {
		return err
	}
	revision, nth := entries[0].Revision, 0
	for _, step := range told.steps {
		seen := told.seen(step)
		if seen == graph.Hidden {
			continue
		}
		if nth++; revision == c.since.Revision && nth <= c.since.Told {
			continue
		}
		if len(c.Entries) == c.limit {
			c.More = true
			return nil
		}
		c.Entries = append(c.Entries, told.view.entry(step.entry, step.state, seen))
		c.Place = Place{revision, nth}
		for _, subject := range told.view.about(step.state) {
			c.subjects.add(subject)
		}
	}
	return nil
}
