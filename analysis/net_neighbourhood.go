package analysis

import (
	"context"

	"spinweb/graph"
)

// neighbourhoodNetwork is the net of the map: everybody and everything in a neighbourhood that somebody
// can turn to. It has the links of the support network, and beside them who takes part or helps where
// (PARTICIPATES_IN, VOLUNTEERS_AT), who offers a place or an activity (OFFERS), who works for whom
// (WORKS_FOR), who is in which team or organisation (MEMBER_OF), who works together (PARTNERS_WITH), and
// who refers to whom (REFERS_TO). Nothing is lifted: the professionals are there themselves. It answers
// who knows whom, and by way of what; it is not measured, because a place is no contact of two people.
func neighbourhoodNetwork(ctx context.Context, m moment) (*builder, error) {
	b := newBuilder(m, graph.Resident, graph.Professional, graph.Organisation, graph.Team,
		graph.Initiative, graph.Facility, graph.Course)
	err := b.take(ctx, func(t *graph.Tie) {
		switch t.Kind {
		case graph.ParticipatesIn, graph.VolunteersAt, graph.Offers, graph.WorksFor, graph.MemberOf,
			graph.PartnersWith, graph.RefersTo:
			b.tie(t)
		}
		b.betweenPeople(t)
	})
	b.pairUp()
	return b, err
}
