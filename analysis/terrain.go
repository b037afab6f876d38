package analysis

import (
	"cmp"
	"context"
	"slices"

	"spinweb/analysis/kernel"
	"spinweb/graph"
)

// Terrain is what one viewer may see of the net of an area: who belongs to the area, and the links among
// them. The map is drawn on it. An actor is named by its place in IDs. It is immutable.
type Terrain struct {
	IDs   []graph.ID        // sorted
	Kinds []graph.ActorKind // by place
	Links [][2]int32        // pairs of places, the lower first; sorted
	Ties  []int32           // by place: its visible links, also to who does not belong to the area
	Group []int32           // by place: the number of its community, from 0
	// Groups is how many communities there are. Whoever has no link within the area is one alone.
	Groups int
	seen   []sighting // by place: the latest of its visible links
}

// NewTerrain surveys the net of an area over nothing but what admits lets through (see Around); belongs is
// as for Within. Communities are those of the visible links alone, so that they tell nothing of hidden ones.
// O(n + m) time, plus a call of belongs per node and of admits per ground of a link of the area, plus the
// time of Leiden.
func NewTerrain(ctx context.Context, n *Net, belongs func(graph.ID) Belonging,
	admits func(tieIDs []graph.ID, other graph.ID) bool) (*Terrain, error) {
	w := walk{Net: n, admits: admits, seen: map[int32]near{}}
	if err := w.settle(ctx, belongs); err != nil {
		return nil, err
	}
	nodes := make([]int32, 0, len(w.seen))
	for v := range w.seen {
		nodes = append(nodes, v)
	}
	slices.SortFunc(nodes, w.compareIDs)
	t, err := surveyed(ctx, &w, nodes)
	if err != nil {
		return nil, err
	}
	return t, t.divide(ctx)
}

// surveyed returns a terrain of these nodes, in the order of their IDs, without communities.
func surveyed(ctx context.Context, w *walk, nodes []int32) (*Terrain, error) {
	t := &Terrain{IDs: make([]graph.ID, len(nodes)), Kinds: make([]graph.ActorKind, len(nodes)),
		Ties: make([]int32, len(nodes)), seen: make([]sighting, len(nodes))}
	place := make(map[int32]int32, len(nodes))
	for i, v := range nodes {
		place[v], t.IDs[i], t.Kinds[i], t.seen[i] = int32(i), w.ID(v), w.ActorKind(v), never
	}
	for i, v := range nodes {
		if i%checkEvery == 0 && ctx.Err() != nil {
			return nil, ctx.Err()
		}
		t.survey(w, v, place)
	}
	slices.SortFunc(t.Links, comparePairs)
	return t, nil
}

func comparePairs(x, y [2]int32) int { return cmp.Or(cmp.Compare(x[0], y[0]), cmp.Compare(x[1], y[1])) }

// survey takes in the visible links of a node; one within the area, at the first of its two ends.
func (t *Terrain) survey(w *walk, v int32, place map[int32]int32) {
	at := place[v]
	for k, u := range w.Of(v) {
		other, inside := place[u]
		if inside && u < v {
			continue
		}
		grounds := w.visible(w.arc(v, k), u)
		if len(grounds) == 0 {
			continue
		}
		seen := w.sightingOf(grounds)
		t.Ties[at]++
		t.seen[at] = t.seen[at].orLater(seen)
		if inside {
			t.Ties[other]++
			t.seen[other] = t.seen[other].orLater(seen)
			t.Links = append(t.Links, [2]int32{min(at, other), max(at, other)})
		}
	}
}

// The communities of a map are the best of more runs where these are quick.
const (
	terrainSeed = 1
	mostRuns    = 20
	runsTimes   = 10_000 // so many runs times actors
)

func (t *Terrain) divide(ctx context.Context) error {
	links, err := kernel.NewCSR(len(t.IDs), t.Links)
	if err != nil {
		return err
	}
	found, err := kernel.Leiden(ctx, links, nil, terrainSeed, max(1, min(mostRuns, runsTimes/max(1, len(t.IDs)))))
	if err != nil {
		return err
	}
	t.Group, t.Groups = found.Of, found.Count
	return nil
}

// Again surveys the terrain once more over the net that it was made of, for those whom keep keeps and over nothing but
// what admits lets through now. Nobody joins, and communities stay what they were, with fewer in them.
// O(n + m) time, plus a call of keep per actor and of admits per ground of a link.
func (t *Terrain) Again(ctx context.Context, n *Net, keep func(graph.ID) bool,
	admits func(tieIDs []graph.ID, other graph.ID) bool) (*Terrain, error) {
	var nodes, group []int32
	for i, id := range t.IDs {
		if v, there := n.Index(id); there && keep(id) {
			nodes, group = append(nodes, v), append(group, t.Group[i])
		}
	}
	again, err := surveyed(ctx, &walk{Net: n, admits: admits}, nodes)
	if err != nil {
		return nil, err
	}
	again.Group, again.Groups = group, t.Groups
	return again, nil
}

// Place returns the place of an actor, and whether it belongs to the area. O(log n).
func (t *Terrain) Place(id graph.ID) (int32, bool) {
	at, found := slices.BinarySearch(t.IDs, id)
	return int32(at), found
}

// SeenSince reports whether one of the links of an actor was confirmed, or else began, on or after a day.
func (t *Terrain) SeenSince(place int32, day graph.Day) bool { return t.seen[place].known >= day }

// Room returns about how many bytes the terrain takes.
func (t *Terrain) Room() int { return 64*len(t.IDs) + 8*len(t.Links) }
