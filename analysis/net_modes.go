package analysis

import (
	"context"

	"spinweb/graph"
)

// participationNetwork has two modes: residents on one side, initiatives, facilities and courses on
// the other, tied by PARTICIPATES_IN and VOLUNTEERS_AT. The schema ties no two of one side so.
func participationNetwork(ctx context.Context, m moment) (*builder, error) {
	b := newBuilder(m, graph.Resident, graph.Initiative, graph.Facility, graph.Course)
	err := b.take(ctx, func(t *graph.Tie) {
		switch t.Kind {
		case graph.ParticipatesIn, graph.VolunteersAt:
			b.tie(t)
		}
	})
	return b, err
}

// coverageNetwork has three modes: organisations, with the themes that they offer or are expert in and
// the areas that they are present in or cover. The schema ties no two of one mode so. Only what an
// organisation itself says counts: not what its professionals know, nor what a work area holds.
func coverageNetwork(ctx context.Context, m moment) (*builder, error) {
	b := newBuilder(m, graph.Organisation, graph.Theme, graph.Area)
	err := b.take(ctx, func(t *graph.Tie) {
		switch t.Kind {
		case graph.Offers, graph.ExpertIn, graph.PresentIn, graph.Covers:
			b.tie(t)
		}
	})
	return b, err
}
