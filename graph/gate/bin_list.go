package gate

import (
	"context"
	"slices"
	"time"

	"spinweb/graph"
)

// BinItem is an actor or tie in the bin as far as this viewer would see it if it were still there. What
// went along with an actor is no item of its own.
type BinItem struct {
	ID        graph.ID
	Actor     graph.ActorKind // "" for a tie
	Tie       graph.TieKind   // "" for an actor
	Label     string
	BinnedAt  time.Time
	DeletedOn time.Time
	By        *End // nil when nobody of the neighbourhood did it, or the viewer may not see who
	Revision  graph.Revision
	Ties      int // that went along and that the viewer may know
}

// BinPage is a part of the bin, the newest first.
type BinPage struct {
	Items []BinItem
	Next  graph.ID // the cursor of the next page, "" at the end
}

// Bin lists what is in the bin, after the item that the cursor names. A cursor that names no item that the
// viewer may see gives InvalidKind.
func (s *Session) Bin(ctx context.Context, cursor graph.ID, limit int) (BinPage, error) {
	sight, err := s.look(ctx, graph.SeeBin)
	if err != nil {
		return BinPage{}, err
	}
	all, err := s.gate.live.bin.departures(ctx, s.gate.clock())
	if err != nil {
		return BinPage{}, err
	}
	page, skipping := BinPage{Items: []BinItem{}}, cursor != ""
	shown := idSet{}
	for batch := range byRevision(all) {
		gone, err := s.gate.live.bin.of(ctx, s.gate.clock(), idsOf(batch))
		if err != nil {
			return BinPage{}, err
		}
		view := sight.back(gone)
		for _, left := range batch {
			switch {
			case !view.isItem(sight, left):
			case skipping:
				skipping = left.state.RecordID() != cursor
			case len(page.Items) == limit:
				page.Next = page.Items[limit-1].ID
				return page, s.show(ctx, graph.SeeBin, shown.sorted())
			default:
				page.Items = append(page.Items, view.binItem(left))
				for _, subject := range view.about(left.state) {
					shown.add(subject)
				}
			}
		}
	}
	if skipping {
		return BinPage{}, graph.Invalid(graph.Finding{Field: "cursor", Code: graph.BadCursor})
	}
	return page, s.show(ctx, graph.SeeBin, shown.sorted())
}

// byRevision yields what one batch put in the bin, batch by batch.
func byRevision(all []departure) func(func([]departure) bool) {
	return func(yield func([]departure) bool) {
		for len(all) > 0 {
			end := slices.IndexFunc(all, func(d departure) bool { return d.revision != all[0].revision })
			if end < 0 {
				end = len(all)
			}
			if !yield(all[:end]) {
				return
			}
			all = all[end:]
		}
	}
}

func idsOf(gone []departure) []graph.ID {
	ids := make([]graph.ID, len(gone))
	for i, left := range gone {
		ids[i] = left.state.RecordID()
	}
	return ids
}

// isItem reports whether something in the bin, seen by s as if it were still there, is an item of its own
// that the viewer may see.
func (s *sight) isItem(now *sight, left departure) bool {
	switch record := left.state.(type) {
	case *graph.Tie:
		return now.loose(record) && now.now.Tie(record.ID) == nil && s.ofTie(record) != graph.Hidden
	case *graph.Actor:
		return now.now.Actor(record.ID) == nil && s.Of(record.ID) != graph.Hidden && !s.wentAlong(now, record)
	}
	return false
}

// wentAlong reports whether a private thing went with the resident whom alone it is about.
func (s *sight) wentAlong(now *sight, thing *graph.Actor) bool {
	if worlds[thing.Kind] != private {
		return false
	}
	for resident := range s.residentsAlways(thing.ID) {
		if now.now.Actor(resident) == nil && onlyAbout(s.now, thing, only(resident)) {
			return true
		}
	}
	return false
}

func (s *sight) binItem(left departure) BinItem {
	item := BinItem{ID: left.state.RecordID(), BinnedAt: left.at, DeletedOn: left.deletedOn(), Revision: left.revision}
	if author := left.author.ID; author != "" && s.Of(author) != graph.Hidden {
		end := s.end(author)
		item.By = &end
	}
	switch record := left.state.(type) {
	case *graph.Tie:
		item.Tie = record.Kind
		item.Label = s.Label(record.From) + " – " + record.Kind.Schema().Label.In(s.language) + " – " + s.Label(record.To)
	case *graph.Actor:
		item.Actor, item.Label = record.Kind, s.Label(record.ID)
		for _, tie := range s.now.TiesOf(record.ID) {
			if s.ofTie(tie) != graph.Hidden {
				item.Ties++
			}
		}
	}
	return item
}
