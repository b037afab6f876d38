package gate

import (
	"context"

	"spinweb/graph"
)

// Restore takes an item out of the bin, together with what the same batch put there and is there still. A
// tie whose other end is gone stays. It needs the rights that putting it there needed.
func (s *Session) Restore(ctx context.Context, id graph.ID) (Effect, error) {
	return s.write(ctx, graph.RestoreRecord, "", func(sight *sight) (committing, error) {
		told, err := s.binnedWith(ctx, sight, id)
		if err != nil {
			return nil, err
		}
		return s.undoing(ctx, told, false)
	})
}

// binnedWith tells of what the batch that put an item in the bin put there and is there still. An item that
// is not there, or that the viewer would not see, gives NotFoundKind.
func (s *Session) binnedWith(ctx context.Context, sight *sight, id graph.ID) (*tale, error) {
	found, err := s.gate.live.bin.of(ctx, s.gate.clock(), []graph.ID{id})
	if err != nil {
		return nil, err
	}
	item, there := found[id]
	if !there || recordOf(sight.now, id) != nil {
		return nil, graph.NotFound()
	}
	entries, err := chronicle{s.gate.store}.batch(ctx, item.revision)
	if err != nil {
		return nil, err
	}
	told, err := s.tellOf(ctx, sight, entries)
	if err != nil {
		return nil, err
	}
	told.keep(func(step step) bool { return told.gone[step.id()].revision == item.revision })
	for _, step := range told.steps {
		if step.id() == id && told.view.isItem(sight, item) {
			return told, nil
		}
	}
	return nil, graph.NotFound()
}

// keep leaves out the steps that do not matter.
func (t *tale) keep(matters func(step) bool) {
	var steps []step
	for _, step := range t.steps {
		if matters(step) {
			steps = append(steps, step)
		}
	}
	t.steps = steps
}

// Delete takes an item out of the bin for good, with what went along with it, and the history forgets what
// it was. It needs the rights that taking it out would need.
func (s *Session) Delete(ctx context.Context, id graph.ID) error {
	sight, err := s.look(ctx, graph.DeleteRecord)
	if err != nil {
		return err
	}
	if _, written, err := s.replayed(ctx); err != nil || written {
		return err
	}
	told, err := s.binnedWith(ctx, sight, id)
	if err != nil {
		return err
	}
	item := told.gone[id]
	own := item.author == s.viewer.author()
	if err := told.view.returns(item.state, false, own); err != nil {
		return err
	}
	records := []graph.ID{id}
	for _, thing := range alone(told.view.now, id) {
		if told.gone[thing].revision == item.revision {
			records = append(records, thing)
		}
	}
	_, err = s.gate.eraseWithPlaces(ctx, graph.Erasure{Verb: graph.Delete, Key: s.key(), Fingerprint: s.under.Retry.Fingerprint,
		Author: s.viewer.author(), At: s.gate.moment(), Records: records})
	if err != nil {
		return err
	}
	return s.show(ctx, graph.DeleteRecord, told.view.about(item.state))
}
