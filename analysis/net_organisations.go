package analysis

import (
	"context"

	"spinweb/graph"
)

// organisationNetwork is the net of organisations and teams: PARTNERS_WITH, REFERS_TO, and the ties of
// their professionals with each other. Two professionals are tied as in the support network, or by a
// REFERS_TO; WORKS_FOR lifts that to their organisations, once per pair of professionals, and the
// number of pairs is the strength. Within one organisation nothing is lifted.
func organisationNetwork(ctx context.Context, m moment) (*builder, error) {
	professionals := newBuilder(m, graph.Professional)
	organisations := newBuilder(m, graph.Organisation, graph.Team)
	jobs := make([][]member, len(professionals.ids)) // by professional: where they work
	err := organisations.take(ctx, func(t *graph.Tie) {
		switch t.Kind {
		case graph.PartnersWith:
			organisations.tie(t)
		case graph.RefersTo:
			organisations.tie(t)
			professionals.tie(t)
		case graph.WorksFor:
			worker, known := professionals.index[t.From]
			employer, alsoKnown := organisations.index[t.To]
			if known && alsoKnown {
				jobs[worker] = append(jobs[worker], member{employer, t})
			}
		default:
			professionals.betweenPeople(t)
		}
	})
	professionals.pairUp()
	bonds, grounds := professionals.collapse()
	for i, tied := range bonds {
		organisations.lift(tied, grounds[i], int32(i+1), jobs)
	}
	return organisations, err
}

// lift lays the grounds of a bond between two professionals between the organisations they work for.
func (b *builder) lift(tied bond, grounds []Ground, pair int32, jobs [][]member) {
	for _, one := range jobs[tied.a] {
		for _, other := range jobs[tied.b] {
			for _, ground := range grounds {
				ties := append(append([]graph.ID{}, ground.Ties...), one.tie.ID, other.tie.ID)
				b.add(one.node, other.node,
					Ground{Kind: ground.Kind, Ties: ties, Strength: ground.Strength, pair: pair, towards: ground.towards})
			}
		}
	}
}
