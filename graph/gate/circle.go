package gate

import (
	"slices"

	"spinweb/graph"
)

// secondCircles returns the ties of the plan by which an entry would be in the circles of two residents at
// once: it is somebody whom one of them names. Two ties that stood so before stay as they are, so that either
// can be changed and ended. It rests on the ties that were there when the write was planned; see circleDemands.
func (p *plan) secondCircles(stood func(one, other *graph.Tie) bool) []*graph.Tie {
	var written []*graph.Tie
	changed := idSet{}
	for _, change := range p.changes {
		switch record := change.Record.(type) {
		case *graph.Tombstone:
			changed.add(record.ID)
		case *graph.Tie:
			if record.Kind == graph.InCircle {
				written = append(written, record)
				changed.add(record.ID)
			}
		}
	}
	after := map[graph.ID][]*graph.Tie{} // by entry
	var second []*graph.Tie
	for _, tie := range written {
		beside, known := after[tie.From]
		if !known {
			beside = p.circlesBut(tie.From, changed)
		}
		if slices.ContainsFunc(beside, func(other *graph.Tie) bool {
			return other.To != tie.To && other.Period.Overlaps(tie.Period) && !stood(tie, other)
		}) {
			second = append(second, tie)
		}
		after[tie.From] = append(beside, tie)
	}
	return second
}

// circleDemands lets the store refuse a plan that puts an entry in a circle while somebody else is faster with
// another circle: secondCircles saw the ties of before. Who is new in the plan has none.
func (p *plan) circleDemands() []graph.TieDemand {
	var demands []graph.TieDemand
	demanded := idSet{}
	for _, change := range p.changes {
		tie, isTie := change.Record.(*graph.Tie)
		if !isTie || tie.Kind != graph.InCircle || demanded.has(tie.From) || p.sight.now.Actor(tie.From) == nil {
			continue
		}
		demanded.add(tie.From)
		demands = append(demands, graph.TieDemand{Actor: tie.From, AsOf: p.sight.now.Revision()})
	}
	return demands
}

// circlesBut returns the ties that put an entry in a circle, on whatever day, without those that change.
func (p *plan) circlesBut(entry graph.ID, changed idSet) []*graph.Tie {
	var ties []*graph.Tie
	for _, tie := range p.sight.now.TiesOf(entry) {
		if tie.Kind == graph.InCircle && tie.From == entry && !changed.has(tie.ID) {
			ties = append(ties, tie)
		}
	}
	return ties
}

// stoodTogether reports whether two ties held at once before the write.
func (p *plan) stoodTogether(one, other *graph.Tie) bool {
	before, beside := p.sight.now.Tie(one.ID), p.sight.now.Tie(other.ID)
	return before != nil && beside != nil && before.Period.Overlaps(beside.Period)
}

// stoodTogether reports whether two ties held at once before the write, or before the batch that it undoes: that
// comes back as it was.
func (u *undoing) stoodTogether(one, other *graph.Tie) bool {
	_, with := u.inBatch[one.ID]
	_, also := u.inBatch[other.ID]
	return with && also || u.plan.stoodTogether(one, other)
}

// reportSecondCircles finds the rows that would put an entry in a second circle. Whose the first is, it does
// not say.
func (in *importing) reportSecondCircles(delivery graph.Delivery) {
	second := idSet{}
	for _, tie := range in.secondCircles(in.stoodTogether) {
		second.add(tie.ID)
	}
	if len(second) == 0 {
		return
	}
	for _, arrival := range delivery.Arrivals {
		if second.has(arrival.Draft.ID) {
			in.report(arrival, graph.Finding{Field: "from", Code: graph.SecondCircle})
		}
	}
}
