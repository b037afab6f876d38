package analysis

import (
	"context"

	"spinweb/graph"
)

// ownNetwork is the net of residents: KNOWS, SUPPORTS of line 0, and the members of a household
// pairwise. A SUPPORTS between two residents that names no line counts as line 0, because support
// between neighbours is informal. The people whom residents name in their own circle are leaves of
// that resident only, and no way to anybody else.
func ownNetwork(ctx context.Context, m moment) (*builder, error) {
	b := newBuilder(m, graph.Resident, graph.CircleEntry)
	placed := map[graph.ID]bool{}
	err := b.take(ctx, func(t *graph.Tie) {
		switch t.Kind {
		case graph.Supports:
			if line := t.Attributes.Plain("line"); line == "" || line == "0" {
				b.tie(t)
			}
		case graph.InCircle:
			if b.kind(t.To) == graph.Resident && !placed[t.From] {
				placed[t.From] = true
				b.tie(t)
			}
		case graph.Knows:
			b.tie(t)
		case graph.InHousehold:
			b.join(t)
		}
	})
	b.pairUp()
	return b, err
}

// supportNetwork is the net of residents and professionals, among them all who hold a schakel: KNOWS,
// SUPPORTS of any line, COACHES, a confirmed MET_AT between two people, and pairwise the members of a
// household and of a team.
func supportNetwork(ctx context.Context, m moment) (*builder, error) {
	b := newBuilder(m, graph.Resident, graph.Professional)
	err := b.take(ctx, b.betweenPeople)
	b.pairUp()
	return b, err
}

// betweenPeople takes a tie into the support network.
func (b *builder) betweenPeople(t *graph.Tie) {
	switch t.Kind {
	case graph.Knows, graph.Supports, graph.Coaches:
		b.tie(t)
	case graph.MetAt:
		if t.Attributes.Flag("confirmed") {
			b.tie(t)
		}
	case graph.InHousehold:
		b.join(t)
	case graph.MemberOf:
		if b.isTeam(t.To) {
			b.join(t)
		}
	}
}

// isTeam reports whether the actor is a core or situational team.
func (b *builder) isTeam(id graph.ID) bool {
	team := b.actor(id)
	if team == nil || team.Kind != graph.Team {
		return false
	}
	kind := team.Attributes.Plain("teamKind")
	return kind == "core" || kind == "situational"
}
